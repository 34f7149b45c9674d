"""Layouts on the grid: margins and gaps are names of `ui.theme.tokens.GAPS` or pixels at 100 %, and follow the scale."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme.theme import theme
from ui.theme.tokens import GAPS

Gap = str | int
Margins = Gap | tuple[Gap, Gap] | tuple[Gap, Gap, Gap, Gap]
Item = QWidget | QLayout | int | None


def _px(gap: Gap) -> int:
    return theme().tokens.px(GAPS[gap] if isinstance(gap, str) else gap)


def _sides(margins: Margins) -> tuple[Gap, Gap, Gap, Gap]:
    if not isinstance(margins, tuple):
        return margins, margins, margins, margins
    return (margins[0], margins[1], margins[0], margins[1]) if len(margins) == 2 else margins


class Scaled(QObject):
    """Does something now and again after each change of theme or scale, as long as its owner lives."""

    def __init__(self, owner: QObject, apply: Callable[[], None]) -> None:
        super().__init__(owner)
        self._apply = apply
        theme().changed.connect(self.again)
        apply()

    @Slot()
    def again(self) -> None:
        """Do it once more."""
        self._apply()


def _keep_spacing(layout: QLayout, gap: Gap, margins: Margins) -> None:
    def apply() -> None:
        layout.setSpacing(_px(gap))
        layout.setContentsMargins(*(_px(side) for side in _sides(margins)))

    Scaled(layout, apply)


def _fill(box: QBoxLayout, items: tuple[Item, ...]) -> None:
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            add_space(box, item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)


def column(*items: Item, gap: Gap = "s", margins: Margins = 0) -> QVBoxLayout:
    """Widgets and layouts under each other; None is a stretch, a number a space. Margins: all, (x, y) or (l, t, r, b)."""
    made = QVBoxLayout()
    _keep_spacing(made, gap, margins)
    _fill(made, items)
    return made


def row(*items: Item, gap: Gap = "s", margins: Margins = 0) -> QHBoxLayout:
    """Widgets and layouts beside each other; None is a stretch, a number a space."""
    made = QHBoxLayout()
    _keep_spacing(made, gap, margins)
    _fill(made, items)
    return made


def grid(gap: Gap = "s", margins: Margins = 0) -> QGridLayout:
    """An empty grid on the spacing of the tokens."""
    made = QGridLayout()
    _keep_spacing(made, gap, margins)
    return made


def add_space(box: QBoxLayout, size: int) -> None:
    """A fixed space, pixels at 100 %, that follows the scale."""
    strut = QWidget()
    strut.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    box.addWidget(strut)
    upright = isinstance(box, QVBoxLayout)
    fix(strut, height=size) if upright else fix(strut, width=size)


def fix(widget: QWidget, width: int = 0, height: int = 0) -> None:
    """Hold a widget's width or height (pixels at 100 %, 0 = free) at every scale."""

    def apply() -> None:
        if width:
            widget.setFixedWidth(_px(width))
        if height:
            widget.setFixedHeight(_px(height))

    Scaled(widget, apply)


def at_least(widget: QWidget, width: int = 0, height: int = 0) -> None:
    """Hold a widget's least width or height (pixels at 100 %) at every scale."""
    Scaled(widget, lambda: widget.setMinimumSize(_px(width), _px(height)))


def clear(layout: QLayout) -> None:
    """Take every widget and layout out and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()
