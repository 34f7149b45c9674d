"""Each judge's order of the entries beside that of the others, and the direction alarm."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from judging_app.core.agreement.correlation import rank_correlation, twice_mid_ranks
from judging_app.core.agreement.found import ZERO, Found, Why
from judging_app.core.ids import EntryCode, JudgeCode

REVERSED = Fraction(-1, 2)
"""A judge whose agreement is no higher than this orders the entries rather the other way round than the rest."""
BEYOND_CHANCE = Fraction(543, 100)
"""2.33 squared: r sqrt(n - 1) of two orders without any relation lies below -2.33 once in a hundred times."""

Orders = Mapping[JudgeCode, Mapping[EntryCode, int]]
"""Each judge's totals in whole numbers of any unit: only their order matters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far a judge's order of the entries is that of the others, -1 to 1, over the entries shared with any of them."""

    shared: int
    found: Found

    @property
    def against(self) -> Fraction:
        """How strongly the judge's order goes against that of the others: the agreement where it is below zero, else 0."""
        return min(self.found, ZERO) if isinstance(self.found, Fraction) else ZERO

    @property
    def upside_down(self) -> bool:
        """The direction alarm: the judge may have read the scale upside down.

        Agreement of -1/2 or lower, and further below zero than two orders without any relation lie once in a hundred times:
        r^2 (n - 1) >= 2.33^2, from the normal likeness of Spearman's r, for which see Siegel and Castellan (1988), section
        9.3. This takes 7 entries at least.
        """
        r = self.against
        return r <= REVERSED and r * r * (self.shared - 1) >= BEYOND_CHANCE


def agreements(totals: Orders) -> Mapping[JudgeCode, Agreement]:
    """The agreement of every judge with the others. NOTHING_SHARED, TOO_FEW_ENTRIES, ALL_EQUAL.

    The correlation of the judge's mid-ranks with the mid-ranks of the sum of the others' ranks. Where not all mark all, an
    entry's place in a judge's list is (mid-rank - 1/2) / (entries that the judge marked), and the mean of the others' places
    stands for the sum of their ranks; without gaps that is the same order. Spearman's correlation, of a judge with the rest:
    Siegel and Castellan (1988), section 9.3. Places and means are whole numbers over a common denominator.
    """
    places = _places(totals)
    sums, count = dict[EntryCode, int](), dict[EntryCode, int]()
    for own in places.values():
        for code, place in own.items():
            sums[code], count[code] = sums.get(code, 0) + place, count.get(code, 0) + 1
    unit = lcm(*(several - 1 for several in set(count.values()) if several > 1))
    found = {}
    for judge, own in places.items():
        shared = [code for code in own if count[code] > 1]
        rest = [(sums[code] - own[code]) * (unit // (count[code] - 1)) for code in shared]
        agreement = rank_correlation([own[code] for code in shared], rest) if shared else Why.NOTHING_SHARED
        found[judge] = Agreement(shared=len(shared), found=agreement)
    return found


def _places(totals: Orders) -> Mapping[JudgeCode, Mapping[EntryCode, int]]:
    unit = lcm(*(len(own) for own in totals.values() if own))
    return {
        judge: {
            code: (rank - 1) * (unit // len(own))
            for code, rank in zip(own, twice_mid_ranks(list(own.values())), strict=True)
        }
        for judge, own in totals.items()
    }
