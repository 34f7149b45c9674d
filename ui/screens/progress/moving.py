"""A sheet that a judge wrote for the wrong entry: where it may go, and what that changes. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.moving import Move
from judging_app.services.move_sheet import finished_pairs, moves_here
from judging_app.services.rounds import Pair, RoundView
from ui.theme.phrase import Phrase, Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An entry to which a sheet may go; `taken`: whether the judge has a finished sheet for it already."""

    code: EntryCode
    title: str
    taken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """The sheet in hand, and where it may go. `closed`: whether figures may change at once."""

    judge: JudgeCode
    name: str
    entry: EntryCode
    title: str
    targets: tuple[Target, ...]
    closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """What the matrix must know to move sheets: where finished ones are, and which were moved there."""

    finished: frozenset[Pair]
    moved: Mapping[Pair, Move]
    marks: frozenset[Pair]

    def movable(self, pair: Pair) -> bool:
        """Whether there is a finished sheet that was written for the entry."""
        return pair in self.finished and pair not in self.moved


def sheets_of(view: RoundView) -> Sheets:
    """As the round stands."""
    marks = frozenset(
        (judge.code, one.code) for judge in view.judges for one in view.judged if view.marks(judge.code, one.code)
    )
    return Sheets(finished=finished_pairs(view), moved=moves_here(view), marks=marks)


def before(wrong: Wrong, target: Target) -> Words:
    """What comes of it, to be read before it is done."""
    named: dict[str, object] = {"judge": wrong.name, "entry": wrong.entry, "to": target.code}
    if target.taken:
        words = phrase(
            "{judge} has a finished sheet for {to} already: the two change places. The one for {entry} counts for {to}, the one for "
            "{to} counts for {entry}. Nothing becomes missing.",
            **named,
        )
    else:
        words = phrase(
            "{judge} has no sheet for {to} yet: it will be in. The sheet for {entry} will be missing, and {judge} owes it.",
            **named,
        )
    if not wrong.closed:
        return words
    after = phrase("The round is closed: figures change at once, and which entries go on is open again.")
    return phrase("{first} {then}", first=words, then=after)


def moved_words(move: Move) -> Phrase:
    """What stands below the matrix for a sheet that was moved there."""
    return phrase("moved here from {entry}: {reason}", entry=move.entry, reason=move.reason)
