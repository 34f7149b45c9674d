"""Surfaces: cards, panels, hairlines, the head of a screen, a column that scrolls."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget
from typing_extensions import override

from ui.theme.phrase import Words
from ui.theme.theme import colour
from ui.widgets.labels import Elided, Label, retone
from ui.widgets.layouts import Item, Margins, column, row

Surface = Literal["", "card", "panel", "soft", "good", "warn", "bad", "drop"]


class Surfaced(QFrame):
    """A frame of the style sheet's surfaces that holds one layout.

    A panel covers what is beneath it and says so: large places are painted once then, not once for each thing in a thing.
    """

    def __init__(self, inner: QLayout, surface: Surface = "panel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_surface(surface)
        self.setLayout(inner)

    def take_surface(self, surface: Surface) -> None:
        """Look like another surface, "" for none."""
        self._panel = surface == "panel"
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, self._panel)
        retone(self, "surface", surface)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._panel:
            QPainter(self).fillRect(event.rect(), colour("surface"))
        else:
            super().paintEvent(event)


class Card(Surfaced):
    """A white card with a hairline: one table, one form, one panel. Never a card in a card."""

    def __init__(self, *items: Item, margins: Margins = "l", gap: str = "s", parent: QWidget | None = None) -> None:
        inner = column(*items, gap=gap, margins=margins)
        super().__init__(inner, "card", parent)
        self.inner = inner


def hairline(*, upright: bool = False) -> QFrame:
    """A line of one pixel."""
    made = QFrame()
    made.setProperty("line", "upright" if upright else "true")
    return made


class Heading(QWidget):
    """The head of a screen: what it is, the figures that matter, and the one next action at the right."""

    def __init__(self, title: Words, below: Words = "", action: QWidget | None = None) -> None:
        super().__init__()
        self.title = Label(title, "title")
        self.below = Elided(below, "body", "muted")
        texts = column(self.title, self.below, gap=1, margins=(0, 0, 0, 3))
        inner = row(gap="l")
        inner.addLayout(texts, 1)
        if action is not None:
            inner.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(inner)
        self.setAccessibleName(self.title.text())

    def say(self, title: Words, below: Words = "") -> None:
        """Show another title and line below."""
        self.title.say(title)
        self.below.say(below)


class Page(QWidget):
    """The content of a screen: heading, then what fills the rest, on the margins of the pictures."""

    def __init__(self, heading: Heading, *items: Item, margins: Margins = ("xl", 15, "xl", "xl")) -> None:
        super().__init__()
        self.heading = heading
        self.inner = column(heading, *items, gap="l", margins=margins)
        self.setLayout(self.inner)


def scrolling(inner: QWidget) -> QScrollArea:
    """A widget in a column that scrolls when it must, never sideways."""
    made = QScrollArea()
    made.setWidget(inner)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
