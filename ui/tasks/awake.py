"""The machine neither sleeps nor shows a screen saver while results are announced: asked of the system, in its own way.

A system that can't be asked is no reason to stop an evening: it is written into the log, and the evening goes on.
"""

import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any, Protocol

_LOG = logging.getLogger("ui")
PROGRAM, WHY = "judging-app", "Results are being announced"
LASTING, SYSTEM, SCREEN = 0x80000000, 0x00000001, 0x00000002
"""Flags of SetThreadExecutionState, from winbase.h."""
SAVER, SAVER_PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
ANSWER_MS = 200


class Awake(Protocol):
    """Asks the system."""

    def hold(self) -> None:
        """No sleep and no screen saver from now on."""
        ...

    def let_go(self) -> None:
        """As the system is set up."""
        ...


class WindowsAwake:
    """`set_state`: SetThreadExecutionState, which answers 0 where it fails; it holds as long as this thread lives."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state

    def hold(self) -> None:
        """Keep system and screen on."""
        if not self._set_state(LASTING | SYSTEM | SCREEN):
            _LOG.warning("the system can't be kept awake: SetThreadExecutionState failed")

    def let_go(self) -> None:
        """Stop keeping them."""
        self._set_state(LASTING)


class ProgramAwake:
    """A program of the system that keeps it awake as long as it runs (macOS: caffeinate)."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._running: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it."""
        try:
            self._running = subprocess.Popen(self._command, stdin=subprocess.DEVNULL)
        except OSError as error:
            _LOG.warning("the system can't be kept awake: %s", error)

    def let_go(self) -> None:
        """End it."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
            self._running = None


class BusAwake:
    """The desktop's screen saver, asked over the session bus as freedesktop.org describes; `bus` is a QDBusConnection."""

    def __init__(self, bus: Any) -> None:
        self._bus = bus
        self._cookie: int | None = None

    def hold(self) -> None:
        """Inhibit it; the answer is a number by which that is taken back."""
        answer = self._call("Inhibit", [PROGRAM, WHY])
        if answer and isinstance(answer[0], int):
            self._cookie = answer[0]
        else:
            _LOG.warning("the screen saver can't be held off: no answer of %s on the session bus", SAVER)

    def let_go(self) -> None:
        """Take it back."""
        if self._cookie is not None:
            self._call("UnInhibit", [self._cookie])
            self._cookie = None

    def _call(self, method: str, arguments: list[object]) -> list[Any]:
        from PySide6.QtDBus import QDBus, QDBusMessage  # here: only this system has a bus

        message = QDBusMessage.createMethodCall(SAVER, SAVER_PATH, SAVER, method)
        message.setArguments(arguments)
        answer = self._bus.call(message, QDBus.CallMode.Block, ANSWER_MS)
        failed = answer.type() is not QDBusMessage.MessageType.ReplyMessage
        return [] if failed else list(answer.arguments())


def awake(platform: str = sys.platform) -> Awake:
    """How this system is asked."""
    if platform == "win32":  # pragma: no cover - on Windows only
        return WindowsAwake(ctypes.windll.kernel32.SetThreadExecutionState)  # type: ignore[attr-defined,unused-ignore]
    if platform == "darwin":
        return ProgramAwake(("caffeinate", "-d", "-i", "-w", str(os.getpid())))
    from PySide6.QtDBus import QDBusConnection  # here: only this system has a bus

    return BusAwake(QDBusConnection.sessionBus())
