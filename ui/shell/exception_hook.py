"""The last to see an error that nobody expected: it is logged, and a person is told calmly what was kept and where the log is."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

_LOG = logging.getLogger("ui")

Tell = Callable[[BaseException], None]


class ExceptionHook(QObject):
    """Installed once; errors of other threads come to the window's thread before they are told."""

    _met = Signal(object)

    def __init__(self, tell: Tell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._telling = False
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take every unexpected error from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error and tell it; an interrupt from the keyboard ends the program as ever."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.critical("unexpected error", exc_info=(kind, error, trace))
        self._met.emit(error)

    def _take_of_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if self._telling:  # one message is enough while it is being shown
            return
        self._telling = True
        try:
            self._tell(error)
        except Exception:  # noqa: BLE001 - the last place where an error can be seen at all
            _LOG.exception("the message about an error failed itself")
        finally:
            self._telling = False
