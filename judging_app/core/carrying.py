"""A sheet that was given on one version of a rubric, read on another: which marks stand, and which must be given again.

A mark stands where its criterion, known by its key, is still there with the same least and most, and the mark lies on its
step. No other mark is ever made of it: what does not stand is not given.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from judging_app.core.errors import MarkOffStepError
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import Note, ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class LostMark:
    """What a sheet said of a criterion and does not say on the other version; `criterion` as it was when it was said.

    `mark`: hundredths, None where only the remark has no place any more.
    """

    criterion: Criterion
    mark: int | None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A sheet on another version of its rubric, and what of it did not come along."""

    sheet: ScoreSheet
    lost: tuple[LostMark, ...]

    def stands(self, rubric: Rubric) -> bool:
        """Whether every mark came along and none that the rubric, the one it is on now, needs is missing."""
        return not any(one.mark is not None for one in self.lost) and not self.sheet.missing(rubric)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Reads sheets that were given on `before` as sheets on `after`; made once for many sheets."""

    before: Rubric
    after: Rubric

    def carry(self, sheet: ScoreSheet) -> Carried:
        """The sheet in the order of the other rubric's criteria; state, times and overall words stay as they are."""
        if self.before == self.after:
            return Carried(sheet=sheet, lost=())
        old = {one.key: (one, mark, words) for one, mark, words in self._said(sheet)}
        marks, remarks = [], []
        for one in self.after.criteria:
            earlier, mark, words = old.get(one.key, (one, None, ""))
            marks.append(mark if mark is not None and stands(mark, earlier, one) else None)
            remarks.append(words)
        kept = {one.key for one in self.after.criteria}
        notes = tuple(one if one.criterion in kept else _free(one) for one in sheet.notes)
        carried = replace(sheet, marks=tuple(marks), remarks=tuple(remarks), notes=notes)
        return Carried(sheet=carried, lost=tuple(self._lost(sheet)))

    def _said(self, sheet: ScoreSheet) -> Iterator[tuple[Criterion, int | None, str]]:
        return zip(self.before.criteria, sheet.marks, sheet.remarks, strict=True)

    def _lost(self, sheet: ScoreSheet) -> Iterator[LostMark]:
        now = {one.key: one for one in self.after.criteria}
        for criterion, mark, words in self._said(sheet):
            there = now.get(criterion.key)
            gone = mark if mark is not None and not (there and stands(mark, criterion, there)) else None
            unsaid = words if there is None else ""
            if gone is not None or unsaid.strip():
                yield LostMark(criterion=criterion, mark=gone, remark=unsaid)


def stands(mark: int, before: Criterion, after: Criterion) -> bool:
    """Whether a mark that was given for the one says the same for the other: 8 of 10 is not 8 of 20."""
    if (before.key, before.least, before.most) != (after.key, after.least, after.most):
        return False
    try:
        after.check(mark)
    except MarkOffStepError:
        return False
    return True


def _free(note: Note) -> Note:
    """A note whose criterion is gone stays, tied to none."""
    return replace(note, criterion=None)
