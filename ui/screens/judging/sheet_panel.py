"""The right of the judge's desk: the sheet in hand, its totals, what it still needs, the one button that finishes it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout

from judging_app.core.ids import CriterionKey
from judging_app.core.rubric import Rubric, Section
from judging_app.core.score_sheet import SheetState
from ui.screens.judging.criterion_line import CriterionLine
from ui.screens.judging.rows import SheetShown, scale_says_all, scale_words, weights_of
from ui.theme.phrase import Words, phrase
from ui.widgets.buttons import Button
from ui.widgets.fields import GrowingBox
from ui.widgets.frames import Surfaced, scrolling
from ui.widgets.indicators import Icon
from ui.widgets.labels import Label, Paragraph
from ui.widgets.layouts import column, fix, row

WIDTH = 384
FINISH = phrase("Done with this clip, on to the next    Ctrl + ↵")
NEXT = phrase("On to the next clip    Ctrl + ↵")
HAND_IN = phrase("On to handing in    Ctrl + ↵")
CONFIRM = phrase("Confirm these marks…    Ctrl + ↵")
CHANGE = phrase("Change to these marks…    Ctrl + ↵")
ROOMY = 12
"""With more criteria the lines move together, so that 14 are in sight on a screen of 1366 x 768."""


class SheetPanel(Surfaced):
    """Signals name the criterion by its key; `came` follows the criterion in hand."""

    mark_given = Signal(str, object)
    typed = Signal(str, str)
    remark_given = Signal(str, str)
    overall_given = Signal(str)
    came = Signal(str)
    reopen_wanted = Signal()
    undo_recusal_wanted = Signal()

    def __init__(self, rubric: Rubric) -> None:
        """Make all but the lines of the criteria, which `fill` makes."""
        self._rubric = rubric
        self.lines: dict[CriterionKey, CriterionLine] = {}
        self._current = rubric.criteria[0].key
        self._totals = [Label("", "small-strong", "muted") for _ in rubric.sections]
        self._total = Label("", "total")
        self._title, self.trial = Label("", "clip"), Label(phrase("Does not count"), "small-strong", "warn")
        self.overall = GrowingBox(phrase("Overall remark"), phrase("Overall remark…"))
        self.why, self._before = Paragraph("", "small"), Label("", "small-strong", "warn")
        self._notice = Paragraph("", "small")
        self._state = Paragraph("", "small", "muted")
        self.again = Button(phrase("Open it again"), kind="small")
        self.finish = Button(FINISH, kind="primary")
        self._recused = self._wrong = False
        self._tight = len(rubric.criteria) > ROOMY
        self._whole = column(gap=0)
        super().__init__(self._whole)
        self._assemble(rubric)
        self.overall.settled.connect(self.overall_given)
        fix(self, width=WIDTH)

    def fill(self) -> Iterator[None]:
        """Make the lines of the criteria, one in each step."""
        ranged = not scale_says_all(self._rubric)
        weights = iter(weights_of(self._rubric))
        for section, place in zip(self._rubric.sections, self._sections, strict=True):
            for one in section.criteria:
                line = CriterionLine(one, weight=next(weights), ranged=ranged, tight=self._tight)
                place.addWidget(line)
                self._connect_line(len(self.lines), one.key, line)
                self.lines[one.key] = line
                yield
        last = tuple(self.lines.values())[-1].field
        for earlier, later in pairwise(
            (last, self.overall, self.again, self.finish)
        ):  # they were made before the lines
            self.setTabOrder(earlier, later)

    # what is shown

    def show_sheet(self, sheet: SheetShown) -> None:
        """Show a sheet, all fields of it."""
        focused = QApplication.focusWidget()
        if not sheet.open and focused is not None and self.isAncestorOf(focused):
            self.finish.setFocus()  # else the cursor would wander through every field that is being closed
        parts = zip(self.lines.values(), sheet.marks, sheet.pending, sheet.remarks, strict=True)
        for line, mark, pending, remark in parts:
            line.show_mark(mark, pending, remark)
            line.show_open(is_open=sheet.open)
        self._title.say(_title(sheet))
        self.trial.setVisible(sheet.trial)
        self.overall.show_text(sheet.remark)
        self.overall.setEnabled(sheet.open)
        self.overall.setVisible(sheet.open or bool(sheet.remark))
        self._show_state(sheet)
        self.show_figures(sheet)

    def show_figures(self, sheet: SheetShown) -> None:
        """Show totals and what the marks ask for; what was wrong before may be right now."""
        if self._wrong:
            self.say("")
        self._total.say(sheet.total)
        self._show_look(sheet)
        for label, text in zip(self._totals, sheet.sections, strict=True):
            label.say(text)
        for line, wanted in zip(self.lines.values(), sheet.remarks_wanted, strict=True):
            line.follow(wanted=wanted)

    def say(self, words: Words, *, wrong: bool = False) -> None:
        """Say something beside the button."""
        self._wrong = wrong
        self._notice.say(words)
        self._notice.set_tone("bad" if wrong else "muted")
        self._notice.setVisible(bool(words))

    def notice(self) -> str:
        """What is said beside the button."""
        return self._notice.accessibleName()

    def settle(self) -> None:
        """Hand on what is typed in any field."""
        for line in self.lines.values():
            line.settle()
        self.overall.settle()

    def open_again(self) -> None:
        """Ask for the sheet to be opened again, or the recusal to be taken back."""
        signal = self.undo_recusal_wanted if self._recused else self.reopen_wanted
        signal.emit()

    # the criterion in hand

    def current(self) -> CriterionLine:
        """The criterion in hand."""
        return self.lines[self._current]

    def go_to(self, key: CriterionKey) -> None:
        """Take a criterion in hand and put the cursor there; a closed sheet is only left, so Enter goes on."""
        self._show_current(key)
        field = self.lines[key].field
        (field if field.isEnabled() else self.finish).setFocus(Qt.FocusReason.TabFocusReason)

    def go_to_remark(self, key: CriterionKey) -> None:
        """Put the cursor into the remark of a criterion."""
        self._show_current(key)
        self.lines[key].remark.show()
        self.lines[key].below().fit()
        self.lines[key].remark.setFocus(Qt.FocusReason.OtherFocusReason)

    # inside

    def _assemble(self, rubric: Rubric) -> None:
        head = row(
            column(self._title, row(self.trial, Label(scale_words(rubric), "small", "muted"), None, gap=6), gap=0),
            None,
            self._before,
            self._total,
            margins=("l", 11, "l", 4),
        )
        look = row(gap="s", margins=("m", 6))
        look.addWidget(Icon("compare", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        look.addWidget(self.why, 1)
        self.look = Surfaced(look, "warn")
        for part in (self.look, self._before):
            part.hide()
        self._sections = [self._section(one, label) for one, label in zip(rubric.sections, self._totals, strict=True)]
        self._area = scrolling(Surfaced(column(*self._sections, None, gap=2, margins=(8, 0))))
        fix(self.finish, height=40)
        state = row(gap="s", margins=("s", 6))
        state.addWidget(self._state, 1)
        state.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self._reopening = Surfaced(state, "good")
        foot = column(self.overall, self._notice, self._reopening, self.finish, gap=8, margins=("l", 4, "l", 14))
        self._whole.addLayout(head)
        self._whole.addLayout(column(self.look, margins=("s", 0, "s", 6)))
        self._whole.addWidget(self._area, 1)
        self._whole.addLayout(foot)

    def _section(self, section: Section, total: Label) -> QVBoxLayout:
        name = Label(section.name, "small-strong", "muted")
        return column(row(name, None, total, margins=(8, 2 if self._tight else 5, 8, 2)), gap=0)

    def _connect_line(self, place: int, key: CriterionKey, line: CriterionLine) -> None:
        line.field.came.connect(lambda: self._show_current(key))
        line.field.committed.connect(lambda mark: self.mark_given.emit(key, mark))
        line.field.typed.connect(lambda text: self.typed.emit(key, text))
        line.remark_given.connect(lambda text: self.remark_given.emit(key, text))
        line.field.onward.connect(lambda step: self._walk(place, step))
        line.remark_done.connect(lambda: self._walk(place, 1))
        line.figure_typed.connect(lambda text: self._take_figure(place, text))

    def _walk(self, place: int, step: int) -> None:
        """Enter and arrows lead through the marks, and on the way down through a remark that is still wanted."""
        lines = tuple(self.lines.values())
        if step > 0 and lines[place].lacks_remark() and not lines[place].remark.hasFocus():
            lines[place].remark.setFocus(Qt.FocusReason.TabFocusReason)
        elif 0 <= place + step < len(lines):
            lines[place + step].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_figure(self, place: int, text: str) -> None:
        """A mark that was typed into a remark belongs to the next criterion."""
        if place + 1 < len(self.lines):
            tuple(self.lines.values())[place + 1].field.take(text)

    def _show_current(self, key: CriterionKey) -> None:
        self.lines[self._current].show_current(current=False)
        self._current = key
        self.lines[key].show_current(current=True)
        self._area.ensureWidgetVisible(self.lines[key], 0, 40)
        self.came.emit(key)

    def _show_look(self, sheet: SheetShown) -> None:
        """What a second look asks, and what stood there before beside each mark that is another now."""
        look = sheet.look
        self.look.setVisible(look is not None)
        if look is None:
            return
        self.why.say(look.why)
        self._before.say(look.total)
        self._before.setVisible(bool(look.total))
        for line, words in zip(self.lines.values(), look.before, strict=True):
            line.show_before(words)
        if sheet.open:
            self.finish.say(CHANGE if look.changed else CONFIRM)

    def _show_state(self, sheet: SheetShown) -> None:
        self._recused = sheet.state is SheetState.RECUSED
        self._state.say(_state(sheet))
        self.again.say(phrase("Mark it after all") if self._recused else phrase("Open it again"))
        self._reopening.take_surface("soft" if self._recused else "good")
        self._reopening.setVisible(not sheet.open)
        self.finish.say(FINISH if sheet.open else HAND_IN if sheet.all_done else NEXT)
        self.finish.set_kind("primary" if sheet.open or sheet.all_done else "secondary")


def _title(sheet: SheetShown) -> Words:
    if sheet.look is not None:
        return phrase("Second look")
    return phrase("Trial sheet") if sheet.trial else phrase("Score sheet")


def _state(sheet: SheetShown) -> Words:
    """How a closed sheet was finished."""
    if sheet.state is SheetState.RECUSED:
        return phrase("You stood aside: {reason}", reason=sheet.reason)
    if sheet.look is not None:
        changed = phrase("Changed: {reason}", reason=sheet.reason)
        return changed if sheet.look.changed else phrase("Confirmed: {reason}", reason=sheet.reason)
    return phrase("All sheets are done.") if sheet.all_done else phrase("This sheet is done.")
