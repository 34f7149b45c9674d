"""A helper that answers lines with lines, one after the other, and is killed where an answer takes too long."""

import subprocess
import threading
from contextlib import suppress
from pathlib import Path

from judging_app.media.child import (
    HelperName,
    behind_the_window_flags,
    go_behind_the_window,
    helper_command,
    helper_environment,
)
from judging_app.ports.media_errors import ProbeTimeoutError

MOST_CLIPS = 200
"""After so many clips a helper is replaced, so that what codecs leak does not add up."""


class AskedHelper:
    """One child process; `fit` while it can be asked again."""

    def __init__(self, name: HelperName) -> None:
        self._asked = 0
        self.fit = True
        self._process = subprocess.Popen(
            helper_command(name),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=helper_environment(),
            creationflags=behind_the_window_flags(),
        )
        go_behind_the_window(self._process.pid)

    def ask(self, line: bytes, path: Path, limit_ms: int) -> bytes:
        """The answer to a line about one clip, nothing when the helper crashed. Raises ProbeTimeoutError; it is ended then."""
        late = threading.Event()

        def give_up() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(limit_ms / 1000, give_up)
        timer.start()
        answer = self._exchange(line)
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
