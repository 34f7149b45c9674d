"""What a look changes, across the page in the place of the sentences: where the grid would have too little room beside a panel."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.messages import text_of
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Detail
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import clear, column, grid, row
from ui.widgets.side_panel import shown_detail

ACROSS = 3


class LookCard(Surfaced):
    """Title and what stands below it on one line each, then named texts side by side. `closed` when it is put away."""

    closed = Signal()

    def __init__(self) -> None:
        self._title, self._below = Label("", "panel"), Elided("", "note", "muted")
        self._details = grid(gap="l")
        for place in range(ACROSS):
            self._details.setColumnStretch(place, 1)
        close = Button(kind="quiet", icon="close", name=phrase("Close"))
        close.clicked.connect(self.put_away)
        inner = QWidget()
        inner.setLayout(column(self._details, None))
        head = row(self._title, gap="m")
        head.addWidget(self._below, 1)
        head.addWidget(close)
        body = column(head, gap="xs", margins=("l", "s", "s", "s"))
        body.addWidget(scrolling(Surfaced(column(inner, gap=0), "panel")), 1)
        super().__init__(body, "card")
        QShortcut(QKeySequence("Escape"), self, self.put_away, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def show_details(self, title: Words, below: Words, details: Sequence[Detail]) -> None:
        """Open upon a look."""
        self._title.say(title)
        self.setAccessibleName(text_of(title))
        self._below.say(below)
        clear(self._details)
        for place, one in enumerate(details):
            shown = QWidget()
            shown.setLayout(column(shown_detail(one), None))
            self._details.addWidget(shown, place // ACROSS, place % ACROSS)
        self.show()

    def put_away(self) -> None:
        """Close, if it is open."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()
