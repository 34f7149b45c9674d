"""Lists as they stand in files and on the clipboard: text, row numbers, and fonts that tell how text is coded."""

from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from judging_app.exchange.csv_text import rows_of_paste
from judging_app.exchange.old_spreadsheet import _date
from judging_app.exchange.tables import FileTables
from judging_app.ports.errors import TableUnreadableError
from judging_app.ports.grid import Grid, GridRow

TABLES = FileTables()
LISTS = Path(__file__).resolve().parents[1] / "data" / "lists"
OLD = LISTS / "danh-sach-tcvn3.xls"


def texts(grid: Grid) -> list[tuple[str, ...]]:
    return [row.cells for row in grid.rows]


def test_an_old_spreadsheet_is_read_with_its_fonts_and_row_numbers() -> None:
    grid = TABLES.grid(OLD)
    assert [row.number for row in grid.rows] == [1, 2, 4, 5, 6, 7]
    assert grid.rows[3] == GridRow(
        number=5,
        cells=("1", "001", "Gi¶i quyÕt thñ tôc - Thêi 4.0", "Së Néi vô", "Khèi së, ban, ngµnh", "2023-06-15"),
        fonts=("", "", ".VnTime", ".VnTimeH", ".VnTime", ""),
    )
    assert grid.width == 6
    assert Grid(rows=()).width == 0


def test_each_kind_of_cell_of_an_old_spreadsheet_becomes_exact_text() -> None:
    assert texts(TABLES.grid(LISTS / "kinds.xls"))[1:] == [
        ("8.5", "TRUE", "2023-06-15", "2023-06-15T08:30:00", "#DIV/0!", "2", "00012"),
        ("0.3", "FALSE", "08:30:00", "0012", "chữ", "", "8", "cuối"),
    ]


def test_an_old_spreadsheet_is_a_table_like_any_other() -> None:
    assert TABLES.read(LISTS / "kinds.xls").heads == ("a", "b", "c", "d", "e", "f", "g", "h")


@given(position=st.integers(0), flip=st.integers(1, 255))
def test_a_damaged_old_spreadsheet_is_read_or_refused_but_never_breaks_the_program(
    tmp_path_factory: pytest.TempPathFactory, position: int, flip: int
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "a.xls"
    data = bytearray(OLD.read_bytes())
    data[position % len(data)] ^= flip
    path.write_bytes(data)
    with suppress(TableUnreadableError):
        TABLES.grid(path)


@pytest.mark.parametrize("kept", [8, 512, 600, 3000, 5000])
def test_an_old_spreadsheet_that_was_cut_short_is_unreadable(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(OLD.read_bytes()[:kept])
    with pytest.raises(TableUnreadableError):
        TABLES.grid(path)


def test_a_spreadsheet_is_read_with_its_fonts_and_the_zeros_that_it_shows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Së Néi vô", 12, 8.5, "Arial", 123456789012345])
    sheet["A1"].font = Font(name=".VnTime")
    sheet["B1"].font = Font(name=".VnTime")
    sheet["B1"].number_format = "000"
    sheet["C1"].number_format = "000"
    book.save(tmp_path / "a.xlsx")
    (row,) = TABLES.grid(tmp_path / "a.xlsx").rows
    assert row.cells == ("Së Néi vô", "012", "8.5", "Arial", "123456789012345")
    assert row.fonts == (".VnTime", "", "", "", "")


def test_csv_of_an_older_coding_keeps_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("mã;tên\n1;QuyÕt ®Þnh H\xad¬ng".encode("latin-1", "replace"))
    assert texts(TABLES.grid(path))[1] == ("1", "QuyÕt ®Þnh H\xad¬ng")
    path.write_bytes("ma;ten\n1;Quyeát ñònh coâng nhaän".encode("latin-1"))
    assert texts(TABLES.grid(path))[1] == ("1", "Quyeát ñònh coâng nhaän")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("001\tMột cửa\tSở A\r\n002\tHai\tSở B\r\n", [["001", "Một cửa", "Sở A"], ["002", "Hai", "Sở B"]]),
        ("a\tb", [["a", "b"]]),
        ("a\t\n\tb\n", [["a", ""], ["", "b"]]),
        ('"hai\ndòng ""trích"""\tb\n', [['hai\ndòng "trích"', "b"]]),
        ('"Một cửa" điện tử\t"x"\n', [['"Một cửa" điện tử', '"x"']]),
        ('x\t"a\nb"', [["x", "a\nb"]]),
        ("a\rb", [["a"], ["b"]]),
        ("", [[""]]),
    ],
)
def test_the_clipboard_is_read_as_spreadsheets_fill_it(text: str, rows: list[list[str]]) -> None:
    assert rows_of_paste(text) == rows


def test_pasted_rows_are_composed_and_numbered() -> None:
    grid = TABLES.pasted("ma\u0303\t te\u0302n \n\n1\tx\n")
    assert grid.rows == (
        GridRow(number=1, cells=("mã", "tên"), fonts=("", "")),
        GridRow(number=3, cells=("1", "x"), fonts=("", "")),
    )


def test_numbers_are_written_as_numbers_and_text_as_text(tmp_path: Path) -> None:
    TABLES.write(tmp_path / "a.xlsx", sheet="s", heads=("a", "b", "c"), rows=[(12, Decimal("8.50"), "0012")])
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [(cell.data_type, cell.value) for cell in sheet[2]] == [("n", 12), ("n", 8.5), ("s", "0012")]


def test_a_day_that_no_calendar_has_stays_a_number() -> None:
    assert _date(SimpleNamespace(datemode=0), 1e9) == 1e9
