"""The probe: asks child processes about clips, and does not wait for ever."""

import subprocess
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from weakref import finalize

from judging_app.media.child import helper_command, helper_environment, hidden_window_flags
from judging_app.media.probe_wire import question, read_answer
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, ProbeTimeoutError

BYTES_PER_MS = 20_000
"""A large clip has more time: its whole content is read."""
MOST_CLIPS = 200
"""After so many clips a helper is replaced, so that what codecs leak does not add up."""


class ChildProbe:
    """Fills the port `Probe`. Helpers stay for the next clip; calls side by side have a helper each."""

    def __init__(self, *, limit_ms: int = 30_000) -> None:
        self._limit_ms = limit_ms
        self._lock = threading.Lock()
        self._idle: list[_Helper] = []
        self._busy: set[_Helper] = set()
        finalize(self, _end_all, self._idle)

    def probe(self, path: Path) -> ClipFacts:
        """Read the facts of one file. Raises ClipUnreadableError or ProbeTimeoutError."""
        limit_ms = self._limit_ms + _size(path) // BYTES_PER_MS
        helper = self._take()
        try:
            answer = read_answer(helper.ask(path, limit_ms))
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

    def _take(self) -> "_Helper":
        with self._lock:
            helper = self._idle.pop() if self._idle else _Helper()
            self._busy.add(helper)
        return helper

    def _give_back(self, helper: "_Helper") -> None:
        with self._lock:
            self._busy.discard(helper)
            if helper.fit:
                self._idle.append(helper)
                return
        helper.end()


class _Helper:
    """One child process; `fit` while it can be asked again."""

    def __init__(self) -> None:
        self._asked = 0
        self.fit = True
        self._process = subprocess.Popen(
            helper_command("probe"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=helper_environment(),
            creationflags=hidden_window_flags(),
        )

    def ask(self, path: Path, limit_ms: int) -> bytes:
        """The answer about one clip, nothing when the helper crashed. Raises ProbeTimeoutError; it is ended then."""
        late = threading.Event()

        def give_up() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(limit_ms / 1000, give_up)
        timer.start()
        answer = self._exchange(question(path))
        timer.cancel()
        self._asked += 1
        self.fit = bool(answer) and not late.is_set() and self._asked < MOST_CLIPS
        if late.is_set() and not answer:
            raise ProbeTimeoutError(str(path), limit_ms)
        return answer

    def _exchange(self, line: bytes) -> bytes:
        questions, answers = self._process.stdin, self._process.stdout
        if questions is None or answers is None:
            return b""
        try:
            questions.write(line)
            questions.flush()
            return answers.readline()
        except (OSError, ValueError):  # ended meanwhile
            return b""

    def end(self) -> None:
        """Kill the process, which holds nothing that could be lost, and let its pipes go."""
        self.fit = False
        self._process.kill()
        with suppress(OSError):
            self._process.communicate()


def _end_all(helpers: Iterable[_Helper]) -> None:
    for helper in helpers:
        helper.end()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
