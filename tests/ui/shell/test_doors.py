"""Files go to the desk they belong to, from wherever they come; what was open is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.chair import APART, closed, judged
from tests.fakes.secretariat import Room
from ui.screens.merging.view import InboxScreen
from ui.screens.opening.view import OpeningScreen
from ui.screens.standings.view import StandingsScreen
from ui.screens.start.recents import Recent, Role
from ui.screens.start.view import StartScreen
from ui.shell.doors import Doors
from ui.shell.main_window import MainWindow
from ui.shell.remembered import Remembered


class House:
    """A window with its doors."""

    def __init__(self, qtbot: QtBot, room: Room) -> None:
        self._qtbot = qtbot
        self.window = MainWindow(Remembered(room.folder / "window.ini"), room.folder / "log.txt")
        qtbot.addWidget(self.window)
        self.doors = Doors(room.app, self.window)
        self.doors.show_start()

    def comes(self, kind: type) -> None:
        self._qtbot.waitUntil(lambda: isinstance(self.window.front(), kind) and not self.doors.busy())


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return judged(tmp_path, APART, {"001": (500, 500)})


@pytest.fixture
def house(qtbot: QtBot, room: Room) -> Iterator[House]:
    made = House(qtbot, room)
    yield made
    made.doors.show_start()
    made.doors.close()


def remembered(house: House) -> list[tuple[str, Role]]:
    return [(one.path.name, one.role) for one in house.doors.recents()]


def test_an_open_contest_comes_to_the_secretariat_and_is_remembered(house: House, room: Room) -> None:
    house.doors.open_files([room.contest])
    house._qtbot.waitUntil(lambda: house.window.windowTitle() == "Hội thi thử")
    assert house.window.place == "contest"
    assert remembered(house) == [("a.contest", Role.SECRETARIAT)]


def test_a_closed_contest_comes_to_the_chair(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    house = House(qtbot, room)
    house.doors.open_files([room.contest])
    house.comes(StandingsScreen)
    assert remembered(house) == [("a.contest", Role.CHAIR)]
    house.doors.close()


def test_a_contest_comes_back_to_the_desk_where_it_was(house: House, room: Room) -> None:
    house.doors.remember(Recent(path=room.contest, role=Role.CHAIR, title=""))
    house.doors.open_files([room.contest])
    house.comes(StandingsScreen)


def test_a_pack_comes_to_the_judge(house: House, room: Room) -> None:
    house.doors.open_files([room.folder / "packs" / "GK1.clipjury"])
    house.comes(OpeningScreen)


def test_the_pack_in_hand_can_be_opened_once_more_in_its_own_window(house: House, room: Room) -> None:
    pack = room.folder / "packs" / "GK1.clipjury"
    for _ in range(2):
        house.doors.open_files([pack])
        house.comes(OpeningScreen)
        front = house.window.front()
        assert isinstance(front, OpeningScreen)
        assert front.code.isVisibleTo(front)
        assert not front.elsewhere.isVisibleTo(front)


def test_score_files_go_to_the_inbox_of_the_contest_that_comes_with_them(house: House, room: Room) -> None:
    house.doors.open_files([room.folder / "GK1.clipscore", room.contest])
    house.comes(InboxScreen)


def test_score_files_go_to_the_inbox_of_the_desk_in_hand(house: House, room: Room) -> None:
    house.doors.open_at(room.contest, Role.SECRETARIAT)
    house._qtbot.waitUntil(lambda: house.window.place == "contest")
    house.window.files_dropped.emit([room.folder / "GK1.clipscore"])
    house.comes(InboxScreen)


def test_score_files_go_to_the_contest_that_was_open_last(house: House, room: Room) -> None:
    house.doors.remember(Recent(path=room.contest, role=Role.CHAIR, title=""))
    house.doors.open_files([room.folder / "GK1.clipscore"])
    house.comes(InboxScreen)


def test_a_score_file_without_a_contest_says_what_is_missing(house: House, room: Room) -> None:
    house.doors.open_files([room.folder / "GK1.clipscore"])
    assert house.window.banner.isVisibleTo(house.window)
    assert isinstance(house.window.front(), StartScreen)


def test_a_file_of_another_kind_is_named(house: House, room: Room) -> None:
    house.doors.open_files([room.folder / "anh.png"])
    assert house.window.banner.isVisibleTo(house.window)


def test_a_contest_that_cannot_be_read_is_told_and_the_desk_in_hand_stays(house: House, room: Room) -> None:
    (room.folder / "b.contest").write_text("no contest")
    house.doors.open_files([room.folder / "b.contest"])
    house._qtbot.waitUntil(lambda: house.window.banner.isVisibleTo(house.window))
    assert isinstance(house.window.front(), StartScreen)
    assert remembered(house) == []


def test_leaving_a_desk_silences_its_jobs(house: House, room: Room) -> None:
    house.doors.open_at(room.contest, Role.CHAIR)
    house.comes(StandingsScreen)
    front = house.window.front()
    assert isinstance(front, StandingsScreen)
    front.presenter.load()
    house.doors.show_start()
    house.comes(StartScreen)
