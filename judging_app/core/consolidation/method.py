"""What a method of combining judges' figures is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

Combine = Callable[[Sequence[int], Sequence[int], int], Fraction]
"""(figures, the judges' weights, unit) -> combined figure. A figure divided by `unit` is points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One way of combining the figures that judges gave the same thing.

    `name`: English, for translation. `weighted`: it needs the judges' weights, which excludes dropping.
    """

    key: str
    name: str
    combine: Combine
    weighted: bool = False
