"""Kendall's coefficient of concordance W: do the judges put the entries in the same order?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.chance import chi_square_chance
from judging_app.core.agreement.correlation import mid_ranks
from judging_app.core.agreement.found import ZERO, Why

ROUGH_BELOW = 8
"""With fewer entries the chi-square distribution is a rough likeness of that of m (n - 1) W: Siegel and Castellan (1988)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """W from 0 (no common order) to 1 (one order), its chi-square with degrees of freedom, and how likely chance alone
    gives as much.
    """

    w: Fraction
    chi_square: Fraction
    degrees: int
    chance: Fraction

    @property
    def rough(self) -> bool:
        """Whether there are too few entries for the chance to be more than a rough guess."""
        return self.degrees + 1 < ROUGH_BELOW


def concordance(rows: Sequence[Sequence[Fraction]]) -> Concordance | Why:
    """Kendall's W of judges (rows) who all marked the same entries (columns), corrected for ties.

    W = 12 S / (m^2 (n^3 - n) - m T): m judges, n entries, S = sum over entries of (R - m (n + 1) / 2)^2 with R the sum of
    the entry's mid-ranks, T = sum over all groups of t equal totals of one judge of t^3 - t. Chi-square = m (n - 1) W with
    n - 1 degrees of freedom. Kendall and Babington Smith (1939), Ann. Math. Stat. 10:275; ties: Kendall (1948), Rank
    Correlation Methods, chapter 6; Siegel and Castellan (1988), Nonparametric Statistics, section 9.6.
    ONE_JUDGE, TOO_FEW_COMPLETE (below 2 entries), ALL_EQUAL (no judge tells any entries apart).
    """
    m, n = len(rows), len(rows[0]) if rows else 0
    if m < 2:
        return Why.ONE_JUDGE
    if n < 2:
        return Why.TOO_FEW_COMPLETE
    most = m**2 * (n**3 - n) - m * sum(_ties(row) for row in rows)
    if not most:
        return Why.ALL_EQUAL
    sums = [sum(column, ZERO) for column in zip(*map(mid_ranks, rows), strict=True)]
    w = 12 * sum(((one - Fraction(m * (n + 1), 2)) ** 2 for one in sums), ZERO) / most
    chi_square = m * (n - 1) * w
    return Concordance(w=w, chi_square=chi_square, degrees=n - 1, chance=chi_square_chance(chi_square, n - 1))


def _ties(values: Sequence[Fraction]) -> int:
    return sum(size**3 - size for size in Counter(values).values())
