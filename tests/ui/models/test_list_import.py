"""A list on its way in: asked about where its text is old, shown as it will be read, taken in whole, taken back."""

import shutil
from pathlib import Path

import pytest

from judging_app.__main__ import main
from judging_app.core.entry import Entry
from judging_app.core.vietnamese.legacy import Coding
from tests.fakes.secretariat import Room, filled, source
from tests.services.test_lists import OLD
from ui.models.list_import import ListImport
from ui.models.list_rows import CodingAsked, ListShown, state_of
from ui.screens.entries.importing import ENTRY_IMPORT
from ui.screens.panel.importing import JUDGE_IMPORT


class Screen:
    """Fills `ui.models.list_import.ImportView`."""

    def __init__(self) -> None:
        self.asked: CodingAsked | None = None
        self.list: ListShown | None = None
        self.undo = False

    def ask_coding(self, asked: CodingAsked) -> None:
        self.asked = asked

    def show_list(self, shown: ListShown) -> None:
        self.list = shown

    def show_no_list(self) -> None:
        self.asked = self.list = None

    def offer_undo(self, *, offered: bool) -> None:
        self.undo = offered

    @property
    def shown(self) -> ListShown:
        assert self.list is not None
        return self.list


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def coming(screen: Screen, room: Room) -> ListImport:
    return ListImport(screen, room.desk(), ENTRY_IMPORT)


LIST = "Danh sách;;;\nmã;tên clip;đơn vị;khối\n001;Một cửa;Sở A;town\n002;Thời 4.0;UBND xã B;commune\n"


def entries(room: Room) -> tuple[Entry, ...]:
    with room.work.store.unit() as unit:
        return unit.entries()


def test_a_list_is_shown_before_anything_is_taken_in(coming: ListImport, screen: Screen, room: Room) -> None:
    assert coming.begin_files([room.file("bai.csv", LIST)])
    assert [row.row["code"] for row in screen.shown.rows] == ["001", "002"]
    assert [column.key for column in screen.shown.columns] == ["code", "title", "unit", "block"]
    assert (screen.shown.heads, screen.shown.ready) == (2, True)
    assert entries(room) == ()
    coming.take_in()
    assert [one.code for one in entries(room)] == ["001", "002"]
    assert screen.list is None
    assert screen.undo
    assert filled(room.host.told[0][1]) == "The list was taken in: 2 entries are new, 0 were changed."


def test_a_list_is_taken_back_with_one_press(coming: ListImport, screen: Screen, room: Room) -> None:
    coming.begin(room.file("bai.csv", LIST))
    coming.take_in()
    coming.undo()
    assert entries(room) == ()
    assert not screen.undo
    coming.undo()
    assert room.host.errors == []


def test_old_text_is_asked_about_and_converted_only_when_told(coming: ListImport, screen: Screen) -> None:
    coming.begin(OLD)
    assert screen.asked is not None
    assert screen.asked.found.coding is Coding.TCVN3
    assert screen.list is None
    coming.read_as(Coding.UNICODE)
    assert [column.key for column in screen.shown.columns][:3] == ["", "", ""]
    coming.read_as(Coding.TCVN3)
    assert [column.key for column in screen.shown.columns] == ["", "code", "title", "unit", "block", "received_at"]
    assert len(screen.shown.rows) == 3


def test_columns_mean_what_a_person_says(coming: ListImport, screen: Screen, room: Room) -> None:
    coming.begin_pasted("001\tMột cửa\tSở A\ttown\n002\tHai\tSở B\ttown\n")
    first = screen.shown
    assert (first.heads, first.lacking, first.ready) == (0, ("code", "title", "unit"), False)
    assert source(screen.shown.name) == "Pasted rows"
    for place, key in enumerate(("code", "title", "unit", "block")):
        coming.let_column_be(place, key)
    assert screen.shown.ready
    assert screen.shown.columns[1].example == "Một cửa"
    coming.take_heads_from(1)
    assert screen.shown.lacking == ("code", "title", "unit")


