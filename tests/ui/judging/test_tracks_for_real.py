"""Sound tracks and subtitles of a real clip are chosen in the window's menus, and the words stand in the picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from pytestqt.qtbot import QtBot

from tests.fakes.judge_desk import ONE, TWO
from tests.media.numbered import MP4, Kind, encode
from tests.ui.judging.front import Desk, shown
from tests.ui.judging.real import WAIT_MS, Clip, has_picture, office_in, real_sitting
from ui.tasks.pool_runner import PoolRunner

pytestmark = pytest.mark.slow

WHITE, SOME = 230, 40


@pytest.fixture
def runner(qapp: object) -> Iterator[PoolRunner]:
    made = PoolRunner()
    yield made
    assert made.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, runner: PoolRunner, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The first clip has two sound tracks and two subtitles, the second neither."""
    monkeypatch.setenv("JUDGING_AUDIO", "dummy")
    kind = Kind(suffix=".mkv", tones=(440, 880), words=("XIN CHÀO", "HELLO WORLD"), size=(640, 384), count=250)
    many, plain = encode(kind, tmp_path / "tracks.mkv"), encode(MP4, tmp_path / "plain.mp4")
    clips = {
        ONE: Clip(name="a.mkv", content=many.read_bytes(), length_ms=10_000),
        TWO: Clip(name="b.mp4", content=plain.read_bytes(), length_ms=2_000),
    }
    made = shown(qtbot, real_sitting(office_in(tmp_path), runner, clips))
    qtbot.waitUntil(lambda: has_picture(made) and bool(made.screen.clip.bar._track_menus), timeout=WAIT_MS)
    return made


def choices(desk: Desk, menu: str) -> list[QAction]:
    """What a menu of tracks offers."""
    return desk.screen.clip.bar._track_menus[menu].actions()


def words_in_sight(desk: Desk) -> bool:
    """Whether there is white at the foot of the picture, where subtitles stand."""
    video = desk.screen.clip.video
    place = video.picture_place()
    foot: QImage = video.grab(place.adjusted(0, place.height() * 3 // 4, 0, -4)).toImage()
    points = ((x, y) for x in range(0, foot.width(), 2) for y in range(0, foot.height(), 2))
    white = (foot.pixelColor(x, y) for x, y in points)
    return sum(min(one.red(), one.green(), one.blue()) > WHITE for one in white) > SOME


def test_subtitles_and_sound_of_a_clip_are_chosen_while_it_plays(qtbot: QtBot, desk: Desk) -> None:
    assert [len(choices(desk, menu)) for menu in ("audio", "subtitles")] == [2, 3]
    assert not words_in_sight(desk)
    choices(desk, "subtitles")[1].trigger()
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: words_in_sight(desk), timeout=WAIT_MS)
    desk.key(Qt.Key.Key_T)
    assert choices(desk, "subtitles")[2].isChecked()
    desk.key(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: not words_in_sight(desk), timeout=WAIT_MS)
    first, second = choices(desk, "audio")
    assert (first.isChecked(), second.isChecked()) == (True, False)
    desk.key(Qt.Key.Key_A)
    assert (first.isChecked(), second.isChecked()) == (False, True)
    place = desk.screen.presenter.viewing.place_ms
    qtbot.waitUntil(lambda: desk.screen.presenter.viewing.place_ms > place + 300, timeout=WAIT_MS)


def test_a_clip_without_a_choice_offers_none(qtbot: QtBot, desk: Desk) -> None:
    desk.key(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: has_picture(desk) and desk.screen.presenter.viewing.length_ms <= 2_100, timeout=WAIT_MS)
    assert desk.screen.clip.bar._track_menus == {}
