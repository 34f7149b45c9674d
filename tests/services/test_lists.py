"""Lists are read as they stand: title rows, heads of both languages, old codings; what is wrong is told before anything is taken in."""

from pathlib import Path

import pytest

from judging_app.core.entry import Entry, Finding, FindingKind, Unit
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Recusal
from judging_app.core.vietnamese.legacy import Coding
from judging_app.exchange.tables import FileTables
from judging_app.ports.errors import RoundBegunError, RowProblem, TableHeadsError, TableHeadTwiceError
from judging_app.ports.exchange import Table
from judging_app.ports.grid import Grid, GridRow
from judging_app.ports.list_errors import CodePatternError, ListCodingError, TakeInUndoneError
from judging_app.services.code_pattern import CodePattern
from judging_app.services.import_entries import Imported, import_entries, plan_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.list_reading import (
    ENTRY_LIST,
    JUDGE_LIST,
    headed,
    heads_of,
    missing,
    old_text,
    proposed,
    read_in,
    read_list,
    table_of,
)
from judging_app.services.take_ins import undo_take_in
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table

OLD = Path(__file__).resolve().parents[1] / "data" / "lists" / "danh-sach-tcvn3.xls"
BLOCKS = [{"key": "office", "name": "Khối sở, ban, ngành"}, {"key": "district", "name": "Khối huyện"}, {"key": "commune", "name": "Khối xã"}]  # fmt: skip


def grid(*rows: str) -> Grid:
    return Grid(rows=tuple(GridRow(number=i, cells=tuple(row.split("|"))) for i, row in enumerate(rows, 1) if row))


LIST = grid(
    "DANH SÁCH BÀI DỰ THI",
    "",
    "TT|Mã số:|TÊN CLIP|Cơ quan, đơn vị|Khối",
    "1|001|Một cửa|Sở A|Khối xã",
    "2|002|Hai|Sở B",
)


def test_rows_above_the_heads_are_skipped_and_columns_without_meaning_left_out() -> None:
    reading = proposed(LIST, ENTRY_LIST)
    assert (reading.heads, reading.columns) == (3, ("", "code", "title", "unit", "block"))
    assert heads_of(LIST, reading)[1:3] == ("Mã số:", "TÊN CLIP")
    read = table_of(LIST, reading)
    assert read.heads == ("code", "title", "unit", "block")
    assert [(row.number, row.cells) for row in read.rows] == [
        (4, ("001", "Một cửa", "Sở A", "Khối xã")),
        (5, ("002", "Hai", "Sở B", "")),
    ]


@pytest.mark.parametrize("heads", ["Entry code|Title|Unit", "mã|tên|đơn vị", "MA SO|TEN CLIP|DON VI"])
def test_heads_are_known_in_both_languages_and_without_tones(heads: str) -> None:
    assert proposed(grid(heads, "1|a|b"), ENTRY_LIST).columns == ("code", "title", "unit")


def test_rows_of_a_list_without_heads_are_all_rows_and_a_person_says_what_they_are() -> None:
    pasted = grid("001|Một cửa|Sở A", "002|Hai|Sở B")
    reading = proposed(pasted, ENTRY_LIST)
    assert (reading.heads, reading.columns) == (0, ("", "", ""))
    assert missing(reading, ENTRY_LIST) == ("code", "title", "unit")
    for place, key in enumerate(("code", "title", "unit")):
        reading = reading.with_column(place, key)
    assert len(table_of(pasted, reading).rows) == 2
    assert missing(reading, ENTRY_LIST) == ()
    moved = reading.with_column(0, "title")
    assert moved.columns == ("title", "", "unit")
    assert missing(moved, ENTRY_LIST, codes=True) == ()
    assert heads_of(pasted, reading) == ("", "", "")


def test_a_person_may_say_that_another_row_has_the_heads() -> None:
    assert headed(LIST, ENTRY_LIST, 4).columns == ("",) * 5
    assert proposed(Grid(rows=()), ENTRY_LIST).columns == ()


