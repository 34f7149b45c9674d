"""Fetches exact pictures on a thread of its own, the newest question first, and keeps those of the next clip ready."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import av
from av.video.reformatter import VideoReformatter

from judging_app.media.still_reader import Still, StillReader

_SCRUB_MS = 400
"""A question that was overtaken is still worked on for so long, so that dragging along the bar shows pictures."""
_ALIKE_WITHIN_MS = 400
_UNREADABLE = (av.error.FFmpegError, OSError, ValueError)
"""Where there is no exact picture, libVLC's own is shown."""
THUMB = (32, 18)
_THUMB_FORMAT = "gray"

Which = Literal["at", "after", "before"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """`ticket` rises. `like` is a thumb of what is on screen, where only about `ms` is known of its place."""

    ticket: int
    path: Path
    ms: int
    which: Which = "at"
    like: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The answer; `still` is None where no picture could be decoded."""

    ask: Ask
    still: Still | None


class StillDesk:
    """`on_fetched` is called on the desk's thread."""

    def __init__(self, on_fetched: Callable[[Fetched], None]) -> None:
        self._on_fetched = on_fetched
        self._changed = threading.Condition()
        self._ask: Ask | None = None
        self._next: tuple[Path, int] | None = None
        self._leaving = False
        self._readers: dict[Path, StillReader] = {}
        self._scaler = VideoReformatter()
        threading.Thread(target=self._run, name="stills", daemon=True).start()

    def ask(self, ask: Ask) -> None:
        with self._changed:
            self._ask, self._leaving = ask, False
            self._changed.notify()

    def prepare(self, path: Path, ms: int) -> None:
        """Decode the picture at a place of another clip when there is nothing else to do."""
        with self._changed:
            self._next = (path, ms)
            self._changed.notify()

    def leave(self) -> None:
        """Let go of all files."""
        with self._changed:
            self._ask, self._next, self._leaving = None, None, True
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._ask or self._next or self._leaving)
                ask, ready = self._ask, self._next
                if ask is None:
                    self._next = None
                self._ask, leaving, self._leaving = None, self._leaving, False
            if leaving and ask is None:
                self._keep_only(())
            elif ask is not None:
                self._answer(ask, ready)
            elif ready is not None:
                self._make_ready(*ready)

    def _answer(self, ask: Ask, ready: tuple[Path, int] | None) -> None:
        self._keep_only((ask.path, *(() if ready is None else (ready[0],)), *list(self._readers)[-1:]))
        begun = time.monotonic()
        still = None
        with suppress(*_UNREADABLE):
            still = self._look(
                ask, lambda: self._ask is None or (time.monotonic() - begun) * 1000 < _SCRUB_MS or ask.which != "at"
            )
        if still is not None or self._ask is None:
            self._on_fetched(Fetched(ask=ask, still=still))

    def _look(self, ask: Ask, alive: Callable[[], bool]) -> Still | None:
        reader = self._reader(ask.path)
        here = ask.ms if ask.like is None else self._place_of(reader, ask.ms, ask.like, alive)
        if ask.which == "at":
            return reader.at(here, alive)
        return (reader.after if ask.which == "after" else reader.before)(here, alive)

    def _make_ready(self, path: Path, ms: int) -> None:
        with suppress(*_UNREADABLE):
            current = list(self._readers)[-1:]
            self._reader(path).at(ms, lambda: self._ask is None and not self._leaving)
            self._keep_only((path, *current))

    def _place_of(self, reader: StillReader, ms: int, like: bytes, alive: Callable[[], bool]) -> int:
        """Where the picture stands that looks most alike, the nearest of them."""
        found = reader.around(ms, _ALIKE_WITHIN_MS, alive)
        return min(found, key=lambda still: (self._difference(still, like), abs(still.ms - ms))).ms if found else ms

    def _difference(self, still: Still, like: bytes) -> int:
        return sum(abs(a - b) for a, b in zip(thumb_of(still.frame, self._scaler), like, strict=True))

    def _reader(self, path: Path) -> StillReader:
        """The one used last stands last."""
        reader = self._readers.pop(path, None) or StillReader(path)
        self._readers[path] = reader
        return reader

    def _keep_only(self, paths: tuple[Path, ...]) -> None:
        for path in [path for path in self._readers if path not in paths]:
            self._readers.pop(path).close()


def thumb_of(frame: av.VideoFrame, scaler: VideoReformatter) -> bytes:
    """A small grey picture to compare by."""
    small = scaler.reformat(frame, width=THUMB[0], height=THUMB[1], format=_THUMB_FORMAT, interpolation="AREA")
    plane = small.planes[0]
    rows = bytes(plane)
    return b"".join(rows[row * plane.line_size :][: THUMB[0]] for row in range(THUMB[1]))
