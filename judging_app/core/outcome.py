"""What a consolidation says: figures with their traces, places, ties, awards, open questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import BlockKey, CriterionKey, EntryCode, JudgeCode, RoundKey, SectionKey, TierKey


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceStep:
    """One step of a calculation, in the order of docs/judging.md.

    `rule`: key of the step ("sheet-total", "dropped-high", "mean", "rounded" ...); `subject`: what it was done to
    (judge code, criterion key or ""); `inputs`: exact figures that went in; `value`: exact figure that came out.
    """

    rule: str
    subject: str = ""
    inputs: tuple[Fraction, ...] = ()
    value: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeTotal:
    """One judge's total for one entry in points, and whether the method left it out."""

    judge: JudgeCode
    total: Fraction
    dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An entry's figure and how it came about.

    `exact` is the figure before the last rounding, `printed` after it, `compared` the one that ranks.
    `criteria` and `sections` are consolidated from the kept sheets, in points, unrounded.
    """

    entry: EntryCode
    exact: Fraction
    printed: Fraction
    compared: Fraction
    totals: tuple[JudgeTotal, ...]
    criteria: Mapping[CriterionKey, Fraction]
    sections: Mapping[SectionKey, Fraction]
    trace: tuple[TraceStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TieStep:
    """What one rule said of one tie: `values` per entry (None = rule skipped, datum lacking for `lacking`)."""

    rule: str
    between: tuple[EntryCode, ...]
    values: Mapping[EntryCode, Fraction | str] | None
    lacking: tuple[EntryCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TieBreak:
    """How an entry got its place among entries of equal figure: the rule that decided, and every step tried."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """An open question. `tier` and `block` where an award is at stake; `spread` in points for a divergence."""

    kind: OpenKind
    entries: tuple[EntryCode, ...]
    tier: TierKey | None = None
    block: BlockKey | None = None
    spread: Fraction | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardList:
    """All awards in the order of tiers and places, who was passed over, what stays open."""

    awards: tuple[Award, ...]
    passed_over: tuple[PassedOver, ...] = ()
    open: tuple[OpenQuestion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The whole outcome of a round, best place first; entries of equal rank in order of code."""

    round: RoundKey
    places: tuple[Place, ...]
    unranked: tuple[Unranked, ...]
    awards: tuple[Award, ...]
    passed_over: tuple[PassedOver, ...]
    open: tuple[OpenQuestion, ...]
