"""All that explains one entry of a standing, in sentences: its place, its sheets, its figure, its neighbours, how to pass."""

from collections.abc import Iterator, Mapping

from judging_app.core.decisions import AwardOrder
from judging_app.core.outcome import (
    OpenKind,
    OpenQuestion,
    PassedOverReason,
    Place,
    TraceStep,
    Unranked,
    UnrankedReason,
)
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.sentences import Said
from judging_app.services.explain import Explanation
from judging_app.services.progress import CellState
from judging_app.services.rounds import RoundView
from judging_app.services.telling.figures import figure_words
from judging_app.services.telling.numbers import amount
from judging_app.services.telling.of import ZERO
from judging_app.services.telling.passing import passing_words
from judging_app.services.telling.places import why_words
from judging_app.services.telling.told import told

SHEETS: Mapping[CellState, Said | None] = {
    CellState.IN: None,
    CellState.NOT_ASSIGNED: None,
    CellState.MISSING: told("No sheet is in from {judges}."),
    CellState.RECUSED: told("Standing aside from this entry: {judges}."),
    CellState.SET_ASIDE: told("Kept, but set aside: the sheet of {judges}."),
    CellState.OLD_RUBRIC: told(
        "Given on an earlier version of the rubric, and not counted as it is: the sheet of {judges}."
    ),
    CellState.CONFLICT: told("Not counted until it is settled which one holds: the sheets of {judges}."),
}
UNRANKED: Mapping[UnrankedReason, Said] = {
    UnrankedReason.NOT_JUDGED: told("it is not judged"),
    UnrankedReason.NO_SHEETS: told("no sheet counts"),
    UnrankedReason.TOO_FEW_SHEETS: told("{sheets} sheets count, and at least {needed} are needed"),
    UnrankedReason.ALL_RECUSED: told("all judges stand aside"),
    UnrankedReason.NOTHING_CARRIED: told("it has no figure of the earlier round to carry over"),
}
PASSED_OVER: Mapping[PassedOverReason, Said] = {
    PassedOverReason.UNIT_HAS_ENOUGH: told("Passed over for {tier}: its unit has as many awards as one may have."),
    PassedOverReason.BELOW_FLOOR: told("Passed over for {tier}: its figure is below the least that this asks for."),
}
OPEN: Mapping[OpenKind, Said] = {
    OpenKind.TIE: told("Open: equal figures of {entries}, and {tier} hangs on them."),
    OpenKind.DIVERGENCE: told("Open: the totals of its sheets lie {spread} points apart, more than the rules allow."),
    OpenKind.INCOMPLETE: told("Open: the sheets of {judges} are still missing."),
    OpenKind.NO_SPREAD: told("Open: all totals of {judges} are the same, so that there is nothing to even out."),
    OpenKind.NO_VOTES: told("Open: no votes were taken in for it."),
    OpenKind.COUNTS_DIFFER: told("Open: the second count says otherwise of it."),
}


def place_words(view: RoundView, one: Explanation) -> tuple[Said, ...]:
    """Where the entry stands, or why it has no place; awards, and whether it goes on."""
    head = _ranked(view, one, one.place) if one.place else _unranked(one)
    return (head, *_awards(view, one))


def all_words(view: RoundView, one: Explanation) -> tuple[Said, ...]:
    """Everything that there is to say of the entry."""
    return tuple(_all(view, one))


def _all(view: RoundView, one: Explanation) -> Iterator[Said]:
    yield from place_words(view, one)
    yield from sheet_words(one)
    if one.place and one.why:
        yield from figure_words(view.round, one.place.figure)
        yield from why_words(view.round, one.why)
        yield from passing_words(view.round, one.passing)
    yield from open_words(view, one)


def _ranked(view: RoundView, one: Explanation, place: Place) -> Said:
    fields = {
        "entry": one.entry.code,
        "title": one.entry.title,
        "unit": one.unit.name,
        "rank": place.rank,
        "figure": format_fraction(place.figure.printed, view.round.rounding.decimals),
    }
    if place.tied:
        return told("Entry {entry} “{title}” ({unit}): shares place {rank} with {figure} points.", **fields)
    return told("Entry {entry} “{title}” ({unit}): place {rank} with {figure} points.", **fields)


