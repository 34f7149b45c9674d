"""Slow work on the screen: what is in hand, how far it is, the time left, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.indicators import ThinProgress
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import column, row


class WorkLine(QWidget):
    """Shown while a job is under way; `stopped` when a person stops it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what = Elided("", "note")
        self._left = Label("", "small", "muted")
        self._bar = ThinProgress()
        self.stop = Button(phrase("Stop"), kind="small")
        self.stop.clicked.connect(self.stopped)
        above = row(gap="m")
        above.addWidget(self._what, 1)
        above.addWidget(self._left)
        whole = row(gap="l")
        whole.addLayout(column(above, self._bar, gap="xs"), 1)
        whole.addWidget(self.stop)
        self.setLayout(whole)
        self.hide()

    def show_work(self, what: Words, permille: int, left: Words = "") -> None:
        """Show how far the job is, 0 to 1000."""
        self._what.say(what)
        self._left.say(left)
        self._bar.show_progress(permille)
        self.show()
