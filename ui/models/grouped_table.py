"""A table whose rows stand in groups under heads that can be folded; search and order work within the groups."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.models.columns import Column, R
from ui.models.row_table import RowTable
from ui.models.table_model import Index, Sieve, TableModel
from ui.theme.icons import paint_icon
from ui.theme.theme import colour, px
from ui.theme.tokens import ROW
from ui.widgets.cells import GroupHead
from ui.widgets.table import CELL_ROLE, INSET, RowPainter
from ui.widgets.writing import RIGHT, write

ICON, BESIDE = 16, 220


class GroupedSieve(Sieve[R]):
    """Heads stay first in their group whatever the order, as long as one of the group's rows is kept. `group` names a row's
    group, `is_head` whether it is the head of one. Rows without any head are one list, as in every table.
    """

    def __init__(
        self, model: TableModel[R], parent: QObject, *, group: Callable[[R], str], is_head: Callable[[R], bool]
    ) -> None:
        self.folded: set[str] = set()
        self._rows_of, self._group, self._is_head = model.rows, group, is_head
        self._known: tuple[R, ...] = ()
        self._members: dict[str, list[int]] = {}
        super().__init__(model, parent)

    def fold(self, group: str, *, folded: bool) -> None:
        """Put a group's rows away, or show them."""
        self.beginFilterChange()
        self.folded = self.folded | {group} if folded else self.folded - {group}
        self.endFilterChange()

    def head_at(self, index: QModelIndex) -> R | None:
        """The head at an index, None where another row stands."""
        row = self.row_at(index)
        return row if row is not None and self._is_head(row) else None

    def group_of(self, row: R) -> str:
        """The name of a row's group."""
        return self._group(row)

    def _groups(self) -> dict[str, list[int]]:
        """The rows of each group that has a head, in the order of heads."""
        rows = self._rows_of()
        if rows is not self._known:
            self._known, self._members = rows, {self._group(row): [] for row in rows if self._is_head(row)}
            for place, row in enumerate(rows if self._members else ()):
                if not self._is_head(row):
                    self._members.setdefault(self._group(row), []).append(place)
        return self._members

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        groups, row = self._groups(), self._rows_of()[source_row]
        if not groups:
            return super().filterAcceptsRow(source_row, source_parent)
        if self._is_head(row):
            return not self.looking or any(map(self.found, groups[self._group(row)]))
        return self.found(source_row) and (self.looking or self._group(row) not in self.folded)

    @override
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        groups, rows = list(self._groups()), self._rows_of()
        if not groups:
            return super().lessThan(source_left, source_right)
        left, right = rows[source_left.row()], rows[source_right.row()]
        places = [(groups.index(self._group(row)), not self._is_head(row)) for row in (left, right)]
        if places[0] != places[1]:
            return (places[0] < places[1]) is (self.sortOrder() is Qt.SortOrder.AscendingOrder)
        return super().lessThan(source_left, source_right)


class GroupPainter(RowPainter):
    """Paints a head across the whole row, whichever of its cells is painted."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        head, view = index.sibling(index.row(), 0).data(CELL_ROLE), self.parent()
        if not isinstance(head, GroupHead) or not isinstance(view, QTableView):
            super().paint(painter, option, index)
            return
        across, cell = view.horizontalHeader(), QRectF(option.rect)
        row = QRectF(across.sectionViewportPosition(0), cell.top(), across.length(), cell.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(cell)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(cell, colour("soft" if chosen else "sunken"))
        if chosen and view.hasFocus():
            painter.fillRect(QRectF(row.left(), row.top(), px(3), row.height()), colour("accent"))
        self._write_head(painter, row.adjusted(px(INSET), 0, -px(INSET), 0), head)
        painter.restore()

    @staticmethod
    def _write_head(painter: QPainter, row: QRectF, head: GroupHead) -> None:
        icon = QRectF(row.left(), row.center().y() - px(ICON) / 2, px(ICON), px(ICON))
        paint_icon(painter, "chevron-right" if head.folded else "chevron-down", icon, colour("muted"))
        beside = px(BESIDE) if head.beside else 0
        name = row.adjusted(px(ICON + 8), 0, -beside, 0)
        write(painter, name, text_of(head.words), "strong", "text")
        if beside:
            write(
                painter,
                row.adjusted(row.width() - beside, 0, 0, 0),
                text_of(head.beside),
                "small",
                "muted",
                align=RIGHT,
            )


class GroupedTable(RowTable[R], Generic[R]):
    """`folded_changed(groups)` when a head was pressed, or taken with Enter, the space bar or the arrow keys."""

    folded_changed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        row_height: int = ROW,
        parent: QWidget | None = None,
        *,
        group: Callable[[R], str],
        is_head: Callable[[R], bool],
    ) -> None:
        self._group, self._is_head = group, is_head
        super().__init__(columns, row_height, parent)
        self.setItemDelegate(GroupPainter(self))
        self.clicked.connect(self._clicked)

    @override
    def make_sieve(self) -> Sieve[R]:
        self._grouped: GroupedSieve[R] = GroupedSieve(self.source, self, group=self._group, is_head=self._is_head)
        return self._grouped

    def fold_all(self, groups: frozenset[str]) -> None:
        """Put just these groups away."""
        self._grouped.folded = set(groups)

    @property
    def folded(self) -> frozenset[str]:
        """The groups whose rows are away."""
        return frozenset(self._grouped.folded)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On a head Enter and the space bar turn it, the arrow keys to the sides open and fold it."""
        head = self._grouped.head_at(self.currentIndex())
        if head is None:
            super().keyPressEvent(event)
            return
        folded = self._group(head) in self._grouped.folded
        wanted = _wanted(event.key(), folded=folded)
        if wanted is None:
            super().keyPressEvent(event)
        elif wanted is not folded:
            self._turn(head, folded=wanted)

    def _clicked(self, index: QModelIndex) -> None:
        head = self._grouped.head_at(index)
        if head is not None:
            self._turn(head, folded=self._group(head) not in self._grouped.folded)

    def _turn(self, head: R, *, folded: bool) -> None:
        self._grouped.fold(self._group(head), folded=folded)
        self.folded_changed.emit(self.folded)


def _wanted(key: int, *, folded: bool) -> bool | None:
    """Whether a group is to be folded after a key, None where the key does nothing to it."""
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
        return not folded
    return {int(Qt.Key.Key_Left): True, int(Qt.Key.Key_Right): False}.get(key)
