"""The judges' report by keys alone: walk down the judges, read of each, turn to the panel."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.fakes.chair import APART, closed, judged
from tests.fakes.secretariat import Room
from tests.ui.judges_report.test_presenter import MILDER
from ui.screens.judges_report.view import ReportScreen
from ui.widgets.labels import Label


def opened(qtbot: QtBot, room: Room) -> ReportScreen:
    screen = ReportScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.resize(1158, 740)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.come_to_front()
    return screen


def panel(screen: ReportScreen) -> str:
    return "\n".join(one.accessibleName() or one.text() for one in screen.panel.findChildren(Label))


def test_walking_down_the_judges_tells_of_each_and_escape_puts_it_away(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, MILDER))
    table = screen.judges.card.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert "Lê Bình" in panel(screen)
    assert "Lỏng: ở cùng những bài đó" in panel(screen)
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert screen.panel.isHidden()


def test_the_panel_as_a_whole_stands_behind_the_second_tab(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, MILDER))
    tab = screen.tabs.tabs["whole"]
    tab.setFocus()
    QTest.keyClick(tab, Qt.Key.Key_Space)
    assert screen.whole.isVisible()
    assert screen.whole.table.sieve.rowCount() == 10


def test_qt_finds_no_fault_with_the_models(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART, MILDER))
    for table in (screen.judges.card.table, screen.whole.table):
        QAbstractItemModelTester(table.source, QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.come_to_front()
    assert screen.contents.shown == "full"


def test_it_is_marked_as_internal(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    assert any(one.text() == "Lưu hành nội bộ" and one.isVisible() for one in screen.heading.findChildren(Label))


def test_an_open_round_offers_an_early_look(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, judged(tmp_path, APART))
    assert screen.contents.shown == "shut"
    screen.shut.look.click()
    assert screen.contents.shown == "full"
    assert screen.banner.isVisible()
