"""Garbage is collected on the window's thread alone.

Python collects on whatever thread happens to allocate. On the thread of a job that would let go of widgets and pictures
where Qt must not be touched.
"""

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 1_000
YOUNG, ALL = 10, 60
"""After how many ticks younger objects, and after how many all of them, are looked through."""


class Collector(QObject):
    """One per program, on the window's thread; `stop` hands collecting back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(TICK_MS)
        gc.disable()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        self._ticks += 1
        gc.collect(0 if self._ticks % YOUNG else 1 if self._ticks % ALL else 2)
