"""What the looks of a matrix mean, as one line above it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.phrase import Words, phrase
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import Item, column, fix, row
from ui.widgets.matrix import MatrixView, paint_look
from ui.widgets.matrix_values import Look, MatrixState
from ui.widgets.painting import painting


class Swatch(QWidget):
    """A small box in the look of a state."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        fix(self, 14, 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_look(painter, QRectF(self.rect()), self._look, "")


class Legend(QWidget):
    """The states of a matrix in words."""

    def __init__(self, states: Sequence[MatrixState]) -> None:
        super().__init__()
        parts = [row(Swatch(state.look), Label(state.words, "small", "muted"), gap="xs") for state in states]
        self.setLayout(row(*parts, gap="xl"))


class MatrixCard(Surfaced):
    """A card with a title, what a screen puts beside it (`extra`), the legend, the grid (`view`), and the cell in hand in words
    with what can be done to it (`acts`).
    """

    def __init__(
        self, title: Words, states: Sequence[MatrixState], extra: Sequence[Item] = (), acts: Sequence[Item] = ()
    ) -> None:
        self.title = Label(title, "note-strong", "muted")
        self.view = MatrixView(states)
        self.view.setAccessibleName(self.title.text())
        head = row(
            self.title,
            *extra,
            None,
            Legend([state for state in states if state.told and state.look is not Look.NONE]),
            margins=("l", "m", "l", 4),
        )
        self._cell = Elided(phrase("The arrow keys lead from box to box."), "small", "muted")
        foot = row(gap="s", margins=("l", "xs", "l", "s"))
        foot.addWidget(self._cell, 1)
        foot.addLayout(row(*acts, gap="s"))
        super().__init__(column(head, self.view, hairline(), foot, gap=0, margins=(1, 1)), "card")

    def say_cell(self, words: Words) -> None:
        """Say below the grid what the cell in hand is."""
        self._cell.say(words)
