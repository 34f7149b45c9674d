"""The list on the screen: what to do while it is empty, details on selection, a path for the keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.core.entry import EntryState
from tests.fakes.secretariat import Room, filled
from tests.services.test_lists import OLD
from ui.dialogs.reason import ReasonDialog
from ui.screens.entries.rows import COLUMNS
from ui.screens.entries.view import EntriesScreen
from ui.widgets.cells import TwoLines
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
    assert screen.pages.shown == "import"
    screen.importing.take_in.click()
    assert screen.pages.shown == "full"
    assert screen.list.card.table.sieve.rowCount() == 1


def test_wrong_rows_are_worked_through_in_one_list(screen: EntriesScreen, room: Room) -> None:
    screen.take_files([room.file("bai.csv", "mã,tên clip,đơn vị,khối\n,,Sở A,town\n001,A,Sở A,lạ\n")])
    coming = screen.importing
    assert coming.tables.shown == "todo"
    assert coming.todo.table.sieve.rowCount() == 3
    assert not coming.take_in.isEnabled()
    coming.todo.table.choose(lambda one: one.row == 3)
    QTest.keyClick(coming.todo.table, Qt.Key.Key_Return)
    assert coming.tables.shown == "preview"
    chosen = coming.preview.table.chosen()
    assert chosen is not None
    assert chosen.row.number == 3
    screen.take_files([room.file("bai.csv", "mã,tên clip,đơn vị,khối\n001,A,Sở A,town\n")])
    assert coming.take_in.isEnabled()
    coming.cancel.click()
    assert screen.pages.shown == "empty"


def test_columns_heads_and_codes_are_changed_on_the_screen(screen: EntriesScreen) -> None:
    QGuiApplication.clipboard().setText("Một cửa\tSở A\ttown\nHai\tSở B\ttown\n")
    screen.empty_paste.click()
    coming = screen.importing
    assert coming.tables.shown == "nothing"
    for choice, key in zip(coming.mapping.choices, ("title", "unit", "block"), strict=True):
        choice.choose(key)
        choice.chosen.emit(key)
    assert not coming.take_in.isEnabled()
    coming.mapping.codes.setText("{block}-{n:02}")
    coming.mapping.codes.editingFinished.emit()
    assert coming.take_in.isEnabled()
    assert coming.tables.shown == "preview"
    coming.take_in.click()
    assert screen.list.card.table.sieve.rowCount() == 2
    assert not screen.undo.isHidden()
    screen.undo.click()
    assert screen.pages.shown == "empty"


def test_rows_without_codes_are_numbered_by_one_button(screen: EntriesScreen) -> None:
    QGuiApplication.clipboard().setText("Tên clip\tĐơn vị\tKhối\nMột cửa\tSở A\ttown\nHai\tSở B\ttown\n")
    screen.empty_paste.click()
    coming = screen.importing
    assert not coming.take_in.isEnabled()
    coming.number.click()
    assert coming.number.isHidden()
    coming.take_in.click()
    assert [one.entry.code for one in screen.list.card.table.source.rows()] == ["001", "002"]


def test_units_of_one_name_are_told_apart_by_their_codes(screen: EntriesScreen, room: Room) -> None:
    rows = "001,Một cửa,UBND xã Phú Sơn,PS1,town\n002,Hai,UBND xã Phú Sơn,PS2,town\n003,Ba,Sở A,,town\n"
    screen.take_files([room.file("bai.csv", f"mã,tên clip,đơn vị,mã đơn vị,khối\n{rows}")])
    screen.importing.take_in.click()
    unit = next(one for one in COLUMNS if one.key == "unit")
    shown = [unit.value(row) for row in screen.list.card.table.source.rows()]
    assert [one.below if isinstance(one, TwoLines) else "" for one in shown] == ["PS1", "PS2", ""]


def test_old_text_is_converted_only_when_a_person_says_so(screen: EntriesScreen) -> None:
    screen.take_files([OLD])
    assert screen.importing.shown == "coding"
    screen.importing.coding.convert.click()
    assert screen.importing.shown == "list"
    first = screen.importing.preview.table.source.rows()[0]
    assert first.row["title"] == "Giải quyết thủ tục - Thời 4.0"


def test_an_entry_is_edited_beside_the_list(screen: EntriesScreen, room: Room) -> None:
    room.list_entries()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.entry.code == "002")
    screen.panel.edit.click()
    form = screen.panel.form
    form.title.setPlainText("Tên khác")
    form.name.setText("UBND xã Bê")
    form.save.click()
    assert form.isHidden()
    screen.come_to_front()
    chosen = screen.list.chosen()
    assert chosen is not None
    assert (chosen.entry.title, chosen.unit) == ("Tên khác", "UBND xã Bê")
    screen.panel.edit.click()
    form.cancel.click()
    assert form.isHidden()


def test_an_entry_is_withdrawn_with_a_reason_and_brought_back(screen: EntriesScreen, room: Room) -> None:
    room.list_entries()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.entry.code == "002")
    for button in (screen.panel.withdraw, screen.panel.bring_back):
        assert not button.isHidden()
        button.click()
        dialog = next(one for one in screen.findChildren(ReasonDialog) if one.isVisible())
        dialog.field.setPlainText("đơn vị đề nghị")
        dialog.act.click()
        screen.come_to_front()
    assert screen.panel.bring_back.isHidden()
    assert not screen.panel.disqualify.isHidden()


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
    choice = screen.list.card.findChild(Choice)
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
        screen.panel.trial.click()
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
    assert screen.panel.trial.isHidden()
