"""What the sample contest's clips are to be like, and who encodes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from judging_app.core.ids import EntryCode
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress


class ClipForm(Enum):
    """Container and codecs of a clip."""

    MP4_H264_AAC = "mp4-h264-aac"
    MP4_HEVC_AAC = "mp4-hevc-aac"
    MOV_H264_AAC = "mov-h264-aac"
    AVI_MPEG4_MP3 = "avi-mpeg4-mp3"
    WMV = "wmv"
    WEBM_VP9_OPUS = "webm-vp9-opus"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipPlan:
    """One clip to be made: a title card, then a moving picture with sound.

    Width and height in pixels as seen on screen; `turned`: stored lying down with a rotation mark, as a phone held upright
    writes it. `damaged`: cut short so that it can't be read. `same_as`: name of the file of which it is an exact copy.
    `seed` gives each clip colours and a tone of its own.
    """

    entry: EntryCode
    file_name: str
    title: str
    unit: str
    seconds: int
    width: int = 1280
    height: int = 720
    form: ClipForm = ClipForm.MP4_H264_AAC
    sound: bool = True
    turned: bool = False
    damaged: bool = False
    same_as: str = ""
    seed: int = 0


class SampleClips(Protocol):
    """Makes the clips of the sample contest."""

    def make(
        self,
        plans: Sequence[ClipPlan],
        folder: Path,
        *,
        progress: Progress = no_progress,
        cancelled: Cancelled = never_cancelled,
    ) -> tuple[Path, ...]:
        """Encode into the folder what does not lie there yet; one path per plan. Raises CannotWriteError."""
        ...
