"""How one line of the list of entries looks: state, code, a title on two lines, the judge's own total beside the first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.screens.judging.rows import EntryRow
from ui.theme.phrase import phrase
from ui.theme.theme import colour, px
from ui.widgets.cells import Dot
from ui.widgets.clip_time import clock
from ui.widgets.painting import box, state_dot
from ui.widgets.writing import RIGHT, split, write

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
ROW_HEIGHT = 48
LINE_HEIGHT = 18
TITLE_LEFT, EDGE = 74, 16

Index = QModelIndex | QPersistentModelIndex


class EntryPainter(QStyledItemDelegate):
    """Paints `EntryRow`s that a model hands out under ROW_ROLE."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(160), px(ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, EntryRow):
            return
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, area, option, chosen=chosen)
        aside = row.dot is Dot.STOOD_ASIDE
        state_dot(painter, QPointF(area.left() + px(24), area.center().y()), row.dot)
        first, second = _lines(area)
        _code(painter, first, second, row)
        taken = _figure(painter, first, row)
        role = "note-strong" if chosen else "note"
        begun, rest = split(row.title, role, first.width() - px(TITLE_LEFT) - taken)
        for place, words in ((first.adjusted(0, 0, -taken, 0), begun), (second, rest)):
            write(painter, place.adjusted(px(TITLE_LEFT), 0, 0, 0), words, role, "muted" if aside else "text")
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        inner = area.adjusted(px(8), px(2), -px(8), -px(2))
        if chosen:
            box(painter, inner, colour("soft"), 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, inner, colour("hover"), 6)
        view = self.parent()
        if chosen and isinstance(view, QWidget) and view.hasFocus():
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), px(6), px(6))


def _lines(area: QRectF) -> tuple[QRectF, QRectF]:
    """The two lines of a row."""
    height, middle = px(LINE_HEIGHT), area.center().y()
    left, width = area.left(), area.width() - px(EDGE)
    return QRectF(left, middle - height, width, height), QRectF(left, middle, width, height)


def _figure(painter: QPainter, line: QRectF, row: EntryRow) -> float:
    """Paint the figure at the end of a line; how much room it takes."""
    text = text_of(row.figure)
    if not text:
        return 0
    role, ink = ("small", "muted") if row.dot is Dot.STOOD_ASIDE else ("note", "text")
    write(painter, line, text, role, ink, align=RIGHT)
    return painter.fontMetrics().horizontalAdvance(text) + px(8)


def _code(painter: QPainter, first: QRectF, second: QRectF, row: EntryRow) -> None:
    """The code, and how long the clip is."""
    left, width = first.left() + px(38), px(34)
    below = text_of(phrase("trial")) if row.trial else clock(row.length_ms) if row.length_ms else ""
    write(painter, QRectF(left, first.top(), width, first.height()), row.code, "small", "muted")
    ink = "accent" if row.trial else "muted"
    write(painter, QRectF(left, second.top(), width, second.height()), below, "tiny", ink)
