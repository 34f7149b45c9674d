"""One sheet on paper as fields in its order: digits and Enter, from the first mark to the button that keeps them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.core.rubric import Criterion
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.frames import hairline, scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import Item, clear, column, row
from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import MarkRange


def upon_surface(area: QWidget) -> QWidget:
    """Let an area that scrolls or turns have the ground of the card that it is in."""
    area.setProperty("upon", "surface")
    return area


def range_of(criterion: Criterion) -> MarkRange:
    """What may be typed for a criterion."""
    return MarkRange(least=criterion.least, most=criterion.most, step=criterion.step)


class SheetForm(QWidget):
    """`kept(marks, remarks, remark)` brings what was keyed; marks in hundredths, None = not given."""

    kept = Signal(object, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[MarkField] = []
        self.remarks: dict[int, TextField] = {}
        self.remark = TextField(phrase("Remark on the whole"), phrase("Remark on the whole, if there is one"))
        self.keep = Button(phrase("Keep the sheet"), kind="primary", shortcut="Ctrl+Return")
        self.missing = Label("", "small", "muted")
        self._criteria: Sequence[Criterion] = ()
        self._with_remarks = False
        self._rows = column(gap=0)
        inner = QWidget()
        inner.setLayout(column(self._rows, self.remark, None, gap="m"))
        foot = row(self.missing, None, self.keep)
        whole = column(gap="m")
        whole.addWidget(upon_surface(scrolling(inner)), 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        self.keep.clicked.connect(self._keep)
        self.remark.returnPressed.connect(self.keep.setFocus)

    def ask_for(self, criteria: Sequence[Criterion], *, with_remarks: bool) -> None:
        """Empty fields for another sheet, the cursor in the first."""
        if tuple(criteria) != tuple(self._criteria):
            self._criteria = tuple(criteria)
            self._make()
        for field in self.fields:
            field.show_mark(None)
        for box in (*self.remarks.values(), self.remark):
            box.clear()
            box.hide()
        self.remark.setVisible(with_remarks)
        self._with_remarks = with_remarks
        self._tell_missing()
        self.come()

    def come(self) -> None:
        """Put the cursor into the first field without a mark."""
        empty = (field for field in self.fields if field.mark() is None)
        next(empty, self.keep).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        clear(self._rows)
        self.fields, self.remarks = [], {}
        for place, criterion in enumerate(self._criteria):
            field = MarkField(range_of(criterion), criterion.name)
            field.onward.connect(lambda step, place=place: self._go(place + step))
            field.committed.connect(lambda _mark: self._told())
            self.fields.append(field)
            parts: list[Item] = [self._line(criterion, field)]
            if criterion.remark_below is not None or criterion.remark_above is not None:
                box = TextField(
                    phrase("Remark on {criterion}", criterion=criterion.name),
                    phrase("The rules ask for a remark on this mark"),
                )
                box.returnPressed.connect(lambda place=place: self._go(place + 1))
                self.remarks[place] = box
                parts.append(box)
            self._rows.addLayout(column(*parts, gap="xs", margins=(0, "xs")))
            self._rows.addWidget(hairline())

    @staticmethod
    def _line(criterion: Criterion, field: MarkField) -> Item:
        name = Paragraph(criterion.name, "body")
        line = row(gap="m")
        line.addWidget(name, 1)
        line.addWidget(Label(range_of(criterion).words(), "small", "muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(field)
        return line

    def _go(self, place: int) -> None:
        """To the mark at that place, by way of the remark that the one before it needs."""
        before = place - 1
        box = self.remarks.get(before)
        if box is not None and not box.isHidden() and not box.text().strip():
            box.setFocus()
        elif 0 <= place < len(self.fields):
            self.fields[place].setFocus()
        elif place >= len(self.fields):
            self.keep.setFocus()

    def _told(self) -> None:
        """Ask for a remark where the rules want one, and nowhere else."""
        for place, box in self.remarks.items():
            mark = self.fields[place].mark()
            box.setVisible(self._with_remarks and mark is not None and self._criteria[place].needs_remark(mark))
        self._tell_missing()

    def _tell_missing(self) -> None:
        count = sum(
            field.mark() is None and not one.bonus for field, one in zip(self.fields, self._criteria, strict=True)
        )
        self.missing.say(phrase("{count} marks not given", count=count) if count else "")

    def _keep(self) -> None:
        wrong = next((field for field in self.fields if not field.settle()), None)
        if wrong is not None:
            wrong.setFocus()
            return
        marks, told = tuple(field.mark() for field in self.fields), self._with_remarks
        remarks = tuple(self._remark_on(place) for place in range(len(self.fields)))
        self.kept.emit(marks, remarks if told else (), self.remark.text().strip() if told else "")

    def _remark_on(self, place: int) -> str:
        box = self.remarks.get(place)
        return box.text().strip() if box is not None and not box.isHidden() else ""
