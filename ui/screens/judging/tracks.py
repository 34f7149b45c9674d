"""What of a clip can be heard and read, and which of it is. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from judging_app.ports.media import Track

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracks:
    """`heard` is the number of an audio track, `read` of a subtitle; None for none."""

    audio: tuple[Track, ...] = ()
    heard: int | None = None
    subtitles: tuple[Track, ...] = ()
    read: int | None = None

    def heard_next(self) -> int | None:
        """The audio track after the one that is heard; None where there is no choice."""
        numbers = [one.id for one in self.audio]
        return _after(numbers, self.heard) if len(numbers) > 1 else None

    def read_next(self) -> int | None:
        """The subtitle after the one that is read, after the last none."""
        return _after([None, *(one.id for one in self.subtitles)], self.read)


def _after(options: Sequence[T], chosen: object) -> T:
    at = next((place for place, one in enumerate(options) if one == chosen), -1)
    return options[(at + 1) % len(options)]
