"""What the player helper does with a clip, step by step. Knows libVLC only through its thin hand, and no threads.

A clip is parsed, then started without sound until its first picture is there, and then it plays or stands still. After
its end libVLC does nothing with it any more, so it is loaded anew when something is asked of it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any

from judging_app.media.play_clock import PlayClock
from judging_app.media.player_wire import Answer, Failure
from judging_app.media.video_sink import Shown
from judging_app.media.vlc_types import MediaTracks, PictureShape
from judging_app.ports.media import FrameReady, Opened, PlayState, Position, StateChanged
from judging_app.ports.media_errors import ClipDefect

_FIRST_PICTURE_MS = 15_000
_PAUSE_MS = 1_000
_STALE_PICTURE_MS = 400
_BEFORE_END_MS = 100
_STEP_BACK_MS = 3_000
_UNKNOWN = PictureShape(width=0, height=0, shown_width=0, shown_height=0)


class Phase(Enum):
    NONE = auto()
    PARSING = auto()
    STARTING = auto()
    SETTLING = auto()
    """The first picture is there; the pause that was asked for is on its way."""
    PLAYING = auto()
    PAUSED = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clip:
    """What was asked for, and what has become known."""

    opening: int = 0
    path: Path = Path()
    at_ms: int = 0
    playing: bool = False
    shape: PictureShape = _UNKNOWN
    learned: bool = False
    announced: bool = False


class PlaySession:
    """`player` and `sink` are a VlcPlayer and a VideoSink; `now` tells steady milliseconds."""

    def __init__(self, player: Any, sink: Any, send: Callable[[Answer], None], now: Callable[[], int]) -> None:
        self._player = player
        self._sink = sink
        self._send = send
        self._now = now
        self._clip = _Clip()
        self._clock = PlayClock()
        self._phase = Phase.NONE
        self._load = 0
        self._started_ms = 0
        self._volume, self._muted = 100, False
        self._due: tuple[int, Callable[[], None]] | None = None

    # Commands -----------------------------------------------------------------------------------------------------

    def open(self, opening: int, path: Path, at_ms: int, *, playing: bool) -> None:
        self._clip = _Clip(opening=opening, path=path, at_ms=at_ms, playing=playing)
        self._state(PlayState.OPENING)
        self._begin()

    def play(self) -> None:
        if self._phase is Phase.PAUSED:
            self._player.pause(paused=False)
            self._playing()
        elif self._phase is Phase.ENDED:
            self._clip = replace(self._clip, at_ms=0, playing=True)
            self._begin()
        else:
            self._clip = replace(self._clip, playing=True)

    def pause(self) -> None:
        if self._phase is Phase.PLAYING:
            self._player.pause(paused=True)
            self._paused()
        else:
            self._clip = replace(self._clip, playing=False)

    def seek(self, to_ms: int) -> None:
        self._clip = replace(self._clip, at_ms=self._within(to_ms))
        if self._phase in {Phase.PLAYING, Phase.PAUSED}:
            self._jump()
        elif self._phase is Phase.ENDED:
            self._clip = replace(self._clip, playing=False)
            self._begin()

    def set_sound(self, volume: int, *, muted: bool) -> None:
        self._volume, self._muted = volume, muted
        if self._phase in {Phase.PLAYING, Phase.PAUSED}:
            self._player.set_sound(volume, muted=muted)

    def set_rate(self, percent: int) -> None:
        self._clock.set_rate(percent, self._now())
        self._player.set_rate(percent)

    def stop(self) -> None:
        self._player.leave()
        self._phase, self._clip, self._due = Phase.NONE, _Clip(), None

    # What libVLC and the sink say ---------------------------------------------------------------------------------

    def parsed(self) -> None:
        if self._phase is not Phase.PARSING:
            return
        tracks: MediaTracks = self._player.tracks()
        if tracks.shape is None and tracks.audio:
            self._fail(ClipDefect.NO_PICTURE)
            return
        self._clock.length_ms = self._player.length_ms()
        self._clip = replace(self._clip, at_ms=self._within(self._clip.at_ms))
        if tracks.shape is not None and not self._clip.learned:
            self._clip = replace(self._clip, shape=tracks.shape)
            self._sink.correct(tracks.shape)
        self._phase = Phase.STARTING
        self._wait(_FIRST_PICTURE_MS, lambda: self._fail(ClipDefect.DAMAGED))
        self._started_ms = self._clip.at_ms
        self._player.start(self._clip.at_ms, muted=self._muted or not self._clip.playing)

    def shown(self, shown: Shown) -> None:
        if shown.load != self._load:
            return
        if self._phase is Phase.STARTING and not self._begun():
            return
        if self._phase is Phase.PAUSED:
            self._due = None
        self._send(FrameReady(opening=self._clip.opening, sequence=shown.sequence))

    def paused_by_vlc(self) -> None:
        if self._phase is Phase.SETTLING:
            self._settle()

    def ended(self) -> None:
        if self._phase in {Phase.PARSING, Phase.STARTING}:
            self._begin_earlier()
        elif self._phase is not Phase.NONE:
            self._phase, self._due = Phase.ENDED, None
            self._player.leave()
            self._clock.running = False
            self._clock.jump(self._clock.length_ms, self._now())
            self.tell_position()
            self._state(PlayState.ENDED)

    def broken(self) -> None:
        self._fail(ClipDefect.NOT_A_CLIP if self._phase is Phase.STARTING else ClipDefect.DAMAGED)

    def time_told(self, ms: int) -> None:
        self._clock.hear(ms, self._now())

    # Time passes --------------------------------------------------------------------------------------------------

    @property
    def load(self) -> int:
        return self._load

    def due_at(self) -> int | None:
        """When `tick` is to be called at the latest."""
        return None if self._due is None else self._due[0]

    def tick(self) -> None:
        if self._due is not None and self._now() >= self._due[0]:
            action = self._due[1]
            self._due = None
            action()

    def beat(self) -> None:
        if self._phase is Phase.PLAYING:
            self.tell_position()

    def tell_position(self) -> None:
        self._send(Position(opening=self._clip.opening, ms=self._clock.at(self._now())))

    # Steps --------------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._load += 1
        self._phase, self._due = Phase.PARSING, None
        self._clock.running, self._clock.length_ms = False, 0
        self._clock.jump(self._clip.at_ms, self._now())
        if not self._clip.path.is_file():
            self._fail(ClipDefect.MISSING)
            return
        self._player.read(self._clip.path, self._load)
        self._sink.begin(self._clip.opening, self._load, self._clip.shape)

    def _begun(self) -> bool:
        """At the first picture; False when its true shape is only known now and the clip has to be loaded once more."""
        tracks: MediaTracks = self._player.tracks()
        shape = tracks.shape or self._clip.shape
        before, self._clip = self._clip, replace(self._clip, shape=shape, learned=True)
        if (shape.width, shape.height) != (before.shape.width, before.shape.height) and not before.learned:
            self._begin()
            return False
        self._sink.correct(shape)
        self._announce(tracks)
        self._clock.jump(self._started_ms, self._now())
        self._due = None
        if self._clip.playing:
            self._player.set_sound(self._volume, muted=self._muted)
            self._playing()
            if self._clip.at_ms != self._started_ms:
                self._jump()
        else:
            self._phase = Phase.SETTLING
            self._wait(_PAUSE_MS, self._settle)
            self._player.pause(paused=True)
        return True

    def _begin_earlier(self) -> None:
        """The end came before any picture: behind the last one, or there is none at all."""
        if self._clip.at_ms == 0:
            self._fail(ClipDefect.DAMAGED)
            return
        self._clip = replace(self._clip, at_ms=max(0, self._clip.at_ms - _STEP_BACK_MS))
        self._begin()

    def _within(self, ms: int) -> int:
        length = self._clock.length_ms
        return max(0, min(ms, length - _BEFORE_END_MS) if length else ms)

    def _announce(self, tracks: MediaTracks) -> None:
        self._clock.length_ms = self._player.length_ms()
        if self._clip.announced:
            return
        self._clip = replace(self._clip, announced=True)
        self._send(
            Opened(
                opening=self._clip.opening,
                length_ms=self._clock.length_ms,
                width=self._clip.shape.shown_width,
                height=self._clip.shape.shown_height,
                audio_tracks=tracks.audio,
                subtitle_tracks=tracks.subtitles,
            )
        )

    def _settle(self) -> None:
        """Stand exactly where it was asked for, with the sound that ran unheard until the pause thrown away."""
        self._jump()
        self._player.set_sound(self._volume, muted=self._muted)
        self._due = None
        self._paused()
        if self._clip.playing:
            self.play()

    def _playing(self) -> None:
        self._phase, self._due = Phase.PLAYING, None
        self._clock.run(self._now(), running=True)
        self._state(PlayState.PLAYING)

    def _paused(self) -> None:
        self._phase = Phase.PAUSED
        self._clock.run(self._now(), running=False)
        self.tell_position()
        self._state(PlayState.PAUSED)

    def _jump(self) -> None:
        """A paused libVLC sometimes draws nothing after a jump (from the very end): then the next picture is asked for."""
        self._player.jump(self._clip.at_ms)
        self._clock.jump(self._clip.at_ms, self._now())
        self.tell_position()
        if self._phase is Phase.PAUSED:
            self._wait(_STALE_PICTURE_MS, self._player.show_next)

    def _fail(self, defect: ClipDefect) -> None:
        self._player.leave()
        self._phase, self._due = Phase.NONE, None
        self._send(Failure(opening=self._clip.opening, path=str(self._clip.path), defect=defect))
        self._state(PlayState.FAILED)

    def _state(self, state: PlayState) -> None:
        self._send(StateChanged(opening=self._clip.opening, state=state))

    def _wait(self, ms: int, then: Callable[[], None]) -> None:
        self._due = (self._now() + ms, then)
