"""Details of what is chosen in a table, at its right: opens on selection, never a dialog for reading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.messages import text_of
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.cells import Detail
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.indicators import StateDot
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, clear, column, fix, row

WIDTH, DOT_TOP = 344, 6


class SidePanel(Surfaced):
    """A title, what stands below it, named texts, and the screen's own parts: `above` the texts, and at the foot.

    With a part above, all below the title scrolls where the place is short. `closed` when it is put away.
    """

    closed = Signal()

    def __init__(self, *foot: Item, above: QWidget | None = None) -> None:
        self._title = Paragraph("", "panel")
        self._below = Paragraph("", "note", "muted")
        self._details = column(gap="m")
        close = Button(kind="quiet", icon="close", name=phrase("Close"))
        close.clicked.connect(self.put_away)
        head = row(gap="s")
        head.addLayout(column(self._title, self._below, gap=2, margins=(0, 6, 0, 0)), 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        body = (self._details, None) if above is None else (above, self._details, None)
        inner = column(head, gap="l", margins=("l", "s", "s", "l"))
        inner.addWidget(_scrolling(*body), 1)
        if foot:
            inner.addLayout(column(*foot, gap="s", margins=(0, 0, "s", 0)))
        super().__init__(inner, "card")
        fix(self, width=WIDTH)
        QShortcut(QKeySequence("Escape"), self, self.put_away, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def show_details(self, title: Words, below: Words, details: Sequence[Detail]) -> None:
        """Open upon something that was chosen."""
        self._title.say(title)
        self.setAccessibleName(text_of(title))
        self._below.say(below)
        self._below.setVisible(bool(below))
        clear(self._details)
        for one in details:
            self._details.addLayout(shown_detail(one))
        self.show()

    def put_away(self) -> None:
        """Close, if it is open."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()


def _scrolling(*items: Item) -> QScrollArea:
    inner = QWidget()
    inner.setLayout(column(*items, gap="l"))
    made = scrolling(inner)
    made.setProperty("upon", "surface")
    return made


def shown_detail(one: Detail) -> QVBoxLayout:
    """A named text, its name above it."""
    text = Paragraph(one.text, "body")
    if one.dot is None:
        return column(Label(one.name, "small", "muted"), text, gap=1, margins=(0, 0, "s", 0))
    line = row(gap="s")
    line.addLayout(column(StateDot(one.dot), None, margins=(0, DOT_TOP, 0, 0)))
    line.addWidget(text, 1)
    return column(Label(one.name, "small", "muted"), line, gap=1, margins=(0, 0, "s", 0))
