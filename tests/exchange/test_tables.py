import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from judging_app.exchange.cells import cell_text
from judging_app.exchange.csv_text import decoded, separator
from judging_app.exchange.tables import FileTables
from judging_app.ports.errors import CannotWriteError, FileMissingError, TableUnreadableError
from judging_app.ports.exchange import Table, TableRow

TABLES = FileTables()


def saved(path: Path, *rows: tuple[object, ...], change: Callable[[Any], object] | None = None) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book)
    book.save(path)
    return path


def read_csv(folder: Path, data: bytes) -> Table:
    path = folder / "bang.csv"
    path.write_bytes(data)
    return TABLES.read(path)


def test_cells_of_a_spreadsheet_become_exact_text(tmp_path: Path) -> None:
    row = ("001", 8.5, 8, 8.45, True, date(2023, 6, 15), datetime(2023, 6, 15, 8, 30), None)
    table = TABLES.read(saved(tmp_path / "a.xlsx", ("a", "b", "c", "d", "e", "f", "g", "h"), row))
    assert table.rows[0].cells == (
        "001",
        "8.5",
        "8",
        "8.45",
        "TRUE",
        "2023-06-15",
        "2023-06-15T08:30:00",
        "",
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (8.0, "8"),
        (8.45, "8.45"),
        (0.1 + 0.2, "0.3"),
        (100.0, "100"),
        (1e21, "1000000000000000000000"),
        (1e-7, "0.0000001"),
        (-0.25, "-0.25"),
        (False, "FALSE"),
        (time(8, 30), "08:30:00"),
        (date(2023, 6, 1), "2023-06-01"),
        ("x", "x"),
    ],
)
def test_each_kind_of_value_has_one_text(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_rows_keep_the_numbers_that_the_spreadsheet_shows(tmp_path: Path) -> None:
    table = TABLES.read(saved(tmp_path / "a.xlsx", ("a", "b"), ("1", "x"), (), ("2", "y"), (" ", None), ()))
    assert table.heads == ("a", "b")
    assert table.rows == (
        TableRow(number=2, cells=("1", "x")),
        TableRow(number=3, cells=("", "")),
        TableRow(number=4, cells=("2", "y")),
    )


def test_every_row_has_a_cell_for_each_head_and_none_beyond(tmp_path: Path) -> None:
    table = TABLES.read(saved(tmp_path / "a.xlsx", ("a", "b", None), ("1",), ("2", "y", "beside")))
    assert [row.cells for row in table.rows] == [("1", ""), ("2", "y")]


def test_text_is_composed_and_stripped(tmp_path: Path) -> None:
    table = TABLES.read(saved(tmp_path / "a.xlsx", (" ma\u0303 ",), ("Huê\u0301\xa0",)))
    assert (table.heads, table.rows[0].cells) == (("mã",), ("Huế",))


def test_the_first_sheet_that_is_shown_is_read(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book.create_sheet("Sau").append(("shown",))
        book.worksheets[0].sheet_state = "hidden"
        book.active = 1

    assert TABLES.read(saved(tmp_path / "a.xlsx", ("hidden",), change=change)).heads == ("shown",)


def test_a_formula_is_read_as_it_was_last_calculated(tmp_path: Path) -> None:
    assert TABLES.read(saved(tmp_path / "a.xlsx", ("a",), ("=1+1",), ("x",))).rows[0].cells == ("",)


def test_a_spreadsheet_with_lists_to_choose_from_is_read_without_warning(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", ("a",), ("1",))
    old = b"</worksheet>"
    new = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    parts = {}
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content.replace(old, new) if "sheet1" in name else content)
    assert TABLES.read(path).rows[0].cells == ("1",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("between", [";", ",", "\t"])
def test_csv_is_read_whatever_the_office_writes(tmp_path: Path, encoding: str, between: str) -> None:
    text = f'ma{between}ten\r\n001{between}"Huế{between} ""đẹp"""\r\n\r\n'
    table = read_csv(tmp_path, text.encode(encoding))
    assert table == Table(heads=("ma", "ten"), rows=(TableRow(number=2, cells=("001", f'Huế{between} "đẹp"')),))


def test_csv_with_a_byte_order_mark_of_the_other_order_is_read() -> None:
    assert decoded(b"\xfe\xff" + "Huế".encode("utf-16-be")) == "Huế"


def test_csv_of_windows_1258_is_composed(tmp_path: Path) -> None:
    assert read_csv(tmp_path, b"a;b\n001;Hu\xea\xec").rows[0].cells == ("001", "Huế")


def test_decimal_commas_stay_as_they_are(tmp_path: Path) -> None:
    assert read_csv(tmp_path, b"a;b\n1;8,5\n").rows[0].cells == ("1", "8,5")


def test_the_sign_between_fields_is_looked_for_outside_of_quotes() -> None:
    assert separator('"a;b;c",d\nx;y;z;') == ","
    assert separator("only") == ";"


def test_a_line_end_within_quotes_is_no_new_row(tmp_path: Path) -> None:
    table = read_csv(tmp_path, b'a,b\n1,"x\ny"\n2,z\n')
    assert [row.number for row in table.rows] == [2, 3]
    assert table.rows[0].cells == ("1", "x\ny")


def test_an_empty_file_is_a_table_of_nothing(tmp_path: Path) -> None:
    assert read_csv(tmp_path, b"") == Table(heads=(), rows=())


def bomb() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("xl/workbook.xml", b" " * 100_000)
    return content.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 and no more",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512,
        b"%PDF-1.7\n" + b"a" * 80 + b"\x00\x01",
        b'a,b\n"1,2\n',
        b"a\n" + b"x" * 200_000,
        b"a;b\n\x90",
        bomb(),
    ],
    ids=["cut", "xls", "pdf", "quote", "cell", "bytes", "zip"],
)
def test_what_is_no_table_is_unreadable(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bang.xlsx"
    path.write_bytes(data)
    with pytest.raises(TableUnreadableError) as caught:
        TABLES.read(path)
    assert caught.value.path == str(path)


@given(position=st.integers(0), flip=st.integers(1, 255))
def test_a_damaged_spreadsheet_is_read_or_refused_but_never_breaks_the_program(
    tmp_path_factory: pytest.TempPathFactory, position: int, flip: int
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "a.xlsx"
    data = bytearray(saved(path, ("a", "b"), ("1", "x")).read_bytes())
    data[position % len(data)] ^= flip
    path.write_bytes(data)
    with suppress(TableUnreadableError):
        assert len(TABLES.read(path).heads) <= 2


def test_a_spreadsheet_that_unpacks_beyond_the_limit_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", ("a",))
    with pytest.raises(TableUnreadableError):
        FileTables(largest=path.stat().st_size + 1).read(path)
    with pytest.raises(TableUnreadableError):
        FileTables(largest=path.stat().st_size - 1).read(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError) as caught:
        TABLES.read(tmp_path / "khong-co.xlsx")
    assert caught.value.path == str(tmp_path / "khong-co.xlsx")
    with pytest.raises(TableUnreadableError):
        TABLES.read(tmp_path)


RISKY = ("=1+1", "+84", "-3", "@x", "2023-06-15", "8,5", "001", "TRUE", "1e5", "'quoted", "a\nb", "", "#N/A")


def test_what_is_written_is_text_and_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    TABLES.write(path, sheet="Bảng", heads=("mã", "điểm"), rows=[(text, "x") for text in RISKY])
    assert [row.cells[0] for row in TABLES.read(path).rows] == list(RISKY)
    sheet = load_workbook(path)["Bảng"]
    written = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in written} == {"s"}
    assert {cell.number_format for cell in written} == {"@"}


def test_csv_has_no_text_that_a_spreadsheet_would_take_for_a_formula_a_number_or_a_date(tmp_path: Path) -> None:
    path = tmp_path / "a.CSV"
    TABLES.write(
        path, sheet="", heads=("Mã; số", "Điểm"), rows=[*((text, Decimal("92.50")) for text in RISKY), ("Một cửa", 7)]
    )
    written = path.read_bytes()
    assert written.startswith('\ufeff"Mã; số";Điểm\r\n'.encode())
    read = [row.cells for row in TABLES.read(path).rows]
    assert [cell for cell, _ in read] == [text if text in {"", "a\nb"} else f"'{text}" for text in RISKY] + ["Một cửa"]
    assert [figure for _, figure in read] == ["92,50"] * len(RISKY) + ["7"]


@pytest.mark.parametrize("text", ["5-Mar", "12 jan 2024", "1/6", "10:30", "50%", " 7 "])
def test_csv_keeps_dates_and_times_as_text(tmp_path: Path, text: str) -> None:
    TABLES.write(tmp_path / "a.csv", sheet="", heads=("a",), rows=[(text,)])
    assert TABLES.read(tmp_path / "a.csv").rows[0].cells[0].startswith("'")


def test_the_head_stays_in_sight_and_columns_are_as_wide_as_their_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    TABLES.write(path, sheet="[Bảng]: 1/2 " + "x" * 40, heads=("a", "b", "c"), rows=[("x" * 20, "y" * 200), ("", "")])
    sheet = load_workbook(path).worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold
    assert [sheet.column_dimensions[column].width for column in "ABC"] == [22, 36, 8]
    assert sheet.title == " Bảng   1 2 " + "x" * 19


def test_a_table_is_printed_across_one_sheet_with_its_head_on_every_page(tmp_path: Path) -> None:
    TABLES.write(tmp_path / "wide.xlsx", sheet="s", heads=("a", *"bcd"), rows=[("x" * 200, *["y" * 30] * 3)] * 90)
    TABLES.write(tmp_path / "small.xlsx", sheet="s", heads=("a", "b"), rows=[("x", "y")])
    wide, small = (load_workbook(tmp_path / f"{name}.xlsx").worksheets[0] for name in ("wide", "small"))
    assert (wide.page_setup.orientation, small.page_setup.orientation) == ("landscape", "portrait")
    for sheet in (wide, small):
        assert (sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (0, True)
        assert (int(sheet.page_setup.paperSize), sheet.print_title_rows) == (9, "$1:$1")
    assert [bool(wide[cell].alignment.wrap_text) for cell in ("A2", "B2")] == [True, False]
    assert (wide.row_dimensions[2].height, wide.row_dimensions[1].height) == (6 * 15, None)


def test_control_characters_do_not_stop_a_table(tmp_path: Path) -> None:
    TABLES.write(tmp_path / "a.xlsx", sheet="s", heads=("a",), rows=[("x\x0b\x00y",)])
    assert TABLES.read(tmp_path / "a.xlsx").rows[0].cells == ("xy",)


def test_a_table_that_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.mkdir()
    with pytest.raises(CannotWriteError) as caught:
        TABLES.write(target, sheet="s", heads=("a",), rows=[])
    assert caught.value.path == str(target)
    assert caught.value.reason
    assert list(tmp_path.iterdir()) == [target]


def test_a_document_of_another_office_program_is_no_table(tmp_path: Path) -> None:
    """A .docx is packed like an .xlsx, and has no workbook inside."""
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as parts:
        parts.writestr(
            "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
        )
        parts.writestr("word/document.xml", "<document/>")
    with pytest.raises(TableUnreadableError):
        TABLES.read(tmp_path / "a.xlsx")
