"""Asking for a reason that is recorded: why a judge stands aside, why an entry is withdrawn."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox
from ui.widgets.layouts import fix


class ReasonDialog(Dialog):
    """One text, which must not be empty; `given(str)` brings it without blanks at its ends."""

    given = Signal(str)

    def __init__(
        self,
        title: Words,
        text: Words,
        act: Words,
        *,
        danger: bool = False,
        field: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`act` names what will be done, such as "Stand aside"; `danger` colours its button as a loss; `field` is the name of
        what is written, where it is no reason.
        """
        cancel = Button(phrase("Cancel"))
        self.act = Button(act, kind="danger" if danger else "primary", shortcut="Ctrl+Return")
        name = field or phrase("Reason")
        self.field = TextBox(name, name)
        super().__init__(title, text, [self.field], [cancel, self.act], parent)
        fix(self.field, height=96)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus()

    def _check(self) -> None:
        self.act.setEnabled(bool(self.field.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.field.toPlainText().strip())
        self.accept()
