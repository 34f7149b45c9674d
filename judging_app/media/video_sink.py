"""Takes decoded pictures from libVLC, scales them to the room in the window, and hands them over.

libVLC writes into pictures of FFmpeg's in the format of the decoder; a thread of our own scales and converts them. So a
change of the window's size needs nothing from libVLC, also while paused, and libVLC's own threads never wait for us.
"""

import ctypes
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import av
from av.video.reformatter import Colorspace, VideoReformatter

from judging_app.media.picture_memory import MOST_PIXELS, Picture, PictureMemory
from judging_app.media.vlc_types import (
    CleanupCallback,
    DisplayCallback,
    LockCallback,
    PictureShape,
    SetupCallback,
    UnlockCallback,
)

_BUFFERS = 4
_HIGH_DEFINITION_FROM = 720
_FULL_RANGE_CHROMA = b"J420"
_CHROMA = b"I420"
_RANGE_LIMITED, _RANGE_FULL = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture was handed over; `load` counts the times that a clip was loaded."""

    load: int
    sequence: int


@dataclass(slots=True)
class _Buffers:
    """The pictures that libVLC writes into, and which of them has which part."""

    frames: tuple[av.VideoFrame, ...] = ()
    full_range: bool = False
    waiting: int | None = None
    last: int | None = None

    def free(self) -> int:
        return next(number for number in range(_BUFFERS) if number not in {self.waiting, self.last})


class VideoSink:
    """One per player helper. `on_shown` is called on the sink's thread for each picture handed over."""

    def __init__(self, memory: PictureMemory, on_shown: Callable[[Shown], None]) -> None:
        self._memory = memory
        self._on_shown = on_shown
        self._changed = threading.Condition()
        self._buffers = _Buffers()
        self._shape = PictureShape(width=0, height=0, shown_width=0, shown_height=0)
        self._room = (640, 360)
        self._opening = 0
        self._sequence = 0
        self._load = 0
        self._seen = (0, 0, 0, 0)
        self._scaler = VideoReformatter()
        self._callbacks = self._made_callbacks()
        threading.Thread(target=self._run, name="pictures", daemon=True).start()

    def attach(self, vlc: Any, player: Any) -> None:
        """Let a libVLC player draw into this sink."""
        setup, cleanup, lock, unlock, display = self._callbacks
        vlc.dll.libvlc_video_set_callbacks(player, lock, unlock, display, None)
        vlc.dll.libvlc_video_set_format_callbacks(player, setup, cleanup)

    def begin(self, opening: int, load: int, shape: PictureShape) -> None:
        """Before a clip is loaded: from now on pictures belong to it."""
        with self._changed:
            self._opening, self._shape = opening, shape
            self._buffers = _Buffers()
            self._load = load

    def correct(self, shape: PictureShape) -> None:
        """The shape turned out otherwise when the first picture was decoded."""
        with self._changed:
            self._shape = shape

    def set_room(self, width: int, height: int) -> None:
        """The room in the window; the picture in hand is scaled anew at once."""
        with self._changed:
            self._room = (max(1, width), max(1, height))
            self._changed.notify()

    # Called by libVLC on its own threads --------------------------------------------------------------------------

    def _made_callbacks(self) -> tuple[Any, ...]:
        return (
            SetupCallback(self._set_up),
            CleanupCallback(lambda _: None),
            LockCallback(self._lock),
            UnlockCallback(lambda _opaque, _picture, _planes: None),
            DisplayCallback(self._display),
        )

    def _set_up(self, _opaque: Any, chroma: int, width: Any, height: Any, pitches: Any, lines: Any) -> int:
        """Proposed is the decoder's size, with padding; asked for is the true size, as far as it is known."""
        with self._changed:
            full_range = ctypes.string_at(chroma, 4) == _FULL_RANGE_CHROMA
            ctypes.memmove(chroma, _FULL_RANGE_CHROMA if full_range else _CHROMA, 4)
            width[0] = self._shape.width or width[0]
            height[0] = self._shape.height or height[0]
            frames = tuple(_blank(width[0], height[0]) for _ in range(_BUFFERS))
            for number, plane in enumerate(frames[0].planes):
                pitches[number], lines[number] = plane.line_size, plane.height
            self._buffers = _Buffers(frames=frames, full_range=full_range)
            return _BUFFERS

    def _lock(self, _opaque: Any, planes: Any) -> int:
        with self._changed:
            number = self._buffers.free()
            for place, plane in enumerate(self._buffers.frames[number].planes):
                planes[place] = plane.buffer_ptr
            return number

    def _display(self, _opaque: Any, number: int | None) -> None:
        with self._changed:
            self._buffers.waiting = number or 0
            self._changed.notify()

    # The sink's own thread ----------------------------------------------------------------------------------------

    def _run(self) -> None:
        """While paused libVLC draws the same picture again and again; it is handed over once."""
        while True:
            with self._changed:
                self._changed.wait_for(self._has_work)
                buffers, opening, load = self._buffers, self._opening, self._load
                if buffers.waiting is not None:
                    buffers.last, buffers.waiting = buffers.waiting, None
                size = self._picture_size()
            if buffers.last is not None:
                seen = (load, _checksum(buffers.frames[buffers.last]), *size)
                if seen != self._seen:
                    self._seen = seen
                    self._publish(
                        self._scaled(buffers.frames[buffers.last], size, full_range=buffers.full_range), opening, load
                    )

    def _has_work(self) -> bool:
        resized = self._buffers.last is not None and self._picture_size() != self._seen[2:]
        return self._buffers.waiting is not None or resized

    def _picture_size(self) -> tuple[int, int]:
        own = (self._shape.shown_width, self._shape.shown_height)
        if not all(own) and self._buffers.frames:
            own = (self._buffers.frames[0].width, self._buffers.frames[0].height)
        return fitted(own, self._room)

    def _scaled(self, frame: av.VideoFrame, size: tuple[int, int], *, full_range: bool) -> av.VideoFrame:
        return self._scaler.reformat(
            frame,
            width=size[0],
            height=size[1],
            format="bgra",
            src_colorspace=Colorspace.ITU709 if frame.height >= _HIGH_DEFINITION_FROM else Colorspace.ITU601,
            src_color_range=_RANGE_FULL if full_range else _RANGE_LIMITED,
            interpolation="AREA" if size[0] * 2 <= frame.width else "BICUBIC",
            threads=1,
        )

    def _publish(self, scaled: av.VideoFrame, opening: int, load: int) -> None:
        plane = scaled.planes[0]
        self._sequence += 1
        self._memory.write(
            Picture(
                opening=opening,
                sequence=self._sequence,
                width=scaled.width,
                height=scaled.height,
                stride=plane.line_size,
                pixels=memoryview(plane),
            )
        )
        self._on_shown(Shown(load=load, sequence=self._sequence))


def _blank(width: int, height: int) -> av.VideoFrame:
    """A picture whose padding, which nobody writes into, is the same in all buffers."""
    frame = av.VideoFrame(width, height, "yuv420p")
    for plane in frame.planes:
        plane.update(bytes(plane.buffer_size))
    return frame


def fitted(own: tuple[int, int], room: tuple[int, int]) -> tuple[int, int]:
    """The largest size of the same shape within the room, never larger than the picture itself or than the memory."""
    width, height = max(1, own[0]), max(1, own[1])
    fit_width = min(room[0], (room[1] * width + height // 2) // height, width)
    fit_height = min(room[1], (room[0] * height + width // 2) // width, height)
    while fit_width * fit_height > MOST_PIXELS:
        fit_width, fit_height = fit_width * 9 // 10, fit_height * 9 // 10
    return max(2, fit_width), max(2, fit_height)


def _checksum(frame: av.VideoFrame) -> int:
    total = 1
    for plane in frame.planes:
        total = zlib.adler32(memoryview(plane), total)
    return total
