"""Lines of words that painters write. What was measured once is remembered: a list paints the same lines at each step."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from ui.theme.theme import colour, theme

REMEMBERED = 8192
LEFT, CENTRE, RIGHT = 0, 1, 2
"""Where a line stands: how many halves of the free room lie at its left."""


def write(painter: QPainter, place: QRectF, text: str, role: str, ink: str, *, align: int = LEFT) -> None:
    """One line of words in the middle of a place's height, cut with … where it is short; `align`: LEFT, CENTRE or RIGHT."""
    used = theme()
    painter.setFont(used.font(role))
    painter.setPen(colour(ink))
    room, metrics = place.width(), used.metrics(role)
    shown, width = _cut(text, role, int(room), used.tokens.scale)
    left = place.left() + (room - width) * align / 2
    baseline = place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent()
    painter.drawText(QPointF(round(left), round(baseline)), shown)


def split(text: str, role: str, width: float) -> tuple[str, str]:
    """As many words as fit on one line of that width in pixels, and the rest."""
    return _split(text, role, width, theme().tokens.scale)


@lru_cache(REMEMBERED)
def _cut(text: str, role: str, room: int, _scale: int) -> tuple[str, int]:
    metrics = theme().metrics(role)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown, metrics.horizontalAdvance(shown)


@lru_cache(REMEMBERED)
def _split(text: str, role: str, width: float, _scale: int) -> tuple[str, str]:
    layout = QTextLayout(text, theme().font(role))
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return text[: line.textLength()].rstrip(), text[line.textLength() :].strip()
