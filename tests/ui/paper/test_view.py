"""A pile of paper by keys alone: digits and Enter, twice, and the difference settled."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from judging_app.core.counting import Source
from judging_app.core.ids import EntryCode
from judging_app.ports.office_errors import MarkCountError
from judging_app.services.rounds import load_round
from tests.fakes.secretariat import Room
from ui.screens.paper.view import PaperScreen


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    made.list_judges()
    return made


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> PaperScreen:
    made = PaperScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.come_to_front()
    return made


def typed(*texts: str) -> None:
    """Type each text into whatever is in hand, with Enter behind it."""
    for text in texts:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClicks(focus, text)
        QTest.keyClick(focus, Qt.Key.Key_Return if text else Qt.Key.Key_Space)


def test_paper_is_keyed_by_digits_and_enter_and_a_difference_settled(
    qtbot: QtBot, screen: PaperScreen, room: Room
) -> None:
    assert screen.contents.shown == "judges"
    screen.list.card.table.choose(lambda one: one.judge.code == "GK1")
    screen.way.choose(Source.PAPER.value)
    screen.declare.click()
    screen.key.click()
    assert screen.contents.shown == "keying"
    form = screen.keying.form
    qtbot.waitUntil(form.fields[0].hasFocus)
    typed("8", "9,5", "")

    typed("7", "1")
    assert QApplication.focusWidget() is form.remarks[1]
    typed("chep lai", "")
    typed("6", "6", "")
    assert screen.keying.parts.shown == "nothing"
    screen.keying.tabs.tabs["second"].click()
    assert form.remark.isHidden()
    typed("8", "9,5", "")
    typed("7", "2", "")
    screen.keying.tabs.tabs["differs"].click()
    (line,) = screen.keying.differences.lines
    assert (line.first.text(), line.second.text()) == ("Lần một: 1,00", "Lần hai: 2,00")
    assert not screen.keying.differences.keep.isEnabled()
    qtbot.waitUntil(line.field.hasFocus)
    typed("2", "")
    with room.work.store.unit() as unit:
        sheets = {one.entry: one for one in load_round(unit).sheets}
    assert {entry: one.marks for entry, one in sheets.items()} == {"001": (800, 950), "002": (700, 200)}
    assert sheets[EntryCode("002")].remarks == ("", "chep lai")
    screen.keying.tabs.tabs["in"].click()
    assert screen.keying.parts.shown == "nothing"
    screen.keying.card.table.choose(lambda one: one.code == "001")
    assert screen.keying.parts.shown == "done"
    screen.back.click()
    assert screen.contents.shown == "judges"


def test_digits_go_to_the_sheet_in_hand_whatever_was_pressed(qtbot: QtBot, screen: PaperScreen, room: Room) -> None:
    screen.list.card.table.choose(lambda one: one.judge.code == "GK1")
    screen.way.choose(Source.PAPER.value)
    screen.declare.click()
    assert not screen.declare.isEnabled(), "it is declared already"
    screen.way.choose(Source.FILE.value)
    screen.way.chosen.emit(Source.FILE.value)
    assert screen.declare.isEnabled()
    screen.key.click()
    form = screen.keying.form
    qtbot.waitUntil(form.fields[0].hasFocus)
    table = screen.keying.card.table
    table.setFocus()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.currentIndex()).center())
    assert form.fields[0].hasFocus(), "digits go to the sheet, whichever row was pressed"
    screen.keying.who.setFocus()
    QTest.keyClick(screen.keying.who, Qt.Key.Key_Return)
    assert form.fields[0].hasFocus()
    form.keep.click()
    assert isinstance(room.host.errors[-1], MarkCountError), "a sheet without any mark is not kept"
