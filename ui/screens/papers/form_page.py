"""The fields of the form in groups below each other. Lines are made a few at a time, so that the window answers in between, and stay
made: another paper shows others of them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QWidget

from judging_app.services.paper_fields import FIELDS, FieldGroup, FieldKind
from ui.screens.papers.form_line import FormLine, LineHears
from ui.screens.papers.form_rows import GROUP_NAMES, GROUP_NOTES, NUMBER_ROWS, FieldShown
from ui.theme.phrase import Words
from ui.widgets.frames import Card
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, column, row

SLICE_MS = 8
"""How long lines are made in one turn of the event loop."""
ORDER = tuple(FIELDS)
SHARES = {FieldKind.LINE: 42, FieldKind.NUMBER: 24, FieldKind.DAY: 34}


class FormPage(QWidget):
    """Shows fields; those of numbers and days stand beside each other, a row for each paper."""

    def __init__(self, hears: LineHears) -> None:
        super().__init__()
        self._hears = hears
        self._fields: tuple[FieldShown, ...] = ()
        self._lines: dict[str, FormLine] = {}
        self._cards: dict[FieldGroup, Card] = {}
        self._rows: list[NumberRow] = []
        self._steps: Iterator[None] | None = None
        self._chain: list[QWidget] = []
        self._place = column(None, gap="m", margins=(0, 0, "s", "l"))
        self.setLayout(self._place)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def line(self, key: str) -> FormLine:
        """The line of a field that is shown, made now where it is not yet."""
        self.complete()
        return self._lines[key]

    def show_fields(self, fields: Sequence[FieldShown]) -> None:
        """Show these fields and no others."""
        self._fields = tuple(fields)
        for one in fields:
            if (line := self._lines.get(one.field.key)) is not None:
                line.show_field(one)
        self._show_only()
        if any(one.field.key not in self._lines for one in fields) and self._steps is None:
            self._steps = self._made()
            self._go_on()
        self._put_in_order()

    def complete(self) -> None:
        """Make at once what is not made yet."""
        while self._steps is not None:
            self._go_on(whole=True)

    def _go_on(self, *, whole: bool = False) -> None:
        clock = QElapsedTimer()
        clock.start()
        for _ in self._steps or ():
            if clock.elapsed() >= SLICE_MS and not whole:
                self._timer.start(0)
                return
        self._timer.stop()
        self._steps = None
        if any(one.field.key not in self._lines for one in self._fields):  # another paper was chosen meanwhile
            self._steps = self._made()
            self._timer.start(0)
        self._put_in_order()

    def _made(self) -> Iterator[None]:
        for one in self._fields:
            if one.field.key not in self._lines:
                self._lines[one.field.key] = line = FormLine(one, self._hears)
                self._put(line)
                self._show_only()
                yield

    def _put(self, line: FormLine) -> None:
        """A line goes into the card of its group, in the order of the fields."""
        group = line.shown.field.group
        card = self._cards.get(group) or self._new_card(group)
        if group is FieldGroup.NUMBERS:
            if line.key in NUMBER_ROWS:
                self._rows.append(NumberRow(NUMBER_ROWS[line.key]))
                card.inner.addWidget(self._rows[-1])
            self._rows[-1].take(line)
        else:
            there = [one.key for one in self._lines.values() if one.shown.field.group is group]
            card.inner.insertWidget(1 + sum(ORDER.index(key) < ORDER.index(line.key) for key in there), line)
        line.show()

    def _new_card(self, group: FieldGroup) -> Card:
        order = list(FieldGroup)
        note = GROUP_NOTES.get(group, "")
        heads: list[Item] = [
            Label(GROUP_NAMES[group], "strong"),
            *([Paragraph(note, "small", "muted")] if note else []),
        ]
        made = Card(column(*heads, gap=1), gap="m")
        before = sum(order.index(other) < order.index(group) for other in self._cards)
        self._cards[group] = made
        self._place.insertWidget(before, made)
        return made

    def _show_only(self) -> None:
        wanted = {one.field.key for one in self._fields}
        lines = [*self._lines.items()]  # hiding moves the focus, which may make more of them
        for key, line in lines:
            line.setVisible(key in wanted)
        for one in [*self._rows]:
            one.follow()
        for group, card in [*self._cards.items()]:
            card.setVisible(any(line.shown.field.group is group and key in wanted for key, line in lines))

    def _put_in_order(self) -> None:
        """Let Tab go down the page, whenever its parts were made."""
        lines = (self._lines[one.field.key] for one in self._fields if one.field.key in self._lines)
        chain = [part for line in lines for part in line.chain]
        if chain != self._chain:
            self._chain = chain
            for one, then in pairwise(chain):
                self.setTabOrder(one, then)


class NumberRow(QWidget):
    """Series, number and day of one paper beside each other; it goes with its lines."""

    def __init__(self, name: Words) -> None:
        super().__init__()
        self._line, self._notes = row(gap="s"), column(gap="xs")
        self._lines: list[FormLine] = []
        self.setLayout(column(Label(name, "small", "muted"), self._line, self._notes, gap="xs"))

    def take(self, line: FormLine) -> None:
        """One more of its fields; what is to be said of it has the whole width."""
        self._lines.append(line)
        self._notes.addWidget(line.notes)
        self._line.addWidget(line, SHARES[line.shown.field.kind], Qt.AlignmentFlag.AlignTop)

    def follow(self) -> None:
        """Be there while one of its fields is."""
        for line in self._lines:
            line.notes.setVisible(not line.isHidden())
        self.setVisible(any(not line.isHidden() for line in self._lines))