def test_rows_without_text_in_any_column_that_counts_are_no_rows() -> None:
    noted = grid("mã|tên|đơn vị|ghi chú", "|||chỉ ghi chú", "1|a|b|")
    assert [row.number for row in table_of(noted, proposed(noted, ENTRY_LIST)).rows] == [3]


def test_two_columns_of_one_head_are_refused_where_nobody_can_be_asked() -> None:
    with pytest.raises(TableHeadTwiceError) as refused:
        read_list(grid("mã|tên|đơn vị|Tên", "1|a|b|c"), ENTRY_LIST)
    assert refused.value.head == "tên"


def test_lacking_columns_are_named() -> None:
    with pytest.raises(TableHeadsError) as refused:
        read_list(grid("mã|khối", "1|a"), ENTRY_LIST)
    assert refused.value.missing == ("title", "unit")
    assert read_list(grid("tên|đơn vị", "a|b"), ENTRY_LIST, codes=True).heads == ("title", "unit")


def test_an_old_spreadsheet_is_asked_about_and_read_in_its_coding_when_told() -> None:
    old = FileTables().grid(OLD)
    found = old_text(old)
    assert found is not None
    assert (found.coding, found.cells) == (Coding.TCVN3, 16)
    assert ("Khèi së, ban, ngµnh", "Khối sở, ban, ngành") in found.examples
    with pytest.raises(ListCodingError) as refused:
        read_list(old, ENTRY_LIST)
    assert refused.value.coding == "tcvn3"
    read = read_list(old, ENTRY_LIST, coding=Coding.TCVN3)
    assert [row.cells for row in read.rows] == [
        ("001", "Giải quyết thủ tục - Thời 4.0", "SỞ NỘI VỤ", "Khối sở, ban, ngành", "2023-06-15"),
        ("002", "Một cửa điện tử ở xã", "UBND xã Hương Phong", "Khối xã", "2023-06-16"),
        ("003", "Không hẹn", "UBND xã Hương Phong", "Khối huyện", "2023-06-17"),
    ]


def test_text_without_telling_fonts_is_known_by_its_words() -> None:
    pasted = grid("mã|tên|đơn vị", "1|Quyeát ñònh coâng nhaän|Xã Hà Tân", "2|plain|UBND xaõ")
    found = old_text(pasted)
    assert found is not None
    assert (found.coding, found.cells) == (Coding.VNI, 2)
    read = read_list(pasted, ENTRY_LIST, coding=Coding.VNI)
    assert [row.cells for row in read.rows] == [
        ("1", "Quyết định công nhận", "Xã Hà Tân"),
        ("2", "plain", "UBND xã"),
    ]
    assert read_in(pasted, Coding.UNICODE) is pasted
    assert old_text(LIST) is None


def test_text_that_is_unicode_already_stays_whatever_its_font() -> None:
    row = GridRow(number=1, cells=("Sở Nội vụ", "Xã Tõn", "abc"), fonts=(".VnTime", ".VnTime", ".VnTimeH"))
    assert read_in(Grid(rows=(row,)), Coding.TCVN3).rows[0].cells == ("Sở Nội vụ", "Xó Từn", "ABC")
    assert old_text(Grid(rows=(GridRow(number=1, cells=("Sở Nội vụ",), fonts=(".VnTime",)),))) is None


# codes


def test_codes_are_counted_in_each_block_in_the_order_given() -> None:
    pattern = CodePattern("{block}-{n:03}", ["A-002"])
    assert [pattern.next(block) for block in ("a", "b", "a", "b")] == ["a-001", "b-001", "a-003", "b-002"]
    whole = CodePattern("B{n:2}", [])
    assert [whole.next("a"), whole.next("b")] == ["B01", "B02"]
    assert CodePattern("{n}", ["1"]).next("x") == "2"


