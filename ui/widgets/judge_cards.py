"""One small card for each judge: code, a figure, a bar, a word on it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.phrase import Words
from ui.widgets.frames import Card
from ui.widgets.indicators import ThinProgress
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import clear, grid, row

MOST_ACROSS = 8


class CardShown(Protocol):
    """What a card says: `figure` at its head, `permille` and `tone` of the bar, `words` below; `alarm`: somebody must act."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def figure(self) -> str: ...
    @property
    def permille(self) -> int: ...
    @property
    def tone(self) -> str: ...
    @property
    def words(self) -> Words: ...
    @property
    def alarm(self) -> bool: ...


class JudgeCards(QWidget):
    """All judges beside each other, on two lines where they are many."""

    def __init__(self) -> None:
        super().__init__()
        self._grid: QGridLayout = grid(gap=10)
        self.setLayout(self._grid)

    def show_cards(self, cards: Sequence[CardShown]) -> None:
        """Show how far each judge is."""
        clear(self._grid)
        lines = -(-len(cards) // MOST_ACROSS) or 1
        across = -(-len(cards) // lines) or 1
        for place, card in enumerate(cards):
            self._grid.addWidget(judge_card(card), place // across, place % across)
        for place in range(MOST_ACROSS):
            self._grid.setColumnStretch(place, 1 if place < across else 0)


def judge_card(one: CardShown) -> Card:
    """How far one judge is; the name stands in the tooltip."""
    head = row(Label(one.code, "strong"), None, Label(one.figure, "note", "muted"))
    state = Elided(one.words, "small", "bad" if one.alarm else "muted")
    made = Card(head, ThinProgress(one.permille, one.tone), state, margins=("m", "s"), gap="xs")
    made.setToolTip(one.name)
    made.setAccessibleName(f"{one.code} {one.name}: {one.figure}")
    return made
