"""The picture keeps its proportions, the bar moves by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme.theme import colour
from ui.widgets.clip_time import clock
from ui.widgets.seek_bar import NoteMark, SeekBar, held
from ui.widgets.video import VideoPicture

RED = bytes((0, 0, 255, 0))  # blue, green, red, unused


def test_a_picture_fills_one_direction_and_is_centred(qtbot: QtBot) -> None:
    picture = VideoPicture()
    qtbot.addWidget(picture)
    picture.resize(400, 400)
    picture.show_frame(RED * 16 * 9, 16, 9, 64)
    place = picture.picture_place()
    assert (place.left(), place.top(), place.width(), place.height()) == (0, 87, 400, 225)
    shown = picture.grab().toImage()
    assert shown.pixelColor(200, 200) == QColor("#FF0000")
    assert shown.pixelColor(200, 10) == colour("sunken")


def test_rows_may_be_wider_than_the_picture(qtbot: QtBot) -> None:
    picture = VideoPicture()
    qtbot.addWidget(picture)
    picture.resize(160, 90)
    picture.show_frame((RED * 2 + b"\xff" * 8) * 2, 2, 2, 16)
    assert picture.grab().toImage().pixelColor(80, 45) == QColor("#FF0000")


def test_the_room_for_the_picture_is_told_in_device_pixels(qtbot: QtBot) -> None:
    picture = VideoPicture()
    qtbot.addWidget(picture)
    with qtbot.waitSignal(picture.room_changed) as told:
        picture.resize(320, 180)
        picture.show()
    ratio = picture.devicePixelRatio()
    assert told.args == [round(320 * ratio), round(180 * ratio)]


@pytest.fixture
def bar(qtbot: QtBot) -> SeekBar:
    made = SeekBar()
    qtbot.addWidget(made)
    made.resize(418, 30)  # 400 pixels of way
    made.show_length(100_000)
    made.show()
    return made


def test_a_click_goes_to_that_place(bar: SeekBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.seek_wanted) as told:
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(209, 20))
    assert told.args == [50_000]


@pytest.mark.parametrize(
    ("key", "modifier", "place"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 55_000),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 45_000),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 80_000),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 100_000),
    ],
)
def test_keys_move_along_the_clip(
    bar: SeekBar, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, place: int
) -> None:
    bar.show_position(50_000)
    with qtbot.waitSignal(bar.seek_wanted) as told:
        QTest.keyClick(bar, key, modifier)
    assert told.args == [place]


def test_playing_on_does_not_pull_the_knob_from_a_hand(bar: SeekBar, qtbot: QtBot) -> None:
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(209, 20))
    bar.show_position(90_000)
    assert bar.value() == 50_000
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton)
    bar.show_position(90_000)
    assert bar.value() == 90_000


def test_a_notes_mark_jumps_to_the_note(bar: SeekBar, qtbot: QtBot) -> None:
    bar.show_notes([NoteMark(at_ms=25_000, text="a"), NoteMark(at_ms=75_000, text="b")])
    with qtbot.waitSignals([bar.note_pressed, bar.seek_wanted]):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(309, 4))
    assert bar.value() == 75_000


def test_watched_stretches_are_cut_to_the_clip() -> None:
    assert held([(-5, 10), (90, 200), (300, 400)], 100) == ((0, 10), (90, 100))


@pytest.mark.parametrize(("ms", "text"), [(0, "00:00"), (72_999, "01:12"), (3_661_000, "1:01:01")])
def test_time_is_shown_as_a_clock(ms: int, text: str) -> None:
    assert clock(ms) == text
