"""Where the sample's judges write something, and what."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import Note
from judging_app.services.sample.chance import Chance
from judging_app.services.sample.oddities import form_of
from judging_app.services.sample.phrases import FAIR, FLAWS, GOOD, HIGH, LOW, NOTES, PLAIN_HIGH, PLAIN_LOW, POOR

ONE_IN_REMARKS, ONE_IN_NOTES = 5, 9
GOOD_FROM, POOR_BELOW = Fraction(82, 100), Fraction(65, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Words of the sample's judges; the rules' forced remarks are always there."""

    rubric: Rubric
    chance: Chance

    def on_criteria(self, judge: JudgeCode, entry: EntryCode, marks: Sequence[int]) -> tuple[str, ...]:
        """A remark per criterion: where the rules force one, and on what is wrong with the clip."""
        pairs = zip(self.rubric.criteria, marks, strict=True)
        return tuple(self._on_criterion(judge, entry, criterion, mark) for criterion, mark in pairs)

    def on_the_whole(self, judge: JudgeCode, entry: EntryCode, share: Fraction) -> str:
        """A remark on the clip by one judge in five; `share` of the points that it got from him."""
        if self.chance.below(ONE_IN_REMARKS, "remarks", judge, entry):
            return ""
        pool = GOOD if share >= GOOD_FROM else POOR if share < POOR_BELOW else FAIR
        return self.chance.one_of(pool, "remark", judge, entry)

    def notes(self, judge: JudgeCode, entry: EntryCode, length_ms: int) -> tuple[Note, ...]:
        """A note at a time of the clip by one judge in nine, none where the clip's length is not known."""
        if not length_ms or self.chance.below(ONE_IN_NOTES, "notes", judge, entry):
            return ()
        known = [(key, text) for key, text in NOTES if any(key == one.key for one in self.rubric.criteria)]
        key, text = self.chance.one_of(known, "note", judge, entry)
        at_ms = self.chance.below(length_ms, "note-at", judge, entry)
        return (Note(at_ms=at_ms, text=text, criterion=CriterionKey(key)),)

    def _on_criterion(self, judge: JudgeCode, entry: EntryCode, criterion: Criterion, mark: int) -> str:
        flawed, complaints = FLAWS.get(form_of(entry), (None, ()))
        low = criterion.remark_below is not None and mark < criterion.remark_below
        pool = LOW.get(criterion.key, PLAIN_LOW) if low else HIGH.get(criterion.key, PLAIN_HIGH)
        if criterion.key == flawed:
            pool = complaints
        elif not criterion.needs_remark(mark):
            return ""
        return self.chance.one_of(pool, "criterion", judge, entry, criterion.key)
