"""In the place of what shows marks while the round is open: why, and an early look that is written down."""

from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Card
from ui.widgets.notices import EmptyState


class ShutCard(Card):
    """`look` asks for the early look."""

    def __init__(self, text: Words) -> None:
        self.look = Button(phrase("Look now, on record"), kind="quiet")
        super().__init__(EmptyState("lock", phrase("The round is still open"), text, self.look))
