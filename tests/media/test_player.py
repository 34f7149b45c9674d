"""The real libVLC plays real clips; how far a clip has got is read off the bar at the bottom of its picture."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from judging_app.media.player_client import PlayerClient
from judging_app.media.sample_scene import Scene
from judging_app.ports.media import (
    ClipFailed,
    Frame,
    FrameReady,
    Opened,
    PlayState,
    Position,
    StateChanged,
)
from judging_app.ports.media_errors import ClipDefect
from judging_app.ports.sample_clips import ClipForm
from tests.media.watching import Clips, Listener, in_state

SECONDS = 4


def test_clip_opened_paused_shows_its_first_picture(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    opening = player.open(clips.get(seconds=SECONDS))
    opened = heard.wait(Opened)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    frame = shown(player)
    assert (opened.width, opened.height) == (1280, 720)
    assert 3900 <= opened.length_ms <= 4150
    assert frame.opening == opening
    assert (frame.width, frame.height) == (640, 360)
    assert brightness(frame) > 40
    assert share(frame) < 0.1


def test_playing_moves_picture_and_position(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(seconds=SECONDS), playing=True)
    first = heard.wait(FrameReady)
    begin = shown(player)
    heard.wait(Position, lambda event: event.ms > 1200)
    heard.wait(FrameReady, lambda event: event.sequence > first.sequence + 8)
    later = shown(player)
    assert later.sequence > begin.sequence
    assert later.pixels != begin.pixels
    assert share(later) > share(begin)


def test_jump_while_paused_shows_the_picture_of_that_place(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(seconds=SECONDS))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    for place in (3000, 1000, 2000):
        mark = heard.mark()
        player.seek(place)
        heard.wait(Position, at(place), mark)
        wait_for_share(player, heard, place / 1000 / SECONDS)


def test_clip_opened_in_the_middle_begins_there(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(seconds=SECONDS), start_ms=2000)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    wait_for_share(player, heard, 0.5)


def test_jump_before_the_first_picture_counts(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(ClipForm.SMALL, 20), playing=True)
    player.seek(6000)
    heard.wait(StateChanged, in_state(PlayState.PLAYING))
    assert 5900 < heard.wait(Position, lambda event: event.ms > 100).ms < 7500
    wait_for_share(player, heard, 0.33)


def test_pause_and_play_keep_the_place(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(seconds=SECONDS), playing=True)
    heard.wait(Position, lambda event: event.ms > 500)
    player.pause()
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    at = heard.events[-2].ms if isinstance(heard.events[-2], Position) else heard.wait(Position).ms
    mark = heard.mark()
    player.play()
    heard.wait(StateChanged, in_state(PlayState.PLAYING), mark)
    assert abs(heard.wait(Position, after=mark).ms - at) < 700


def test_picture_is_scaled_anew_while_paused(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(seconds=SECONDS))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    for room, size in (((300, 300), (300, 169)), ((4000, 4000), (1280, 720))):
        mark = heard.mark()
        player.resize(*room)
        heard.wait(FrameReady, has_size(player, size), mark)


@pytest.mark.parametrize("form", [ClipForm.PLAIN, ClipForm.SMALL])
def test_colours_are_those_that_were_drawn(player: PlayerClient, heard: Listener, clips: Clips, form: ClipForm) -> None:
    player.open(clips.get(form, SECONDS))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    drawn = Scene(clips.plan(form, SECONDS), 640, 360).frame(0, 2)
    for place in ((10, 10), (320, 200), (20, 330)):
        seen = pixel(image(shown(player)), place)
        assert max(abs(a - b) for a, b in zip(seen, pixel(drawn, place), strict=True)) <= 8


def test_phone_clip_stands_upright(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(ClipForm.PHONE))
    opened = heard.wait(Opened)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    frame = shown(player)
    assert (opened.width, opened.height) == (1080, 1920)
    assert (frame.width, frame.height) == (203, 360)
    picture = image(frame)
    assert brightness_of(picture.crop((0, 0, 203, 30))) > brightness_of(picture.crop((0, 325, 203, 355)))


def test_end_is_told_and_play_begins_again(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(), playing=True)
    heard.wait(StateChanged, in_state(PlayState.ENDED))
    assert share(shown(player)) > 0.7, "the last picture stays"
    mark = heard.mark()
    player.play()
    heard.wait(StateChanged, in_state(PlayState.PLAYING), mark)
    assert heard.wait(Position, after=mark).ms < 500


def test_jump_after_the_end_shows_that_place(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(), start_ms=900, playing=True)
    heard.wait(StateChanged, in_state(PlayState.ENDED))
    mark = heard.mark()
    player.seek(200)
    heard.wait(StateChanged, in_state(PlayState.PAUSED), mark)
    wait_for_share(player, heard, 0.2)


def test_clip_opened_at_its_very_end_still_shows_a_picture(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get(ClipForm.SMALL, 20), start_ms=20_000)
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    assert share(shown(player)) > 0.6


def test_missing_clip_is_told_and_the_next_one_plays(
    player: PlayerClient, heard: Listener, clips: Clips, tmp_path: Path
) -> None:
    opening = player.open(tmp_path / "không có.mp4")
    failed = heard.wait(ClipFailed)
    assert failed.opening == opening
    assert failed.error.defect is ClipDefect.MISSING
    assert player.latest_frame() is None
    player.open(clips.get())
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    assert brightness(shown(player)) > 40


def test_events_of_an_earlier_clip_are_not_passed_on(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    first = player.open(clips.get(seconds=SECONDS), playing=True)
    heard.wait(FrameReady)
    second = player.open(clips.get(ClipForm.SILENT))
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    openings = [getattr(event, "opening", None) for event in heard.events]
    assert openings == [first] * openings.count(first) + [second] * openings.count(second)
    assert shown(player).opening == second


def test_nothing_is_shown_after_stop(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.open(clips.get())
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.stop()
    assert player.latest_frame() is None


def test_speed_moves_the_place_faster(player: PlayerClient, heard: Listener, clips: Clips) -> None:
    player.set_rate(200)
    player.open(clips.get(ClipForm.SMALL, 20), playing=True)
    heard.wait(Position, lambda event: event.ms > 1000)
    heard.wait(StateChanged, in_state(PlayState.PLAYING))
    told = [event.ms for event in heard.events if isinstance(event, Position)]
    assert max(b - a for a, b in pairwise(told)) > 150, "a beat of 100 ms covers about 200 ms"


def at(ms: int) -> Callable[[Position], bool]:
    return lambda event: event.ms == ms


def pixel(picture: Image.Image, place: tuple[int, int]) -> tuple[int, ...]:
    found = picture.getpixel(place)
    assert isinstance(found, tuple)
    return found


def has_size(player: PlayerClient, size: tuple[int, int]) -> Callable[[FrameReady], bool]:
    return lambda _: (shown(player).width, shown(player).height) == size


def shown(player: PlayerClient) -> Frame:
    frame = player.latest_frame()
    assert frame is not None
    return frame


def wait_for_share(player: PlayerClient, heard: Listener, wanted: float) -> None:
    """Wait for a picture whose bar has the wanted length, within the distance of two pictures."""

    def there(_event: object) -> bool:
        frame = player.latest_frame()
        return frame is not None and abs(share(frame) - wanted) < 0.06

    if not there(None):
        heard.wait(FrameReady, there, max(0, heard.mark() - 1))


def image(frame: Frame) -> Image.Image:
    return Image.frombytes("RGB", (frame.width, frame.height), frame.pixels, "raw", "BGRX", frame.stride)


def brightness_of(picture: Image.Image) -> int:
    return picture.convert("L").resize((1, 1), Image.Resampling.BOX).tobytes()[0]


def brightness(frame: Frame) -> int:
    return brightness_of(image(frame))


def share(frame: Frame) -> float:
    """How far the light bar at the bottom reaches over the dark hills."""
    row = image(frame).convert("L").crop((0, frame.height - 2, frame.width, frame.height - 1))
    light = [level > 150 for level in row.tobytes()]
    return sum(light) / len(light)
