"""From the player's thread to the window's: events wait in Qt's queue until the window takes them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from judging_app.ports.media import PlayerEvent


class PlayerBridge(QObject):
    """`tell` may be called on any thread; `hear` is called on the thread where this object was made."""

    _told = Signal(object)

    def __init__(self, hear: Callable[[PlayerEvent], None], parent: QObject) -> None:
        super().__init__(parent)
        self._hear = hear
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def tell(self, event: PlayerEvent) -> None:
        """Pass an event on."""
        self._told.emit(event)

    @Slot(object)
    def _take(self, event: PlayerEvent) -> None:
        self._hear(event)
