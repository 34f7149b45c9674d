"""Spreadsheets by openpyxl, from and to bytes."""

import io
import re
import warnings
import zipfile
from collections.abc import Sequence
from decimal import Decimal
from itertools import zip_longest
from textwrap import wrap
from typing import Any

from judging_app.exchange.cells import Cell, cell_of
from judging_app.exchange.forms import cleaned
from judging_app.ports.exchange import Value

_NARROWEST, _WIDEST = 8, 36
_UPRIGHT = 90
"""So many letters go across an upright sheet of A4 in print that can be read."""
_EDGE = 0.4  # inches
_LINE = 15  # points
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_LONGEST_NAME = 31


def rows_of_spreadsheet(data: bytes, largest: int) -> list[list[Cell]]:
    """The cells of the first sheet that is shown; formulas as they were last calculated.

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
            return [[_read(cell) for cell in row] for row in sheet.iter_rows()]
        finally:
            book.close()


def _read(cell: Any) -> Cell:
    if cell.value is None:
        return cell_of(None)
    return cell_of(cell.value, shape=cell.number_format, font=cell.font.name if isinstance(cell.value, str) else "")


def spreadsheet(name: str, rows: Sequence[Sequence[Value]]) -> Any:
    """A workbook of one sheet in which text is text, whatever sign it begins with, and numbers are numbers; the first row is
    the head. Printed, it is as wide as a sheet of A4, its head stands on every page, and long texts are wrapped.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = _NOT_IN_A_NAME.sub(" ", name)[:_LONGEST_NAME]
    sheet.freeze_panes = "A2"
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            _write(sheet.cell(number, column), value)
    for column, texts in enumerate(zip_longest(*rows, fillvalue=""), start=1):
        sheet.cell(1, column).font = Font(bold=True)
        width = _width(texts)
        sheet.column_dimensions[get_column_letter(column)].width = width
        for number in range(1, len(rows) + 1):
            sheet.cell(number, column).alignment = Alignment(vertical="top", wrap_text=width == _WIDEST)
    for number, row in enumerate(rows, start=1):
        lines = max(map(_lines, row), default=1)
        if lines > 1:
            sheet.row_dimensions[number].height = lines * _LINE
    _to_print(sheet)
    return book


def _lines(value: Value) -> int:
    """How many lines a text takes in the widest column."""
    return sum(len(wrap(line, _WIDEST - 2)) or 1 for line in str(value).splitlines())


def _to_print(sheet: Any) -> None:
    from openpyxl.worksheet.page import PageMargins

    across = sum(column.width for column in sheet.column_dimensions.values())
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if across > _UPRIGHT else "portrait"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.page_margins = PageMargins(*[_EDGE] * 4)
    sheet.print_title_rows = "1:1"


def _write(cell: Any, value: Value) -> None:
    if isinstance(value, int | Decimal):
        cell.value = value
        return
    cell.value = cleaned(value)
    cell.data_type = "s"
    cell.number_format = "@"


def _width(values: Sequence[Value]) -> int:
    longest = max((len(line) for value in values for line in str(value).splitlines()), default=0)
    return min(max(longest + 2, _NARROWEST), _WIDEST)
