"""Each criterion's marks combined over the judges first, then the criteria added up."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.consolidation.dropping import Dropped, drop
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.rows import Row
from judging_app.core.rounding import as_declared
from judging_app.core.rubric import HUNDRED
from judging_app.core.rules import Round, RoundingEach


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionWork:
    """The calculation of one criterion: combined marks in points, and their product with the weight.

    The rounded ones differ from the exact ones only where the rules round each criterion.
    """

    marks: tuple[int, ...]
    dropped: Dropped
    combined: Fraction
    combined_rounded: Fraction
    product: Fraction
    points: Fraction


def over_criteria(round: Round, rows: Sequence[Row]) -> tuple[CriterionWork, ...]:
    """The work of every criterion in the rubric's order; their points add up to the figure."""
    columns = zip(*(row.marks for row in rows), strict=True)
    weights = tuple(row.weight for row in rows)
    return tuple(
        _criterion(round, column, weights, factor) for column, factor in zip(columns, round.rubric.weights, strict=True)
    )


def _criterion(round: Round, marks: tuple[int, ...], weights: tuple[int, ...], factor: Fraction) -> CriterionWork:
    dropped = drop(marks, round.consolidation)
    combine = METHODS[round.consolidation.method].combine
    combined = combine([marks[i] for i in dropped.kept], [weights[i] for i in dropped.kept], HUNDRED)
    combined_rounded = _each(combined, round)
    product = combined_rounded * factor
    return CriterionWork(
        marks=marks,
        dropped=dropped,
        combined=combined,
        combined_rounded=combined_rounded,
        product=product,
        points=_each(product, round),
    )


def _each(value: Fraction, round: Round) -> Fraction:
    return as_declared(value, round.rounding) if round.rounding.each is RoundingEach.CRITERION else value
