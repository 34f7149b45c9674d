"""The chair's word on an entry whose judges looked again: the figure stands, or another one is set; and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.errors import MarkTextError
from judging_app.core.vietnamese.numbers import parse_mark
from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox, TextField
from ui.widgets.labels import Label, retone
from ui.widgets.layouts import fix, row


class DecideDialog(Dialog):
    """`given(points, reason)`: points in hundredths, None where the figure stands."""

    given = Signal(object, str)

    def __init__(self, code: str, parent: QWidget) -> None:
        self.points = TextField(phrase("Another figure"), phrase("stands as it is"))
        self.reason = TextBox(phrase("Reason"), phrase("The chair's reason"))
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Record the chair's word"), kind="primary", shortcut="Ctrl+Return")
        text = phrase(
            "The figure stands as the sheets make it, unless another one is given here. The reason is printed and stays on "
            "record."
        )
        figure = row(Label(phrase("Another figure, in points"), "note", "muted"), self.points, None)
        title = phrase("The chair's word on {code}", code=code)
        super().__init__(title, text, [figure, self.reason], [cancel, self.act], parent)
        fix(self.points, width=152)
        fix(self.reason, height=96)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.points.textChanged.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.reason.setFocus()

    def _read(self) -> tuple[int | None, bool]:
        """The points, and whether the text can be some."""
        text = self.points.text().strip()
        try:
            return (parse_mark(text) if text else None), True
        except MarkTextError:
            return None, False

    def _check(self) -> None:
        _, right = self._read()
        retone(self.points, "state", "" if right else "bad")
        self.act.setEnabled(right and bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self._read()[0], self.reason.toPlainText().strip())
        self.accept()
