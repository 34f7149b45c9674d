"""What a consolidation says: figures with their traces, places, ties, awards, open questions."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import BlockKey, CriterionKey, EntryCode, JudgeCode, RoundKey, SectionKey, TierKey


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceStep:
    """One step of a calculation, in the order of docs/judging.md.

    `rule`: key of the step ("sheet-total", "dropped-high", "mean", "rounded" ...); `subject`: what it was done to
    (judge code, criterion key or ""); `inputs`: exact figures that went in; `value`: exact figure that came out;
    `detail`: what else the step needs (decimals and mode of a rounding, the judge whose mark of a criterion was
    dropped, why a sheet does not count). All keys stand in docs/judging.md.
    """

    rule: str
    subject: str = ""
    inputs: tuple[Fraction, ...] = ()
    value: Fraction | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeTotal:
    """One judge's total for one entry in points, and whether the method left it out."""

    judge: JudgeCode
    total: Fraction
    dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An entry's figure and how it came about.

    `exact` is the figure before the last rounding, `printed` after it, `compared` the one that ranks. `jury` is what the
    sheets gave, `adjustment` what was given or taken, `carried` what came from the earlier round, `votes` the points that
    votes made up, `tally` the votes themselves, None where there are none. `criteria` and `sections` are consolidated from the kept sheets, in points, unrounded unless the rules round each
    criterion. `totals` are what the method combined (rounded where the rules round each sheet), in order of judge code.
    `trace` may be worked out only when it is read; it follows from the same sheets and is not compared.
    """

    entry: EntryCode
    exact: Fraction
    printed: Fraction
    compared: Fraction
    totals: tuple[JudgeTotal, ...]
    criteria: Mapping[CriterionKey, Fraction]
    sections: Mapping[SectionKey, Fraction]
    jury: Fraction
    adjustment: Fraction = Fraction(0)
    carried: Fraction = Fraction(0)
    votes: Fraction = Fraction(0)
    tally: Fraction | None = None
    trace: Collection[TraceStep] = field(compare=False)


class TieOutcome(Enum):
    """What became of a tie at one rule of the chain."""

    SPLIT = "split"
    EQUAL = "equal"
    LACKING = "lacking"
    NOT_AT_STAKE = "not-at-stake"
    WAITS = "waits"
    SHARED = "shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class TieStep:
    """What one rule said of one tie: `values` per entry (None = the rule compared nothing, `outcome` says why).

    `lacking`: the entries without the datum, for whose sake the rule was skipped. A lot is not drawn and the chair not
    asked where no award is at stake; WAITS = a number is still to be drawn or the chair still to speak.
    """

    rule: str
    between: tuple[EntryCode, ...]
    values: Mapping[EntryCode, Fraction | str] | None
    lacking: tuple[EntryCode, ...] = ()
    outcome: TieOutcome = TieOutcome.SPLIT


@dataclass(frozen=True, slots=True, kw_only=True)
class TieBreak:
    """How an entry got its place among entries of equal figure: every step tried, and the rule that decided.

    `rule` is the last one that parted the entry from others, `between` whom it compared; "" and the whole tie where
    none did. An entry may be parted from some and still share its place with others.
    """

    rule: str
    between: tuple[EntryCode, ...]
    steps: tuple[TieStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A rank (1, 2, 2, 4), whether it is shared, and why."""

    rank: int
    tied: bool
    figure: Figure
    tie_break: TieBreak | None = None

    @property
    def entry(self) -> EntryCode:
        """The entry at this place."""
        return self.figure.entry


class UnrankedReason(Enum):
    """Why an entry has no place; it is never last."""

    NOT_JUDGED = "not-judged"
    NO_SHEETS = "no-sheets"
    TOO_FEW_SHEETS = "too-few-sheets"
    ALL_RECUSED = "all-recused"
    NOTHING_CARRIED = "nothing-carried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unranked:
    """An entry without a place, the reason, and how many sheets of how many needed count."""

    entry: EntryCode
    reason: UnrankedReason
    sheets: int
    needed: int


class OpenKind(Enum):
    """A question that a person must settle before approval."""

    TIE = "tie"
    DIVERGENCE = "divergence"
    INCOMPLETE = "incomplete"
    NO_SPREAD = "no-spread"
    NO_VOTES = "no-votes"
    COUNTS_DIFFER = "counts-differ"


BLOCKING = frozenset({OpenKind.DIVERGENCE, OpenKind.NO_VOTES, OpenKind.COUNTS_DIFFER})
"""Questions that change figures, or say that figures may be wrong: while one is open nothing is decided from the standing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """An open question. `tier` and `block` where an award is at stake, `cut` where going on is; `spread` in points for a
    divergence; `judges` whose sheet is still missing where an entry is incomplete, or whose totals are all the same.
    """

    kind: OpenKind
    entries: tuple[EntryCode, ...]
    tier: TierKey | None = None
    block: BlockKey | None = None
    spread: Fraction | None = None
    judges: tuple[JudgeCode, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """One award given to one entry; money in whole đồng; `block` None when awards are for all blocks together."""

    tier: TierKey
    entry: EntryCode
    money: int
    block: BlockKey | None = None


class PassedOverReason(Enum):
    """Why an entry in line for an award did not get it."""

    UNIT_HAS_ENOUGH = "unit-has-enough"
    BELOW_FLOOR = "below-floor"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOver:
    """An entry that stood in line for a tier and was passed over."""

    tier: TierKey
    entry: EntryCode
    reason: PassedOverReason


class UnawardedReason(Enum):
    """Why prizes of the table were not given: nobody reached the floor; nobody was in line any more; a place shared above
    used them up; they wait for an open question; their winner's award was revoked and nobody may follow; the chair withheld
    them.
    """

    BELOW_FLOOR = "below-floor"
    NOBODY_LEFT = "nobody-left"
    USED_UP = "used-up"
    WAITS = "waits"
    REVOKED = "revoked"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unawarded:
    """So many prizes of a tier that were not given, for one reason."""

    tier: TierKey
    count: int
    reason: UnawardedReason
    block: BlockKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardList:
    """All awards in the order of tiers and places, who was passed over, what was not given, what stays open."""

    awards: tuple[Award, ...]
    passed_over: tuple[PassedOver, ...] = ()
    open: tuple[OpenQuestion, ...] = ()
    unawarded: tuple[Unawarded, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The whole outcome of a round, best place first; entries of equal rank in order of code.

    `going_on`: the entries of the next round, in order of code; none where the rules let all go on. `unawarded`: prizes
    that were not given, special ones last.
    """

    round: RoundKey
    places: tuple[Place, ...]
    unranked: tuple[Unranked, ...]
    awards: tuple[Award, ...]
    passed_over: tuple[PassedOver, ...]
    open: tuple[OpenQuestion, ...]
    going_on: tuple[EntryCode, ...] = ()
    unawarded: tuple[Unawarded, ...] = ()
