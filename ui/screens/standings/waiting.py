"""Before the round is closed: how far it is, and an early look for whoever takes the blame."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.screens.standings.shown import Waiting
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Card
from ui.widgets.indicators import Icon, ThinProgress
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, fix, row

WIDTH, MOST_LINES = 520, 8


class WaitingCard(Card):
    """States, never marks."""

    def __init__(self) -> None:
        super().__init__(margins="xl")
        self.look = Button(phrase("Look now, on record"), kind="quiet")
        self._count = Label("", "heading")
        self._bar = ThinProgress()
        self._text = Paragraph("", "body", "muted")
        self._judges = column(gap="xs")
        middle = QWidget()
        title = Label(phrase("The round is still open"), "title")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = column(_centred(Icon("lock", "muted", 40)), _centred(title), self._text, gap="m")
        middle.setLayout(column(head, 4, self._count, self._bar, self._judges, 4, _centred(self.look), gap="m"))
        fix(middle, width=WIDTH)
        self.inner.addStretch(1)
        self.inner.addLayout(row(None, middle, None))
        self.inner.addStretch(1)

    def show_waiting(self, waiting: Waiting) -> None:
        """Show how far the round is."""
        self._text.say(_advice(waiting))
        count = phrase("{received} of {expected} sheets are in", received=waiting.received, expected=waiting.expected)
        self._count.say(count)
        done = waiting.received * 1000 // waiting.expected if waiting.expected else 0
        self._bar.show_progress(done, "accent" if waiting.missing else "good")
        clear(self._judges)
        for line in _lines(waiting):
            self._judges.addWidget(Label(line, "note", "muted"))


def _centred(part: QWidget) -> QHBoxLayout:
    return row(None, part, None)


def _advice(waiting: Waiting) -> Phrase:
    if not waiting.expected:
        return phrase("There are no entries and judges yet. The secretariat sets the contest up first.")
    if waiting.conflicts:
        return phrase("Conflicts must be settled by the secretariat before the round can be closed.")
    if waiting.missing:
        return phrase("Wait for the sheets that are missing, or close the round with a reason that stays on record.")
    return phrase("All sheets are in. Close the round to see the standings.")


def _lines(waiting: Waiting) -> tuple[Words, ...]:
    more = len(waiting.judges) - MOST_LINES
    if more <= 0:
        return waiting.judges
    return (*waiting.judges[:MOST_LINES], phrase("and {count} more judges", count=more))
