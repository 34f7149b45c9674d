"""A look at what would come out by other rules or without a judge; it changes nothing, and an early one is written down."""

from dataclasses import dataclass

from judging_app.core.award_orders import Ordered, as_awarded, awards_in_force
from judging_app.core.changed_rules import Change
from judging_app.core.outcome import Standing
from judging_app.core.stability import Stability, stability
from judging_app.core.standings import Figured, figured, standing_in_full
from judging_app.core.what_if import what_if
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.consolidate import case_of, look_at_figures
from judging_app.services.rounds import RoundView


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedInto:
    """The round and its standing as awarded, after revocations and with the chair's words on prizes, and the looks that were taken: all usual ones, or the one that was asked for."""

    view: RoundView
    standing: Standing
    found: Stability


def look_into_changes(
    unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None, change: Change | None = None
) -> LookedInto:
    """What would come out by the change, or by every usual one where none is named.

    Raises RoundUnknownError, JudgeUnknownError, EntryUnknownError.
    """
    view, made = look_at_figures(unit, scribe=scribe, round_key=round_key)
    if change is None:
        return _usual(view, made)
    _check(view, change)
    standing, awards = _awarded(view, made)
    one = what_if(made, standing, awards, view.contest.rules, change)
    return LookedInto(view=view, standing=standing, found=Stability(rules=(one,)))


def usual_looks(view: RoundView) -> LookedInto:
    """Every usual look into a round as loaded; whoever shows one before the round is closed has written that down."""
    return _usual(view, figured(case_of(view)))


def _usual(view: RoundView, made: Figured) -> LookedInto:
    standing, awards = _awarded(view, made)
    return LookedInto(view=view, standing=standing, found=stability(made, standing, awards, view.contest.rules))


def _awarded(view: RoundView, made: Figured) -> tuple[Standing, Ordered]:
    first = standing_in_full(made)
    awards = awards_in_force(made, first, view.approval.revoked, view.award_orders)
    return as_awarded(first, awards), awards


def _check(view: RoundView, change: Change) -> None:
    judges, entries = {judge.code for judge in view.panel}, {entry.code for entry in view.entries}
    for judge in change.without:
        if judge not in judges:
            raise JudgeUnknownError(judge=judge)
    for entry in change.revoked:
        if entry not in entries:
            raise EntryUnknownError(entry=entry)
