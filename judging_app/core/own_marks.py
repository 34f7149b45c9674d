"""A judge's own marks side by side: what one gave elsewhere for a criterion, one's own ranking, and which marks stand out.

Nothing here decides anything; it helps one person to stay consistent. All figures are exact.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState

LEAST_MARKS = 8
"""With fewer own marks for a criterion none of them is said to stand out."""
SPREADS = 2
STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMark:
    """A mark (hundredths) that the judge gave to an entry."""

    entry: EntryCode
    mark: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareRow:
    """One entry in the judge's own table. `marks` in the rubric's order; `apart`: whether each stands out among the
    judge's own for its criterion. `total`: points so far; `rank` is None while a mark is missing, and for a recused entry,
    whose marks are left out; `tied`: another entry has the same rank.
    """

    entry: EntryCode
    state: SheetState
    marks: tuple[int | None, ...]
    apart: tuple[bool, ...]
    total: Fraction
    rank: int | None
    tied: bool


def strip(
    sheets: Iterable[ScoreSheet], rubric: Rubric, criterion: CriterionKey, *, but: EntryCode | None = None
) -> tuple[OwnMark, ...]:
    """All own marks for a criterion, lowest first, equal ones by entry code; without entry `but` and recused ones.

    Raises KeyError for an unknown criterion.
    """
    at = rubric.position(criterion)
    marks = [(mark, sheet.entry) for sheet in sheets if (mark := _marks(sheet)[at]) is not None and sheet.entry != but]
    return tuple(OwnMark(entry=entry, mark=mark) for mark, entry in sorted(marks))


def compare(sheets: Iterable[ScoreSheet], rubric: Rubric) -> tuple[CompareRow, ...]:
    """The judge's own table, a row for each sheet, in the order given. Equal totals share the better rank: 1, 2, 2, 4."""
    every = tuple(sheets)
    columns = zip(*map(_marks, every), strict=True)
    apart = zip(*(stands_out(c, column) for c, column in zip(rubric.criteria, columns, strict=False)), strict=True)
    totals = [sheet.total(rubric) if _ranks(sheet, rubric) else None for sheet in every]
    places = _places(total for total in totals if total is not None)
    return tuple(
        _row(sheet, rubric, total, out, places) for sheet, total, out in zip(every, totals, apart, strict=True)
    )


def stands_out(criterion: Criterion, marks: Sequence[int | None]) -> tuple[bool, ...]:
    """Which of one's own marks for a criterion lie far from one's own median.

    A mark stands out when it lies further from the median than twice the interquartile range, and further than two steps
    of the criterion (else the first mark that differs from many equal ones would). Quartiles are the medians of the lower
    and the upper half, without the middle mark where their number is odd. Fewer than LEAST_MARKS marks: none does.
    """
    given = sorted(mark for mark in marks if mark is not None)
    if len(given) < LEAST_MARKS:
        return (False,) * len(marks)
    half = len(given) // 2
    middle = _twice_median(given)
    range_ = _twice_median(given[-half:]) - _twice_median(given[:half])
    limit = max(SPREADS * range_, 2 * STEPS * criterion.step)
    return tuple(mark is not None and abs(2 * mark - middle) > limit for mark in marks)


def _twice_median(ordered: Sequence[int]) -> int:
    """The median doubled, so that it is whole."""
    return ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]


def _marks(sheet: ScoreSheet) -> tuple[int | None, ...]:
    return (None,) * len(sheet.marks) if sheet.state is SheetState.RECUSED else sheet.marks


def _ranks(sheet: ScoreSheet, rubric: Rubric) -> bool:
    return sheet.state is not SheetState.RECUSED and all(sheet.marks[i] is not None for i in rubric.required)


def _places(totals: Iterable[Fraction]) -> Mapping[Fraction, tuple[int, bool]]:
    """Rank, and whether it is shared, of each total."""
    counts = Counter(totals)
    better = accumulate((counts[total] for total in sorted(counts, reverse=True)), initial=0)
    return {
        total: (before + 1, counts[total] > 1)
        for total, before in zip(sorted(counts, reverse=True), better, strict=False)
    }


def _row(
    sheet: ScoreSheet,
    rubric: Rubric,
    total: Fraction | None,
    apart: tuple[bool, ...],
    places: Mapping[Fraction, tuple[int, bool]],
) -> CompareRow:
    rank, tied = (None, False) if total is None else places[total]
    recused = sheet.state is SheetState.RECUSED
    return CompareRow(
        entry=sheet.entry,
        state=sheet.state,
        marks=_marks(sheet),
        apart=apart,
        total=Fraction(0) if recused else sheet.total(rubric) if total is None else total,
        rank=rank,
        tied=tied,
    )
