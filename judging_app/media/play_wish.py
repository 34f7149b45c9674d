"""What is wished of one clip: where, whether it plays, which tracks, which part again and again."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from judging_app.media.still_reader import Rhythm
from judging_app.media.vlc_types import PictureShape

_UNKNOWN = PictureShape(width=0, height=0, shown_width=0, shown_height=0)
_NO_RHYTHM = Rhythm()


class Phase(Enum):
    NONE = auto()
    PARSING = auto()
    PARSED = auto()
    """Waits for the exact first picture, which tells the true size."""
    STARTING = auto()
    SETTLING = auto()
    """The first picture is there; the pause that was asked for is on its way."""
    PLAYING = auto()
    PAUSED = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """`audio` and `subtitle` are libVLC's numbers of tracks: None for the clip's own sound, and for no subtitle."""

    at_ms: int = 0
    playing: bool = False
    audio: int | None = None
    subtitle: int | None = None
    loop: tuple[int, int] | None = None
    patient: bool = False
    """A stall was seen in this clip just before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """What was asked for, and what has become known."""

    opening: int = 0
    path: Path = Path()
    wish: Wish = Wish()
    shape: PictureShape = _UNKNOWN
    learned: bool = False
    rhythm: Rhythm = _NO_RHYTHM


@dataclass(slots=True)
class PlayLoop:
    """Goes back when the end is passed in play; not for somebody who jumped behind it."""

    part: tuple[int, int] | None = None
    _inside: bool = True

    def jumped(self, to_ms: int) -> None:
        self._inside = self.part is not None and to_ms < self.part[1]

    def back_to(self, ms: int) -> int | None:
        """Where to go on when play has come to a place; None to go on from there."""
        if self.part is None:
            return None
        passed = self._inside and ms >= self.part[1]
        self._inside = ms < self.part[1]
        return self.part[0] if passed else None

    def left_ms(self, ms: int) -> int | None:
        """How much is to be played from a place until it goes back."""
        return self.part[1] - ms if self.part is not None and self._inside else None


class Deferred:
    """One thing to be done later; another one takes its place."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._then: Callable[[], None] | None = None
        self.at: int | None = None

    def wait(self, ms: int, then: Callable[[], None]) -> None:
        self.at, self._then = self._now() + ms, then

    def forget(self) -> None:
        self.at, self._then = None, None

    def run(self) -> None:
        """Do it if it is time."""
        if self.at is not None and self._then is not None and self._now() >= self.at:
            then = self._then
            self.forget()
            then()
