"""A running player helper as its client sees it: lines go in, answers come out, neither ever makes the client wait."""

import queue
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from judging_app.media.child import helper_command, helper_environment, hidden_window_flags
from judging_app.media.picture_memory import PictureMemory
from judging_app.media.player_wire import Answer, answer_in

_LEAVE_SECONDS = 2


class HelperProcess:
    """`heard` is called on a thread of this object's, with None when the process has ended."""

    def __init__(self, memory: PictureMemory, heard: Callable[["HelperProcess", Answer | None], None]) -> None:
        self._heard = heard
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(
            [*helper_command("player"), memory.handle],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=helper_environment(),
            creationflags=hidden_window_flags(),
            pass_fds=() if memory.fd is None else (memory.fd,),
        )
        self._threads = (
            threading.Thread(target=self._read, args=(self._process.stdout,), name="player answers", daemon=True),
            threading.Thread(target=self._write, args=(self._process.stdin,), name="player commands", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, line: bytes) -> None:
        self._lines.put(line)

    def leave(self) -> None:
        """Let it end by itself, and make sure that it does."""
        self._lines.put(None)
        try:
            self._process.wait(_LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._finish()

    def kill(self) -> None:
        self._process.kill()
        self._lines.put(None)
        self._finish()

    def _finish(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_LEAVE_SECONDS)
        for thread in self._threads:
            thread.join(_LEAVE_SECONDS)

    def _read(self, answers: IO[bytes]) -> None:
        with answers:
            for line in answers:
                answer = answer_in(line)
                if answer is not None:
                    self._heard(self, answer)
        self._heard(self, None)

    def _write(self, commands: IO[bytes]) -> None:
        """Ends quietly when the process is gone: that is noticed where its answers are read."""
        try:
            with commands:
                while (line := self._lines.get()) is not None:
                    commands.write(line)
                    commands.flush()
        except OSError:
            return
