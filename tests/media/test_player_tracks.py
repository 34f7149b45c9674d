"""A clip's sound tracks are heard and its subtitles are seen as they are chosen."""

import sys
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from judging_app.media import helper_process
from judging_app.media.player_client import PlayerClient
from judging_app.ports.media import Frame, FrameReady, Opened, PlayState, Position, StateChanged
from tests.media.numbered import Kind, encode
from tests.media.watching import Listener, in_state

TONES = (440, 880)
FORMS = (".mp4", ".mkv", ".mov")


def two_of_each(folder: Path, suffix: str) -> Path:
    words = ("XIN CHÀO", "HELLO WORLD AND ALL")
    return encode(Kind(suffix=suffix, count=75, tones=TONES, words=words, size=(640, 384)), folder / f"two{suffix}")


@pytest.mark.parametrize("suffix", FORMS)
def test_chosen_subtitles_are_in_the_picture(
    player: PlayerClient, heard: Listener, tmp_path: Path, suffix: str
) -> None:
    player.open(two_of_each(tmp_path, suffix))
    opened = heard.wait(Opened)
    assert len(opened.audio_tracks) == 2
    assert {one.language for one in opened.audio_tracks} == {""}
    assert [one.language for one in opened.subtitle_tracks] in (["vie", "eng"], ["vi", "en"])
    heard.wait(StateChanged, in_state(PlayState.PAUSED))
    player.set_loop(500, 2500)
    plain = white(player)
    player.set_subtitle(opened.subtitle_tracks[0].id)
    player.play()
    heard.wait(FrameReady, lambda _: white(player) > plain + 50)
    short = white(player)
    player.set_subtitle(opened.subtitle_tracks[1].id)
    heard.wait(FrameReady, lambda _: white(player) > short + 100, heard.mark())
    player.set_subtitle(None)
    heard.wait(FrameReady, lambda _: white(player) <= plain + 10, heard.mark())


@pytest.mark.parametrize("chosen", [None, 0, 1])
@pytest.mark.parametrize("suffix", FORMS)
def test_chosen_sound_track_is_heard(
    own_heard: Listener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, chosen: int | None
) -> None:
    """The first one unless another is chosen."""
    record = tmp_path / "heard.wav"
    script = Path(__file__).with_name("recording_helper.py")
    monkeypatch.setattr(helper_process, "helper_command", lambda _name: [sys.executable, str(script)])
    monkeypatch.setenv("JUDGING_AUDIO", "")
    monkeypatch.setenv("PULSE_SERVER", "none, but there is a sound output")
    monkeypatch.setenv("RECORD_TO", str(record))
    client = PlayerClient(own_heard)
    try:
        client.open(two_of_each(tmp_path, suffix), playing=True)
        opened = own_heard.wait(Opened)
        own_heard.wait(Position, lambda event: event.ms > 800)
        if chosen is not None:
            client.set_audio_track(opened.audio_tracks[chosen].id)
        own_heard.wait(StateChanged, in_state(PlayState.ENDED))
    finally:
        client.close()
    assert abs(hertz(record) - TONES[chosen or 0]) < 25


def hertz(record: Path) -> int:
    """Waves a second of the half second in the middle of a record."""
    with wave.open(str(record)) as file:
        rate, count = file.getframerate(), file.getnframes()
        file.setpos(count // 2 - rate // 4)
        part = array("h", file.readframes(rate // 2))
    waves: int = sum(before < 0 <= after for before, after in pairwise(part))
    return waves * 2


def white(player: PlayerClient) -> int:
    """How much in the lowest quarter of the picture is white."""
    frame: Frame | None = player.latest_frame()
    assert frame is not None
    pixels = frame.pixels[frame.stride * frame.height * 3 // 4 :]
    return sum(min(pixels[place : place + 3]) > 200 for place in range(0, len(pixels), 4))
