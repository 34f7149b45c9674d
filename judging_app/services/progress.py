"""How far a round is: states per judge and entry, never marks."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from judging_app.core.counting import Conflict, SetAsideReason
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind
from judging_app.core.people import Judge
from judging_app.core.rules import Block
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.services.consolidate import standing_in
from judging_app.services.rounds import Pair, RoundView


class CellState(Enum):
    """What the secretariat sees of one judge's sheet for one entry.

    OLD_RUBRIC: it was given on an earlier version of the rubric and waits for the chair's ruling, or is to be marked again,
    whole or in part.
    """

    MISSING = "missing"
    IN = "in"
    RECUSED = "recused"
    SET_ASIDE = "set-aside"
    OLD_RUBRIC = "old-rubric"
    CONFLICT = "conflict"
    NOT_ASSIGNED = "not-assigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The matrix judge x entry with its counts. `owed`: the sheets that should come in: assigned, and nobody stands aside.
    `diverging` is None until the round is closed: it comes from marks.
    """

    entries: tuple[Entry, ...]
    judges: tuple[Judge, ...]
    cells: Mapping[Pair, CellState]
    owed: frozenset[Pair]
    conflicts: tuple[Conflict, ...]
    diverging: tuple[EntryCode, ...] | None

    def count(self, state: CellState, *, judge: JudgeCode | None = None, entry: EntryCode | None = None) -> int:
        """How many cells are in that state, of one judge or one entry where named."""
        return sum(
            cell is state and judge in (None, whose) and entry in (None, what)
            for (whose, what), cell in self.cells.items()
        )

    @property
    def expected(self) -> int:
        """How many sheets should come in."""
        return len(self.owed)

    def owes(self, judge: JudgeCode, entry: EntryCode) -> bool:
        """Whether a sheet should be there and does not count, for whatever reason."""
        return (judge, entry) in self.owed and self.cells[judge, entry] is not CellState.IN


def entries_by_block(view: RoundView) -> tuple[tuple[Block, tuple[Entry, ...]], ...]:
    """The entries that are judged, block by block; blocks without any are left out."""
    blocks = (
        (block, tuple(one for one in view.judged if view.unit_of(one).block == block.key))
        for block in view.contest.rules.blocks
    )
    return tuple((block, entries) for block, entries in blocks if entries)


def progress_of(view: RoundView) -> Progress:
    """The state of every judge's sheet for every entry that is judged."""
    apart = _apart(view)
    sheets = {(one.judge, one.entry): one for one in view.sheets}
    pairs = [(judge.code, entry.code) for judge in view.judges for entry in view.judged]
    cells = {pair: _state(pair, view, sheets.get(pair), apart.get(pair)) for pair in pairs}
    diverging = _diverging(view) if view.closed else None
    return Progress(
        entries=view.judged,
        judges=view.judges,
        cells=cells,
        owed=frozenset(pair for pair in pairs if view.marks(*pair) and pair not in view.recused),
        conflicts=view.counted.conflicts,
        diverging=diverging,
    )


def states_of(view: RoundView, entry: EntryCode) -> Mapping[JudgeCode, CellState]:
    """The state of every judge's sheet for one entry."""
    apart, sheets = _apart(view), {one.judge: one for one in view.sheets if one.entry == entry}
    pairs = [(judge.code, entry) for judge in view.judges]
    return {pair[0]: _state(pair, view, sheets.get(pair[0]), apart.get(pair)) for pair in pairs}


def _state(pair: Pair, view: RoundView, sheet: ScoreSheet | None, apart: CellState | None) -> CellState:
    if not view.marks(*pair):
        return CellState.SET_ASIDE if apart is CellState.SET_ASIDE else CellState.NOT_ASSIGNED
    if pair in view.recused:
        return CellState.RECUSED
    if sheet and sheet.counts(view.round.rubric):
        return CellState.IN
    return apart or CellState.MISSING


def _apart(view: RoundView) -> Mapping[Pair, CellState]:
    """Why a sheet that is kept may not count: the last word of a conflict, of what is set aside, of an earlier rubric."""
    conflicts = dict.fromkeys(_in_conflict(view), CellState.CONFLICT)
    aside = {
        (one.sheet.judge, one.sheet.entry): CellState.OLD_RUBRIC
        if one.reason is SetAsideReason.OTHER_RUBRIC
        else CellState.SET_ASIDE
        for one in view.counted.set_aside
    }
    in_part = {
        pair: CellState.OLD_RUBRIC
        for pair, one in view.counted.in_force.items()
        if one.stored is not None and one.sheet.state is SheetState.SUBMITTED
    }
    return {**conflicts, **aside, **in_part}


def _diverging(view: RoundView) -> tuple[EntryCode, ...]:
    questions = standing_in(view).open
    return tuple(code for one in questions if one.kind is OpenKind.DIVERGENCE for code in one.entries)


def _in_conflict(view: RoundView) -> set[Pair]:
    """Pairs that a conflict touches: those it names, or all of the judge's where a whole enrolment contradicts itself."""
    every = tuple(entry.code for entry in view.judged)
    return {(conflict.judge, entry) for conflict in view.counted.conflicts for entry in conflict.entries or every}
