"""Small pictures in the list: read when they come into sight, few at a time, the oldest let go."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from ui.models.row_table import RowTable
from ui.screens.clips.rows import ClipRow
from ui.theme.theme import colour, px
from ui.widgets.painting import box
from ui.widgets.table import INSET, Index, RowPainter

KEPT, AT_ONCE = 300, 12
WIDTH, HEIGHT = 72, 41
Pictures = Mapping[str, bytes | None]
Fetch = Callable[[Sequence[str], Callable[[Pictures], None]], None]


def image_from(content: bytes | None) -> QImage:
    """The picture in these bytes, an empty one where there is none."""
    image = QImage()
    if content is not None:
        image.loadFromData(content)
    return image


class Thumbnails(QObject):
    """`fetch(hashes, done)` reads pictures away from the window; `come` tells that some are there."""

    come = Signal()

    def __init__(self, fetch: Fetch, parent: QObject) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._kept: dict[str, QImage] = {}
        self._wanted: list[str] = []
        self._asked: frozenset[str] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    def image(self, sha256: str, size: QSize) -> QImage | None:
        """A picture of that size; None while it is being read."""
        kept = self._kept.pop(sha256, None)
        if kept is None or (not kept.isNull() and kept.width() < size.width() and kept.height() < size.height()):
            if sha256 not in self._asked and sha256 not in self._wanted:
                self._wanted.append(sha256)
                self._soon.start(0)
            return None
        self._kept[sha256] = kept  # used last
        return kept

    def _ask(self) -> None:
        """Those that came into sight last first: one who scrolls on does not wait for what has gone by."""
        if self._asked or not self._wanted:
            return
        self._asked = frozenset(self._wanted[-AT_ONCE:])
        self._wanted = self._wanted[-KEPT:-AT_ONCE]
        self._fetch(tuple(self._asked), self._take)

    def _take(self, pictures: Pictures) -> None:
        self._asked = frozenset()
        size = QSize(px(WIDTH) * 2, px(HEIGHT) * 2)
        for sha256, content in pictures.items():
            image = image_from(content)
            fits = Qt.AspectRatioMode.KeepAspectRatio
            self._kept[sha256] = (
                image if image.isNull() else image.scaled(size, fits, Qt.TransformationMode.SmoothTransformation)
            )
        for oldest in list(self._kept)[: max(0, len(self._kept) - KEPT)]:
            del self._kept[oldest]
        self.come.emit()
        self._ask()


class ThumbnailPainter(RowPainter):
    """Paints the first column of a list."""

    def __init__(self, table: RowTable[ClipRow], pictures: Thumbnails) -> None:
        super().__init__(table)
        self._table, self._pictures = table, pictures

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row = self._table.sieve.row_at(self._table.sieve.index(index.row(), index.column()))
        area = QRectF(option.rect)
        place = QRectF(area.left() + px(INSET), area.center().y() - px(HEIGHT) / 2, px(WIDTH), px(HEIGHT))
        box(painter, place, colour("sunken"), 4)
        if row is not None and row.sha256:
            ratio = self._table.devicePixelRatio()
            image = self._pictures.image(row.sha256, QSize(round(px(WIDTH) * ratio), round(px(HEIGHT) * ratio)))
            if image is not None and not image.isNull():
                _paint(painter, place, image)


def _paint(painter: QPainter, place: QRectF, image: QImage) -> None:
    """A picture whole and in its own proportions."""
    size = image.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    inner = QRectF(0, 0, size.width(), size.height())
    inner.moveCenter(place.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(inner, image)
    painter.restore()
