"""Rounding as the rules declare it; nothing else in the program rounds what decides."""

from fractions import Fraction

from judging_app.core.rules import Compare, Round, Rounding, RoundingMode


def rounded(value: Fraction, decimals: int, mode: RoundingMode) -> Fraction:
    """The value with at most `decimals` decimals.

    Half-up takes halves away from zero, down cuts towards zero, half-even takes halves to the even neighbour: what
    Python's decimal module and spreadsheets call the same.
    """
    scale = 10**decimals
    above, below = value.as_integer_ratio()
    whole, rest = divmod(abs(above) * scale, below)
    if _goes_up(whole, 2 * rest, below, mode):
        whole += 1
    return Fraction(whole if above >= 0 else -whole, scale)


def as_declared(value: Fraction, rounding: Rounding) -> Fraction:
    """The value rounded to the declared decimals in the declared mode."""
    return rounded(value, rounding.decimals, rounding.mode)


def comparable(value: Fraction, round: Round) -> Fraction:
    """The figure that decides ranks, floors and ties: the rounded or the exact one, as the rules name."""
    return as_declared(value, round.rounding) if round.compare is Compare.ROUNDED else value


def _goes_up(whole: int, twice_rest: int, denominator: int, mode: RoundingMode) -> bool:
    if mode is RoundingMode.DOWN or twice_rest < denominator:
        return False
    return twice_rest > denominator or mode is RoundingMode.HALF_UP or whole % 2 == 1
