"""The field for one mark. What is typed stays *pending* until Enter, Tab or leaving makes it a mark.

A crash between the 1 and the 0 of 10 must not leave a mark of 1, so a screen stores pending text apart from marks. A text
that is no mark is never settled: it stays pending, marked as wrong, with the reason in words. The mouse wheel does nothing.
"""

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget
from typing_extensions import override

from ui.messages import text_of
from ui.theme.phrase import Phrase, Words
from ui.widgets.labels import retone
from ui.widgets.layouts import fix
from ui.widgets.mark_rules import ALLOWED, MarkRange
from ui.widgets.speech import speak

_EDITING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right}
_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.SelectAll)
_ONWARD = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class MarkField(QLineEdit):
    """A mark in hundredths or None.

    `committed(int | None)` brings a changed mark, `pending_changed(str)` the unfinished text ("" when there is none),
    `objected(Phrase | None)` the reason why the text can't be a mark, `onward(int)` +1 or -1 to move to the next or the
    previous field.
    """

    committed = Signal(object)
    pending_changed = Signal(str)
    objected = Signal(object)
    onward = Signal(int)

    def __init__(self, marks: MarkRange, name: Words, mark: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = marks
        self._mark = mark
        self._pending = ""
        self._objection: Phrase | None = None
        self.setProperty("mark", "true")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText("–")
        self.setMaxLength(9)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        speak(self, self.setAccessibleName, name)
        speak(self, self.setAccessibleDescription, marks.words())
        fix(self, width=72)
        self.textEdited.connect(self._typed)
        self.show_mark(mark)

    def mark(self) -> int | None:
        """The settled mark in hundredths."""
        return self._mark

    def pending(self) -> str:
        """Text that is no mark yet; "" when there is none."""
        return self._pending

    def objection(self) -> Phrase | None:
        """Why the text can't be a mark, None where nothing is wrong."""
        return self._objection

    def show_mark(self, mark: int | None, pending: str = "") -> None:
        """Show what is stored, without a signal: a mark, and unfinished text where there was some."""
        self._mark = mark
        self._pending = pending
        shown = pending or self.marks.show(mark)
        if shown != self.text():
            self.setText(shown)
        if self.hasFocus() and not pending:
            self.selectAll()  # also a mark that is shown anew is replaced by the next digit
        self._object(self.marks.objection_so_far(pending))

    def give(self, mark: int) -> None:
        """Settle a mark that was chosen elsewhere, such as by a band's button."""
        self.setText(self.marks.show(mark))
        self.settle()

    def settle(self) -> bool:
        """Make a mark of the text; False where it can't be one (it stays pending then)."""
        objection = self.marks.objection(self.text())
        self._object(objection)
        if objection is not None:
            self._keep_pending(self.text())
            return False
        mark = self.marks.read(self.text())
        changed, self._mark = mark != self._mark, mark
        self._keep_pending("")
        self.setText(self.marks.show(mark))
        if changed:
            self.committed.emit(mark)
        return True

    @Slot(str)
    def _typed(self, text: str) -> None:
        kept = "".join(letter for letter in text if letter in ALLOWED)
        if kept != text:
            self.setText(kept)
        self._object(self.marks.objection_so_far(kept))
        self._keep_pending(kept if kept != self.marks.show(self._mark) else "")

    def _keep_pending(self, text: str) -> None:
        changed, self._pending = text != self._pending, text
        self._look()
        if changed:
            self.pending_changed.emit(text)

    def _object(self, reason: Phrase | None) -> None:
        changed, self._objection = reason != self._objection, reason
        self._look()
        if not changed:
            return
        self.setToolTip(text_of(reason) if reason else "")
        if reason and self.hasFocus():
            self._say_why(reason)
        self.objected.emit(reason)

    def _say_why(self, reason: Phrase) -> None:
        """Say at once why the text can't be a mark."""
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), text_of(reason), self)

    def _look(self) -> None:
        unfinished = bool(self._pending) and not self._is_written()
        retone(self, "state", "bad" if self._objection else "pending" if unfinished else "")

    def _is_written(self) -> bool:
        """Whether a person is typing here."""
        return self.hasFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter settles and goes on, arrows up and down move, Escape takes back what is unfinished."""
        step = _ONWARD.get(Qt.Key(event.key()), 0)
        if step and self.settle():
            self.onward.emit(step)
        elif step:
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self._pending:
            self.show_mark(self._mark)
            self.pending_changed.emit("")
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave keys that write no mark (space, N, F ...) to the shortcuts of the screen."""
        if event.type() == QEvent.Type.ShortcutOverride and not self._wants(cast("QKeyEvent", event)):
            event.ignore()
            return False
        return super().event(event)

    @staticmethod
    def _wants(event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        writes = bool(event.text()) and event.text() in ALLOWED
        edits = key in _EDITING and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return writes or edits or key in _ONWARD or any(event.matches(standard) for standard in _KEYS)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming to the field selects its mark, so that typing replaces it."""
        super().focusInEvent(event)
        self.selectAll()
        self._look()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving settles the text; another window in front does not count as leaving."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self.settle()
        self._look()
