"""The question how old text is coded: some cells before and after, converted only when a person says so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.vietnamese.legacy import Coding
from ui.models.list_rows import CODINGS, CodingAsked
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import Surfaced, hairline
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, grid, row


class CodingPage(QWidget):
    """`chosen(Coding)`: the one proposed, or Unicode where the text is to be left as it stands. `given_up` lets the list be."""

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._coding = Coding.TCVN3
        self._title = Label("", "panel")
        self._text = Paragraph("", "body", "muted")
        self._cells = grid(gap="s")
        self._cells.setColumnStretch(0, 1)
        self._cells.setColumnStretch(1, 1)
        self.convert = Button(phrase("Convert to Unicode"), kind="primary")
        self.leave_it = Button(phrase("Leave it as it stands"))
        self.cancel = Button(phrase("Cancel"), kind="quiet")
        foot = row(self.convert, self.leave_it, None, self.cancel, margins=(0, "m", 0, 0))
        inner = column(self._title, self._text, self._cells, foot, gap="m", margins="xl")
        self.setLayout(column(Surfaced(inner, "card"), None))
        self.convert.clicked.connect(lambda: self.chosen.emit(self._coding))
        self.leave_it.clicked.connect(lambda: self.chosen.emit(Coding.UNICODE))
        self.cancel.clicked.connect(self.given_up.emit)

    def ask(self, asked: CodingAsked) -> None:
        """Show what the list looks like now and would look like."""
        found, self._coding = asked.found, asked.found.coding
        name = CODINGS[found.coding]
        self._title.say(phrase("The text of this list is in the old code {coding}", coding=name))
        self._text.say(
            phrase(
                "{cells} cells of {name} can't be read as they stand. Compare both sides; the list is converted only when you "
                "say so, and the file itself stays as it is.",
                cells=found.cells,
                name=asked.name,
            )
        )
        clear(self._cells)
        self._line(0, phrase("As it stands"), phrase("In Unicode"), "small", "muted")
        for place, (before, after) in enumerate(found.examples):
            self._cells.addWidget(hairline(), 2 * place + 1, 0, 1, 2)
            self._line(2 * place + 2, before, after, "body", "")
        self.convert.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, place: int, before: Words, after: Words, role: str, tone: str) -> None:
        for across, words in enumerate((before, after)):
            made = Paragraph(words, role, tone if across else "muted")
            self._cells.addWidget(made, place, across)
