"""Figures in sentences: as they are printed, with the exact one beside them where it is another. The same in all languages."""

from collections.abc import Iterable
from fractions import Fraction

from judging_app.core.vietnamese.numbers import format_fraction, group
from judging_app.services.telling.told import told

POINTS = 2
SHORT, LONG = 4, 6
"""Decimals that a figure between others may have, and that one told exactly may have before it is told as a fraction."""
LONGEST = 24
"""A fraction with more signs than this is cut to CUT decimals: nobody reads it."""
CUT = 12
MINUS = "\N{MINUS SIGN}"


def decimals_of(value: Fraction, most: int) -> int | None:
    """How many decimals the value needs, None where it needs more than `most`."""
    return next((n for n in range(most + 1) if (value * 10**n).denominator == 1), None)


def short(value: Fraction, least: int = POINTS) -> str:
    """A figure in a row of others: 86,50; 86,125; cut with a sign where it goes on: 83,3333…"""
    need = decimals_of(value, SHORT)
    return _cut(value, SHORT) if need is None else format_fraction(value, max(need, least))


def plain(value: Fraction) -> str:
    """A number without zeros that say nothing: a weight, a percentage, a place. 2; 1,5; 0,3333…"""
    return short(value, 0)


def exactly(value: Fraction) -> str:
    """The exact figure: as a decimal number where that ends soon, else as a fraction."""
    need = decimals_of(value, LONG)
    if need is not None:
        return format_fraction(value, need)
    fraction = f"{value.numerator}/{value.denominator}"
    return fraction if len(fraction) <= LONGEST else _cut(value, CUT)


def precise(value: Fraction, decimals: int = POINTS) -> object:
    """A figure as it is printed, and exactly where that is another: 83,33 (exactly 250/3)."""
    printed = format_fraction(value, decimals)
    if decimals_of(value, decimals) is not None:
        return printed
    return told("{printed} (exactly {exact})", printed=printed, exact=exactly(value))


def amount(value: Fraction) -> object:
    """A difference: all its decimals where it ends soon, else rounded, with the fraction beside it."""
    need = decimals_of(value, LONG)
    return precise(value, SHORT) if need is None else format_fraction(value, max(need, POINTS))


def summed(values: Iterable[Fraction]) -> str:
    """Figures with plus signs between; those below zero in brackets."""
    return " + ".join(bracketed(value) for value in values)


def bracketed(value: Fraction) -> str:
    """A figure behind a sign of addition or subtraction."""
    return f"({MINUS}{short(-value)})" if value < 0 else short(value)


def _cut(value: Fraction, decimals: int) -> str:
    """The first decimals, and that there are more."""
    whole, rest = divmod(abs(value.numerator) * 10**decimals // value.denominator, 10**decimals)
    return f"{'-' if value < 0 else ''}{group(whole)},{rest:0{decimals}}…"
