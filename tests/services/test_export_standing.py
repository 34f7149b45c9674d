"""The standing as a table: places, totals of judges, awards, and why an entry has no place."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from judging_app.core.outcome import Unranked, UnrankedReason
from judging_app.exchange.tables import FileTables
from judging_app.services.export_standing import export_standing
from tests.services.closed_round import EVEN, ONE, marked, office_of, standing, view

HEADS = ["Hạng", "Mã số", "Tên clip", "Đơn vị", "Khối", "GK1", "GK2", "Điểm", "Giải", "Ghi chú"]


class Written:
    """Fills the part of `judging_app.ports.exchange.Tables` that writes, and keeps what was written."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.rows: list[list[object]] = []

    def write(self, _path: Path, *, sheet: str, heads: tuple[str, ...], rows: list[list[object]]) -> None:
        assert sheet == "Thứ hạng"
        self.heads, self.rows = list(heads), rows


def exported(tmp_path: Path, marks: Mapping[str, object] = EVEN, unranked: tuple[Unranked, ...] = ()) -> Written:
    office = marked(office_of(tmp_path), marks)
    written, result = Written(), replace(standing(office), unranked=unranked)
    count = export_standing(view(office), result, path=tmp_path / "x.xlsx", tables=written)  # type: ignore[arg-type]
    assert count == len(written.rows)
    return written


def test_each_entry_is_a_row_with_every_judges_total_and_what_it_gets(tmp_path: Path) -> None:
    written = exported(tmp_path)
    assert written.heads == HEADS
    first = written.rows[0]
    assert first[:2] == [1, "001"]
    assert first[5:8] == [Decimal(16), Decimal(16), Decimal(16)]
    assert first[-1] == "đồng hạng"
    assert written.rows[2][-1] == ""


def test_an_award_stands_beside_the_figure_by_its_name(tmp_path: Path) -> None:
    written = exported(tmp_path, {"001": 9, "002": 8, "003": 7})
    assert written.rows[0][7:9] == [Decimal(18), "Giải Nhất"]


@pytest.mark.parametrize("reason", list(UnrankedReason))
def test_an_entry_without_a_place_stands_below_with_its_reason(tmp_path: Path, reason: UnrankedReason) -> None:
    written = exported(tmp_path, unranked=(Unranked(entry=ONE, reason=reason, sheets=0, needed=1),))
    last = written.rows[-1]
    assert (last[0], last[1], last[5:9]) == ("", "001", ["", "", "", ""])
    assert last[-1]


def test_the_table_is_written_as_a_spreadsheet_and_as_csv(tmp_path: Path) -> None:
    office, tables = marked(office_of(tmp_path), EVEN), FileTables()
    for name in ("a.xlsx", "a.csv"):
        export_standing(view(office), standing(office), path=tmp_path / name, tables=tables)
        assert list(tables.read(tmp_path / name).heads) == HEADS
