"""The inbox on the screen: drops are taken in, a refused file's sentence is read at once, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.services.close_round import close_round
from tests.fakes.secretariat import Room
from ui.dialogs.reason import ReasonDialog
from ui.messages import sentence
from ui.screens.merging.view import InboxScreen, advice_of


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> InboxScreen:
    made = InboxScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1110, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def test_before_packs_are_out_the_screen_leads_to_them(screen: InboxScreen, room: Room) -> None:
    assert screen.contents.shown == "no-packs"
    screen.to_packs.click()
    assert room.host.places == ["packs"]
    room.begin()
    screen.come_to_front()
    assert screen.contents.shown == "empty"


def test_files_are_chosen_and_taken_in(screen: InboxScreen, room: Room) -> None:
    room.begin()
    screen.come_to_front()
    screen.first.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(room.score_file("GK1", "001")), str(room.score_file("GK2", "001"))])
    dialog.close()
    assert screen.contents.shown == "full"
    assert screen.list.card.table.sieve.rowCount() == 2
    assert screen.panel.isHidden()


def test_a_refused_file_comes_to_hand_with_its_whole_sentence_and_escape_puts_it_away(
    screen: InboxScreen, room: Room
) -> None:
    room.begin()
    screen.come_to_front()
    assert screen.take_files([room.score_file("GK1", "001"), room.file("hong.clipscore", "x")])
    chosen = screen.list.chosen()
    assert chosen is not None
    assert chosen.error is not None
    assert advice_of(chosen) == sentence(chosen.error)
    assert not screen.panel.isHidden()
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Up)
    above = screen.list.chosen()
    assert above is not None
    assert not above.refused
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()


def test_in_a_conflict_the_right_file_is_chosen_with_a_reason_by_keys_alone(screen: InboxScreen, room: Room) -> None:
    room.begin()
    first = room.score_file("GK1", "001")
    desk = room.work.desk("GK1", laptop="another")
    room.work.mark(desk, "001", 500, 500)
    second = room.work.hand_in(desk, "GK1-b.clipscore").path
    desk.store.close()
    screen.take_files([first, second])
    table = screen.list.card.table
    assert table.choose(lambda one: one.name == "GK1-b.clipscore")
    table.setFocus()
    assert not screen.right.isHidden()
    assert screen.undo.isHidden()
    assert screen.compare.isHidden()
    QTest.keyClick(screen.right, Qt.Key.Key_Space)
    asked = screen.findChild(ReasonDialog)
    assert asked is not None
    QTest.keyClicks(asked.field, "may moi")
    QTest.keyClick(asked.act, Qt.Key.Key_Space)
    chosen = screen.list.chosen()
    assert chosen is not None
    assert (chosen.name, chosen.kind) == ("GK1-b.clipscore", "in-force")
    assert screen.right.isHidden()
    assert not screen.undo.isHidden()


def test_a_folder_is_watched_until_a_person_ends_it(
    screen: InboxScreen, room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    room.begin()
    screen.take_files([room.score_file("GK1", "001")])
    screen.watch.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    room.score_file("GK2", "001")
    qtbot.waitUntil(lambda: screen.list.card.table.sieve.rowCount() == 2, timeout=20_000)
    screen.watch.click()
    assert not screen._timer.isActive()


def test_a_file_is_set_aside_with_a_reason_and_taken_back_from_the_decisions(screen: InboxScreen, room: Room) -> None:
    room.begin()
    screen.take_files([room.score_file("GK1", "001")])
    assert screen.list.card.table.choose(lambda one: one.name == "GK1.clipscore")
    assert (screen.aside.isHidden(), screen.accept.isHidden(), screen.back.isHidden()) == (False, True, True)
    QTest.keyClick(screen.aside, Qt.Key.Key_Space)
    give(screen, "gửi nhầm")
    assert screen.aside.isHidden()
    assert not screen.back.isHidden()
    QTest.mouseClick(screen.tabs.tabs["decisions"], Qt.MouseButton.LeftButton)
    assert screen.parts.shown == "decisions"
    page = screen.decisions
    assert page.list.card.table.choose(lambda _: True)
    QTest.keyClick(page.back, Qt.Key.Key_Space)
    give(screen, "gửi đúng")
    assert page.pages.shown == "none"
    assert not screen.aside.isHidden()


def test_the_file_s_own_way_back_and_a_late_file_ask_for_a_reason(screen: InboxScreen, room: Room) -> None:
    room.begin()
    late = room.score_file("GK1", "001")
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason="hết hạn")
    screen.take_files([late])
    assert screen.list.card.table.choose(lambda one: one.name == "GK1.clipscore")
    QTest.keyClick(screen.accept, Qt.Key.Key_Space)
    give(screen, "bão")
    assert screen.accept.isHidden()
    QTest.keyClick(screen.back, Qt.Key.Key_Space)
    give(screen, "nhầm")
    assert not screen.accept.isHidden()


def give(screen: InboxScreen, reason: str) -> None:
    asked = screen.findChild(ReasonDialog)
    assert asked is not None
    asked.field.setPlainText(reason)
    asked.act.click()
    asked.setParent(None)
