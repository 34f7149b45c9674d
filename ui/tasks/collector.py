"""Garbage is collected on the window's thread alone, and never for long.

Python collects on whatever thread happens to allocate. On the thread of a job that would let go of widgets and pictures where
Qt must not be touched. And to look through all that a program consists of takes a tenth of a second: what is there from the
start, and whatever else stays in great numbers, is not looked through again.
"""

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 20
NEW, EVERY = 10_000, 10
"""A busy job makes objects by the million in a second: so many that are new are looked through at once, fewer every few ticks."""
YOUNG, ALL = 100, 3000
"""After how many ticks younger objects, and after how many all of them, are looked through."""
MANY = 40_000
"""So many objects that stay take about a fiftieth of a second."""


class Collector(QObject):
    """One per program, on the window's thread, made when its window is; `stop` hands collecting back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(TICK_MS)
        gc.disable()
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        self._ticks += 1
        if self._ticks % YOUNG:
            if gc.get_count()[0] > NEW or not self._ticks % EVERY:
                gc.collect(0)
        elif self._ticks % ALL:
            self._look_through(1)
        else:
            self._look_through(2)

    @staticmethod
    def _look_through(generation: int) -> None:
        """Collect up to a generation, or never look again at what is in it where that would take long."""
        if sum(len(gc.get_objects(one)) for one in range(1, generation + 1)) > MANY:
            gc.freeze()
        else:
            gc.collect(generation)
