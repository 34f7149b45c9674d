"""What commands say of decisions: the awards approved, what stays open, the chair's words, what is replaced."""

from collections.abc import Iterable, Iterator

from judging_app.commands.report import Json
from judging_app.commands.second_count import second_count_json, second_count_lines
from judging_app.commands.words import Speaker
from judging_app.core.decisions import AwardOrder
from judging_app.core.digest import code_of
from judging_app.core.rules import Rules
from judging_app.core.vietnamese.numbers import format_money
from judging_app.services.approve import Approvable


def order_line(rules: Rules, one: AwardOrder, say: Speaker) -> str:
    """The chair's word on a prize, with its reason."""
    fields = {"tier": tier_name(rules, one), "reason": one.reason}
    if one.entry is None:
        return say.say("{tier}: not given to entry {other} ({reason})", other=one.instead_of, **fields)
    if one.instead_of is None:
        return say.say("{tier}: given to entry {entry} ({reason})", entry=one.entry, **fields)
    return say.say(
        "{tier}: given to entry {entry} instead of {other} ({reason})", entry=one.entry, other=one.instead_of, **fields
    )


def tier_name(rules: Rules, one: AwardOrder) -> str:
    """The prize, and the block where each has prizes of its own."""
    name = next(tier.name for tier in rules.awards.tiers if tier.key == one.tier)
    block = next((block.name for block in rules.blocks if block.key == one.block), "")
    return f"{name} ({block})" if block else name


def order_json(one: AwardOrder) -> dict[str, Json]:
    """The chair's word on a prize for programs."""
    return {
        "number": one.number,
        "tier": one.tier,
        "block": one.block,
        "entry": one.entry,
        "instead_of": one.instead_of,
        "reason": one.reason,
        "by": one.who,
        "taken_back": one.taken_back or None,
    }


def orders_lines(
    rules: Rules, holding: Iterable[AwardOrder], void: Iterable[AwardOrder], say: Speaker
) -> Iterator[str]:
    """The chair's words that hold, and those that speak of another proposal."""
    for one in holding:
        yield say.say("Chair's word: {what}", what=order_line(rules, one, say))
    for one in void:
        yield say.say("Void, the proposal is another one: {what}", what=order_line(rules, one, say))


def approved_lines(made: Approvable, say: Speaker, *, shown: bool) -> Iterator[str]:
    """What was approved, or (`shown`) would be."""
    decision, view = made.decision, made.work.view
    rules = view.contest.rules
    named = {"number": decision.number, "by": decision.by}
    if shown:
        yield say.say("To be approved as decision no. {number}:", number=decision.number)
    else:
        yield say.say("Decision no. {number}: the result is approved by {by}.", **named)
    if decision.replaces is not None:
        yield say.say("It replaces decision no. {number}: {reason}", number=decision.replaces, reason=decision.reason)
    for reversal in made.reversals:
        if reversal.entry is not None:
            fields = {"entry": reversal.entry, "reason": reversal.reason}
            yield say.say("Revoked: the award of entry {entry} ({reason})", **fields)
    names = {tier.key: tier.name for tier in rules.awards.tiers}
    blocks = {block.key: block.name for block in rules.blocks}
    titles = {entry.code: entry.title for entry in view.entries}
    for one in decision.awards:
        prize = f"{names[one.tier]} ({blocks[one.block]})" if one.block else names[one.tier]
        yield f"{prize}: {one.entry} {titles[one.entry]}, {format_money(one.money)}"
    for left in decision.unawarded:
        what = {"tier": names[left.tier], "count": left.count, "reason": say.say(left.reason.value)}
        yield say.say("{tier}: {count} not given ({reason})", **what)
    count = len(decision.awards)
    yield say.say("In all {count} awards, {money}.", count=count, money=format_money(decision.money))
    yield from orders_lines(rules, made.orders, (), say)
    for waiver in made.waivers:
        yield say.say("Stays open: {item} ({reason})", item=waiver.item, reason=waiver.reason)
    yield from second_count_lines(made.work.counted.differences, say)
    yield say.say("Code of the rules: {code}", code=code_of(decision.fingerprint))
    yield say.say("Code of the result: {code}", code=code_of(decision.result))


def decision_json(made: Approvable) -> dict[str, Json]:
    """The same for programs."""
    one = made.decision
    return {
        "decision": one.number,
        "round": one.round,
        "by": one.by,
        "at_ms": one.at_ms,
        "replaces": one.replaces,
        "reason": one.reason or None,
        "awards": [
            {"tier": each.tier, "block": each.block, "entry": each.entry, "money": each.money} for each in one.awards
        ],
        "unawarded": [
            {"tier": each.tier, "block": each.block, "count": each.count, "reason": each.reason.value}
            for each in one.unawarded
        ],
        "money": one.money,
        "orders": [order_json(each) for each in made.orders],
        "waivers": [{"number": each.number, "item": each.item, "reason": each.reason} for each in made.waivers],
        "revoked": [each.entry for each in made.reversals if each.entry],
        "second_count": second_count_json(made.work.counted.differences),
        "rules_fingerprint": code_of(one.fingerprint),
        "result": one.result,
        "result_code": code_of(one.result),
    }
