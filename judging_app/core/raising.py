"""By how much one sheet's total can rise: marks go up in their steps, at most to the greatest mark of each criterion."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd

from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Raises:
    """All rises of the total of one sheet. `unit`: a rise is so many points times a whole number.

    `options`: by how much the marks of each criterion can rise, in units, with the mark that does it; `reach`: which rises
    the criteria up to each give together, a bit for each number of units.
    """

    sheet: ScoreSheet
    unit: Fraction
    options: tuple[tuple[tuple[int, int], ...], ...]
    reach: tuple[int, ...]

    @property
    def units(self) -> tuple[int, ...]:
        """All rises in units, the smallest first, without the one that changes nothing."""
        bits = bin(self.reach[-1])[:1:-1]
        return tuple(i for i, bit in enumerate(bits) if bit == "1" and i)

    def raised(self, units: int) -> ScoreSheet:
        """The sheet with its total that much higher, by some marks of it."""
        marks = list(self.sheet.marks)
        for position in reversed(range(len(marks))):
            before = self.reach[position]
            for rise, mark in self.options[position]:
                if rise <= units and before >> (units - rise) & 1:
                    units -= rise
                    marks[position] = mark
                    break
        return replace(self.sheet, marks=tuple(marks))


def raises_of(rubric: Rubric, sheet: ScoreSheet) -> Raises:
    """What a sheet that counts could give more, bonus criteria among it."""
    rises = [
        tuple(_rises(criterion, mark, weight))
        for criterion, mark, weight in zip(rubric.criteria, sheet.marks, rubric.whole_weights, strict=True)
    ]
    step = gcd(*(rise for some in rises for rise, _ in some)) or 1
    options = tuple(tuple((rise // step, mark) for rise, mark in some) for some in rises)
    return Raises(sheet=sheet, unit=Fraction(step, rubric.unit), options=options, reach=_reach(options))


def _rises(criterion: Criterion, mark: int | None, weight: int) -> Iterator[tuple[int, int]]:
    """A bonus mark that was not given stands as 0."""
    for higher in range(criterion.least, criterion.most + 1, criterion.step):
        if higher > (mark or 0) and weight:
            yield (higher - (mark or 0)) * weight, higher


def _reach(options: Sequence[Sequence[tuple[int, int]]]) -> tuple[int, ...]:
    reach = [1]
    for some in options:
        more = reach[-1]
        for rise, _ in some:
            more |= reach[-1] << rise
        reach.append(more)
    return tuple(reach)
