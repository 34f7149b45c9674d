"""The sheets of an entry, one below the other, each unfolded by its own button."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.standings.sheets import SheetRead
from ui.theme.phrase import phrase
from ui.widgets.buttons import ShortButton
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import clear, column, row
from ui.widgets.notices import FactList

FOLDED, UNFOLDED = "chevron-right", "chevron-down"


class SheetList(QWidget):
    """A judge who is unfolded stays so from entry to entry, so that one judge's sheets can be read after each other."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=0)
        self.setLayout(self._lines)
        self._open: set[str] = set()
        self.buttons: dict[str, SheetButton] = {}

    def show_sheets(self, sheets: Sequence[SheetRead]) -> None:
        """Show another entry's sheets."""
        clear(self._lines)
        self.buttons = {one.judge: SheetButton(one) for one in sheets}
        for one in sheets:
            inner = column(gap="xs", margins=("xl", 0, 0, "s"))
            button = self.buttons[one.judge]
            turn = partial(self._turn, one, inner)
            button.clicked.connect(lambda _checked, turn=turn: turn())
            self._lines.addLayout(row(button, None))
            self._lines.addLayout(inner)
            if one.judge in self._open:
                self._fill(one, inner)

    def _turn(self, one: SheetRead, inner: QVBoxLayout) -> None:
        self._open ^= {one.judge}
        if one.judge in self._open:
            self._fill(one, inner)
        else:
            clear(inner)
            self.buttons[one.judge].show_open(unfolded=False)

    def _fill(self, one: SheetRead, inner: QVBoxLayout) -> None:
        self.buttons[one.judge].show_open(unfolded=True)
        for words in one.remarks or (phrase("No remark and no note."),):
            inner.addWidget(Paragraph(words, "note", "" if one.remarks else "muted"))
        inner.addWidget(FactList(one.marks))


class SheetButton(ShortButton):
    """The head of a sheet: whose it is, its total, how many remarks and notes it has."""

    def __init__(self, one: SheetRead) -> None:
        words = phrase("{judge} {name} · {total}", judge=one.judge, name=one.name, total=one.total)
        if one.remarks:
            words = phrase("{first} · {count} remarks", first=words, count=len(one.remarks))
        super().__init__(words, kind="quiet", icon=FOLDED)

    def show_open(self, *, unfolded: bool) -> None:
        """Show whether the sheet is unfolded."""
        self.set_icon(UNFOLDED if unfolded else FOLDED)
