"""The player's controls: each by key and by mouse, each on the sheet of keys, and none takes a digit from the mark in hand."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from judging_app.ports.media import Opened, PlayState, StateChanged, Track
from judging_app.services.desk_state import desk_state
from tests.fakes.judge_desk import LENGTH_MS, ONE
from tests.services.office import TOPIC
from tests.ui.judging.front import Desk
from ui.messages import text_of
from ui.screens.judging.commands import ACTIONS, CLIP, KEYS
from ui.screens.judging.controls import ControlBar
from ui.screens.judging.wiring import IN_MENU
from ui.widgets.actions import sheet_lines
from ui.widgets.layouts import column

BY_OTHER_MEANS = {"slower", "faster", "louder", "quieter", "sound-track", "subtitles"}
"""By mouse: the menu of speeds, the slider of the volume, the menus of tracks."""
AUDIO = (Track(id=1, name="Tiếng Việt"), Track(id=2, name="English"))
SUBTITLES = (Track(id=5, name="Tiếng Việt"), Track(id=6, name="English"))


@pytest.fixture
def tracks(desk: Desk, qtbot: QtBot) -> Desk:
    """A clip with two sound tracks and two subtitles is open in the middle."""
    desk.player.tell(
        Opened(
            opening=1,
            length_ms=LENGTH_MS,
            width=640,
            height=360,
            audio_tracks=AUDIO,
            subtitle_tracks=SUBTITLES,
            audio_track=1,
        )
    )
    desk.player.tell(StateChanged(opening=1, state=PlayState.PAUSED))
    qtbot.waitUntil(lambda: desk.screen.presenter.viewing.tracks.audio == AUDIO)
    desk.screen.presenter.viewing.seek(5_000)
    return desk


def focusable(desk: Desk) -> list[QWidget]:
    """Everything in the window that the keyboard can come to, but fields for words."""
    parts = desk.screen.findChildren(QWidget)
    return [
        one
        for one in parts
        if one.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and one.isVisible()
        and one.isEnabled()
        and not isinstance(one, QLineEdit | QPlainTextEdit)
    ]


def ticked(desk: Desk) -> dict[str, str]:
    """What the menus of tracks show as chosen."""
    menus = desk.screen.clip.bar._track_menus
    return {key: next(one.text() for one in menu.actions() if one.isChecked()) for key, menu in menus.items()}


def test_a_digit_typed_at_any_control_lands_in_the_mark_in_hand(tracks: Desk) -> None:
    controls = focusable(tracks)
    assert len(controls) > len(tracks.screen.clip.buttons)
    field = tracks.screen.sheet.lines[TOPIC].field
    for number, control in enumerate(controls):
        tracks.screen.sheet.go_to(TOPIC)
        control.setFocus()
        digit = str(number % 10)
        tracks.type(digit)
        assert (QApplication.focusWidget(), field.text()) == (field, digit), control
        assert desk_state(tracks.sitting.desk).pending == {(ONE, TOPIC): digit}, control


def test_every_key_is_on_the_sheet_of_keys(desk: Desk) -> None:
    lines = {line.name: line.keys for line in sheet_lines(desk.screen)}
    assert {text_of(spec.name) for spec in (*ACTIONS, *KEYS)} <= set(lines)
    assert all(lines.values())


def test_no_two_actions_share_a_key() -> None:
    keys = sorted(key for spec in ACTIONS for key in spec.shortcut.split("; "))
    assert [one for one, other in pairwise(keys) if one == other] == []


def test_every_control_of_the_clip_is_there_for_the_mouse_too(desk: Desk) -> None:
    of_clip = {spec.key for spec in ACTIONS if spec.group is CLIP}
    assert of_clip - {"recuse"} == {*desk.screen.clip.bar.buttons, *IN_MENU, *BY_OTHER_MEANS}
    menu = desk.screen.clip.bar.menu().actions()
    assert [desk.screen.actions_by_key[key] in menu for key in IN_MENU] == [True] * len(IN_MENU)


@pytest.mark.parametrize(
    ("button", "call"),
    [
        ("play", ("play",)),
        ("back", ("seek", 0)),
        ("onward", ("seek", LENGTH_MS)),
        ("frame-back", ("step", False)),
        ("frame-on", ("step", True)),
        ("mute", ("muted", True)),
    ],
)
def test_a_button_does_what_its_key_does(tracks: Desk, button: str, call: tuple[object, ...]) -> None:
    QTest.mouseClick(tracks.screen.clip.buttons[button], Qt.MouseButton.LeftButton)
    assert call in tracks.player.calls
    by_mouse = tracks.player.calls.count(call)
    tracks.screen.presenter.viewing.seek(5_000)
    tracks.screen.presenter.set_sound(100, muted=False)
    tracks.screen.actions_by_key[button].trigger()
    assert tracks.player.calls.count(call) == by_mouse + 1


def test_the_slider_and_the_keys_change_the_same_volume(desk: Desk) -> None:
    slider = desk.screen.clip.volume
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    half = desk.screen.presenter.viewing.volume
    assert 45 <= half <= 55
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert slider.value() == half + 10
    desk.key(Qt.Key.Key_M)
    assert slider.value() == 0
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert slider.value() == half, "louder and quieter end the silence"


def test_speeds_are_chosen_in_the_menu_and_walked_through_by_keys(desk: Desk) -> None:
    menu = {action.text(): action for action in desk.screen.clip.bar._rates.actions()}
    menu["1,5×"].trigger()
    assert ("rate", 150) in desk.player.calls
    desk.key(Qt.Key.Key_BracketRight)
    assert desk.screen.presenter.viewing.rate == 175
    assert [action.text() for action in menu.values() if action.isChecked()] == ["1,75×"]


def test_sound_tracks_and_subtitles_follow_each_other_by_key_and_the_menus_say_which(tracks: Desk) -> None:
    assert ticked(tracks) == {"audio": "Tiếng Việt", "subtitles": "Không"}
    heard = []
    for _ in range(2):
        tracks.key(Qt.Key.Key_A)
        heard.append((tracks.player.calls[-1], ticked(tracks)["audio"]))
    assert heard == [(("audio", 2), "English"), (("audio", 1), "Tiếng Việt")]
    read = []
    for _ in range(3):
        tracks.key(Qt.Key.Key_T)
        read.append((tracks.player.calls[-1], ticked(tracks)["subtitles"]))
    assert read == [(("subtitle", 5), "Tiếng Việt"), (("subtitle", 6), "English"), (("subtitle", None), "Không")]
    assert desk_state(tracks.sitting.desk).pending == {}


def test_a_clip_with_one_sound_track_and_no_words_has_nothing_to_choose(desk: Desk) -> None:
    before = list(desk.player.calls)
    desk.key(Qt.Key.Key_A)
    desk.key(Qt.Key.Key_T)
    assert desk.player.calls == before
    assert ticked(desk) == {}


def test_the_bar_has_a_ground_of_its_own_only_upon_the_picture(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    bar = ControlBar()
    around.setLayout(column(bar))
    around.setStyleSheet("QWidget { background: #ff00ff; }")
    corners = []
    for upon in (False, True, False):
        bar.show_upon(upon=upon)
        corners.append(around.grab().toImage().pixelColor(bar.pos()).name())
    assert corners[0] == corners[2] != corners[1]
