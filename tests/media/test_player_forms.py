"""All containers and codecs that units send, by pictures that bear their own numbers."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.media.child import helper_environment
from judging_app.media.player_client import PlayerClient
from judging_app.ports.media import ClipFailed, Frame, FrameReady, Opened, PlayState, Position, StateChanged
from tests.media.numbered import KINDS, TITLE, Kind, encode, in_old_letters, number_on
from tests.media.watching import Listener, in_state

LATE = {"avi mpeg4": 1, "wmv wmv2": 2, "mpg mpeg2": 1}
"""In these containers sound or codec put the first picture a little after the clip's beginning."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("numbered")


@pytest.fixture
def made(folder: Path) -> Callable[[str], Path]:
    def get(name: str) -> Path:
        path = folder / f"{name} ễ{KINDS[name].suffix}"
        return path if path.exists() else encode(KINDS[name], path)

    return get


@pytest.mark.parametrize("name", KINDS)
def test_form_is_played_to_its_end_and_stands_still_exactly(
    player: PlayerClient, heard: Listener, made: Callable[[str], Path], name: str
) -> None:
    kind = KINDS[name]
    player.open(made(name))
    wait_for_number(player, heard, 0)
    opened = heard.wait(Opened)
    assert len(opened.audio_tracks) == len(kind.tones)
    assert opened.audio_track == (opened.audio_tracks[0].id if kind.tones else None)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.seek(int(kind.times_ms()[30]))
    wait_for_number(player, heard, 30 - LATE.get(name, 0))
    player.step(forward=False)
    wait_for_number(player, heard, 29 - LATE.get(name, 0))
    player.step(forward=True)
    player.step(forward=True)
    wait_for_number(player, heard, 31 - LATE.get(name, 0))
    player.set_rate(200)
    player.play()
    heard.wait(StateChanged, in_state(PlayState.ENDED))
    assert not any(isinstance(event, ClipFailed) for event in heard.events)
    assert number_on(picture(player)) > 42


@pytest.mark.parametrize("name", ["mp4 h264", "mp4 hevc", "mkv vp9", "wmv wmv2", "avi mpeg4"])
def test_position_tells_the_picture_that_is_shown(
    player: PlayerClient, heard: Listener, made: Callable[[str], Path], name: str
) -> None:
    """After a jump into the middle of a group of pictures; a step from there finds the neighbour of what is seen."""
    kind = KINDS[name]
    player.open(made(name), start_ms=1000)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.seek(720)
    player.play()
    heard.wait(Position, lambda event: event.ms > 1300)
    player.pause()
    heard.wait(StateChanged, in_state(PlayState.PAUSED), heard.mark() - 1)
    place = [event.ms for event in heard.events if isinstance(event, Position)][-1]
    seen = number_on(picture(player))
    assert abs(int(kind.times_ms()[seen + LATE.get(name, 0)]) - place) < 250
    player.step(forward=True)
    wait_for_number(player, heard, seen + 1)


def test_steps_of_a_key_held_down_come_in_order(
    player: PlayerClient, heard: Listener, made: Callable[[str], Path]
) -> None:
    player.open(made("mp4 variable"), start_ms=1000)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    first = number_on(picture(player))
    mark = heard.mark()
    for _ in range(3):
        player.step(forward=False)
    wait_for_number(player, heard, first - 3)
    told = [event.ms for event in heard.events[mark:] if isinstance(event, Position)]
    times = KINDS["mp4 variable"].times_ms()
    assert told == [int(times[first - back]) for back in (1, 2, 3)]


def test_step_stops_a_playing_clip(player: PlayerClient, heard: Listener, made: Callable[[str], Path]) -> None:
    player.open(made("mp4 h264"), playing=True)
    heard.wait(Position, lambda event: event.ms > 300)
    player.step(forward=False)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))


def test_step_back_from_the_end(player: PlayerClient, heard: Listener, made: Callable[[str], Path]) -> None:
    player.open(made("mp4 silent"), start_ms=1700, playing=True)
    heard.wait(StateChanged, in_state(PlayState.ENDED))
    mark = heard.mark()
    player.step(forward=False)
    heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)
    assert number_on(picture(player)) in range(45, 49)


