"""Numbers as Vietnamese writes them: 1.234.567 and 87,50. Integers and fractions only, never floats."""

import re
from fractions import Fraction

from judging_app.core.errors import MarkTextError, MoneyTextError

_MARK = re.compile(r"([+-]?)([0-9]{1,12})(?:[.,]([0-9]{1,2}))?")
_MONEY = re.compile(r"([0-9]{1,15}|[0-9]{1,3}(?:[. ][0-9]{3}){1,4})(?:\s*(?:đồng|đ|vnd|vnđ))?", re.IGNORECASE)

_MEGABYTE = 1_000_000
_FEW_TENTHS = 1000
"""Below so many tenths of a megabyte or gigabyte they are told."""


def group(value: int) -> str:
    """A whole number with a point before each three digits: 1.234.567."""
    return f"{value:,}".replace(",", ".")


def round_half_up(value: Fraction, decimals: int) -> int:
    """The value in units of the last decimal; a half goes away from zero, so that -0.5 mirrors 0.5."""
    unit: int = 10**decimals
    scaled = abs(value) * unit
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return rounded if value >= 0 else -rounded


def format_fraction(value: Fraction, decimals: int) -> str:
    """The value rounded half-up to this many decimals, with a comma: Fraction(175, 2), 2 -> "87,50"."""
    units = round_half_up(value, decimals)
    whole, rest = divmod(abs(units), 10**decimals)
    sign = "-" if units < 0 else ""
    return f"{sign}{group(whole)},{rest:0{decimals}}" if decimals else f"{sign}{group(whole)}"


def format_hundredths(value: int, decimals: int = 2) -> str:
    """A mark in hundredths: 8750 -> "87,50"; fewer decimals are rounded half-up."""
    return format_fraction(Fraction(value, 100), decimals)


def format_percent(share: Fraction, decimals: int = 1) -> str:
    """A share of one as per cent: Fraction(197, 200) -> "98,5 %"."""
    return f"{format_fraction(share * 100, decimals)} %"


def format_money(dong: int) -> str:
    """An amount in đồng: 3000000 -> "3.000.000 đồng"."""
    return f"{group(dong)} đồng"


def format_size(size: int) -> str:
    """Bytes as one says them, in units of a thousand: 45 KB, 1,2 MB, 120 MB, 12,5 GB."""
    kilobytes = round_half_up(Fraction(size, 1000), 0)
    if kilobytes < 1000:
        return f"{max(1, kilobytes)} KB"
    megabytes = round_half_up(Fraction(size, _MEGABYTE), 0)
    unit, name = (_MEGABYTE, "MB") if megabytes < 1000 else (1000 * _MEGABYTE, "GB")
    few = round_half_up(Fraction(size, unit), 1) < _FEW_TENTHS
    return f"{format_fraction(Fraction(size, unit), 1 if few else 0)} {name}"


def parse_mark(text: str) -> int:
    """Hundredths from a typed mark; "87,5" and "87.5" both give 8750.

    Raises MarkTextError where the text is no number with at most two decimals; limits and steps are not looked at.
    """
    found = _MARK.fullmatch(text.strip().replace("\u2212", "-"))
    if found is None:
        raise MarkTextError(text=text)
    sign, whole, decimals = found.groups()
    hundredths = int(whole) * 100 + int((decimals or "").ljust(2, "0"))
    return -hundredths if sign == "-" else hundredths


def parse_money(text: str) -> int:
    """Đồng from a typed amount; "1.500" is one thousand five hundred, "đồng" may follow.

    Raises MoneyTextError where the text is no whole amount (a comma, a group that has not three digits).
    """
    found = _MONEY.fullmatch(text.strip().replace("\u00a0", " "))
    if found is None:
        raise MoneyTextError(text=text)
    return int(re.sub(r"[. ]", "", found.group(1)))
