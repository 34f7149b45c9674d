"""The panel: all rows or none, one chair at most."""

from pathlib import Path

import pytest

from judging_app.ports.errors import RowsWrongError
from tests.fakes.secretariat import JUDGES, Room, filled
from ui.screens.panel.presenter import PanelPresenter
from ui.screens.panel.rows import PanelShown


class Screen:
    """Fills `presenter.PanelView`."""

    def __init__(self) -> None:
        self.shown: PanelShown | None = None
        self.problems: list[BaseException] = []

    def show_panel(self, shown: PanelShown) -> None:
        self.shown = shown

    def show_problems(self, error: BaseException, file_name: str) -> None:
        self.problems.append(error)

    def hide_problems(self) -> None:
        self.problems.clear()


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> PanelPresenter:
    return PanelPresenter(screen, room.desk())


def shown(screen: Screen) -> PanelShown:
    assert screen.shown is not None
    return screen.shown


def test_judges_are_taken_in_and_counted(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    assert presenter.take_files([room.file("gk.csv", JUDGES)])
    presenter.load()
    assert [(row.judge.code, row.entries, row.recused) for row in shown(screen).rows] == [("GK1", 3, 0), ("GK2", 3, 0)]
    assert filled(shown(screen).headline) == "2 judges mark every entry"
    assert filled(room.host.told[0][1]) == "The panel was taken in: 2 judges are new, 0 were changed."


def test_a_second_chair_is_refused_with_its_row(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in(room.file("gk.csv", JUDGES + "GK3,Đỗ Chi,trưởng ban,\n"))
    (error,) = screen.problems
    assert isinstance(error, RowsWrongError)
    assert [(one.row, one.what) for one in error.problems] == [(4, "second-chair")]
    presenter.load()
    assert shown(screen).rows == ()


def test_a_panel_without_a_chair_says_so(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in(room.file("gk.csv", "mã,họ tên,vai trò\nGK1,Trần An,thành viên\n"))
    presenter.load()
    assert filled(shown(screen).headline) == "1 judges mark every entry · no chair is named"


def test_the_panel_is_fixed_once_packs_are_out(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.begin()
    presenter.load()
    assert shown(screen).begun
