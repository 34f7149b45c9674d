"""A whole table in one widget: rows of a screen, declared columns, filter, order, remembered widths."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui.models.columns import Column, R
from ui.models.table_model import Sieve, TableModel
from ui.theme.theme import px
from ui.theme.tokens import ROW
from ui.widgets.layouts import Scaled
from ui.widgets.table import Table

FEW = 8


class RowTable(Table, Generic[R]):
    """Shows rows through columns. `row_chosen(row | None)` follows the selection, `row_opened(row)` Enter or a double click."""

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(self, columns: Sequence[Column[R]], row_height: int = ROW, parent: QWidget | None = None) -> None:
        super().__init__(row_height, parent)
        self.source: TableModel[R] = TableModel(columns, (), self)
        self.sieve: Sieve[R] = self.make_sieve()
        self.setModel(self.sieve)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.activated.connect(lambda index: self.row_opened.emit(self.sieve.row_at(index)))
        self.selectionModel().currentRowChanged.connect(self._moved)
        Scaled(self, self._widths)

    def make_sieve(self) -> Sieve[R]:
        """The filter and order upon the rows."""
        return Sieve(self.source, self)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.source.show_rows(rows)

    def look_for(self, text: str) -> None:
        """Keep the rows in which each word occurs, tones not asked for."""
        self.sieve.look_for(text)

    def chosen(self) -> R | None:
        """The row in hand."""
        return self.sieve.row_at(self.currentIndex())

    def choose(self, fits: Callable[[R], bool]) -> bool:
        """Put the first shown row that fits in hand; False where there is none."""
        index = self._first(fits)
        if index is None:
            return False
        self.setCurrentIndex(index)
        return True

    def _first(self, fits: Callable[[R], bool]) -> QModelIndex | None:
        """The first shown row that fits. Where many do it is looked for among the shown ones: to map each takes long."""
        fitting = [place for place, row in enumerate(self.source.rows()) if fits(row)]
        if len(fitting) > FEW:
            places = set(fitting)
            indexes = (self.sieve.index(row, 0) for row in range(self.sieve.rowCount()))
            return next((one for one in indexes if self.sieve.mapToSource(one).row() in places), None)
        shown = [self.sieve.mapFromSource(self.source.index(place, 0)) for place in fitting]
        return min((one for one in shown if one.isValid()), key=QModelIndex.row, default=None)

    def let_go(self) -> None:
        """Have no row in hand."""
        self.selectionModel().clear()

    def widths(self) -> str:
        """Widths and order of the columns as text, to be remembered."""
        return self.horizontalHeader().saveState().toBase64().toStdString()

    def take_widths(self, remembered: str) -> None:
        """Take widths that were remembered; nothing happens where the columns are others by now."""
        self.horizontalHeader().restoreState(QByteArray.fromBase64(QByteArray(remembered.encode())))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by the Tab key takes the first row in hand, where none is; coming in another way takes none."""
        had = self.currentIndex().isValid()
        super().focusInEvent(event)
        if had:
            return
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.setCurrentIndex(self.sieve.index(0, 0))
            self.selectRow(0)
        else:
            self.let_go()

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(self.sieve.row_at(index))

    def _widths(self) -> None:
        across = self.horizontalHeader()
        for place, column in enumerate(self.source.columns):
            stretch = QHeaderView.ResizeMode.Stretch
            across.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive if column.width else stretch)
            if column.width:
                across.resizeSection(place, px(column.width))

    @override
    def sizeHintForColumn(self, column: int) -> int:
        declared = self.source.columns[column].width
        return px(declared) if declared else super().sizeHintForColumn(column)
