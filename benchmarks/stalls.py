"""Watches the window's thread: when it does not answer for a while, says for how long and what it was doing.

`with Watch() as watch:` let the window live; then `watch.tell()`.
"""

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS, LONG_MS = 5, 50
LOOK_S = 0.004
SHOWN = 6


@dataclass(frozen=True, slots=True)
class Stall:
    """One silence: how long, during which step of the script, the innermost calls while it lasted."""

    ms: float
    step: str
    calls: tuple[str, ...]


class Watch(QObject):
    """A timer beats on the window's thread; a thread of its own looks whether it does. `step` names what is being done."""

    def __init__(self) -> None:
        super().__init__()
        self.step = ""
        self.stalls: list[Stall] = []
        self.longest: dict[str, float] = {}
        self._main = threading.get_ident()
        self._seen: list[str] = []
        self._beat = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._answer)
        self._ended = threading.Event()
        self._looker = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._beat = time.perf_counter()
        self._timer.start(BEAT_MS)
        self._looker.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._ended.set()
        self._looker.join()

    def tell(self) -> None:
        """Every stall, and the longest silence of each step."""
        for stall in sorted(self.stalls, key=lambda one: -one.ms):
            print(f"stall of {stall.ms:5.0f} ms in {stall.step}")
            for call in stall.calls:
                print(f"    {call}")
        for step, ms in self.longest.items():
            print(f"{step:34} longest silence {ms:6.1f} ms   {ms / LONG_MS:4.2f} of {LONG_MS} ms")

    def _answer(self) -> None:
        now = time.perf_counter()
        silent = (now - self._beat) * 1000 - BEAT_MS
        self._beat = now
        self.longest[self.step] = max(self.longest.get(self.step, 0.0), silent)
        if silent > LONG_MS:
            self.stalls.append(Stall(silent, self.step, tuple(dict.fromkeys(self._seen))))
        self._seen.clear()

    def _look(self) -> None:
        while not self._ended.wait(LOOK_S):
            late = (time.perf_counter() - self._beat) * 1000 - BEAT_MS
            if late > LONG_MS / 3:
                frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the one way to see what another thread does
                calls = traceback.extract_stack(frame)[-SHOWN:] if frame else []
                self._seen.append(" < ".join(f"{one.name}:{one.lineno}" for one in reversed(calls)))
