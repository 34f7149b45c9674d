"""Every key of the clip tells the player what the sheet of keys says of it."""

import pytest
from PySide6.QtCore import Qt

from judging_app.ports.media import Opened, Position
from tests.ui.judging.front import Desk

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
MINUTE = 60_000


@pytest.fixture
def midway(desk: Desk) -> Desk:
    """The clip stands a minute from its beginning."""
    viewing = desk.screen.presenter.viewing
    opened = Opened(opening=1, length_ms=3 * MINUTE, width=640, height=360, audio_tracks=(), subtitle_tracks=())
    viewing.hear(opened)
    viewing.hear(Position(opening=1, ms=MINUTE))
    return desk


@pytest.mark.parametrize(
    ("key", "modifier", "told"),
    [
        (Qt.Key.Key_Space, NONE, ("play",)),
        (Qt.Key.Key_Left, NONE, ("seek", MINUTE - 5_000)),
        (Qt.Key.Key_Right, NONE, ("seek", MINUTE + 5_000)),
        (Qt.Key.Key_Left, SHIFT, ("seek", MINUTE - 30_000)),
        (Qt.Key.Key_Right, SHIFT, ("seek", MINUTE + 30_000)),
        (Qt.Key.Key_Comma, NONE, ("step", False)),
        (Qt.Key.Key_Period, NONE, ("step", True)),
        (Qt.Key.Key_Left, CTRL, ("step", False)),
        (Qt.Key.Key_Right, CTRL, ("step", True)),
        (Qt.Key.Key_BracketLeft, NONE, ("rate", 75)),
        (Qt.Key.Key_BracketRight, NONE, ("rate", 125)),
        (Qt.Key.Key_M, NONE, ("muted", True)),
    ],
)
def test_a_key_tells_the_player(
    midway: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier, told: tuple[object, ...]
) -> None:
    midway.key(key, modifier)
    assert midway.player.calls[-1] == told


def test_the_speed_goes_from_half_to_double_and_no_further(midway: Desk) -> None:
    for key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
        for _ in range(8):
            midway.key(key)
        assert midway.player.calls[-1] == ("rate", 50 if key == Qt.Key.Key_BracketLeft else 200)


def test_one_key_sets_the_ends_of_a_stretch_and_lets_it_go(midway: Desk) -> None:
    viewing = midway.screen.presenter.viewing
    midway.key(Qt.Key.Key_L)
    viewing.hear(Position(opening=1, ms=MINUTE + 4_000))
    for _ in range(2):
        midway.key(Qt.Key.Key_L)
    loops = [call for call in midway.player.calls if call[0] == "loop"]
    assert loops[-2:] == [("loop", MINUTE, MINUTE + 4_000), ("loop", 0, None)]
