"""Pictures of a clip one after another from a place on, and what is made of one: small greys, black or not, a hash."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import TypeAlias

import av
from av.audio.frame import AudioFrame
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from judging_app.core.clip_look import GRID_HEIGHT, GRID_WIDTH, SHARES, difference_hash

VideoPacket: TypeAlias = "av.Packet[VideoStream]"

_DARK_BELOW = 32
"""A picture is black when no part of it, made small, is brighter (0..255)."""
_DARK_SIZE = (32, 18)
_JUMP_MS = 4_000
_MOST_PICTURES = 900
"""Pictures decoded at most on the way to one place."""


def time_of(container: InputContainer, timed: "VideoFrame | AudioFrame | VideoPacket") -> int:
    """Milliseconds from the beginning of the clip; 0 where the file does not say."""
    if timed.pts is None or timed.time_base is None:
        return 0
    return int(timed.pts * timed.time_base * 1000) - (container.start_time or 0) // 1000


def frames_from(container: InputContainer, stream: VideoStream, at_ms: int) -> Iterator[tuple[int, VideoFrame]]:
    """Pictures with their times, from the key picture before a place; it ends early where they can't be decoded."""
    with suppress(av.error.FFmpegError):
        container.seek(max(0, at_ms) * 1000 + (container.start_time or 0), backward=True)
        for frame in islice(container.decode(stream), _MOST_PICTURES):
            yield time_of(container, frame), frame


def is_dark(frame: VideoFrame) -> bool:
    """Whether a picture is black all over."""
    return max(grey(frame, *_DARK_SIZE)) < _DARK_BELOW


def hashes(container: InputContainer, stream: VideoStream, length_ms: int) -> tuple[str, ...]:
    """Hashes of the pictures at `SHARES` of the length, "" where there is none."""
    places = [length_ms * share // 100 for share in SHARES]
    return tuple(
        "" if frame is None else difference_hash(grey(frame, GRID_WIDTH, GRID_HEIGHT))
        for frame in _frames_at(container, stream, places)
    )


def _frames_at(container: InputContainer, stream: VideoStream, places: list[int]) -> Iterator[VideoFrame | None]:
    """The first picture at or after each place, in order: a place close by is reached by reading on, another by a jump."""
    frames: Iterator[tuple[int, VideoFrame]] = iter(())
    here, frame = -_JUMP_MS, None
    for at_ms in places:
        if at_ms - here >= _JUMP_MS:
            frames, frame = frames_from(container, stream, at_ms), None
        while frame is None or here < at_ms:
            here, frame = next(frames, (at_ms, None))
            if frame is None:
                break
        yield frame


def grey(frame: VideoFrame, width: int, height: int) -> bytes:
    """The picture made small, one byte of brightness for each place."""
    small = frame.reformat(width=width, height=height, format="gray", interpolation="AREA", dst_color_range="JPEG")
    plane = small.planes[0]
    rows = memoryview(plane)
    return b"".join(rows[row * plane.line_size : row * plane.line_size + width] for row in range(height))
