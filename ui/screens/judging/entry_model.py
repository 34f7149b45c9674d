"""The entries as the list shows them: those that filter and search leave, in the order asked for.

Qt's own filter model asks Python for each comparison; a thousand entries would take a fifth of a second.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from judging_app.core.ids import EntryCode
from judging_app.core.vietnamese.fold import fold
from ui.messages import text_of
from ui.screens.judging.entry_painter import ROW_ROLE
from ui.screens.judging.listing import ALL, GIVEN, in_order, kept
from ui.screens.judging.rows import EntryRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class EntryModel(QAbstractListModel):
    """Rows of entries, handed to the painter whole. The one in hand stays, whatever the filter says; a search may hide it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.in_hand = EntryCode("")
        self._rows: dict[EntryCode, EntryRow] = {}
        self._shown: tuple[EntryCode, ...] = ()
        self._places: dict[EntryCode, int] = {}
        self._kind, self._order, self._only = ALL, GIVEN, frozenset[str]()
        self._needles: tuple[str, ...] = ()

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Take these rows; those of other entries stay as they are."""
        as_given = self._takes_all() and self._order == GIVEN
        known = all(row.code in self._rows for row in rows)
        self._rows.update((row.code, row) for row in rows)
        if not (known and as_given):
            self._sift()
        for place in sorted(self._places[row.code] for row in rows if row.code in self._places):
            index = self.index(place, 0)
            self.dataChanged.emit(index, index)

    def keep(self, kind: str, only: frozenset[str] = frozenset()) -> None:
        """Take another filter of `listing.FILTERS`; `only` leaves nothing but these codes."""
        self._kind, self._only = kind, only
        self._sift()

    def hold(self, code: EntryCode) -> None:
        """Take another entry in hand."""
        self.in_hand = code
        if not self._takes_all():
            self._sift()

    def order_by(self, order: str) -> None:
        """Take another order of `listing.ORDERS`."""
        self._order = order
        self._sift()

    def look_for(self, text: str) -> None:
        """Keep the rows in which each word of the text occurs, tones left out."""
        self._needles = tuple(fold(text).split())
        self._sift()

    def rows(self) -> tuple[EntryRow, ...]:
        """All rows, shown or not."""
        return tuple(self._rows.values())

    def codes(self) -> tuple[EntryCode, ...]:
        """What is shown, in its order."""
        return self._shown

    def index_of(self, code: EntryCode) -> QModelIndex:
        """Where an entry is shown; no valid index where it is not."""
        return self.index(self._places.get(code, -1), 0)

    def row_at(self, index: Index) -> EntryRow | None:
        """The row of an index."""
        return self._rows[self._shown[index.row()]] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.row_at(index)
        if one is None:
            return None
        if role == ROW_ROLE:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.code} {one.title}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.code} {one.title}, {text_of(one.state)} {text_of(one.figure)}".rstrip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (f"{one.code}  {one.title}", one.unit)))
        return None

    # inside

    def _sift(self) -> None:
        """Find anew what is shown, and tell the view where that is something else now."""
        rows = self._rows.values()
        left = rows if self._takes_all() else filter(self._stays, rows)
        shown = tuple(row.code for row in in_order([*left], self._order))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self._places = {code: place for place, code in enumerate(shown)}
            self.endResetModel()

    def _takes_all(self) -> bool:
        return self._kind == ALL and not self._only and not self._needles

    def _stays(self, row: EntryRow) -> bool:
        if row.code == self.in_hand and not self._needles:
            return True
        chosen = row.code in self._only if self._only else kept(row, self._kind)
        return chosen and all(needle in row.folded for needle in self._needles)
