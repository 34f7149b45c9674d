"""A grid of small cells, such as judge x entry: heads and titles stay in place, a legend, the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui.messages import language, text_of
from ui.theme.theme import colour, px
from ui.theme.tokens import DENSE_ROW
from ui.widgets.layouts import Scaled
from ui.widgets.matrix_values import Look, MatrixCell, MatrixColumn, MatrixRow, MatrixState
from ui.widgets.painting import box, painting
from ui.widgets.writing import CENTRE, write

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NARROWEST, WIDEST = 54, 86

# ground, ink, whether a hairline is drawn
LOOKS = {
    Look.PALE: ("good_soft", "text", False),
    Look.GAP: ("sunken", "muted", True),
    Look.DARK: ("muted", "surface", False),
    Look.WARN: ("warn", "on_accent", False),
    Look.BAD: ("bad", "on_accent", False),
    Look.ACCENT: ("accent", "on_accent", False),
}


class MatrixModel(QAbstractTableModel):
    """Rows and columns as Qt's views ask for them; a cell says its state in words to a screen reader."""

    def __init__(self, states: Sequence[MatrixState], parent: QWidget) -> None:
        super().__init__(parent)
        self.states = {state.key: state for state in states}
        self.columns: tuple[MatrixColumn, ...] = ()
        self.rows: tuple[MatrixRow, ...] = ()

    def show(self, columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow]) -> None:
        """Take other columns and rows."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def cell(self, index: Index) -> MatrixCell:
        """The cell at an index."""
        return self.rows[index.row()].cells[index.column()]

    def look(self, index: Index) -> Look:
        """How the cell at an index looks."""
        return self.states[self.cell(index).state].look

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index)
        state = text_of(self.states[cell.state].words)
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(cell.text)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.rows[index.row()]
            return f"{row.code} · {self.columns[index.column()].head} · {text_of(cell.tip) or state}"
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head if across else f"{self.rows[section].code}  {self.rows[section].title}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return text_of(self.columns[section].tip) if across else self.rows[section].title
        return None


class CellPainter(QStyledItemDelegate):
    """Paints a cell as a small box in the colours of its state."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        area = QRectF(option.rect)
        zebra(painter, area, index.row())
        place = QRectF(0, 0, min(px(60), area.width() - px(6)), px(18))
        place.moveCenter(area.center())
        paint_look(painter, place, model.look(index), text_of(model.cell(index).text))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = place.adjusted(-px(3), -px(3), px(3), px(3))
            painter.drawRoundedRect(around, px(6), px(6))


def zebra(painter: QPainter, area: QRectF, row: int) -> None:
    """The ground of a row: every second one a shade deeper."""
    painter.fillRect(area, colour("canvas" if row % 2 else "surface"))


def paint_look(painter: QPainter, place: QRectF, look: Look, text: str) -> None:
    """A cell's box with its word; nothing for `Look.NONE`."""
    if look is Look.NONE:
        return
    ground, ink, lined = LOOKS[look]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box(painter, place, colour(ground), 4, colour("line") if lined else None)
    write(painter, place, text, "tiny", ink, align=CENTRE)


class RowHeads(QHeaderView):
    """Code and title of each row, which stay in place while the cells scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.width_at_100 = 400
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self.width_at_100), super().sizeHint().height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, MatrixModel):
            return
        row = model.rows[logicalIndex]
        place = QRectF(rect)
        zebra(painter, place, logicalIndex)
        write(painter, place.adjusted(px(15), 0, 0, 0), row.code, "small", "muted")
        write(painter, place.adjusted(px(59), 0, -px(8), 0), row.title, "note", "text")


class MatrixView(QTableView):
    """The grid itself. `cell_opened(row key, column key)` on Enter or a double click, `cell_entered` on moving there."""

    cell_opened = Signal(str, str)
    cell_entered = Signal(str, str)

    def __init__(self, states: Sequence[MatrixState], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatrixModel(states, self)
        self.setModel(self._model)
        self.setItemDelegate(CellPainter(self))
        self._heads = RowHeads(self)
        self.setVerticalHeader(self._heads)
        self.setProperty("matrix", "true")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        across.setHighlightSections(False)
        self.activated.connect(lambda index: self.cell_opened.emit(*self._keys(index)))
        self.selectionModel().currentChanged.connect(self._entered)
        if (spoken := language()) is not None:
            spoken.changed.connect(self.viewport().update)
        Scaled(self, self._sized)

    def show_matrix(self, columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow]) -> None:
        """Show other columns and rows; the cell in hand stays in hand where it is still there."""
        held = self.in_hand()
        self._model.show(columns, rows)
        self._fit()
        if held is not None:
            self._take_in_hand(*held)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows' grounds reach to the edge, whatever the columns leave free."""
        with painting(self.viewport()) as painter:
            for row in range(self._model.rowCount()):
                top = self.rowViewportPosition(row)
                zebra(painter, QRectF(0, top, self.viewport().width(), self.rowHeight(row)), row)
        super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _take_in_hand(self, row: str, column: str) -> None:
        rows, columns = ([one.key for one in some] for some in (self._model.rows, self._model.columns))
        if row in rows and column in columns:
            self.setCurrentIndex(self._model.index(rows.index(row), columns.index(column)))

    def in_hand(self) -> tuple[str, str] | None:
        """Row key and column key of the cell in hand."""
        index = self.currentIndex()
        return self._keys(index) if index.isValid() else None

    def _fit(self) -> None:
        share = self.viewport().width() // max(1, self._model.columnCount())
        self.horizontalHeader().setDefaultSectionSize(min(px(WIDEST), max(px(NARROWEST), share)))

    def _keys(self, index: QModelIndex) -> tuple[str, str]:
        return self._model.rows[index.row()].key, self._model.columns[index.column()].key

    def _entered(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.cell_entered.emit(*self._keys(index))

    def _sized(self) -> None:
        self._heads.setDefaultSectionSize(px(DENSE_ROW))
        self._fit()
        self.horizontalHeader().setFixedHeight(px(DENSE_ROW))
        self._heads.setFixedWidth(px(self._heads.width_at_100))
