"""Each judge's total first, then one figure from the totals."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.consolidation.dropping import Dropped, left_out
from judging_app.core.consolidation.mean import mean
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.ranks import combined_ranks
from judging_app.core.consolidation.rows import Row, whole
from judging_app.core.consolidation.totals import even_totals, points_of, rounded_totals
from judging_app.core.rules import Round


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWork:
    """The calculation over sheet totals. `totals` divided by `unit` are points; `combined` divided by `scale` is what the
    method combined, in the order of the sheets that were kept.
    """

    totals: tuple[int, ...]
    unit: int
    dropped: Dropped
    combined: tuple[int, ...]
    scale: int
    exact: Fraction
    criteria: tuple[Fraction, ...]
    sections: tuple[Fraction, ...]


def over_sheets(round: Round, rows: Sequence[Row]) -> SheetWork:
    """Totals, evened out and rounded where the rules say so; what is dropped; the rest combined, and so each section and
    criterion. Methods of ranks combine ranks, and take the mean of sections and criteria.
    """
    points = points_of(round, rows)
    totals, unit = rounded_totals(round, *even_totals(rows, [sum(row) for row in points], round))
    dropped = left_out(rows, totals, round.consolidation)
    kept = [points[i] for i in dropped.kept]
    weights = [rows[i].weight for i in dropped.kept]
    method = METHODS[round.consolidation.method]
    figures, scale, parts = tuple(totals[i] for i in dropped.kept), unit, method.combine
    if method.of_ranks:
        ranks = combined_ranks(round, [rows[i].ranks[0] for i in dropped.kept], method.of_ranks)
        (figures, scale), parts = whole(ranks), mean
    return SheetWork(
        totals=totals,
        unit=unit,
        dropped=dropped,
        combined=figures,
        scale=scale,
        exact=method.combine(figures, weights, scale),
        criteria=tuple(parts(column, weights, round.rubric.unit) for column in zip(*kept, strict=True)),
        sections=tuple(
            parts([sum(row[part]) for row in kept], weights, round.rubric.unit) for part in round.rubric.section_slices
        ),
    )
