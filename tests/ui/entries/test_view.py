"""The list on the screen: what to do while it is empty, details on selection, a path for the keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.core.entry import EntryState
from tests.fakes.secretariat import Room, filled
from ui.screens.entries.view import EntriesScreen
from ui.widgets.fields import Choice


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> EntriesScreen:
    made = EntriesScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1110, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def test_an_empty_list_offers_the_import_and_takes_the_chosen_file(screen: EntriesScreen, room: Room) -> None:
    assert screen.pages.shown == "empty"
    assert screen.action.isHidden()
    screen.empty_action.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(room.file("bai.csv", "mã,tên clip,đơn vị,khối\n001,Một cửa,Sở A,town\n")))
    dialog.close()
    assert screen.pages.shown == "full"
    assert screen.list.card.table.sieve.rowCount() == 1


def test_wrong_rows_stand_in_a_list_until_it_is_closed(screen: EntriesScreen, room: Room) -> None:
    screen.take_files([room.file("bai.csv", "mã,tên clip,đơn vị,khối\n,,Sở A,town\n001,A,Sở A,lạ\n")])
    assert not screen.problems.isHidden()
    assert screen.problems.lines.model().rowCount() == 3
    screen.take_files([room.file("bai.csv", "mã,tên clip,đơn vị,khối\n001,A,Sở A,town\n")])
    assert screen.problems.isHidden()


def test_the_list_is_walked_and_left_by_keys_alone(screen: EntriesScreen, room: Room, qtbot: QtBot) -> None:
    room.list_entries()
    screen.come_to_front()
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is screen.list.card.search
    QTest.keyClicks(screen.list.card.search, "khong hen")
    assert screen.list.card.table.sieve.rowCount() == 1
    while QApplication.focusWidget() is not screen.list.card.table:
        QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Tab)
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Down)
    assert not screen.panel.isHidden()
    assert screen.panel.accessibleName() == "Không hẹn"
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()
    assert screen.list.chosen() is None


def test_the_row_in_hand_stays_when_the_list_is_read_again(screen: EntriesScreen, room: Room) -> None:
    room.list_entries()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.entry.code == "002")
    room.changes.tell({"entries"})
    chosen = screen.list.chosen()
    assert chosen is not None
    assert chosen.entry.code == "002"


def test_details_make_the_block_column_give_way(screen: EntriesScreen, room: Room) -> None:
    room.list_entries()
    screen.come_to_front()
    table = screen.list.card.table
    assert not table.isColumnHidden(3)
    table.choose(lambda one: one.entry.code == "002")
    assert table.isColumnHidden(3)
    screen.panel.put_away()
    assert not table.isColumnHidden(3)


def test_one_block_can_be_chosen(screen: EntriesScreen, room: Room) -> None:
    room.list_entries()
    screen.come_to_front()
    choice = screen.findChild(Choice)
    assert choice is not None
    choice.choose("commune")
    choice.chosen.emit("commune")
    assert screen.list.card.table.sieve.rowCount() == 2


def test_the_import_goes_once_packs_are_out(screen: EntriesScreen, room: Room) -> None:
    room.begin()
    screen.come_to_front()
    assert screen.action.isHidden()
    assert not screen.locked.isHidden()


def test_one_entry_is_made_the_trial_and_judged_like_the_others_again(screen: EntriesScreen, room: Room) -> None:
    room.list_entries()
    screen.come_to_front()

    def turn(code: str) -> dict[str, EntryState]:
        screen.list.card.table.choose(lambda one: one.entry.code == code)
        screen.trial.click()
        with room.work.store.unit() as unit:
            return {one.code: one.state for one in unit.entries()}

    assert turn("002")["002"] is EntryState.TRIAL
    states = turn("003")
    assert (states["002"], states["003"]) == (EntryState.RECEIVED, EntryState.TRIAL)
    assert set(turn("003").values()) == {EntryState.RECEIVED}
    assert [filled(words) for _, words in room.host.told][-1] == "Entry 003 is judged like the others."


def test_the_trial_stands_fast_once_packs_are_out(screen: EntriesScreen, room: Room) -> None:
    room.begin()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.entry.code == "002")
    assert not screen.panel.isHidden()
    assert screen.trial.isHidden()
