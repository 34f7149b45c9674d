"""The real program, which also tells where its buttons, fields and rows stand on the screen: eyes for somebody without any.

    python -m tests.acceptance.seen SOCKET [FILE ...]

Whoever connects to the socket gets one line of JSON: the window in front and every part of it that can be seen, with its name
or words, its place in pixels of the screen, and what it holds. Nothing is pressed or typed here: that goes through the screen.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTreeView,
    QWidget,
)

from judging_app.bootstrap import Application
from ui.shell.program import make_program

Told = dict[str, Any]


class Teller(QObject):
    """Answers at the socket as long as the program runs; while its thread is busy, whoever asks waits."""

    def __init__(self, socket: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(socket):
            raise SystemExit(f"can't listen at {socket}")

    def _answer(self) -> None:
        asked = self._server.nextPendingConnection()
        asked.write(json.dumps(seen()).encode())
        asked.disconnected.connect(asked.deleteLater)
        asked.disconnectFromServer()


def seen() -> Told:
    """The window in front and its parts."""
    front = QApplication.activePopupWidget() or QApplication.activeModalWidget() or _main()
    if front is None:
        return {"window": 0, "title": "", "parts": [], "popup": False}
    parts = [part for one in front.findChildren(QWidget) if one.isVisible() for part in _parts(one)]
    told = {"window": int(front.window().winId()), "title": front.window().windowTitle(), "parts": parts}
    return told | {"popup": front is QApplication.activePopupWidget()}


def _main() -> QWidget | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)), None)


def _parts(one: QWidget) -> Iterator[Told]:
    shown = one.visibleRegion().boundingRect()
    if isinstance(one, QCheckBox | QRadioButton):  # only the box and its words can be pressed
        shown.setWidth(min(shown.width(), one.sizeHint().width()))
    told = {
        "kind": type(one).__name__,
        "use": _use(one),
        "name": one.accessibleName(),
        "words": _words(one),
        "place": _place(one, shown),
        "enabled": one.isEnabled(),
        "focus": one.hasFocus(),
        "on": isinstance(one, QAbstractButton) and one.isChecked(),
    }
    if told["name"] or told["words"]:
        yield told | ({} if told["place"] else {"beyond": _beyond(one)})
    if isinstance(one, QAbstractItemView) and one.model() is not None and not shown.isEmpty():
        yield from _cells(one)


def _use(one: QWidget) -> str:
    """What one does with it."""
    match one:
        case QAbstractButton():
            return "press"
        case QLineEdit() | QPlainTextEdit():
            return "type"
        case QComboBox():
            return "choose"
        case _:
            return "read"


def _words(one: QWidget) -> str:
    match one:
        case QAbstractButton() | QLabel() | QLineEdit():
            return one.text()
        case QPlainTextEdit():
            return one.toPlainText()
        case QComboBox():
            return one.currentText()
        case _:
            return ""


def _place(one: QWidget, part: QRect) -> list[int] | None:
    """The middle of a part of a widget on the screen, None where nothing of it is in sight."""
    if part.isEmpty():
        return None
    middle = one.mapToGlobal(part.center())
    return [middle.x(), middle.y()]


def _beyond(one: QWidget) -> list[int] | None:
    """Where one has to turn the wheel to see a part that is scrolled away, and which way: down 1, up -1."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None:
        return None
    view = above.viewport()
    top = one.mapTo(view, QPoint(0, 0)).y()
    place = _place(view, view.visibleRegion().boundingRect())
    return None if place is None else [*place, -1 if top < 0 else 1]


def _cells(view: QAbstractItemView) -> Iterator[Told]:
    inside = view.viewport().visibleRegion().boundingRect()
    for index in _indexes(view, QModelIndex()):
        rect = view.visualRect(index).intersected(inside)
        words = str(index.data() if index.data() is not None else "")
        if words and not rect.isEmpty():
            yield {
                "kind": "Cell",
                "use": "cell",
                "name": view.accessibleName(),
                "words": words,
                "place": _place(view.viewport(), rect),
                "enabled": bool(index.flags() & Qt.ItemFlag.ItemIsEnabled),
                "row": index.row(),
                "column": index.column(),
            }


def _indexes(view: QAbstractItemView, parent: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield index
            if column == 0 and isinstance(view, QTreeView):
                yield from _indexes(view, index)


def main(words: Sequence[str]) -> int:
    """Run the program as `ui.shell.program.run_program` does, with a teller beside it."""
    socket, *files = words
    program = make_program(Application())
    Teller(socket, program.qt)
    program.doors.open_files([Path(file).resolve() for file in files])
    return program.run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
