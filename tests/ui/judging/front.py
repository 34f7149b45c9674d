"""What a test of the judge's screen types on and looks at."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.services.desk_state import desk_state
from tests.fakes.judge_desk import FakePlayer, Laptop, NotingHost
from ui.screens.judging.view import JudgingScreen, build
from ui.tasks.sitting import Sitting


@dataclass
class Desk:
    """What a test types on and looks at."""

    sitting: Sitting
    host: NotingHost
    screen: JudgingScreen

    @property
    def player(self) -> FakePlayer:
        assert isinstance(self.sitting.app, Laptop)
        return self.sitting.app.players[0]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.screen, key, modifier)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.screen, letter)

    def stored(self, entry: EntryCode) -> ScoreSheet:
        return desk_state(self.sitting.desk).sheets[entry]


def shown(qtbot: QtBot, at: Sitting) -> Desk:
    """The screen in front, its cursor at the first criterion."""
    host = NotingHost()
    screen, *_ = build(at)(host)
    assert isinstance(screen, JudgingScreen)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.resize(1310, 740)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.come_to_front()
    return Desk(at, host, screen)
