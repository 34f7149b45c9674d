"""What the standings show, before and after the round is closed. Knows no Qt."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import RoundView
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
    """An open question and the entry to look at."""

    words: Words
    entry: EntryCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The standings as they are shown; `early` while the round is still open; `blocks`: what can be kept to, all first, none where
    there are not several.
    """

    title: Words
    below: Words
    rows: tuple[StandingRow, ...]
    questions: tuple[Question, ...]
    early: bool
    blocks: tuple[tuple[str, Words], ...] = ()

    @property
    def next(self) -> Next:
        """The one action that leads on."""
        if self.early:
            return Next.CLOSE
        return Next.SETTLE if self.questions else Next.PRINT


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


def shown_of(view: RoundView, standing: Standing) -> Shown:
    questions = [Question(words=question_words(view, one), entry=one.entries[0]) for one in standing.open]
    rows = rows_of(view, standing)
    return Shown(
        title=_title(view),
        below=method_words(view.round),
        rows=rows,
        questions=tuple(questions),
        early=not view.closed,
        blocks=tuple(_blocks(view, rows)),
    )


def _blocks(view: RoundView, rows: tuple[StandingRow, ...]) -> Iterator[tuple[str, Words]]:
    """The blocks that have entries here, with how many."""
    held = Counter(row.block for row in rows)
    if len(held) > 1:
        yield "", phrase("{name} · {count}", name=phrase("All blocks"), count=len(rows))
        for block in view.contest.rules.blocks:
            if held[block.key]:
                yield block.key, phrase("{name} · {count}", name=block.name, count=held[block.key])


def _title(view: RoundView) -> Words:
    return phrase("Standings: {round}", round=view.round.name)
