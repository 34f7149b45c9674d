"""The left of the judge's desk: how far one is, a filter that asks for no tones, the entries with their states."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from judging_app.core.ids import EntryCode
from ui.messages import text_of
from ui.models.columns import Column
from ui.models.table_model import Sieve, TableModel
from ui.screens.judging.entry_painter import ROW_ROLE, EntryPainter
from ui.screens.judging.rows import EntryRow, Progress
from ui.theme.phrase import phrase
from ui.widgets.fields import SearchField
from ui.widgets.frames import Surfaced
from ui.widgets.indicators import ThinProgress
from ui.widgets.labels import Label
from ui.widgets.layouts import column, fix, row
from ui.widgets.speech import speak

WIDTH = 236
COLUMNS: tuple[Column[EntryRow], ...] = (Column(key="entry", heading="", value=EntryRow.words),)

Index = QModelIndex | QPersistentModelIndex


class EntryModel(TableModel[EntryRow]):
    """Rows of entries, handed to the painter whole."""

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows()[index.row()]
        if role == ROW_ROLE:
            return one
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.code} {one.title}, {text_of(one.state)} {text_of(one.figure)}".rstrip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (f"{one.code}  {one.title}", one.unit)))
        return super().data(index, role)


class EntryView(QListView):
    """The entries; arrows walk through them, Enter goes to the marks, digits belong to the mark in hand."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(EntryPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        speak(self, self.setAccessibleName, phrase("Entries"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits go on to the screen; a list would search with them."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class EntryList(Surfaced):
    """`entry_chosen(code)` when a person walks to an entry; `entry_opened` on Enter or a click."""

    entry_chosen = Signal(str)
    entry_opened = Signal()

    def __init__(self) -> None:
        self._count = Label("", "heading")
        self._aside = Label("", "small", "muted")
        self._bar = ThinProgress()
        self.search = SearchField()
        self.view = EntryView()
        head = column(row(self._count, None, self._aside), self._bar, 1, self.search, gap=7, margins=("l", 14, "l", 8))
        super().__init__(column(head, self.view, gap=0))
        self._model = EntryModel(COLUMNS, (), self)
        self._sieve: Sieve[EntryRow] = Sieve(self._model, self)
        self.view.setModel(self._sieve)
        self._quiet = False
        self._in_hand = EntryCode("")
        self.search.needle_changed.connect(self._look_for)
        self.search.returnPressed.connect(self._to_list)
        self.view.selectionModel().currentChanged.connect(self._walked)
        self.view.opened.connect(self.entry_opened)
        self.view.clicked.connect(lambda _index: self.entry_opened.emit())
        fix(self, width=WIDTH)

    def show_rows(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        """Show all entries and how many are done."""
        self._model.show_rows(rows)
        self._count.say(phrase("{done} / {whole} clips", done=progress.done, whole=progress.whole))
        self._aside.say(phrase("{count} aside", count=progress.aside) if progress.aside else "")
        self._bar.show_progress(progress.permille, "good" if progress.permille == 1000 else "accent")

    def show_chosen(self, code: EntryCode) -> None:
        """Show which entry is in hand, without a signal; nothing is shown chosen where the filter hides it."""
        self._in_hand = code
        self._quiet = True
        found = next((place for place, one in enumerate(self._model.rows()) if one.code == code), -1)
        index = self._sieve.mapFromSource(self._model.index(found, 0))
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.view.scrollTo(index)
        self._quiet = False

    def chosen(self) -> EntryCode | None:
        """The entry that the list stands at."""
        one = self._sieve.row_at(self.view.currentIndex())
        return one.code if one else None

    def _look_for(self, needle: str) -> None:
        self._quiet = True
        self._sieve.look_for(needle)
        self.show_chosen(self._in_hand)

    def _to_list(self) -> None:
        """Enter in the filter takes the first entry that is left."""
        if self._sieve.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.setCurrentIndex(self._sieve.index(0, 0))

    def _walked(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = self._sieve.row_at(index)
        if one is not None and not self._quiet:
            self.entry_chosen.emit(one.code)
