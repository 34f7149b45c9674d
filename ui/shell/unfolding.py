"""A screen that is made step by step, so that the window answers between any two of them."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from ui.widgets.host import Host

Steps = Generator[QWidget | None, None, None]
"""One step brings the screen, so that it can take its place before it has everything in it."""


def behind(build: Callable[[Host], QWidget]) -> Callable[[Host], Steps]:
    """Make a whole screen in the turn after the one that asked for it: until then the rail has answered."""

    def steps(host: Host) -> Steps:
        yield None
        yield build(host)

    return steps


class Unfolding(QObject):
    """Takes one step in each turn of the event loop; `brought` is called with the screen, `ready` after the last step."""

    def __init__(
        self, steps: Steps, brought: Callable[[QWidget], object], ready: Callable[[QWidget], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.screen: QWidget | None = None
        self._steps, self._brought, self._ready = steps, brought, ready
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)
        self._take(next(steps))

    def give_up(self) -> None:
        """Make no more of it."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    @Slot()
    def _step(self) -> None:
        try:
            self._take(next(self._steps))
        except StopIteration:
            self.give_up()
            if self.screen is not None:
                self._ready(self.screen)

    def _take(self, screen: QWidget | None) -> None:
        if screen is not None:
            self.screen = screen
            self._brought(screen)
