"""Pages of a paper under each other, each drawn when it comes into sight.

Whoever shows a paper is asked for pictures by `page_wanted(page, width in device pixels)` and hands them in with `show_page`.
"""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour, px
from ui.widgets.layouts import Scaled
from ui.widgets.painting import painting
from ui.widgets.speech import speak

GAP, EDGE, MOST_WIDTH = 16, 24, 860
KEPT = 12
SPOT, SPOT_GAP = 4, 10
ZOOMS = (100, 150, 200, 300)


class PageList(QAbstractScrollArea):
    """`page_wanted(int, int)`: a page that is in sight without a picture; `page_changed(int)`: the page in sight, from 0."""

    page_wanted = Signal(int, int)
    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._across, self._down = 0, 1, 1
        self._zoom = ZOOMS[0]
        self._images: dict[int, QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._stale: set[int] = set()
        self._spot: tuple[int, int, int] | None = None
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().setSingleStep(40)
        speak(self, self.setAccessibleName, phrase("Pages"))
        Scaled(self, self._measure)

    def show_pages(self, count: int, across: int, down: int) -> None:
        """Show another paper of so many pages, whose sides are in the proportion of `across` to `down`."""
        self._count, self._across, self._down = count, max(1, across), max(1, down)
        self._images.clear()
        self._asked.clear()
        self._stale.clear()
        self._spot = None
        self.verticalScrollBar().setValue(0)
        self._measure()

    def renew_pages(self, count: int, across: int, down: int) -> None:
        """Show the same paper as it is now: place and size stay, and each page as it was until its new picture comes."""
        self._count, self._across, self._down = count, max(1, across), max(1, down)
        self._images = {page: image for page, image in self._images.items() if page < count}
        self._stale = set(self._images)
        self._asked.clear()
        self._measure()

    def show_spot(self, page: int, top: int, bottom: int) -> None:
        """Mark a place of a page, from where to where in thousandths of its height, and bring it into sight if it is not."""
        self._spot = (page, top, bottom)
        height = self._page_height()
        start = px(GAP) + page * self._stride() + top * height // 1000
        end = start + max(1, bottom - top) * height // 1000
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        if start < bar.value() or end > bar.value() + seen:
            bar.setValue(start - seen // 3)
        self.viewport().update()

    def show_page(self, page: int, image: QImage) -> None:
        """Take the picture of a page; those far from it are let go."""
        self._images[page] = image
        self._stale.discard(page)
        for far in [kept for kept in self._images if abs(kept - page) > KEPT]:
            del self._images[far]
        self.viewport().update()

    def zoom(self, steps: int) -> None:
        """Larger (1) or smaller (-1)."""
        place = min(len(ZOOMS) - 1, max(0, ZOOMS.index(self._zoom) + steps))
        self._zoom = ZOOMS[place]
        self._asked.clear()
        self._measure()

    def turn_to(self, page: int) -> None:
        """Bring a page into sight."""
        self.verticalScrollBar().setValue(page * self._stride())

    def page(self) -> int:
        """The page in sight, from 0."""
        return self._page

    # inside

    def _page_width(self) -> int:
        room = self.viewport().width() - 2 * px(EDGE)
        return max(px(120), min(room, px(MOST_WIDTH))) * self._zoom // 100

    def _page_height(self) -> int:
        return self._page_width() * self._down // self._across

    def _stride(self) -> int:
        return self._page_height() + px(GAP)

    def _place(self, page: int) -> QRect:
        width = self._page_width()
        left = max(px(EDGE), (self.viewport().width() - width) // 2) - self.horizontalScrollBar().value()
        top = px(GAP) + page * self._stride() - self.verticalScrollBar().value()
        return QRect(left, top, width, self._page_height())

    def _measure(self) -> None:
        seen = self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(seen.height())
        down.setRange(0, max(0, px(GAP) + self._count * self._stride() - seen.height()))
        across.setPageStep(seen.width())
        across.setRange(0, max(0, self._page_width() + 2 * px(EDGE) - seen.width()))
        self.viewport().update()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = min(max(0, self._count - 1), middle // max(1, self._stride()))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        first = max(0, (top - px(GAP)) // max(1, self._stride()))
        last = min(self._count, (top + self.viewport().height()) // max(1, self._stride()) + 1)
        return range(first, last)

    def _ask(self, page: int) -> None:
        width = round(self._page_width() * self.devicePixelRatio())
        image = self._images.get(page)
        old = image is None or image.width() != width or page in self._stale
        if old and (page, width) not in self._asked:
            self._asked.add((page, width))
            self.page_wanted.emit(page, width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), colour("sunken"))
            for page in self._in_sight():
                self._paint_page(painter, page)
                self._ask(page)
            if self.hasFocus():
                painter.setPen(QPen(colour("accent"), px(2)))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: int) -> None:
        place = self._place(page)
        painter.fillRect(place, Qt.GlobalColor.white)  # paper is white in the dark too
        if (image := self._images.get(page)) is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawRect(place)
        if self._spot is not None and self._spot[0] == page:
            _, top, bottom = self._spot
            height = place.height()
            start, long = place.top() + top * height // 1000, max(px(8), (bottom - top) * height // 1000)
            painter.fillRect(QRect(place.left() - px(SPOT_GAP), start, px(SPOT), long), colour("accent"))


def image_of(width: int, height: int, pixels: bytes) -> QImage:
    """A picture of rows of blue, green, red, alpha bytes; it keeps a copy of its own."""
    return QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def page_words(page: int, count: int) -> Words:
    """Which page of how many, as "2 / 8"; `page` from 0."""
    return f"{page + 1} / {count}" if count else ""
