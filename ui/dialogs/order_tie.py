"""The chair's word on a tie: its entries in an order, best first, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.dialogs.base import Dialog
from ui.theme.phrase import phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import TextBox
from ui.widgets.layouts import Item, fix, row
from ui.widgets.speech import speak


class OrderDialog(Dialog):
    """`given(codes, reason)`: all entries of the tie, best first. Ctrl+Up and Ctrl+Down move the one in hand."""

    given = Signal(object, str)

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`entries`: code and title of each."""
        cancel = Button(phrase("Cancel"))
        self.act = Button(phrase("Record the chair's word"), kind="primary")
        self.entries = QListWidget()
        self.up, self.down = Button(phrase("Up"), icon="chevron-up"), Button(phrase("Down"), icon="chevron-down")
        self.reason = TextBox(phrase("Reason"), phrase("Reason"))
        text = phrase(
            "Put the entries in the chair's order, the best first. The reason is printed and stays on record."
        )
        body: list[Item] = [self.entries, row(self.up, self.down, None), self.reason]
        super().__init__(phrase("The chair's word on the tie"), text, body, [cancel, self.act], parent)
        speak(self.entries, self.entries.setAccessibleName, phrase("Entries, best first"))
        for code, title in entries:
            item = QListWidgetItem(f"{code} · {title}")
            item.setData(Qt.ItemDataRole.UserRole, code)
            self.entries.addItem(item)
        self.entries.setCurrentRow(0)
        fix(self.entries, height=min(240, 36 * len(entries) + 12))
        fix(self.reason, height=84)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        for keys, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._move(step))
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._give)
        self.reason.textChanged.connect(self._check)
        self._check()
        self.entries.setFocus()

    def codes(self) -> tuple[str, ...]:
        """The entries as they stand."""
        return tuple(
            str(self.entries.item(place).data(Qt.ItemDataRole.UserRole)) for place in range(self.entries.count())
        )

    def _move(self, step: int) -> None:
        place = self.entries.currentRow()
        if 0 <= place + step < self.entries.count():
            self.entries.insertItem(place + step, self.entries.takeItem(place))
            self.entries.setCurrentRow(place + step)

    def _check(self) -> None:
        self.act.setEnabled(bool(self.reason.toPlainText().strip()))

    def _give(self) -> None:
        self.given.emit(self.codes(), self.reason.toPlainText().strip())
        self.accept()
