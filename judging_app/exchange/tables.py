"""Tables: .xlsx, .xls and CSV files read as text, .xlsx files written. The Tables of the ports."""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from judging_app.exchange.cells import Cell
from judging_app.exchange.csv_text import csv_of, rows_of_csv, rows_of_paste
from judging_app.exchange.forms import cleaned
from judging_app.exchange.old_spreadsheet import OLD_FILE, rows_of_old_spreadsheet
from judging_app.exchange.spreadsheet import rows_of_spreadsheet, spreadsheet
from judging_app.ports.errors import FileMissingError, TableUnreadableError
from judging_app.ports.exchange import Table, TableRow, Value
from judging_app.ports.grid import Grid, GridRow
from judging_app.ports.whole_files import write_whole

LARGEST_TABLE = 64 * 1024 * 1024
CSV = ".csv"
_ZIP = b"PK\x03\x04"
UNREADABLE = (
    csv.Error,
    zipfile.BadZipFile,
    zlib.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


class FileTables:
    """Spreadsheets and CSV files. `largest`: bytes, of the file and of what a spreadsheet unpacks to."""

    def __init__(self, *, largest: int = LARGEST_TABLE) -> None:
        self._largest = largest

    def read(self, path: Path) -> Table:
        """The first sheet, or the CSV text. Rows without any text at the end are left out, and so are cells that stand
        under no head. Raises FileMissingError or TableUnreadableError.
        """
        return _table([[cell.text for cell in row] for row in self._rows(path)])

    def grid(self, path: Path) -> Grid:
        """The same file as it stands. Raises FileMissingError or TableUnreadableError."""
        return _grid(self._rows(path))

    def pasted(self, text: str) -> Grid:
        """What a spreadsheet put on the clipboard."""
        return _grid([[Cell(one) for one in row] for row in rows_of_paste(text)])

    def _rows(self, path: Path) -> list[list[Cell]]:
        data = self._bytes(path)
        try:
            if data.startswith(_ZIP):
                return rows_of_spreadsheet(data, self._largest)
            if data.startswith(OLD_FILE):
                return rows_of_old_spreadsheet(data)
            return [[Cell(one) for one in row] for row in rows_of_csv(data)]
        except UNREADABLE as error:
            raise TableUnreadableError(path=str(path)) from error

    def write(self, path: Path, *, sheet: str, heads: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        """Write an .xlsx in which text is text and numbers are numbers, or CSV to a name that ends so. Raises CannotWriteError."""
        if path.suffix.lower() == CSV:
            write_whole(path, csv_of([heads, *rows]))
            return
        content = io.BytesIO()
        spreadsheet(sheet, [heads, *rows]).save(content)
        write_whole(path, content.getvalue())

    def _bytes(self, path: Path) -> bytes:
        try:
            with path.open("rb") as file:
                data = file.read(self._largest + 1)
        except FileNotFoundError as error:
            raise FileMissingError(path=str(path)) from error
        except OSError as error:
            raise TableUnreadableError(path=str(path)) from error
        if len(data) > self._largest:
            raise TableUnreadableError(path=str(path))
        return data


def _table(rows: Iterable[Sequence[str]]) -> Table:
    clean = [tuple(map(_clean, row)) for row in rows]
    heads = _without_empty_end(clean[0]) if clean else ()
    width = len(heads)
    filled = [
        TableRow(number=number, cells=(*row[:width], *[""] * (width - len(row))))
        for number, row in enumerate(clean[1:], start=2)
    ]
    while filled and not any(filled[-1].cells):
        filled.pop()
    return Table(heads=heads, rows=tuple(filled))


def _grid(rows: Iterable[Sequence[Cell]]) -> Grid:
    found = []
    for number, row in enumerate(rows, start=1):
        cells = _without_empty_end(tuple(_clean(cell.text) for cell in row))
        if cells:
            found.append(GridRow(number=number, cells=cells, fonts=tuple(cell.font for cell in row[: len(cells)])))
    return Grid(rows=tuple(found))


def _clean(text: str) -> str:
    return cleaned(text).strip()


def _without_empty_end(cells: tuple[str, ...]) -> tuple[str, ...]:
    last = max((i for i, cell in enumerate(cells) if cell), default=-1)
    return cells[: last + 1]
