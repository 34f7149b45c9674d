"""Marking by keys: bands, wanted remarks, questions, the reason against a mark, and the way back to the mark in hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from judging_app.services.desk_state import desk_state
from tests.fakes.judge_desk import ONE, sitting
from tests.services.office import NOVELTY, TOPIC
from tests.ui.judging.front import Desk, shown
from ui.dialogs.reason import ReasonDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def field(desk: Desk, place: int = 0) -> QWidget:
    return list(desk.screen.sheet.lines.values())[place].field


@pytest.mark.parametrize(("digit", "mark"), [(Qt.Key.Key_1, 900), (Qt.Key.Key_2, 625)])
def test_alt_and_a_digit_choose_a_band_of_the_criterion_in_hand(desk: Desk, digit: Qt.Key, mark: int) -> None:
    desk.key(digit, Qt.KeyboardModifier.AltModifier)
    assert desk.stored(ONE).marks[0] == mark
    desk.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is field(desk, 1)


def test_a_band_that_there_is_not_gives_nothing(desk: Desk) -> None:
    desk.key(Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert desk.stored(ONE).marks == (None, None)
    assert desk_state(desk.sitting.desk).pending == {}


def test_why_a_text_is_no_mark_stands_in_the_place_of_the_bands(desk: Desk) -> None:
    line = desk.screen.sheet.lines[TOPIC]
    height = line.height()
    desk.type("12")
    assert "10" in line.why()
    assert not any(band.isVisible() for band in line.bands())
    QApplication.processEvents()
    assert line.height() == height
    assert not QToolTip.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert line.why() == ""
    assert all(band.isVisible() for band in line.bands())


def test_escape_leads_back_to_the_mark_in_hand(desk: Desk) -> None:
    desk.key(Qt.Key.Key_P)
    desk.type("xem lai")
    desk.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is field(desk)
    desk.screen.entries.view.setFocus()
    desk.key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is field(desk)


def test_the_question_why_so_little_was_watched_is_answered_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    desk = shown(qtbot, sitting(tmp_path, least_watched=90))
    desk.type("9")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)
    (dialog,) = desk.screen.findChildren(ReasonDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.field, "Da xem")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: desk.stored(ONE).watched_reason == "Da xem")


def test_enter_leads_through_a_remark_that_a_mark_needs(desk: Desk) -> None:
    line = desk.screen.sheet.lines[NOVELTY]
    line.field.setFocus()
    desk.type("1")
    desk.key(Qt.Key.Key_Return)
    assert line.remark.hasFocus()
    desk.type("cu")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).remarks == ("", "cu")
    line.field.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert not line.remark.hasFocus()


def test_a_remark_that_was_not_written_yet_leaves_taking_back_to_the_desk(desk: Desk) -> None:
    line = desk.screen.sheet.lines[NOVELTY]
    line.field.setFocus()
    desk.type("1")
    desk.key(Qt.Key.Key_Return)
    assert line.remark.hasFocus()
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.stored(ONE).marks == (None, None)
    assert line.field.hasFocus()
