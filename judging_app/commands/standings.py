"""The command standings: ranks, figures, ties and how they were broken, awards proposed, open questions."""

from argparse import Namespace
from collections.abc import Iterator, Mapping

from judging_app.bootstrap import Application
from judging_app.commands.alarms import alarm_lines, alarms_json
from judging_app.commands.decided import order_json, orders_lines
from judging_app.commands.explaining import explain_json, explain_lines
from judging_app.commands.grammar import BY, CONTEST, ROUND, Command, argument
from judging_app.commands.prizes import prize_lines, prizes_json
from judging_app.commands.report import Json, Report, exact, point, table
from judging_app.commands.second_count import second_count_json, second_count_lines
from judging_app.commands.typed import text
from judging_app.commands.words import Speaker
from judging_app.core.digest import code_of
from judging_app.core.outcome import OpenQuestion, Place, Standing
from judging_app.core.reserves import reserves
from judging_app.core.rounding import rounded
from judging_app.core.vietnamese.numbers import format_fraction
from judging_app.ports.work import Progress
from judging_app.services.approved import changed_since, result_of
from judging_app.services.count_twice import CountedTwice, look_at_standing
from judging_app.services.explain import explained
from judging_app.services.rounds import RoundView
from judging_app.services.statistics import alarms_in


