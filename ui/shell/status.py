"""The quiet line at the bottom: what was saved at the left, what lasts at the right."""

from PySide6.QtWidgets import QFrame

from ui.theme.phrase import Words
from ui.widgets.cells import Dot
from ui.widgets.indicators import StateDot
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import fix, row

HEIGHT = 28


class StatusLine(QFrame):
    """Two texts on one line; nothing blinks, nothing asks."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self._dot = StateDot(Dot.DONE)
        self._saved = Label("", "small", "muted")
        self._note = Elided("", "small", "muted")
        inner = row(self._dot, self._saved, None, gap=6, margins=(13, 0, "xl", 0))
        inner.addWidget(self._note)
        self.setLayout(inner)
        self._dot.hide()
        fix(self, height=HEIGHT)

    def saved(self, words: Words, dot: Dot = Dot.DONE) -> None:
        """Say that something is saved."""
        self._saved.say(words)
        self._dot.show_state(dot)
        self._dot.setVisible(bool(words))

    def note(self, words: Words) -> None:
        """Say something lasting."""
        self._note.say(words)
