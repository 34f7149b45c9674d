"""One sheet of paper as it will come out, as large as its place allows."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.phrase import Words
from ui.theme.theme import colour, px
from ui.widgets.painting import box, painting
from ui.widgets.speech import speak

EDGE = 12


class SheetPicture(QWidget):
    """`wanted(int)`: a picture of the sheet that many device pixels wide."""

    wanted = Signal(int)

    def __init__(self, name: Words) -> None:
        super().__init__()
        self._across, self._down = 0, 0
        self._image: QImage | None = None
        speak(self, self.setAccessibleName, name)

    def show_sheet(self, across: int, down: int) -> None:
        """Show an empty sheet of these proportions, 0 for none, until its picture comes."""
        self._across, self._down, self._image = across, down, None
        self._ask()
        self.update()

    def show_picture(self, image: QImage) -> None:
        """Show what is on it."""
        self._image = image
        self.update()

    def _place(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(px(EDGE), px(EDGE), -px(EDGE), -px(EDGE))
        scale = min(room.width() / self._across, room.height() / self._down)
        width, height = self._across * scale, self._down * scale
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _ask(self) -> None:
        if self._across and self.width() > 2 * px(EDGE):
            self.wanted.emit(round(self._place().width() * self.devicePixelRatio()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            box(painter, QRectF(self.rect()), colour("sunken"), 6)
            if self._across:
                self._paint_sheet(painter)

    def _paint_sheet(self, painter: QPainter) -> None:
        place = self._place()
        painter.fillRect(place, Qt.GlobalColor.white)  # paper is white in the dark too
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRect(place)
