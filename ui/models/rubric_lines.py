"""Differences between two versions of a rubric as lines with a dot each: loud where marks must be given again."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.models.rubric_words import ChangeLine
from ui.widgets.frames import hairline
from ui.widgets.indicators import StateDot
from ui.widgets.labels import Paragraph
from ui.widgets.layouts import Item, column, row


def change_list(lines: Iterable[ChangeLine]) -> QVBoxLayout:
    """The lines under each other, a hairline above each."""
    parts: list[Item] = [part for one in lines for part in (hairline(), _line(one))]
    return column(*parts, gap="s")


def _line(one: ChangeLine) -> QHBoxLayout:
    made = row(gap="m")
    made.addLayout(column(StateDot(one.dot), None, gap=0, margins=(0, 5, 0, 0)))
    words = [Paragraph(one.words, "body")]
    words += [Paragraph(one.marks, "small", "muted")] if one.marks else []
    made.addLayout(column(*words, gap=0), 1)
    return made
