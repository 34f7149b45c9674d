"""Frozen rows as Qt's views ask for them, and the filter and order upon them."""

from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Slot,
)
from typing_extensions import override

from judging_app.core.vietnamese.collate import sort_key
from judging_app.core.vietnamese.fold import fold
from ui.messages import language, text_of
from ui.models.columns import Column, R
from ui.widgets.cells import Cell, said, said_whole
from ui.widgets.table import CELL_ROLE

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_ONCE, STEP_S = 200, 0.004
"""So many rows are made ready for the filter at once, more of them in steps of so many seconds."""
_SPOKEN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind shown through a table of columns; rows are replaced, never changed."""

    def __init__(self, columns: Sequence[Column[R]], rows: Sequence[R] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows = tuple(rows)
        self._folded: dict[int, str] = {}
        self._orders: dict[int, list[int | None]] = {}
        self._next_to_fold = 0
        self._when_folded: Callable[[], None] | None = None
        self._soon = QTimer(self)
        self._soon.timeout.connect(self._fold_some)
        if (spoken := language()) is not None:
            spoken.changed.connect(self._say_again)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; where only their content changed, selection and scrolling stay."""
        fresh = tuple(rows)
        kept = self._folded_of(fresh)
        self._forget()
        self._folded.update(kept)
        if len(fresh) == len(self._rows):
            self._rows = fresh
            self._touch()
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def rows(self) -> tuple[R, ...]:
        """All rows in their own order."""
        return self._rows

    def cell(self, row: int, column: int) -> Cell:
        """What a cell holds."""
        return self.columns[column].value(self._rows[row])

    def order(self, row: int, column: int) -> int | None:
        """The place of a cell when its column is put in order, equal cells sharing one; None where it has none."""
        if column not in self._orders:
            keys = [self._key(place, column) for place in range(len(self._rows))]
            places = {key: place for place, key in enumerate(sorted({key for key in keys if key is not None}))}
            self._orders[column] = [None if key is None else places[key] for key in keys]
        return self._orders[column][row]

    def _key(self, row: int, column: int) -> Any:
        declared = self.columns[column].sort
        return declared(self._rows[row]) if declared else sort_key(text_of(said(self.cell(row, column))))

    def folded(self, row: int) -> str:
        """All words of a row without tones, for the filter."""
        if row not in self._folded:
            cells = (self.cell(row, column) for column in range(len(self.columns)))
            self._folded[row] = fold(" ".join(text_of(words) for cell in cells for words in said_whole(cell)))
        return self._folded[row]

    def when_folded(self, act: Callable[[], None]) -> None:
        """Do this once all rows can be looked through without a halt: now, or of many rows after some short steps.

        What waited before is not done any more.
        """
        self._when_folded = act
        if len(self._rows) - len(self._folded) <= AT_ONCE:
            self._go_on()
        else:
            self._soon.start(0)

    def _fold_some(self) -> None:
        end = perf_counter() + STEP_S
        while self._next_to_fold < len(self._rows):
            self.folded(self._next_to_fold)
            self._next_to_fold += 1
            if perf_counter() > end:
                return
        self._go_on()

    def _go_on(self) -> None:
        self._soon.stop()
        act, self._when_folded = self._when_folded, None
        if act is not None:
            act()

    def _folded_of(self, fresh: Sequence[R]) -> dict[int, str]:
        """What is known of rows that stay as they are and where they are."""
        if len(fresh) != len(self._rows):
            return {}
        return {row: words for row, words in self._folded.items() if fresh[row] == self._rows[row]}

    def _forget(self) -> None:
        """Rows or language are others: what was made of their words is made again when it is asked for."""
        self._folded.clear()
        self._orders.clear()
        self._next_to_fold = 0

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role in _SPOKEN:
            return text_of(said(self.cell(index.row(), index.column())))
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(filter(None, map(text_of, said_whole(self.cell(index.row(), index.column())))))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(column.heading)
        if role == Qt.ItemDataRole.ToolTipRole:
            return text_of(column.tip or column.heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        return None

    @Slot()
    def _say_again(self) -> None:
        self._forget()
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._touch()

    def _touch(self) -> None:
        if self._rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))


class Sieve(QSortFilterProxyModel, Generic[R]):
    """Order and filter of a table model: the filter asks for no tones, cells without a key go last either way."""

    def __init__(self, model: TableModel[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._needles: tuple[str, ...] = ()
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)

    def look_for(self, text: str) -> None:
        """Keep the rows in which each word of the text occurs; of very many rows a moment later."""
        self._model.when_folded(partial(self._keep, tuple(fold(text).split())))

    def _keep(self, needles: tuple[str, ...]) -> None:
        self.beginFilterChange()
        self._needles = needles
        self.endFilterChange()

    @property
    def looking(self) -> bool:
        """Whether only some rows are kept."""
        return bool(self._needles)

    def found(self, row: int) -> bool:
        """Whether each word that is looked for occurs in a row."""
        folded = self._model.folded(row) if self._needles else ""
        return all(needle in folded for needle in self._needles)

    def row_at(self, index: QModelIndex) -> R | None:
        """The row behind an index of this proxy."""
        inner = self.mapToSource(index)
        return self._model.rows()[inner.row()] if inner.isValid() else None

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        return self.found(source_row)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        left = self._model.order(source_left.row(), source_left.column())
        right = self._model.order(source_right.row(), source_right.column())
        if left is None or right is None:
            rising = self.sortOrder() is Qt.SortOrder.AscendingOrder
            return (left is not None) is rising if left is not right else False
        return bool(left < right)
