"""Judges' spreadsheets: the JudgeTables of the ports. Reading trusts nothing but the hidden particulars' proof."""

import hmac
import io
import warnings
import zipfile
from datetime import UTC, datetime
from typing import Any, Final

from judging_app.core.ids import JudgeCode, RoundKey
from judging_app.exchange.cells import cell_of
from judging_app.exchange.forms import cleaned
from judging_app.exchange.judge_table_layout import (
    CODE_COLUMN,
    FIRST_ROW,
    FORMAT,
    HEAD_ROW,
    HIDDEN_SHEET,
    PROOF,
    TABLE_VERSION,
    Layout,
    proof,
)
from judging_app.exchange.judge_table_writing import written_table
from judging_app.exchange.ladder import check_named
from judging_app.exchange.pack_form import version_of
from judging_app.exchange.tables import LARGEST_TABLE, UNREADABLE
from judging_app.ports.errors import (
    FormNewerError,
    OtherContestError,
    OtherRubricError,
)
from judging_app.ports.exchange import KnownContest
from judging_app.ports.judge_tables import FilledRow, FilledTable, JudgeTable
from judging_app.ports.office_errors import JudgeTableAlteredError, NotAJudgeTableError
from judging_app.ports.rubric_errors import OldRubricError

_ZIP: Final = b"PK\x03\x04"
_CORE: Final = "docProps/core.xml"
_MOST_ROWS: Final = 100_000
Rows = list[list[str]]


class SpreadsheetJudgeTables:
    """Spreadsheets for judges. `largest`: bytes that one may unpack to."""

    def __init__(self, *, largest: int = LARGEST_TABLE) -> None:
        self._largest = largest

    def knows(self, data: bytes) -> bool:
        """Whether the file is a spreadsheet at all."""
        return data.startswith(_ZIP)

    def written(self, table: JudgeTable, known: KnownContest) -> bytes:
        """An .xlsx in which only marks and remarks can be typed, checked by the rubric while typing."""
        return written_table(table, known)

    def read(self, data: bytes, known: KnownContest) -> FilledTable:
        """What was filled in. Raises the errors of the port."""
        try:
            named, rows, saved_s = _contents(data, self._largest)
        except UNREADABLE as error:
            raise NotAJudgeTableError from error
        _check_particulars(named, known)
        round_key = RoundKey(named["round"])
        layout = Layout(rubric=known.rules.round(round_key).rubric)
        _check_heads(rows, layout)
        filled = (_row(number, cells, layout) for number, cells in enumerate(rows[FIRST_ROW - 1 :], FIRST_ROW))
        return FilledTable(
            round=round_key,
            judge=JudgeCode(named["judge"]),
            saved_s=saved_s,
            rows=tuple(row for row in filled if row is not None),
        )


def _contents(data: bytes, largest: int) -> tuple[dict[str, str], Rows, int]:
    """The hidden particulars, the rows of the sheet that is shown, and when the file was saved."""
    from openpyxl import load_workbook

    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        dated = _CORE in parts.namelist()
        if sum(part.file_size for part in parts.infolist()) > largest:
            raise ValueError("large")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells of every extension of Excel's that it leaves out
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            shown, *_ = (one for one in book.worksheets if one.sheet_state == "visible")
            named = {name: value for name, value, *_ in _rows(book[HIDDEN_SHEET])}
            return named, _rows(shown), _seconds(book.properties.modified) if dated else 0
        finally:
            book.close()


def _rows(sheet: Any) -> Rows:
    sheet.reset_dimensions()
    return [[_cell(cell) for cell in row] for row in sheet.iter_rows(max_row=_MOST_ROWS)]


def _cell(cell: Any) -> str:
    if cell.value is None:
        return ""
    return cleaned(cell_of(cell.value, shape=cell.number_format).text).strip()


def _seconds(saved: datetime | None) -> int:
    return int((saved if saved.tzinfo else saved.replace(tzinfo=UTC)).timestamp()) if saved else 0


def _check_particulars(named: dict[str, str], known: KnownContest) -> None:
    if named.get("format") != FORMAT:
        raise NotAJudgeTableError
    version = named.get("version", "")
    if version.isascii() and version.isdigit() and int(version) > TABLE_VERSION:
        raise FormNewerError(version=int(version))
    if named.get("contest_id") != known.id:
        raise OtherContestError
    if not hmac.compare_digest(proof(known.keys, named), named.get(PROOF, "")):
        raise JudgeTableAlteredError
    check_named(named["round"], named["judge"], known, known.judges)
    rubrics = known.rubrics_of(RoundKey(named["round"]))
    number = version_of(named["rubric_digest"], rubrics)
    if number is None:
        raise OtherRubricError(judge=named["judge"])
    if rubrics[number - 1] != rubrics[-1]:
        raise OldRubricError(judge=named["judge"], version=number, newest=len(rubrics))


def _check_heads(rows: Rows, layout: Layout) -> None:
    found = rows[HEAD_ROW - 1] if len(rows) >= HEAD_ROW else []
    if [head.split() for head in found[: layout.remark]] != [cleaned(head).split() for head in layout.heads]:
        raise JudgeTableAlteredError


def _row(number: int, cells: list[str], layout: Layout) -> FilledRow | None:
    """A row, None where it is empty."""
    whole = [*cells, *[""] * (layout.remark - len(cells))]
    if not any(whole):
        return None
    size = len(layout.rubric.criteria)
    remarks = dict(zip(layout.forced, whole[layout.first_remark - 1 : layout.remark - 1], strict=True))
    return FilledRow(
        number=number,
        entry=whole[CODE_COLUMN - 1],
        marks=tuple(whole[layout.first_mark - 1 : layout.total - 1]),
        remarks=tuple(remarks.get(i, "") for i in range(size)),
        remark=whole[layout.remark - 1],
    )
