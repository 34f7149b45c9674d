"""How loud the clip is: a short slider that a passing wheel does not move."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider
from typing_extensions import override

from ui.theme.phrase import phrase
from ui.theme.theme import colour, px
from ui.widgets.painting import box, painting
from ui.widgets.speech import speak

LOUDEST, STEP = 100, 10
WIDTH, HEIGHT, KNOB = 64, 24, 6


class VolumeSlider(QSlider):
    """0 to 100; `valueChanged` follows a person's hand only."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, LOUDEST)
        self.setSingleStep(STEP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speak(self, self.setAccessibleName, phrase("Volume"))

    def show_volume(self, percent: int) -> None:
        """Show a volume without a signal."""
        before = self.blockSignals(True)
        self.setValue(percent)
        self.blockSignals(before)
        self.setToolTip(f"{percent} %")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(HEIGHT))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        edge = px(KNOB)
        share = (event.position().x() - edge) / max(1, self.width() - 2 * edge)
        self.setValue(round(min(1.0, max(0.0, share)) * LOUDEST))
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged any more."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        edge, middle = px(KNOB), self.height() / 2
        at = edge + (self.width() - 2 * edge) * self.value() / LOUDEST
        with painting(self) as painter:
            box(painter, QRectF(0, middle - px(2), self.width(), px(4)), colour("line"), 2)
            box(painter, QRectF(0, middle - px(2), at, px(4)), colour("accent"), 2)
            painter.setPen(QPen(colour("text" if self.hasFocus() else "accent"), px(2)))
            painter.setBrush(colour("surface"))
            painter.drawEllipse(QPointF(at, middle), edge - px(1), edge - px(1))