def test_part_is_played_again_and_again(player: PlayerClient, heard: Listener, made: Callable[[str], Path]) -> None:
    player.open(made("mp4 h264"), start_ms=300)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    mark = heard.mark()
    player.set_loop(400, 900)
    player.play()
    for _ in range(3):
        heard.wait(Position, lambda event: event.ms > 700, mark)
        mark = heard.mark()
        heard.wait(Position, lambda event: event.ms < 500, mark)
    assert max(event.ms for event in heard.events if isinstance(event, Position)) < 1150
    player.set_loop(400, None)
    heard.wait(StateChanged, in_state(PlayState.ENDED))


def test_part_up_to_the_end_begins_again(player: PlayerClient, heard: Listener, made: Callable[[str], Path]) -> None:
    player.open(made("mp4 h264"), start_ms=1500)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.set_loop(1400, 60_000)
    mark = heard.mark()
    player.play()
    heard.wait(Position, lambda event: event.ms > 1600, mark)
    mark = heard.mark()
    heard.wait(Position, lambda event: 1400 <= event.ms < 1600, mark)
    assert not any(event.state is PlayState.ENDED for event in heard.events if isinstance(event, StateChanged))


def test_prepared_clip_shows_its_picture_at_once(
    player: PlayerClient, heard: Listener, made: Callable[[str], Path]
) -> None:
    player.open(made("mp4 h264"))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.prepare(made("webm vp9"), start_ms=600)
    mark = heard.mark()
    player.open(made("webm vp9"), start_ms=600)
    heard.wait(FrameReady, after=mark)
    assert number_on(picture(player)) == 15
    heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)
    assert number_on(picture(player)) == 15


def test_hidden_player_makes_no_pictures_and_goes_on(
    player: PlayerClient, heard: Listener, made: Callable[[str], Path]
) -> None:
    player.open(made("mp4 h264"))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.set_visible(visible=False)
    mark = heard.mark()
    player.play()
    heard.wait(Position, lambda event: event.ms > 900, mark)
    assert not any(isinstance(event, FrameReady) for event in heard.events[mark:])
    mark = heard.mark()
    player.set_visible(visible=True)
    heard.wait(FrameReady, after=mark)
    assert number_on(picture(player)) > 18


def test_clip_with_a_title_in_an_old_code_is_played_like_any(
    player: PlayerClient, heard: Listener, folder: Path
) -> None:
    player.open(in_old_letters(encode(replace(KINDS["avi mpeg4"], title=TITLE), folder / "title.avi")))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.seek(1200)
    wait_for_number(player, heard, 29)


@pytest.mark.parametrize("name", ["mp4 h264", "mkv vp9", "wmv wmv2"])
def test_player_that_was_put_away_stands_at_its_place_with_its_picture_and_goes_on_from_there(
    player: PlayerClient, heard: Listener, made: Callable[[str], Path], name: str
) -> None:
    player.open(made(name), start_ms=400, playing=True)
    heard.wait(Position, lambda event: event.ms > 800)
    player.pause()
    player.set_visible(visible=False)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    place = [event.ms for event in heard.events if isinstance(event, Position)][-1]
    before = number_on(picture(player))
    time.sleep(0.4)  # it rests from its next beat on
    player.set_visible(visible=True)
    player.step(forward=True)
    wait_for_number(player, heard, before + 1)
    mark = heard.mark()
    player.play()
    went_on = heard.wait(Position, lambda event: event.ms > place, mark).ms
    assert went_on - place < 600
    heard.wait(StateChanged, in_state(PlayState.ENDED))


@pytest.mark.parametrize("percent", [50, 75, 150, 200])
def test_pitch_is_kept_at_any_speed(folder: Path, percent: int) -> None:
    path = folder / "tone.mp4"
    if not path.exists():
        encode(Kind(suffix=".mp4", count=150, tones=(440,)), path)
    command = [sys.executable, "-m", "tests.media.pitch", str(path), str(percent)]
    done = subprocess.run(command, env=helper_environment(), capture_output=True, text=True, check=True)
    assert abs(int(done.stdout) - 440) < 25


def picture(player: PlayerClient) -> Frame:
    frame = player.latest_frame()
    assert frame is not None
    return frame


def wait_for_number(player: PlayerClient, heard: Listener, wanted: int) -> None:
    def there(_event: object) -> bool:
        frame = player.latest_frame()
        return frame is not None and number_on(frame) == wanted

    if not there(None):
        heard.wait(FrameReady, there, max(0, heard.mark() - 1))