def standings(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """The standing of a round; a look before the round is closed is written down."""
    with app.contest(args.contest) as store, store.unit() as unit:
        view, counted = look_at_standing(unit, scribe=app.scribe(args.by), round_key=args.round)
    standing, alarms = counted.standing, alarms_in(view)
    changed = changed_since(view, counted)
    refusals = (say.sentence(changed),) if changed is not None else ()
    reserve = reserves(counted.made, counted.awards, view.approval.revoked)
    orders: list[Json] = [order_json(one) for one in counted.awards.holding]
    data: dict[str, Json] = {
        **as_json(view, standing),
        **prizes_json(view, standing, reserve),
        "alarms": alarms_json(alarms),
        "second_count": second_count_json(counted.differences),
        "orders": orders,
        "result_code": code_of(result_of(counted)) if view.closed else None,
        "decision": _decision(view, changed=changed is not None),
    }
    second = second_count_lines(counted.differences, say)
    if args.explain is None:
        prizes, asked = prize_lines(view, standing, reserve, say), alarm_lines(alarms, say)
        decided = _decided_lines(view, counted, say, changed=changed is not None)
        lines = (*_lines(view, standing, say), *second, *prizes, *decided, *asked)
        return Report(lines=lines, data=data, refusals=refusals)
    one = explained(view, standing, args.explain, orders=counted.awards.holding)
    explanation = {**data, "explain": explain_json(view, one, say)}
    return Report(lines=(*explain_lines(view, one, say), "", *second), data=explanation, refusals=refusals)


def as_json(view: RoundView, standing: Standing) -> dict[str, Json]:
    """The document that docs/commands.md describes."""
    fingerprint = view.status.fingerprint
    return {
        "contest": view.contest.rules.name,
        "round": view.round.key,
        "closed": view.closed,
        "rules_fingerprint": code_of(fingerprint) if fingerprint else None,
        "entries": [_entry(view, standing, place) for place in standing.places],
        "unranked": [{"code": one.entry, "reason": one.reason.value} for one in standing.unranked],
        "awards": [
            {"tier": one.tier, "block": one.block, "entry": one.entry, "money": one.money} for one in standing.awards
        ],
        "open": [_question(one) for one in standing.open],
        "going_on": list(standing.going_on) if view.round.advance else None,
    }


def _decision(view: RoundView, *, changed: bool) -> Json:
    """What was decided last; `holds`: it was not opened again; `changed`: it holds, and approved another result than this."""
    approval = view.approval
    if approval.last is None:
        return None
    return {
        "number": approval.last.number,
        "by": approval.last.by,
        "holds": approval.holding is not None,
        "revoked": [*sorted(approval.revoked)],
        "result_code": code_of(approval.last.result),
        "changed": changed,
    }


def _decided_lines(view: RoundView, counted: CountedTwice, say: Speaker, *, changed: bool) -> Iterator[str]:
    yield from orders_lines(view.contest.rules, counted.awards.holding, counted.awards.void, say)
    approval = view.approval
    if approval.holding is not None:
        number, by, code = approval.holding.number, approval.holding.by, code_of(approval.holding.result)
        if changed:
            yield say.say(
                "NOT the approved result: decision no. {number} by {by} approved another one, code {code}.",
                number=number,
                by=by,
                code=code,
            )
        else:
            yield say.say("Approved: decision no. {number} by {by}.", number=number, by=by)
    for one in approval.opening:
        if one.entry is None:
            yield say.say(
                "Decision no. {number} is open for corrections: {reason}", number=one.decision, reason=one.reason
            )
    for one in approval.reversals:
        if one.entry is not None:
            yield say.say("Revoked: the award of entry {entry} ({reason})", entry=one.entry, reason=one.reason)


def _entry(view: RoundView, standing: Standing, place: Place) -> Json:
    (entry,) = (one for one in view.entries if one.code == place.entry)
    unit, rounding, tie = view.unit_of(entry), view.round.rounding, place.tie_break
    criteria: dict[str, Json] = {
        key: point(rounded(value, rounding.decimals, rounding.mode), rounding.decimals)
        for key, value in place.figure.criteria.items()
    }
    return {
        "rank": place.rank,
        "tied": place.tied,
        "code": entry.code,
        "title": entry.title,
        "unit": unit.name,
        "block": unit.block,
        "figure": point(place.figure.printed, rounding.decimals),
        "exact": exact(place.figure.exact),
        "sheets": len(place.figure.totals),
        "criteria": criteria,
        "adjustment": point(place.figure.adjustment, 2),
        "carried": exact(place.figure.carried) if view.round.carry_over else None,
        "votes": None if place.figure.tally is None else exact(place.figure.tally),
        "tie_break": {"rule": tie.rule, "between": list(tie.between)} if tie else None,
        "award": next((one.tier for one in standing.awards if one.entry == entry.code), None),
    }


def _question(one: OpenQuestion) -> Json:
    return {
        "kind": one.kind.value,
        "entries": list(one.entries),
        "tier": one.tier,
        "block": one.block,
        "cut": one.cut,
        "judges": list(one.judges),
        "spread": None if one.spread is None else exact(one.spread),
    }


def _lines(view: RoundView, standing: Standing, say: Speaker) -> Iterator[str]:
    entries = {entry.code: entry for entry in view.entries}
    tiers = {tier.key: tier.name for tier in view.contest.rules.awards.tiers}
    awards = {
        code: ", ".join(tiers[one.tier] for one in standing.awards if one.entry == code)
        for code in {one.entry for one in standing.awards}
    }
    if not view.closed:
        yield say.say("The round is not closed: this is an early look, and it is written down.")
    rows = [say.heads("rank", "code", "figure", "award", "decided by", "unit", "title")]
    for place in standing.places:
        entry = entries[place.entry]
        rank = f"{place.rank}{'=' if place.tied else ''}"
        figure = format_fraction(place.figure.printed, view.round.rounding.decimals)
        rule = place.tie_break.rule if place.tie_break else ""
        rows.append((rank, entry.code, figure, awards.get(entry.code, ""), rule, view.unit_of(entry).name, entry.title))
    yield from table(rows, right=frozenset({0, 2}))
    for one in standing.unranked:
        yield say.say("Without a place: {entry} ({reason})", entry=one.entry, reason=say.say(one.reason.value))
    if view.round.advance:
        yield say.say("Going on: {entries}", entries=", ".join(standing.going_on))
    for question in standing.open:
        entries_named = ", ".join(question.entries)
        yield say.say("Open: {kind} {entries}", kind=say.say(question.kind.value), entries=entries_named)


COMMANDS: Mapping[str, Command] = {
    "standings": Command(
        "ranks, figures, ties and how they were broken, awards proposed",
        (
            CONTEST,
            ROUND,
            argument(
                "--explain",
                type=text,
                metavar="ENTRY",
                help="how this entry's figure came about, why its place, what it takes to pass the next",
            ),
            BY,
        ),
        standings,
    ),
}
