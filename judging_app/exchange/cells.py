"""One cell of a spreadsheet, whichever program wrote it: its text, and its font where that tells how it is coded."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from judging_app.core.vietnamese.legacy import coding_of_font

_LEADING_ZEROS = re.compile(r"0+")


class Cell(NamedTuple):
    """`font` is "" where it tells nothing."""

    text: str
    font: str = ""


EMPTY = Cell("")


def cell_of(value: object, *, shape: str | None = "", font: str | None = "") -> Cell:
    """A cell from its value, number format and font."""
    telling = font if font and isinstance(value, str) and coding_of_font(font) else ""
    return Cell(cell_text(value, shape or ""), telling)


def cell_text(value: object, shape: str = "") -> str:
    """A cell's value as text: 8.5 -> "8.5", 8.0 -> "8", dates in ISO form, TRUE and FALSE, "" where empty.

    Numbers have 15 digits, as many as a spreadsheet shows: the sum of 0.1 and 0.2 is 0.3 there. A number shown with zeros
    before it (format "000") has them in the text.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        text = str(value) if isinstance(value, int) else format(Decimal(f"{value:.15g}").normalize(), "f")
        return text.zfill(len(shape)) if _LEADING_ZEROS.fullmatch(shape) and text.isdigit() else text
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
