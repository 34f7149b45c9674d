"""Exact single pictures of a clip, decoded with PyAV: for standing still, for steps, for the first moment of a clip.

libVLC, when it stands still, often draws a neighbour of the picture that was asked for, or nothing, and never says
which. A picture stands from its own time until the next one's, so the picture of a place is the last that has begun.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.video.frame import VideoFrame

from judging_app.media.vlc_types import PictureShape

_KEPT_BYTES = 160_000_000
_READ_ON_MS = 1_500
"""As far ahead of the last decoded picture as reading on is quicker than a jump."""
_STEPS_BACK_MS = (0, 1_000, 4_000, 15_000)
_SELDOM = 10
"""Pictures a second."""
_FULL_RANGE = 2
_TURNS = {90: ("transpose", "clock"), 180: ("hflip", None), 270: ("transpose", "cclock")}
_Alive = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """How a clip's pictures follow each other: whole ones a second on average, evenly or not, and until when."""

    rate: int = 0
    even: bool = False
    end_ms: int = 0
    """0 where that is not known."""

    def is_slow(self, *, with_sound: bool) -> bool:
        """Pictures come so seldom that one that does not come says nothing yet; then only sound tells of life."""
        return self.rate < _SELDOM and not (with_sound and not self.even)


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """An upright picture in the decoder's form, its time in whole milliseconds (rounded down), and its shape."""

    frame: VideoFrame
    ms: int
    full_range: bool
    shape: PictureShape
    rhythm: Rhythm


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decoded:
    frame: VideoFrame
    ms: int


class StillReader:
    """One clip held open. Raises FFmpegError and OSError; `alive` turns false when the answer is wanted no more."""

    def __init__(self, path: Path) -> None:
        self._container = av.open(str(path), metadata_errors="replace")
        videos = self._container.streams.video
        self._stream = next((v for v in videos if not v.disposition & av.stream.Disposition.attached_pic), None)
        self._start = Fraction(max(0, self._container.start_time or 0), 1000)
        self._kept: list[_Decoded] = []
        self._ended = False
        self._rhythm = Rhythm() if self._stream is None else _rhythm(self._stream)
        self._following: Iterator[_Decoded] = iter(())
        if self._stream is not None:
            self._stream.thread_type = "AUTO"

    def close(self) -> None:
        self._kept.clear()
        self._following = iter(())
        self._container.close()

    def at(self, ms: int, alive: _Alive) -> Still | None:
        """The picture that stands at a place; the first one before it begins."""
        if not self._reaches_back_to(ms) and not self._jump(ms, alive):
            return None
        if not self._read_past(ms, alive):
            return None
        begun = [picture for picture in self._kept if picture.ms <= ms]
        return self._still(begun[-1] if begun else self._kept[0]) if self._kept else None

    def after(self, ms: int, alive: _Alive) -> Still | None:
        """The next picture; the last one where there is none."""
        here = self.at(ms, alive)
        later = next((picture for picture in self._kept if picture.ms > ms), None)
        return here if here is None or later is None else self._still(later)

    def before(self, ms: int, alive: _Alive) -> Still | None:
        """The picture before the one that stands at a place; the first one where there is none."""
        here = self.at(ms, alive)
        return None if here is None else self.at(max(0, here.ms - 1), alive)

    def around(self, ms: int, reach_ms: int, alive: _Alive) -> list[Still]:
        """All pictures within a distance."""
        self.at(max(0, ms - reach_ms), alive)
        self._read_past(ms + reach_ms, alive)
        return [self._still(picture) for picture in self._kept if abs(picture.ms - ms) <= reach_ms]

    def _reaches_back_to(self, ms: int) -> bool:
        return bool(self._kept) and self._kept[0].ms <= ms <= self._kept[-1].ms + _READ_ON_MS

    def _jump(self, ms: int, alive: _Alive) -> bool:
        """From the key picture before a place on; earlier where the file's index was wrong about it."""
        if self._stream is None:
            return False
        for back in (*_STEPS_BACK_MS, ms + 1_000):
            target = max(Fraction(0), Fraction(ms - back)) + self._start
            self._container.seek(int(target * 1000), backward=True)
            self._kept, self._ended = [], False
            self._following = self._pictures()
            self._read_one()
            if (self._kept and self._kept[0].ms <= ms) or back >= ms or not alive():
                break
        return alive()

    def _read_past(self, ms: int, alive: _Alive) -> bool:
        while not self._ended and (not self._kept or self._kept[-1].ms <= ms):
            if not alive():
                return False
            self._read_one()
        return True

    def _read_one(self) -> None:
        picture = next(self._following, None)
        if picture is None:
            self._ended = True
            return
        self._kept.append(picture)
        size = max(1, picture.frame.width * picture.frame.height * 3 // 2)
        del self._kept[: -max(4, _KEPT_BYTES // size)]

    def _pictures(self) -> Iterator[_Decoded]:
        for packet in self._container.demux(self._stream):
            try:
                frames = packet.decode()
            except av.error.InvalidDataError:
                continue
            for frame in frames:
                if isinstance(frame, VideoFrame) and frame.pts is not None and frame.time_base is not None:
                    yield _Decoded(frame=frame, ms=int(frame.pts * frame.time_base * 1000 - self._start))

    def _still(self, picture: _Decoded) -> Still:
        frame = picture.frame
        full = frame.format.name.startswith("yuvj") or frame.color_range == _FULL_RANGE
        stored = self._stream.codec_context.sample_aspect_ratio if self._stream is not None else None
        turn = -frame.rotation % 360
        upright = _turned(frame.reformat(format="yuvj420p" if full else "yuv420p"), turn)
        shape = _shape(upright, stored or Fraction(1), lying=turn in {90, 270})
        return Still(frame=upright, ms=max(0, picture.ms), full_range=full, shape=shape, rhythm=self._rhythm)


def _rhythm(stream: Any) -> Rhythm:
    average, base = stream.average_rate or Fraction(0), stream.base_rate or Fraction(0)
    end = stream.duration * stream.time_base * 1000 if stream.duration else 0
    return Rhythm(rate=int(average), even=0 < base <= average * Fraction(101, 100), end_ms=int(end))


def _shape(frame: VideoFrame, pixel_aspect: Fraction, *, lying: bool) -> PictureShape:
    """Pixels that are not square are made so in the direction in which the camera wrote them."""
    width, height = frame.width, frame.height
    shown = (width, int(height * pixel_aspect)) if lying else (int(width * pixel_aspect), height)
    return PictureShape(width=width, height=height, shown_width=shown[0], shown_height=shown[1])


def _turned(frame: VideoFrame, turn: int) -> VideoFrame:
    if turn not in _TURNS:
        return frame
    graph = av.filter.Graph()
    source = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base or Fraction(1, 1000)
    )
    last: Any = source
    name, way = _TURNS[turn]
    for filter_name, arguments in ((name, way), *((("vflip", None),) if turn == 180 else ())):
        step = graph.add(filter_name, arguments)
        last.link_to(step)
        last = step
    sink = graph.add("buffersink")
    last.link_to(sink)
    graph.configure()
    source.push(frame)
    pulled = sink.pull()
    return pulled if isinstance(pulled, VideoFrame) else frame
