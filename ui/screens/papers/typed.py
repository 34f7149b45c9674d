"""A date and a number as people type them. Knows no Qt."""

import re
from datetime import date

_DAY = re.compile(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})")


def typed_day(text: str) -> date | None:
    """dd/mm/yyyy, nothing for nothing. Raises ValueError for what is no day."""
    if not text.strip():
        return None
    found = _DAY.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    day, month, year = (int(part) for part in found.groups())
    return date(year, month, day)


def typed_number(text: str) -> int | None:
    """A decision's number, nothing for nothing. Raises ValueError for what is none."""
    if not text.strip():
        return None
    number = int(text) if text.strip().isascii() and text.strip().isdigit() else 0
    if number <= 0:
        raise ValueError(text)
    return number
