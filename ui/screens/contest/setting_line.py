"""One setting in the form: its name, what it means, its control or table, and what is wrong with it."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import text_of
from ui.screens.contest.setting_controls import Made, control_of
from ui.screens.contest.setting_kinds import Kind
from ui.screens.contest.settings_rows import Cell, FieldShown
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.frames import hairline
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph, retone
from ui.widgets.layouts import Item, clear, column, fix, grid, row

FIGURE_COLUMN = 104
NARROW = (Kind.NUMBER, Kind.DECIMAL, Kind.MONEY)


class Changer(Protocol):
    """Who is told what was done (`ui.screens.contest.settings_presenter.SettingsPresenter`)."""

    def put(self, shown: FieldShown | Cell, raw: str) -> None: ...
    def add_row(self, shown: FieldShown) -> None: ...
    def remove_row(self, shown: FieldShown, number: int) -> None: ...
    def move_row(self, shown: FieldShown, number: int, by: int) -> None: ...


class _Row(NamedTuple):
    """What stands in one row of a table."""

    widgets: tuple[QWidget, ...]
    controls: tuple[Made, ...]
    up: Button
    down: Button
    gone: Button


class SettingLine(QWidget):
    """Shows one setting; `parts` are its controls, in their order, `rule` the line above it, `add` the button for one more
    row. The rows of a table are made by `fill`, one at a time; later ones come and go as they are shown.
    """

    def __init__(self, shown: FieldShown, changer: Changer) -> None:
        super().__init__()
        self.shown = shown
        self.parts: list[Made] = []
        self.rule = hairline()
        self.add: Button | None = None
        self._rows: list[_Row] = []
        self._heads: list[Label] = []
        self._grid: QGridLayout = grid(gap="xs")
        self._full = shown.field.kind is not Kind.TABLE
        self._changer = changer
        self._problems = column(gap="xs")
        texts: list[Item] = [Label(shown.field.name, "note-strong")]
        if shown.field.means:
            texts.append(Paragraph(shown.field.means, "small", "muted"))
        words = column(*texts, gap=1)
        body = column(self._body(words), self._problems, gap="xs")
        self.setLayout(column(self.rule, body, gap="m"))
        self.show_setting(shown)

    def show_setting(self, shown: FieldShown) -> None:
        """Show another value of the same shape."""
        if shown.problems != self.shown.problems or self._problems.isEmpty():
            clear(self._problems)
            for words in shown.problems:
                self._problems.addLayout(_problem(words))
            self._tell_wrong(shown)
        self.shown = shown
        if self._full:
            self._fit_rows()
        values: list[FieldShown | Cell] = [cell for cells in shown.rows for cell in cells]
        if shown.field.kind is not Kind.TABLE:
            values = [shown]
        for part, one in zip(self.parts, values, strict=False):
            part.show_value(one.value, one.options)

    def fill(self) -> Iterator[None]:
        """Make the rows of a table that are not made yet, one at a time."""
        while len(self._rows) < len(self.shown.rows):
            self._add_row()
            self.show_setting(self.shown)
            yield
        self._full = True
        self._fit_rows()

    @property
    def chain(self) -> list[QWidget]:
        """All that Tab goes through, in its order."""
        if self.add is None:
            return list(self.parts)
        rows = [part for one in self._rows for part in (*one.controls, one.up, one.down, one.gone)]
        return [*rows, self.add]

    def focused(self) -> int | None:
        """Which control has the focus; None where none of them has."""
        return next((place for place, part in enumerate(self.parts) if part.hasFocus()), None)

    def focus(self, place: int) -> None:
        """Give the focus to a control, the last one where there are fewer."""
        if self.parts:
            self.parts[max(0, min(place, len(self.parts) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what is being typed."""
        for part in self.parts:
            part.finish()

    def still(self) -> None:
        """Say nothing more: this line goes."""
        for part in self.parts:
            part.blockSignals(True)

    def _tell_wrong(self, shown: FieldShown) -> None:
        """Say at the control itself what is wrong, for eyes and for a screen reader."""
        if shown.field.kind is not Kind.TABLE:
            retone(self.parts[0], "state", "bad" if shown.problems else "")
            self.parts[0].setAccessibleDescription(text_of((*shown.problems, shown.field.means)[0]))

    def _body(self, words: QVBoxLayout) -> Item:
        if self.shown.field.kind is Kind.TABLE:
            return column(words, self._table(), gap="xs")
        made = self._single()
        return column(words, made, gap="xs") if self.shown.field.kind is Kind.LONG_TEXT else _beside(words, made)

    def _single(self) -> Made:
        made = control_of(self.shown.field, lambda raw: self._changer.put(self.shown, raw), self.shown.options)
        self.parts.append(made)
        return made

    # a table

    def _table(self) -> Item:
        columns = self.shown.field.columns
        for place, one in enumerate(columns):
            self._grid.setColumnStretch(place, 0 if one.kind in NARROW else 1)
            if len(columns) > 1:
                self._heads.append(Label(one.name, "small", "muted"))
                self._grid.addWidget(self._heads[-1], 0, place)
        self.add = Button(phrase("Add a row"), kind="quiet", icon="plus")
        self.add.clicked.connect(lambda: self._do(len(self._rows), lambda: self._changer.add_row(self.shown)))
        return column(self._grid, row(self.add, None), gap="xs")

    def _fit_rows(self) -> None:
        """As many rows as there are to show."""
        while len(self._rows) < len(self.shown.rows):
            self._add_row()
        while len(self._rows) > len(self.shown.rows):
            self._drop_row()
        for label in self._heads:
            label.setVisible(bool(self._rows))
        for number, one in enumerate(self._rows):
            one.up.setEnabled(number > 0)
            one.down.setEnabled(number < len(self._rows) - 1)

    def _add_row(self) -> None:
        number = len(self._rows)
        controls = [self._control(number, place, cell) for place, cell in enumerate(self.shown.rows[number])]
        up = self._small("chevron-up", phrase("Further up"), number - 1, lambda: self._move(number, -1))
        down = self._small("chevron-down", phrase("Further down"), number + 1, lambda: self._move(number, 1))
        gone = self._small("close", phrase("Take this row out"), number, lambda: self._remove(number))
        buttons = QWidget()
        buttons.setLayout(row(up, down, gone, gap=0))
        for place, widget in enumerate((*controls, buttons)):
            self._grid.addWidget(widget, number + 1, place)
            widget.show()  # what is not to be seen yet can't have the focus
        self.parts += controls
        self._rows.append(_Row(widgets=(*controls, buttons), controls=tuple(controls), up=up, down=down, gone=gone))

    def _drop_row(self) -> None:
        gone = self._rows.pop()
        del self.parts[len(self._rows) * len(self.shown.field.columns) :]
        for widget in gone.widgets:
            widget.blockSignals(True)
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _control(self, number: int, place: int, cell: Cell) -> Made:
        made = control_of(cell.field, partial(self._put_cell, number, place), cell.options, in_table=True)
        if cell.field.kind in NARROW:
            fix(made, width=FIGURE_COLUMN)
        return made

    def _put_cell(self, number: int, place: int, raw: str) -> None:
        self._changer.put(self.shown.rows[number][place], raw)

    def _move(self, number: int, by: int) -> None:
        self._changer.move_row(self.shown, number, by)

    def _remove(self, number: int) -> None:
        self._changer.remove_row(self.shown, number)

    def _small(self, icon: str, name: Words, leads_to: int, act: Callable[[], None]) -> Button:
        made = Button(kind="quiet", icon=icon, name=name)
        made.clicked.connect(partial(self._do, leads_to, act))
        return made

    def _do(self, leads_to: int, act: Callable[[], None]) -> None:
        """Change the table; the focus goes to the first field of that row."""
        act()
        self.focus(leads_to * len(self.shown.field.columns))


def _beside(words: QVBoxLayout, control: QWidget) -> Item:
    """The control at the right of the words."""
    made = row(gap="l")
    made.addLayout(words, 1)
    made.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
    return made


def _problem(words: Words) -> QHBoxLayout:
    made = row(gap="xs")
    made.addWidget(Icon("bad", "bad", 18), 0, Qt.AlignmentFlag.AlignTop)
    made.addWidget(Paragraph(words, "note", "bad"), 1)
    return made
