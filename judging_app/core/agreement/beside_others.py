"""Each judge beside the others who marked the same entries: how much more or less, in which order."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.correlation import mid_ranks, rank_correlation
from judging_app.core.agreement.found import ZERO, Found, Totals, Why, marking, mean
from judging_app.core.ids import EntryCode, JudgeCode

REVERSED = Fraction(-1, 2)
"""A judge whose agreement is no higher than this orders the entries rather the other way round than the rest."""
BEYOND_CHANCE = Fraction(543, 100)
"""2.33 squared: r sqrt(n - 1) of two orders without any relation lies below -2.33 once in a hundred times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Besides:
    """What one judge did, beside the others, with the entries that others marked too.

    `shared`: how many these are; `apart`: the judge's total of each less the mean of the others' totals.
    """

    shared: int
    apart: Mapping[EntryCode, Fraction]
    agreement: Found

    @property
    def severity(self) -> Found:
        """The mean of `apart`, in points: above zero mild, below zero harsh. NOTHING_SHARED.

        What the judge gave more, on average, than the others gave to the same entries. Where all mark all it is k / (k - 1)
        times the judge's mean less the panel's, that is the severity by least squares that evening out takes off.
        """
        return mean(list(self.apart.values())) if self.apart else Why.NOTHING_SHARED

    @property
    def against(self) -> Fraction:
        """How strongly the judge's order goes against that of the others: the agreement where it is below zero, else 0."""
        return min(self.agreement, ZERO) if isinstance(self.agreement, Fraction) else ZERO

    @property
    def upside_down(self) -> bool:
        """The direction alarm: the judge may have read the scale upside down.

        Agreement of -1/2 or lower, and further below zero than two orders without any relation lie once in a hundred times:
        r^2 (n - 1) >= 2.33^2, from the normal likeness of Spearman's r, for which see Siegel and Castellan (1988), section
        9.3. This takes 7 entries at least.
        """
        r = self.against
        return r <= REVERSED and r * r * (self.shared - 1) >= BEYOND_CHANCE


def beside_others(totals: Totals) -> Mapping[JudgeCode, Besides]:
    """Every judge beside the others.

    Agreement is the correlation of the judge's mid-ranks with the mid-ranks of the sum of the others' ranks. Where not all
    mark all, an entry's place in a judge's list is (mid-rank - 1/2) / (entries that the judge marked), and the mean of the
    others' places stands for the sum of their ranks; without gaps that is the same order. Spearman's correlation of a judge
    with the rest: Siegel and Castellan (1988), section 9.3.
    """
    by_entry = marking(totals)
    places = {judge: _places(own) for judge, own in totals.items()}
    sums = {code: sum((places[judge][code] for judge in several), ZERO) for code, several in by_entry.items()}
    whole = {code: sum(several.values(), ZERO) for code, several in by_entry.items()}
    found = {}
    for judge, own in totals.items():
        shared = [code for code in sorted(own) if len(by_entry[code]) > 1]
        others = [len(by_entry[code]) - 1 for code in shared]
        rest = [(sums[code] - places[judge][code]) / n for code, n in zip(shared, others, strict=True)]
        found[judge] = Besides(
            shared=len(shared),
            apart={code: own[code] - (whole[code] - own[code]) / n for code, n in zip(shared, others, strict=True)},
            agreement=rank_correlation([own[code] for code in shared], rest) if shared else Why.NOTHING_SHARED,
        )
    return found


def _places(own: Mapping[EntryCode, Fraction]) -> Mapping[EntryCode, Fraction]:
    ranks = mid_ranks(list(own.values()))
    return {code: (2 * rank - 1) / (2 * len(own)) for code, rank in zip(own, ranks, strict=True)}
