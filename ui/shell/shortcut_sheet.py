"""The sheet of all keys that work where the window stands (F1)."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.widgets.actions import SheetLine, sheet_lines
from ui.widgets.buttons import Button
from ui.widgets.frames import scrolling
from ui.widgets.labels import Label
from ui.widgets.layouts import at_least, column, grid


class ShortcutSheet(Dialog):
    """Groups of actions with their keys."""

    def __init__(self, window: QWidget) -> None:
        close = Button(phrase("Close"), kind="primary")
        inner = QWidget()
        inner.setLayout(column(*self._sections(sheet_lines(window)), None, gap="l", margins=(0, 0, "m", 0)))
        area = scrolling(inner)
        super().__init__(phrase("Keyboard shortcuts"), "", [area], [close], window, width=560)
        at_least(area, height=320)
        close.clicked.connect(self.accept)
        close.setFocus()

    @classmethod
    def _sections(cls, lines: tuple[SheetLine, ...]) -> list[QGridLayout]:
        ordered = sorted(lines, key=lambda line: line.group)
        return [cls._section(group, list(some)) for group, some in groupby(ordered, key=lambda line: line.group)]

    @staticmethod
    def _section(group: str, lines: list[SheetLine]) -> QGridLayout:
        made = grid(gap="xs")
        made.addWidget(Label(group, "note-strong", "muted"), 0, 0, 1, 2)
        for place, line in enumerate(lines, 1):
            keys = Label("   ".join(line.keys), "strong", "accent")
            keys.setAlignment(Qt.AlignmentFlag.AlignRight)
            made.addWidget(Label(line.name), place, 0)
            made.addWidget(keys, place, 1)
        made.setColumnStretch(0, 1)
        return made
