"""Drives the real window on a screen, as a person would, and takes pictures of the screen."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tools.live import live
from ui.shell.program import Program

LIMIT_S = 180
SETTLE_MS = 250


class NotSeenError(Exception):
    """What was waited for did not come."""


class Driver:
    """The window, the files of the stage, and where pictures go."""

    def __init__(self, program: Program, stage: Path, out: Path, ending: str) -> None:
        self.program, self.stage, self._out, self._ending = program, stage, out, ending

    @property
    def front(self) -> Any:
        """The screen in front; scenes know which it is."""
        return self.program.window.front()

    def wait(self, until: Callable[[], object], what: str = "") -> None:
        """Let the window live until something is so. Raises NotSeenError."""
        end = time.monotonic() + LIMIT_S
        while not until():
            if time.monotonic() > end:
                raise NotSeenError(what)
            live(20)

    def settle(self, ms: int = SETTLE_MS) -> None:
        """Let work under way end and everything be painted."""
        live(ms)
        self.wait(lambda: not self.program.doors.busy(), "idle")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        live(ms)

    def shot(self, name: str) -> Path:
        """A picture of the whole screen."""
        path = self._out / f"{name}-{self._ending}.png"
        QGuiApplication.primaryScreen().grabWindow(0).save(str(path))
        return path

    def key(self, keys: str) -> None:
        """Press a combination such as "Ctrl+Return" where the focus is."""
        QTest.keySequence(self._focused(), QKeySequence(keys))

    def type(self, text: str) -> None:
        """Type letters where the focus is; a line end is Enter."""
        for letter in text:
            if letter == "\n":
                QTest.keyClick(self._focused(), Qt.Key.Key_Return)
            else:
                QTest.keyClicks(self._focused(), letter)

    def press(self, button: QPushButton) -> None:
        """Press a button with the mouse."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def close_dialogs(self) -> None:
        """Close whatever lies over the window."""
        while (dialog := QApplication.activeModalWidget() or QApplication.activePopupWidget()) is not None:
            dialog.close()
            live(50)

    def _focused(self) -> QWidget:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return QApplication.focusWidget() or over or self.program.window
