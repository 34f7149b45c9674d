"""The median: the middle figure, or the mean of the two in the middle."""

from collections.abc import Sequence
from fractions import Fraction

from judging_app.core.consolidation.method import Method


def _median(figures: Sequence[int], _weights: Sequence[int], unit: int) -> Fraction:
    in_order = sorted(figures)
    last = len(in_order) - 1
    return Fraction(in_order[last // 2] + in_order[(last + 1) // 2], 2 * unit)


MEDIAN = Method(key="median", name="median", combine=_median)
