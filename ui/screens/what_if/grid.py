"""The grid of places, painted: at the left each award and how firmly it holds, then the place in every look."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui.messages import language, text_of
from ui.screens.what_if.model import Index, PlacesModel
from ui.screens.what_if.rows import HoldRow, Move, PlaceCell, WhatIf
from ui.theme.phrase import phrase
from ui.theme.theme import colour, px, theme
from ui.widgets.layouts import Scaled
from ui.widgets.painting import box, painting
from ui.widgets.writing import RIGHT, write

ROW_HEIGHT, HEAD_HEIGHT = 44, 56
FIRM_WIDTH, LEAST_HEADS, MOST_HEADS = 66, 268, 460
RULES_WIDTH, JUDGE_WIDTH, WAY_WIDTH = 54, 46, 62
INSET, SCROLL_BAR = 16, 12

LOUD = {Move.GAINS: "accent", Move.LOSES: "bad", Move.OPEN: "warn"}
"""Grounds of cells in which an award changes hands."""


def ground(painter: QPainter, area: QRectF, *, held: bool) -> None:
    """The column in hand is tinted; a hairline parts the rows."""
    painter.fillRect(area, colour("soft" if held else "surface"))
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), colour("line"))


def paint_place(painter: QPainter, place: QRectF, cell: PlaceCell) -> None:
    """A rank and its movement: quiet where nothing happens, on a ground of its own where an award changes hands."""
    used, loud = theme(), LOUD.get(cell.move)
    role = "note-strong" if loud else "note"
    wide, small = used.metrics(role).horizontalAdvance(cell.rank), used.metrics("tiny")
    beside = small.horizontalAdvance(cell.by) + px(3) if cell.by else 0
    left = place.center().x() - (wide + beside) / 2
    if loud:
        around = QRectF(left - px(7), place.center().y() - px(13), wide + beside + px(14), px(26))
        box(painter, around, colour(loud), 5)
    quiet = "text" if cell.move is Move.MOVED else "muted"
    write(painter, QRectF(left, place.top(), wide + 2, place.height()), cell.rank, role, "on_accent" if loud else quiet)
    if cell.by:
        beyond = QRectF(left + wide + px(3), place.top(), beside, place.height())
        write(painter, beyond, cell.by, "tiny", "on_accent" if loud else "text")


class PlacePainter(QStyledItemDelegate):
    """Paints the cells."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self.parent(), index.model()
        if not isinstance(view, PlacesGrid) or not isinstance(model, PlacesModel):
            return
        area = QRectF(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, area, held=index.column() == view.currentIndex().column())
        paint_place(painter, area, model.cell(index))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(px(2), px(2), -px(2), -px(3)), px(6), px(6))


class AwardHeads(QHeaderView):
    """Award, entry, and in how many looks the award holds; these stay in place while the looks scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, PlacesModel):
            return
        row, area = model.rows[logicalIndex], QRectF(rect)
        ground(painter, area, held=False)
        texts = area.adjusted(px(INSET), 0, -px(2 * FIRM_WIDTH), 0)
        middle = area.center().y()
        upper = QRectF(texts.left(), middle - px(19), texts.width(), px(20))
        lower = QRectF(texts.left(), middle + px(1), texts.width(), px(18))
        write(painter, upper if row.award else texts, _first(row), "note-strong" if row.award else "note", "text")
        if row.award:
            write(painter, lower, f"{row.code}  {row.title}", "small", "muted")
        _firmness(painter, area, row)


def _first(row: HoldRow) -> str:
    return row.award or f"{row.code}  {row.title}"


def _firmness(painter: QPainter, area: QRectF, row: HoldRow) -> None:
    """N of n; semibold in the colour of a warning where an award does not hold everywhere."""
    for place, text in enumerate((row.judges, row.rules)):
        first, _, last = text.partition("/")
        role, ink = ("note", "muted") if first == last else ("note-strong", "bad")
        right = area.right() - px(FIRM_WIDTH) * (1 - place) - px(14)
        write(painter, QRectF(right - px(48), area.top(), px(48), area.height()), text, role, ink, align=RIGHT)


class LookHeads(QHeaderView):
    """What is otherwise in each look, on up to three lines; the one in hand is tinted."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._view = parent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, PlacesModel):
            return
        held = logicalIndex == self._view.currentIndex().column()
        ground(painter, QRectF(rect), held=held)
        text = text_of(model.columns[logicalIndex].head)
        wrapped(painter, QRectF(rect).adjusted(px(3), 0, -px(3), 0), text, held=held)


