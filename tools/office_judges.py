"""What LibreOffice makes of a judge's spreadsheet and of exported entries, with texts that look like something else."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import load_workbook

from judging_app.core.ids import JudgeCode
from judging_app.core.vietnamese.legacy import Coding
from judging_app.exchange.judge_table import SpreadsheetJudgeTables
from judging_app.exchange.judge_table_layout import FIRST_ROW, LEADING
from judging_app.exchange.tables import FileTables
from judging_app.ports.exchange import Table, TableRow
from judging_app.services.export_lists import export_entries
from judging_app.services.issue_spreadsheets import issue_spreadsheets
from judging_app.services.known import known_contest
from judging_app.services.list_reading import ENTRY_LIST, read_list
from judging_app.settings import MEBIBYTE
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import Office, StepClock
from tools.office_cells import Found, cells, convert

JUDGE = JudgeCode("GK1")
MARKS = (9.5, 8)
GIVEN = ("9.5", "8")
TOTAL = "17.5"
UNIT = "Sở A"


def problems_of_sheets(soffice: str, folder: Path, texts: Sequence[str]) -> list[str]:
    """A judge's sheet, filled in, opened by LibreOffice and saved by it: marks are numbers, all else is text, and it reads."""
    office = _office(folder, texts)
    tables = SpreadsheetJudgeTables(largest=MEBIBYTE)
    (issued,) = issue_spreadsheets(office.store, out=folder, tables=tables, scribe=office.scribe, judges=[JUDGE])
    book = load_workbook(issued.path)
    sheet = book.worksheets[0]
    for place, text in enumerate(texts):
        for at, mark in enumerate(MARKS):
            sheet.cell(FIRST_ROW + place, len(LEADING) + 1 + at).value = mark
        remark = sheet.cell(FIRST_ROW + place, sheet.max_column)
        remark.value, remark.data_type = text, "s"
    book.save(issued.path)
    shown = cells(convert(soffice, issued.path, "fods", folder))
    found = list(_unlike("the judge's sheet", shown, [_sheet_row(place, text) for place, text in enumerate(texts)]))
    out = folder / "saved"
    out.mkdir()
    with office.store.unit() as unit:
        known = known_contest(unit)
    read = tables.read(convert(soffice, issued.path, "xlsx", out).read_bytes(), known)
    wanted = [(code(place), GIVEN, text) for place, text in enumerate(texts)]
    came = [(one.entry, one.marks, one.remark) for one in read.rows]
    return found + [
        f"the judge's sheet, saved again: {now}, not {then}"
        for then, now in zip(wanted, came, strict=True)
        if then != now
    ]


def problems_of_lists(soffice: str, folder: Path, texts: Sequence[str]) -> list[str]:
    """Exported entries, opened by LibreOffice and saved by it in both forms: numbers and texts as they were, and they read."""
    office, tables, path = _office(folder, texts), FileTables(), folder / "entries.xlsx"
    with office.store.unit() as unit:
        export_entries(unit, path=path, tables=tables)
    shown = cells(convert(soffice, path, "fods", folder))
    rows = [_named(place, text) for place, text in enumerate(texts)]
    found = list(_unlike("the exported entries", shown, rows))
    meant = read_list(tables.grid(path), ENTRY_LIST, coding=Coding.UNICODE)
    for kind in ("xlsx", "xls:MS Excel 97"):
        out = folder / kind[:4]
        out.mkdir()
        again = read_list(tables.grid(convert(soffice, path, kind, out)), ENTRY_LIST, coding=Coding.UNICODE)
        if [row.cells for row in again.rows] != [row.cells for row in meant.rows]:
            found.append(f"the exported entries read otherwise once saved as {kind}")
    return found


def code(place: int) -> str:
    """The code of an entry, which looks like a number."""
    return f"{place + 1:03}"


def _office(folder: Path, texts: Sequence[str]) -> Office:
    clock = StepClock()
    office = Office(folder, SqlContestStores(clock=clock), SqlWorkspaceStores(clock=clock))
    rows = (
        TableRow(number=place + 2, cells=(code(place), text, f"{UNIT} {place}")) for place, text in enumerate(texts)
    )
    return office.set_up(Table(heads=("mã", "tên clip", "đơn vị"), rows=tuple(rows)))


def _sheet_row(place: int, text: str) -> list[Found]:
    marks: list[Found] = [("float", mark, False) for mark in GIVEN]
    return [*_named(place, text), *marks, ("float", TOTAL, True), ("string", text, False)]


def _named(place: int, text: str) -> list[Found]:
    """Number, code, title and unit."""
    texts = (code(place), text, f"{UNIT} {place}")
    return [("float", str(place + 1), False), *(("string", one, False) for one in texts)]


def _unlike(what: str, shown: Sequence[list[Found]], wanted: Sequence[list[Found]]) -> Iterator[str]:
    """Rows that are not as they were meant, as far as it is said how they are meant."""
    rows = {tuple(row[: len(LEADING)]): row for row in shown}
    for one in wanted:
        row = rows.get(tuple(one[: len(LEADING)]))
        if row is None or row[: len(one)] != one:
            yield f"{what}: {one} is {row}"
