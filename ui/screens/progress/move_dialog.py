"""Asking to which entry a sheet belongs: what comes of it is shown before it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.screens.progress.moving import Target, Wrong, before
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import at_least, column, fix

REASON_HEIGHT, LINES = 72, 96


class MoveDialog(Dialog):
    """`given(to, reason, swap)` brings the right entry, and whether the sheet that is there comes here."""

    given = Signal(str, str, bool)

    def __init__(self, wrong: Wrong, parent: QWidget | None = None) -> None:
        self._wrong = wrong
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Move the sheet"), kind="primary", shortcut="Ctrl+Return")
        options = [(one.code, f"{one.code} · {one.title}") for one in wrong.targets]
        self.to = Choice(phrase("Belongs to"), options)
        self.to.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.told = Paragraph("", "body")
        self.reason = TextBox(phrase("Reason"), phrase("Reason: how was it found out?"))
        text = phrase(
            "{judge} · {entry} {title}", judge=f"{wrong.judge} {wrong.name}", entry=wrong.entry, title=wrong.title
        )
        field = column(Label(phrase("Belongs to"), "note", "muted"), self.to, gap="xs")
        title = phrase("A sheet for the wrong entry")
        super().__init__(title, text, [field, self.told, self.reason], [cancel, self.act], parent, width=520)
        fix(self.reason, height=REASON_HEIGHT)
        at_least(self.told, height=LINES)
        self.to.currentIndexChanged.connect(self._tell)
        self.reason.textChanged.connect(self._check)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self._tell()
        self._check()
        self.to.setFocus()

    def target(self) -> Target:
        """The entry that is chosen."""
        return next(one for one in self._wrong.targets if one.code == self.to.key())

    def _tell(self) -> None:
        target = self.target()
        self.told.say(before(self._wrong, target))
        self.act.say(phrase("Let the two change places") if target.taken else phrase("Move the sheet"))

    def _check(self) -> None:
        self.act.setEnabled(bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        target = self.target()
        self.given.emit(target.code, self.reason.toPlainText().strip(), target.taken)
        self.accept()
