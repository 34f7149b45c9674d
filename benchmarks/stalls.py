"""Watches the window's thread: when it does not answer for a while, says for how long and what it was doing.

`with Watch() as watch:` let the window live; then `watch.tell()`.
"""

import faulthandler
import os
import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS, LONG_MS = 5, 50
LOOK_S = 0.004
SHOWN, TOLD = 6, 5
SCHEDULER = Path("/proc/thread-self/schedstat")
CALL = re.compile(r'File ".*?(?P<file>[^/]*)", line (?P<line>\d+) in (?P<name>.*)')


@dataclass(frozen=True, slots=True)
class Stall:
    """One silence: how long, how much of it the window worked itself and how much it stood in line for a processor (known on
    Linux only; the rest it waited for another thread), during which step of the script, the innermost calls while it lasted.
    """

    ms: float
    worked_ms: float
    queued_ms: float
    step: str
    calls: tuple[str, ...]

    @property
    def own_ms(self) -> float:
        """What the program itself is to blame for: all but the time in line for a processor that others had."""
        return self.ms - self.queued_ms


class Watch(QObject):
    """A timer beats on the window's thread; a thread of its own looks whether it does. `step` names what is being done."""

    def __init__(self) -> None:
        super().__init__()
        self.step = ""
        self.stalls: list[Stall] = []
        self.longest: dict[str, tuple[float, float]] = {}
        self._main = threading.get_ident()
        self._seen: list[str] = []
        self._beat, self._worked, self._queued = time.perf_counter(), time.thread_time(), 0.0
        self._line = SCHEDULER.open("rb", buffering=0) if SCHEDULER.exists() else None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._answer)
        self._ended = threading.Event()
        self._looker = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._beat, self._worked, self._queued = time.perf_counter(), time.thread_time(), self._in_line()
        self._timer.start(BEAT_MS)
        self._looker.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._ended.set()
        self._looker.join()
        if self._line is not None:
            self._line.close()

    def tell(self) -> None:
        """Every stall, and the longest silence of each step."""
        for stall in sorted(self.stalls, key=lambda one: -one.ms):
            parts = f"{stall.worked_ms:4.0f} ms of work, {stall.queued_ms:4.0f} ms in line for a processor"
            print(f"stall of {stall.ms:5.0f} ms, {parts}, in {stall.step}")
            for call in stall.calls[:TOLD]:
                print(f"    {call}")
        self.tell_steps()

    def tell_steps(self) -> None:
        """The longest silence of each step, and how many were too long but for the time in line."""
        for step, (ms, worked) in self.longest.items():
            own = [stall.own_ms for stall in self.stalls if stall.step == step and stall.own_ms > LONG_MS]
            print(
                f"{step:30} longest silence {ms:6.1f} ms   most work {worked:6.1f} ms   {ms / LONG_MS:5.2f} of {LONG_MS} ms   "
                f"by its own fault over {LONG_MS} ms {len(own)} times, {max(own, default=0):.0f} ms at most"
            )

    def _answer(self) -> None:
        now, used, queued = time.perf_counter(), time.thread_time(), self._in_line()
        silent, worked, stood = (now - self._beat) * 1000 - BEAT_MS, (used - self._worked) * 1000, queued - self._queued
        self._beat, self._worked, self._queued = now, used, queued
        ms, most = self.longest.get(self.step, (0.0, 0.0))
        self.longest[self.step] = (max(ms, silent), max(most, worked))
        if silent > LONG_MS:
            self.stalls.append(Stall(silent, worked, stood, self.step, tuple(dict.fromkeys(self._seen))))
        self._seen.clear()

    def _in_line(self) -> float:
        """Milliseconds that the window's thread stood in line for a processor so far."""
        return 0.0 if self._line is None else int(os.pread(self._line.fileno(), 64, 0).split()[1]) / 1e6

    def _look(self) -> None:
        while not self._ended.wait(LOOK_S):
            late = (time.perf_counter() - self._beat) * 1000 - BEAT_MS
            if late > LONG_MS / 3:
                self._seen.append(self._calls())

    def _calls(self) -> str:
        """The innermost calls of the window's thread, as the fault handler sees them: it holds no frame, and so no painter."""
        with TemporaryFile("w+") as dump:
            faulthandler.dump_traceback(dump, all_threads=True)
            dump.seek(0)
            lines = dump.read().splitlines()
        begin = next((at for at, line in enumerate(lines) if f"{self._main:016x}" in line), len(lines))
        found = (CALL.search(line) for line in lines[begin + 1 : begin + 1 + SHOWN])
        return " < ".join(f"{one['file']}:{one['line']} {one['name']}" for one in found if one)
