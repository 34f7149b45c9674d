"""The panel on the screen: what to do while it is empty, wrong rows as a list."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.fakes.secretariat import JUDGES, Room
from ui.screens.panel.view import PanelScreen


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> PanelScreen:
    made = PanelScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.show()
    made.come_to_front()
    return made


def test_an_empty_panel_offers_the_import_and_fills(screen: PanelScreen, room: Room) -> None:
    assert screen.pages.shown == "empty"
    assert screen.take_files([room.file("gk.csv", JUDGES)])
    assert screen.pages.shown == "import"
    screen.importing.take_in.click()
    assert screen.pages.shown == "full"
    assert screen.card.table.sieve.rowCount() == 2


def test_wrong_rows_are_listed(screen: PanelScreen, room: Room) -> None:
    screen.take_files([room.file("gk.csv", JUDGES + "GK1,Đỗ Chi,thư ký,\n")])
    assert screen.importing.tables.shown == "todo"
    assert screen.importing.todo.table.sieve.rowCount() == 2
    assert not screen.importing.take_in.isEnabled()


def test_a_pasted_panel_is_taken_in_and_taken_back(screen: PanelScreen, room: Room) -> None:
    QGuiApplication.clipboard().setText(JUDGES.replace(",", "\t"))
    screen.empty_paste.click()
    screen.importing.take_in.click()
    assert screen.card.table.sieve.rowCount() == 2
    assert not screen.undo.isHidden()
    screen.undo.click()
    assert screen.pages.shown == "empty"
    assert screen.undo.isHidden()


def test_the_import_goes_once_packs_are_out(screen: PanelScreen, room: Room) -> None:
    room.begin()
    screen.come_to_front()
    assert screen.action.isHidden()
    assert not screen.locked.isHidden()
