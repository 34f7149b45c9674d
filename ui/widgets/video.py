"""The picture of a clip, painted from bytes into the place there is."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour, px, theme
from ui.widgets.painting import painting
from ui.widgets.speech import speak

REMARK = 26


class VideoPicture(QWidget):
    """Paints pictures of 4 bytes a pixel (blue, green, red, unused), whole and in their own proportions.

    `room_changed(width, height)` tells in device pixels how large a picture is wanted. `pressed`, `double_pressed` and `moved`
    follow the mouse. It fits into its place, or fills it (`show_filling`) and loses what lies beyond.
    """

    room_changed = Signal(int, int)
    pressed = Signal()
    double_pressed = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = b""
        self._image = QImage()
        self._shape = QSize()
        self._words: Words = ""
        self._remark: Words = ""
        self._filling = False
        self.setMinimumSize(160, 90)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        speak(self, self.setAccessibleName, phrase("The picture of the clip"))

    def show_frame(self, pixels: bytes, width: int, height: int, stride: int) -> None:
        """Show a picture; `stride` is the bytes from one row to the next."""
        self._pixels = pixels  # QImage borrows the bytes
        self._image = QImage(self._pixels, width, height, stride, QImage.Format.Format_RGB32)
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show a still picture, such as a thumbnail."""
        self._image = image
        self.update()

    def show_words(self, words: Words) -> None:
        """Say something in the place of the picture; "" to stop saying it."""
        self._words = words
        self.update()

    def show_remark(self, words: Words) -> None:
        """Say something below the picture, which makes room for it; "" to stop saying it."""
        if words != self._remark:
            self._remark = words
            self._tell_room()
            self.update()

    def empty(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self._pixels = b""
        self.update()

    def show_filling(self, *, filling: bool) -> None:
        """Let the picture fill its place, or fit into it."""
        self._filling = filling
        self._tell_room()
        self.update()

    def take_shape(self, width: int, height: int) -> None:
        """Know the clip's own size, by which a picture that fills its place is larger than the place."""
        self._shape = QSize(width, height)
        self._tell_room()

    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def picture_place(self) -> QRect:
        """Where the picture stands in the widget: as large as fits, in its own proportions, centred."""
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if self._filling else Qt.AspectRatioMode.KeepAspectRatio
        room = self._room()
        size = self._image.size().scaled(room.size(), mode)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        return place

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(656), px(369))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_room()

    @override
    def event(self, event: QEvent) -> bool:
        """On a screen with finer or coarser pixels, too, another size is wanted."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._tell_room()
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.moved.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_pressed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), colour("sunken"))
            if not self._image.isNull():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(self.picture_place(), self._image)
            if self._words:
                self._paint_words(painter)
            elif self._remark:
                self._paint_remark(painter)

    def _room(self) -> QRect:
        return self.rect().adjusted(0, 0, 0, -px(REMARK) if self._remark else 0)

    def _tell_room(self) -> None:
        room, ratio = self._room().size(), self.devicePixelRatio()
        if self._filling and not self._shape.isEmpty():
            room = self._shape.scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        self.room_changed.emit(round(room.width() * ratio), round(room.height() * ratio))

    def _paint_remark(self, painter: QPainter) -> None:
        place = QRect(0, self.height() - px(REMARK), self.width(), px(REMARK))
        painter.fillRect(place, colour("sunken"))
        painter.setFont(theme().font("small"))
        painter.setPen(colour("warn"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text_of(self._remark))

    def _paint_words(self, painter: QPainter) -> None:
        edge = px(24)
        painter.setFont(theme().font("body"))
        painter.setPen(colour("muted"))
        if not self._image.isNull():
            painter.fillRect(self.rect(), colour("sunken"))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(edge, edge, -edge, -edge), flags, text_of(self._words))
