"""One window of the program asks another of the same person to come to the front: over a local socket named after its process."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

HERE = b"here"
PATIENCE_MS = 2_000


def name_of(process: int) -> str:
    """Where the window of a process listens."""
    return f"judging-app-{process}"


class Answering(QObject):
    """Whoever connects wants this window: `come` is called, and the other is told that it was."""

    def __init__(self, come: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._come = come
        self._server: QLocalServer | None = None

    def begin(self) -> None:
        """Listen from now on; may be called twice. Where it can't be listened, others hear that nobody answers."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = name_of(os.getpid())
        QLocalServer.removeServer(name)  # a program that died may have left it, with this number
        self._server.listen(name)

    def end(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _answer(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            self._come()
            caller.disconnected.connect(caller.deleteLater)
            caller.write(HERE)


class Calling(QObject):
    """Asks the window of a process to come to the front; `ended(bool)` once, whether it answered."""

    ended = Signal(bool)

    def __init__(self, process: int, parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalSocket

        super().__init__(parent)
        self._process = process
        self._over = False
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(self._hear)
        self._socket.errorOccurred.connect(lambda _error: self._end(answered=False))

    def begin(self) -> None:
        """Call."""
        if self._process in {0, os.getpid()}:  # not known, or the number of a process on another computer
            self._end(answered=False)
            return
        allow_to_front(self._process)
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._end(answered=False))
        self._socket.connectToServer(name_of(self._process))

    def _hear(self) -> None:
        if self._socket.peek(len(HERE)).data() == HERE:
            self._end(answered=True)

    def _end(self, *, answered: bool) -> None:
        if not self._over:
            self._over = True
            self._socket.abort()
            self.ended.emit(answered)
            self.deleteLater()


def allow_to_front(process: int) -> None:
    """Windows lets a program come to the front only where the one that is in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
