"""A screen that is made step by step, so that the window answers between any two of them."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

Steps = Generator[QWidget | None, None, None]
"""The first step brings the screen, so that it can take its place before it has anything in it; the others fill it."""


class Unfolding(QObject):
    """Takes one step in each turn of the event loop; `ready` is called after the last. `screen` is what comes of it."""

    def __init__(self, steps: Steps, ready: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps, self._ready = steps, ready
        self.screen = next(steps) or QWidget()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def give_up(self) -> None:
        """Make no more of it."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    @Slot()
    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.give_up()
            self._ready()
