"""Ranks with shared places, and correlations."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from math import isqrt, lcm
from typing import TypeVar

from judging_app.core.agreement.found import LEAST, Found, Why

Number = TypeVar("Number", Fraction, int)

DIGITS = 10**12
"""A correlation is known to so many parts of one."""
NINETEEN_IN_TWENTY = 196**2
"""The square of 1.96 in hundredths: a normal value lies within it 19 times in 20."""


def mid_ranks(values: Sequence[Number]) -> list[Fraction]:
    """The place of each value from the smallest, 1 first; equal values have the mean of the places that they take up."""
    return [Fraction(rank, 2) for rank in twice_mid_ranks(values)]


def twice_mid_ranks(values: Sequence[Number]) -> list[int]:
    """The same doubled, so that it is whole."""
    count, rank, before = Counter(values), dict[Number, int](), 0
    for value in sorted(count):
        rank[value] = 2 * before + count[value] + 1
        before += count[value]
    return [rank[value] for value in values]


def correlation(xs: Sequence[Number], ys: Sequence[Number]) -> Found:
    """Pearson's product-moment correlation, -1 to 1, cut to whole parts of DIGITS.

    r = Sxy / sqrt(Sxx Syy), where Sxy = n sum(xy) - sum(x) sum(y). Sums are exact; the square root is the whole one of r^2
    times DIGITS^2, so that r is 1 where, and only where, the points lie on a rising line. Pearson (1896), Phil. Trans. R.
    Soc. A 187:253. TOO_FEW_ENTRIES below LEAST pairs, ALL_EQUAL where one side does not vary.
    """
    if len(xs) < LEAST:
        return Why.TOO_FEW_ENTRIES
    x, y = _whole(xs), _whole(ys)
    spread = _products(x, x) * _products(y, y)
    if not spread:
        return Why.ALL_EQUAL
    together = _products(x, y)
    size = Fraction(isqrt(together**2 * DIGITS**2 // spread), DIGITS)
    return size if together >= 0 else -size


def rank_correlation(xs: Sequence[Number], ys: Sequence[Number]) -> Found:
    """Spearman's rank correlation: Pearson's of the mid-ranks, which holds with ties too.

    Spearman (1904), Am. J. Psychol. 15:72; Siegel and Castellan (1988), Nonparametric Statistics, section 9.3.
    """
    return correlation(twice_mid_ranks(xs), twice_mid_ranks(ys))


def within_chance(pairs: int) -> Fraction:
    """How far from zero the rank correlation of two orders without any relation lies, at most, 19 times in 20; from two pairs.

    1.96 / sqrt(n - 1), the normal likeness of Spearman's r, and 1 where that is more: Siegel and Castellan (1988), section 9.3.
    """
    return min(Fraction(isqrt(NINETEEN_IN_TWENTY * DIGITS**2 // (pairs - 1)), 100 * DIGITS), Fraction(1))


def _whole(values: Sequence[Number]) -> list[int]:
    unit = lcm(*(value.denominator for value in values))
    return [value.numerator * (unit // value.denominator) for value in values]


def _products(xs: Sequence[int], ys: Sequence[int]) -> int:
    return len(xs) * sum(x * y for x, y in zip(xs, ys, strict=True)) - sum(xs) * sum(ys)
