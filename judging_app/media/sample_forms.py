"""How each form of sample clip is encoded: a table."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from judging_app.ports.sample_clips import ClipForm

_QUICK_H264 = {"preset": "ultrafast", "crf": "27"}
_INDEX_FIRST = {"movflags": "+faststart"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Codecs and sizes of one form. `turn` is the clockwise rotation in degrees that a player has to apply."""

    video: str = "libx264"
    video_options: Mapping[str, str] = field(default_factory=lambda: _QUICK_H264)
    video_bits: int | None = None
    audio: str | None = "aac"
    container_options: Mapping[str, str] = field(default_factory=dict)
    width: int = 1280
    height: int = 720
    frames_a_second: int = 12
    seconds: int | None = None
    turn: int = 0
    kept_percent: int = 100


_MP4 = Recipe(container_options=_INDEX_FIRST)
RECIPES: Mapping[ClipForm, Recipe] = {
    ClipForm.PLAIN: _MP4,
    ClipForm.MOV: _MP4,
    ClipForm.AVI: Recipe(video="mpeg4", video_options={}, video_bits=2_500_000, audio="libmp3lame"),
    ClipForm.WMV: Recipe(video="wmv2", video_options={}, video_bits=2_500_000, audio="wmav2"),
    ClipForm.WEBM: Recipe(
        video="libvpx-vp9",
        video_options={"deadline": "realtime", "cpu-used": "8", "row-mt": "1"},
        video_bits=1_200_000,
        audio="libopus",
    ),
    ClipForm.HEVC: Recipe(
        video="libx265",
        video_options={"preset": "ultrafast", "x265-params": "log-level=none"},
        container_options=_INDEX_FIRST,
    ),
    ClipForm.PHONE: Recipe(container_options=_INDEX_FIRST, width=1920, height=1080, turn=90),
    ClipForm.SILENT: Recipe(container_options=_INDEX_FIRST, audio=None),
    ClipForm.LONG: Recipe(container_options=_INDEX_FIRST, frames_a_second=1, seconds=312),
    ClipForm.SMALL: Recipe(container_options=_INDEX_FIRST, width=640, height=360),
    ClipForm.DAMAGED: Recipe(container_options=_INDEX_FIRST, kept_percent=55),
}
