"""Each judge's total first, then one figure from the totals."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import mul

from judging_app.core.consolidation.dropping import Dropped, drop
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.rows import Row
from judging_app.core.rounding import as_declared
from judging_app.core.rules import Round, RoundingEach


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWork:
    """The calculation over sheet totals. `raw` and `totals` divided by their units are points."""

    raw: tuple[int, ...]
    totals: tuple[int, ...]
    unit: int
    dropped: Dropped
    exact: Fraction
    criteria: tuple[Fraction, ...]
    sections: tuple[Fraction, ...]


def over_sheets(round: Round, rows: Sequence[Row]) -> SheetWork:
    """Totals, rounded where each sheet is; what is dropped; the rest combined, and so each section and criterion."""
    points = [tuple(map(mul, row.marks, round.rubric.whole_weights)) for row in rows]
    raw = tuple(map(sum, points))
    totals, unit = _rounded_totals(raw, round)
    dropped = drop(totals, round.consolidation)
    kept = [points[i] for i in dropped.kept]
    weights = [rows[i].weight for i in dropped.kept]
    combine = METHODS[round.consolidation.method].combine
    return SheetWork(
        raw=raw,
        totals=totals,
        unit=unit,
        dropped=dropped,
        exact=combine([totals[i] for i in dropped.kept], weights, unit),
        criteria=tuple(combine(column, weights, round.rubric.unit) for column in zip(*kept, strict=True)),
        sections=tuple(
            combine([sum(row[part]) for row in kept], weights, round.rubric.unit)
            for part in round.rubric.section_slices
        ),
    )


def _rounded_totals(raw: tuple[int, ...], round: Round) -> tuple[tuple[int, ...], int]:
    if round.rounding.each is not RoundingEach.SHEET:
        return raw, round.rubric.unit
    unit = 10**round.rounding.decimals
    return tuple(int(as_declared(Fraction(total, round.rubric.unit), round.rounding) * unit) for total in raw), unit
