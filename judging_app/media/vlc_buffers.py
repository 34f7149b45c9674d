"""The pictures that libVLC writes into, and the C functions through which it asks for them."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import av

from judging_app.media.vlc_types import CleanupCallback, DisplayCallback, LockCallback, SetupCallback, UnlockCallback

_BUFFERS = 4
_FULL_RANGE_CHROMA = b"J420"
_CHROMA = b"I420"


@dataclass(slots=True)
class VlcBuffers:
    """Which picture has which part: `waiting` to be looked at, `latest` that was looked at, `shown` in the window."""

    frames: tuple[av.VideoFrame, ...] = ()
    full_range: bool = False
    drawn: bool = False
    waiting: int | None = None
    latest: int | None = None
    shown: int | None = None

    def free(self) -> int:
        taken = {self.waiting, self.latest, self.shown}
        return next(number for number in range(_BUFFERS) if number not in taken)

    def take(self) -> av.VideoFrame | None:
        """The picture that waits is looked at."""
        if self.waiting is None:
            return None
        self.latest, self.waiting = self.waiting, None
        return self.frames[self.latest]


class SetUp(Protocol):
    def __call__(self, width: int, height: int, *, full_range: bool) -> VlcBuffers:
        """Pictures of the proposed size or of the true one."""
        ...


def buffers_of(width: int, height: int, *, full_range: bool) -> VlcBuffers:
    return VlcBuffers(frames=tuple(_blank(width, height) for _ in range(_BUFFERS)), full_range=full_range)


def vlc_callbacks(
    set_up: SetUp, lock: Callable[[], tuple[int, av.VideoFrame]], display: Callable[[int], None]
) -> tuple[Any, ...]:
    """In libVLC's order for `attach`: setup, cleanup, lock, unlock, display. They must be kept as long as the player."""

    def on_set_up(_opaque: Any, chroma: int, width: Any, height: Any, pitches: Any, lines: Any) -> int:
        full_range = ctypes.string_at(chroma, 4) == _FULL_RANGE_CHROMA
        ctypes.memmove(chroma, _FULL_RANGE_CHROMA if full_range else _CHROMA, 4)
        frame = set_up(width[0], height[0], full_range=full_range).frames[0]
        width[0], height[0] = frame.width, frame.height
        for number, plane in enumerate(frame.planes):
            pitches[number], lines[number] = plane.line_size, plane.height
        return _BUFFERS

    def on_lock(_opaque: Any, planes: Any) -> int:
        number, frame = lock()
        for place, plane in enumerate(frame.planes):
            planes[place] = plane.buffer_ptr
        return number

    return (
        SetupCallback(on_set_up),
        CleanupCallback(lambda _: None),
        LockCallback(on_lock),
        UnlockCallback(lambda _opaque, _picture, _planes: None),
        DisplayCallback(lambda _opaque, number: display(number or 0)),
    )


def _blank(width: int, height: int) -> av.VideoFrame:
    """A picture whose padding, which nobody writes into, is the same in all buffers."""
    frame = av.VideoFrame(width, height, "yuv420p")
    for plane in frame.planes:
        plane.update(bytes(plane.buffer_size))
    return frame
