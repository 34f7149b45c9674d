"""How far the sheets of one entry lie apart, and whether the rules ask for a second look."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from judging_app.core.rules import Round
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import limit_in_points


def spread_of(totals: Iterable[Fraction]) -> Fraction | None:
    """Largest minus smallest total; None below two sheets, which cannot lie apart."""
    several = sorted(totals)
    return several[-1] - several[0] if len(several) > 1 else None


def diverging(round: Round, sheets: Sequence[ScoreSheet]) -> Fraction | None:
    """The spread of the raw totals of the counting sheets when it reaches the limit of the rules, None when not."""
    limit = limit_in_points(round)
    if limit is None:
        return None
    spread = spread_of(sheet.total(round.rubric) for sheet in sheets if sheet.counts(round.rubric))
    return spread if spread is not None and spread >= limit else None
