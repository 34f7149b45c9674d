"""A line of the standings: place, entry, all judges' totals, figure, award. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import Figure as FigureOf
from judging_app.core.outcome import OpenKind, Place, Standing
from judging_app.core.vietnamese.numbers import format_fraction, round_half_up
from judging_app.services.rounds import RoundView
from ui.screens.standings.words import points, unranked_words
from ui.theme.phrase import Words
from ui.widgets.cells import GroupHead, Point, Points

NO_POINTS = Points(points=(), least=0, most=1)
PRIZE = "Giải "


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRow:
    """One entry. `number`: its place in the list, for sorting; `place`: its rank, 0 without one; `first`: whether it has the
    highest award; `waits`: whether an award or going on hangs on a tie that is not settled; `reason`: why it has no place, else
    empty; `block`: the key of its unit's. Or, with a `head`, the head of a block.
    """

    number: int
    code: EntryCode
    place: int = 0
    rank: str = "–"
    title: str
    unit: str
    strip: Points = NO_POINTS
    figure: str = "–"
    compared: Fraction | None = None
    awards: tuple[str, ...] = ()
    first: bool = False
    waits: bool = False
    reason: Words = ""
    block: str = ""
    head: GroupHead | None = None


def rows_of(view: RoundView, standing: Standing) -> tuple[StandingRow, ...]:
    """All entries of the round: those with a place in order, then the others with their reasons."""
    return (*_placed(view, standing), *_without_place(view, standing))


def rank_text(place: Place) -> str:
    """The rank as shown."""
    return shown_rank(place.rank, tied=place.tied)


def shown_rank(rank: int, *, tied: bool) -> str:
    """A rank; "6 =" where it is shared."""
    return f"{rank} =" if tied else str(rank)


def short_tier(name: str) -> str:
    """A tier's name below a head that says what it is: "Giải Nhất" -> "Nhất"."""
    return name.removeprefix(PRIZE)


def _placed(view: RoundView, standing: Standing) -> Iterator[StandingRow]:
    entries = {entry.code: entry for entry in view.entries}
    tiers = {tier.key: short_tier(tier.name) for tier in view.contest.rules.awards.tiers}
    best = next(iter(tiers), None)
    reach, waiting = _reach(standing), _waiting(standing)
    for number, place in enumerate(standing.places):
        entry, given = entries[place.entry], [one.tier for one in standing.awards if one.entry == place.entry]
        unit = view.unit_of(entry)
        yield StandingRow(
            number=number,
            code=entry.code,
            place=place.rank,
            rank=rank_text(place),
            title=entry.title,
            unit=unit.name,
            strip=strip_of(place.figure, reach),
            figure=format_fraction(place.figure.printed, view.round.rounding.decimals),
            compared=place.figure.compared,
            awards=tuple(tiers[tier] for tier in given),
            first=best in given,
            waits=entry.code in waiting,
            block=unit.block,
        )


def _waiting(standing: Standing) -> frozenset[EntryCode]:
    """The entries between which a tie is not settled."""
    return frozenset(code for one in standing.open if one.kind is OpenKind.TIE for code in one.entries)


def _without_place(view: RoundView, standing: Standing) -> Iterator[StandingRow]:
    entries: dict[EntryCode, Entry] = {entry.code: entry for entry in view.entries}
    for number, one in enumerate(standing.unranked, len(standing.places)):
        entry = entries[one.entry]
        reason = entry.reason or unranked_words(one)
        unit = view.unit_of(entry)
        yield StandingRow(
            number=number, code=entry.code, title=entry.title, unit=unit.name, reason=reason, block=unit.block
        )


def strip_of(figure: FigureOf, reach: int) -> Points:
    """All judges' totals on one line around the figure; hollow where the rules dropped them.

    The line reaches as far (hundredths of a point) to both sides in every row, so that spreads can be compared.
    """
    shown = tuple(
        Point(value=round_half_up(one.total, 2), kept=not one.dropped, name=one.judge) for one in figure.totals
    )
    text = ", ".join(f"{one.judge} {points(one.total)}" for one in figure.totals)
    middle = round_half_up(figure.printed, 2)
    return Points(points=shown, least=middle - reach, most=middle + reach, text=text)


def _reach(standing: Standing) -> int:
    """The furthest that any sheet lies from its entry's figure, in hundredths of a point."""
    gaps = (abs(one.total - place.figure.printed) for place in standing.places for one in place.figure.totals)
    return max(1, *(round_half_up(gap, 2) for gap in gaps), 1)
