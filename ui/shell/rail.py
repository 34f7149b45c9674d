"""The rail at the left: the steps of a desk with their states, or only their icons on the judge's desk."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.shell.navigation import Desk, Place, RailKind
from ui.theme.icons import paint_icon
from ui.theme.phrase import Words
from ui.theme.theme import colour, px, theme
from ui.widgets.buttons import ActionButton, with_shortcut
from ui.widgets.cells import Dot
from ui.widgets.labels import Clamped, Elided
from ui.widgets.layouts import column, fix, row
from ui.widgets.painting import box, painting, state_dot
from ui.widgets.speech import speak
from ui.widgets.table import two_lines
from ui.widgets.writing import RIGHT, write

STEPS_WIDTH, ICONS_WIDTH = 208, 56
STEP_HEIGHT, ICON_SIDE = 38, 48
TEXT_LEFT, LINE = 42, 18


class RailItem(QAbstractButton):
    """A place in the rail; `number` gives its key, Ctrl+1 ... Ctrl+9."""

    def __init__(self, place: Place, number: int) -> None:
        super().__init__()
        self.place = place
        self._number = number
        self._by_keys = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        speak(self, self._name, place.title)

    def _name(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(with_shortcut(text, f"Ctrl+{self._number}" if self._number <= 9 else ""))
        self.updateGeometry()
        self.update()

    def mark(self, dot: Dot, count: Words = "") -> None:
        """Take a state and a count."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where a person walks by keys, not where a window happens to put it."""
        self._by_keys = event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        super().focusInEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _ground(self, painter: QPainter, place: QRectF) -> None:
        if self.isChecked() or self.underMouse():
            box(painter, place, colour("soft" if self.isChecked() else "hover"), 6)
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), px(6), px(6))


class StepItem(RailItem):
    """A step: its state's dot, its name, its count."""

    def __init__(self, place: Place, number: int) -> None:
        super().__init__(place, number)
        self._dot = Dot.NOT_BEGUN
        self._count: Words = ""

    @override
    def mark(self, dot: Dot, count: Words = "") -> None:
        self._dot, self._count = dot, count
        self.setAccessibleDescription(text_of(count))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Two lines where the name is too long for one, chosen or not, so that choosing moves nothing."""
        return QSize(px(STEPS_WIDTH), px(STEP_HEIGHT + (LINE if self.lines()[1] else 0)))

    def lines(self) -> tuple[str, str]:
        """The name as it is written; the second line is empty where one is enough."""
        return two_lines(self.text(), theme().metrics("strong").horizontalAdvance, self.room())

    def room(self) -> int:
        """How much of a line there is for the name beside the count, in pixels."""
        count = text_of(self._count)
        beside = theme().metrics("small").horizontalAdvance(count) + px(8) if count else 0
        return px(STEPS_WIDTH) - px(TEXT_LEFT) - px(16) - beside

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        height = self.height()
        place = QRectF(px(TEXT_LEFT), 0, self.room(), height)
        with painting(self) as painter:
            self._ground(painter, QRectF(px(8), px(2), self.width() - px(16), height - px(4)))
            dot = Dot.CURRENT if self.isChecked() and self._dot is Dot.NOT_BEGUN else self._dot
            state_dot(painter, QPointF(px(26), height / 2), dot)
            count = QRectF(0, 0, self.width() - px(16), height)
            write(painter, count, text_of(self._count), "small", "muted", align=RIGHT)
            self._write(painter, place)

    def _write(self, painter: QPainter, place: QRectF) -> None:
        role, (first, rest) = "strong" if self.isChecked() else "body", self.lines()
        if not rest:
            write(painter, place, first, role, "text")
            return
        half = px(LINE) / 2
        write(painter, place.translated(0, -half), first, role, "text")
        write(painter, place.translated(0, half), rest, role, "text")


class IconItem(RailItem):
    """A place as its icon."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(ICONS_WIDTH), px(ICON_SIDE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        centre = QRectF(self.rect()).center()
        with painting(self) as painter:
            self._ground(painter, _square(centre, px(40)))
            paint_icon(
                painter, self.place.icon, _square(centre, px(24)), colour("accent" if self.isChecked() else "muted")
            )


def _square(centre: QPointF, side: int) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)


class Rail(QFrame):
    """All places of a desk; `wanted(key)` when one is pressed, or walked to with the arrow keys and taken with the space bar."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, foot: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        steps = desk.rail is RailKind.STEPS
        made = StepItem if steps else IconItem
        self._items = {place.key: made(place, number) for number, place in enumerate(desk.places, 1)}
        group = QButtonGroup(self)
        for item in self._items.values():
            group.addButton(item)
        group.buttonClicked.connect(lambda item: self.wanted.emit(item.place.key))
        items = column(*self._items.values(), gap=0)
        buttons = [ActionButton(action) for action in foot]
        below = row(*buttons, None, gap="xs", margins=(14, 0)) if steps else column(*buttons, gap="xs", margins=(11, 0))
        head = [
            column(Clamped(desk.title, "strong"), Elided(desk.below, "small", "muted"), gap=0, margins=(20, 0, 12, 20))
        ]
        parts = [*head, items, None, below] if steps else [items, None, below]
        self.setLayout(column(*parts, gap=0, margins=(0, 16 if steps else 8, 0, "s")))
        fix(self, width=STEPS_WIDTH + 1 if steps else ICONS_WIDTH + 1)

    def show_place(self, key: str) -> None:
        """Show which place one is at."""
        self._items[key].setChecked(True)

    def mark(self, key: str, dot: Dot, count: Words = "") -> None:
        """Show a step's state and count; a place that this desk lacks is passed over."""
        if key in self._items:
            self._items[key].mark(dot, count)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the places."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
