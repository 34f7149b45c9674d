"""How papers name one another and what they cost: numbers, references, money in figures and words."""

from collections.abc import Sequence
from datetime import date

from judging_app.core.vietnamese.dates import blank_long_date, long_date
from judging_app.core.vietnamese.numbers import format_money
from judging_app.core.vietnamese.words import money_in_words

_BLANK = "\u00a0" * 6


def paper_number(number: int | None, suffix: str) -> str:
    """Number and kind, "05/QĐ-BTCHT": below 10 with a leading 0; without a number there is room to write it."""
    return f"{_BLANK if number is None else f'{number:02}'}/{suffix}"


def number_line(number: int | None, suffix: str) -> str:
    """The line below the agency: "Số: 05/QĐ-BTCHT"."""
    return f"Số: {paper_number(number, suffix)}"


def day_words(day: date | None, year: int) -> str:
    """A date in words, "ngày 05 tháng 02 năm 2023", or with room for day and month to be written by hand."""
    return long_date(day) if day else blank_long_date(year)


def money_with_words(dong: int) -> str:
    """An amount in figures and words: "3.000.000 đồng (Ba triệu đồng)"."""
    return f"{format_money(dong)} ({money_in_words(dong)})"


def listed(items: Sequence[str]) -> str:
    """Items in a row with "và" before the last: "a, b và c"."""
    return " và ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""
