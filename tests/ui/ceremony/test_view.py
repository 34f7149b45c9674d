"""The hall's window and the chair's desk: keys of remotes, one step at a time, nothing told too early."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.fakes.chair import APART, closed, judged
from tests.fakes.judge_desk import FakePlayer
from tests.fakes.secretariat import Room
from tests.ui.ceremony.test_presenter import with_clips
from tests.ui.ceremony.test_showing import FRAME
from ui.screens.ceremony.reveal import Reveal
from ui.screens.ceremony.run import Kind
from ui.screens.ceremony.view import NOT_READY, RUN, SPEAKER, CeremonyScreen

K = Qt.Key


def opened(qtbot: QtBot, room: Room) -> CeremonyScreen:
    room.app.__dict__["player"] = FakePlayer
    screen = CeremonyScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=CeremonyScreen.leave)
    screen.resize(1158, 740)
    screen.show()
    qtbot.waitExposed(screen)
    screen.come_to_front()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> CeremonyScreen:
    room = closed(tmp_path, APART)
    with_clips(room)
    return opened(qtbot, room)


def begun(screen: CeremonyScreen) -> Reveal:
    screen.start.click()
    assert screen.reveal is not None
    return screen.reveal


def running(screen: CeremonyScreen) -> Reveal | None:
    return screen.reveal


def kind(reveal: Reveal) -> Kind:
    slide = reveal.window.slide()
    assert slide is not None
    return slide.kind


def test_an_open_round_says_why_nothing_can_be_announced(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, judged(tmp_path, APART))
    assert screen.contents.shown == NOT_READY
    assert not screen.start.isVisible()
    assert screen.why.text()


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Right, K.Key_PageDown, K.Key_Return, K.Key_Enter, K.Key_Down])
def test_keys_of_keyboard_and_remote_lead_on(screen: CeremonyScreen, key: Qt.Key) -> None:
    reveal = begun(screen)
    QTest.keyClick(reveal.window, key)
    assert kind(reveal) is Kind.TIER


def test_a_click_leads_on_and_keys_lead_back(screen: CeremonyScreen) -> None:
    reveal = begun(screen)
    for key in (K.Key_Left, K.Key_PageUp, K.Key_Backspace):
        QTest.mouseClick(reveal.window, Qt.MouseButton.LeftButton)
        assert kind(reveal) is Kind.TIER
        QTest.keyClick(reveal.window, key)
        assert kind(reveal) is Kind.OPENING


@pytest.mark.parametrize("key", [K.Key_F5, K.Key_1, K.Key_N, K.Key_Tab])
def test_other_keys_do_nothing(screen: CeremonyScreen, key: Qt.Key) -> None:
    reveal = begun(screen)
    QTest.keyClick(reveal.window, key)
    assert kind(reveal) is Kind.OPENING


@pytest.mark.parametrize("key", [K.Key_B, K.Key_Period])
def test_the_blank_key_makes_all_black(screen: CeremonyScreen, key: Qt.Key) -> None:
    reveal = begun(screen)
    QTest.keyClick(reveal.window, key)
    image = reveal.window.grab().toImage()
    inks = {image.pixelColor(x, y).name() for x in range(0, image.width(), 37) for y in range(0, image.height(), 37)}
    assert inks == {QColor("black").name()}
    QTest.keyClick(reveal.window, K.Key_Space)
    assert kind(reveal) is Kind.OPENING


def test_the_hall_sees_neither_cursor_nor_names_outside_the_slide(screen: CeremonyScreen) -> None:
    reveal = begun(screen)
    assert reveal.window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert reveal.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    for _ in screen._shown.rows if screen._shown else ():
        QTest.keyClick(reveal.window, K.Key_Space)
        assert reveal.window.windowTitle() == "Màn hình hội trường"
        assert reveal.window.findChildren(QLabel) == []


def test_the_speaker_sees_what_comes_and_has_the_same_keys(screen: CeremonyScreen) -> None:
    reveal = begun(screen)
    assert screen.contents.shown == SPEAKER
    QTest.keyClick(screen.speaker, K.Key_PageDown)
    assert kind(reveal) is Kind.TIER
    now, following = screen.speaker.now.slide(), screen.speaker.next.slide()
    assert now is not None
    assert following is not None
    assert (now.kind, following.kind) == (Kind.TIER, Kind.WINNERS)
    assert following.winners[0].title in screen.speaker.next_words.text()


def test_escape_ends_without_asking_and_the_slide_stays_in_hand(screen: CeremonyScreen) -> None:
    reveal = begun(screen)
    QTest.keyClick(reveal.window, K.Key_Space)
    QTest.keyClick(reveal.window, K.Key_Escape)
    assert running(screen) is None
    assert screen.contents.shown == RUN
    chosen = screen.table.chosen()
    assert chosen is not None
    assert chosen.number == 2
    screen.resume.click()
    assert screen.reveal is not None
    assert kind(screen.reveal) is Kind.TIER


def test_a_clip_that_fails_gives_its_place_to_the_name(screen: CeremonyScreen) -> None:
    screen.table.choose(lambda one: one.winner is not None)
    screen.resume.click()
    assert screen.reveal is not None
    window = screen.reveal.window
    assert not window.clip_place().isEmpty()
    screen.reveal.show_no_clip()
    assert window.clip_place().isEmpty()
    assert "clip" in screen.speaker.state.text()


def test_the_speaker_sees_the_clip_as_the_hall_does(screen: CeremonyScreen) -> None:
    screen.table.choose(lambda one: one.winner is not None)
    screen.resume.click()
    assert screen.reveal is not None
    screen.reveal.show_picture(FRAME)
    assert screen.reveal.window.has_frame()
    assert screen.speaker.now.has_frame()
    assert not screen.speaker.next.has_frame()


def test_choices_change_the_run(screen: CeremonyScreen) -> None:
    screen.choices.scores.click()
    assert screen._shown is not None
    figures = {one.figure for row in screen._shown.rows for one in row.slide.winners}
    assert "" not in figures
    screen.choices.covered.click()
    assert screen._shown.rehearsal


def test_a_wrong_second_is_marked_and_a_right_one_taken(screen: CeremonyScreen) -> None:
    screen.table.choose(lambda one: one.winner is not None)
    for typed, state in (("99", "bad"), ("3", "")):
        screen.stretch.start.setText(typed)
        screen.stretch.start.editingFinished.emit()
        assert (screen.stretch.start.property("state") or "") == state
    chosen = screen.table.chosen()
    assert chosen is not None
    assert chosen.slide.playing is not None
    assert chosen.slide.playing.start_ms == 3000
