"""The scale that judges mark against: sections of criteria, each with bands. Marks are whole hundredths of a point."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import accumulate
from math import lcm

from judging_app.core.errors import MarkOffStepError, MarkOutOfRangeError
from judging_app.core.ids import CriterionKey, SectionKey

ONE = Fraction(1)
HUNDRED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """What a range of marks means in words; both ends belong to it, in hundredths."""

    low: int
    high: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One line of the scale. `least`, `most`, `step` and the remark limits are hundredths of a point.

    A mark below `remark_below` or above `remark_above` must carry a remark. A bonus criterion may stay
    without a mark and counts beyond the rubric's total.
    """

    key: CriterionKey
    name: str
    most: int
    least: int = 0
    step: int = 25
    guidance: str = ""
    weight: Fraction = ONE
    bonus: bool = False
    remark_below: int | None = None
    remark_above: int | None = None
    bands: tuple[Band, ...] = ()

    def check(self, mark: int) -> None:
        """Raise MarkOutOfRangeError or MarkOffStepError when a mark in hundredths can't be given here."""
        if not self.least <= mark <= self.most:
            raise MarkOutOfRangeError(criterion=self.key, mark=mark, least=self.least, most=self.most)
        if (mark - self.least) % self.step:
            raise MarkOffStepError(criterion=self.key, mark=mark, step=self.step)

    def needs_remark(self, mark: int) -> bool:
        """Say whether the rules force a remark for this mark (hundredths)."""
        below = self.remark_below is not None and mark < self.remark_below
        above = self.remark_above is not None and mark > self.remark_above
        return below or above


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A named group of criteria with a weight of its own."""

    key: SectionKey
    name: str
    criteria: tuple[Criterion, ...]
    weight: Fraction = ONE


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """The whole scale; marks of a sheet are kept in the order of `criteria`."""

    sections: tuple[Section, ...]

    @cached_property
    def criteria(self) -> tuple[Criterion, ...]:
        """All criteria in the order in which marks are stored and printed."""
        return tuple(criterion for section in self.sections for criterion in section.criteria)

    @cached_property
    def criterion_keys(self) -> tuple[CriterionKey, ...]:
        """Their keys, in the same order."""
        return tuple(criterion.key for criterion in self.criteria)

    @cached_property
    def section_keys(self) -> tuple[SectionKey, ...]:
        """The keys of the sections, in their order."""
        return tuple(section.key for section in self.sections)

    @cached_property
    def weights(self) -> tuple[Fraction, ...]:
        """Criterion weight x section weight, in the order of `criteria`."""
        return tuple(c.weight * section.weight for section in self.sections for c in section.criteria)

    @cached_property
    def unit(self) -> int:
        """What a mark (hundredths) times its whole weight is to be divided by to give points."""
        return HUNDRED * lcm(*(weight.denominator for weight in self.weights))

    @cached_property
    def whole_weights(self) -> tuple[int, ...]:
        """The weights as whole numbers, so that sheets add up without fractions; `unit` goes with them."""
        return tuple(weight.numerator * (self.unit // HUNDRED // weight.denominator) for weight in self.weights)

    @cached_property
    def section_slices(self) -> tuple[slice, ...]:
        """Which part of `criteria` each section is, in the order of `sections`."""
        ends = tuple(accumulate(len(section.criteria) for section in self.sections))
        return tuple(slice(start, end) for start, end in zip((0, *ends), ends, strict=False))

    @cached_property
    def required(self) -> tuple[int, ...]:
        """Positions of the criteria that a sheet must mark to count: all that are not bonus."""
        return tuple(i for i, c in enumerate(self.criteria) if not c.bonus)

    @cached_property
    def total(self) -> Fraction:
        """Most points that a sheet can have without bonus criteria."""
        return sum(self.section_totals, Fraction(0))

    @cached_property
    def section_totals(self) -> tuple[Fraction, ...]:
        """Most points of each section without bonus criteria, in the order of `sections`."""
        return tuple(self._most(section, bonus=False) for section in self.sections)

    @cached_property
    def bonus_total(self) -> Fraction:
        """Most points that bonus criteria can give beyond the total."""
        return sum((self._most(section, bonus=True) for section in self.sections), Fraction(0))

    @staticmethod
    def _most(section: Section, *, bonus: bool) -> Fraction:
        points = (Fraction(c.most, HUNDRED) * c.weight for c in section.criteria if c.bonus is bonus)
        return section.weight * sum(points, Fraction(0))

    def position(self, key: CriterionKey) -> int:
        """Where a criterion stands in `criteria`; KeyError when there is none of that key."""
        for i, criterion in enumerate(self.criteria):
            if criterion.key == key:
                return i
        raise KeyError(key)

    def section_positions(self, key: SectionKey) -> tuple[int, ...]:
        """Where a section's criteria stand in `criteria`; KeyError when there is no such section."""
        start = 0
        for section in self.sections:
            if section.key == key:
                return tuple(range(start, start + len(section.criteria)))
            start += len(section.criteria)
        raise KeyError(key)
