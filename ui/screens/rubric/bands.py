"""The bands of a criterion, one on each row: from, to, what it means."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.rubric import Band
from ui.screens.rubric.fields import LineField
from ui.screens.rubric.rows import band_texts
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import clear, column, fix, row

END = 54


class BandRows(QWidget):
    """`settled(place, (from, to, words))`, `removed(place)`, `added`."""

    settled = Signal(int, object)
    removed = Signal(int)
    added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[BandRow] = []
        self._place = column(gap="xs")
        self.add = Button(phrase("Add a band"), kind="small", icon="plus")
        self.setLayout(column(self._place, row(self.add, None), gap="s"))
        self.add.clicked.connect(self.added)

    def show_bands(self, bands: Sequence[Band], *, fixed: bool) -> None:
        """Show bands; the cursor stays where it is as long as there are as many."""
        if len(bands) != len(self.rows):
            self._make(len(bands))
        for one, band in zip(self.rows, bands, strict=True):
            one.show_band(band)
            one.setEnabled(not fixed)
        self.add.setVisible(not fixed)

    def show_wrong(self) -> None:
        """Mark the row that was typed in."""
        for one in self.rows:
            one.show_wrong()

    def settle(self) -> None:
        """Hand on what was typed."""
        for one in self.rows:
            one.settle()

    def _make(self, count: int) -> None:
        grown = count == len(self.rows) + 1
        clear(self._place)
        self.rows = [BandRow(place) for place in range(count)]
        for one in self.rows:
            self._place.addWidget(one)
            one.settled.connect(self.settled)
            one.removed.connect(self.removed)
        if grown and self.add.hasFocus():
            self.rows[-1].low.setFocus(Qt.FocusReason.TabFocusReason)


class BandRow(QWidget):
    """One band."""

    settled = Signal(int, object)
    removed = Signal(int)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._number, self._sent = place, ("", "", "")
        number = place + 1
        self.low = LineField(phrase("Band {number} from", number=number), right=True)
        self.high = LineField(phrase("Band {number} to", number=number), right=True)
        self.text = LineField(phrase("Band {number} means", number=number), phrase("What it means, such as “Good: …”"))
        remove = Button(kind="quiet", icon="close", name=phrase("Remove band {number}", number=number))
        for end in (self.low, self.high):
            fix(end, width=END)
        line = row(self.low, Label("–", "note", "muted"), self.high, gap=6)
        line.addWidget(self.text, 1)
        line.addWidget(remove)
        self.setLayout(line)
        for one in (self.low, self.high, self.text):
            one.settled.connect(self._settled)
        remove.clicked.connect(lambda: self.removed.emit(self._number))

    def show_band(self, band: Band) -> None:
        """Show a band that is kept."""
        self._sent = band_texts(band)
        for one, text in zip((self.low, self.high, self.text), self._sent, strict=True):
            one.show_value(text)

    def show_wrong(self) -> None:
        """Mark the ends that can't be taken."""
        if self._texts() != self._sent:
            for end, kept in zip((self.low, self.high), self._sent, strict=False):
                if end.text() != kept:
                    end.show_wrong()

    def settle(self) -> None:
        """Hand on what was typed."""
        for one in (self.low, self.high, self.text):
            one.settle()

    def _texts(self) -> tuple[str, str, str]:
        return self.low.text(), self.high.text(), self.text.text()

    def _settled(self, _text: str) -> None:
        self.settled.emit(self._number, self._texts())
