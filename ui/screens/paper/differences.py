"""Where two keyings of a sheet differ: both marks side by side, and what the paper says."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.rubric import Criterion
from ui.screens.paper.rows import Difference
from ui.screens.paper.sheet_form import range_of, upon_surface
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import hairline, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import clear, column, row
from ui.widgets.mark_field import MarkField


class DifferenceLine(QWidget):
    """One criterion: two buttons, and a field for a third reading. `decided` is True once a person said which it is."""

    changed = Signal()
    onward = Signal(int)

    def __init__(self, criterion: Criterion, difference: Difference) -> None:
        super().__init__()
        self.position, self.decided = difference.position, False
        self.mark: int | None = None
        marks = range_of(criterion)
        self.field = MarkField(marks, phrase("What the paper says for {criterion}", criterion=criterion.name))
        self.first = self._button(phrase("First"), marks.show(difference.first), difference.first)
        self.second = self._button(phrase("Again"), marks.show(difference.second), difference.second)
        self.field.committed.connect(self._decide)
        self.field.onward.connect(self.onward)
        self.said = Label("", "small", "good")
        line = row(self.first, self.second, None, self.said, self.field, gap="s")
        self.setLayout(column(Paragraph(criterion.name, "body"), line, gap="xs", margins=(0, "s")))

    def _button(self, which: Words, shown: str, mark: int | None) -> Button:
        made = Button(phrase("{which}: {mark}", which=which, mark=shown or "–"))
        made.clicked.connect(lambda: self._choose(mark))
        return made

    def _choose(self, mark: int | None) -> None:
        self.field.show_mark(mark)
        self._decide(mark)
        self.onward.emit(1)

    def _decide(self, mark: int | None) -> None:
        self.decided, self.mark = True, mark
        self.said.say(phrase("not given") if mark is None else phrase("settled"))
        self.changed.emit()


class DifferenceForm(QWidget):
    """`settled(dict)` brings the mark of each position once all are decided."""

    settled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[DifferenceLine] = []
        self._rows = column(gap=0)
        inner = QWidget()
        inner.setLayout(column(self._rows, None))
        self.keep = Button(phrase("Keep what the paper says"), kind="primary", shortcut="Ctrl+Return")
        self.keep.clicked.connect(lambda: self.settled.emit({one.position: one.mark for one in self.lines}))
        whole = column(gap="m")
        whole.addWidget(upon_surface(scrolling(inner)), 1)
        whole.addLayout(row(None, self.keep))
        self.setLayout(whole)

    def ask_for(self, criteria: Sequence[Criterion], differences: Sequence[Difference]) -> None:
        """Show the differences of another sheet."""
        clear(self._rows)
        self.lines = [DifferenceLine(criteria[one.position], one) for one in differences]
        for place, line in enumerate(self.lines):
            line.changed.connect(self._check)
            line.onward.connect(lambda step, place=place: self._go(place + step))
            self._rows.addWidget(line)
            self._rows.addWidget(hairline())
        self._check()
        self.come()

    def come(self) -> None:
        """Put the cursor into the first field that is not decided."""
        fields = (line.field for line in self.lines if not line.decided)
        next(fields, self.keep).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.lines):
            self.lines[place].field.setFocus()
        elif place >= len(self.lines):
            self.keep.setFocus()

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.lines) and all(one.decided for one in self.lines))
