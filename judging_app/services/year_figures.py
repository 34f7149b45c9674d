"""What a contest came to, in figures that can stand beside those of other years."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.combinations import of_ranks
from judging_app.core.earlier import TierCount, YearFigures
from judging_app.core.outcome import Standing
from judging_app.ports.storage import ContestUnit
from judging_app.services.rounds import RoundView, load_round


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """Entries of the whole contest: that came in, that were judged, units that sent them."""

    entries: int
    valid: int
    units: int


def received_in(unit: ContestUnit, view: RoundView) -> Received:
    """What came in over all rounds; later ones have only what went on to them."""
    first = view.contest.rules.rounds[0].key
    whole = view if view.round.key == first else load_round(unit, first)
    entries = [entry for entry in whole.entries if entry is not whole.trial]
    valid = sum(entry.state.judged for entry in entries)
    return Received(entries=len(entries), valid=valid, units=len({entry.unit for entry in entries}))


def year_figures(view: RoundView, standing: Standing, received: Received) -> YearFigures:
    """The figures of a contest whose last round has this standing."""
    printed = [place.figure.printed for place in standing.places]
    points = bool(printed) and not of_ranks(view.round)
    given = Counter(award.tier for award in standing.awards)
    tiers = [
        TierCount(name=one.name, count=given[one.key]) for one in view.contest.rules.awards.tiers if given[one.key]
    ]
    return YearFigures(
        received=received.entries,
        valid=received.valid,
        units=received.units,
        tiers=tuple(tiers),
        mean=sum(printed, Fraction(0)) / len(printed) if points else None,
        most=view.round.rubric.total if points else None,
        decimals=view.round.rounding.decimals,
        money=sum(award.money for award in standing.awards),
    )
