"""The probe: asks child processes about clips, and does not wait for ever."""

import threading
from collections.abc import Iterable
from pathlib import Path
from weakref import finalize

from judging_app.media.asked_helper import AskedHelper
from judging_app.media.probe_wire import question, read_answer
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError

BYTES_PER_MS = 20_000
"""A large clip has more time: its whole content is read."""


class ChildProbe:
    """Fills the port `Probe`. Helpers stay for the next clip; calls side by side have a helper each."""

    def __init__(self, *, limit_ms: int = 30_000) -> None:
        self._limit_ms = limit_ms
        self._lock = threading.Lock()
        self._idle: list[AskedHelper] = []
        self._busy: set[AskedHelper] = set()
        finalize(self, _end_all, self._idle)

    def probe(self, path: Path) -> ClipFacts:
        """Read the facts of one file. Raises ClipUnreadableError or ProbeTimeoutError."""
        limit_ms = self._limit_ms + _size(path) // BYTES_PER_MS
        helper = self._take()
        try:
            answer = read_answer(helper.ask(question(path), path, limit_ms))
        finally:
            self._give_back(helper)
        if isinstance(answer, ClipDefect):
            raise ClipUnreadableError(str(path), answer)
        return answer

    def rest(self) -> None:
        """End all helpers, also those at work."""
        with self._lock:
            helpers = [*self._idle, *self._busy]
            self._idle.clear()
        _end_all(helpers)

    def _take(self) -> AskedHelper:
        with self._lock:
            helper = self._idle.pop() if self._idle else AskedHelper("probe")
            self._busy.add(helper)
        return helper

    def _give_back(self, helper: AskedHelper) -> None:
        with self._lock:
            self._busy.discard(helper)
            if helper.fit:
                self._idle.append(helper)
                return
        helper.end()


def _end_all(helpers: Iterable[AskedHelper]) -> None:
    for helper in helpers:
        helper.end()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
