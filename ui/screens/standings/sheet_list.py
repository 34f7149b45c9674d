"""The sheets of an entry, one below the other, each unfolded by its own button."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.screens.standings.sheets import SheetRead
from ui.theme.phrase import phrase
from ui.widgets.buttons import ShortButton
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, row
from ui.widgets.notices import FactList

FOLDED, UNFOLDED = "chevron-right", "chevron-down"


class SheetList(QWidget):
    """A judge who is unfolded stays so from entry to entry, so that one judge's sheets can be read after each other.

    Lines are kept while the judges are the same: walking down a long list makes no new ones.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=0)
        self.setLayout(self._lines)
        self._open: set[str] = set()
        self._folds: dict[str, SheetFold] = {}

    @property
    def buttons(self) -> dict[str, ShortButton]:
        """The button of each judge."""
        return {judge: fold.button for judge, fold in self._folds.items()}

    def show_sheets(self, sheets: Sequence[SheetRead]) -> None:
        """Show another entry's sheets."""
        if [one.judge for one in sheets] != list(self._folds):
            self._make([one.judge for one in sheets])
        for one in sheets:
            self._folds[one.judge].show_sheet(one, unfolded=one.judge in self._open)

    def _make(self, judges: Sequence[str]) -> None:
        clear(self._lines)
        self._folds = {judge: SheetFold() for judge in judges}
        for judge, fold in self._folds.items():
            fold.button.clicked.connect(lambda _checked, judge=judge: self._turn(judge))
            self._lines.addWidget(fold)

    def _turn(self, judge: str) -> None:
        self._open ^= {judge}
        self._folds[judge].unfold(unfolded=judge in self._open)


class SheetFold(QWidget):
    """One sheet: its head as a button, and what it says below that, made when it is unfolded. The total stands at the right, whatever the name."""

    def __init__(self) -> None:
        super().__init__()
        self.button = ShortButton(kind="quiet", icon=FOLDED)
        self._inner = column(gap="xs", margins=("xl", 0, 0, 0))
        self._sheet: SheetRead | None = None
        self._remarks, self._total = Label("", "small", "muted"), Label("", "note")
        self.setLayout(column(row(self.button, None, self._remarks, self._total, gap="s"), self._inner, gap=0))

    def show_sheet(self, one: SheetRead, *, unfolded: bool) -> None:
        """Show another sheet."""
        self._sheet = one
        self.button.say(f"{one.judge} {one.name}")
        self._remarks.say(phrase("{count} remarks", count=len(one.remarks)) if one.remarks else "")
        self._total.say(one.total)
        self.unfold(unfolded=unfolded)

    def unfold(self, *, unfolded: bool) -> None:
        """Show what the sheet says, or its head alone."""
        self.button.set_icon(UNFOLDED if unfolded else FOLDED)
        clear(self._inner)
        one = self._sheet
        if unfolded and one is not None:
            for words in one.remarks or (phrase("No remark and no note."),):
                self._inner.addWidget(Paragraph(words, "note", "" if one.remarks else "muted"))
            self._inner.addWidget(FactList(one.marks))
