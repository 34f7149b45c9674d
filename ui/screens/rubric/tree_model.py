"""A rubric as Qt's tree asks for it: sections, and below each its criteria. It is replaced whole, never changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from typing_extensions import override

from judging_app.core.rubric import Rubric
from judging_app.core.rubric_edit import Spot, is_in
from ui.messages import language, text_of
from ui.screens.rubric.rows import COLUMNS, cells_of, said_of
from ui.widgets.cells import said
from ui.widgets.table import CELL_ROLE

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
KIND = "application/x-judging-app-rubric-part"
EMPTY = Rubric(sections=())
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RubricModel(QAbstractItemModel):
    """`dropped(Spot, Spot)`: a part was dropped in front of what stands at another place; nothing moves by that alone."""

    dropped = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rubric, self._fixed = EMPTY, True
        if (spoken := language()) is not None:
            spoken.changed.connect(self._say_again)

    def show_rubric(self, rubric: Rubric, *, fixed: bool) -> None:
        """Show a rubric; `fixed` lets nothing be dragged."""
        shape = [len(one.criteria) for one in rubric.sections]
        same = shape == [len(one.criteria) for one in self._rubric.sections]
        self._fixed = fixed
        if same:
            self._rubric = rubric
            self._touch()
            return
        self.beginResetModel()
        self._rubric = rubric
        self.endResetModel()

    def spot(self, index: Index) -> Spot | None:
        """The place in the rubric, None for no index."""
        if not index.isValid():
            return None
        above = index.internalId()
        return Spot(section=above - 1, criterion=index.row()) if above else Spot(section=index.row())

    def index_of(self, spot: Spot) -> QModelIndex:
        """The first cell of a part; none where nothing stands at that place."""
        if not is_in(self._rubric, spot):
            return QModelIndex()
        if spot.criterion is None:
            return self.createIndex(spot.section, 0, 0)
        return self.createIndex(spot.criterion, 0, spot.section + 1)

    @override
    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        if not parent.isValid():
            return len(self._rubric.sections)
        if parent.internalId() or parent.column():
            return 0
        return len(self._rubric.sections[parent.row()].criteria)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        spot = self.spot(index)
        if spot is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[index.column()][2] else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return text_of(said_of(self._rubric, spot))
        if role not in {CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        cell = cells_of(self._rubric, spot)[index.column()]
        return cell if role == CELL_ROLE else text_of(said(cell))

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        words, _, right = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(words)
        return (_RIGHT if right else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    # dragging

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._fixed:
            return flags
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        drops = Qt.ItemFlag.NoItemFlags if index.internalId() else Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled | drops

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [KIND]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        made = QMimeData()
        spot = next((self.spot(one) for one in indexes), None)
        if spot is not None:
            within = "" if spot.criterion is None else str(spot.criterion)
            made.setData(KIND, QByteArray(f"{spot.section} {within}".encode()))
        return made

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where it was dropped; False, so that the view takes nothing out by itself."""
        if data.hasFormat(KIND) and not self._fixed:
            section, _, within = bytes(data.data(KIND).data()).decode().partition(" ")
            spot = Spot(section=int(section), criterion=int(within) if within else None)
            self.dropped.emit(spot, self._place(spot, row, parent))
        return False

    def _place(self, spot: Spot, row: int, parent: Index) -> Spot:
        """What a part would stand in front of; a section that is dropped upon another stands in front of that."""
        above = self.spot(parent)
        sections = len(self._rubric.sections)
        if spot.criterion is None:
            return Spot(section=above.section if above else row if row >= 0 else sections)
        if above is not None:
            return Spot(section=above.section, criterion=row if row >= 0 else self.rowCount(parent))
        if row == 0:
            return Spot(section=0, criterion=0)
        section = (row if row > 0 else sections) - 1
        return Spot(section=section, criterion=len(self._rubric.sections[section].criteria))

    @Slot()
    def _say_again(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._touch()

    def _touch(self) -> None:
        last = self.columnCount() - 1
        for place in range(self.rowCount()):
            section = self.index(place, 0)
            self.dataChanged.emit(section, section.siblingAtColumn(last))
            rows = self.rowCount(section)
            self.dataChanged.emit(self.index(0, 0, section), self.index(rows - 1, last, section))
