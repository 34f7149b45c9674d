"""Fields that people type in or choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
)
from typing_extensions import override

from judging_app.core.vietnamese.fold import fold
from ui.messages import text_of
from ui.theme.icons import paint_icon
from ui.theme.phrase import Words, phrase
from ui.theme.theme import colour, px
from ui.widgets.buttons import with_shortcut
from ui.widgets.layouts import Scaled
from ui.widgets.mark_rules import ALLOWED
from ui.widgets.painting import painting
from ui.widgets.speech import speak

SEARCH_KEY = "Ctrl+F"


def is_for_the_screen(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key would take back or do again what the field knows nothing of: then it belongs to the screen."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return (event.matches(keys.Undo) and not can_undo) or (event.matches(keys.Redo) and not can_redo)


class TextField(QLineEdit):
    """One line of text; `name` is what a screen reader says."""

    def __init__(self, name: Words, hint: Words = "", text: str = "") -> None:
        super().__init__(text)
        speak(self, self.setAccessibleName, name)
        speak(self, self.setPlaceholderText, hint)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave it to the screen to take back what was not typed here."""
        if is_for_the_screen(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class TextBox(QPlainTextEdit):
    """Several lines of text; Tab leaves it. `settled` brings the text when the field is left after a change."""

    settled = Signal(str)

    def __init__(self, name: Words, hint: Words = "", text: str = "") -> None:
        super().__init__(text)
        self._kept = text
        self.setTabChangesFocus(True)
        speak(self, self.setAccessibleName, name)
        speak(self, self.setPlaceholderText, hint)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave it to the screen to take back what was not typed here."""
        document = self.document()
        if is_for_the_screen(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Show a text that is kept already."""
        self._kept = text
        self.setPlainText(text)

    def settle(self) -> None:
        """Hand on what was typed, if anything changed."""
        if (text := self.toPlainText()) != self._kept:
            self._kept = text
            self.settled.emit(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed."""
        super().focusOutEvent(event)
        self.settle()


class GrowingBox(TextBox):
    """Grows with its text from one line to `most`; beyond that it scrolls."""

    def __init__(self, name: Words, hint: Words = "", least: int = 2, most: int = 3) -> None:
        super().__init__(name, hint)
        self._least, self._most = least, most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        Scaled(self, self._grow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        wanted = int(self.document().size().height())
        lines = max(self._least, min(self._most, wanted))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if wanted > self._most else policy.ScrollBarAlwaysOff)
        around = 2 * int(self.document().documentMargin()) + self.height() - self.viewport().height()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)


class SearchField(QLineEdit):
    """A filter that does not ask for tones: `needle_changed` brings the folded text at each key."""

    needle_changed = Signal(str)

    def __init__(self, hint: Words | None = None, shortcut: str = SEARCH_KEY) -> None:
        super().__init__()
        self._shortcut = shortcut
        words = hint if hint is not None else phrase("Search (tones not needed)")
        speak(self, self.setPlaceholderText, words)
        speak(self, self._name, words)
        self.setClearButtonEnabled(False)
        self.textChanged.connect(lambda text: self.needle_changed.emit(fold(text).strip()))
        come = QShortcut(QKeySequence(shortcut), self)
        come.activated.connect(self._come)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field; where it is empty the key goes on."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _name(self, text: str) -> None:
        self.setAccessibleName(text)
        self.setToolTip(with_shortcut(text, self._shortcut))

    @Slot()
    def _come(self) -> None:
        self.setFocus()
        self.selectAll()


class Choice(QComboBox):
    """One of several: (key, words) pairs. `chosen` brings the key; neither the mouse wheel nor a digit changes it."""

    chosen = Signal(str)

    def __init__(self, name: Words, options: Sequence[tuple[str, Words]], key: str = "") -> None:
        super().__init__()
        self._options = tuple(options)
        for option, _ in self._options:
            self.addItem("", option)
        speak(self, self.setAccessibleName, name)
        speak(self, self._say_options, name)
        self.choose(key or (self._options[0][0] if self._options else ""))
        self.activated.connect(lambda _: self.chosen.emit(self.key()))

    def key(self) -> str:
        """The key in use."""
        return str(self.currentData())

    def choose(self, key: str) -> None:
        """Show a key as chosen, without a signal."""
        self.setCurrentIndex(self.findData(key))

    def offer(self, options: Sequence[tuple[str, Words]]) -> None:
        """Offer other options; the key in use stays where it is still offered."""
        if tuple(options) == self._options:
            return
        key, self._options = self.key(), tuple(options)
        self.clear()
        for option, words in self._options:
            self.addItem(text_of(words), option)
        self.setCurrentIndex(max(0, self.findData(key)))

    def _say_options(self, _name: str) -> None:
        for place, (_, words) in enumerate(self._options):
            self.setItemText(place, text_of(words))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that passes over changes nothing."""
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit looks for no option: it goes on to a screen that waits for marks."""
        if event.text() and event.text() in ALLOWED:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words that are too long end in …, and stand whole in the tooltip."""
        super().initStyleOption(option)
        room = self.width() - px(44)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = shown
        tip = self.currentText() if shown != self.currentText() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(16)
        with painting(self) as painter:
            place = QRectF(self.width() - side - px(8), (self.height() - side) / 2, side, side)
            paint_icon(painter, "chevron-down", place, colour("muted"))


class Tick(QCheckBox):
    """Yes or no; `toggled` brings it."""

    def __init__(self, words: Words, *, ticked: bool = False) -> None:
        super().__init__()
        speak(self, self.setText, words)
        self.setChecked(ticked)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        with painting(self) as painter:
            paint_icon(painter, "check", QRectF(place).adjusted(1, 1, -1, -1), colour("on_accent"))
