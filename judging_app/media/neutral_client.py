"""Neutral copies of clips, made by a child process that can be killed."""

import threading
from pathlib import Path
from weakref import finalize

from judging_app.media.asked_helper import AskedHelper
from judging_app.media.neutral_wire import order, read_answer
from judging_app.ports.media_errors import NotNeutralError, ProbeTimeoutError
from judging_app.ports.work import Cancelled, never_cancelled

BYTES_PER_MS = 5_000
"""A large clip has more time: it is read twice and written once, maybe upon a slow disk."""
LISTEN_SECONDS = 0.1


class ChildNeutralizer:
    """Fills the port `ClipNeutralizer`. One helper serves clip after clip; calls side by side wait for each other."""

    def __init__(self, *, limit_ms: int = 30_000) -> None:
        self._limit_ms = limit_ms
        self._lock = threading.Lock()
        self._helpers: list[AskedHelper] = []
        finalize(self, _end_all, self._helpers)

    def __call__(self, source: Path, target: Path, cancelled: Cancelled = never_cancelled) -> bool:
        """Write the copy; False when cancelled, even as it is done. Raises NotNeutralError or ProbeTimeoutError. But for True
        there is no copy then.
        """
        with self._lock:
            try:
                line = self._ask(source, target, cancelled)
            except ProbeTimeoutError:
                target.unlink(missing_ok=True)
                raise
        if cancelled():
            target.unlink(missing_ok=True)
            return False
        kept = read_answer(line)
        if kept is None:
            return True
        target.unlink(missing_ok=True)
        raise NotNeutralError(path=str(source), kept=kept)

    def rest(self) -> None:
        """No copy is wanted for now: let the helper go."""
        _end_all(self._helpers)
        self._helpers.clear()

    def _ask(self, source: Path, target: Path, cancelled: Cancelled) -> bytes:
        if not self._helpers or not self._helpers[0].fit:
            self.rest()
            self._helpers.append(AskedHelper("neutral"))
        helper, over = self._helpers[0], threading.Event()
        watcher = threading.Thread(target=_watch, args=(helper, cancelled, over), name="neutral copy", daemon=True)
        watcher.start()
        try:
            return helper.ask(order(source, target), source, self._limit_ms + _size(source) // BYTES_PER_MS)
        finally:
            over.set()
            watcher.join()


def _watch(helper: AskedHelper, cancelled: Cancelled, over: threading.Event) -> None:
    """End the helper as soon as nobody wants its copy any more."""
    while not over.wait(LISTEN_SECONDS):
        if cancelled():
            helper.end()
            return


def _end_all(helpers: list[AskedHelper]) -> None:
    for helper in helpers:
        helper.end()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
