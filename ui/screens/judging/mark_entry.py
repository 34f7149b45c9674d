"""The mark field of the judge's desk: it leaves the player's keys to the player, and alt with a digit to the bands.

Text that a crash left unfinished becomes a mark only when a person touches it: Enter or a key, never merely walking past.
"""

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from judging_app.core.rubric import Criterion
from ui.theme.phrase import Phrase
from ui.widgets.layouts import fix
from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import ALLOWED, MarkRange

WIDTH = 64
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_ONWARD = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down}
_POINTS = {Qt.Key.Key_Comma, Qt.Key.Key_Period}
_LETTERS = {Qt.Key.Key_Z, Qt.Key.Key_Y}
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class MarkEntry(MarkField):
    """`came` when a person comes to it; `typed(str)` brings unfinished text, but not the empty one that a mark leaves."""

    came = Signal()
    typed = Signal(str)

    def __init__(self, criterion: Criterion) -> None:
        marks = MarkRange(least=criterion.least, most=criterion.most, step=criterion.step)
        super().__init__(marks, criterion.name)
        self._settling = False
        self._gave = False
        self._left_over = False
        self.textEdited.connect(self._touch)
        self.pending_changed.connect(self._hear_typed)
        self.committed.connect(self._hear_given)
        fix(self, width=WIDTH)

    def type_on(self, letter: str) -> None:
        """Take a digit that was typed elsewhere: it begins a new mark."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self.insert(letter)
        self.textEdited.emit(self.text())

    def take(self, text: str) -> None:
        """Take a whole mark that was typed elsewhere, as if it had been typed here with Enter."""
        self.type_on(text)
        if self.settle():
            self.onward.emit(1)

    @override
    def show_mark(self, mark: int | None, pending: str = "") -> None:
        self._left_over = bool(pending)
        super().show_mark(mark, pending)

    def leave(self) -> None:
        """Settle what a person typed; what was left over stays unfinished."""
        if self.pending() and not self._left_over:
            self.settle()

    @override
    def settle(self) -> bool:
        """Settle; a mark that is given takes the unfinished text with it in one step."""
        self._settling, self._gave, self._left_over = True, False, False
        before = self.pending()
        try:
            settled = super().settle()
        finally:
            self._settling = False
        if not self._gave and self.pending() != before:
            self.typed.emit(self.pending())
        if self.hasFocus():
            self.selectAll()  # the next digit begins a new mark
        return settled

    @override
    def event(self, event: QEvent) -> bool:
        """Leave chords to the screen, and the arrows too while nothing is being typed."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_the_screens(cast("QKeyEvent", event)):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit with alt writes nothing: it chooses a band."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._left_over:
            QLineEdit.focusOutEvent(self, event)
            self._look()
        else:
            super().focusOutEvent(event)

    @override
    def _say_why(self, reason: Phrase) -> None:
        """The line around the field says it; a tooltip would cover the next one."""

    @override
    def _is_written(self) -> bool:
        """What a crash left over looks unfinished until a person touches it, with the cursor in it as well."""
        return self.hasFocus() and not self._left_over

    def _touch(self, _text: str) -> None:
        self._left_over = False
        self._look()

    def _is_the_screens(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & _CHORD:
            return key in _ARROWS | _ONWARD | _LETTERS or event.text() in ALLOWED
        whole = self.selectedText() == self.text()  # nothing is being written: no mark begins with a comma
        return not self.pending() and (key in _ARROWS or (key in _POINTS and whole))

    def _hear_typed(self, text: str) -> None:
        if not self._settling:
            self.typed.emit(text)

    def _hear_given(self, _mark: object) -> None:
        self._gave = True
