"""Everything that explains one entry of a standing, as data: its place or why it has none, its neighbours, how to pass."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from judging_app.core.decisions import AwardOrder
from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import JudgeCode
from judging_app.core.outcome import Award, OpenQuestion, PassedOver, Place, Standing, Unranked
from judging_app.core.passing import Given, Passing, to_pass
from judging_app.core.standings import figured
from judging_app.core.why import Why, why_of
from judging_app.ports.errors import EntryUnknownError
from judging_app.services.consolidate import case_of
from judging_app.services.progress import CellState, states_of
from judging_app.services.rounds import RoundView


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What there is to say of one entry. Exactly one of `place` (then with `why`) and `unranked` is there.

    `passing`: None where nobody stands above. `sheets`: the state of each judge's sheet. `goes_on`: whether it is in the next
    round, None where the rules let all go on or nothing is decided for want of a place. `orders`: the chair's words on prizes that
    speak of it.
    """

    entry: Entry
    unit: Unit
    sheets: Mapping[JudgeCode, CellState]
    place: Place | None = None
    why: Why | None = None
    passing: Passing | None = None
    unranked: Unranked | None = None
    awards: tuple[Award, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()
    open: tuple[OpenQuestion, ...] = ()
    goes_on: bool | None = None
    orders: tuple[AwardOrder, ...] = ()


def explained(
    view: RoundView, standing: Standing, code: str, *, rising: bool = True, orders: Sequence[AwardOrder] = ()
) -> Explanation:
    """What there is to say of one entry of the round, without `rising` but for how to pass, which takes its time.
    `orders`: the chair's words on prizes that hold.

    Raises EntryUnknownError for one that is not in the standing.
    """
    place = next((one for one in standing.places if one.entry == code), None)
    unranked = next((one for one in standing.unranked if one.entry == code), None)
    if place is None and unranked is None:
        raise EntryUnknownError(entry=code)
    (entry,) = (one for one in view.entries if one.code == code)
    return Explanation(
        entry=entry,
        unit=view.unit_of(entry),
        sheets=states_of(view, entry.code),
        place=place,
        why=why_of(standing, place) if place else None,
        passing=to_pass(standing, place, given_in(view)) if place and rising else None,
        unranked=unranked,
        awards=tuple(one for one in standing.awards if one.entry == code),
        passed_over=tuple(one for one in standing.passed_over if one.entry == code),
        open=tuple(one for one in standing.open if code in one.entries),
        orders=tuple(one for one in orders if code in (one.entry, one.instead_of)),
        goes_on=entry.code in standing.going_on if view.round.advance and place else None,
    )


def given_in(view: RoundView) -> Given:
    """What the figures of a round as loaded come from."""
    made = figured(case_of(view))
    return Given(
        round=view.round,
        sheets={one.entry.code: one.sheets for one in made.ranked},
        judges={judge.code: judge for judge in view.judges},
        beside=made.case.beside,
    )
