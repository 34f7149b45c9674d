"""The picture keeps its proportions, the bar moves by mouse and keys."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme.theme import colour
from ui.widgets.clip_time import clock
from ui.widgets.seek_bar import NoteMark, SeekBar, held
from ui.widgets.video import REMARK, VideoPicture

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


def test_a_remark_stands_below_the_picture_and_never_on_it(qtbot: QtBot) -> None:
    picture = VideoPicture()
    qtbot.addWidget(picture)
    picture.resize(400, 225)
    picture.show_frame(RED * 16 * 9, 16, 9, 64)
    with qtbot.waitSignal(picture.room_changed) as told:
        picture.show_remark("Máy này chậm")
    place = picture.picture_place()
    assert place.bottom() < 225 - REMARK
    assert told.args == [400, 225 - REMARK]
    assert picture.grab().toImage().pixelColor(place.center().x(), place.bottom() - 1) == QColor("#FF0000")
    picture.show_remark("")
    assert picture.picture_place().height() == 225


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


def test_a_picture_that_fills_its_place_is_wanted_as_large_as_it_is_drawn(qtbot: QtBot) -> None:
    picture = VideoPicture()
    qtbot.addWidget(picture)
    picture.resize(640, 360)
    picture.take_shape(1080, 1920)
    with qtbot.waitSignal(picture.room_changed) as told:
        picture.show_filling(filling=True)
    assert told.args == [640, 1137]
    with qtbot.waitSignal(picture.room_changed) as told:
        picture.show_filling(filling=False)
    assert told.args == [640, 360]


MOVING_TO_A_FINER_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from ui.messages import Language
from ui.theme.theme import Mode, Theme
from ui.widgets.video import VideoPicture
app = QApplication([])
Language(app, Path(sys.argv[1]) / "i18n", "vi")
Theme(app, Path(sys.argv[1]), Mode.LIGHT, 100)
window, picture, rooms = QWidget(), VideoPicture(), []
layout = QVBoxLayout(window)
layout.setContentsMargins(0, 0, 0, 0)
layout.addWidget(picture)
picture.room_changed.connect(lambda *room: rooms.append(room))
window.setGeometry(100, 100, 640, 360)
window.show()
print(*rooms[-1])
window.setScreen(app.screens()[1])
window.setGeometry(1500, 100, 640, 360)
print(picture.devicePixelRatio(), *rooms[-1])
window.resize(320, 180)
window.setScreen(app.screens()[0])
window.move(100, 100)
print(picture.width() * picture.devicePixelRatio() == rooms[-1][0])
"""
SCREENS = [
    {"name": name, "x": x, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    for name, x in (("first", 0), ("second", 1366))
]


def test_on_a_screen_with_finer_pixels_a_larger_picture_is_wanted(tmp_path: Path, resources: Path) -> None:
    """In a process of its own that has two screens, the second one at 200 %."""
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", MOVING_TO_A_FINER_SCREEN, str(resources)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCREEN_SCALE_FACTORS": "first=1;second=2",
            "PYTHONPATH": str(resources.parent),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["640 360", "2.0 1280 720", "True"]


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
