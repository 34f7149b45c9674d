"""The hall's screen: one slide, frameless and whole, that says nothing of what comes next."""

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from judging_app.ports.media import Frame
from ui.screens.ceremony.painter import Look
from ui.screens.ceremony.run import Slide
from ui.screens.ceremony.slide_picture import SlidePicture
from ui.theme.phrase import phrase
from ui.theme.tokens import MOTION_MS, STAGE
from ui.widgets.painting import painting
from ui.widgets.speech import speak

NEXT, BACK, BLANK, END = "next", "back", "blank", "end"
K = Qt.Key
KEYS: Mapping[int, str] = {
    K.Key_Space: NEXT,
    K.Key_Right: NEXT,
    K.Key_Down: NEXT,
    K.Key_PageDown: NEXT,
    K.Key_Return: NEXT,
    K.Key_Enter: NEXT,
    K.Key_Left: BACK,
    K.Key_Up: BACK,
    K.Key_PageUp: BACK,
    K.Key_Backspace: BACK,
    K.Key_B: BLANK,
    K.Key_Period: BLANK,
    K.Key_Escape: END,
}
"""Remotes send page down and up, a full stop or B, Escape; F5, with which they begin, does nothing while it runs."""


class RevealWindow(SlidePicture):
    """`wanted(str)`: next, back, blank or end; `room_changed(int, int)`: the size of a clip's picture, device pixels."""

    wanted = Signal(str)
    room_changed = Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._blank = False
        self._before = QPixmap()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(MOTION_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(lambda _value: self.update())
        self._fade.finished.connect(self._faded)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak(self, self.setWindowTitle, phrase("Hall screen"))

    def come_up(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()

    def turn_to(self, slide: Slide) -> None:
        """Show another slide, the one before fading out where the system wants motion."""
        moving = self.isVisible() and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        self._before = self.grab() if moving and self.slide() is not None and not self._blank else QPixmap()
        self.show_slide(slide, self._look)
        self._tell_room()
        if not self._before.isNull():
            self._fade.start()

    def show_picture(self, frame: Frame) -> None:
        """Show a picture of the clip."""
        self.show_frame(frame.pixels, frame.width, frame.height, frame.stride)

    def show_blank(self, *, blank: bool) -> None:
        """Show nothing, or the slide again."""
        self._blank = blank
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self._blank:
                painter.fillRect(self.rect(), QColor(STAGE.black))
                return
            self.paint(painter)
            if not self._before.isNull():
                painter.setOpacity(1.0 - float(self._fade.currentValue()))
                painter.drawPixmap(0, 0, self._before)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._before = QPixmap()
        super().resizeEvent(event)
        self._tell_room()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down counts once."""
        if not event.isAutoRepeat() and (wish := KEYS.get(event.key())) is not None:
            self.wanted.emit(wish)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.wanted.emit(NEXT)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it in another way ends the reveal."""
        if self.isVisible():
            self.wanted.emit(END)
        event.accept()

    @Slot()
    def _faded(self) -> None:
        self._before = QPixmap()
        self.update()

    def _tell_room(self) -> None:
        size = self.frame_size()
        if not size.isEmpty():
            self.room_changed.emit(size.width(), size.height())
