"""Clips of the sample contest: made on the machine, so that the sample runs on real video without being downloaded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol


class ClipForm(Enum):
    """What kind of file a sample clip becomes; the value is its file suffix and a word for it."""

    PLAIN = (".mp4", "plain")
    """H.264 and AAC, 1280 x 720."""
    MOV = (".mov", "mov")
    AVI = (".avi", "avi")
    """MPEG-4 and MP3."""
    WMV = (".wmv", "wmv")
    WEBM = (".webm", "webm")
    """VP9 and Opus."""
    HEVC = (".mp4", "hevc")
    PHONE = (".mp4", "phone")
    """Held upright: stored as 1920 x 1080 with a turn of 90 degrees, seen as 1080 x 1920."""
    SILENT = (".mp4", "silent")
    """Without any sound track."""
    LONG = (".mp4", "long")
    """A little over five minutes, whatever the plan's seconds say."""
    SMALL = (".mp4", "small")
    """640 x 360."""
    DAMAGED = (".mp4", "damaged")
    """Cut off after about half of its bytes."""

    @property
    def suffix(self) -> str:
        return self.value[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipPlan:
    """One clip to make. The same plan gives the same picture and sound; `seed` picks colours, motion and tones."""

    title: str
    unit: str
    seed: int
    form: ClipForm = ClipForm.PLAIN
    seconds: int = 5


class SampleClips(Protocol):
    """Makes sample clips."""

    def encode_all(
        self, plans: Mapping[str, ClipPlan], folder: Path, progress: Callable[[int, int], None] | None = None
    ) -> tuple[str, ...]:
        """Make each file name's clip in `folder` where it is not there yet as planned; names of those made now.

        `progress` gets how many are ready and how many there are. Raises FontMissingError or CannotWriteError.
        """
        ...