@pytest.mark.parametrize("pattern", ["", "abc", "{block}", "{n}{n}", "{n:0}", "{x}{n}", "{n", "{n!r}", "{n:03x}"])
def test_a_pattern_without_one_number_is_refused(pattern: str) -> None:
    with pytest.raises(CodePatternError):
        CodePattern(pattern, [])


@pytest.fixture
def blocks(tmp_path: Path) -> Office:
    rules = {**RULES, "blocks": BLOCKS, "entries_per_unit": {"min": 2, "max": 2}}
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules)


def take(office: Office, rows: Table, codes: str = "") -> Imported:
    with office.store.unit() as unit:
        return import_entries(unit, table=rows, scribe=office.scribe, codes=codes)


WITHOUT = table("tên,đơn vị,khối", "A,Sở A,office", "B,Xã B,commune", "C,Sở C,office", "D,Sở D,lạ")


def test_codes_are_given_where_the_list_has_none_and_are_the_same_when_it_comes_again(blocks: Office) -> None:
    with blocks.store.unit() as unit:
        plan = plan_entries(unit, table=WITHOUT, codes="{block}-{n:02}")
    assert [row["code"] for row in plan.rows] == ["office-01", "commune-01", "office-02", ""]
    good = Table(heads=WITHOUT.heads, rows=WITHOUT.rows[:3])
    assert take(blocks, good, "{block}-{n:02}").added == 3
    again = take(blocks, good, "{block}-{n:02}")
    assert (again.added, again.changed) == (0, 3)


# what is wrong and what is to be looked at


def test_everything_that_is_wrong_is_told_at_once(blocks: Office) -> None:
    rows = table(
        "mã,tên,đơn vị,khối,mã đơn vị",
        ",A,Sở A,office,",
        "2,B,Sở B,office,X",
        "3,C,Sở C,office,X",
        *(f"{n},{n},Sở D,office," for n in (4, 5, 6)),
    )
    with blocks.store.unit() as unit:
        plan = plan_entries(unit, table=rows)
    assert plan.problems == (
        RowProblem(2, "no-code"),
        RowProblem(4, "unit-code-clash", "X"),
        *(RowProblem(row, "unit-has-too-many", "Sở D") for row in (5, 6, 7)),
    )


def test_units_of_one_name_are_shown_with_their_blocks(blocks: Office) -> None:
    name = "Xã Hương Phong"
    rows = table("mã,tên,đơn vị,khối", f"1,A,{name},commune", f"2,B,{name},district")
    with blocks.store.unit() as unit:
        plan = plan_entries(unit, table=rows)
    (note,) = (one for one in plan.notes if one.what == "homonym")
    assert note == RowProblem(2, "homonym", f"{name} – Khối xã (U0001); Khối huyện (U0002)")
    assert not plan.problems


def test_a_row_that_can_mean_several_units_needs_a_code(blocks: Office) -> None:
    name = "Xã Hương Phong"
    rows = table(
        "mã,tên,đơn vị,khối,mã đơn vị", *(f"{n},{n},{name},commune,{unit}" for n, unit in enumerate(("H", "L", "")))
    )
    with blocks.store.unit() as unit:
        assert plan_entries(unit, table=rows).problems == (RowProblem(4, "unit-ambiguous", name),)


def test_a_row_without_a_unit_code_finds_its_unit_wherever_the_code_stands(blocks: Office) -> None:
    rows = table("mã,tên,đơn vị,khối,mã đơn vị", "1,A,Xã B,commune,", "2,B,Xã B,commune,XB")
    take(blocks, rows)
    with blocks.store.unit() as unit:
        assert [one.code for one in unit.units()] == ["XB"]


def test_the_same_clip_twice_and_units_with_few_entries_are_noted(blocks: Office) -> None:
    take(blocks, table("mã,tên,đơn vị,khối", "1,Một cửa,Sở A,office"))
    rows = table(
        "mã,tên,đơn vị,khối", "2,MỘT CUA,Sở A,office", "3,Hai,Sở B,office", "4,hai,Sở B,office", "5,Năm,Sở C,office"
    )
    with blocks.store.unit() as unit:
        assert plan_entries(unit, table=rows).notes == (
            RowProblem(2, "same-as-entry", "1"),
            RowProblem(4, "same-title", "3"),
            RowProblem(5, "unit-has-few", "Sở C"),
        )


