"""The probe: asks a child process about a clip, and does not wait for ever."""

import subprocess
from pathlib import Path

from judging_app.media.child import helper_command, helper_environment, hidden_window_flags
from judging_app.media.probe_wire import read_answer
from judging_app.ports.media import ClipFacts
from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError, ProbeTimeoutError


class ChildProbe:
    """Fills the port `Probe`. Each call starts a process of its own, so calls may run side by side."""

    def __init__(self, *, limit_ms: int = 30_000) -> None:
        self._limit_ms = limit_ms

    def probe(self, path: Path) -> ClipFacts:
        """Read the facts of one file. Raises ClipUnreadableError or ProbeTimeoutError."""
        answer = read_answer(self._ask(path))
        if isinstance(answer, ClipDefect):
            raise ClipUnreadableError(str(path), answer)
        return answer

    def _ask(self, path: Path) -> bytes:
        with subprocess.Popen(
            [*helper_command("probe"), str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=helper_environment(),
            creationflags=hidden_window_flags(),
        ) as child:
            try:
                return child.communicate(timeout=self._limit_ms / 1000)[0]
            except subprocess.TimeoutExpired as error:
                child.kill()
                raise ProbeTimeoutError(str(path), self._limit_ms) from error
