"""Declared rounding, by looking at what lies beyond the last printed digit."""

from fractions import Fraction

from judging_app.core.rules import Rounding, RoundingMode

HALF = Fraction(1, 2)


def rounded(value: Fraction, rules: Rounding) -> Fraction:
    """The value with so many decimals: halves away from zero, halves to the even digit, or cut towards zero."""
    unit = Fraction(1, 10**rules.decimals)
    size = abs(value) / unit
    whole = size.numerator // size.denominator
    beyond = size - whole
    if rules.mode is RoundingMode.HALF_UP and beyond >= HALF:
        whole += 1
    if rules.mode is RoundingMode.HALF_EVEN and (beyond > HALF or (beyond == HALF and whole % 2)):
        whole += 1
    return whole * unit if value >= 0 else -whole * unit
