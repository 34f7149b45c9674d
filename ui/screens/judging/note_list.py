"""The notes of a sheet in order of time: a press jumps there, F2 changes one, Delete takes it away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from judging_app.core.score_sheet import Note
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.theme.icons import paint_icon
from ui.theme.phrase import phrase
from ui.theme.theme import colour, px
from ui.widgets.clip_time import clock
from ui.widgets.painting import box
from ui.widgets.speech import speak
from ui.widgets.writing import write

ROW, GAP = 30, 4
TIME, NAME, CROSS = 58, 160, 34
ROLE = int(Qt.ItemDataRole.UserRole) + 3
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """A note and the name of its criterion, "" where it has none."""

    note: Note
    name: str


COLUMNS: tuple[Column[NoteRow], ...] = (
    Column(key="note", heading="", value=lambda one: f"{clock(one.note.at_ms)} {one.name} {one.note.text}"),
)


class NoteModel(TableModel[NoteRow]):
    """Rows of notes, handed to the painter whole."""

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ROLE and index.isValid():
            return self.rows()[index.row()]
        return super().data(index, role)


class NotePainter(QStyledItemDelegate):
    """Time, criterion, words; under the mouse or in hand a cross at the right takes the note away."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(ROW + GAP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROLE)
        if not isinstance(row, NoteRow):
            return
        place = QRectF(option.rect).adjusted(0, 0, 0, -px(GAP))
        hot = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, place, colour("surface"), 6, colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), px(6), px(6))
        self._words(painter, place.adjusted(px(12), 0, -px(CROSS if hot else 8), 0), row)
        if hot:
            side = px(14)
            cross = QRectF(place.right() - px(24), place.center().y() - side / 2, side, side)
            paint_icon(painter, "close", cross, colour("muted"))
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, place: QRectF, row: NoteRow) -> None:
        time, left = px(TIME - 12), place.left()
        write(painter, QRectF(left, place.top(), time, place.height()), clock(row.note.at_ms), "note-strong", "accent")
        left += time + px(8)
        if row.name:
            write(painter, QRectF(left, place.top(), px(NAME - 10), place.height()), row.name, "small", "muted")
            left += px(NAME)
        write(painter, QRectF(left, place.top(), place.right() - left, place.height()), row.note.text, "note", "text")


class NoteList(QListView):
    """`jumped(note)`, `change_wanted(note)`, `drop_wanted(note)`."""

    jumped = Signal(object)
    change_wanted = Signal(object)
    drop_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = NoteModel(COLUMNS, (), self)
        self.setModel(self._model)
        self.setItemDelegate(NotePainter(self))
        self.setProperty("bare", "true")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        speak(self, self.setAccessibleName, phrase("Notes by time"))
        speak(self, self.setToolTip, phrase("Press to go there, F2 to change the words, Delete to take the note away"))
        self.doubleClicked.connect(lambda index: self.change_wanted.emit(self._note(index)))

    def show_notes(self, rows: Sequence[NoteRow]) -> None:
        """Show other notes."""
        self._model.show_rows(rows)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press jumps there; one on the cross takes the note away."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            far = event.position().x() > self.viewport().width() - px(CROSS)
            (self.drop_wanted if far else self.jumped).emit(self._note(index))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter jumps, F2 changes, Delete takes away; letters and digits go on to the screen."""
        signal = {
            Qt.Key.Key_Return: self.jumped,
            Qt.Key.Key_Enter: self.jumped,
            Qt.Key.Key_F2: self.change_wanted,
            Qt.Key.Key_Delete: self.drop_wanted,
        }.get(Qt.Key(event.key()))
        if signal is not None and self.currentIndex().isValid():
            signal.emit(self._note(self.currentIndex()))
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _note(self, index: QModelIndex) -> Note:
        return self._model.rows()[index.row()].note
