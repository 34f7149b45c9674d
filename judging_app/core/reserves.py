"""Who stands in reserve: to whom one prize more of each tier would go, by the same rules.

Floors, blocks, the limit for a unit, rules of ties and of shared places all count. Whoever has a prize of a lower tier
stands in reserve for the higher one; the reserve of the last tier is whoever has none yet.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from judging_app.core.award_changes import ties
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.outcome import AwardList, Unawarded, UnawardedReason
from judging_app.core.rules import AwardRules
from judging_app.core.standings import Figured
from judging_app.core.walking import NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """Who would take the next prize of a tier, in order of code. Several are tied for it where `tied`, so that a person
    would have to say who; `reason` says why there is nobody.
    """

    tier: TierKey
    block: BlockKey | None
    entries: tuple[EntryCode, ...] = ()
    tied: bool = False
    reason: UnawardedReason | None = None


def reserves(made: Figured, without: frozenset[EntryCode] = NOBODY) -> tuple[Reserve, ...]:
    """The reserve of every tier that has prizes, block by block in the order of the rule book; the entries of `without`,
    whose awards were revoked, stand nowhere.
    """
    case, now = made.case, made.walked(made.case.awards, without).awards
    blocks: tuple[BlockKey | None, ...] = tuple(one.key for one in case.blocks) if case.awards.per_block else (None,)

    @cache
    def with_prizes(tier: TierKey, count: int) -> AwardList:
        return made.walked(_with_prizes(case.awards, tier, count), without).awards

    return tuple(
        _reserve(tier.key, block, now, with_prizes(tier.key, max(tier.count, _given(now, tier.key, block)) + 1))
        for block in blocks
        for tier in case.awards.tiers
        if tier.count
    )


def _with_prizes(rules: AwardRules, tier: TierKey, count: int) -> AwardRules:
    tiers = tuple(replace(one, count=count) if one.key == tier else one for one in rules.tiers)
    return replace(rules, tiers=tiers)


def _reserve(tier: TierKey, block: BlockKey | None, now: AwardList, more: AwardList) -> Reserve:
    if UnawardedReason.WAITS in _reasons(now.unawarded, tier, block) or _asked(now, tier, block):
        return Reserve(tier=tier, block=block, reason=UnawardedReason.WAITS)
    had, has = set(_holders(now, tier, block)), set(_holders(more, tier, block))
    coming, asked = sorted(has - had), _asked(more, tier, block)
    if coming or asked:
        return Reserve(tier=tier, block=block, entries=tuple(coming or asked), tied=not coming)
    reason = next(iter(_reasons(more.unawarded, tier, block)), UnawardedReason.NOBODY_LEFT)
    return Reserve(tier=tier, block=block, reason=reason)


def _reasons(unawarded: Iterable[Unawarded], tier: TierKey, block: BlockKey | None) -> Iterator[UnawardedReason]:
    return (one.reason for one in unawarded if (one.tier, one.block) == (tier, block))


def _asked(awards: AwardList, tier: TierKey, block: BlockKey | None) -> list[EntryCode]:
    return sorted({code for prize, entries in ties(awards.open) if prize == (tier, block) for code in entries})


def _holders(awards: AwardList, tier: TierKey, block: BlockKey | None) -> Iterator[EntryCode]:
    return (one.entry for one in awards.awards if (one.tier, one.block) == (tier, block))


def _given(awards: AwardList, tier: TierKey, block: BlockKey | None) -> int:
    return sum(1 for _ in _holders(awards, tier, block))
