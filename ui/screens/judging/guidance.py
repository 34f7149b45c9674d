"""Below the clip: what the criterion in hand asks for, and what each band of marks means."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from judging_app.core.rubric import Band, Criterion
from ui.screens.judging.rows import band_range
from ui.theme.phrase import phrase
from ui.theme.theme import px
from ui.widgets.frames import scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Scaled, clear, column, fix, grid, row
from ui.widgets.mark_rules import MarkRange

HEIGHT, LEAST = 184, 48
RANGE_WIDTH = 60


class Guidance(QWidget):
    """Long guidance scrolls; everything else stands still. In a low window it leaves its place to the picture."""

    def __init__(self) -> None:
        super().__init__()
        self._name = Label("", "strong")
        self._range = Label("", "small", "muted")
        self._text = Paragraph("", "note", "muted")
        self._bands: QGridLayout = grid(gap=3)
        self._bands.setColumnStretch(1, 1)
        self._rows: list[tuple[Band, Label, Label]] = []
        self._shown: Criterion | None = None
        inner = QWidget()
        inner.setLayout(column(self._text, self._bands, None, gap="s"))
        self._area = scrolling(inner)
        head = row(self._name, None, self._range)
        whole = column(head, gap="xs")
        whole.addWidget(self._area, 1)
        self.setLayout(whole)
        Scaled(self, lambda: self.setMaximumHeight(px(HEIGHT)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(LEAST))

    def show_criterion(self, criterion: Criterion, mark: int | None) -> None:
        """Show what a criterion asks for."""
        if criterion != self._shown:
            self._shown = criterion
            self._describe(criterion)
        self.show_mark(mark)

    def _describe(self, criterion: Criterion) -> None:
        marks = MarkRange(least=criterion.least, most=criterion.most, step=criterion.step)
        self._name.say(criterion.name)
        self._range.say(marks.words())
        self._text.say(criterion.guidance or phrase("The rules give no guidance on this criterion."))
        clear(self._bands)
        self._rows = [self._row(place, band) for place, band in enumerate(criterion.bands)]
        self._area.verticalScrollBar().setValue(0)

    def said(self) -> str:
        """The guidance as it is shown."""
        return self._text.accessibleName()

    def show_mark(self, mark: int | None) -> None:
        """Let the band stand out in which the mark lies (hundredths)."""
        for band, *labels in self._rows:
            within = mark is not None and band.low <= mark <= band.high
            for label in labels:
                label.set_tone("accent" if within else "muted")

    def _row(self, place: int, band: Band) -> tuple[Band, Label, Label]:
        figures, text = Label(band_range(band), "note-strong"), Label(band.text, "note")
        fix(figures, width=RANGE_WIDTH)
        self._bands.addWidget(figures, place, 0)
        self._bands.addWidget(text, place, 1)
        return band, figures, text
