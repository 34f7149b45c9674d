"""A list that was exported reads the same again, whatever its texts look like to a spreadsheet."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, UnitCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.vietnamese.legacy import Coding
from judging_app.exchange.forms import cleaned
from judging_app.exchange.tables import FileTables
from judging_app.services.codes import fit
from judging_app.services.export_lists import export_entries, export_judges
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.list_reading import ENTRY_LIST, JUDGE_LIST, read_list
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office

TABLES = FileTables()
RISKY = ("=1+1", "+84", "-", "@", "1-2", "00012", "1e5", "12345678901234567890", "3/4", "01/02/2023", "TRUE", "#N/A", "'x", "_x0041_", "QuyÕt ®Þnh", "mã số", "Khối xã", "a\u00adb")  # fmt: skip
BLOCKS = [{"key": "a", "name": "b"}, {"key": "b", "name": "Khối xã"}, {"key": "c", "name": "=1+1"}]


def line(text: str) -> str:
    return " ".join(cleaned(text).split())


LINES = st.one_of(st.sampled_from(RISKY), st.text(max_size=40).map(line)).filter(bool)
CODES = LINES.filter(fit)


@st.composite
def entries(draw: st.DrawFn) -> tuple[list[Unit], list[Entry]]:
    names = draw(st.lists(st.tuples(CODES, LINES), min_size=1, max_size=6, unique_by=lambda one: one[0].casefold()))
    blocks = st.sampled_from([block["key"] for block in BLOCKS])
    units = [Unit(code=UnitCode(code), name=name, block=BlockKey(draw(blocks))) for code, name in names]
    codes = draw(st.lists(CODES, min_size=len(units), max_size=12, unique_by=str.casefold))
    made = [
        Entry(
            code=EntryCode(code),
            title=draw(LINES),
            unit=units[place % len(units)].code,
            clip_name=draw(st.one_of(st.just(""), LINES)),
            received_at=draw(st.sampled_from(["", "2023-06-15", "3/4", "15/06/2023"])),
        )
        for place, code in enumerate(codes)
    ]
    return units, made


def office(folder: Path) -> Office:
    rules = {**RULES, "blocks": BLOCKS, "entries_per_unit": {"min": 0, "max": 100}}
    return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules)


@settings(max_examples=60)
@given(made=entries())
def test_entries_exported_and_imported_are_the_same(
    tmp_path_factory: pytest.TempPathFactory, made: tuple[list[Unit], list[Entry]]
) -> None:
    folder = tmp_path_factory.mktemp("law")
    units, listed = made
    first, second = office(folder), office(folder)
    with first.store.unit() as unit:
        unit.save_units(units)
        unit.save_entries(listed)
        unit.commit()
    with first.store.unit() as unit:
        assert export_entries(unit, path=folder / "a.xlsx", tables=TABLES) == len(listed)
    read = read_list(TABLES.grid(folder / "a.xlsx"), ENTRY_LIST, coding=Coding.UNICODE)
    with second.store.unit() as unit:
        import_entries(unit, table=read, scribe=second.scribe)
    with first.store.unit() as before, second.store.unit() as after:
        assert after.entries() == before.entries()
        assert {one.code: one for one in after.units()} == {one.code: one for one in before.units()}


@settings(max_examples=40)
@given(panel=st.lists(st.tuples(CODES, LINES, LINES | st.just("")), min_size=1, max_size=8, unique_by=lambda one: one[0].casefold()))  # fmt: skip
def test_a_panel_exported_and_imported_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, panel: list[tuple[str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("law")
    first, second = office(folder), office(folder)
    roles = [JudgeRole.CHAIR, *[JudgeRole.MEMBER] * len(panel)]
    judges = [
        Judge(code=JudgeCode(code), name=name, unit=own, role=role)
        for (code, name, own), role in zip(panel, roles, strict=False)
    ]
    with first.store.unit() as unit:
        unit.save_judges(judges)
        unit.commit()
    with first.store.unit() as unit:
        export_judges(unit, path=folder / "a.xlsx", tables=TABLES)
    read = read_list(TABLES.grid(folder / "a.xlsx"), JUDGE_LIST, coding=Coding.UNICODE)
    with second.store.unit() as unit:
        import_judges(unit, table=read, scribe=second.scribe)
    with first.store.unit() as before, second.store.unit() as after:
        assert after.judges() == before.judges()


def test_no_cell_of_an_exported_list_is_anything_but_text_and_its_number(tmp_path: Path) -> None:
    made = office(tmp_path)
    with made.store.unit() as unit:
        unit.save_units([Unit(code=UnitCode("1-2"), name="=1+1", block=BlockKey("a"))])
        unit.save_entries(
            [Entry(code=EntryCode(text), title=text, unit=UnitCode("1-2"), received_at="3/4") for text in RISKY]
        )
        unit.commit()
    with made.store.unit() as unit:
        export_entries(unit, path=tmp_path / "a.xlsx", tables=TABLES)
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    for row in sheet.iter_rows(min_row=2):
        number, *cells = row
        assert number.data_type == "n"
        assert {(cell.data_type, cell.number_format) for cell in cells if cell.value is not None} == {("s", "@")}
