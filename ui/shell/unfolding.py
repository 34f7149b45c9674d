"""A screen that is made step by step, so that the window answers between any two of them."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QWidget

Steps = Generator[QWidget | None, None, None]
"""The first step brings the screen, so that it can take its place before it has anything in it; the others fill it."""
AT_ONCE = 24
"""So many parts of a screen take their style in one step."""
_END = object()


def steps_of(built: QWidget | Steps) -> Steps:
    """The steps of a screen, whether it is made in one or in several."""
    if isinstance(built, QWidget):
        yield built
    else:
        yield from built


def ahead_of(built: QWidget | Steps, size: QSize) -> Steps:
    """The steps of a screen that is not shown yet: at the end all of it has its style and its place at that size, so that
    it only has to be painted when it is.
    """
    steps = steps_of(built)
    screen = next(steps) or QWidget()
    yield screen
    yield from steps
    for number, part in enumerate(screen.findChildren(QWidget)):
        part.ensurePolished()
        if number % AT_ONCE == AT_ONCE - 1:
            yield None
    screen.resize(size)
    if (layout := screen.layout()) is not None:
        layout.activate()
    yield None


class Unfolding(QObject):
    """Takes one step in each turn of the event loop; `ready` is called in the turn after the last. `screen` is what comes of
    it.
    """

    def __init__(self, steps: Steps, ready: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps, self._ready = steps, ready
        self.screen = next(steps) or QWidget()
        self._ended = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(0)

    def finish(self) -> None:
        """Take all steps that are left at once: somebody waits for the screen."""
        for _ in self._steps:
            pass
        self.give_up()
        self._ready()

    def give_up(self) -> None:
        """Make no more of it."""
        self._timer.stop()
        self._steps.close()
        self.deleteLater()

    @Slot()
    def _step(self) -> None:
        if self._ended:
            self.give_up()
            self._ready()
        else:
            self._ended = next(self._steps, _END) is _END
