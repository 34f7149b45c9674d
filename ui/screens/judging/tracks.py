"""What of a clip can be heard and read, and which of it is. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from judging_app.ports.media import Track
from ui.theme.phrase import Words, phrase

LANGUAGES = {"vi": "Tiếng Việt", "vie": "Tiếng Việt", "en": "English", "eng": "English"}
"""Two and three letters of ISO 639; other languages are shown by these letters."""
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


def words_of(number: int, track: Track) -> Words:
    """A track by its language, as that language calls itself, and its name, as far as the clip says so; else by its number."""
    said = " · ".join(filter(None, (LANGUAGES.get(track.language, track.language), track.name)))
    return said or phrase("Number {number}", number=number)


def _after(options: Sequence[T], chosen: object) -> T:
    at = next((place for place, one in enumerate(options) if one == chosen), -1)
    return options[(at + 1) % len(options)]
