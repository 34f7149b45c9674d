"""Spreadsheets by openpyxl, from and to bytes."""

import io
import re
import warnings
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from itertools import zip_longest
from typing import Any

from judging_app.exchange.forms import cleaned

_NARROWEST, _WIDEST = 8, 60
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31


def rows_of_spreadsheet(data: bytes, largest: int) -> list[list[str]]:
    """The cells of the first sheet that is shown, as text; formulas as they were last calculated.

    Raises ValueError where it would unpack to more than `largest` bytes, and whatever openpyxl raises for a file that is
    damaged or no spreadsheet.
    """
    from openpyxl import load_workbook

    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > largest:
            raise ValueError("large")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells of every extension of Excel's that it leaves out
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            sheet, *_ = (one for one in book.worksheets if one.sheet_state == "visible")
            sheet.reset_dimensions()
            return [[cell_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        finally:
            book.close()


def cell_text(value: object) -> str:
    """A cell's value as text: 8.5 -> "8.5", 8.0 -> "8", dates in ISO form, TRUE and FALSE, "" where empty.

    Numbers have 15 digits, as many as a spreadsheet shows: the sum of 0.1 and 0.2 is 0.3 there.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return format(Decimal(f"{value:.15g}").normalize(), "f")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def spreadsheet(name: str, rows: Sequence[Sequence[str]]) -> Any:
    """A workbook of one sheet in which every cell is text, whatever sign it begins with; the first row is the head."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = _NOT_IN_A_NAME.sub(" ", name)[:_LONGEST_NAME]
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            _write(sheet.cell(number, column), text)
    for column, texts in enumerate(zip_longest(*rows, fillvalue=""), start=1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _width(texts)
    return book


def _write(cell: Any, text: str) -> None:
    cell.value = cleaned(text)
    cell.data_type = "s"
    cell.number_format = "@"


def _width(texts: Sequence[str]) -> int:
    longest = max((len(line) for text in texts for line in text.splitlines()), default=0)
    return min(max(longest + 2, _NARROWEST), _WIDEST)
