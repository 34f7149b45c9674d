"""The mean in which a judge's weight says how much a sheet tells (a chair of weight 2 counts twice)."""

from collections.abc import Sequence
from fractions import Fraction

from judging_app.core.consolidation.method import Method


def _weighted_mean(figures: Sequence[int], weights: Sequence[int], unit: int) -> Fraction:
    weighted = sum(figure * weight for figure, weight in zip(figures, weights, strict=True))
    return Fraction(weighted, sum(weights) * unit)


WEIGHTED_MEAN = Method(key="weighted-mean", name="weighted mean", combine=_weighted_mean, weighted=True)
