"""What a use case changed, told to every screen that shows it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """One per window: `changed(frozenset of names)` after each saved change, so that screens read again."""

    changed = Signal(object)

    def tell(self, names: Iterable[str]) -> None:
        """Say what was changed; nothing is told where nothing was."""
        if told := frozenset(names):
            self.changed.emit(told)
