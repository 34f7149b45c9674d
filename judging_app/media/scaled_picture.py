"""From a decoded picture to the one that a window paints: which size, which colours."""

from dataclasses import dataclass

import av
from av.video.reformatter import Colorspace, VideoReformatter

from judging_app.media.picture_memory import MOST_PIXELS
from judging_app.media.vlc_types import PictureShape

_HIGH_DEFINITION_FROM = 720
_ROW_PIXELS = 16
"""Rows of pictures are filled up to whole multiples of at most so many pixels."""
_RANGE_LIMITED, _RANGE_FULL = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A decoded picture with what is known of it; `still` when it is exactly the one that was asked for."""

    frame: av.VideoFrame
    full_range: bool
    shape: PictureShape
    still: bool

    def size_in(self, room: tuple[int, int]) -> tuple[int, int]:
        """Its size on screen."""
        own = (self.shape.shown_width, self.shape.shown_height)
        return fitted(own if all(own) else (self.frame.width, self.frame.height), room)


def scaled(scaler: VideoReformatter, source: Source, size: tuple[int, int]) -> av.VideoFrame:
    """The picture in blue, green, red, unused, at a size."""
    frame = source.frame
    return scaler.reformat(
        frame,
        width=size[0],
        height=size[1],
        format="bgra",
        src_colorspace=Colorspace.ITU709 if frame.height >= _HIGH_DEFINITION_FROM else Colorspace.ITU601,
        src_color_range=_RANGE_FULL if source.full_range else _RANGE_LIMITED,
        interpolation="AREA" if size[0] * 2 <= frame.width else "BICUBIC",
        threads=1,
    )


def fitted(own: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
    """The largest size of the same shape within the room, never larger than the picture itself or than the memory."""
    width, height = max(1, own[0]), max(1, own[1])
    fit_width = min(room[0], (room[1] * width + height // 2) // height, width)
    fit_height = min(room[1], (room[0] * height + width // 2) // width, height)
    while -(-fit_width // _ROW_PIXELS) * _ROW_PIXELS * fit_height > MOST_PIXELS:
        fit_width, fit_height = fit_width * 9 // 10, fit_height * 9 // 10
    return max(2, fit_width), max(2, fit_height)
