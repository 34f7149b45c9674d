"""What the command standings says of prizes besides who has them: what is left, who stands in reserve, what it costs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from judging_app.commands.report import Json, table
from judging_app.commands.words import Speaker
from judging_app.core.ids import BlockKey, TierKey
from judging_app.core.outcome import Standing, Unawarded
from judging_app.core.prize_money import TierSum, tier_sums
from judging_app.core.reserves import Reserve
from judging_app.core.vietnamese.numbers import format_money
from judging_app.services.rounds import RoundView

Prize = tuple[TierKey, BlockKey | None]


def prize_lines(view: RoundView, standing: Standing, reserve: Sequence[Reserve], say: Speaker) -> tuple[str, ...]:
    """The prize table as it was given out; nothing where the round gives no prizes."""
    rules, sums = view.contest.rules, _sums(view, standing)
    if not sums:
        return ()
    names = {tier.key: tier.name for tier in rules.awards.tiers}
    blocks: dict[BlockKey | None, str] = {block.key: block.name for block in rules.blocks}
    left = _left(standing.unawarded, say)
    reserves = {(one.tier, one.block): _in_reserve(one, say) for one in reserve}
    rows = [say.heads("award", "block", "prizes", "given", "money", "not given", "in reserve")]
    for some in _by_block(sums):
        for one in some:
            prize = (one.tier, one.block)
            notes = (left.get(prize, ""), reserves.get(prize, ""))
            rows.append((names[one.tier], blocks.get(one.block, ""), *_counts([one]), *notes))
    rows += [(say.say("in all"), name, *_counts(its), "", "") for name, its in _totals(sums, blocks)]
    shown = rows if rules.awards.per_block else [(row[0], *row[2:]) for row in rows]
    first = 2 if rules.awards.per_block else 1
    return ("", *table(shown, right=frozenset(range(first, first + 3))))


def prizes_json(view: RoundView, standing: Standing, reserve: Sequence[Reserve]) -> dict[str, Json]:
    """The keys of the document that speak of prizes."""
    sums = _sums(view, standing)
    return {
        "unawarded": [
            {"tier": one.tier, "block": one.block, "count": one.count, "reason": one.reason.value}
            for one in standing.unawarded
        ],
        "reserve": [
            {
                "tier": one.tier,
                "block": one.block,
                "entries": list(one.entries),
                "tied": one.tied,
                "reason": one.reason.value if one.reason else None,
            }
            for one in reserve
        ],
        "money_total": {
            **_money(sums),
            "blocks": [{"block": some[0].block, **_money(some)} for some in _by_block(sums)],
            "tiers": [
                {"tier": one.tier, "block": one.block, "prizes": one.count, "given": one.given, **_money([one])}
                for one in sums
            ],
        },
    }


def _sums(view: RoundView, standing: Standing) -> tuple[TierSum, ...]:
    if not view.is_last:
        return ()
    rules = view.contest.rules
    return tier_sums(rules.awards, rules.blocks, standing.awards)


def _by_block(sums: Iterable[TierSum]) -> list[list[TierSum]]:
    found: defaultdict[BlockKey | None, list[TierSum]] = defaultdict(list)
    for one in sums:
        found[one.block].append(one)
    return list(found.values())


def _totals(sums: Sequence[TierSum], blocks: Mapping[BlockKey | None, str]) -> list[tuple[str, Sequence[TierSum]]]:
    """What blocks come to, where there are several, and the whole."""
    parts = _by_block(sums)
    of_blocks: list[tuple[str, Sequence[TierSum]]] = [(blocks.get(some[0].block, ""), some) for some in parts]
    return [*(of_blocks if len(parts) > 1 else []), ("", sums)]


def _counts(sums: Sequence[TierSum]) -> tuple[str, str, str]:
    count, given = sum(one.count for one in sums), sum(one.given for one in sums)
    return str(count), str(given), format_money(sum(one.money for one in sums))


def _money(sums: Iterable[TierSum]) -> dict[str, Json]:
    money, planned = zip(*((one.money, one.planned) for one in sums), strict=True) if sums else ((), ())
    return {"money": sum(money), "planned": sum(planned)}


def _left(unawarded: Iterable[Unawarded], say: Speaker) -> Mapping[Prize, str]:
    found: defaultdict[Prize, list[str]] = defaultdict(list)
    for one in unawarded:
        found[one.tier, one.block].append(f"{one.count}: {say.say(one.reason.value)}")
    return {prize: "; ".join(some) for prize, some in found.items()}


def _in_reserve(one: Reserve, say: Speaker) -> str:
    codes = ", ".join(one.entries)
    return say.say("{entries} (equal)", entries=codes) if one.tied else codes
