"""The pack is open in another window: go there, or try again once that window is closed."""

from PySide6.QtCore import Qt, Signal

from ui.messages import sentence
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Card
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import fix, row

WIDTH = 520
UNANSWERED = phrase(
    "That window does not answer: it may hang, or it runs on another computer or under another name. Nothing was changed here. "
    "Close it there, then try again."
)


class ElsewhereCard(Card):
    """What is so, and the two ways on."""

    switch_wanted = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        self._text = Paragraph("", "body", "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fix(self._text, width=WIDTH)
        self.switch = Button(phrase("Switch to the open window"), kind="primary")
        self.again = Button(phrase("Try again"))
        super().__init__(
            None,
            row(None, Icon("info", "muted", 40), None),
            row(None, Label(phrase("Open in another window"), "panel"), None),
            row(None, self._text, None),
            4,
            row(None, self.switch, self.again, None, gap="m"),
            None,
            gap="m",
            margins="xl",
        )
        self.switch.clicked.connect(self.switch_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.hide()

    def show_busy(self, error: Exception) -> None:
        """Offer to go to the other window."""
        self._say(sentence(error))
        self.show()
        self.switch.setFocus()

    def show_unanswered(self) -> None:
        """The other window does not come."""
        self._say(UNANSWERED)
        self.again.setFocus()

    def _say(self, words: Words) -> None:
        self._text.say(words)
