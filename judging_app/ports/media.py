"""What the program asks of clips: facts about a file, and a player whose picture a window paints.

Times are whole milliseconds of clip time, sizes whole pixels, volume 0..100, speed in percent (100 is normal).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from judging_app.core.clip_look import NOTHING_SEEN, ClipLook
from judging_app.ports.media_errors import ClipUnreadableError, PlayerError
from judging_app.ports.work import Cancelled, never_cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFacts:
    """What a clip file is, by looking into it. Width and height are as seen on screen, after rotation.

    `rotation` is the clockwise turn in degrees (0, 90, 180, 270) that a player applies. `container` and the codecs are
    lower-case keys (mp4, mov, avi, wmv, webm ...; h264, hevc, vp9 ...). `thumbnail_jpeg` is at most 320 pixels wide.
    """

    size_bytes: int
    length_ms: int
    width: int
    height: int
    rotation: int
    container: str
    video_codec: str
    audio_codec: str | None
    frame_rate: Fraction
    thumbnail_jpeg: bytes | None
    look: ClipLook = NOTHING_SEEN

    @property
    def has_audio(self) -> bool:
        return self.audio_codec is not None


class Probe(Protocol):
    """Looks into clip files. Several calls may run at the same time on different threads."""

    def probe(self, path: Path) -> ClipFacts:
        """Read the facts of one file. Raises ClipUnreadableError or ProbeTimeoutError."""
        ...

    def rest(self) -> None:
        """Nothing is to be looked into for now: let helpers go. What is under way is given up and fails."""
        ...


class ClipHasher(Protocol):
    """Digests clip files."""

    def __call__(self, path: Path, progress: Callable[[int], None] | None = None) -> str:
        """SHA-256 in lower-case hex; `progress` gets the bytes read so far. Raises ClipUnreadableError."""
        ...


class ClipNeutralizer(Protocol):
    """Copies clips without what their files say about themselves: titles, authors, programs, times, places, chapters."""

    def __call__(self, source: Path, target: Path, cancelled: Cancelled = never_cancelled) -> bool:
        """Write the copy: picture and sound byte by byte, in a new file of the same kind that says nothing of its own.
        False when cancelled.

        Raises NotNeutralError or ProbeTimeoutError; in each case but success there is no copy.
        """
        ...

    def rest(self) -> None:
        """No copy is wanted for now: let helpers go."""
        ...


class PlayState(StrEnum):
    """What the player does with the clip that was opened last."""

    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


class LossReason(StrEnum):
    """How a player helper was lost."""

    EXITED = "exited"
    HUNG = "hung"


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One audio track or subtitle of a clip; `id` is the player's own number for it, `language` a code of ISO 639 or nothing."""

    id: int
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The clip is known: its length, its size on screen at full resolution, its tracks."""

    opening: int
    length_ms: int
    width: int
    height: int
    audio_tracks: tuple[Track, ...]
    subtitle_tracks: tuple[Track, ...]
    audio_track: int | None = None
    """The audio track that sounds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where in the clip the player is."""

    opening: int
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChanged:
    """The player began, paused, reached the end or gave up."""

    opening: int
    state: PlayState


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameReady:
    """A new picture lies ready; `Player.latest_frame` hands it out."""

    opening: int
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FramesCounted:
    """Since the clip was opened: pictures drawn while it played, and those left out because the machine was too slow."""

    opening: int
    shown: int
    dropped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFailed:
    """The clip can't be played; the player itself is well and can open another one."""

    opening: int
    error: ClipUnreadableError


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperLost:
    """The helper died or hung. It is being replaced unless PlayerGone follows."""

    reason: LossReason


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperRestarted:
    """A new helper runs and opens the clip again at the same place and in the same state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayerGone:
    """There is no picture and the player has stopped trying; the next `open` tries again."""

    error: PlayerError


PlayerEvent = (
    Opened
    | Position
    | StateChanged
    | FrameReady
    | FramesCounted
    | ClipFailed
    | HelperLost
    | HelperRestarted
    | PlayerGone
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture: 4 bytes a pixel (blue, green, red, unused), rows `stride` bytes apart. The bytes are a copy."""

    opening: int
    sequence: int
    width: int
    height: int
    stride: int
    pixels: bytes


class Player(Protocol):
    """Plays one clip at a time. No call waits for the clip or raises because of it; what happens comes as events.

    Events are handed over on a thread of the player's own. Those of one clip carry the number that `open` returned.
    """

    def open(self, path: Path, *, start_ms: int = 0, playing: bool = False) -> int:
        """Leave the clip in hand and open another, paused on its first picture unless `playing`.

        It has no loop, no subtitle, and the audio track that the clip itself puts first.
        """
        ...

    def prepare(self, path: Path, *, start_ms: int = 0) -> None:
        """The clip that will probably be opened next, and where: its first picture is then there at once."""
        ...

    def play(self) -> None:
        """Go on; from the beginning when the end was reached."""
        ...

    def pause(self) -> None: ...

    def seek(self, ms: int) -> None:
        """Jump to a place, playing or paused as before; a paused player shows the picture of that place."""
        ...

    def step(self, *, forward: bool) -> None:
        """Stand still on the next or the previous picture, whatever its distance; Position tells where that is."""
        ...

    def set_loop(self, start_ms: int, end_ms: int | None) -> None:
        """Whenever the end place is passed while playing, go back to the start; None for the end takes it away."""
        ...

    def set_audio_track(self, track: int) -> None:
        """Hear another one of `Opened.audio_tracks`."""
        ...

    def set_subtitle(self, track: int | None) -> None:
        """Show one of `Opened.subtitle_tracks` in the picture, or none."""
        ...

    def set_volume(self, percent: int) -> None: ...

    def set_muted(self, *, muted: bool) -> None: ...

    def set_rate(self, percent: int) -> None:
        """Speed in percent, 25..400; pitch is kept."""
        ...

    def set_visible(self, *, visible: bool) -> None:
        """Whether anybody can see the picture; while not, none is made, and sound and position go on."""
        ...

    def resize(self, width: int, height: int) -> None:
        """Room for the picture in device pixels; pictures fit into it, never larger than the clip's own."""
        ...

    def latest_frame(self) -> Frame | None:
        """The newest picture of the clip in hand, None while there is none."""
        ...

    def stop(self) -> None:
        """Leave the clip; the helper stays ready."""
        ...

    def close(self) -> None:
        """End the helper and give everything back. Nothing may be called afterwards."""
        ...


PlayerFactory = Callable[[Callable[[PlayerEvent], None]], Player]