def _unranked(one: Explanation) -> Said:
    fields: dict[str, object] = {"entry": one.entry.code, "title": one.entry.title, "unit": one.unit.name}
    fields["why"] = _why_not(one.unranked) if one.unranked else ""
    if one.entry.reason:
        fields["reason"] = one.entry.reason.rstrip(".")
        return told("Entry {entry} “{title}” ({unit}) has no place: {why} ({reason}).", **fields)
    return told("Entry {entry} “{title}” ({unit}) has no place: {why}.", **fields)


def _why_not(unranked: Unranked) -> Said:
    return UNRANKED[unranked.reason]._replace(fields={"sheets": unranked.sheets, "needed": unranked.needed})


def _awards(view: RoundView, one: Explanation) -> Iterator[Said]:
    tiers = {tier.key: tier.name for tier in view.contest.rules.awards.tiers}
    holding = view.approval.holding
    given = holding.awards if holding is not None else ()
    for award in one.awards:
        said = told("Awarded: {tier}.") if award in given else told("Proposed for: {tier}.")
        yield said._replace(fields={"tier": tiers[award.tier]})
    yield from _revoked(view, one)
    for order in one.orders:
        yield _chairs_word(one, order, tiers[order.tier])
    for passed in one.passed_over:
        yield PASSED_OVER[passed.reason]._replace(fields={"tier": tiers[passed.tier]})
    if one.goes_on is not None:
        yield told("It goes on to the next round.") if one.goes_on else told("It does not go on to the next round.")


def _revoked(view: RoundView, one: Explanation) -> Iterator[Said]:
    for reversal in view.approval.reversals:
        if reversal.entry == one.entry.code:
            yield told("Its award was revoked ({reason}).", reason=reversal.reason.rstrip("."))


def _chairs_word(one: Explanation, order: AwardOrder, tier: str) -> Said:
    """Where the chair departed from the proposal, as it concerns this entry."""
    fields: dict[str, object] = {"tier": tier, "reason": order.reason.rstrip("."), "other": order.entry}
    if order.entry == one.entry.code:
        return told("By the chair's word it has {tier} ({reason}).", **fields)
    if order.entry is None:
        return told("By the chair's word {tier}, proposed for it, is not given ({reason}).", **fields)
    return told("By the chair's word entry {other} has {tier} in its place ({reason}).", **fields)


def sheet_words(one: Explanation) -> tuple[Said, ...]:
    """Which sheets do not count that the steps of a figure know nothing of; all of them where there is no figure."""
    return tuple(_sheets(one)) if one.entry.state.judged else ()


def _sheets(one: Explanation) -> Iterator[Said]:
    """Judges whose sheet does not count, by why; those of whom the figure's own steps tell it are left to these."""
    told_of = {step.subject for step in _trace(one) if step.rule == "not-counted"}
    for state, said in SHEETS.items():
        judges = tuple(judge for judge, own in one.sheets.items() if own is state and judge not in told_of)
        if said is not None and judges:
            yield said._replace(fields={"judges": judges})


def _trace(one: Explanation) -> tuple[TraceStep, ...]:
    return tuple(one.place.figure.trace) if one.place else ()


def open_words(view: RoundView, one: Explanation) -> tuple[Said, ...]:
    """The questions on the entry that a person has to settle."""
    return tuple(_open(view, question) for question in one.open)


def _open(view: RoundView, question: OpenQuestion) -> Said:
    fields = {
        "entries": question.entries,
        "judges": question.judges,
        "spread": amount(question.spread or ZERO),
        "tier": _at_stake(view, question),
    }
    return OPEN[question.kind]._replace(fields=fields)


def _at_stake(view: RoundView, question: OpenQuestion) -> object:
    if question.cut:
        return told("going on to the next round")
    names = (tier.name for tier in view.contest.rules.awards.tiers if tier.key == question.tier)
    return next(names, told("an award"))
