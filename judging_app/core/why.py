"""Why an entry has its place: who stands beside it, how far off, and what parted those of equal figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Place, Standing, TieBreak, TieOutcome, TieStep
from judging_app.core.tie_rules import Manner, rule_of


class Unparted(Enum):
    """Why entries of equal figure share a place: there is no rule for ties, none of them parted these, a rule leaves the
    place shared, the rules that are left are asked only where an award or going on hangs on the tie, a number is still to be
    drawn, the chair still to speak.
    """

    NO_RULE = "no-rule"
    RULES_END = "rules-end"
    SHARED = "shared"
    NOT_AT_STAKE = "not-at-stake"
    WAITS_FOR_LOT = "waits-for-lot"
    WAITS_FOR_CHAIR = "waits-for-chair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An entry of the next place above or below, or of the same place.

    `gap`: between the figures that rank, never below zero; `parted`: the step that parted both where it is zero, None where
    none did; `apart`: by how much its data differ, None where they are no numbers.
    """

    entry: EntryCode
    rank: int
    printed: Fraction
    exact: Fraction
    gap: Fraction
    parted: TieStep | None = None
    apart: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """Why one entry has its place. `unparted`: why it shares the place, None where it does not."""

    place: Place
    above: tuple[Neighbour, ...]
    sharing: tuple[Neighbour, ...]
    below: tuple[Neighbour, ...]
    unparted: Unparted | None

    @property
    def steps(self) -> tuple[TieStep, ...]:
        """Every rule for ties that was tried upon it."""
        return self.place.tie_break.steps if self.place.tie_break else ()


def why_of(standing: Standing, place: Place) -> Why:
    """Why an entry of this standing has its place."""
    ranks = [one.rank for one in standing.places]
    above = max((rank for rank in ranks if rank < place.rank), default=0)
    below = min((rank for rank in ranks if rank > place.rank), default=0)
    others = [one for one in standing.places if one.entry != place.entry]
    return Why(
        place=place,
        above=_neighbours(place, others, above),
        sharing=_neighbours(place, others, place.rank),
        below=_neighbours(place, others, below),
        unparted=_unparted(place.tie_break) if place.tied else None,
    )


def _neighbours(place: Place, others: Sequence[Place], rank: int) -> tuple[Neighbour, ...]:
    return tuple(_neighbour(place, one) for one in others if one.rank == rank)


def _neighbour(place: Place, other: Place) -> Neighbour:
    step = _parting(place, other.entry)
    return Neighbour(
        entry=other.entry,
        rank=other.rank,
        printed=other.figure.printed,
        exact=other.figure.exact,
        gap=abs(place.figure.compared - other.figure.compared),
        parted=step,
        apart=_apart(step, place.entry, other.entry),
    )


def _parting(place: Place, other: EntryCode) -> TieStep | None:
    """The one step in which both were compared and differed."""
    steps = place.tie_break.steps if place.tie_break else ()
    for step in steps:
        if step.values and other in step.values and step.values[other] != step.values[place.entry]:
            return step
    return None


def _apart(step: TieStep | None, one: EntryCode, other: EntryCode) -> Fraction | None:
    if step is None or step.values is None:
        return None
    ours, theirs = step.values[one], step.values[other]
    return abs(ours - theirs) if isinstance(ours, Fraction) and isinstance(theirs, Fraction) else None


def _unparted(tie: TieBreak | None) -> Unparted:
    if tie is None:
        return Unparted.NO_RULE
    last = tie.steps[-1]
    if last.outcome is TieOutcome.WAITS:
        draws = rule_of(last.rule)[0].manner is Manner.DRAWS
        return Unparted.WAITS_FOR_LOT if draws else Unparted.WAITS_FOR_CHAIR
    ends = {TieOutcome.SHARED: Unparted.SHARED, TieOutcome.NOT_AT_STAKE: Unparted.NOT_AT_STAKE}
    return ends.get(last.outcome, Unparted.RULES_END)
