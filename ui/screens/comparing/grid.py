"""The table of own marks: titles stay at the left, a digit begins a new mark, what stands out wears a ring."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
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

from judging_app.core.ids import EntryCode
from judging_app.core.rubric import Criterion
from judging_app.core.score_sheet import SheetState
from ui.messages import text_of
from ui.screens.comparing.rows import CODE, FIRST, RANK, TOTAL, Line, Order
from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour, px, theme
from ui.theme.tokens import DENSE_ROW
from ui.widgets.buttons import Button
from ui.widgets.layouts import Scaled
from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import MarkRange
from ui.widgets.matrix import zebra
from ui.widgets.painting import disc, state_dot
from ui.widgets.speech import speak
from ui.widgets.writing import RIGHT, write

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NARROW, WIDE, HEADS, TITLES = 56, 88, 66, 300
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_GIVEN = _READ | Qt.ItemFlag.ItemIsEditable


class GridModel(QAbstractTableModel):
    """Lines and heads as Qt's views ask for them."""

    def __init__(self, criteria: Sequence[Criterion], heads: Sequence[Words], parent: QWidget) -> None:
        super().__init__(parent)
        self.criteria, self.heads = tuple(criteria), tuple(heads)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Take other lines."""
        if len(lines) == len(self.lines):
            self.lines = tuple(lines)
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self.heads) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(lines) - 1)
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.heads)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        free = index.column() >= FIRST and self.lines[index.row()].state is not SheetState.RECUSED
        return _GIVEN if free else _READ

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        cell = line.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            apart = text_of(phrase("stands out among your own")) if cell.apart else ""
            return " · ".join(filter(None, (line.code, text_of(self.heads[index.column()]), cell.text, apart)))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return text_of(self.heads[section])
        return f"{self.lines[section].code}  {self.lines[section].title}"


def _ring(painter: QPainter, inner: QRectF) -> None:
    """What stands out among the judge's own marks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("warn"), px(1)))
    painter.setBrush(colour("warn_soft"))
    painter.drawRoundedRect(inner.adjusted(px(6), 0, px(6), 0), px(5), px(5))
    disc(painter, QPointF(inner.left() + px(14), inner.center().y()), px(2), colour("warn"))


class MarkPainter(QStyledItemDelegate):
    """Figures at the right; what stands out is semibold in a ring; a mark field opens in the cell."""

    given = Signal(str, str, object)
    objected = Signal(object)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Hundreds of cells are painted at each step of a scrolling table: plain ones take four calls."""
        model, row, column = index.model(), index.row(), index.column()
        if not isinstance(model, GridModel):
            return
        cell, place = model.lines[row].cells[column], QRectF(option.rect)
        zebra(painter, place, row)
        inner = place.adjusted(px(4), px(3), -px(10), -px(3))
        if cell.apart:
            _ring(painter, inner)
        role = "note-strong" if cell.apart or column == TOTAL else "note"
        write(painter, inner, cell.text or "–", role, "muted" if column == RANK else "text", align=RIGHT)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(px(3), px(2), -px(3), -px(2)), px(5), px(5))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        if not isinstance(model, GridModel):
            return super().createEditor(parent, option, index)
        criterion = model.criteria[index.column() - FIRST]
        marks = MarkRange(least=criterion.least, most=criterion.most, step=criterion.step)
        return MarkField(marks, criterion.name, model.lines[index.row()].marks[index.column() - FIRST], parent)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The field was made with its mark."""

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, MarkField) or not isinstance(model, GridModel):
            return
        if editor.settle():
            key = model.criteria[index.column() - FIRST].key
            self.given.emit(model.lines[index.row()].code, key, editor.mark())
        else:
            self.objected.emit(editor.objection())


