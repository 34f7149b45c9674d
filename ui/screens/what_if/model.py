"""The grid of places as Qt's views ask for it; a cell says in words what a look would do to an entry."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.screens.what_if.rows import MOVE_WORDS, HoldRow, LookColumn, PlaceCell

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class PlacesModel(QAbstractTableModel):
    """Entries by looks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[LookColumn, ...] = ()
        self.rows: tuple[HoldRow, ...] = ()

    def show(self, columns: Sequence[LookColumn], rows: Sequence[HoldRow]) -> None:
        """Take other columns and rows."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def cell(self, index: Index) -> PlaceCell:
        """The cell at an index."""
        return self.rows[index.row()].cells[index.column()]

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
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            row, column = self.rows[index.row()], self.columns[index.column()]
            said = (row.code, row.award, text_of(column.head), cell.text, text_of(MOVE_WORDS[cell.move]))
            return " · ".join(filter(None, said))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation is Qt.Orientation.Vertical:
            row = self.rows[section]
            return " · ".join(filter(None, (row.award, row.code, row.title, row.judges, row.rules)))
        column = self.columns[section]
        tip = text_of(column.tip) if role == Qt.ItemDataRole.ToolTipRole else ""
        return tip or text_of(column.head)
