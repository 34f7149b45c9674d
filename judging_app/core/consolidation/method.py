"""What a method of combining judges' figures is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

Combine = Callable[[Sequence[int], Sequence[int], int], Fraction]
"""(figures, the judges' weights, unit) -> combined figure. A figure divided by `unit` is points."""


class OfRanks(Enum):
    """What a method makes of each judge's ranks."""

    PLACES = "rank"
    POINTS = "points-for-rank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One way of combining the figures that judges gave the same thing.

    `name`: English, for translation. `weighted`: it needs the judges' weights, which excludes dropping.
    `of_ranks`: it combines what each judge's ranks say instead of totals or marks.
    """

    key: str
    name: str
    combine: Combine
    weighted: bool = False
    of_ranks: OfRanks | None = None

    @property
    def lower_is_better(self) -> bool:
        """Whether the smaller figure has the better place, as in a sum of places."""
        return self.of_ranks is OfRanks.PLACES
