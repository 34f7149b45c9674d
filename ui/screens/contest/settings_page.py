"""The settings of one group below each other. They are made a few at a time, so that the window answers in between, and
stay made: another value or one more row needs no other line.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QWidget

from ui.screens.contest.setting_line import Changer, SettingLine
from ui.screens.contest.settings_rows import FieldShown
from ui.theme.phrase import Words
from ui.widgets.frames import Card
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import column

SLICE_MS = 8
"""How long lines are made in one turn of the event loop; showing them takes about as long again."""


class SettingsPage(QWidget):
    """Shows the fields of one group; `note` is what else a change of them asks for."""

    def __init__(self, changer: Changer, note: Words | None) -> None:
        super().__init__()
        self._changer = changer
        self._fields: tuple[FieldShown, ...] = ()
        self._locked = False
        self._lines: dict[int, SettingLine] = {}
        self._steps: Iterator[None] | None = None
        self._chain: list[QWidget] = []
        self._card = Card(*([Paragraph(note, "note", "muted")] if note is not None else []), gap="m")
        self._before = self._card.inner.count()
        self.setLayout(column(self._card, gap=0))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def lines(self) -> list[SettingLine]:
        """The lines that are made, in their order."""
        return [line for _, line in sorted(self._lines.items())]

    def show_fields(self, fields: Sequence[FieldShown], *, locked: bool) -> None:
        """Show these fields; `locked`: nothing can be changed."""
        before, self._fields, self._locked = self._fields, tuple(fields), locked
        if [one.shape for one in before] != [one.shape for one in fields]:
            self._begin()
        for number, line in self._lines.items():
            self._show(number, line)
        if self._steps is not None:
            self._go_on()
        else:
            self._put_in_order()

    def complete(self) -> None:
        """Make at once what is not made yet."""
        for _ in self._steps or ():
            pass
        self._end()

    def _begin(self) -> None:
        """Keep the lines of fields that are there still, let go of the others, and make what is new."""
        old = {line.shown.shape: line for line in self._lines.values()}
        kept = {number: old.pop(one.shape) for number, one in enumerate(self._fields) if one.shape in old}
        for line in old.values():
            line.still()
            self._card.inner.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = kept
        self._steps = self._made()

    def _made(self) -> Iterator[None]:
        """Fill every line, each below those before it."""
        for number, one in enumerate(self._fields):
            line = self._lines.get(number)
            if line is None:
                line = SettingLine(one, self._changer)
                self._card.inner.insertWidget(self._before + number, line)
                line.show()  # what is not to be seen yet can't have the focus
                self._lines[number] = line
                self._show(number, line)
                yield
            for _ in line.fill():
                yield

    def _show(self, number: int, line: SettingLine) -> None:
        line.rule.setVisible(number > 0)
        line.show_setting(self._fields[number])
        line.setEnabled(not self._locked)

    def _go_on(self) -> None:
        """Make lines for a while."""
        clock = QElapsedTimer()
        clock.start()
        for _ in self._steps or ():
            if clock.elapsed() >= SLICE_MS:
                self._timer.start(0)
                return
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go down the page, whenever its parts were made."""
        chain = [part for line in self.lines for part in line.chain]
        if chain != self._chain:
            self._chain = chain
            for one, then in pairwise(chain):
                self.setTabOrder(one, then)
