"""The left of the judge's desk: how far one is, a filter that asks for no tones, the entries with their states."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout
from typing_extensions import override

from judging_app.core.ids import EntryCode
from ui.messages import text_of
from ui.screens.judging.entry_model import EntryModel, Index
from ui.screens.judging.entry_painter import EntryPainter
from ui.screens.judging.listing import FILTERS, ORDERS, filters
from ui.screens.judging.rows import EntryRow, Progress, time_left_words
from ui.theme.phrase import phrase
from ui.theme.theme import colour
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, SearchField
from ui.widgets.frames import Surfaced
from ui.widgets.indicators import ThinProgress
from ui.widgets.labels import Label
from ui.widgets.layouts import column, fix, row
from ui.widgets.speech import speak

WIDTH = 236


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
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        speak(self, self.setAccessibleName, phrase("Entries"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground covers all, so that scrolling moves what is painted and paints only what is new."""
        QPainter(self.viewport()).fillRect(event.rect(), colour("surface"))
        super().paintEvent(event)

    @override
    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw these lines anew; QListView would lay out all lines again, though none changes its height."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

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
        self._left = Label("", "small", "muted")
        self._bar = ThinProgress()
        self.search = SearchField()
        self.filter = Choice(phrase("Which entries"), FILTERS)
        self.order = Choice(phrase("Order of the entries"), ORDERS)
        self.view = EntryView()
        self.back = Button(phrase("Show all entries again"), kind="quiet")
        super().__init__(column(self._head(), self.view, self.back, gap=0))
        self._model = EntryModel(self)
        self._quiet = False
        self._connect()
        fix(self, width=WIDTH)

    def show_entries(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        """Show all entries and how many are done."""
        self.filter.offer(filters([row.block for row in rows]))
        self.show_rows(rows, progress)

    def show_rows(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        """Show the lines of some entries anew."""
        self._quiet = True
        self._model.show_rows(rows)
        self._stand_at(self._model.in_hand)
        self.show_progress(progress)
        self._quiet = False

    def show_progress(self, progress: Progress) -> None:
        """Show how far the judge is and how long the rest takes."""
        self._count.say(phrase("{done} / {whole} clips", done=progress.done, whole=progress.whole))
        self._left.say(time_left_words(progress.left_ms))
        self._bar.show_progress(progress.permille, "good" if progress.permille == 1000 else "accent")
        aside = phrase("{count} aside", count=progress.aside)
        self._bar.setToolTip(text_of(aside) if progress.aside else "")

    def show_chosen(self, code: EntryCode) -> None:
        """Show which entry is in hand, without a signal; nothing is shown chosen where the search hides it."""
        self._quiet = True
        self._model.hold(code)
        self._stand_at(code)
        self._quiet = False

    def show_only(self, codes: Iterable[str]) -> None:
        """Show nothing but some entries, until a person wants all of them again."""
        self._quiet = True
        only = frozenset(codes)
        self._model.keep(self.filter.key(), only)
        self.back.setVisible(bool(only))
        self.show_chosen(self._model.in_hand)

    def rows(self) -> tuple[EntryRow, ...]:
        """All entries, shown or not."""
        return self._model.rows()

    def codes(self) -> tuple[EntryCode, ...]:
        """The entries shown, in their order."""
        return self._model.codes()

    def chosen(self) -> EntryCode | None:
        """The entry that the list stands at."""
        one = self._model.row_at(self.view.currentIndex())
        return one.code if one else None

    # inside

    def _head(self) -> QVBoxLayout:
        for choice in (self.filter, self.order):
            choice.setProperty("compact", "true")
        choices = row(gap=6)
        choices.addWidget(self.filter, 1)
        choices.addWidget(self.order, 1)
        figures = row(self._count, None, self._left)
        return column(figures, self._bar, 1, self.search, choices, gap=7, margins=("l", 14, "l", 8))

    def _connect(self) -> None:
        self.view.setModel(self._model)
        self.back.hide()
        self.back.clicked.connect(lambda: self.show_only(()))
        self.filter.chosen.connect(lambda _key: self.show_only(()))
        self.order.chosen.connect(self._order)
        self.search.needle_changed.connect(self._look_for)
        self.search.returnPressed.connect(self._to_list)
        self.view.selectionModel().currentChanged.connect(self._walked)
        self.view.opened.connect(self.entry_opened)
        self.view.clicked.connect(lambda _index: self.entry_opened.emit())

    def _order(self, key: str) -> None:
        self._quiet = True
        self._model.order_by(key)
        self.show_chosen(self._model.in_hand)

    def _look_for(self, needle: str) -> None:
        self._quiet = True
        self._model.look_for(needle)
        self.show_chosen(self._model.in_hand)

    def _to_list(self) -> None:
        """Enter in the filter takes the first entry that is left."""
        if self._model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.setCurrentIndex(self._model.index(0, 0))

    def _stand_at(self, code: EntryCode) -> None:
        """Choose the line of an entry, unless it is chosen already."""
        index = self._model.index_of(code)
        if index != self.view.currentIndex():
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if index.isValid():
                self.view.scrollTo(index)

    def _walked(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = self._model.row_at(index)
        if one is not None and not self._quiet:
            self.entry_chosen.emit(one.code)
