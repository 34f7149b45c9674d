"""The papers of the print dialog: which, which pages of each, how many copies."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.messages import sentence
from ui.models.print_rows import PaperChoice
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField, Tick
from ui.widgets.frames import scrolling
from ui.widgets.labels import Elided, Label, Paragraph, retone
from ui.widgets.layouts import column, fix, row

PAGES_WIDTH, COPIES_WIDTH = 104, 52


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
        inner.setLayout(column(*self.lines.values(), None, gap="m", margins=(0, 0, "s", 0)))
        whole = column(head, gap="s")
        whole.addWidget(scrolling(inner), 1)
        self.setLayout(whole)
        self._all.clicked.connect(lambda: self._tick_all(ticked=True))
        self._none.clicked.connect(lambda: self._tick_all(ticked=False))
        for key, line in self.lines.items():
            line.wire(self, key)

    def show_choices(self, choices: Sequence[PaperChoice]) -> None:
        """Show what is wanted."""
        for one in choices:
            self.lines[one.key].show_choice(one)

    def _tick_all(self, *, ticked: bool) -> None:
        for line in self.lines.values():
            line.tick.setChecked(ticked)


class PaperLine(QWidget):
    """One paper; what is wrong with its pages stands below it."""

    def __init__(self, choice: PaperChoice) -> None:
        super().__init__()
        self.tick = Tick("", ticked=choice.ticked)
        self._title = Elided(choice.title)
        self._count = Label("", "small", "muted")
        self.pages = TextField(phrase("Pages of {title}", title=choice.title), phrase("all pages"))
        self.copies = TextField(phrase("Copies of {title}", title=choice.title), "", str(choice.copies or 1))
        self.copies.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._fault = Paragraph("", "small", "bad")
        self._fault.hide()
        self.tick.setAccessibleName(self._title.text())
        fix(self.pages, width=PAGES_WIDTH)
        fix(self.copies, width=COPIES_WIDTH)
        self._count.hide()
        above = row(self.tick, gap="s")
        above.addWidget(self._title, 1)
        for part in (self._count, self.pages, self.copies, Label(phrase("copies"), "small", "muted")):
            above.addWidget(part)
        self.setLayout(column(above, self._fault, gap="xs"))
        self._enable()

    def wire(self, owner: PaperList, key: str) -> None:
        """Hand on what is changed."""
        self.tick.toggled.connect(self._enable)
        self.tick.toggled.connect(lambda on: owner.ticked.emit(key, on))
        self.pages.textEdited.connect(lambda text: owner.pages_typed.emit(key, text))
        self.copies.textEdited.connect(lambda text: owner.copies_typed.emit(key, text))

    def show_choice(self, choice: PaperChoice) -> None:
        """Show whether it is wanted."""
        self.tick.blockSignals(True)
        self.tick.setChecked(choice.ticked)
        self.tick.blockSignals(False)
        self._enable()

    def say_count(self, words: Words) -> None:
        """How many pages there are, or that they are being drawn."""
        self._count.say(words)
        self._count.setVisible(bool(words))

    def show_fault(self, error: Exception | None, *, copies: bool) -> None:
        """What is wrong with what was typed."""
        retone(self.pages, "state", "bad" if error else "")
        retone(self.copies, "state", "" if copies else "bad")
        shown = sentence(error) if error else "" if copies else phrase("From 1 to 99 copies.")
        self._fault.say(shown)
        self._fault.setVisible(bool(shown) and self.tick.isChecked())

    def _enable(self) -> None:
        for part in (self.pages, self.copies):
            part.setEnabled(self.tick.isChecked())
