"""What an earlier contest came to: computed from its own file when it was taken in, and kept with this contest for comparison."""

from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import ContestId


@dataclass(frozen=True, slots=True, kw_only=True)
class TierCount:
    """How many awards of a tier were given."""

    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFigures:
    """The counts of one contest.

    `received`: entries that came in, the trial left out; `valid`: those that were judged; `units` that sent them; `mean`: of the
    figures as printed, with `decimals`, out of `most` points, None where figures are no points; `money`: of all awards, in đồng.
    """

    received: int
    valid: int
    units: int
    tiers: tuple[TierCount, ...]
    mean: Fraction | None
    most: Fraction | None
    decimals: int
    money: int

    @property
    def awards(self) -> int:
        """How many awards were given."""
        return sum(one.count for one in self.tiers)


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierYear:
    """An earlier contest: `file` is the name of the file that its figures were read from, `digest` the SHA-256 of that file."""

    contest: ContestId
    name: str
    year: int
    file: str
    digest: str
    figures: YearFigures


def with_year(years: tuple[EarlierYear, ...], one: EarlierYear) -> tuple[EarlierYear, ...]:
    """The years with one more, in order of time; a contest that is there already is read anew."""
    others = (each for each in years if each.contest != one.contest)
    return tuple(sorted((*others, one), key=lambda each: (each.year, each.name, each.contest)))
