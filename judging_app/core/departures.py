"""Where the chair departs from the awards that the rules propose: an award withheld, an award given, each with a reason.

Nobody moves up into a withheld prize: it stays unawarded. An award that is given takes a prize of its tier that was withheld,
lay below the floor or had nobody left, and else is one more; prizes that wait for an open question keep waiting. A departure
that does not fit the proposal (any more) is void and changes nothing; the order of departures never matters.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from judging_app.core.award_changes import Prize
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.outcome import Award, AwardList, Unawarded, UnawardedReason
from judging_app.core.rules import AwardRules, Block

FREE = (UnawardedReason.WITHHELD, UnawardedReason.BELOW_FLOOR, UnawardedReason.NOBODY_LEFT)
"""Prizes that may be given to an entry that the rules do not propose, in the order in which they are taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """The chair gives an entry an award of a tier and block, or withholds the one that it would have; and why."""

    tier: TierKey
    entry: EntryCode
    gives: bool
    reason: str
    block: BlockKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Departed:
    """The awards with all departures that fit, and those that do not."""

    awards: AwardList
    void: tuple[Departure, ...]


def departed(
    proposal: AwardList,
    departures: Sequence[Departure],
    rules: AwardRules,
    placed: Collection[EntryCode],
    blocks: Sequence[Block] = (),
) -> Departed:
    """The proposal with the chair's departures; `placed`: the entries that have a place; `blocks`: those of the rule book where
    awards are per block.

    Void are: withholding what was not proposed; giving to an entry without a place, what the entry has, a second award for
    places, a tier that is not in the table, and whatever stands there twice.
    """
    in_order = sorted(departures, key=lambda one: (one.gives, one.tier, one.block or "", one.entry, one.reason))
    table = _Table(proposal, rules, placed)
    void = tuple(one for one in in_order if not (table.give(one) if one.gives else table.withhold(one)))
    return Departed(awards=table.awards(proposal, blocks), void=void)


class _Table:
    """The awards while departures are made."""

    def __init__(self, proposal: AwardList, rules: AwardRules, placed: Collection[EntryCode]) -> None:
        self._tiers = {tier.key: tier for tier in rules.tiers}
        self._order = {tier.key: i for i, tier in enumerate(rules.tiers)}
        self._placed = placed
        self._given = list(proposal.awards)
        self._left: Counter[tuple[Prize, UnawardedReason]] = Counter()
        for one in proposal.unawarded:
            self._left[(one.tier, one.block), one.reason] += one.count

    def withhold(self, one: Departure) -> bool:
        """Whether there is such an award to withhold."""
        award = next((each for each in self._given if _same(each, one)), None)
        if award is None:
            return False
        self._given.remove(award)
        self._left[(one.tier, one.block), UnawardedReason.WITHHELD] += 1
        return True

    def give(self, one: Departure) -> bool:
        """Whether the entry may have the award."""
        tier = self._tiers.get(one.tier)
        if tier is None or one.entry not in self._placed or self._has_its_kind(one):
            return False
        self._given.append(Award(tier=one.tier, entry=one.entry, money=tier.money, block=one.block))
        free = next((reason for reason in FREE if self._left[(one.tier, one.block), reason]), None)
        if free is not None:
            self._left[(one.tier, one.block), free] -= 1
        return True

    def awards(self, proposal: AwardList, blocks: Sequence[Block]) -> AwardList:
        """All awards by block, tier and then as they were proposed, given ones last; special ones behind all others."""
        of_block: Mapping[BlockKey | None, int] = {one.key: i for i, one in enumerate(blocks)}

        def order(one: Award) -> tuple[bool, int, int]:
            return self._special(one.tier), of_block.get(one.block, 0), self._order[one.tier]

        return replace(proposal, awards=tuple(sorted(self._given, key=order)), unawarded=tuple(self._unawarded()))

    def _unawarded(self) -> Iterator[Unawarded]:
        for (prize, reason), count in self._left.items():
            if count:
                yield Unawarded(tier=prize[0], block=prize[1], count=count, reason=reason)

    def _has_its_kind(self, one: Departure) -> bool:
        """Whether the entry has this award, or one for a place where this is one."""
        own = (each.tier for each in self._given if each.entry == one.entry)
        return any(tier == one.tier or not (self._special(tier) or self._special(one.tier)) for tier in own)

    def _special(self, tier: TierKey) -> bool:
        return bool(self._tiers[tier].by)


def _same(award: Award, one: Departure) -> bool:
    return (award.tier, award.block, award.entry) == (one.tier, one.block, one.entry)
