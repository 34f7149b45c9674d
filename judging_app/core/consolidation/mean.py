"""The plain mean."""

from collections.abc import Sequence
from fractions import Fraction

from judging_app.core.consolidation.method import Method
from judging_app.core.consolidation.rows import exact


def mean(figures: Sequence[int], _weights: Sequence[int], unit: int) -> Fraction:
    """The sum over the number."""
    return exact(sum(figures), len(figures) * unit)


MEAN = Method(key="mean", name="mean", combine=mean)
