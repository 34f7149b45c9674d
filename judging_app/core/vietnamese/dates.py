"""Dates as administrative documents and screens write them."""

from datetime import date

_FIRST_MONTH_WITHOUT_ZERO = 3
_BLANK = "\u00a0" * 6


def long_date(day: date) -> str:
    """The date in words: a day below 10 and the months 1 and 2 get a leading 0 (Decree 30/2020/NĐ-CP, Annex I).

    5 January 2024 is "ngày 05 tháng 01 năm 2024", 29 June 2019 is "ngày 29 tháng 6 năm 2019".
    """
    month = f"{day.month:02}" if day.month < _FIRST_MONTH_WITHOUT_ZERO else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def blank_long_date(year: int) -> str:
    """The same with room for day and month to be written by hand, and for a year that is not known (0)."""
    return f"ngày{_BLANK}tháng{_BLANK}năm {year or _BLANK}"


def place_and_date(place: str, day: date) -> str:
    """The line under the national motto: "Huế, ngày 05 tháng 01 năm 2024"."""
    return _after_place(place, long_date(day))


def place_and_blank_date(place: str, year: int) -> str:
    """That line with day and month left to the hand that signs."""
    return _after_place(place, blank_long_date(year))


def _after_place(place: str, words: str) -> str:
    """Without a place the date stands alone and begins with a capital: "Ngày 05 tháng 01 năm 2024"."""
    return f"{place}, {words}" if place else words[:1].upper() + words[1:]


def short_date(day: date) -> str:
    """dd/mm/yyyy."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def clip_time(milliseconds: int) -> str:
    """A place in a clip as minutes and seconds, cut down to the second: 125900 -> "2:05"."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{minutes}:{seconds:02}"
