"""The controls of settings: each shows a value as text and tells what was typed or chosen once that is finished."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

from ui.screens.contest.setting_kinds import NO, YES, Field, Kind, Options
from ui.theme.phrase import phrase
from ui.widgets.fields import Choice, GrowingBox, TextField, Tick
from ui.widgets.layouts import fix
from ui.widgets.speech import speak

Put = Callable[[str], object]
FIGURE_WIDTH, CHOICE_WIDTH = 140, 276
FIGURES = (Kind.NUMBER, Kind.DECIMAL, Kind.PERCENT)


class Control(Protocol):
    """What a control of any kind can do."""

    def show_value(self, value: str, options: Options) -> None:
        """Show a value; what is being typed stays."""
        ...

    def finish(self) -> None:
        """Put what is being typed."""
        ...


class LineControl(TextField):
    """A figure or a line of text; it is put when the field is left or Enter is pressed."""

    def __init__(self, field: Field, put: Put) -> None:
        super().__init__(field.name, field.hint)
        self._put = put
        if field.kind in FIGURES:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editingFinished.connect(self.finish)

    def show_value(self, value: str, options: Options) -> None:
        """Show a value, unless another one is being typed."""
        if not (self.hasFocus() and self.isModified()):
            self.setText(value)

    def finish(self) -> None:
        """Put what was typed, if anything changed."""
        if self.isModified():
            self.setModified(False)
            self._put(self.text())


class BoxControl(GrowingBox):
    """Text of several lines; it is put when the box is left."""

    def __init__(self, field: Field, put: Put) -> None:
        super().__init__(field.name, field.hint, least=2, most=4)
        self.settled.connect(put)

    def show_value(self, value: str, options: Options) -> None:
        """Show a value, unless another one is being typed."""
        if not self.hasFocus() and value != self.toPlainText():
            self.show_text(value)

    def finish(self) -> None:
        """Put what was typed, if anything changed."""
        self.settle()


class ChoiceControl(Choice):
    """One of several."""

    def __init__(self, field: Field, put: Put, options: Options) -> None:
        super().__init__(field.name, options)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.chosen.connect(put)

    def show_value(self, value: str, options: Options) -> None:
        """Show what is chosen among what can be."""
        self.offer(options)
        self.choose(value)

    def finish(self) -> None:
        """What is chosen is put already."""


class TickControl(Tick):
    """Yes or no."""

    def __init__(self, field: Field, put: Put) -> None:
        super().__init__(phrase("yes"))
        speak(self, self.setAccessibleName, field.name)
        self.clicked.connect(lambda ticked: put(YES if ticked else NO))

    def show_value(self, value: str, options: Options) -> None:
        """Show whether it is so."""
        self.setChecked(value == YES)

    def finish(self) -> None:
        """What is ticked is put already."""


Made = LineControl | BoxControl | ChoiceControl | TickControl


def control_of(field: Field, put: Put, options: Options, *, in_table: bool = False) -> Made:
    """The control of a field, as wide as what it holds; in a table as wide as its column."""
    if field.kind is Kind.YES:
        return TickControl(field, put)
    if field.kind is Kind.LONG_TEXT:
        return BoxControl(field, put)
    chosen = field.kind in (Kind.CHOICE, Kind.WAY)
    made: Made = ChoiceControl(field, put, options) if chosen else LineControl(field, put)
    if not in_table:
        fix(made, width=FIGURE_WIDTH if field.kind in FIGURES else CHOICE_WIDTH)
    return made
