"""How far a judge is, and how long the rest will take at the judge's own pace. Exact; milliseconds throughout."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState

LAST = 12
"""How many of the sheets finished last say what the pace is."""
LEAST = 3
"""With fewer finished sheets nothing is said of the pace."""


class WorkState(Enum):
    """What a judge has done with an entry; the value is how a filter names it."""

    UNMARKED = "unmarked"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    RECUSED = "recused"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCounts:
    """How many entries are in each state."""

    unmarked: int
    in_progress: int
    done: int
    recused: int

    @property
    def whole(self) -> int:
        """All entries."""
        return self.unmarked + self.in_progress + self.done + self.recused

    @property
    def left(self) -> int:
        """Entries that still need work."""
        return self.unmarked + self.in_progress


def work_state(sheet: ScoreSheet) -> WorkState:
    """The state of one sheet; one that was opened again is in progress, one that was only watched is unmarked."""
    if sheet.state is SheetState.SUBMITTED:
        return WorkState.DONE
    if sheet.state is SheetState.RECUSED:
        return WorkState.RECUSED
    given = any(mark is not None for mark in sheet.marks) or any(sheet.remarks) or sheet.remark or sheet.notes
    return WorkState.IN_PROGRESS if given or sheet.state is not SheetState.DRAFT else WorkState.UNMARKED


def work_counts(sheets: Iterable[ScoreSheet]) -> WorkCounts:
    """How many of these sheets are in each state."""
    states = [work_state(sheet) for sheet in sheets]
    return WorkCounts(
        unmarked=states.count(WorkState.UNMARKED),
        in_progress=states.count(WorkState.IN_PROGRESS),
        done=states.count(WorkState.DONE),
        recused=states.count(WorkState.RECUSED),
    )


def time_left_ms(sheets: Sequence[ScoreSheet], lengths_ms: Mapping[EntryCode, int]) -> int | None:
    """Milliseconds that the entries still to be done will take, None with fewer than LEAST finished sheets to go by.

    A sheet took the time since the one before it was finished, but no more than its clip's length and the time from its
    first to its last change together: that leaves out pauses between two sheets. What it took beyond its clip's length,
    which may be negative, is its surplus; the median surplus of the LAST sheets and the length of each clip to come
    make the estimate. One sheet with a long pause in it does not move a median.
    """
    took = took_ms(sheets, lengths_ms)
    if len(took) < LEAST:
        return None
    surplus = _median([ms - lengths_ms.get(sheet.entry, 0) for sheet, ms in took[-LAST:]])
    rest = [sheet.entry for sheet in sheets if sheet.state not in (SheetState.SUBMITTED, SheetState.RECUSED)]
    return max(0, sum(lengths_ms.get(entry, 0) + surplus for entry in rest))


def took_ms(sheets: Iterable[ScoreSheet], lengths_ms: Mapping[EntryCode, int]) -> list[tuple[ScoreSheet, int]]:
    """The finished sheets that carry times, in the order in which they were finished, and how long each took."""
    finished = sorted(
        (sheet for sheet in sheets if sheet.state is SheetState.SUBMITTED and sheet.first_change_ms),
        key=lambda sheet: (sheet.last_change_ms, sheet.entry),
    )
    ends = [None, *(sheet.last_change_ms for sheet in finished[:-1])]
    return [
        (sheet, _took(sheet, lengths_ms.get(sheet.entry, 0), end)) for sheet, end in zip(finished, ends, strict=False)
    ]


def _took(sheet: ScoreSheet, length_ms: int, earlier_end_ms: int | None) -> int:
    most = length_ms + sheet.last_change_ms - sheet.first_change_ms
    return most if earlier_end_ms is None else min(most, sheet.last_change_ms - earlier_end_ms)


def _median(values: Sequence[int]) -> int:
    """The median, rounded down."""
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) // 2
