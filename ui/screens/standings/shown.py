"""What the standings show, before and after the round is closed. Knows no Qt."""

from collections import Counter
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import OpenKind, Standing
from judging_app.ports.chair_errors import ApprovedChangedError
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import RoundView
from judging_app.services.work_list import item_of
from ui.screens.standings.grouping import EVERY, GROUPED
from ui.screens.standings.rows import StandingRow, rows_of
from ui.screens.standings.words import method_words, question_words
from ui.theme.phrase import Words, phrase

TO_COME = (CellState.MISSING, CellState.SET_ASIDE, CellState.OLD_RUBRIC, CellState.CONFLICT)


class Next(Enum):
    """What is to be done next."""

    CLOSE = "close"
    SETTLE = "settle"
    PRINT = "print"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A round that is still open: how far it is, as states and never as marks."""

    title: Words
    received: int
    expected: int
    conflicts: int
    judges: tuple[Words, ...]

    @property
    def missing(self) -> int:
        """Sheets that are not in."""
        return self.expected - self.received


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An open question: its line in the work list, and the entries that it is about."""

    words: Words
    line: str
    entries: tuple[EntryCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The standings as they are shown; `early` while the round is still open; `blocks`: key and name of those that have entries,
    none where there are not several; `own_places`: whether each block has prizes, and so places, of its own. `changed`: the file
    was changed after the approval; `reopenable`: the round may be opened again.
    """

    title: Words
    below: Words
    rows: tuple[StandingRow, ...]
    questions: tuple[Question, ...]
    early: bool
    blocks: tuple[tuple[str, str], ...] = ()
    own_places: bool = False
    changed: ApprovedChangedError | None = None
    reopenable: bool = False

    @property
    def next(self) -> Next:
        """The one action that leads on."""
        if self.early:
            return Next.CLOSE
        return Next.SETTLE if self.questions else Next.PRINT

    def has_podium(self, key: str) -> bool:
        """Whether what is kept to has first places to show: those of a closed round, of a block where it has its own."""
        return not self.early and (key in {EVERY, GROUPED}) is not self.own_places


def waiting_of(view: RoundView) -> Waiting:
    matrix = progress_of(view)
    gaps = [(judge.name, sum(matrix.count(state, judge=judge.code) for state in TO_COME)) for judge in matrix.judges]
    return Waiting(
        title=_title(view),
        received=matrix.count(CellState.IN),
        expected=matrix.expected,
        conflicts=len(matrix.conflicts),
        judges=tuple(phrase("{name}: {count} sheets to come", name=name, count=count) for name, count in gaps if count),
    )


def shown_of(view: RoundView, standing: Standing, changed: ApprovedChangedError | None = None) -> Shown:
    questions = [
        Question(words=question_words(view, one), line=item_of(view, one).key, entries=one.entries)
        for one in standing.open
    ]
    rows = rows_of(view, standing)
    return Shown(
        title=_title(view),
        below=phrase("{first} · {then}", first=method_words(view.round), then=_second_count(standing)),
        rows=rows,
        questions=tuple(questions),
        early=not view.closed,
        blocks=_blocks(view, rows),
        own_places=view.contest.rules.awards.per_block,
        changed=changed,
        reopenable=view.reopenable,
    )


def _second_count(standing: Standing) -> Words:
    differs = any(one.kind is OpenKind.COUNTS_DIFFER for one in standing.open)
    return phrase("the second count says otherwise") if differs else phrase("the second count agrees")


def _blocks(view: RoundView, rows: tuple[StandingRow, ...]) -> tuple[tuple[str, str], ...]:
    """The blocks that have entries here."""
    held = {row.block for row in rows}
    found = tuple((block.key, block.name) for block in view.contest.rules.blocks if block.key in held)
    return found if len(found) > 1 else ()


def choices(shown: Shown) -> tuple[tuple[str, Words], ...]:
    """What the list can be kept to, with how many entries: all, all block by block, one block."""
    if not shown.blocks:
        return ()
    held = Counter(row.block for row in shown.rows)
    every = phrase("{name} · {count}", name=phrase("All blocks"), count=len(shown.rows))
    named = ((key, phrase("{name} · {count}", name=name, count=held[key])) for key, name in shown.blocks)
    return ((EVERY, every), (GROUPED, phrase("Block by block")), *named)


def _title(view: RoundView) -> Words:
    return phrase("Standings: {round}", round=view.round.name)
