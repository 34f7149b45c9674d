"""What a criterion shows below its mark: why a text is none, the remark that some marks need, its bands as buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from judging_app.core.rubric import Criterion
from ui.screens.judging.band_button import HEIGHT, BandButton
from ui.theme.phrase import Words, phrase
from ui.theme.theme import px
from ui.widgets.fields import TextField
from ui.widgets.labels import Label, retone
from ui.widgets.layouts import Scaled, column, row
from ui.widgets.mark_rules import ALLOWED

WHY_HEIGHT, RANGE_HEIGHT = HEIGHT + 5, 20


class RemarkField(TextField):
    """A remark of one line; `settled(str)` on Enter or leaving, when it was changed; `onward` on Enter.

    A figure alone is no remark: whoever types marks without looking up has already come to the next one. `figure(str)`
    brings it on Enter.
    """

    settled = Signal(str)
    onward = Signal()
    figure = Signal(str)

    def __init__(self, criterion: Criterion) -> None:
        super().__init__(phrase("Remark on {name}", name=criterion.name), phrase("Why this mark? (the rules ask)"))
        self._kept, self._wanted = "", False
        self.returnPressed.connect(self._keep)
        self.textChanged.connect(self._look)

    def show_text(self, text: str) -> None:
        """Show a text that is kept already."""
        self._kept = text
        self.setText(text)

    def show_wanted(self, *, wanted: bool) -> None:
        """Show whether the rules want a remark; it stands out until there is one."""
        self._wanted = wanted
        self._look()

    def settle(self) -> None:
        """Hand on what was typed, if anything changed."""
        text = self.text().strip()
        if text != self._kept and not _is_figure(text):
            self._kept = text
            self.settled.emit(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def _keep(self) -> None:
        if _is_figure(text := self.text().strip()):
            self.setText(self._kept)
            self.figure.emit(text)
        else:
            self.settle()
            self.onward.emit()

    def _look(self) -> None:
        text = self.text().strip()
        lacking = self._wanted and (not text or _is_figure(text))
        retone(self, "state", "pending" if lacking else "")


def _is_figure(text: str) -> bool:
    return bool(text) and set(text) <= ALLOWED


class CriterionBelow(QWidget):
    """`give(mark)` is called by the buttons of the bands, which stand from the best down. It takes no room while all of it is
    hidden.
    """

    def __init__(self, criterion: Criterion, right: int, give: Callable[[int], None]) -> None:
        """`right`: how far from the right (pixels at 100 %) the reason ends."""
        super().__init__()
        self.remark = RemarkField(criterion)
        self.bands = tuple(BandButton(criterion, band, place) for place, band in enumerate(criterion.bands, 1))
        self._band_row = QWidget()
        self._band_row.setLayout(row(*self.bands, gap=6, margins=(0, 0, 0, 5)))
        self.why = Label("", "small", "bad")
        self.why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._why_height = RANGE_HEIGHT
        why = row(self.why, margins=(0, 0, right, 0))
        self.setLayout(column(why, self.remark, self._band_row, gap=4))
        for part in (self.why, self.remark, self._band_row):
            part.hide()
        for button in self.bands:
            button.clicked.connect(lambda _checked=False, mark=button.mark: give(mark))
        Scaled(self.why, self._fit_why)

    def show_why(self, words: Words, *, wrong: bool, bands: bool, in_hand: bool) -> None:
        """Show a reason why a text is no mark, or what may be given ("" for neither), and the bands where they are to be seen.
        In hand a reason stands in their place and is as high as they are.
        """
        self.why.say(words)
        self.why.set_tone("bad" if wrong else "muted")
        self._why_height = WHY_HEIGHT if wrong and in_hand and self.bands else RANGE_HEIGHT
        self._fit_why()
        parts = ((self.why, bool(words)), (self._band_row, bands and bool(self.bands)))
        for part, shown in sorted(parts, key=lambda one: one[1]):  # both at once would let the line jump
            part.setVisible(shown)

    def show_mark(self, mark: int | None) -> None:
        """Fill the band in which the mark (hundredths) lies."""
        for button in self.bands:
            button.follow(mark)

    def show_remark(self, text: str) -> None:
        """Show a remark that is kept already."""
        self.remark.show_text(text)

    def show_wanted(self, *, wanted: bool) -> None:
        """Show whether the rules want a remark."""
        self.remark.setVisible(wanted or bool(self.remark.text()))
        self.remark.show_wanted(wanted=wanted)

    def fit(self) -> None:
        """Take room only while anything is shown."""
        self.setVisible(not all(part.isHidden() for part in (self.why, self.remark, self._band_row)))

    def _fit_why(self) -> None:
        self.why.setFixedHeight(px(self._why_height))
