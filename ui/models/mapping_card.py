"""What each column of a list means, which row has the heads, and codes by a pattern: shown and changeable."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.list_rows import FIELDS, ListColumn, ListShown
from ui.theme.phrase import Words, phrase
from ui.widgets.fields import Choice, TextField
from ui.widgets.frames import Card
from ui.widgets.labels import Elided, Label
from ui.widgets.layouts import clear, column, fix, grid, row

ACROSS = 5
EXAMPLE_CODES = "{block}-{n:03}"


class MappingCard(Card):
    """`column_meant(place, key)`, `heads_in(row)`, `codes_by(pattern)` follow a person's choice."""

    column_meant = Signal(int, str)
    heads_in = Signal(int)
    codes_by = Signal(str)

    def __init__(self, *, gives_codes: bool) -> None:
        self._grid = grid(gap="m")
        self._places = QWidget()
        self._places.setLayout(self._grid)
        self.heads = Choice(phrase("Row of the heads"), [("0", phrase("none"))])
        self.codes = TextField(phrase("Codes by pattern"), EXAMPLE_CODES)
        fix(self.heads, width=136)
        fix(self.codes, width=184)
        parts = row(Label(phrase("Row of the heads"), "note", "muted"), self.heads, gap="s")
        self._codes = QWidget()
        told = Label(phrase("Codes for rows without one"), "note", "muted")
        self._codes.setLayout(row(told, self.codes, gap="s"))
        foot = row(gap="xl")
        foot.addLayout(parts)
        foot.addWidget(self._codes)
        foot.addStretch(1)
        super().__init__(self._places, foot, gap="m", margins=("l", "m", "l", "m"))
        self._codes.setVisible(gives_codes)
        self._known: tuple[ListColumn, ...] = ()
        self.choices: list[Choice] = []
        self.heads.chosen.connect(lambda number: self.heads_in.emit(int(number)))
        self.codes.editingFinished.connect(lambda: self.codes_by.emit(self.codes.text()))

    def show_list(self, shown: ListShown) -> None:
        """Show what a list's columns mean."""
        self.heads.offer([("0", phrase("none")), *((str(number), str(number)) for number in shown.head_rows)])
        self.heads.choose(str(shown.heads))
        if self.codes.text().strip() != shown.codes:
            self.codes.setText(shown.codes)
        if [(one.head, one.example) for one in shown.columns] == [(one.head, one.example) for one in self._known]:
            for choice, one in zip(self.choices, shown.columns, strict=True):
                choice.choose(one.key)
        else:
            self._build(shown)
        self._known = shown.columns

    def _build(self, shown: ListShown) -> None:
        clear(self._grid)
        self.choices = []
        options: list[tuple[str, Words]] = [("", phrase("left out")), *((key, FIELDS[key]) for key in shown.fields)]
        for one in shown.columns:
            self._grid.addLayout(self._column(one, options), one.place // ACROSS, one.place % ACROSS)
        for across in range(ACROSS):
            self._grid.setColumnStretch(across, 1)

    def _column(self, one: ListColumn, options: list[tuple[str, Words]]) -> QVBoxLayout:
        head: Words = one.head or phrase("Column {number}", number=one.place + 1)
        choice = Choice(head, options, one.key)
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.chosen.connect(lambda key, place=one.place: self.column_meant.emit(place, key))
        self.choices.append(choice)
        return column(Elided(head, "note"), choice, Elided(one.example, "small", "muted"), gap="xs")
