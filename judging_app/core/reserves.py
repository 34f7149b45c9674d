"""Who stands in reserve: to whom one prize more of each tier would go, by the same rules, beside the prizes as they are given.

Floors, blocks, the limit for a unit, rules of ties and of shared places all count. Whoever has a prize of a lower tier
stands in reserve for the higher one; the reserve of the last tier is whoever has none yet. What is given is what is left
after revocations and the chair's words: an entry from which the chair took a prize is in reserve neither for that one again nor for a better one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from judging_app.core.award_changes import Prize, ties
from judging_app.core.award_orders import Ordered
from judging_app.core.ids import BlockKey, EntryCode, TierKey, UnitCode
from judging_app.core.outcome import Award, AwardList, Unawarded, UnawardedReason
from judging_app.core.rules import AwardTier
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


def reserves(made: Figured, awards: Ordered, without: frozenset[EntryCode] = NOBODY) -> tuple[Reserve, ...]:
    """The reserve of every tier that has prizes, block by block in the order of the rule book, beside the `awards` as they are
    given; the entries of `without`, whose awards were revoked, stand nowhere.
    """
    case = made.case
    blocks: tuple[BlockKey | None, ...] = tuple(one.key for one in case.blocks) if case.awards.per_block else (None,)
    given = _AsGiven(made, awards)
    tiers = [tier for tier in case.awards.tiers if tier.count]
    one_more = {tier.key: given.one_more(tier, without) for tier in tiers}
    return tuple(_reserve(tier.key, block, awards.awards, one_more[tier.key]) for block in blocks for tier in tiers)


class _AsGiven:
    """The prizes as they are given, and who could have one more."""

    def __init__(self, made: Figured, awards: Ordered) -> None:
        self._made, self._awards, self._rules = made, awards, made.case.awards
        self._special = {tier.key for tier in self._rules.tiers if tier.by}
        self._rank = {tier.key: place for place, tier in enumerate(self._rules.tiers)}
        self._units = {entry.code: entry.unit for entry in made.case.entries}

    def one_more(self, tier: AwardTier, without: frozenset[EntryCode]) -> AwardList:
        """What one prize of the tier would come to among those who may still have it; what is below it can be used up."""
        below = self._rules.tiers[self._rank[tier.key] + 1 :] if tier.key not in self._special else ()
        tiers = (replace(tier, count=1), *(one for one in below if one.key not in self._special))
        out = without.union(self._not_again(tier.key), self._of_full_units(tier.key))
        return self._made.walked(replace(self._rules, tiers=tiers), out).awards

    def _not_again(self, tier: TierKey) -> Iterator[EntryCode]:
        """Who has this prize or a better one, waits for one, or from whom the chair took this prize or a lower one."""
        yield from (one.entry for one in self._awards.awards.awards if self._covers(one.tier, tier))
        for (open_tier, _), entries in ties(self._awards.awards.open):
            if self._covers(open_tier, tier):
                yield from entries
        for word in self._awards.holding:
            if word.instead_of is not None and self._covers(tier, word.tier):
                yield word.instead_of

    def _covers(self, had: TierKey, tier: TierKey) -> bool:
        if had in self._special or tier in self._special:
            return had == tier
        return self._rank[had] <= self._rank[tier]

    def _of_full_units(self, tier: TierKey) -> Iterator[EntryCode]:
        """Entries whose unit has as many awards as it may have; an entry that moves up gives its own up."""
        most = self._rules.per_unit
        if most is None or tier in self._special:
            return
        had = self._had(most)
        for entry, unit in self._units.items():
            if had[unit] - (entry in self._given or entry in self._waiting) >= most:
                yield entry

    @cached_property
    def _given(self) -> frozenset[EntryCode]:
        """Who has an award for a place."""
        return frozenset(one.entry for one in self._awards.awards.awards if one.tier not in self._special)

    @cached_property
    def _waiting(self) -> frozenset[EntryCode]:
        """Who waits for one."""
        found = ties(self._awards.awards.open)
        return frozenset(code for (tier, _), entries in found for code in entries if tier not in self._special)

    def _had(self, most: int) -> Counter[UnitCode]:
        """How many awards for places each unit has or waits for, of so many that it may have."""
        given = Counter(self._units[code] for code in self._given)
        waiting = Counter(self._units[code] for code in self._waiting)
        return given | Counter({unit: min(most, given[unit] + count) for unit, count in waiting.items()})


def _reserve(tier: TierKey, block: BlockKey | None, now: AwardList, more: AwardList) -> Reserve:
    if UnawardedReason.WAITS in _reasons(now.unawarded, tier, block) or _asked(now, tier, block):
        return Reserve(tier=tier, block=block, reason=UnawardedReason.WAITS)
    coming, asked = sorted(_holders(more.awards, (tier, block))), _asked(more, tier, block)
    if coming or asked:
        return Reserve(tier=tier, block=block, entries=tuple(coming or asked), tied=not coming)
    reason = next(iter(_reasons(more.unawarded, tier, block)), UnawardedReason.NOBODY_LEFT)
    return Reserve(tier=tier, block=block, reason=reason)


def _reasons(unawarded: Iterable[Unawarded], tier: TierKey, block: BlockKey | None) -> Iterator[UnawardedReason]:
    return (one.reason for one in unawarded if (one.tier, one.block) == (tier, block))


def _asked(awards: AwardList, tier: TierKey, block: BlockKey | None) -> list[EntryCode]:
    return sorted({code for prize, entries in ties(awards.open) if prize == (tier, block) for code in entries})


def _holders(awards: Iterable[Award], prize: Prize) -> Iterator[EntryCode]:
    return (one.entry for one in awards if (one.tier, one.block) == prize)
