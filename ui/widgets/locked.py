"""A step that can't be changed any more, where its button stood."""

from PySide6.QtWidgets import QWidget

from ui.theme.phrase import Words
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label
from ui.widgets.layouts import row


class LockedNote(QWidget):
    """A lock and why."""

    def __init__(self, words: Words = "") -> None:
        super().__init__()
        self._words = Label(words, "note", "muted")
        self.setLayout(row(Icon("lock", "muted", 18), self._words, gap="xs"))
        self.hide()

    def show_reason(self, words: Words) -> None:
        """Say why, or go away where there is nothing to say."""
        self._words.say(words)
        self.setVisible(bool(words))
