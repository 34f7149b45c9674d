"""Handing in by keys: the list leads to what is missing, Ctrl+Enter writes the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from judging_app.services.mark_sheets import recuse
from tests.fakes.judge_desk import ONE, THREE, TWO, NotingHost, sitting
from ui.screens.handing_in.view import HandingInScreen
from ui.tasks.sitting import JUDGING, Sitting, Wanted


@pytest.fixture
def at(tmp_path: Path) -> Sitting:
    return sitting(tmp_path)


@pytest.fixture
def host() -> NotingHost:
    return NotingHost()


def shown(qtbot: QtBot, at: Sitting, host: NotingHost) -> HandingInScreen:
    screen = HandingInScreen(at, host)
    list(screen.fill())
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.come_to_front()
    return screen


def words(screen: HandingInScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_enter_on_a_line_leads_to_its_entry(qtbot: QtBot, at: Sitting, host: NotingHost) -> None:
    screen = shown(qtbot, at, host)
    assert screen.missing.hasFocus()
    QTest.keyClick(screen.missing, Qt.Key.Key_Down)
    QTest.keyClick(screen.missing, Qt.Key.Key_Return)
    assert host.places == [JUDGING]
    assert at.take_wanted() == Wanted(entry=TWO, criterion=None)


def test_the_file_is_written_by_key_and_its_codes_are_shown(qtbot: QtBot, at: Sitting, host: NotingHost) -> None:
    screen = shown(qtbot, at, host)
    assert "lần" not in words(screen).casefold()
    QTest.keyClick(screen.missing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Đã ghi tệp nộp một phần" in words(screen))
    assert (at.desk.folder / "GK1-1.clipscore").is_file()
    assert set(at.desk.judge_code.split()) <= set(words(screen).splitlines())


def test_with_nothing_missing_the_one_action_has_the_focus(qtbot: QtBot, at: Sitting, host: NotingHost) -> None:
    for entry in (ONE, TWO, THREE):
        recuse(at.desk, entry=entry, reason="ốm", clock=at.app.clock)
    screen = shown(qtbot, at, host)
    assert QApplication.focusWidget() is screen.write
    assert not screen.missing.isVisible()
    assert "Không còn thiếu gì" in words(screen)


def test_once_the_file_is_written_the_screen_still_fits_a_low_window(
    qtbot: QtBot, at: Sitting, host: NotingHost
) -> None:
    """On 1366 x 768 a window that asks for more would reach beyond the screen."""
    screen = shown(qtbot, at, host)
    before = screen.minimumSizeHint().height()
    screen.presenter.write()
    assert "1" in words(screen)
    assert screen.minimumSizeHint().height() == before
