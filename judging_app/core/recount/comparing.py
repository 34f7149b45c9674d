"""Where two counts differ: so that a wrong one can't pass."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Standing
from judging_app.core.recount.counting import Recount


class Counted(Enum):
    """What both counts say of an entry."""

    EXACT = "exact"
    PRINTED = "printed"
    RANK = "rank"
    AWARDS = "awards"
    GOING_ON = "going-on"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountDifference:
    """One thing of one entry on which the counts differ, as text: fractions exact, "" = nothing."""

    entry: EntryCode
    what: Counted
    first: str
    second: str


Told = Mapping[tuple[EntryCode, Counted], str]


def differences(standing: Standing, second: Recount) -> tuple[CountDifference, ...]:
    """All that differs, in order of entries; nothing where both counts agree."""
    one, other = _of_standing(standing), _of_recount(second)
    order = sorted({*one, *other}, key=lambda place: (place[0], list(Counted).index(place[1])))
    return tuple(
        CountDifference(entry=entry, what=what, first=one.get((entry, what), ""), second=other.get((entry, what), ""))
        for entry, what in order
        if one.get((entry, what), "") != other.get((entry, what), "")
    )


def _of_standing(standing: Standing) -> Told:
    found = {}
    for place in standing.places:
        found[place.entry, Counted.EXACT] = str(place.figure.exact)
        found[place.entry, Counted.PRINTED] = str(place.figure.printed)
        found[place.entry, Counted.RANK] = str(place.rank)
    awards = ((one.entry, one.tier, one.block, one.money) for one in standing.awards)
    return {**found, **_awards(awards), **_going_on(standing.going_on)}


def _of_recount(second: Recount) -> Told:
    found = {}
    for place in second.places:
        found[place.entry, Counted.EXACT] = str(place.exact)
        found[place.entry, Counted.PRINTED] = str(place.printed)
        found[place.entry, Counted.RANK] = str(place.rank)
    awards = ((one.entry, one.tier, one.block, one.money) for one in second.prizes)
    return {**found, **_awards(awards), **_going_on(second.going_on)}


def _awards(awards: Iterable[tuple[EntryCode, str, str | None, int]]) -> Told:
    """All awards of each entry: tier, block and money of each, in an order of their own."""
    found: dict[EntryCode, list[str]] = {}
    for entry, tier, block, money in awards:
        found.setdefault(entry, []).append(f"{tier} ({block or '-'}) {money}")
    return {(entry, Counted.AWARDS): ", ".join(sorted(own)) for entry, own in found.items()}


def _going_on(entries: Iterable[EntryCode]) -> Told:
    return {(entry, Counted.GOING_ON): "yes" for entry in entries}
