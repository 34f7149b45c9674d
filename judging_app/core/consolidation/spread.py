"""How far the sheets of one entry lie apart, and whether the rules ask for a second look."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from judging_app.core.rules import DivergenceUnit, Round
from judging_app.core.score_sheet import ScoreSheet

PERCENT = 100


def spread_of(totals: Iterable[Fraction]) -> Fraction | None:
    """Largest minus smallest total; None below two sheets, which cannot lie apart."""
    several = sorted(totals)
    return several[-1] - several[0] if len(several) > 1 else None


def diverging(round: Round, sheets: Sequence[ScoreSheet]) -> Fraction | None:
    """The spread of the raw totals of the counting sheets when it reaches the limit of the rules, None when not.

    A limit in percent is one of the rubric's total without bonus.
    """
    rules = round.divergence
    if rules is None:
        return None
    spread = spread_of(sheet.total(round.rubric) for sheet in sheets if sheet.counts(round.rubric))
    share = round.rubric.total / PERCENT if rules.unit is DivergenceUnit.PERCENT else 1
    return spread if spread is not None and spread >= rules.limit * share else None
