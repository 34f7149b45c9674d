"""The earlier contests that the report compares with: taken from their files, left out again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.screens.papers.form_rows import YearShown
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import clear, column, row


class YearsControl(QWidget):
    """`file_wanted()`: a person wants to choose a file; `left_out(id)`: one of the contests is to go."""

    file_wanted = Signal()
    left_out = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[YearShown, ...] = ()
        self._place = column(gap="s")
        self.add = Button(phrase("Choose an earlier contest's file…"), kind="secondary", icon="folder")
        self.add.clicked.connect(self.file_wanted)
        self.setLayout(column(self._place, row(self.add, None), gap="s"))

    @property
    def chain(self) -> list[QWidget]:
        """All that Tab goes through."""
        return [*self.findChildren(Button)]

    def show_years(self, years: Sequence[YearShown]) -> None:
        """Show what is compared with."""
        if tuple(years) == self._shown:
            return
        self._shown = tuple(years)
        clear(self._place)
        for one in years:
            gone = Button(kind="small", icon="close", name=phrase("Leave {year} out", year=one.title))
            gone.clicked.connect(partial(self.left_out.emit, one.contest))
            line = row(gap="s")
            line.addLayout(
                column(Paragraph(one.title, "note-strong"), Paragraph(one.below, "small", "muted"), gap=1), 1
            )
            line.addWidget(gone)
            self._place.addLayout(line)
