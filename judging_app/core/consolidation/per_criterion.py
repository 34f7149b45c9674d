"""Each criterion's marks combined over the judges first, then the criteria added up."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.consolidation.dropping import Dropped, left_out
from judging_app.core.consolidation.mean import mean
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.ranks import combined_ranks
from judging_app.core.consolidation.rows import Row, whole
from judging_app.core.rounding import as_declared
from judging_app.core.rubric import HUNDRED
from judging_app.core.rules import Round, RoundingEach


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionWork:
    """The calculation of one criterion: what was combined (`inputs` divided by `unit`: marks in points, or what ranks say),
    and the product with the weight, which adds up to the figure.

    The rounded ones differ from the exact ones only where the rules round each criterion. `own`: the criterion in points,
    which under methods of ranks is another thing than what goes into the figure.
    """

    marks: tuple[int, ...]
    dropped: Dropped
    inputs: tuple[int, ...]
    unit: int
    combined: Fraction
    combined_rounded: Fraction
    product: Fraction
    points: Fraction
    own: Fraction


def over_criteria(round: Round, rows: Sequence[Row]) -> tuple[CriterionWork, ...]:
    """The work of every criterion in the rubric's order; their points add up to the figure."""
    return tuple(_criterion(round, rows, i, factor) for i, factor in enumerate(round.rubric.weights))


def _criterion(round: Round, rows: Sequence[Row], position: int, factor: Fraction) -> CriterionWork:
    marks = tuple(row.marks[position] for row in rows)
    dropped = left_out(rows, marks, round.consolidation)
    kept = tuple(marks[i] for i in dropped.kept)
    weights = [rows[i].weight for i in dropped.kept]
    method = METHODS[round.consolidation.method]
    figures, unit = kept, HUNDRED
    if method.of_ranks:
        ranks = combined_ranks(round, [rows[i].ranks[position] for i in dropped.kept], method.of_ranks)
        figures, unit = whole(ranks)
    combined = method.combine(figures, weights, unit)
    combined_rounded = _each(combined, round)
    product = combined_rounded * factor
    points = _each(product, round)
    return CriterionWork(
        marks=marks,
        dropped=dropped,
        inputs=figures,
        unit=unit,
        combined=combined,
        combined_rounded=combined_rounded,
        product=product,
        points=points,
        own=_each(_each(mean(kept, weights, HUNDRED), round) * factor, round) if method.of_ranks else points,
    )


def _each(value: Fraction, round: Round) -> Fraction:
    return as_declared(value, round.rounding) if round.rounding.each is RoundingEach.CRITERION else value
