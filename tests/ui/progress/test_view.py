"""The matrix on the screen: walked by keys, each box in words; the round closed for a reason and opened again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from judging_app.services.merge_files import merge_files
from tests.fakes.secretariat import Room
from ui.dialogs.reason import ReasonDialog
from ui.screens.progress.move_dialog import MoveDialog
from ui.screens.progress.rows import JudgeCard
from ui.screens.progress.view import ProgressScreen
from ui.widgets.frames import Card
from ui.widgets.judge_cards import JudgeCards
from ui.widgets.labels import Label


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> ProgressScreen:
    made = ProgressScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1110, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def begun(screen: ProgressScreen, room: Room) -> None:
    room.begin()
    merge_files(room.work.store, [room.score_file("GK1", "001")], exchange=room.work.exchange, scribe=room.work.scribe)
    screen.come_to_front()


def give_reason(screen: ProgressScreen, text: str) -> None:
    dialog = screen.findChild(ReasonDialog)
    assert dialog is not None
    dialog.field.setPlainText(text)
    dialog.act.click()
    dialog.setParent(None)


def said(screen: ProgressScreen) -> list[str]:
    return [label.text() for label in screen.matrix.findChildren(Label)]


def test_before_packs_are_out_the_screen_leads_to_them(screen: ProgressScreen, room: Room) -> None:
    assert screen.contents.shown == "empty"
    assert screen.action.isHidden()
    screen.to_packs.click()
    assert room.host.places == ["packs"]


def test_the_matrix_is_walked_by_the_arrow_keys_and_each_box_is_said(screen: ProgressScreen, room: Room) -> None:
    begun(screen, room)
    view = screen.matrix.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    assert "001 Một cửa · Trần An: đã nộp phiếu" in said(screen)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "001 Một cửa · Lê Bình: còn thiếu phiếu" in said(screen)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert "002 Thời 4.0 · Lê Bình: còn thiếu phiếu" in said(screen)


def test_only_entries_with_gaps_are_shown_where_wanted(screen: ProgressScreen, room: Room) -> None:
    begun(screen, room)
    merge_files(room.work.store, [room.score_file("GK2", "001")], exchange=room.work.exchange, scribe=room.work.scribe)
    screen.come_to_front()
    screen.gaps.click()
    assert screen.matrix.view.model().rowCount() == 2


def test_the_round_is_closed_with_gaps_for_a_reason_and_opened_again(screen: ProgressScreen, room: Room) -> None:
    begun(screen, room)
    screen.action.click()
    give_reason(screen, "giám khảo ốm")
    assert screen.action.isHidden()
    assert not screen.locked.isHidden()
    screen.again.click()
    give_reason(screen, "còn tệp chưa nhận")
    assert screen.again.isHidden()
    assert not screen.action.isHidden()


@pytest.mark.parametrize(("judges", "lines"), [(3, 1), (8, 1), (9, 2), (15, 2)])
def test_many_judges_stand_on_two_lines_of_about_the_same_length(qtbot: QtBot, judges: int, lines: int) -> None:
    cards = JudgeCards()
    qtbot.addWidget(cards)
    one = JudgeCard(code="GK1", name="Trần An", done=1, whole=2, words="còn 1", alarm=False, tone="accent")
    cards.show_cards([one] * judges)
    cards.show()
    assert len({card.y() for card in cards.findChildren(Card)}) == lines


def test_a_sheet_is_moved_from_its_box_and_back_by_keys(screen: ProgressScreen, room: Room) -> None:
    begun(screen, room)
    view = screen.matrix.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    assert screen.astray.isHidden()
    view.setCurrentIndex(view.model().index(0, 0))
    assert not screen.astray.isHidden()
    QTest.keyClick(screen.astray, Qt.Key.Key_Space)
    dialog = screen.findChild(MoveDialog)
    assert dialog is not None
    assert not dialog.act.isEnabled()
    dialog.to.choose("002")
    assert "002" in dialog.told.text()
    dialog.reason.setPlainText("giám khảo báo nhầm bài")
    dialog.act.click()
    screen.come_to_front()
    view.setCurrentIndex(view.model().index(1, 0))
    assert not screen.back.isHidden()
    assert any("giám khảo báo nhầm bài" in text for text in said(screen))
    QTest.keyClick(screen.back, Qt.Key.Key_Space)
    screen.come_to_front()
    assert screen.back.isHidden()
