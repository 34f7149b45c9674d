"""Krippendorff's alpha for totals on a scale of equal steps; gaps are allowed."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from judging_app.core.agreement.found import ZERO, Found, Why


def krippendorff_alpha(columns: Iterable[Sequence[Fraction]]) -> Found:
    """Alpha, 1 = the totals of each entry are the same, 0 = as if dealt out by chance; `columns`: the totals of each entry.

    alpha = 1 - Do / De, interval differences. Entries with m >= 2 totals count, n totals in all:
    Do = 1/n sum over entries of 1/(m - 1) sum over ordered pairs within it of (a - b)^2; De = 1/(n (n - 1)) sum over ordered
    pairs among all n of (a - b)^2. Krippendorff (2004), Content Analysis, 2nd edition, chapter 11; "Computing
    Krippendorff's alpha-reliability" (2011). NOTHING_SHARED (no entry has two totals), ALL_EQUAL (all totals are).
    """
    shared = [column for column in columns if len(column) > 1]
    together = [total for column in shared for total in column]
    if not together:
        return Why.NOTHING_SHARED
    expected = _differences(together) / (len(together) - 1)
    if not expected:
        return Why.ALL_EQUAL
    return 1 - sum((_differences(column) / (len(column) - 1) for column in shared), ZERO) / expected


def _differences(values: Sequence[Fraction]) -> Fraction:
    """The sum of (a - b)^2 over all ordered pairs: 2 (n sum(a^2) - sum(a)^2)."""
    return 2 * (len(values) * sum((value * value for value in values), ZERO) - sum(values, ZERO) ** 2)
