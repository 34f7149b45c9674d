"""What goes wrong with a file or a decoder while a clip is played: each is told by its name, and the next clip plays."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest

from judging_app.media import helper_process
from judging_app.media.file_watch import FileWatch
from judging_app.media.player_client import PlayerClient
from judging_app.media.sample_sound import RATE, sound_frames
from judging_app.media.stall_watch import AT_WORK_MS, SLOWLY_MS, STALLED_MS, StallWatch
from judging_app.ports.media import (
    ClipFailed,
    FrameReady,
    HelperLost,
    HelperRestarted,
    LossReason,
    Opened,
    PlayState,
    Position,
    StateChanged,
)
from judging_app.ports.media_errors import ClipDefect
from judging_app.ports.sample_clips import ClipForm
from tests.media.numbered import MP4, encode
from tests.media.watching import Clips, Listener, in_state


@pytest.fixture
def copy(clips: Clips, tmp_path: Path) -> Path:
    return Path(shutil.copy(clips.get(ClipForm.SMALL, 20), tmp_path / "bài.mp4"))


def shorten(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 3)


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open can't be removed there")
@pytest.mark.parametrize(
    ("harm", "defect"), [(Path.unlink, ClipDefect.MISSING), (shorten, ClipDefect.CUT_SHORT)], ids=["gone", "cut"]
)
@pytest.mark.parametrize("playing", [True, False], ids=["playing", "paused"])
def test_file_that_is_harmed_while_open_is_told(
    player: PlayerClient,
    heard: Listener,
    copy: Path,
    clips: Clips,
    harm: Callable[[Path], None],
    defect: ClipDefect,
    playing: bool,
) -> None:
    player.open(copy, playing=playing)
    heard.wait(StateChanged, in_state(PlayState.PLAYING if playing else PlayState.PAUSED))
    harm(copy)
    assert heard.wait(ClipFailed).error.defect is defect
    mark = heard.mark()
    player.open(clips.get())
    heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)


def test_clip_that_was_copied_in_part_is_played_as_far_as_it_goes_and_then_told(
    player: PlayerClient, heard: Listener, clips: Clips
) -> None:
    player.set_rate(200)
    player.open(clips.get(ClipForm.DAMAGED, 8), start_ms=2500, playing=True)
    heard.wait(StateChanged, in_state(PlayState.PLAYING))
    assert heard.wait(ClipFailed).error.defect is ClipDefect.CUT_SHORT


def test_file_of_sound_only_has_no_picture(player: PlayerClient, heard: Listener, tmp_path: Path) -> None:
    with av.open(str(tmp_path / "nhạc.m4a"), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=RATE)
        for frame in sound_frames(3, Fraction(1)):
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    player.open(tmp_path / "nhạc.m4a")
    assert heard.wait(ClipFailed).error.defect is ClipDefect.NO_PICTURE


@pytest.mark.parametrize("content", [b"hello" * 1000, b"", b"\x00\x00\x00\x18ftypmp42" + bytes(5000)])
def test_bytes_that_are_no_clip_are_told(player: PlayerClient, heard: Listener, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bài.mp4"
    path.write_bytes(content)
    player.open(path)
    assert heard.wait(ClipFailed).error.defect in {ClipDefect.NOT_A_CLIP, ClipDefect.DAMAGED}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_thing_that_is_no_file_is_told_and_never_waited_for(
    player: PlayerClient, heard: Listener, clips: Clips, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "bài.mp4")
    player.prepare(tmp_path / "bài.mp4")
    player.open(tmp_path / "bài.mp4")
    assert heard.wait(ClipFailed).error.defect is ClipDefect.MISSING
    mark = heard.mark()
    player.open(clips.get(ClipForm.SMALL, 20))
    heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)
    mark = heard.mark()
    player.seek(8000)
    heard.wait(FrameReady, after=mark)


def test_clip_of_one_picture_is_shown_and_played(player: PlayerClient, heard: Listener, tmp_path: Path) -> None:
    player.open(encode(replace(MP4, count=1, tones=()), tmp_path / "một.mp4"))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    assert player.latest_frame() is not None
    player.play()
    heard.wait(StateChanged, in_state(PlayState.ENDED))
    assert not any(isinstance(event, ClipFailed) for event in heard.events)


def test_clip_that_says_it_lasts_ten_hours_is_played_as_far_as_it_goes_and_then_told(
    player: PlayerClient, heard: Listener, tmp_path: Path
) -> None:
    path = encode(MP4, tmp_path / "dài.mp4")
    whole = path.read_bytes()
    at = whole.index(b"mvhd") + 4 + 12
    scale = int.from_bytes(whole[at : at + 4], "big")
    path.write_bytes(whole[: at + 4] + (36_000 * scale).to_bytes(4, "big") + whole[at + 8 :])
    player.open(path)
    assert heard.wait(Opened).length_ms == 36_000_000
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.play()
    assert heard.wait(ClipFailed).error.defect is ClipDefect.CUT_SHORT


def test_decoder_that_stalls_is_replaced_and_goes_on_from_there(
    own_heard: Listener, clips: Clips, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Path(__file__).with_name("stalling_helper.py")
    monkeypatch.setattr(helper_process, "helper_command", lambda _name: [sys.executable, str(script)])
    marker = tmp_path / "stall"
    marker.touch()
    monkeypatch.setenv("STALL_ONCE", str(marker))
    client = PlayerClient(own_heard)
    try:
        client.open(clips.get(ClipForm.SMALL, 20), start_ms=2000, playing=True)
        assert own_heard.wait(HelperLost).reason is LossReason.HUNG
        lost = own_heard.mark()
        own_heard.wait(HelperRestarted)
        own_heard.wait(StateChanged, in_state(PlayState.PLAYING), lost)
        assert 2000 < own_heard.wait(Position, after=lost).ms < 6000
    finally:
        client.close()


def test_helper_with_an_error_of_its_own_is_replaced_and_the_clip_goes_on(
    own_heard: Listener, clips: Clips, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Path(__file__).with_name("failing_helper.py")
    monkeypatch.setattr(helper_process, "helper_command", lambda _name: [sys.executable, str(script)])
    marker = tmp_path / "fail"
    marker.touch()
    monkeypatch.setenv("FAIL_ONCE", str(marker))
    client = PlayerClient(own_heard)
    try:
        client.open(clips.get(ClipForm.SMALL, 20), start_ms=2000, playing=True)
        assert own_heard.wait(HelperLost).reason is LossReason.EXITED
        lost = own_heard.mark()
        own_heard.wait(HelperRestarted)
        own_heard.wait(FrameReady, after=lost)
        own_heard.wait(StateChanged, in_state(PlayState.PLAYING), lost)
    finally:
        client.close()


def test_helper_that_takes_long_to_leave_a_clip_is_not_taken_for_hung(
    own_heard: Listener, clips: Clips, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Path(__file__).with_name("leaving_helper.py")
    monkeypatch.setattr(helper_process, "helper_command", lambda _name: [sys.executable, str(script)])
    client = PlayerClient(own_heard)
    try:
        client.open(clips.get(ClipForm.SMALL, 20), playing=True)
        own_heard.wait(StateChanged, in_state(PlayState.PLAYING))
        client.open(clips.get())
        own_heard.wait(StateChanged, in_state(PlayState.PAUSED))
        assert not any(isinstance(event, HelperLost) for event in own_heard.events)
    finally:
        client.close()


def test_file_watch_knows_a_folder_a_missing_and_a_shorter_file(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    watch = FileWatch(path)
    assert watch.defect() is ClipDefect.MISSING
    path.write_bytes(b"12345")
    assert watch.defect() is None
    path.write_bytes(b"123")
    assert watch.defect() is ClipDefect.CUT_SHORT
    assert FileWatch(tmp_path).defect() is ClipDefect.MISSING
    assert FileWatch(path).defect_at_end(9_500, 10_000) is None
    assert FileWatch(path).defect_at_end(5_000, 10_000) is ClipDefect.CUT_SHORT


def stalled_at(watch: StallWatch, *, until: int, place: int = 5000) -> int | None:
    """When a watch that is asked every tenth of a second first says so."""
    times = range(100, until, 100)
    return next((now for now in times if watch.is_stalled(now, place=place, length=60_000)), None)


def lively(*, slow: bool = False) -> StallWatch:
    watch = StallWatch(slow=slow)
    watch.at_work(0)
    for at in (1, 2, 3, 4, 5):
        watch.alive(at)
    return watch


def test_stall_is_noticed_within_a_second() -> None:
    assert stalled_at(lively(), until=5000) in range(STALLED_MS, 1001)


def test_stall_is_waited_for_after_a_jump_near_the_end_and_where_pictures_are_rare() -> None:
    watch = StallWatch()
    watch.at_work(0)
    assert stalled_at(watch, until=20_000) == AT_WORK_MS + 100
    assert stalled_at(lively(), until=20_000, place=59_000) in range(SLOWLY_MS, SLOWLY_MS + 300)
    assert stalled_at(lively(slow=True), until=20_000) in range(SLOWLY_MS, SLOWLY_MS + 300)


def test_machine_that_slept_has_no_stall() -> None:
    watch = lively()
    assert not watch.is_stalled(100, place=5000, length=60_000)
    assert not watch.is_stalled(90_000, place=5000, length=60_000)
    assert not watch.is_stalled(90_100, place=5000, length=60_000)
