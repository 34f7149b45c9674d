"""The list of entries: all rows or none, one block at a time, nothing once packs are out."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judging_app.ports.errors import RowsWrongError, TableHeadsError
from tests.fakes.secretariat import Room, filled, source
from ui.screens.entries.presenter import EntriesPresenter
from ui.screens.entries.rows import EntriesShown, EntryRow, details_of, state_of
from ui.widgets.cells import Dot


class Screen:
    """Fills `presenter.EntriesView`."""

    def __init__(self) -> None:
        self.shown: EntriesShown | None = None
        self.rows: Sequence[EntryRow] = ()
        self.problems: list[tuple[BaseException, str]] = []

    def show_entries(self, shown: EntriesShown) -> None:
        self.shown = shown

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        self.rows = rows

    def show_problems(self, error: BaseException, file_name: str) -> None:
        self.problems = [(error, file_name)]

    def hide_problems(self) -> None:
        self.problems = []

    def codes(self) -> list[str]:
        return [row.entry.code for row in self.rows]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> EntriesPresenter:
    return EntriesPresenter(screen, room.desk())


LIST = "mã,tên clip,đơn vị,khối\n001,Một cửa,Sở A,town\n002,Thời 4.0,UBND xã B,commune\n"


def test_a_list_that_is_taken_in_is_told_and_makes_every_screen_read_again(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    told: list[object] = []
    room.changes.changed.connect(told.append)
    assert presenter.take_files([room.file("bai.csv", LIST)])
    presenter.load()
    assert screen.codes() == ["001", "002"]
    assert filled(room.host.told[0][1]) == "The list was taken in: 2 entries are new, 0 were changed."
    assert told == [frozenset({"entries"})]
    assert room.host.said


def test_a_list_with_wrong_rows_leaves_everything_as_it_was_and_names_the_rows(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    presenter.take_in(room.file("bai.csv", LIST + "002,Lại,UBND xã B,commune\n,Không mã,Sở A,town\n"))
    error, name = screen.problems[0]
    assert isinstance(error, RowsWrongError)
    assert [problem.row for problem in error.problems] == [4, 5]
    assert name == "bai.csv"
    presenter.load()
    assert screen.codes() == []
    assert room.host.told == []
    assert room.host.errors == []


def test_a_good_list_takes_the_earlier_problems_away(presenter: EntriesPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in(room.file("bai.csv", LIST + ",Không mã,Sở A,town\n"))
    assert screen.problems
    presenter.take_in(room.file("bai.csv", LIST))
    assert screen.problems == []


def test_a_table_without_the_needed_heads_is_told_by_the_window(presenter: EntriesPresenter, room: Room) -> None:
    presenter.take_in(room.file("bai.csv", "a,b\n1,2\n"))
    assert isinstance(room.host.errors[0], TableHeadsError)


def test_files_that_are_no_tables_are_left_to_others(presenter: EntriesPresenter, room: Room) -> None:
    assert not presenter.take_files([room.file("GK1.clipscore", "")])


def test_one_block_can_be_looked_at_alone_and_stays_chosen_when_the_list_is_read_again(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    presenter.load()
    presenter.keep_to("commune")
    assert screen.codes() == ["002", "003"]
    presenter.load()
    assert screen.codes() == ["002", "003"]
    presenter.keep_to("")
    assert screen.codes() == ["001", "002", "003"]


def test_the_screen_knows_the_round_that_fixed_the_list(
    presenter: EntriesPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    presenter.load()
    assert screen.shown is not None
    assert screen.shown.begun == ""
    room.list_judges()
    room.work.issue()
    presenter.load()
    assert screen.shown.begun == "Chung khảo"


def test_an_entry_without_a_clip_says_so(presenter: EntriesPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    presenter.load()
    state = state_of(screen.rows[0])
    assert (state.dot, source(state.words)) == (Dot.NOT_BEGUN, "no clip yet")
    assert [filled(one.text) for one in details_of(screen.rows[1])] == ["no clip yet", "UBND xã B", "Khối xã"]


def test_each_look_tells_the_rail_how_far_all_steps_are(presenter: EntriesPresenter, room: Room) -> None:
    room.list_entries()
    presenter.load()
    assert room.host.marks["contest"] == (Dot.DONE, "")
    assert room.host.marks["entries"] == (Dot.DONE, "3")
    assert room.host.marks["clips"] == (Dot.NOT_BEGUN, "")
    assert room.host.marks["panel"] == (Dot.NOT_BEGUN, "")
