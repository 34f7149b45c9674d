"""What would be drawn is read before it is done; a step of the assignment is chosen to be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.base import Dialog
from ui.screens.panel.filling import FillShown, StepShown
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, TextBox
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import at_least, column, fix

REASON_HEIGHT, LINES = 72, 48


class FillDialog(Dialog):
    """`given(str)` brings the reason for what was shown."""

    given = Signal(str)

    def __init__(self, shown: FillShown, parent: QWidget | None = None) -> None:
        self._any = shown.any
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Let them mark"), kind="primary", shortcut="Ctrl+Return")
        self.reason = TextBox(phrase("Reason"), phrase("Reason"))
        nothing = phrase("Nothing can be drawn: no place is empty that somebody without a conflict could take.")
        self.lines = [Paragraph(one, "note") for one in shown.lines] if shown.any else [Paragraph(nothing, "body")]
        if shown.judge is None:
            title = phrase("Judges for entries left short")
            text = phrase("Each empty place gets one judge, loads as even as they can be, never one with a conflict.")
        else:
            title = phrase("A share for judge {judge}", judge=shown.judge)
            text = phrase(
                "Entries of which nobody has sent a sheet yet go to this judge until loads are even. Those who give some need a new pack, "
                "too; a sheet that they send all the same is set aside."
            )
        super().__init__(
            title, text, [column(*self.lines, gap="xs"), self.reason], [cancel, self.act], parent, width=560
        )
        fix(self.reason, height=REASON_HEIGHT)
        self.reason.textChanged.connect(self._check)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self._check()
        self.reason.setFocus()

    def _check(self) -> None:
        self.act.setEnabled(self._any and bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.reason.toPlainText().strip())
        self.accept()


class StepBackDialog(Dialog):
    """`given(int, str)` brings the number of the step, and why it is taken back."""

    given = Signal(int, str)

    def __init__(self, steps: Sequence[StepShown], parent: QWidget | None = None) -> None:
        self._steps = {str(one.number): one for one in steps}
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Take back"), kind="primary", shortcut="Ctrl+Return")
        self.which = Choice(phrase("Step"), [(key, one.words) for key, one in self._steps.items()])
        self.told = Paragraph("", "body", "muted")
        self.reason = TextBox(phrase("Reason"), phrase("Why it is taken back"))
        body = [self.which, self.told, self.reason]
        super().__init__(phrase("Take a step back"), "", body, [cancel, self.act], parent, width=520)
        fix(self.reason, height=REASON_HEIGHT)
        at_least(self.told, height=LINES)
        self.which.currentIndexChanged.connect(self._tell)
        self.reason.textChanged.connect(self._tell)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self._tell()
        self.which.setFocus()

    def _tell(self) -> None:
        step = self._steps[self.which.key()]
        if step.later:
            self.told.say(phrase("These later steps rest upon it: {later}. Take them back first.", later=step.later))
        else:
            self.told.say(step.reason)
        self.act.setEnabled(not step.later and bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(int(self.which.key()), self.reason.toPlainText().strip())
        self.accept()
