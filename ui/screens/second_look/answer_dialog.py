"""An answer on paper: the marks as the judge confirms or changes them, what stood there before, and the reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from judging_app.services.second_look import JudgeLook
from ui.dialogs.base import Dialog
from ui.screens.second_look.rows import LookRow
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox
from ui.widgets.frames import scrolling
from ui.widgets.labels import Label
from ui.widgets.layouts import Item, column, fix, row
from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import MarkRange, short

WIDTH, MARKS_HEIGHT, LINE = 560, 320, 40


class AnswerDialog(Dialog):
    """`given(marks, reason)`: marks in hundredths in the rubric's order. Enter leads through them to the reason."""

    given = Signal(object, str)

    def __init__(self, entry: LookRow, judge: JudgeLook, parent: QWidget) -> None:
        held = judge.sheet.marks
        criteria = entry.rubric.criteria
        ranges = [MarkRange(least=one.least, most=one.most, step=one.step) for one in criteria]
        self.fields = [MarkField(r, one.name, mark) for r, one, mark in zip(ranges, criteria, held, strict=True)]
        self.befores = [Label("", "small-strong", "warn") for _ in criteria]
        self._held, self._needed = held, frozenset(entry.rubric.required)
        self.reason = TextBox(phrase("Reason"), phrase("The judge's reason"))
        cancel, self.act = (
            Button(phrase("Cancel")),
            Button(phrase("Record: marks confirmed"), kind="primary", shortcut="Ctrl+Return"),
        )
        title = phrase("{code} · {judge}: the answer on paper", code=entry.code, judge=judge.judge.name)
        text = phrase("Key all marks as the judge's paper says now, changed or not, and the judge's reason.")
        names = [one.name for one in criteria]
        super().__init__(title, text, [self._lines(names), self.reason], [cancel, self.act], parent, WIDTH)
        fix(self.reason, height=84)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        for place, field in enumerate(self.fields):
            field.textChanged.connect(self._check)
            field.committed.connect(self._check)
            field.onward.connect(lambda step, place=place: self._walk(place + step))
        self.reason.textChanged.connect(self._check)
        self._check()
        self.fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def marks(self) -> tuple[int | None, ...]:
        """The marks as they stand."""
        return tuple(field.mark() for field in self.fields)

    def _lines(self, names: list[str]) -> Item:
        lines = []
        for name, before, field in zip(names, self.befores, self.fields, strict=True):
            label = Label(name, "note")
            label.setWordWrap(True)
            line = row(gap="s")
            line.addWidget(label, 1)
            line.addWidget(before)
            line.addWidget(field)
            lines.append(line)
        inner = QWidget()
        inner.setLayout(column(*lines, None, gap="xs", margins=(0, 0, "s", 0)))
        area = scrolling(inner)
        fix(area, height=min(MARKS_HEIGHT, LINE * len(names) + 8))
        return area

    def _walk(self, place: int) -> None:
        if 0 <= place < len(self.fields):
            self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= len(self.fields):
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def _check(self, _value: object = None) -> None:
        marks = self.marks()
        for label, old, new in zip(self.befores, self._held, marks, strict=True):
            label.say(phrase("before: {mark}", mark="–" if old is None else short(old)) if old != new else "")
        self.act.say(phrase("Record the change") if marks != self._held else phrase("Record: marks confirmed"))
        whole = all(marks[place] is not None for place in self._needed) and not any(f.pending() for f in self.fields)
        self.act.setEnabled(whole and bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.marks(), self.reason.toPlainText().strip())
        self.accept()
