"""Each judge's total as it goes into dropping and combining: evened out and rounded where the rules say so."""

from collections.abc import Sequence
from fractions import Fraction
from operator import mul

from judging_app.core.consolidation.rows import Row, whole
from judging_app.core.rounding import as_declared
from judging_app.core.rules import Round, RoundingEach


def points_of(round: Round, rows: Sequence[Row]) -> list[tuple[int, ...]]:
    """Each sheet's weighted marks; divided by the rubric's unit they are points. Most rubrics have no weights."""
    if set(round.rubric.whole_weights) == {1}:
        return [row.marks for row in rows]
    return [tuple(map(mul, row.marks, round.rubric.whole_weights)) for row in rows]


def totals_of(round: Round, rows: Sequence[Row]) -> tuple[tuple[int, ...], int]:
    """The totals of these sheets as whole numbers, and what these are to be divided by to be points."""
    return rounded_totals(round, *even_totals(rows, [sum(points) for points in points_of(round, rows)], round))


def even_totals(rows: Sequence[Row], raw: Sequence[int], round: Round) -> tuple[tuple[int, ...], int]:
    """The raw totals, or those that evening out made of them."""
    if not rows or rows[0].evened is None:
        return tuple(raw), round.rubric.unit
    return whole([row.evened.value for row in rows if row.evened])


def rounded_totals(round: Round, totals: tuple[int, ...], unit: int) -> tuple[tuple[int, ...], int]:
    """The totals, rounded where the rules round each sheet."""
    if round.rounding.each is not RoundingEach.SHEET:
        return totals, unit
    scale = 10**round.rounding.decimals
    return tuple(int(as_declared(Fraction(total, unit), round.rounding) * scale) for total in totals), scale