def wrapped(painter: QPainter, place: QRectF, text: str, *, held: bool = False, right: bool = False) -> None:
    """Words of a head, in the middle of their place or at its right."""
    painter.setFont(theme().font("small-strong"))
    painter.setPen(colour("accent" if held else "muted"))
    across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter
    painter.drawText(place, int(across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), text)


def _longest_word(text: str) -> int:
    """How wide the longest word of a head is: heads break between words only."""
    measure = theme().metrics("small-strong").horizontalAdvance
    return max((measure(word) for word in text.split()), default=0)


class Corner(QWidget):
    """The heads of what stands at the left."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        area, firm = QRectF(self.rect()), px(FIRM_WIDTH)
        with painting(self) as painter:
            ground(painter, area, held=False)
            words = text_of(phrase("Award and entry"))
            write(painter, area.adjusted(px(INSET), 0, -2 * firm, 0), words, "small-strong", "muted")
            for place, head in enumerate((phrase("without a judge"), phrase("other ways"))):
                right = area.right() - firm * (1 - place) - px(14)
                wrapped(painter, QRectF(right - px(58), area.top(), px(58), area.height()), text_of(head), right=True)


class PlacesGrid(QTableView):
    """`look_entered(code, column key)` on moving there; `left` on Escape."""

    look_entered = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.source = PlacesModel(self)
        self.setModel(self.source)
        self.setItemDelegate(PlacePainter(self))
        self._heads, self._looks = AwardHeads(self), LookHeads(self)
        self.setVerticalHeader(self._heads)
        self.setHorizontalHeader(self._looks)
        self._corner = Corner(self)
        self.setProperty("matrix", "true")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._looks.sectionPressed.connect(self._take_column)
        self.selectionModel().currentChanged.connect(self._entered)
        if (spoken := language()) is not None:
            spoken.changed.connect(self._sized)
        Scaled(self, self._sized)

    def show_what_if(self, shown: WhatIf) -> None:
        """Show other looks; what is in hand stays so where it is still there."""
        held = self.in_hand()
        self.source.show(shown.columns, shown.rows)
        self._sized()
        codes, keys = [str(one.code) for one in self.source.rows], [one.key for one in self.source.columns]
        if held is not None and held[0] in codes and held[1] in keys:
            self.setCurrentIndex(self.source.index(codes.index(held[0]), keys.index(held[1])))

    def take(self, code: str) -> bool:
        """Put an entry's place by the rules in hand; False where it is not among those that are shown."""
        codes = [str(one.code) for one in self.source.rows]
        if code not in codes:
            return False
        self.setCurrentIndex(self.source.index(codes.index(code), 0))
        return True

    def in_hand(self) -> tuple[str, str] | None:
        """Code and column key of the cell in hand."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self.source.rows[index.row()].code, self.source.columns[index.column()].key

    def least_width(self) -> int:
        """How wide it has to be so that all looks are in sight, in pixels."""
        return self._looks.length() + px(LEAST_HEADS + SCROLL_BAR)

    def let_go(self) -> None:
        """Have no cell in hand."""
        self.selectionModel().clear()
        self._repaint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by the Tab key takes the first look in hand; coming in another way takes none."""
        had = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not had and event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.setCurrentIndex(self.source.index(0, min(1, self.source.columnCount() - 1)))
        elif not had:
            self.let_go()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # inside

    def _take_column(self, column: int) -> None:
        row = max(0, self.currentIndex().row())
        self.setCurrentIndex(self.source.index(row, column))
        self.setFocus()

    def _entered(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._repaint()
        held = self.in_hand() if index.isValid() else None
        if held is not None:
            self.look_entered.emit(*held)

    def _repaint(self) -> None:
        self.viewport().update()
        self._looks.viewport().update()

    def _sized(self) -> None:
        self._heads.setDefaultSectionSize(px(ROW_HEIGHT))
        self._looks.setFixedHeight(px(HEAD_HEIGHT))
        for place, one in enumerate(self.source.columns):
            wide = RULES_WIDTH if one.variant is None else JUDGE_WIDTH if one.judge else WAY_WIDTH
            self._looks.resizeSection(place, max(px(wide), _longest_word(text_of(one.head)) + px(8)))
        self._fit()

    def _fit(self) -> None:
        """The heads take what the looks leave free."""
        room = self.width() - self._looks.length() - px(4)
        wide = min(px(MOST_HEADS), max(px(LEAST_HEADS), room))
        self._heads.setFixedWidth(wide)
        self._corner.setGeometry(self.frameWidth(), self.frameWidth(), wide, px(HEAD_HEIGHT))
        self._corner.raise_()
