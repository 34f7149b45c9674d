"""Naming the third judge of an entry whose sheets lie too far apart, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.ids import JudgeCode
from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox
from ui.widgets.layouts import fix


class ThirdDialog(Dialog):
    """`given(judge, reason)`; `judges` are code and name of those whose sheet of the entry counts."""

    given = Signal(str, str)

    def __init__(self, code: str, judges: Sequence[tuple[JudgeCode, str]], parent: QWidget) -> None:
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Record"), kind="primary", shortcut="Ctrl+Return")
        options = [(str(judge), f"{judge} · {name}") for judge, name in judges]
        self.judge = Choice(phrase("Third judge"), options)
        self.reason = TextBox(phrase("Reason"), phrase("Reason"))
        text = phrase("The rules then use this judge's sheet. The reason is printed and stays on record.")
        title = phrase("The third judge of {code}", code=code)
        super().__init__(title, text, [self.judge, self.reason], [cancel, self.act], parent)
        fix(self.reason, height=96)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.judge.setFocus()

    def _check(self) -> None:
        self.act.setEnabled(bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.judge.key(), self.reason.toPlainText().strip())
        self.accept()
