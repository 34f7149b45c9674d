"""One criterion of the sheet: name, mark, what it is out of; in hand it shows its bands, and a remark where the rules ask."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from judging_app.core.errors import MarkTextError
from judging_app.core.rubric import Criterion
from ui.screens.judging.band_button import HEIGHT, BandButton
from ui.screens.judging.mark_entry import MarkEntry
from ui.screens.judging.rows import out_of
from ui.theme.phrase import Phrase, phrase
from ui.theme.theme import px, theme
from ui.widgets.fields import TextField
from ui.widgets.labels import Label, retone
from ui.widgets.layouts import Scaled, column, fix, row
from ui.widgets.mark_rules import ALLOWED

OUT_OF_WIDTH, WEIGHTED_WIDTH = 34, 58
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


class CriterionLine(QFrame):
    """`field` takes the mark, `remark` the remark that some marks need."""

    def __init__(self, criterion: Criterion, *, weight: Fraction | None = None, ranged: bool = False) -> None:
        """`weight`: what a mark counts times, None where all count once; `ranged`: in hand it says what may be given."""
        super().__init__()
        self.criterion = criterion
        self._ranged = ranged
        self.field = MarkEntry(criterion)
        self.remark = RemarkField(criterion)
        bonus = phrase("{name} (bonus)", name=criterion.name)
        self._name = Label(bonus if criterion.bonus else criterion.name, "note")
        self._name.setWordWrap(True)
        self._name.setBuddy(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._name.setSizePolicy(policy)
        self._bands: list[BandButton] = []
        self._band_row = QWidget()
        self._why_height = RANGE_HEIGHT
        line = row(gap=4)
        line.addWidget(self._name, 1)
        line.addWidget(self.field)
        out_of_width = OUT_OF_WIDTH if weight is None else WEIGHTED_WIDTH
        line.addWidget(self._out_of(weight, out_of_width))
        self._why = Label("", "small", "bad")
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        why = row(self._why, margins=(0, 0, out_of_width + 4, 0))
        self.setLayout(column(line, why, self.remark, self._band_row, gap=4, margins=(8, 1)))
        self.remark.hide()
        self._current, self._open = False, True
        self.field.textChanged.connect(self._show_band)
        self.field.objected.connect(self._object)
        self._band_row.hide()
        Scaled(self._why, self._fit_why)
        self._show_bands()

    def bands(self) -> tuple[BandButton, ...]:
        """The buttons of its bands, from the best down; made when the criterion is first in hand."""
        if self.criterion.bands and not self._bands:
            self._bands = [BandButton(self.criterion, band, n) for n, band in enumerate(self.criterion.bands, 1)]
            self._band_row.setLayout(row(*self._bands, gap=6, margins=(0, 0, 0, 5)))
            for button in self._bands:
                button.clicked.connect(self._giver(button.mark))
            self._show_band(self.field.text())
        return tuple(self._bands)

    def why(self) -> str:
        """Why the text can't be a mark, as it is shown, else what may be given where that is said; "" for nothing."""
        return self._why.text()

    def show_current(self, *, current: bool) -> None:
        """Show whether this criterion is in hand."""
        if current == self._current:
            return
        self._current = current
        retone(self, "surface", "soft" if current else "")
        self._name.role = "note-strong" if current else "note"
        self._name.setFont(self._font())
        self._show_bands()

    def show_mark(self, mark: int | None, pending: str, remark: str, *, wanted: bool) -> None:
        """Show what is stored."""
        self.field.show_mark(mark, pending)
        self.remark.show_text(remark)
        self.follow(wanted=wanted)

    def follow(self, *, wanted: bool) -> None:
        """Show whether the mark needs a remark."""
        self.remark.setVisible(wanted or bool(self.remark.text()))
        self.remark.show_wanted(wanted=wanted)

    def lacks_remark(self) -> bool:
        """Whether the mark needs a remark that is not written yet."""
        return not self.remark.isHidden() and not self.remark.text().strip()

    def show_open(self, *, is_open: bool) -> None:
        """Let the line be changed, or only read."""
        if is_open == self._open:
            return
        self._open = is_open
        for part in (self.field, self.remark):
            part.setEnabled(is_open)
        self._show_bands()

    def settle(self) -> None:
        """Hand on what was typed."""
        self.field.leave()
        self.remark.settle()

    def _show_bands(self) -> None:
        """While the text can't be a mark, the reason stands in the place of the bands; else, in hand, what may be given where
        that differs from line to line.
        """
        objection = self.field.objection()
        ranged = self._ranged and self._current and self._open
        told: Phrase | None = objection or (self.field.marks.words() if ranged else None)
        self._why.say(told or "")
        self._why.set_tone("bad" if objection else "muted")
        banded = self._current and bool(self.bands())
        self._why_height = WHY_HEIGHT if objection and banded else RANGE_HEIGHT
        self._fit_why()
        self._why.setVisible(told is not None)
        self._band_row.setVisible(banded and self._open and objection is None)

    def _fit_why(self) -> None:
        self._why.setFixedHeight(px(self._why_height))

    def _object(self, _reason: Phrase | None) -> None:
        self._show_bands()

    def _show_band(self, text: str) -> None:
        """Fill the band in which the mark lies, already while it is typed."""
        try:
            mark = self.field.marks.read(text)
        except MarkTextError:
            mark = None
        for button in self._bands:
            button.follow(mark)

    def _out_of(self, weight: Fraction | None, width: int) -> Label:
        made = Label(out_of(self.criterion, weight), "small", "muted")
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fix(made, width=width)
        return made

    def _giver(self, mark: int) -> Callable[[], None]:
        def give() -> None:
            self.field.give(mark)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

        return give

    def _font(self) -> QFont:
        return theme().font(self._name.role)
