"""One judge's marks and remarks for one entry.

A mark has three states: not given (None in `marks`), given (a true 0 among them), recused (the sheet's state).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.rubric import HUNDRED, Rubric


class SheetState(Enum):
    """Only a submitted sheet counts; reopened, withdrawn and recused take an earlier one out."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    RECUSED = "recused"


_SUBMITTED = SheetState.SUBMITTED
"""Looked up once: it is asked for hundreds of thousands of times, and to look it up takes longer than the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark at a time of the clip (milliseconds), tied to a criterion or to none."""

    at_ms: int
    text: str
    criterion: CriterionKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSheet:
    """Marks in hundredths and remarks, both in the rubric's order of criteria.

    `reason`: why recused, reopened (it stays when the sheet is submitted anew) or withdrawn. `watched_seconds`: seconds of the clip that were played;
    `watched_reason`: why too few. `first_change_ms`, `last_change_ms`: milliseconds since 1970 UTC, 0 = never.
    """

    judge: JudgeCode
    entry: EntryCode
    state: SheetState = SheetState.DRAFT
    marks: tuple[int | None, ...] = ()
    remarks: tuple[str, ...] = ()
    remark: str = ""
    notes: tuple[Note, ...] = ()
    reason: str = ""
    watched_seconds: int = 0
    watched_reason: str = ""
    first_change_ms: int = 0
    last_change_ms: int = 0

    def missing(self, rubric: Rubric) -> tuple[CriterionKey, ...]:
        """Criteria without a mark that a sheet needs to count."""
        return tuple(rubric.criteria[i].key for i in rubric.required if self.marks[i] is None)

    def bare(self, rubric: Rubric) -> tuple[CriterionKey, ...]:
        """Criteria whose mark needs a remark that is not written."""
        parts = zip(rubric.criteria, self.marks, self.remarks, strict=True)
        return tuple(
            one.key for one, mark, remark in parts if mark is not None and one.needs_remark(mark) and not remark.strip()
        )

    def counts(self, rubric: Rubric) -> bool:
        """A sheet counts when it is submitted and every criterion that is not bonus is given."""
        return bool(counting_sheets((self,), rubric))

    def points(self, rubric: Rubric) -> tuple[Fraction | None, ...]:
        """Mark x criterion weight x section weight, in points, per criterion."""
        return tuple(
            None if mark is None else Fraction(mark, HUNDRED) * weight
            for mark, weight in zip(self.marks, rubric.weights, strict=True)
        )

    def total(self, rubric: Rubric) -> Fraction:
        """The weighted total in points of the marks that are given."""
        return Fraction(self.whole_total(rubric), rubric.unit)

    def whole_total(self, rubric: Rubric) -> int:
        """The same total in parts of a point; the rubric's `unit` of them are one point."""
        pairs = zip(self.marks, rubric.whole_weights, strict=True)
        return sum(mark * weight for mark, weight in pairs if mark is not None)


def counting_sheets(sheets: Iterable[ScoreSheet], rubric: Rubric) -> list[ScoreSheet]:
    """Those that count, as `ScoreSheet.counts` says; written out, because there are many."""
    return [one for one in sheets if one.state is _SUBMITTED and (None not in one.marks or not one.missing(rubric))]


def empty_sheet(judge: JudgeCode, entry: EntryCode, rubric: Rubric) -> ScoreSheet:
    """A draft without any mark."""
    size = len(rubric.criteria)
    return ScoreSheet(judge=judge, entry=entry, marks=(None,) * size, remarks=("",) * size)