class Titles(QHeaderView):
    """State, code and title of each line, which stay in place while the marks scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(TITLES), px(HEADS))  # Qt would measure each of the lines for a height that nobody asks for

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, GridModel):
            return
        line, place = model.lines[logicalIndex], QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zebra(painter, place, logicalIndex)
        state_dot(painter, QPointF(place.left() + px(18), place.center().y()), line.dot)
        write(painter, place.adjusted(px(32), 0, 0, 0), line.code, "small", "muted")
        write(painter, place.adjusted(px(74), 0, -px(8), 0), line.title, "note", "text")
        painter.restore()


class Heads(QHeaderView):
    """Names of criteria on two lines, at the right over their figures; the one in order wears an arrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.order, self.falling = -1, False

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        place = QRectF(rect)
        painter.save()
        painter.fillRect(place, colour("surface"))
        chosen = logicalIndex == self.order
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        arrow = (" ↓" if self.falling else " ↑") if chosen else ""
        ink = "accent" if chosen else "muted"
        painter.setFont(theme().font("tiny"))
        painter.setPen(colour(ink))
        flags = _RIGHT | Qt.TextFlag.TextWordWrap
        painter.drawText(place.adjusted(px(8), 0, -px(10), 0), int(flags), text + arrow)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class Grid(QTableView):
    """`given(entry, criterion, mark)`, `opened(entry, column)` on a press of the title or F3, `sorted_by(column)`."""

    opened = Signal(str, int)
    sorted_by = Signal(int)

    def __init__(self, criteria: Sequence[Criterion], heads: Sequence[Words]) -> None:
        super().__init__()
        self.rows = GridModel(criteria, heads, self)
        self.painter = MarkPainter(self)
        self._heads, self._titles = Heads(self), Titles(self)
        self.corner = Button(Order().words(), kind="quiet", parent=self)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setHorizontalHeader(self._heads)
        self.setVerticalHeader(self._titles)
        self.setProperty("matrix", "true")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        speak(self, self.setAccessibleName, phrase("Own marks of all entries"))
        self._heads.sectionClicked.connect(self.sorted_by)
        self.corner.clicked.connect(lambda: self.sorted_by.emit(CODE))
        self.corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._titles.sectionClicked.connect(lambda row: self.opened.emit(self.rows.lines[row].code, -1))
        Scaled(self, self._sized)

    def show_lines(self, lines: Sequence[Line], order: Order) -> None:
        """Show other lines; the cell in hand stays with its entry."""
        kept = self.chosen()
        self._heads.order, self._heads.falling = order.column, order.falling
        self.corner.say(order.words())
        self._place_corner()
        column = self.currentIndex().column() if kept else FIRST
        self.rows.show(lines)
        codes = [line.code for line in lines]
        if kept in codes:
            self.setCurrentIndex(self.rows.index(codes.index(kept), column))
        self._heads.viewport().update()

    def chosen(self) -> EntryCode | None:
        """The entry of the cell in hand."""
        at = self.currentIndex().row()
        return self.rows.lines[at].code if 0 <= at < len(self.rows.lines) else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()

    def _place_corner(self) -> None:
        """Over the titles, at their left, level with the heads."""
        size = self.corner.sizeHint()
        middle = (px(HEADS) - size.height()) // 2
        self.corner.setGeometry(px(4), middle, min(size.width(), px(TITLES - 8)), size.height())

    @override
    def edit(  # type: ignore[override]  # Qt has two of this name; only the one of the view is widened
        self, index: QModelIndex, trigger: QAbstractItemView.EditTrigger, event: QEvent
    ) -> bool:
        """Only keys that write a mark begin one."""
        if (
            isinstance(event, QKeyEvent)
            and trigger is QAbstractItemView.EditTrigger.AnyKeyPressed
            and not event.text().isdigit()
        ):
            return False
        return super().edit(index, trigger, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the clip, S puts the column in hand in order."""
        chosen = self.chosen()
        if event.key() == Qt.Key.Key_S and not event.modifiers() and self.currentIndex().isValid():
            self.sorted_by.emit(self.currentIndex().column())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen is not None:
            self.opened.emit(chosen, self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    def _sized(self) -> None:
        self._titles.setDefaultSectionSize(px(DENSE_ROW))
        self._titles.setFixedWidth(px(TITLES))
        self._heads.setFixedHeight(px(HEADS))
        for column in range(len(self.rows.heads)):
            self._heads.resizeSection(column, px(WIDE if column >= FIRST else NARROW if column == RANK else 72))
