"""The panel: who marks how many entries, whether there is a chair."""

from pathlib import Path

import pytest

from judging_app.exchange.tables import FileTables
from tests.fakes.secretariat import Room, filled
from ui.screens.panel.presenter import PanelPresenter
from ui.screens.panel.rows import PanelShown


class Screen:
    """Fills `presenter.PanelView`."""

    def __init__(self) -> None:
        self.shown: PanelShown | None = None

    def show_panel(self, shown: PanelShown) -> None:
        self.shown = shown


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


def test_judges_are_counted_with_the_entries_they_mark(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    room.list_judges()
    presenter.load()
    assert [(row.judge.code, row.entries, row.recused) for row in shown(screen).rows] == [("GK1", 3, 0), ("GK2", 3, 0)]
    assert filled(shown(screen).headline) == "2 judges mark every entry"


def test_a_panel_without_a_chair_says_so(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.list_judges("mã,họ tên,vai trò\nGK1,Trần An,thành viên\n")
    presenter.load()
    assert filled(shown(screen).headline) == "1 judges mark every entry · no chair is named"


def test_the_panel_is_written_as_a_list(presenter: PanelPresenter, room: Room) -> None:
    room.list_judges()
    presenter.export(room.folder / "gk.xlsx")
    assert [row.cells[1:3] for row in FileTables().read(room.folder / "gk.xlsx").rows] == [
        ("GK1", "Trần An"),
        ("GK2", "Lê Bình"),
    ]
    assert room.told() == ["{count} judges were written to {path}."]


def test_the_panel_is_fixed_once_packs_are_out(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.begin()
    presenter.load()
    assert shown(screen).begun
