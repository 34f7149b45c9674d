"""What decides beside the sheets: points given or taken, votes, the chair's words. All are records with a reason.

A record is never deleted. One that is taken back keeps its number and says why; it counts no more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol, TypeVar

from judging_app.core.entry import FindingKind
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.rubric import HUNDRED
from judging_app.core.second_look import LookAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """Points (hundredths, below zero where they are taken) that the secretariat gives an entry in a round.

    `finding`: the finding of screening that it comes from. `taken_back`: why it does not count any more, "" = it does.
    """

    number: int
    round: RoundKey
    entry: EntryCode
    points: int
    reason: str
    finding: FindingKind | None = None
    taken_back: str = ""

    @property
    def exact(self) -> Fraction:
        """The points themselves."""
        return Fraction(self.points, HUNDRED)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCount:
    """How many votes of one kind: a column of the table of votes."""

    column: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteTally:
    """The votes of the public for one entry, a count for each column that the rules weigh."""

    entry: EntryCode
    counts: tuple[VoteCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteImport:
    """A table of votes that was taken in: all votes of the round, until a later one or until it is taken back.

    `name`: the table's file; `at_ms`: when. `taken_back`: why it counts no more, "" = it does.
    """

    number: int
    round: RoundKey
    name: str
    at_ms: int
    votes: tuple[VoteTally, ...]
    taken_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """How the divergence of one entry's sheets was settled.

    `about`: which sheets it speaks of; other totals make it void. `judge`: the third judge, whose total is official or
    joins the others. `points` (hundredths): what the chair set instead of the jury's figure, None = the figure stands.
    """

    number: int
    round: RoundKey
    entry: EntryCode
    about: str
    reason: str
    judge: JudgeCode | None = None
    points: int | None = None
    taken_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairOrder:
    """The chair's word on a tie: its entries, best first, and why."""

    number: int
    round: RoundKey
    entries: tuple[EntryCode, ...]
    reason: str
    taken_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What counts in one round beside its sheets: records in force, in order of their numbers.

    `carried`: the earlier round's figures where a share of them is carried over. `assigned`: the entries of each judge,
    None where every judge marks every entry. `answers`: sheets that are what judges answered to a second look. `agreeing`:
    who agrees on the one sheet of each entry, where judges do. `drawn`: orders that a lot gave, best first, where it is to
    speak of no other ties; None = a number that was drawn parts any tie.
    """

    adjustments: tuple[Adjustment, ...] = ()
    votes: tuple[VoteTally, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    orders: tuple[ChairOrder, ...] = ()
    carried: Mapping[EntryCode, Fraction] = field(default_factory=dict)
    assigned: Mapping[JudgeCode, frozenset[EntryCode]] | None = None
    answers: tuple[LookAnswer, ...] = ()
    agreeing: Mapping[EntryCode, tuple[JudgeCode, ...]] = field(default_factory=dict)
    drawn: tuple[tuple[EntryCode, ...], ...] | None = None


NOTHING_BESIDE = Beside()


class Numbered(Protocol):
    """What every record has."""

    @property
    def number(self) -> int: ...


class Record(Numbered, Protocol):
    """What every record has that can be taken back."""

    @property
    def round(self) -> RoundKey: ...
    @property
    def taken_back(self) -> str: ...


R = TypeVar("R", bound=Record)


def in_force(records: Iterable[R], round_key: RoundKey) -> tuple[R, ...]:
    """The records of a round that count, in order of their numbers."""
    kept = (one for one in records if one.round == round_key and not one.taken_back)
    return tuple(sorted(kept, key=lambda one: one.number))


def next_number(records: Iterable[Numbered]) -> int:
    """The number that the next record of this kind bears."""
    return max((one.number for one in records), default=0) + 1


def votes_of(imports: Sequence[VoteImport]) -> tuple[VoteTally, ...]:
    """The votes that count: those of the last table; `imports`: those of one round that are in force, in order."""
    return imports[-1].votes if imports else ()
