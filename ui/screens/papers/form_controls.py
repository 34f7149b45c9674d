"""The controls of the form for papers: each tells at once what stands in it, and shows what it is given without losing the cursor.

Taking back belongs to the form, which knows all of its fields: no control has a history of its own.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from typing_extensions import override

from judging_app.services.paper_fields import FieldKind
from judging_app.services.typed_papers import LONGEST, NO, YES
from ui.screens.papers.form_rows import POWER_OPTIONS, FieldShown
from ui.theme.phrase import Words, phrase
from ui.widgets.fields import Choice, GrowingBox, TextField, Tick, is_for_the_screen
from ui.widgets.labels import retone
from ui.widgets.layouts import fix

SHORT_WIDTH = 132
HINTS = {
    FieldKind.DAY: phrase("dd/mm/yyyy"),
    FieldKind.TIME: phrase("8:30"),
    FieldKind.NUMBER: phrase("blank"),
}
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class LineControl(TextField):
    """One line: a text, a day, a time, a number. `typed(list of texts)` at each key, `left()` when it is done with."""

    typed = Signal(object)
    left = Signal()
    entered = Signal()

    def __init__(self, name: Words, kind: FieldKind) -> None:
        super().__init__(name, HINTS.get(kind, ""))
        self.setMaxLength(LONGEST)
        self.textEdited.connect(lambda text: self.typed.emit([text]))
        self.returnPressed.connect(self.left)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show what is in the field."""
        if (text := "".join(texts)) != self.text():
            self.setText(text)

    @override
    def event(self, event: QEvent) -> bool:
        if is_for_the_screen(event, can_undo=False, can_redo=False):
            event.ignore()
            return False
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()


class BoxControl(GrowingBox):
    """A text that grows over several lines, one paragraph. `ended()`: Enter was pressed; `pasted(list)`: several lines came at once;
    `emptied()`: Backspace in nothing.
    """

    typed = Signal(object)
    left = Signal()
    entered = Signal()
    ended = Signal()
    pasted = Signal(object)
    emptied = Signal()

    def __init__(self, name: Words, *, least: int = 1) -> None:
        super().__init__(name, least=least, most=6)
        self._showing = False
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._changed)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show what is in the field."""
        text = "".join(texts)
        if text != self.toPlainText():
            self._showing = True
            self.show_text(text)
            self._showing = False

    def _changed(self) -> None:
        if not self._showing:
            self.typed.emit([self.toPlainText()])

    @override
    def event(self, event: QEvent) -> bool:
        if is_for_the_screen(event, can_undo=False, can_redo=False):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes no second paragraph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Lines that come together are told together."""
        lines = [line.strip() for line in source.text().splitlines() if line.strip()]
        if len(lines) > 1:
            self.pasted.emit(lines)
        else:
            self.insertPlainText("".join(lines) if lines else source.text())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()


class PowerControl(Choice):
    """By which power somebody signs."""

    typed = Signal(object)
    left = Signal()
    entered = Signal()

    def __init__(self, name: Words) -> None:
        super().__init__(name, POWER_OPTIONS)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.chosen.connect(self._put)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show what is chosen."""
        self.choose("".join(texts))

    def _put(self, key: str) -> None:
        self.typed.emit([key])
        self.left.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class YesControl(Tick):
    """Yes or no, with the field's name beside it."""

    typed = Signal(object)
    left = Signal()
    entered = Signal()

    def __init__(self, name: Words) -> None:
        super().__init__(name)
        self.clicked.connect(self._put)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show whether it is so."""
        self.setChecked("".join(texts) == YES)

    def _put(self, ticked: bool) -> None:
        self.typed.emit([YES if ticked else NO])
        self.left.emit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


Made = LineControl | BoxControl | PowerControl | YesControl


def control_of(shown: FieldShown) -> Made:
    """The control of a field that holds one value."""
    kind = shown.field.kind
    if kind is FieldKind.YES:
        return YesControl(shown.name)
    if kind is FieldKind.POWER:
        return PowerControl(shown.name)
    if kind is FieldKind.TEXT:
        made = BoxControl(shown.name, least=2)
        made.ended.connect(made.left)
        return made
    line = LineControl(shown.name, kind)
    if kind is FieldKind.TIME:
        fix(line, width=SHORT_WIDTH)
    return line


def show_wrong(control: Made, *, wrong: bool) -> None:
    """Show at the control itself that what stands in it is not kept."""
    retone(control, "state", "bad" if wrong else "")
