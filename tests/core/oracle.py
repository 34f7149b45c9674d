"""Rounding once more, by Python's decimal module: nothing of it is shared with either count."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

from judging_app.core.rules import RoundingMode

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
