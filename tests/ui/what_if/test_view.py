"""The grid of places by keys alone: walk over the looks, read what each changes, put it away."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.fakes.chair import APART, closed, judged
from tests.fakes.secretariat import Room
from tests.ui.what_if.test_presenter import AGAINST
from ui.screens.what_if.view import WhatIfScreen
from ui.widgets.labels import Label


def opened(qtbot: QtBot, room: Room) -> WhatIfScreen:
    screen = WhatIfScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.resize(1158, 740)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.come_to_front()
    return screen


def panel(screen: WhatIfScreen) -> str:
    return "\n".join(one.accessibleName() or one.text() for one in screen.panel.findChildren(Label))


def test_the_arrow_keys_walk_over_the_looks_and_escape_puts_the_panel_away(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, AGAINST))
    screen.resize(1600, 740)
    screen.grid.clearFocus()
    screen.grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert screen.panel.isVisible()
    assert "bỏ GK1" in panel(screen)
    QTest.keyClick(screen.grid, Qt.Key.Key_Right)
    assert "Không tính phiếu của GK2" in panel(screen)
    assert "Thay vào: 001 Một cửa" in panel(screen)
    QTest.keyClick(screen.grid, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()
    assert screen.grid.in_hand() is None


def test_where_looks_would_be_pushed_out_of_sight_the_words_stand_in_place_of_the_sentences(
    qtbot: QtBot, tmp_path: Path
) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, AGAINST))
    screen.resize(1096, 740)
    screen.grid.clearFocus()
    screen.grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert screen.across.isVisible()
    assert not screen.panel.isVisible()
    assert not screen.told.isVisible()
    qtbot.waitUntil(lambda: screen.grid.horizontalScrollBar().maximum() == 0)
    QTest.keyClick(screen.grid, Qt.Key.Key_Right)
    said = "\n".join(one.accessibleName() or one.text() for one in screen.across.findChildren(Label))
    assert "Không tính phiếu của GK2" in said
    assert "Thay vào: 001 Một cửa" in said
    QTest.keyClick(screen.grid, Qt.Key.Key_Escape)
    assert screen.across.isHidden()
    assert screen.told.isVisible()
    assert screen.grid.in_hand() is None


def test_a_head_takes_its_look_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, AGAINST))
    heads = screen.grid.horizontalHeader()
    where = heads.viewport().rect().topLeft()
    where.setX(heads.sectionViewportPosition(2) + 10)
    where.setY(20)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert screen.grid.currentIndex().column() == 2


def test_a_cell_says_in_words_what_would_happen(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, AGAINST))
    source = screen.grid.source
    said = [source.index(row, 2).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(source.rowCount())]
    assert any("được giải hoặc lên giải" in one for one in said)


def test_qt_finds_no_fault_with_the_model(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART, AGAINST)
    screen = opened(qtbot, room)
    QAbstractItemModelTester(screen.grid.source, QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.come_to_front()
    assert screen.contents.shown == "full"


def test_an_open_round_offers_an_early_look(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, judged(tmp_path, APART))
    assert screen.contents.shown == "shut"
    screen.shut.look.click()
    assert screen.contents.shown == "full"
    assert screen.banner.isVisible()


def test_a_long_story_is_told_in_full_when_a_person_asks_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, AGAINST))
    shown = screen.presenter.shown
    assert shown is not None
    screen.show_what_if(replace(shown, sentences=tuple(str(number) for number in range(9))))
    assert screen.more.text() == "Xem thêm 3 câu"
    QTest.keyClick(screen.more, Qt.Key.Key_Space)
    assert screen.more.text() == "Thu gọn"


def test_an_entry_is_put_in_hand_from_the_standings_as_soon_as_the_looks_are_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    room = closed(tmp_path, APART, AGAINST)
    screen = WhatIfScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.take_in_hand("002")
    assert screen.grid.in_hand() is None
    screen.come_to_front()
    assert screen.grid.in_hand() == ("002", "rules")
    screen.take_in_hand("nobody")
    assert screen.grid.in_hand() == ("002", "rules")
