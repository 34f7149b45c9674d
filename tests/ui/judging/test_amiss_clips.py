"""A clip that is altered, missing, damaged or vanishes says so at its place, for as long as it is so; marks stay as they are."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from judging_app.core.ids import EntryCode
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError
from judging_app.ports.sample_clips import ClipForm
from judging_app.services.desk_state import desk_state
from tests.fakes.judge_desk import ONE, TWO
from tests.media.watching import Clips
from tests.services.office import NOVELTY
from tests.ui.judging.front import Desk, shown
from tests.ui.judging.real import WAIT_MS, Clip, has_picture, office_in, real_sitting
from ui.messages import sentence
from ui.tasks.pool_runner import PoolRunner

pytestmark = pytest.mark.slow

SECONDS, LONG = 12, 60
"""A clip that has ended is opened at its beginning: a busy machine must not come to the end of the long one."""
Given = tuple[object, object]
Open = Callable[[Clip], Desk]


@pytest.fixture(autouse=True)
def silence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGING_AUDIO", "dummy")


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Clips:
    return Clips(tmp_path_factory.mktemp("clips"))


@pytest.fixture(scope="module")
def whole(clips: Clips) -> Clip:
    content = clips.get(ClipForm.SMALL, SECONDS).read_bytes()
    return Clip(name="a.mp4", content=content, length_ms=SECONDS * 1000)


@pytest.fixture
def runner(qapp: object) -> Iterator[PoolRunner]:
    made = PoolRunner()
    yield made
    assert made.close()


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, runner: PoolRunner, whole: Clip) -> Open:
    """The desk with that clip as the first, a sound one as the second; a mark is given and one is being typed."""

    def made(first: Clip) -> Desk:
        other = Clip(name="b.mp4", content=whole.content, length_ms=whole.length_ms)
        desk = shown(qtbot, real_sitting(office_in(tmp_path), runner, {ONE: first, TWO: other}))
        qtbot.waitUntil(lambda: desk.screen.presenter.entry == ONE)
        desk.type("9,5")
        desk.key(Qt.Key.Key_Return)
        desk.type("7")
        qtbot.waitUntil(lambda: given(desk) == ((950, None), {(ONE, NOVELTY): "7"}))
        return desk

    return made


def given(desk: Desk) -> Given:
    """What is stored of the first entry's marks."""
    state = desk_state(desk.sitting.desk)
    return state.sheets[ONE].marks, state.pending


def path_of(desk: Desk, entry: EntryCode = ONE) -> Path:
    path = desk.sitting.desk.clip_path(entry)
    assert path is not None
    return path


def altered(content: bytes) -> bytes:
    """The same size, played the same but for its last instant."""
    return content[:-8] + bytes(8)


def says_altered(desk: Desk) -> bool:
    return desk.screen.clip.altered.isVisible()


def look_again(desk: Desk) -> None:
    """What the desk does every few seconds."""
    desk.screen._keeper.timeout.emit()


def played(desk: Desk, at_least: int = 1) -> Callable[[], bool]:
    return lambda: desk.screen.presenter.viewing.watched.seconds >= at_least


def says(qtbot: QtBot, desk: Desk, *defects: ClipDefect) -> None:
    """The sentence of a clip that can't be played, at its place; it may be one of several."""
    sentences = [sentence(ClipUnreadableError(str(path_of(desk)), defect)) for defect in defects]
    qtbot.waitUntil(lambda: desk.screen.clip.video._words in sentences, timeout=WAIT_MS)
    assert not desk.screen.clip.video.has_picture()
    assert desk.screen.clip.outside.isVisible() == (ClipDefect.MISSING not in defects)


def test_a_clip_as_it_was_issued_says_nothing(qtbot: QtBot, opened: Open, whole: Clip) -> None:
    desk = opened(whole)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not desk.screen.presenter.issued._looking, timeout=WAIT_MS)
    assert not says_altered(desk)


