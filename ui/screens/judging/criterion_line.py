"""One criterion of the sheet: name, mark, what it is out of; in hand it shows its bands, and a remark where the rules ask."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QSizePolicy

from judging_app.core.errors import MarkTextError
from judging_app.core.rubric import Criterion
from ui.screens.judging.band_button import BandButton
from ui.screens.judging.criterion_below import CriterionBelow, RemarkField
from ui.screens.judging.mark_entry import MarkEntry
from ui.screens.judging.rows import out_of
from ui.theme.phrase import Phrase, Words, phrase
from ui.theme.theme import theme
from ui.widgets.labels import Label, retone
from ui.widgets.layouts import column, fix, row

OUT_OF_WIDTH, WEIGHTED_WIDTH = 34, 58


class CriterionLine(QFrame):
    """`field` takes the mark. `remark_given(str)`, `remark_done` on Enter, `figure_typed(str)` where a remark should be."""

    remark_given = Signal(str)
    remark_done = Signal()
    figure_typed = Signal(str)

    def __init__(
        self, criterion: Criterion, *, weight: Fraction | None = None, ranged: bool = False, tight: bool = False
    ) -> None:
        """`weight`: what a mark counts times, None where all count once; `ranged`: in hand it says what may be given;
        `tight`: many lines share a low screen.
        """
        super().__init__()
        self.criterion = criterion
        self._ranged = ranged
        self.field = MarkEntry(criterion)
        bonus = phrase("{name} (bonus)", name=criterion.name)
        self._name = Label(bonus if criterion.bonus else criterion.name, "note")
        self._name.setWordWrap(True)
        self._name.setBuddy(self.field)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._name.setSizePolicy(policy)
        self._below: CriterionBelow | None = None
        self._before: Label | None = None
        self._line = line = row(gap=4)
        line.addWidget(self._name, 1)
        line.addWidget(self.field)
        self._right = OUT_OF_WIDTH if weight is None else WEIGHTED_WIDTH
        line.addWidget(self._out_of(weight, self._right))
        self._whole = column(line, gap=4, margins=(8, 0 if tight else 1))
        self.setLayout(self._whole)
        self._current, self._open = False, True
        self.field.textChanged.connect(self._show_band)
        self.field.objected.connect(self._object)

    @property
    def remark(self) -> RemarkField:
        """The remark that some marks need."""
        return self.below().remark

    def below(self) -> CriterionBelow:
        """What stands below the mark; most lines never need it, so it is made when it is first wanted."""
        if self._below is None:
            self._below = CriterionBelow(self.criterion, self._right + 4, self._give)
            self._below.remark.setEnabled(self._open)
            self._below.remark.settled.connect(self.remark_given)
            self._below.remark.onward.connect(self.remark_done)
            self._below.remark.figure.connect(self.figure_typed)
            self._whole.addWidget(self._below)
            self.setTabOrder(self.field, self._below.remark)
            self._show_band(self.field.text())
        return self._below

    def bands(self) -> tuple[BandButton, ...]:
        """The buttons of its bands, from the best down."""
        return self.below().bands

    def why(self) -> str:
        """Why the text can't be a mark, as it is shown, else what may be given where that is said; "" for nothing."""
        return self._below.why.text() if self._below else ""

    def show_current(self, *, current: bool) -> None:
        """Show whether this criterion is in hand."""
        if current == self._current:
            return
        self._current = current
        retone(self, "surface", "soft" if current else "")
        self._name.role = "note-strong" if current else "note"
        self._name.setFont(self._font())
        self._show_bands()

    def show_mark(self, mark: int | None, pending: str, remark: str) -> None:
        """Show what is stored."""
        self.field.show_mark(mark, pending)
        if remark or self._below:
            self.below().show_remark(remark)

    def show_before(self, words: Words) -> None:
        """Show beside the mark what stood there before a second look; "" where that is the same."""
        if self._before is None and words:
            self._before = Label("", "small-strong", "warn")
            self._line.insertWidget(1, self._before)
        if self._before is not None:
            self._before.say(words)
            self._before.setVisible(bool(words))

    def before(self) -> str:
        """What is said to have stood there before, "" for nothing."""
        return self._before.text() if self._before is not None and not self._before.isHidden() else ""

    def follow(self, *, wanted: bool) -> None:
        """Show whether the mark needs a remark."""
        if wanted or self._below:
            self.below().show_wanted(wanted=wanted)
            self.below().fit()

    def lacks_remark(self) -> bool:
        """Whether the mark needs a remark that is not written yet."""
        below = self._below
        return below is not None and not below.remark.isHidden() and not below.remark.text().strip()

    def show_open(self, *, is_open: bool) -> None:
        """Let the line be changed, or only read."""
        if is_open == self._open:
            return
        self._open = is_open
        self.field.setEnabled(is_open)
        if self._below:
            self._below.remark.setEnabled(is_open)
        self._show_bands()

    def settle(self) -> None:
        """Hand on what was typed."""
        self.field.leave()
        if self._below:
            self._below.remark.settle()

    def _show_bands(self) -> None:
        """While the text can't be a mark, the reason stands in the place of the bands; else, in hand, what may be given where
        that differs from line to line.
        """
        objection = self.field.objection()
        if not (objection or self._current or self._below):
            return
        ranged = self._ranged and self._current and self._open
        told: Words = objection or (self.field.marks.words() if ranged else "")
        bands = self._current and self._open and objection is None
        self.below().show_why(told, wrong=objection is not None, bands=bands, in_hand=self._current)
        self.below().fit()

    def _object(self, _reason: Phrase | None) -> None:
        self._show_bands()

    def _show_band(self, text: str) -> None:
        """Fill the band in which the mark lies, already while it is typed."""
        if self._below is None:
            return
        try:
            mark = self.field.marks.read(text)
        except MarkTextError:
            mark = None
        self._below.show_mark(mark)

    def _out_of(self, weight: Fraction | None, width: int) -> Label:
        made = Label(out_of(self.criterion, weight), "small", "muted")
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fix(made, width=width)
        return made

    def _give(self, mark: int) -> None:
        self.field.give(mark)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _font(self) -> QFont:
        return theme().font(self._name.role)
