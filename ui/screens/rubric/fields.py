"""Fields of a part: what is typed is handed on with Enter or on leaving, and what can't be taken stands there with the reason."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.phrase import Words
from ui.widgets.fields import GrowingBox, TextField
from ui.widgets.labels import Label, Paragraph, retone
from ui.widgets.layouts import Item, column, row

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def is_giving_up(event: QEvent) -> bool:
    """Whether Escape is about to be taken by the screen."""
    claimed = event.type() == QEvent.Type.ShortcutOverride
    return claimed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


class LineField(TextField):
    """One line; `settled(str)` brings a changed text. Escape takes back what was typed."""

    settled = Signal(str)

    def __init__(self, name: Words, hint: Words = "", *, right: bool = False) -> None:
        super().__init__(name, hint)
        self._kept = self._sent = ""
        if right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.returnPressed.connect(self.settle)

    def show_value(self, text: str) -> None:
        """Show what is kept; a text that is being typed stays until it is settled."""
        typing = self.hasFocus() and self.text() not in {self._kept, self._sent}
        self._kept = self._sent = text
        if not typing and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        if not typing:
            retone(self, "state", "")

    def show_wrong(self) -> None:
        """Mark the text as one that can't be taken."""
        retone(self, "state", "bad")

    def settle(self) -> None:
        """Hand on what was typed, if anything changed."""
        if (text := self.text()) not in {self._kept, self._sent}:
            self._sent = text
            self.settled.emit(text)
        elif text == self._kept:
            self.give_up()

    def give_up(self) -> None:
        """Go back to what is kept."""
        self._sent = self._kept
        self.setText(self._kept)
        retone(self, "state", "")

    @override
    def event(self, event: QEvent) -> bool:
        """Escape belongs to the field while there is anything to take back."""
        if is_giving_up(event) and self.text() != self._kept:
            event.accept()
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.give_up()
        else:
            super().keyPressEvent(event)


class LinesField(GrowingBox):
    """Several lines in sight of one text; with `one_line` Enter hands it on."""

    def __init__(self, name: Words, hint: Words = "", least: int = 2, most: int = 4, *, one_line: bool = False) -> None:
        super().__init__(name, hint, least, most)
        self._one_line, self._sent = one_line, ""

    def show_value(self, text: str) -> None:
        """Show what is kept; a text that is being typed stays until it is settled."""
        typing = self.hasFocus() and self.toPlainText() not in {self._kept, self._sent, text}
        self._kept = self._sent = text
        if not typing and text != self.toPlainText():
            self.show_text(text)
        if not typing:
            retone(self, "state", "")

    def forget(self) -> None:
        """Show nothing: another part comes."""
        self._sent = ""
        self.show_text("")

    @override
    def settle(self) -> None:
        """Hand on what was typed, if anything changed."""
        if (text := self.toPlainText()) not in {self._kept, self._sent}:
            self._sent = text
            self.settled.emit(text)

    def show_wrong(self) -> None:
        """Mark the text as one that can't be taken."""
        retone(self, "state", "bad")

    @override
    def event(self, event: QEvent) -> bool:
        """Escape belongs to the field while there is anything to take back."""
        if is_giving_up(event) and self.toPlainText() != self._kept:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._kept:
            self._sent = self._kept
            self.show_text(self._kept)
            retone(self, "state", "")
        elif self._one_line and event.key() in _ENTER:
            self.settle()
        else:
            super().keyPressEvent(event)


class Named(QWidget):
    """A field under its name."""

    def __init__(self, name: Words, field: QWidget) -> None:
        super().__init__()
        self.setLayout(column(Label(name, "small", "muted"), field, gap="xs"))


class Asked(QWidget):
    """Fields that belong together, and below them why the text of one can't be taken."""

    def __init__(self, *fields: Item) -> None:
        super().__init__()
        self.wrong = Paragraph("", "small", "bad")
        self.wrong.hide()
        self.setLayout(column(row(*fields, gap="m"), self.wrong, gap="xs"))

    def show_wrong(self, words: Words) -> None:
        """Say why, or nothing."""
        self.wrong.say(words)
        self.wrong.setVisible(bool(words))
