"""A slide in a widget: painted once for its size, the moving picture over it."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.screens.ceremony.painter import Look, paint_slide, places_of
from ui.screens.ceremony.places import picture_in
from ui.screens.ceremony.run import Slide
from ui.theme.theme import px
from ui.widgets.painting import painting

SMALL = QSize(320, 180)


class SlidePicture(QWidget):
    """Shows a slide as large as the widget is; nothing but black while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slide: Slide | None = None
        self._look: Look | None = None
        self._still = QPixmap()
        self._pixels = b""
        self._frame = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_slide(self, slide: Slide | None, look: Look | None) -> None:
        """Take another slide, or none."""
        self._slide, self._look = slide, look
        self._frame, self._pixels = QImage(), b""
        self._still = QPixmap()
        self.update()

    def slide(self) -> Slide | None:
        """The slide that is shown."""
        return self._slide

    def show_frame(self, pixels: bytes, width: int, height: int, stride: int) -> None:
        """Show a picture of the clip in its place on the slide."""
        self._pixels = pixels  # QImage borrows the bytes
        self._frame = QImage(self._pixels, width, height, stride, QImage.Format.Format_RGB32)
        self.update(self.clip_place().toAlignedRect())

    def has_frame(self) -> bool:
        """Whether a picture of the clip is shown."""
        return not self._frame.isNull()

    def frame_size(self) -> QSize:
        """How large a picture of the clip is wanted, device pixels."""
        place, ratio = self.clip_place(), self.devicePixelRatioF()
        return QSize(round(place.width() * ratio), round(place.height() * ratio))

    def clip_place(self) -> QRectF:
        """The place of the clip, empty where the slide has none."""
        return places_of(self._slide, QSizeF(self.size())).clip if self._slide is not None else QRectF()

    def still(self) -> QPixmap:
        """The slide without its moving picture, at this size."""
        if self._still.isNull():
            self._still = self._painted()
        return self._still

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._still = QPixmap()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Paint slide and picture."""
        if self._slide is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        painter.drawPixmap(0, 0, self.still())
        if not self._frame.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(picture_in(self.clip_place(), QSizeF(self._frame.size())), self._frame)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        if self._slide is not None and self._look is not None:
            with painting(made) as painter:
                paint_slide(painter, QSizeF(self.size()), self._slide, self._look)
        return made


class SmallSlide(SlidePicture):
    """A slide beside other things, in the proportions of a screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(SMALL.width()), px(SMALL.height()))

    @override
    def heightForWidth(self, width: int) -> int:
        return width * SMALL.height() // SMALL.width()
