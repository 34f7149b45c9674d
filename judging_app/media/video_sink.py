"""Takes decoded pictures from libVLC and exact ones from PyAV, scales them to the window's room, and hands them over.

libVLC writes into pictures of FFmpeg's in the format of the decoder; a thread of our own scales and converts them. So a
change of the window's size needs nothing from libVLC, also while paused, and libVLC's own threads never wait for us.

While a clip stands still, libVLC's pictures are only looked at where no exact one is to be had.
"""

import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import av
from av.video.reformatter import VideoReformatter

from judging_app.media.picture_memory import Picture, PictureMemory
from judging_app.media.scaled_picture import Source, scaled
from judging_app.media.still_desk import thumb_of
from judging_app.media.still_reader import Still
from judging_app.media.vlc_buffers import VlcBuffers, buffers_of, vlc_callbacks
from judging_app.media.vlc_types import PictureShape

_UNKNOWN = PictureShape(width=0, height=0, shown_width=0, shown_height=0)
_NOTHING = (0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture was handed over."""

    opening: int
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """libVLC drew its first picture of a load; `load` counts the times that a clip was loaded."""

    load: int


@dataclass(slots=True)
class _Rules:
    """What to do with a picture of libVLC's."""

    live: bool = False
    refused: bool = True
    """The clip before is still being left."""
    lacking: bool = True
    """There is no picture of this clip yet, so any is welcome."""
    passed_over: int | None = None
    """The checksum of a picture that was drawn before a jump."""


class VideoSink:
    """One per player helper. `tell` is called on the sink's thread and on libVLC's."""

    def __init__(self, memory: PictureMemory, tell: Callable[[Shown | Drawn], None]) -> None:
        self._memory = memory
        self._tell = tell
        self._changed = threading.Condition()
        self._buffers = VlcBuffers()
        self._shape = _UNKNOWN
        self._room = (640, 360)
        self.visible = True
        self._opening = 0
        self._load = 0
        self._sequence = 0
        self._rules = _Rules()
        self._source: Source | None = None
        self._number = 0
        self._published = _NOTHING
        self._scaler, self._small_scaler = VideoReformatter(), VideoReformatter()
        self._callbacks = vlc_callbacks(self._set_up, self._lock, self._display)
        self.drawn_at = 0
        """When libVLC drew last, in steady milliseconds."""
        self.skipped = 0
        """Pictures of the clip in hand that libVLC drew and nobody saw, because the next one came before they were scaled."""
        threading.Thread(target=self._run, name="pictures", daemon=True).start()

    def attach(self, vlc: Any, player: Any) -> None:
        """Let a libVLC player draw into this sink."""
        setup, cleanup, lock, unlock, display = self._callbacks
        vlc.dll.libvlc_video_set_callbacks(player, lock, unlock, display, None)
        vlc.dll.libvlc_video_set_format_callbacks(player, setup, cleanup)

    def begin(self, opening: int, load: int) -> None:
        """Before libVLC leaves the last clip: from now on its pictures are refused, exact ones belong to the next."""
        with self._changed:
            if opening != self._opening:
                self._source, self._rules, self.skipped = None, _Rules(), 0
            self._opening, self._load = opening, load
            self._rules.refused, self._rules.passed_over = True, None

    def accept(self, shape: PictureShape, *, live: bool) -> None:
        """What libVLC draws from now on belongs to this clip: it has left the last one."""
        with self._changed:
            self._shape, self._buffers = shape, VlcBuffers()
            self._rules.refused, self._rules.live = False, live

    def go_live(self, *, jumped: bool) -> None:
        """Show what libVLC draws; after a jump not the picture that it still has from before."""
        with self._changed:
            self._rules.live = True
            self._rules.passed_over = self._latest_checksum() if jumped else None

    def stand_still(self) -> None:
        """Keep the picture in hand, whatever libVLC still draws."""
        with self._changed:
            self._rules.live = False

    def show_still(self, still: Still) -> None:
        with self._changed:
            self._rules.lacking = False
            self._show(Source(frame=still.frame, full_range=still.full_range, shape=still.shape, still=True))
            self._changed.notify()

    def welcome_any(self) -> None:
        """There are no exact pictures of this clip: show libVLC's while it stands still, too."""
        with self._changed:
            self._rules.lacking, self._rules.passed_over = True, self._latest_checksum()

    def set_room(self, width: int, height: int) -> None:
        """The room in the window; the picture in hand is scaled anew at once."""
        with self._changed:
            self._room = (max(1, width), max(1, height))
            self._changed.notify()

    def set_visible(self, *, visible: bool) -> None:
        """Nothing is scaled or handed over while nobody looks."""
        with self._changed:
            self.visible = visible
            self._changed.notify()

    def thumb(self) -> bytes | None:
        """What is on screen, small; None when it is an exact picture, or none."""
        with self._changed:
            source = self._source
            return None if source is None or source.still else thumb_of(source.frame, self._small_scaler)

    # Called by libVLC on its own threads --------------------------------------------------------------------------

    def _set_up(self, width: int, height: int, *, full_range: bool) -> VlcBuffers:
        """Proposed is the decoder's size, with padding; asked for is the true size, as far as it is known."""
        with self._changed:
            size = (self._shape.width or width, self._shape.height or height)
            self._buffers = buffers_of(*size, full_range=full_range)
            return self._buffers

    def _lock(self) -> tuple[int, av.VideoFrame]:
        with self._changed:
            number = self._buffers.free()
            return number, self._buffers.frames[number]

    def _display(self, number: int) -> None:
        with self._changed:
            if self._rules.refused:
                return
            self.drawn_at = time.monotonic_ns() // 1_000_000
            first, self._buffers.drawn = not self._buffers.drawn, True
            self.skipped += self._rules.live and self.visible and self._buffers.waiting is not None
            self._buffers.waiting = number
            self._changed.notify()
            load = self._load
        if first:
            self._tell(Drawn(load=load))

    # The sink's own thread ----------------------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(self._has_work)
                self._take()
                source, opening, due = self._source, self._opening, self._due()
                fresh, self._published = due not in {_NOTHING, self._published}, due
            if source is not None and fresh:
                self._publish(scaled(self._scaler, source, due[1:]), opening)

    def _has_work(self) -> bool:
        return self._buffers.waiting is not None or self._due() not in {_NOTHING, self._published}

    def _due(self) -> tuple[int, int, int]:
        """Number and size of the picture that the window should have; nothing when it has it or nobody looks."""
        if self._source is None or not self.visible:
            return _NOTHING
        return (self._number, *self._source.size_in(self._room))

    def _take(self) -> None:
        """The newest picture of libVLC's becomes the one to show, if the rules allow."""
        frame, rules = self._buffers.take(), self._rules
        if frame is None or not (rules.live or rules.lacking):
            return
        if rules.passed_over is not None and _checksum(frame) == rules.passed_over:
            return
        rules.passed_over, rules.lacking = None, False
        self._buffers.shown = self._buffers.latest
        self._show(Source(frame=frame, full_range=self._buffers.full_range, shape=self._shape, still=False))

    def _latest_checksum(self) -> int | None:
        latest = self._buffers.latest
        return None if latest is None else _checksum(self._buffers.frames[latest])

    def _show(self, source: Source) -> None:
        self._source = source
        self._number += 1

    def _publish(self, picture: av.VideoFrame, opening: int) -> None:
        plane = picture.planes[0]
        self._sequence += 1
        self._memory.write(
            Picture(
                opening=opening,
                sequence=self._sequence,
                width=picture.width,
                height=picture.height,
                stride=plane.line_size,
                pixels=memoryview(plane),
            )
        )
        self._tell(Shown(opening=opening, sequence=self._sequence))


def _checksum(frame: av.VideoFrame) -> int:
    total = 1
    for plane in frame.planes:
        total = zlib.adler32(memoryview(plane), total)
    return total
