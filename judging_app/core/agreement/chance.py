"""How likely chance alone is: the chi-square distribution. The only binary fractions of core; they decide nothing."""

from fractions import Fraction
from math import erfc, exp, fsum, lgamma, log, sqrt
from sys import float_info


def chi_square_chance(value: Fraction, degrees: int) -> Fraction:
    """The probability that chi-square of so many degrees of freedom (from 1) is at least `value` (from 0).

    Q(a, y) = Gamma(a, y) / Gamma(a) with a = degrees / 2 and y = value / 2. For whole and half a it is a finite sum:
    Q(a + 1, y) = Q(a, y) + y^a e^-y / Gamma(a + 1), from Q(1, y) = e^-y or Q(1/2, y) = erfc(sqrt(y)). Abramowitz and Stegun
    (1964), 26.4.4, 26.4.5 and 6.5.22. Terms are added from their logarithms, so that none overflows. What is smaller than
    the smallest normal number is given as that: a chance is never 0.
    """
    y = float(value / 2)
    if not y:
        return Fraction(1)
    start = erfc(sqrt(y)) if degrees % 2 else exp(-y)
    powers = (Fraction(degrees % 2 or 2, 2) + i for i in range((degrees - 1) // 2))
    terms = [exp(float(a) * log(y) - y - lgamma(float(a) + 1)) for a in powers]
    return Fraction(min(1.0, max(fsum([start, *terms]), float_info.min)))
