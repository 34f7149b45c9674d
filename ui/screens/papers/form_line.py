"""One field of the form: its name, what it is for, its control, what is to be looked at, and the way back to the usual wording."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from judging_app.services.paper_fields import FieldKind
from ui.messages import text_of
from ui.screens.papers.form_controls import Made, control_of, show_wrong
from ui.screens.papers.form_list import RowsControl
from ui.screens.papers.form_rows import FieldShown
from ui.screens.papers.form_years import YearsControl
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.indicators import Icon
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import clear, column, row

RESETTABLE = frozenset({FieldKind.LINE, FieldKind.TEXT, FieldKind.LIST, FieldKind.POWER})
NEVER_USUAL = frozenset({"venue", "secretary", "absent", "assessment", "name"})
"""Fields without any usual wording."""


class LineHears(Protocol):
    """Who is told what a person does with a field."""

    def typed(self, key: str, texts: Sequence[str], row: int) -> None: ...
    def left(self) -> None: ...
    def entered(self, key: str, row: int) -> None: ...
    def reset(self, key: str) -> None: ...
    def file_wanted(self) -> None: ...
    def left_out(self, contest: str) -> None: ...


class FormLine(QWidget):
    """Shows one field."""

    def __init__(self, shown: FieldShown, hears: LineHears) -> None:
        super().__init__()
        self.shown = shown
        self.key = shown.field.key
        self._said: tuple[Words, Words, tuple[Words, ...]] | None = None
        self._notes = column(gap="xs")
        self.notes = QWidget()
        self.notes.setLayout(self._notes)
        self.usual = Button(phrase("As usual"), kind="small", name=phrase("The usual wording again"))
        self.usual.setFlat(True)
        self.usual.clicked.connect(lambda: hears.reset(self.key))
        self.control = self._made(shown, hears)
        parts: list[QWidget] = [] if shown.field.kind is FieldKind.YES else [self._head(shown)]
        self._means = Paragraph(shown.means, "small", "muted")
        self._means.setVisible(bool(shown.means))
        self.setLayout(column(*parts, self.control, self._means, self.notes, gap="xs"))
        self.show_field(shown)

    @property
    def chain(self) -> list[QWidget]:
        """All that Tab goes through."""
        made = self.control
        inner: list[QWidget] = made.chain if isinstance(made, RowsControl | YearsControl) else [made]
        return [*inner, self.usual] if self.usual.isVisibleTo(self) else inner

    def show_field(self, shown: FieldShown) -> None:
        """Show what is in the field now."""
        self.shown = shown
        if isinstance(self.control, YearsControl):
            self.control.show_years(shown.years)
        else:
            self.control.show_texts(shown.texts)
        own = not shown.usual and shown.field.kind in RESETTABLE and self.key not in NEVER_USUAL
        self.usual.setVisible(own)
        self._show_notes(shown)

    def _head(self, shown: FieldShown) -> QWidget:
        head = QWidget()
        line = row(gap="s")
        line.addWidget(Paragraph(shown.label, "note-strong"), 1)
        line.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignBottom)
        head.setLayout(line)
        return head

    def _show_notes(self, shown: FieldShown) -> None:
        said = (shown.wrong, shown.name, shown.notes)
        if said == self._said:
            return
        self._said = said
        clear(self._notes)
        if shown.wrong:
            self._notes.addLayout(_note("bad", "bad", shown.wrong))
        for words in shown.notes:
            self._notes.addLayout(_note("warning", "warn", words))
        if not isinstance(self.control, RowsControl | YearsControl):
            show_wrong(self.control, wrong=bool(shown.wrong))
            told = (shown.wrong, *shown.notes, shown.means)
            self.control.setAccessibleDescription(" ".join(text_of(words) for words in told if words))

    def _made(self, shown: FieldShown, hears: LineHears) -> RowsControl | YearsControl | Made:
        key = self.key
        if shown.field.kind is FieldKind.LIST:
            rows = RowsControl(shown.name)
            rows.typed.connect(lambda texts, number: hears.typed(key, texts, number))
            rows.entered.connect(lambda number: hears.entered(key, number))
            rows.left.connect(hears.left)
            return rows
        if shown.field.kind is FieldKind.EARLIER:
            years = YearsControl()
            years.file_wanted.connect(hears.file_wanted)
            years.left_out.connect(hears.left_out)
            return years
        made = control_of(shown)
        made.typed.connect(lambda texts: hears.typed(key, texts, 0))
        made.entered.connect(lambda: hears.entered(key, 0))
        made.left.connect(hears.left)
        return made


def _note(icon: str, tone: str, words: Words) -> QHBoxLayout:
    made = row(gap="xs")
    made.addWidget(Icon(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    made.addWidget(Paragraph(words, "small", tone), 1)
    return made
