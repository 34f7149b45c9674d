"""The papers of the print dialog: which, which pages of each, how many copies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.messages import sentence
from ui.models.print_rows import PaperChoice
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField, Tick
from ui.widgets.frames import scrolling
from ui.widgets.labels import Elided, Label, Paragraph, retone
from ui.widgets.layouts import at_least, column, fix, row

PAGES_WIDTH, COPIES_WIDTH, LINE = 104, 52, 34


class PaperList(QWidget):
    """`ticked(key, bool)`, `pages_typed(key, str)`, `copies_typed(key, str)`: what a person changed."""

    ticked = Signal(str, bool)
    pages_typed = Signal(str, str)
    copies_typed = Signal(str, str)

    def __init__(self, choices: Sequence[PaperChoice]) -> None:
        super().__init__()
        self.lines = {one.key: PaperLine(one) for one in choices}
        self._all, self._none = Button(phrase("All"), kind="quiet"), Button(phrase("Untick all"), kind="quiet")
        head = row(Label(phrase("Papers"), "note-strong"), gap="s")
        head.addStretch(1)
        if len(self.lines) > 1:
            head.addWidget(self._all)
            head.addWidget(self._none)
        inner = QWidget()
        inner.setLayout(column(*self.lines.values(), None, gap="s", margins=(0, 0, "s", 0)))
        whole = column(head, gap="s")
        whole.addWidget(scrolling(inner), 1)
        self.setLayout(whole)
        self._waiting: list[PaperLine] = []
        self._all.clicked.connect(lambda: self._tick_all(ticked=True))
        self._none.clicked.connect(lambda: self._tick_all(ticked=False))
        for key, line in self.lines.items():
            line.wire(self, key)

    def show_choices(self, choices: Sequence[PaperChoice]) -> None:
        """Show what is wanted."""
        for one in choices:
            self.lines[one.key].show_choice(one)

    def _tick_all(self, *, ticked: bool) -> None:
        """One after the other: each that is wanted gets fields, and the window has to answer meanwhile."""
        self._waiting = [line for line in self.lines.values() if line.tick.isChecked() is not ticked]
        self._next()

    def _next(self) -> None:
        if self._waiting:
            line = self._waiting.pop(0)
            line.tick.setChecked(not line.tick.isChecked())
            QTimer.singleShot(0, self, self._next)


class PaperLine(QWidget):
    """One paper; only of one that is wanted there are pages and copies, and below what is wrong with them."""

    pages: TextField
    copies: TextField

    def __init__(self, choice: PaperChoice) -> None:
        super().__init__()
        self._choice, self._owner = choice, None  # type: tuple[PaperChoice, PaperList | None]
        self.tick = Tick("", ticked=choice.ticked)
        self._title = Elided(choice.title)
        self._words: Words = ""
        self._fields: QWidget | None = None
        self.tick.setAccessibleName(self._title.text())
        self._above = row(self.tick, gap="s")
        self._above.addWidget(self._title, 1)
        self._whole = column(self._above, gap="xs")
        self.setLayout(self._whole)
        at_least(self, height=LINE)

    def wire(self, owner: PaperList, key: str) -> None:
        """Hand on what is changed."""
        self._owner = owner
        self.tick.toggled.connect(self._enable)
        self.tick.toggled.connect(lambda on: owner.ticked.emit(key, on))
        self._enable()

    def show_choice(self, choice: PaperChoice) -> None:
        """Show whether it is wanted."""
        self.tick.blockSignals(True)
        self.tick.setChecked(choice.ticked)
        self.tick.blockSignals(False)
        self._enable()

    def say_count(self, words: Words) -> None:
        """How many pages there are, or that they are being drawn."""
        self._words = words
        if self._fields is not None:
            self._count.say(words)

    def show_fault(self, error: Exception | None, *, copies: bool) -> None:
        """What is wrong with what was typed."""
        if self._fields is None:
            return
        retone(self.pages, "state", "bad" if error else "")
        retone(self.copies, "state", "" if copies else "bad")
        shown = sentence(error) if error else "" if copies else phrase("From 1 to 99 copies.")
        self._fault.say(shown)
        self._fault.setVisible(bool(shown) and self.tick.isChecked())

    def _enable(self) -> None:
        wanted = self.tick.isChecked()
        if wanted and self._fields is None:
            self._fields = self._made()
        if self._fields is not None:
            self._fields.setVisible(wanted)
            if not wanted:
                self._fault.hide()

    def _made(self) -> QWidget:
        title, key, owner = self._choice.title, self._choice.key, self._owner
        self._count = Label(self._words, "small", "muted")
        self.pages = TextField(phrase("Pages of {title}", title=title), phrase("all pages"))
        self.copies = TextField(phrase("Copies of {title}", title=title), "", str(self._choice.copies or 1))
        self.copies.setAlignment(Qt.AlignmentFlag.AlignRight)
        fix(self.pages, width=PAGES_WIDTH)
        fix(self.copies, width=COPIES_WIDTH)
        self._fault = Paragraph("", "small", "bad")
        self._fault.hide()
        made = QWidget()
        made.setLayout(row(self._count, self.pages, self.copies, Label(phrase("copies"), "small", "muted"), gap="s"))
        self._above.addWidget(made)
        self._whole.addWidget(self._fault)
        if owner is not None:
            self.pages.textEdited.connect(lambda text: owner.pages_typed.emit(key, text))
            self.copies.textEdited.connect(lambda text: owner.copies_typed.emit(key, text))
        return made
