"""Prizes for places, given out of one table; and prizes that go by one criterion or by votes."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import BlockKey, EntryCode, TierKey, UnitCode
from judging_app.core.rules import AwardRules, Shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Prize:
    """One prize for one entry; money in whole đồng; `block` None where all blocks compete together."""

    tier: TierKey
    block: BlockKey | None
    entry: EntryCode
    money: int


Member = tuple[EntryCode, UnitCode]


class Table:
    """The prizes for places that are left, of all together or of one block."""

    def __init__(self, rules: AwardRules, block: BlockKey | None) -> None:
        self._rules, self._block = rules, block
        self._tiers = [tier for tier in rules.tiers if not tier.by]
        self._left = [tier.count for tier in self._tiers]
        self._of_unit: dict[UnitCode, int] = {}
        self.given: list[Prize] = []

    def matters(self, members: Sequence[Member], figure: Fraction) -> bool:
        """Whether the order within a tie decides on a prize: one after the other they would not all get the same."""
        trial = deepcopy(self)
        results = set()
        for member in [one for one in members if self._may_have(one[1], 1)]:
            before = len(trial.given)
            trial.give([member], figure, waits=False)
            results.add(trial.given[-1].tier if len(trial.given) > before else None)
        return len(results) > 1

    def give(self, members: Sequence[Member], figure: Fraction, *, waits: bool) -> None:
        """Let the entries of one place have what the rules give them; `waits`: their order is still to be settled."""
        open_tiers = [
            i for i, tier in enumerate(self._tiers) if self._left[i] and (tier.floor is None or figure >= tier.floor)
        ]
        by_unit: dict[UnitCode, list[EntryCode]] = {}
        for code, unit in members:
            if self._may_have(unit, 1):
                by_unit.setdefault(unit, []).append(code)
        if not open_tiers or not by_unit:
            return
        wanted = sum(self._may_have(unit, len(codes)) for unit, codes in by_unit.items())
        left, best = sum(self._left[i] for i in open_tiers), open_tiers[0]
        enough = wanted <= self._left[best]
        shared = self._rules.shared if not waits else Shared.ASK
        if enough or shared is Shared.EXTRA_PRIZE or (shared is Shared.USE_UP_NEXT and wanted <= left):
            self._hand_over(by_unit, best)
        for unit, codes in by_unit.items():
            self._of_unit[unit] = self._of_unit.get(unit, 0) + self._may_have(unit, len(codes))
        self._use_up(wanted, [best] if shared is Shared.EXTRA_PRIZE else open_tiers)

    def _may_have(self, unit: UnitCode, wish: int) -> int:
        """How many prizes more the unit may have, of so many that it could."""
        most = self._rules.per_unit
        return wish if most is None else min(wish, most - self._of_unit.get(unit, 0))

    def _hand_over(self, by_unit: dict[UnitCode, list[EntryCode]], best: int) -> None:
        """All get it but those of a unit that may not have so many: which of them, is asked."""
        tier = self._tiers[best]
        for unit, codes in by_unit.items():
            if self._may_have(unit, len(codes)) == len(codes):
                for code in codes:
                    self.given.append(Prize(tier=tier.key, block=self._block, entry=code, money=tier.money))

    def _use_up(self, wanted: int, tiers: list[int]) -> None:
        for i in tiers:
            used = min(wanted, self._left[i])
            self._left[i] -= used
            wanted -= used