# taking back


def entries_of(office: Office) -> tuple[tuple[Entry, ...], tuple[Unit, ...]]:
    with office.store.unit() as unit:
        return unit.entries(), unit.units()


def test_a_list_taken_back_leaves_everything_as_it_was(office: Office) -> None:
    office.set_up()
    before = entries_of(office)
    changed = table("code,title,unit", "001,Tên khác,Sở Mới", "009,Thêm,Sở B")
    with office.store.unit() as unit:
        done = import_entries(unit, table=changed, scribe=office.scribe)
    with office.store.unit() as unit:
        unit.replace_findings([Finding(entry=EntryCode(code), kind=FindingKind.MISSING) for code in ("001", "009")])
        unit.save_recusal(Recusal(judge=JudgeCode("GK1"), entry=EntryCode("009"), reason="x"))
        unit.commit()
    with office.store.unit() as unit:
        undo_take_in(unit, taken=done.taken, scribe=office.scribe)
    assert entries_of(office) == before
    with office.store.unit() as unit:
        assert [one.entry for one in unit.findings()] == ["001"]
        assert unit.recusals() == ()
        assert unit.audit_trail()[-1].action == "undo-import"


def test_units_keep_their_order_when_others_went(office: Office) -> None:
    with office.store.unit() as unit:
        done = import_entries(unit, table=table("code,title,unit", "1,A,Sở A", "2,B,Sở B"), scribe=office.scribe)
    with office.store.unit() as unit:
        import_entries(unit, table=table("code,title,unit", "3,C,Sở C"), scribe=office.scribe)
    with office.store.unit() as unit:
        undo_take_in(unit, taken=done.taken, scribe=office.scribe)
    with office.store.unit() as unit:
        import_entries(unit, table=table("code,title,unit", "4,D,Sở D", "5,E,Sở E"), scribe=office.scribe)
    with office.store.unit() as unit:
        assert [one.name for one in unit.units()] == ["Sở C", "Sở D", "Sở E"]


def test_a_panel_is_taken_back_too_and_only_once(office: Office) -> None:
    office.set_up()
    panel = table("code,name,role", "GK1,Võ Mới,chair", "GK9,Chín,member")
    with office.store.unit() as unit:
        done = import_judges(unit, table=panel, scribe=office.scribe)
    with office.store.unit() as unit:
        undo_take_in(unit, taken=done.taken, scribe=office.scribe)
    with office.store.unit() as unit:
        assert [(one.code, one.name) for one in unit.judges()] == [("GK1", "Trần An"), ("GK2", "Lê Bình")]
    with office.store.unit() as unit:
        new = import_judges(unit, table=table("code,name", "GK8,Tám"), scribe=office.scribe)
    with office.store.unit() as unit:
        undo_take_in(unit, taken=new.taken, scribe=office.scribe)
    with office.store.unit() as unit, pytest.raises(TakeInUndoneError):
        undo_take_in(unit, taken=new.taken, scribe=office.scribe)


def test_nothing_is_taken_back_once_packs_are_out(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        done = import_entries(unit, table=table("code,title,unit", "9,A,Sở A"), scribe=office.scribe)
    office.issue()
    with office.store.unit() as unit, pytest.raises(RoundBegunError):
        undo_take_in(unit, taken=done.taken, scribe=office.scribe)


def test_heads_of_the_panel_are_known() -> None:
    heads = grid("STT|Mã giám khảo|Họ và tên|Vai trò|Đơn vị công tác", "1|GK1|An|Trưởng ban|Sở A")
    assert proposed(heads, JUDGE_LIST).columns == ("", "code", "name", "role", "unit")
