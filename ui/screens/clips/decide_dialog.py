"""Asking why a finding is accepted, what that costs, or why a clip is rejected; once for all of a kind where wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.entry import FindingDecision
from judging_app.core.errors import MarkTextError
from judging_app.core.vietnamese.numbers import format_hundredths, parse_mark
from ui.dialogs.base import Dialog
from ui.models.finding_words import TITLES
from ui.screens.clips.rows import ClipRow
from ui.screens.clips.words import sentence_of
from ui.theme.phrase import Phrase, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox, TextField, Tick
from ui.widgets.labels import Label
from ui.widgets.layouts import Item, column, fix

ACTS = {
    FindingDecision.ACCEPTED: phrase("Accept the clip"),
    FindingDecision.PENALTY: phrase("Accept with a penalty"),
    FindingDecision.REJECTED: phrase("Reject the clip"),
}


def _question(row: ClipRow, decision: FindingDecision) -> Phrase:
    found = sentence_of(row.finding) if row.finding else ""
    if decision is FindingDecision.ACCEPTED:
        return phrase("{found}. Why may the clip be judged all the same? The reason stays on record.", found=found)
    if decision is FindingDecision.PENALTY:
        return phrase("{found}. How many points does it cost, and why? Both stay on record.", found=found)
    return phrase(
        "{found}. Why is the clip not judged? The reason stays on record; the decision can be taken back.", found=found
    )


class DecideDialog(Dialog):
    """`given(reason, hundredths, all)`. Begins with the reason and points given last for the kind, ready to be typed over."""

    given = Signal(str, int, bool)

    def __init__(
        self, row: ClipRow, decision: FindingDecision, before: tuple[str, int], others: int, parent: QWidget
    ) -> None:
        self._costs = decision is FindingDecision.PENALTY
        cancel = Button(phrase("Cancel"))
        danger = decision is FindingDecision.REJECTED
        self.act = Button(ACTS[decision], kind="danger" if danger else "primary")
        self.points = TextField(phrase("Points off"), "", format_hundredths(before[1]) if before[1] else "")
        self.field = TextBox(phrase("Reason"), phrase("Reason"), before[0])
        self.alike = Tick(phrase("Also for the {count} others of this kind that wait", count=others))
        kind = TITLES[row.finding.kind] if row.finding else ""
        heading = phrase("{code}: {what}", code=row.entry.code if row.entry else "", what=kind)
        points = column(Label(phrase("Points off"), "small", "muted"), self.points, gap="xs")
        reason = column(Label(phrase("Reason"), "small", "muted"), self.field, gap="xs")
        body: list[Item] = [*([points] if self._costs else []), reason, *([self.alike] if others else [])]
        super().__init__(heading, _question(row, decision), body, [cancel, self.act], parent)
        fix(self.points, width=96)
        fix(self.field, height=84)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.field.textChanged.connect(self._check)
        self.points.textChanged.connect(self._check)
        self._begin()

    def _begin(self) -> None:
        self.field.selectAll()
        self._check()
        if self._costs:
            self.points.selectAll()
            self.points.setFocus()
        else:
            self.field.setFocus()

    def _hundredths(self) -> int:
        try:
            return parse_mark(self.points.text())
        except MarkTextError:
            return 0

    def _check(self) -> None:
        said = bool(self.field.toPlainText().strip())
        self.act.setEnabled(said and (not self._costs or self._hundredths() > 0))

    def _give(self) -> None:
        costs = self._hundredths() if self._costs else 0
        self.given.emit(self.field.toPlainText().strip(), costs, self.alike.isChecked())
        self.accept()
