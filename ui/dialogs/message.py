"""One message, or several problems as one list to work through."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QStringListModel, Signal
from PySide6.QtWidgets import QListView, QWidget

from ui.dialogs.base import Dialog
from ui.messages import text_of
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.layouts import Item, at_least


class MessageDialog(Dialog):
    """A message with a list of problems; `problem_opened(place)` when one is pressed, so that the screen jumps there."""

    problem_opened = Signal(int)

    def __init__(
        self, title: Words, text: Words, problems: Sequence[Words] = (), parent: QWidget | None = None
    ) -> None:
        close = Button(phrase("Close"), kind="primary")
        self.problems = QListView()
        body: list[Item] = [self.problems] if problems else []
        super().__init__(title, text, body, [close], parent, width=560)
        close.clicked.connect(self.accept)
        if problems:
            self._list(problems, text_of(title))
        close.setFocus()

    def _list(self, problems: Sequence[Words], name: str) -> None:
        lines = [text_of(problem) for problem in problems]
        self.problems.setModel(QStringListModel(lines, self.problems))
        self.problems.setProperty("lines", "true")
        self.problems.setWordWrap(True)
        self.problems.setAccessibleName(name)
        self.problems.activated.connect(self._open)
        first = self.problems.model().index(0, 0)
        self.problems.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.SelectCurrent)
        at_least(self.problems, height=min(320, 28 * len(lines) + 16))

    def _open(self, index: QModelIndex) -> None:
        self.problem_opened.emit(index.row())
        self.accept()
