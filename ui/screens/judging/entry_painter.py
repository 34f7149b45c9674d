"""How one line of the list of entries looks: state, code, a title on two lines, the judge's own total."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.screens.judging.rows import EntryRow
from ui.theme.phrase import phrase
from ui.theme.theme import colour, px, theme
from ui.widgets.cells import Dot
from ui.widgets.clip_time import clock
from ui.widgets.painting import box, state_dot
from ui.widgets.table import write

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
ROW_HEIGHT = 48
LINE_HEIGHT = 18
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

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
        middle = area.center().y()
        aside = row.dot is Dot.STOOD_ASIDE
        state_dot(painter, QPointF(area.left() + px(24), middle), row.dot)
        _code(painter, _part(area, 38, 34), row)
        right = self._figure(painter, area, row)
        title = QRectF(area.left() + px(76), area.top(), right - area.left() - px(76), area.height())
        _title(painter, title, row.title, ink="muted" if aside else "text", strong=chosen)
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

    @staticmethod
    def _figure(painter: QPainter, area: QRectF, row: EntryRow) -> float:
        """Paint the figure; where the title may reach."""
        right = area.right() - px(16)
        text = text_of(row.figure)
        if not text:
            return right
        role, ink = ("small", "muted") if row.dot is Dot.STOOD_ASIDE else ("note", "text")
        painter.setFont(theme().font(role))
        width = painter.fontMetrics().horizontalAdvance(text) + px(2)
        write(painter, QRectF(right - width, area.top(), width, area.height()), text, role, ink, align=_RIGHT)
        return right - width - px(6)


def _part(area: QRectF, left: int, width: int) -> QRectF:
    return QRectF(area.left() + px(left), area.top(), px(width), area.height())


def _code(painter: QPainter, place: QRectF, row: EntryRow) -> None:
    """The code, and how long the clip is."""
    middle, height = place.center().y(), px(LINE_HEIGHT)
    write(painter, QRectF(place.left(), middle - height, place.width(), height), row.code, "small", "muted")
    below = text_of(phrase("trial")) if row.trial else clock(row.length_ms) if row.length_ms else ""
    write(
        painter, QRectF(place.left(), middle, place.width(), height), below, "tiny", "accent" if row.trial else "muted"
    )


def _title(painter: QPainter, place: QRectF, text: str, *, ink: str, strong: bool) -> None:
    """Words on one or two lines, the second cut with … where there are more."""
    role = "note-strong" if strong else "note"
    first, rest = split_title(text, role, place.width())
    middle = place.center().y()
    if not rest:
        write(painter, place, first, role, ink)
        return
    height = px(LINE_HEIGHT)
    write(painter, QRectF(place.left(), middle - height, place.width(), height), first, role, ink)
    write(painter, QRectF(place.left(), middle, place.width(), height), rest, role, ink)


def split_title(text: str, role: str, width: float) -> tuple[str, str]:
    """As many words as fit on one line, and the rest."""
    layout = QTextLayout(text, theme().font(role))
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return text[: line.textLength()].rstrip(), text[line.textLength() :].strip()
