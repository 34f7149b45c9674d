"""The look of every table: roomy rows, hairlines, one selection, cells painted by what they hold."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.messages import text_of
from ui.theme.theme import colour, px, theme
from ui.theme.tokens import ROW
from ui.widgets.cells import (
    Bar,
    Cell,
    Chip,
    Chips,
    Figure,
    GroupHead,
    Marked,
    Points,
    Quiet,
    Tone,
    TwoLines,
    Wrapped,
    said,
)
from ui.widgets.layouts import Scaled
from ui.widgets.painting import bar_on_line, box, points_on_line, state_dot
from ui.widgets.writing import CENTRE, LEFT, RIGHT, write

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
INSET = 12

Index = QModelIndex | QPersistentModelIndex
_GROUNDS = {"accent": "soft", "good": "good_soft", "warn": "warn_soft", "bad": "bad_soft", "gold": "warn_soft"}


def write_two_lines(painter: QPainter, place: QRectF, text: str, role: str, ink: str) -> None:
    """Words on one line where they fit, else on two of about the same length; cut with … where two are short as well."""
    painter.setFont(theme().font(role))
    first, rest = two_lines(text, painter.fontMetrics().horizontalAdvance, int(place.width()))
    if not rest:
        write(painter, place, first, role, ink)
        return
    height, middle = px(20), place.center().y()
    write(painter, QRectF(place.left(), middle - height, place.width(), height), first, role, ink)
    write(painter, QRectF(place.left(), middle, place.width(), height), rest, role, ink)


def two_lines(text: str, measure: Callable[[str], int], room: int) -> tuple[str, str]:
    """Words broken so that the longer line is as short as can be; the first is filled where they need more than two."""
    words = text.split()
    if measure(text) <= room or len(words) < 2:
        return text, ""
    breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    fitting = [one for one in breaks if max(map(measure, one)) <= room]
    if fitting:
        return min(fitting, key=lambda one: max(map(measure, one)))
    return next((one for one in reversed(breaks) if measure(one[0]) <= room), breaks[0])


def paint_cell(painter: QPainter, place: QRectF, cell: Cell, *, right: bool = False) -> None:
    """Paint what a cell holds into its place."""
    match cell:
        case TwoLines():
            _two_lines(painter, place, cell)
        case Figure():
            role = "panel" if cell.strong else "body"
            write(painter, place, cell.text, role, cell.tone, align=RIGHT if cell.right else LEFT)
        case Chip():
            _chip(painter, place, cell)
        case Chips():
            _chips(painter, place, cell)
        case Marked():
            state_dot(painter, QPointF(place.left() + px(6), place.center().y()), cell.dot)
            write(painter, place.adjusted(px(20), 0, 0, 0), text_of(cell.words), "body", cell.tone)
        case Points():
            points_on_line(painter, place, cell)
        case Bar():
            _bar(painter, place, cell)
        case Quiet():
            write(painter, place, text_of(cell.words), "small", "muted", align=RIGHT if right else LEFT)
        case Wrapped():
            role, ink = ("small", "muted") if cell.quiet else ("note", "text")
            write_two_lines(painter, place, text_of(cell.words), role, ink)
        case GroupHead():
            write(painter, place, text_of(cell.words), "strong", "text")
        case _:
            write(painter, place, text_of(cell), "body", "text", align=RIGHT if right else LEFT)


def _two_lines(painter: QPainter, place: QRectF, cell: TwoLines) -> None:
    if not cell.below:
        write(painter, place, text_of(cell.title), "strong" if cell.strong else "body", "text")
        return
    middle = place.center().y()
    above = QRectF(place.left(), middle - px(21), place.width(), px(22))
    below = QRectF(place.left(), middle + px(1), place.width(), px(20))
    write(painter, above, text_of(cell.title), "strong" if cell.strong else "body", "text")
    write(painter, below, text_of(cell.below), "small", "muted")


def _bar(painter: QPainter, place: QRectF, cell: Bar) -> None:
    figure = QRectF(place.left(), place.top(), px(52), place.height())
    loud = cell.tone in {Tone.WARN, Tone.BAD}
    write(painter, figure, cell.text, "strong" if loud else "body", cell.tone if loud else "text", align=RIGHT)
    if cell.share:
        bar_on_line(painter, place.adjusted(px(64), 0, 0, 0), cell)


def _chip(painter: QPainter, place: QRectF, cell: Chip, *, height: int = 26) -> None:
    text = text_of(cell.words)
    if not text:
        return
    painter.setFont(theme().font("small-strong"))
    width = max(px(65), painter.fontMetrics().horizontalAdvance(text) + px(16))
    around = QRectF(place.left(), place.center().y() - px(height) / 2, min(width, place.width()), px(height))
    ground = str(cell.tone) if cell.filled else _GROUNDS.get(str(cell.tone), "sunken")
    box(painter, around, colour(ground), 6)
    ink = "on_accent" if cell.filled else str(cell.tone)
    write(painter, around.adjusted(px(4), 0, -px(4), 0), text, "small-strong", ink, align=CENTRE)


def _chips(painter: QPainter, place: QRectF, cell: Chips) -> None:
    """One in the middle of its place; two under each other; what is beyond two is counted."""
    if len(cell.chips) < 2:
        for chip in cell.chips:
            _chip(painter, place, chip)
        return
    first, second, *more = cell.chips
    below = Chip(words=f"{text_of(second.words)} +{len(more)}", tone=second.tone) if more else second
    half = min(px(27), place.height() / 2)
    for number, chip in enumerate((first, below)):
        top = place.center().y() - half + number * half
        _chip(painter, QRectF(place.left(), top, place.width(), half), chip, height=23)


class RowPainter(QStyledItemDelegate):
    """Paints a table's cells; `inset` keeps hairlines off the card's edge."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        view = self.parent()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(area, colour("soft"))
        last = index.column() == index.model().columnCount() - 1
        self._hairline(painter, area, first=index.column() == 0, last=last)
        if chosen and self.begins(index) and isinstance(view, QWidget) and view.hasFocus():
            painter.fillRect(QRectF(area.left(), area.top(), px(3), area.height()), colour("accent"))
        cell = index.data(CELL_ROLE)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        right = bool(align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight))
        place = area.adjusted(px(INSET), 0, -px(INSET if last else 8), 0)
        paint_cell(painter, place, "" if cell is None else cell, right=right)
        painter.restore()

    def begins(self, index: Index) -> bool:
        """Whether a row begins with this cell: there stands the mark of the row in hand."""
        return index.column() == 0

    @staticmethod
    def _hairline(painter: QPainter, area: QRectF, *, first: bool, last: bool) -> None:
        left = px(INSET) if first else 0
        width = area.width() - left - (px(INSET) if last else 0)
        painter.fillRect(QRectF(area.left() + left, area.bottom() - 1, width, 1), colour("line"))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        role = "panel" if isinstance(index.data(CELL_ROLE), Figure) else "body"
        text = text_of(said(index.data(CELL_ROLE) or ""))
        measured = theme().font(role)
        option.font = measured
        return QSize(option.fontMetrics.horizontalAdvance(text) + px(INSET + 12), px(ROW))


class Table(QTableView):
    """A table with the house's look: whole rows, sortable heads, Enter opens. `row_height` in pixels at 100 %."""

    left_table = Signal()

    def __init__(self, row_height: int = ROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_height = row_height
        self.setItemDelegate(RowPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setMinimumSectionSize(24)
        across.setTextElideMode(Qt.TextElideMode.ElideRight)
        Scaled(self, self._sized)

    def _sized(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(self.row_height))
        self.horizontalHeader().setFixedHeight(px(ROW))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row on every system; Escape leaves the table; copying takes the whole row, for a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self._row_text())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left_table.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _row_text(self) -> str:
        """The row in hand, its cells parted by tabs."""
        row = self.currentIndex().row()
        cells = (self.model().index(row, column).data() for column in range(self.model().columnCount()))
        return "\t".join("" if cell is None else str(cell) for cell in cells)
