"""Asking for a reason that is recorded: one of the usual ones, or one's own words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.dialogs.base import Dialog
from ui.messages import text_of
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox
from ui.widgets.layouts import column, fix
from ui.widgets.speech import speak


class ChooseReasonDialog(Dialog):
    """`given(str)` brings the words of the chosen reason, or what was written instead."""

    given = Signal(str)

    def __init__(
        self, title: Words, text: Words, act: Words, reasons: Sequence[Words], parent: QWidget | None = None
    ) -> None:
        """`act` names what will be done; `reasons` are the usual ones."""
        cancel, self.act = Button(phrase("Cancel")), Button(act, kind="danger", shortcut="Ctrl+Return")
        self.options = [QRadioButton() for _ in (*reasons, "")]
        for option, words in zip(self.options, (*reasons, phrase("Another reason:")), strict=True):
            speak(option, option.setText, words)
        self._reasons = tuple(reasons)
        self.field = TextBox(phrase("Reason"), phrase("Reason"))
        group = QButtonGroup()
        super().__init__(title, text, [column(*self.options, gap="s"), self.field], [cancel, self.act], parent)
        group.setParent(self)
        for option in self.options:
            group.addButton(option)
        fix(self.field, height=72)
        group.buttonToggled.connect(lambda *_: self._check())
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.field.textChanged.connect(self._check)
        self.options[0].setChecked(True)
        self.options[0].setFocus()

    def reason(self) -> str:
        """What is chosen or written, "" for nothing yet."""
        chosen = next((place for place, option in enumerate(self.options) if option.isChecked()), -1)
        return text_of(self._reasons[chosen]) if 0 <= chosen < len(self._reasons) else self.field.toPlainText().strip()

    def _check(self) -> None:
        own = self.options[-1].isChecked()
        if own and not self.field.isEnabled():
            self.field.setEnabled(True)
            self.field.setFocus()
        self.field.setEnabled(own)
        self.act.setEnabled(bool(self.reason()))

    def _give(self) -> None:
        self.given.emit(self.reason())
        self.accept()
