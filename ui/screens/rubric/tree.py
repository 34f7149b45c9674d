"""The rubric as a tree: the part in hand, opened and closed sections, dragging. Keys that change it are the screen's."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView
from typing_extensions import override

from judging_app.core.rubric import Rubric
from judging_app.core.rubric_edit import Spot
from ui.screens.rubric.rows import COLUMNS
from ui.screens.rubric.tree_model import RubricModel
from ui.theme.icons import paint_icon
from ui.theme.phrase import Words
from ui.theme.theme import colour, px
from ui.theme.tokens import ROW
from ui.widgets.layouts import Scaled
from ui.widgets.speech import speak
from ui.widgets.table import RowPainter

HEIGHT, INDENT, SIGN = 44, 24, 16
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}


class RubricTree(QTreeView):
    """`taken(Spot)`: a person took a part in hand; `opened`: go to its details."""

    taken = Signal(object)
    opened = Signal()

    def __init__(self, name: Words) -> None:
        super().__init__()
        self.rubric_model = RubricModel(self)
        self.setModel(self.rubric_model)
        self.setItemDelegate(_Rows(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self._closed: set[str] = set()
        self._rubric: Rubric | None = None
        self._quiet = False
        speak(self, self.setAccessibleName, name)
        self._dress_header()
        Scaled(self, self._sized)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.collapsed.connect(lambda index: self._fold(index, closed=True))
        self.expanded.connect(lambda index: self._fold(index, closed=False))

    def show_rubric(self, rubric: Rubric, *, fixed: bool) -> None:
        """Show a rubric; sections that were closed stay closed."""
        self._quiet = True
        self._rubric = rubric
        self.rubric_model.show_rubric(rubric, fixed=fixed)
        self.setDragEnabled(not fixed)
        for place, section in enumerate(rubric.sections):
            self.setExpanded(self.rubric_model.index(place, 0), section.key not in self._closed)
        self._quiet = False

    def show_spot(self, spot: Spot) -> None:
        """Take a part in hand, without a signal."""
        self._quiet = True
        index = self.rubric_model.index_of(spot)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self._quiet = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 go to the details, on every system."""
        if event.key() in _OPEN and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """A chosen row is one ground from edge to edge; a section shows whether it is open."""
        area, current = QRectF(rect), self.currentIndex()
        if index.row() == current.row() and index.parent() == current.parent():
            painter.fillRect(area, colour("soft"))
            if self.hasFocus():
                painter.fillRect(QRectF(area.left(), area.top(), px(3), area.height()), colour("accent"))
        if not index.parent().isValid():
            side = px(SIGN)
            place = QRectF(area.right() - side - 1, area.center().y() - side / 2, side, side)
            sign = "chevron-down" if self.isExpanded(index.sibling(index.row(), 0)) else "chevron-right"
            paint_icon(painter, sign, place, colour("muted"))

    def _moved(self, index: QModelIndex) -> None:
        spot = self.rubric_model.spot(index)
        if spot is not None and not self._quiet:
            self.taken.emit(spot)

    def _fold(self, index: QModelIndex, *, closed: bool) -> None:
        if self._quiet or self._rubric is None:
            return
        key = self._rubric.sections[index.row()].key
        (self._closed.add if closed else self._closed.discard)(key)

    def _dress_header(self) -> None:
        across = self.header()
        across.setSectionsMovable(False)
        across.setHighlightSections(False)
        across.setStretchLastSection(False)
        across.setMinimumSectionSize(24)
        for place, (_, width, _) in enumerate(COLUMNS):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            across.setSectionResizeMode(place, mode)

    def _sized(self) -> None:
        self.setIndentation(px(INDENT))
        self.header().setFixedHeight(px(ROW))
        for place, (_, width, _) in enumerate(COLUMNS):
            if width:
                self.header().resizeSection(place, px(width))
        self.doItemsLayout()


class _Rows(RowPainter):
    """Rows leave room for a name of two lines; they begin with the branches, which the tree draws."""

    @override
    def begins(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(HEIGHT), px(HEIGHT))
