"""Before the result is approved: what is approved, and in whose name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Detail
from ui.widgets.fields import TextField
from ui.widgets.frames import scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, fix

LINE, MOST = 46, 300


class ApproveDialog(Dialog):
    """`given(str)` brings the name of who approves."""

    given = Signal(str)

    def __init__(self, summary: Sequence[Detail], chair: str, parent: QWidget) -> None:
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Approve the result"), kind="primary", shortcut="Ctrl+Return")
        self.name = TextField(phrase("Who approves"), phrase("First and last name"), chair)
        text = phrase(
            "From then on the result is locked. Only revoking an award or a correction opens it again, each with a reason, and "
            "the next decision names this one."
        )
        facts = QWidget()
        lines = [column(Label(one.name, "small", "muted"), Paragraph(one.text), gap=1) for one in summary]
        facts.setLayout(column(*lines, None, gap="s"))
        shown = scrolling(facts)
        named = column(Label(phrase("Who approves"), "small", "muted"), self.name, gap="xs")
        super().__init__(phrase("Approve the result"), text, [shown, named], [cancel, self.act], parent)
        fix(shown, height=min(MOST, LINE * len(summary)))
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.name.textChanged.connect(self._check)
        self._check()
        self.name.setFocus()

    def _check(self) -> None:
        self.act.setEnabled(bool(self.name.text().strip()))

    def _give(self) -> None:
        self.given.emit(self.name.text().strip())
        self.accept()
