"""Findings on the screen: decided with a reason, taken back, by keys alone; nothing once packs are out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.secretariat import Room
from ui.dialogs.reason import ReasonDialog
from ui.screens.clips.view import ClipsScreen
from ui.theme.phrase import phrase


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    for name, text in (("001.mp4", "200"), ("002.mp4", "312"), ("003.mp4", "broken")):
        made.file(f"clips/{name}", text)
    return made


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> ClipsScreen:
    made = ClipsScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1110, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def tab_to(wanted: QWidget) -> None:
    """Walk there by the Tab key, as far as one round through the window."""
    for _ in range(40):
        if QApplication.focusWidget() is wanted:
            return
        QTest.keyClick(QApplication.focusWidget() or wanted, Qt.Key.Key_Tab)
    raise AssertionError(wanted)


def test_a_folder_is_chosen_and_its_findings_are_shown(screen: ClipsScreen, room: Room) -> None:
    assert screen.pages.shown == "no-clips"
    screen.first.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(room.folder / "clips"))
    dialog.close()
    assert screen.pages.shown == "findings"
    assert screen.list.card.table.sieve.rowCount() == 2


def test_a_finding_is_rejected_with_a_reason_and_taken_back_by_keys_alone(
    screen: ClipsScreen, room: Room, qtbot: QtBot
) -> None:
    screen.take_files([room.folder / "clips"])
    screen.list.card.table.setFocus()
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Down)
    tab_to(screen.reject)
    QTest.keyClick(screen.reject, Qt.Key.Key_Space)
    dialog = screen.findChild(ReasonDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClicks(dialog.field, "quay sai")
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    tab_to(dialog.act)
    QTest.keyClick(dialog.act, Qt.Key.Key_Space)
    chosen = screen.list.chosen()
    assert chosen is not None
    assert (chosen.entry.code, chosen.finding.reason) == ("002", "quay sai")
    assert screen.take_back.isVisible()
    screen.take_back.click()
    again = screen.list.chosen()
    assert again is not None
    assert again.open


def test_the_reason_column_is_there_only_when_there_are_reasons(screen: ClipsScreen, room: Room) -> None:
    screen.take_files([room.folder / "clips"])
    table = screen.list.card.table
    assert table.isColumnHidden(3)
    screen.presenter.accept(table.source.rows()[0], "vẫn chấm được")
    assert not table.isColumnHidden(3)


def test_nothing_can_be_pressed_while_clips_are_looked_into(screen: ClipsScreen) -> None:
    screen.show_work(phrase("Looking into {name}", name="a.mp4"), 437, "")
    assert not screen.action.isEnabled()
    assert not screen.work.isHidden()
    screen.show_idle()
    assert screen.action.isEnabled()
    assert screen.work.isHidden()


def test_decisions_are_only_read_once_packs_are_out(screen: ClipsScreen, room: Room) -> None:
    screen.take_files([room.folder / "clips"])
    room.list_judges()
    room.work.issue()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.entry.code == "002")
    assert not screen.accept.isVisible()
    assert not screen.reject.isVisible()
    assert screen.action.isHidden()


def test_without_entries_the_screen_leads_to_them(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    room = Room(tmp_path / "new")
    screen = ClipsScreen(room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.come_to_front()
    screen.to_entries.click()
    assert room.host.places == ["entries"]
