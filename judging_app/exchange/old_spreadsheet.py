"""Spreadsheets of Excel before 2007 (.xls) by xlrd, which tells the fonts as well."""

import io
import struct
from collections.abc import Iterator
from typing import Any

from judging_app.exchange.cells import EMPTY, Cell, cell_of

STREAMS = ("Workbook", "Book")
MOST_ROWS = 65536
OLD_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def rows_of_old_spreadsheet(data: bytes) -> list[list[Cell]]:
    """The cells of the first sheet that is shown. Raises ValueError for whatever is damaged or no spreadsheet."""
    import xlrd

    stream = _workbook(data)
    try:
        book = xlrd.open_workbook(file_contents=stream, formatting_info=True, ragged_rows=True, logfile=io.StringIO())
        sheet, *_ = (one for one in book.sheets() if one.visibility == 0)
        return [list(_row(book, sheet, number)) for number in range(min(sheet.nrows, MOST_ROWS))]
    except (xlrd.XLRDError, xlrd.formula.FormulaError, AssertionError, struct.error, MemoryError) as error:
        raise ValueError("damaged") from error


def _workbook(data: bytes) -> bytes:
    """The stream of the workbook within the file: xlrd's own way to it never ends in some damaged files."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(data)) as parts:
        name = next((name for name in STREAMS if parts.exists(name)), "")
        stream: bytes = parts.openstream(name).read()
        return stream


def _row(book: Any, sheet: Any, number: int) -> Iterator[Cell]:
    for cell in sheet.row(number):
        form = book.xf_list[cell.xf_index]
        shape = book.format_map[form.format_key].format_str
        value = _value(book, cell)
        yield EMPTY if value is None else cell_of(value, shape=shape, font=book.font_list[form.font_index].name)


def _value(book: Any, cell: Any) -> object:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_DATE:
        return _date(book, cell.value)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code.get(cell.value, "")
    return cell.value or None if cell.ctype != xlrd.XL_CELL_NUMBER else cell.value


def _date(book: Any, value: float) -> object:
    import xlrd

    try:
        found = xlrd.xldate_as_datetime(value, book.datemode)
    except (xlrd.xldate.XLDateError, OverflowError):
        return value
    return found.time() if value < 1 else found
