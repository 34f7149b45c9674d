"""Opening by keys: Enter alone never says that two codes are the same."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from judging_app.ports.desk_errors import WorkspaceBusyError
from judging_app.services.open_pack import Desk
from judging_app.services.restore_copy import Restored
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.judge_desk import NotingHost, judge_desk, laptop, sitting
from ui.messages import sentence, text_of
from ui.screens.opening.elsewhere import UNANSWERED
from ui.screens.opening.view import OpeningScreen, build_known

Handed = list[Desk]


@pytest.fixture
def handed() -> Handed:
    return []


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path, handed: Handed) -> OpeningScreen:
    made = OpeningScreen(laptop(tmp_path), ImmediateRunner(), NotingHost(), handed.append, switch=lambda *_: None)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.presenter.show(judge_desk(tmp_path, confirmed=False))
    return made


def words(screen: OpeningScreen) -> list[str]:
    return [label.accessibleName() or label.text() for label in screen.findChildren(QLabel) if label.isVisible()]


def test_contest_judge_and_code_are_shown(screen: OpeningScreen) -> None:
    shown = words(screen)
    assert {"Hội thi thử", "Trần An"} <= set(shown)
    assert sum(word.isdigit() and len(word) == 4 for word in shown) == 6


def test_enter_alone_confirms_nothing(screen: OpeningScreen, handed: Handed) -> None:
    assert QApplication.focusWidget() is screen.code.differs
    QTest.keyClick(screen.code.differs, Qt.Key.Key_Return)
    assert not screen.code.marking.isVisible()
    assert handed == []


def test_different_says_what_to_do(screen: OpeningScreen) -> None:
    before = len(words(screen))
    QTest.keyClick(screen.code.differs, Qt.Key.Key_Space)
    assert len(words(screen)) == before + 4


def test_the_same_goes_on_by_keys(screen: OpeningScreen, handed: Handed) -> None:
    screen.code.agrees.setFocus()
    QTest.keyClick(screen.code.agrees, Qt.Key.Key_Space)
    assert screen.code.marking.hasFocus()
    QTest.keyClick(screen.code.marking, Qt.Key.Key_Space)
    assert [desk.confirmed for desk in handed] == [True]


def test_missing_clips_are_named(qtbot: QtBot, screen: OpeningScreen) -> None:
    screen.presenter.look_at_clips()
    qtbot.waitUntil(lambda: "001 · Một cửa" in words(screen))


def test_the_pack_in_hand_shows_its_code_without_asking_again(qtbot: QtBot, tmp_path: Path) -> None:
    known = build_known(sitting(tmp_path))(NotingHost())
    qtbot.addWidget(known)
    known.show()
    assert isinstance(known, OpeningScreen)
    assert not known.code.agrees.isVisible()
    assert "Đã so, hai mã giống nhau" in words(known)
    known.facts.check.click()
    qtbot.waitUntil(lambda: "003 · Không hẹn" in words(known))


def test_a_pack_open_elsewhere_says_so_and_offers_the_way_there_by_keys(qtbot: QtBot, screen: OpeningScreen) -> None:
    busy = WorkspaceBusyError(path="a.workspace", process=7)
    screen.show_busy(busy)
    assert sentence(busy) in words(screen)
    assert not screen.code.isVisible()
    assert QApplication.focusWidget() is screen.elsewhere.switch
    with qtbot.waitSignal(screen.elsewhere.switch_wanted):
        QTest.keyClick(screen.elsewhere.switch, Qt.Key.Key_Space)
    screen.show_unanswered()
    assert text_of(UNANSWERED) in words(screen)
    assert QApplication.focusWidget() is screen.elsewhere.again


def test_a_later_pack_offers_the_safety_copy_first_and_then_the_way_on(screen: OpeningScreen) -> None:
    screen.show_confirmed()
    screen.show_later_pack(2)
    assert screen.code.restore.hasFocus()
    assert screen.code.marking.isVisible()
    screen.show_restored(Restored(taken=(), kept=(), judge_code="1234", enrolment=1, sequence=3))
    assert not screen.code.later.isVisible()
    assert screen.code.marking.hasFocus()
