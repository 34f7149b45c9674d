"""Several winners on one slide, as large as they all fit: of one prize, or all awards of the evening."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.messages import text_of
from ui.screens.ceremony.evening import Group, Winner
from ui.screens.ceremony.fitting import SMALLER, Fitted, fit
from ui.screens.ceremony.places import Sheet
from ui.screens.ceremony.slide_words import figure_words, heading_of
from ui.theme.tokens import STAGE

MANY = 12
TWO_COLUMNS = 4
"""From so many winners on, a wide screen has two columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words of one kind with their colour; `gap`: the room above, pixels."""

    text: Fitted
    ink: str
    gap: float


def paint_winners(painter: QPainter, box: QRectF, winners: Sequence[Winner], sheet: Sheet) -> None:
    """The winners of one prize, the best first."""
    columns = 1 if sheet.tall or len(winners) < TWO_COLUMNS else 2
    _paint_columns(painter, box, sheet, [_winner_words(one) for one in winners], columns, 6.0)


def paint_groups(painter: QPainter, box: QRectF, groups: Sequence[Group], sheet: Sheet) -> None:
    """Prizes with their winners."""
    items = [
        [(heading_of(group), STAGE.gold, 1.0), *_winner_words(winner)] if not number else _winner_words(winner)
        for group in groups
        for number, winner in enumerate(group.winners)
    ]
    _paint_columns(painter, box, sheet, items, 1 if sheet.tall or len(items) < TWO_COLUMNS else 2, 4.2)


Item = list[tuple[str, str, float]]
"""Texts with their colour and size, as a share of the largest."""


def _winner_words(winner: Winner) -> Item:
    unit = " · ".join(part for part in (winner.unit, text_of(figure_words(winner))) if part)
    return [(winner.title, STAGE.ink, 1.0), (unit, STAGE.quiet, 0.78)]


def _paint_columns(
    painter: QPainter, box: QRectF, sheet: Sheet, items: Sequence[Item], count: int, largest: float
) -> None:
    gutter = 5 * sheet.unit
    width = (box.width() - gutter * (count - 1)) / count
    size = largest * sheet.unit
    while True:
        columns = _split([_lines(item, width, size) for item in items], count)
        heights = [sum(_height(item) for item in column) for column in columns]
        if max(heights, default=0.0) <= box.height() or size < 1:
            break
        size *= SMALLER
    top = box.top() + max(0.0, (box.height() - max(heights, default=0.0)) / 2)
    for number, column in enumerate(columns):
        _paint_column(painter, QPointF(box.left() + number * (width + gutter), top), width, column, centred=count == 1)


def _lines(item: Item, width: float, size: float) -> list[Line]:
    endless = QRectF(0, 0, width, 1e6)
    return [
        Line(
            text=fit(text, endless, size * share, lines=MANY, strong=ink != STAGE.quiet),
            ink=ink,
            gap=0.0 if number else size * 0.7,
        )
        for number, (text, ink, share) in enumerate(item)
    ]


def _split(items: list[list[Line]], count: int) -> list[list[list[Line]]]:
    """In columns of about equal height, in their order."""
    if count == 1:
        return [items]
    heights = [_height(item) for item in items]
    cut = min(range(1, len(items) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    return [items[:cut], items[cut:]]


def _height(item: Sequence[Line]) -> float:
    return sum(line.gap + line.text.height for line in item)


def _paint_column(
    painter: QPainter, at: QPointF, width: float, items: Sequence[Sequence[Line]], *, centred: bool
) -> None:
    align = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    top = at.y()
    for line in (line for item in items for line in item):
        top += line.gap
        painter.setFont(line.text.font)
        painter.setPen(QColor(line.ink))
        for words in line.text.lines:
            place = QRectF(at.x(), top, width, line.text.line_height)
            painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), words)
            top += line.text.line_height