@pytest.mark.parametrize("change", [altered, lambda content: content + b"more"], ids=["same size", "other size"])
def test_an_altered_clip_is_named_until_it_is_mended_and_can_be_played(
    qtbot: QtBot, opened: Open, whole: Clip, change: Callable[[bytes], bytes]
) -> None:
    assert whole.content is not None
    content = whole.content
    desk = opened(whole)
    desk.key(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    before = given(desk)
    path_of(desk).write_bytes(change(content))
    desk.key(Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: says_altered(desk), timeout=WAIT_MS)
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(played(desk), timeout=WAIT_MS)
    look_again(desk)
    qtbot.waitUntil(lambda: not desk.screen.presenter.issued._looking, timeout=WAIT_MS)
    assert says_altered(desk), "still"

    desk.key(Qt.Key.Key_PageDown)
    assert not says_altered(desk), "the other clip is as it was issued"
    desk.key(Qt.Key.Key_PageUp)
    assert says_altered(desk), "at once, being known"
    path_of(desk).write_bytes(content)
    look_again(desk)
    qtbot.waitUntil(lambda: not says_altered(desk), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    assert given(desk) == before == ((950, 700), {})


def test_a_missing_clip_is_told_and_comes_when_it_is_there(qtbot: QtBot, opened: Open, whole: Clip) -> None:
    assert whole.content is not None
    desk = opened(Clip(name="a.mp4", content=None, length_ms=whole.length_ms))
    before = given(desk)
    says(qtbot, desk, ClipDefect.MISSING)
    look_again(desk)
    qtbot.waitUntil(lambda: not desk.screen.presenter.issued._looking, timeout=WAIT_MS)
    says(qtbot, desk, ClipDefect.MISSING)
    path_of(desk).write_bytes(whole.content)
    look_again(desk)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    assert says_altered(desk), "what came is not what was issued"
    assert given(desk) == before


def test_a_file_that_vanishes_during_play_is_told_and_goes_on_where_it_was(
    qtbot: QtBot, opened: Open, clips: Clips
) -> None:
    content = clips.get(ClipForm.SMALL, LONG).read_bytes()
    desk = opened(Clip(name="a.mp4", content=content, length_ms=LONG * 1000))
    before = given(desk)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    desk.key(Qt.Key.Key_Space)
    qtbot.waitUntil(played(desk), timeout=WAIT_MS)
    path_of(desk).unlink()
    says(qtbot, desk, ClipDefect.MISSING)
    place = desk.screen.presenter.viewing.place_ms
    assert place >= 1000
    path_of(desk).write_bytes(content)
    qtbot.waitUntil(lambda: not desk.screen.presenter.issued._looking, timeout=WAIT_MS)
    look_again(desk)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    assert abs(desk.screen.presenter.viewing.place_ms - place) < 500
    assert not says_altered(desk)
    assert given(desk) == before
    assert desk.screen.presenter.viewing.watched.seconds >= 1


@pytest.mark.parametrize("content", [b"hello" * 5000, b""], ids=["bytes", "empty"])
def test_a_damaged_clip_is_told_and_nothing_else_is_touched(
    qtbot: QtBot, opened: Open, whole: Clip, content: bytes
) -> None:
    desk = opened(Clip(name="a.mp4", content=content, length_ms=whole.length_ms))
    before = given(desk)
    says(qtbot, desk, ClipDefect.NOT_A_CLIP, ClipDefect.DAMAGED)
    assert given(desk) == before
    desk.key(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)


def test_a_clip_that_was_cut_is_played_as_far_as_it_goes_and_then_told(
    qtbot: QtBot, opened: Open, whole: Clip, clips: Clips
) -> None:
    cut = clips.get(ClipForm.DAMAGED, 8).read_bytes()
    desk = opened(Clip(name="a.mp4", content=cut, length_ms=8_000))
    before = given(desk)
    qtbot.waitUntil(lambda: has_picture(desk), timeout=WAIT_MS)
    desk.screen.presenter.viewing.seek(2_500)
    desk.key(Qt.Key.Key_Space)
    says(qtbot, desk, ClipDefect.CUT_SHORT)
    assert given(desk) == before
