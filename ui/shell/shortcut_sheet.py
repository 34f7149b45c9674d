"""The sheet of all keys that work where the window stands (F1): in columns, all in sight where there is room."""

from collections.abc import Sequence
from itertools import combinations, groupby, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.theme.theme import px
from ui.widgets.actions import SheetLine, sheet_lines
from ui.widgets.buttons import Button
from ui.widgets.frames import scrolling
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, grid, row

COLUMN, COLUMNS, AROUND = 410, 3, 200
SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}

Section = tuple[str, list[SheetLine]]


class ShortcutSheet(Dialog):
    """Groups of actions with their keys."""

    def __init__(self, window: QWidget) -> None:
        close = Button(phrase("Close"), kind="primary")
        inner = QWidget()
        columns = row(gap="xl", margins=(0, 0, "m", 0))
        parts = even(sections(sheet_lines(window)), max(1, min(COLUMNS, window.width() // px(COLUMN))))
        for part in parts:
            columns.addLayout(column(*(_grid(*one) for one in part), None, gap="l"), 1)
        inner.setLayout(columns)
        area = scrolling(inner)
        super().__init__(phrase("Keyboard shortcuts"), "", [area], [close], window, width=COLUMN * len(parts))
        area.setMinimumHeight(min(inner.sizeHint().height(), window.height() - px(AROUND)))
        close.clicked.connect(self.accept)
        close.setFocus()


def sections(lines: Sequence[SheetLine]) -> list[Section]:
    """Lines by their groups."""
    ordered = sorted(lines, key=lambda line: line.group)
    return [(group, list(some)) for group, some in groupby(ordered, key=lambda line: line.group)]


def even(found: Sequence[Section], most: int) -> list[list[Section]]:
    """Sections in at most so many columns that are as even in height as whole sections allow."""
    count = min(most, len(found))
    ways = ((0, *cuts, len(found)) for cuts in combinations(range(1, len(found)), count - 1))
    best = min(ways, key=lambda ends: max(_height(found[first:last]) for first, last in pairwise(ends)))
    return [list(found[first:last]) for first, last in pairwise(best)]


def _height(part: Sequence[Section]) -> int:
    return sum(len(lines) + 2 for _, lines in part)


def key_words(keys: Sequence[str]) -> str:
    """Keys as they stand on a keyboard, each once: "Ctrl+←"."""
    shown = ("+".join(SIGNS.get(part, part) for part in key.split("+")) if key[-1:] != "+" else key for key in keys)
    return "   ".join(dict.fromkeys(shown))


def _grid(group: str, lines: list[SheetLine]) -> QGridLayout:
    made = grid(gap=2)
    made.addWidget(Label(group, "note-strong", "muted"), 0, 0, 1, 2)
    for place, line in enumerate(lines, 1):
        keys = Label(key_words(line.keys), "note-strong", "accent")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight)
        made.addWidget(Paragraph(line.name, "note"), place, 0)
        made.addWidget(keys, place, 1)
    made.setColumnStretch(0, 1)
    return made
