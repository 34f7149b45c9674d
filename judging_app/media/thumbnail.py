"""The small picture by which a clip is recognised in a list."""

import io
from collections.abc import Sequence

from av.video.frame import VideoFrame
from PIL import Image, ImageStat

from judging_app.media.clip_samples import Sample

_MOST_WIDTH = 320
_PREFERRED = (10, 30, 50, 70, 90, 0)
"""Where to look first, in percent: the very beginning is often black."""
_BLACK_BELOW = 24
"""Mean brightness (0..255) under which a picture counts as black."""


def thumbnail_of(samples: Sequence[Sample], width: int, height: int, rotation: int) -> bytes | None:
    """JPEG of the first picture that is not black, upright; the first one where all are; None where there is none."""
    frames = {sample.percent: sample.frame for sample in samples if sample.frame is not None}
    pictures = [_picture(frames[percent], width, height, rotation) for percent in _PREFERRED if percent in frames]
    chosen = next((picture for picture in pictures if _brightness(picture) >= _BLACK_BELOW), None)
    return _jpeg(chosen or pictures[0]) if pictures else None


def _picture(frame: VideoFrame, width: int, height: int, rotation: int) -> Image.Image:
    shown = (min(width, _MOST_WIDTH), max(1, height * min(width, _MOST_WIDTH) // width))
    stored = shown if rotation in {0, 180} else (shown[1], shown[0])
    small = frame.reformat(width=max(2, stored[0]), height=max(2, stored[1]), format="rgb24", interpolation="AREA")
    plane = small.planes[0]
    image = Image.frombytes("RGB", (small.width, small.height), bytes(plane), "raw", "RGB", plane.line_size)
    return image.rotate(-rotation, expand=True) if rotation else image


def _brightness(picture: Image.Image) -> int:
    return int(ImageStat.Stat(picture.convert("L")).mean[0])


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80, optimize=True)
    return out.getvalue()