def test_what_is_wrong_names_row_column_and_what_to_do(coming: ListImport, screen: Screen, room: Room) -> None:
    coming.begin(room.file("bai.csv", LIST + "002;Lại;UBND xã B;commune\n;Không mã;Sở A;lạ\n"))
    assert screen.shown.bad == 3
    first, *_ = screen.shown.todo
    assert (first.row, first.column) == (5, "mã")
    assert filled(first.wrong) == "the code “002” stands twice"
    assert filled(first.advice) == "Give one of the two another code."
    assert not screen.shown.ready
    assert source(state_of(screen.shown.rows[2]).words) == "to be mended"


def test_codes_are_given_as_soon_as_a_pattern_stands(coming: ListImport, screen: Screen, room: Room) -> None:
    coming.begin(room.file("bai.csv", "tên clip;đơn vị;khối\nMột cửa;Sở A;town\n"))
    assert screen.shown.lacking == ("code",)
    coming.give_codes("{n")
    assert screen.shown.codes_wrong is not None
    coming.give_codes("{block}-{n:02}")
    assert [row.row["code"] for row in screen.shown.rows] == ["town-01"]
    coming.take_in()
    assert [one.code for one in entries(room)] == ["town-01"]


def test_rows_that_change_something_say_so(coming: ListImport, screen: Screen, room: Room) -> None:
    room.list_entries()
    coming.begin(
        room.file(
            "bai.csv", "mã,tên,đơn vị,khối\n001,Một cửa,Sở A,town\n002,Khác,UBND xã B,commune\n009,Mới,Sở A,town\n"
        )
    )
    assert [source(state_of(row).words) for row in screen.shown.rows] == ["as it is", "changes", "new"]


def test_a_list_that_is_let_be_changes_nothing(coming: ListImport, screen: Screen, room: Room) -> None:
    coming.begin(room.file("bai.csv", LIST))
    coming.give_up()
    assert screen.list is None
    coming.begin_pasted("  \n")
    assert screen.list is None
    assert not coming.begin_files([room.file("GK1.clipscore", "")])
    assert entries(room) == ()


def test_a_file_that_is_no_list_is_told_by_the_window(coming: ListImport, room: Room) -> None:
    path = room.file("a.xlsx", "")
    path.write_bytes(b"PK\x03\x04 and no more")
    coming.begin(path)
    assert len(room.host.errors) == 1


def test_a_panel_comes_the_same_way(screen: Screen, room: Room) -> None:
    coming = ListImport(screen, room.desk(), JUDGE_IMPORT)
    coming.begin_pasted("mã\thọ tên\tvai trò\nGK1\tTrần An\ttrưởng ban\nGK2\tLê Bình\tlạ\n")
    assert [one.row for one in screen.shown.todo] == [3]
    coming.begin_pasted("mã\thọ tên\tvai trò\nGK1\tTrần An\ttrưởng ban\n")
    coming.take_in()
    with room.work.store.unit() as unit:
        assert [one.name for one in unit.judges()] == ["Trần An"]
    coming.undo()
    with room.work.store.unit() as unit:
        assert unit.judges() == ()


def test_the_window_and_the_command_line_make_the_same_of_a_list(coming: ListImport, room: Room) -> None:
    path = room.file("bai.csv", "DANH SÁCH;;\ntên clip;đơn vị;khối\nMột cửa;UBND xã B;town\nHai;UBND xã B;commune\n")
    other = room.folder / "b.contest"
    shutil.copyfile(room.contest, other)
    coming.begin(path)
    coming.give_codes("{block}-{n:02}")
    coming.take_in()
    assert main(["import", str(other), "entries", str(path), "--codes", "{block}-{n:02}"]) == 0
    with room.app.contest(other) as store, store.unit() as theirs, room.work.store.unit() as ours:
        assert (theirs.entries(), theirs.units()) == (ours.entries(), ours.units())
        assert len(ours.units()) == 2
