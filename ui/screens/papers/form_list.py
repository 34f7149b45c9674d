"""A field that holds several texts: one row each, in an order that can be changed."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.screens.papers.form_controls import BoxControl
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.layouts import column, row


class _Row(NamedTuple):
    """One text with its buttons."""

    whole: QWidget
    box: BoxControl
    up: Button
    down: Button
    gone: Button


class RowsControl(QWidget):
    """`typed(texts, row)` after each change; `left()` when a row is done with; `entered(row)` when one is turned to."""

    typed = Signal(object, int)
    left = Signal()
    entered = Signal(int)

    def __init__(self, name: Words) -> None:
        super().__init__()
        self._name = name
        self._rows: list[_Row] = []
        self._place = column(gap="xs")
        self.add = Button(phrase("Add a line"), kind="quiet", icon="plus")
        self.add.clicked.connect(self._append)
        self.setLayout(column(self._place, row(self.add, None), gap="xs"))

    @property
    def boxes(self) -> list[BoxControl]:
        """The rows' controls."""
        return [one.box for one in self._rows]

    @property
    def chain(self) -> list[QWidget]:
        """All that Tab goes through."""
        parts: list[QWidget] = [part for one in self._rows for part in (one.box, one.up, one.down, one.gone)]
        return [*parts, self.add]

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these rows; the cursor stays where it is."""
        while len(self._rows) < len(texts):
            self._make()
        while len(self._rows) > len(texts):
            self._drop()
        for one, text in zip(self._rows, texts, strict=True):
            one.box.show_texts([text])
        for number, one in enumerate(self._rows):
            one.up.setEnabled(number > 0)
            one.down.setEnabled(number < len(self._rows) - 1)

    def _texts(self) -> list[str]:
        return [one.box.toPlainText() for one in self._rows]

    def _make(self) -> None:
        number = len(self._rows)
        box = BoxControl(self._name)
        up = Button(kind="small", icon="chevron-up", name=phrase("Further up"))
        down = Button(kind="small", icon="chevron-down", name=phrase("Further down"))
        gone = Button(kind="small", icon="close", name=phrase("Take this line out"))
        line = row(gap=0)
        line.addWidget(box, 1)
        for button in (up, down, gone):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QWidget()
        whole.setLayout(line)
        box.typed.connect(lambda _texts: self.typed.emit(self._texts(), number))
        box.entered.connect(lambda: self.entered.emit(number))
        box.left.connect(self.left)
        box.ended.connect(partial(self._insert, number + 1, [""]))
        box.pasted.connect(partial(self._paste, number))
        box.emptied.connect(partial(self._remove, number))
        up.clicked.connect(partial(self._move, number, -1))
        down.clicked.connect(partial(self._move, number, 1))
        gone.clicked.connect(partial(self._remove, number))
        self._place.addWidget(whole)
        whole.show()  # what is not to be seen yet can't have the focus
        self._rows.append(_Row(whole, box, up, down, gone))

    def _drop(self) -> None:
        gone = self._rows.pop()
        gone.box.blockSignals(True)
        self._place.removeWidget(gone.whole)
        gone.whole.hide()
        gone.whole.deleteLater()

    def _append(self) -> None:
        self._insert(len(self._rows), [""])

    def _insert(self, number: int, lines: Sequence[str]) -> None:
        texts = self._texts()
        self._put([*texts[:number], *lines, *texts[number:]], number + len(lines) - 1)

    def _paste(self, number: int, lines: Sequence[str]) -> None:
        """The row in hand takes the first line where it is empty."""
        texts = self._texts()
        kept = [] if not texts[number].strip() else [texts[number]]
        after = [*texts[:number], *kept, *lines, *texts[number + 1 :]]
        self._put(after, number + len(kept) + len(lines) - 1)

    def _move(self, number: int, by: int) -> None:
        texts = self._texts()
        texts.insert(number + by, texts.pop(number))
        self._put(texts, number + by)

    def _remove(self, number: int) -> None:
        texts = self._texts()
        del texts[number]
        self._put(texts, max(0, number - 1))

    def _put(self, texts: Sequence[str], leads_to: int) -> None:
        self.typed.emit(list(texts), leads_to)
        if self._rows:
            self._rows[min(leads_to, len(self._rows) - 1)].box.setFocus(Qt.FocusReason.OtherFocusReason)
