"""The prize table of one block while it is given out, place by place, best place first.

- Entries of one place that all get the same tier need no order between them: two at rank 2 with two second prizes.
- A tie reaches across a tier's edge when fewer prizes of the tier are left than entries of the place may take. Rules that
  ask leave it open: its entries get nothing yet, but the prizes that they will share out among themselves are kept
  back, so that the places below get what they get either way. The order in which entries are listed never decides.
- Prizes used up by a shared place come off the next tiers. Where the tiers that remain have too few, nothing can be
  used up and the question is asked.
- When several entries of one unit share a place and the unit may not have so many awards, which of them is honoured is a
  question of its own, whatever the rules say of shared places.
- A tier whose floor is above the figure in line is closed: its prizes stay unawarded.
- What is not given is told with its reason. Of a tier, prizes given and not given are at least those of the table; they are
  more where rules let a shared place use up the next tiers or have extra prizes.
"""

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction

from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.outcome import (
    Award,
    OpenKind,
    OpenQuestion,
    PassedOver,
    PassedOverReason,
    Unawarded,
    UnawardedReason,
)
from judging_app.core.rules import AwardRules, Shared


@dataclass(frozen=True, slots=True, kw_only=True)
class InLine:
    """The entries of one place, in order of code, with their units, and the figure that ranks them.

    `waits`: the chain of tie-breaks stopped for a lot or the chair's word, so that shared places are no answer yet.
    """

    entries: tuple[tuple[EntryCode, UnitCode], ...]
    figure: Fraction
    waits: bool = False


@dataclass(slots=True, kw_only=True)
class PrizeTable:
    """What is left of the prizes for one block (None: for all together), and what came of the others."""

    rules: AwardRules
    block: BlockKey | None = None
    awards: list[Award] = field(default_factory=list)
    passed_over: list[PassedOver] = field(default_factory=list)
    open: list[OpenQuestion] = field(default_factory=list)
    left: list[int] = field(init=False)
    kept: Counter[tuple[int, UnawardedReason]] = field(default_factory=Counter)
    taken: Counter[UnitCode] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.left = [tier.count for tier in self.rules.tiers]

    def at_stake(self, line: InLine) -> bool:
        """Whether the order within this place would decide who gets an award, or which one."""
        tier = self._tier_for(line.figure)
        if tier is None:
            return False
        rivals = self._rivals(line)
        return bool(self._clashing(rivals)) or self._demand(rivals) > self.left[tier]

    def give(self, line: InLine) -> None:
        """Give the next place what is due to it. Places must come in their order."""
        tier, rivals = self._tier_for(line.figure), self._rivals(line)
        if rivals:
            self._close_tiers_above(line.figure, rivals)
        if tier is not None:
            self._pass_over_units_with_enough(tier, line, rivals)
            self._give_tier(tier, line, rivals)

    def unawarded(self) -> tuple[Unawarded, ...]:
        """What of the table has not been given so far, by tier; what is left has nobody in line."""
        kept = self.kept + Counter({(i, UnawardedReason.NOBODY_LEFT): left for i, left in enumerate(self.left)})
        return tuple(
            Unawarded(tier=self.rules.tiers[i].key, count=count, reason=reason, block=self.block)
            for (i, reason), count in sorted(kept.items(), key=lambda one: (one[0][0], one[0][1].value))
        )

    def _give_tier(self, tier: int, line: InLine, rivals: dict[EntryCode, UnitCode]) -> None:
        demand, clashing = self._demand(rivals), self._clashing(rivals)
        crosses = demand > self.left[tier]
        if crosses and self._must_ask(line, demand):
            self._ask(tier, tuple(rivals))
            given, below = 0, UnawardedReason.WAITS
        else:
            honoured = tuple(code for code, unit in rivals.items() if unit not in clashing)
            self._award(tier, honoured)
            for unit in clashing:
                self._ask(tier, tuple(code for code, own in rivals.items() if own == unit))
            given, below = len(honoured), UnawardedReason.USED_UP
            if crosses and self.rules.shared is Shared.EXTRA_PRIZE:
                demand = self.left[tier]
        self._use_up(line.figure, demand, tier=tier, given=given, below=below)
        self.taken.update(rivals.values())

    def _rivals(self, line: InLine) -> dict[EntryCode, UnitCode]:
        return {code: unit for code, unit in line.entries if self._allowance(unit, 1) > 0}

    def _allowance(self, unit: UnitCode, wanted: int) -> int:
        return wanted if self.rules.per_unit is None else self.rules.per_unit - self.taken[unit]

    def _clashing(self, rivals: dict[EntryCode, UnitCode]) -> tuple[UnitCode, ...]:
        return tuple(unit for unit, n in Counter(rivals.values()).items() if n > self._allowance(unit, n))

    def _demand(self, rivals: dict[EntryCode, UnitCode]) -> int:
        return sum(min(n, self._allowance(unit, n)) for unit, n in Counter(rivals.values()).items())

    def _reachable(self, figure: Fraction) -> list[int]:
        floors = [tier.floor for tier in self.rules.tiers]
        return [i for i, floor in enumerate(floors) if self.left[i] > 0 and (floor is None or figure >= floor)]

    def _tier_for(self, figure: Fraction) -> int | None:
        return next(iter(self._reachable(figure)), None)

    def _must_ask(self, line: InLine, demand: int) -> bool:
        if line.waits or self.rules.shared is Shared.ASK:
            return True
        reachable = sum(self.left[i] for i in self._reachable(line.figure))
        return self.rules.shared is Shared.USE_UP_NEXT and demand > reachable

    def _close_tiers_above(self, figure: Fraction, rivals: dict[EntryCode, UnitCode]) -> None:
        open_tiers = [i for i, left in enumerate(self.left) if left > 0]
        first = self._tier_for(figure)
        for i in open_tiers if first is None else open_tiers[: open_tiers.index(first)]:
            self._pass_over(i, tuple(rivals), PassedOverReason.BELOW_FLOOR)
            self.kept[i, UnawardedReason.BELOW_FLOOR] = self.left[i]
            self.left[i] = 0

    def _pass_over_units_with_enough(self, tier: int, line: InLine, rivals: dict[EntryCode, UnitCode]) -> None:
        codes = tuple(code for code, _ in line.entries if code not in rivals)
        self._pass_over(tier, codes, PassedOverReason.UNIT_HAS_ENOUGH)

    def _pass_over(self, tier: int, codes: tuple[EntryCode, ...], reason: PassedOverReason) -> None:
        key = self.rules.tiers[tier].key
        self.passed_over.extend(PassedOver(tier=key, entry=code, reason=reason) for code in codes)

    def _award(self, tier: int, codes: tuple[EntryCode, ...]) -> None:
        prize = self.rules.tiers[tier]
        self.awards.extend(Award(tier=prize.key, entry=code, money=prize.money, block=self.block) for code in codes)

    def _ask(self, tier: int, codes: tuple[EntryCode, ...]) -> None:
        key = self.rules.tiers[tier].key
        self.open.append(OpenQuestion(kind=OpenKind.TIE, entries=codes, tier=key, block=self.block))

    def _use_up(self, figure: Fraction, prizes: int, *, tier: int, given: int, below: UnawardedReason) -> None:
        """Take so many prizes off the table. Those of the tier in hand beyond the ones given wait; why those of the tiers
        below it go, `below` says.
        """
        for i in self._reachable(figure):
            used = min(self.left[i], prizes)
            self.left[i] -= used
            prizes -= used
            if i == tier:
                self.kept[i, UnawardedReason.WAITS] += max(used - given, 0)
            else:
                self.kept[i, below] += used
