"""The plain mean."""

from collections.abc import Sequence
from fractions import Fraction

from judging_app.core.consolidation.method import Method


def _mean(figures: Sequence[int], _weights: Sequence[int], unit: int) -> Fraction:
    return Fraction(sum(figures), len(figures) * unit)


MEAN = Method(key="mean", name="mean", combine=_mean)
