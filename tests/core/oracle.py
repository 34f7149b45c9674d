"""The rules once more, as plainly as they can be written, sharing nothing with what they check."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Per, Round, RoundingEach, RoundingMode
from judging_app.core.score_sheet import ScoreSheet

DECIMAL_MODES = {
    RoundingMode.HALF_UP: ROUND_HALF_UP,
    RoundingMode.HALF_EVEN: ROUND_HALF_EVEN,
    RoundingMode.DOWN: ROUND_DOWN,
}


def decimal_rounded(value: Fraction, decimals: int, mode: RoundingMode) -> Fraction:
    """By Python's decimal module, after stretching the value so that no digit beyond the cut is lost."""
    with localcontext() as context:
        context.prec = 200
        stretched = Decimal(value.numerator) / Decimal(value.denominator)
        return Fraction(stretched.quantize(Decimal(1).scaleb(-decimals), rounding=DECIMAL_MODES[mode]))


def plain_figure(round: Round, sheets: Sequence[ScoreSheet], judges: Sequence[Judge]) -> Fraction:
    """The exact figure of an entry."""
    chairs = [judge.code for judge in judges if judge.role is JudgeRole.CHAIR]
    weight = {s.judge: round.chair_weight if s.judge in chairs else round.member_weight for s in sheets}
    factors = [c.weight * s.weight for s in round.rubric.sections for c in s.criteria]
    if round.consolidation.per is Per.CRITERION:
        total = Fraction(0)
        for i, factor in enumerate(factors):
            column = [(Fraction(s.marks[i] or 0, 100), s.judge) for s in sheets]
            combined = _each(round, RoundingEach.CRITERION, _combined(round, column, weight))
            total += _each(round, RoundingEach.CRITERION, combined * factor)
        return total
    totals = []
    for s in sheets:
        total = sum((Fraction(m or 0, 100) * f for m, f in zip(s.marks, factors, strict=True)), Fraction(0))
        totals.append((_each(round, RoundingEach.SHEET, total), s.judge))
    return _combined(round, totals, weight)


def _each(round: Round, stage: RoundingEach, value: Fraction) -> Fraction:
    if round.rounding.each is not stage:
        return value
    return decimal_rounded(value, round.rounding.decimals, round.rounding.mode)


def _combined(
    round: Round, column: Sequence[tuple[Fraction, JudgeCode]], weight: Mapping[JudgeCode, Fraction]
) -> Fraction:
    rules = round.consolidation
    values = sorted(column)
    if len(values) >= max(rules.drop_from, rules.drop_high + rules.drop_low + 1):
        values = values[rules.drop_low : len(values) - rules.drop_high]
    figures = [value for value, _ in values]
    if rules.method == "median":
        middle = len(figures) // 2
        return figures[middle] if len(figures) % 2 else (figures[middle - 1] + figures[middle]) / 2
    shares = [weight[judge] if rules.method == "weighted-mean" else Fraction(1) for _, judge in values]
    return sum((f * s for f, s in zip(figures, shares, strict=True)), Fraction(0)) / sum(shares)
