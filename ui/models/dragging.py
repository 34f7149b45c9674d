"""Rows that can be dragged out of a table, or dropped upon. What is dragged is a code; no file and no text of another program."""

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.models.columns import Column, R
from ui.models.row_table import RowTable
from ui.theme.theme import colour, px
from ui.theme.tokens import ROW

CODE = "application/x-judging-entry"


def carrying(code: str) -> QMimeData:
    """A code on its way."""
    made = QMimeData()
    made.setData(CODE, code.encode())
    return made


def carried(data: QMimeData) -> str:
    """The code that is on its way, "" where something else is."""
    return data.data(CODE).toStdString() if data.hasFormat(CODE) else ""


class DragTable(RowTable[R], Generic[R]):
    """`code` names what a row carries, "" nothing; `takes` whether a code may be dropped on a row, and `dropped(code, row)` when
    it was.
    """

    dropped = Signal(str, object)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        row_height: int = ROW,
        parent: QWidget | None = None,
        *,
        code: Callable[[R], str],
        takes: Callable[[str, R], bool] = lambda _code, _row: False,
    ) -> None:
        super().__init__(columns, row_height, parent)
        self._code, self._takes = code, takes
        self._pressed: QPoint | None = None
        self._over: int | None = None
        self.setAcceptDrops(True)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough with the button down begins to drag; no selection is drawn meanwhile."""
        begun, at = self._pressed, event.position().toPoint()
        if begun is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (at - begun).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(begun)

    def _drag(self, begun: QPoint) -> None:
        index = self.indexAt(begun)
        row = self.sieve.row_at(index)
        if row is None or not (code := self._code(row)):
            return
        drag = QDrag(self)
        drag.setMimeData(carrying(code))
        line = self._line(index.row())
        drag.setPixmap(self.viewport().grab(line.toRect()))
        drag.setHotSpot(begun - line.toRect().topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row, code = self.sieve.row_at(index), carried(event.mimeData())
        fits = row is not None and bool(code) and self._takes(code, row)
        self._show_over(index.row() if fits else None)
        event.acceptProposedAction() if fits else event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row, code = self.sieve.row_at(self.indexAt(event.position().toPoint())), carried(event.mimeData())
        self._show_over(None)
        if row is not None and code and self._takes(code, row):
            event.acceptProposedAction()
            self.dropped.emit(code, row)

    def _show_over(self, row: int | None) -> None:
        self._over = row
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("accent"), px(2)))
            painter.drawRoundedRect(self._line(self._over).adjusted(px(2), px(2), -px(2), -px(2)), px(6), px(6))
            painter.end()

    def _line(self, row: int) -> QRectF:
        """The place of a whole row."""
        return QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
