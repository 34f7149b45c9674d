"""The start screen by keys alone: every way in can be reached and pressed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes.chair import APART, closed
from tests.fakes.secretariat import Room
from tests.ui.start.test_presenter import NotingDoors, recent
from ui.screens.start.recents import Recent, Role
from ui.screens.start.view import StartScreen
from ui.widgets.buttons import Button

WAYS = ("pack", "contest-secretariat", "new-contest", "contest-chair")


def opened(qtbot: QtBot, room: Room, *recents: Recent) -> tuple[StartScreen, NotingDoors, list[str]]:
    doors, pressed = NotingDoors(*recents), list[str]()
    ways = {key: lambda key=key: pressed.append(key) for key in WAYS}
    screen = StartScreen(room.host, room.app, room.runner, doors, ways)
    qtbot.addWidget(screen)
    screen.resize(1300, 740)
    screen.show()
    qtbot.waitExposed(screen)
    screen.come_to_front()
    return screen, doors, pressed


def test_every_role_has_its_way_in(qtbot: QtBot, tmp_path: Path) -> None:
    screen, _, pressed = opened(qtbot, Room(tmp_path))
    for button in screen.findChildren(Button):
        if button.isVisible() and button not in (screen.sample, screen.work.stop):
            QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == list(WAYS)


def test_without_recent_files_their_list_is_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    screen, _, _ = opened(qtbot, Room(tmp_path))
    assert not screen.recents.isVisible()


def test_enter_opens_a_recent_file(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen, doors, _ = opened(qtbot, room, recent(room.contest, Role.CHAIR))
    screen.recents.choose(lambda _one: True)
    QTest.keyClick(screen.recents, Qt.Key.Key_Return)
    assert doors.opened == [(room.contest, Role.CHAIR)]
