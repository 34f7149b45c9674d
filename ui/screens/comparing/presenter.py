"""Comparing: own marks side by side, settled in place through the same line of changes. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from judging_app.core.errors import RemarkMissingError
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.clock import Clock
from judging_app.ports.errors import ReasonMissingError
from judging_app.services import mark_sheets
from judging_app.services.desk_state import DeskState, desk_state
from judging_app.services.mark_sheets import put_back
from judging_app.services.open_pack import Desk
from judging_app.services.undo import Edit
from ui.models.edit_words import moved, moved_words, next_edit, nothing_words
from ui.screens.comparing.rows import Line, Order, in_order, lines_of, names, summary
from ui.tasks.sitting import JUDGING, Sitting, Wanted
from ui.theme.phrase import Words, phrase
from ui.widgets.host import Host

SHEETS = "sheets"
Again = Callable[[str], object]


class View(Protocol):
    """What the presenter asks of the screen."""

    def show_lines(self, lines: Sequence[Line], order: Order, words: Words) -> None: ...

    def ask_reason(self, entry: EntryCode, given: Again) -> None:
        """The sheet was handed in: why is it changed?"""
        ...

    def ask_remark(self, entry: EntryCode, criteria: str, given: Again) -> None:
        """The rules want a remark with such a mark."""
        ...


class Presenter:
    """`come` reads again. What is taken back is the last change of all, on whichever screen it was made."""

    def __init__(self, sitting: Sitting, host: Host, view: View) -> None:
        self._sitting, self._host, self._view = sitting, host, view
        self._desk = sitting.desk
        self._state: DeskState | None = None
        self._lines: tuple[Line, ...] = ()
        self._summary: Words = ""
        self._order = Order()
        self._moving = False

    def come(self) -> None:
        """Show all own marks as they are now."""
        self._sitting.saves.put(self._read, self._take, quiet=True)

    def sort(self, column: int) -> None:
        """Order by a column, or by codes."""
        self._order = self._order.turned(column)
        self._show()

    def give(
        self, entry: EntryCode, criterion: CriterionKey, mark: int | None, *, remark: str = "", reason: str = ""
    ) -> None:
        """Give another mark; `remark` where the rules force one, `reason` where the sheet was handed in already."""
        act = partial(settle_mark, self._desk, entry, criterion, mark, remark=remark, reason=reason)
        again = partial(self.give, entry, criterion, mark)
        self._sitting.saves.put(
            lambda: act(clock=self._sitting.app.clock),
            lambda made: self._given(*made),
            partial(
                self._refused,
                entry,
                lambda why: again(remark=remark, reason=why),
                lambda words: again(remark=words, reason=reason),
            ),
        )

    def undo(self) -> None:
        """Take the last change back."""
        self._move(back=True)

    def redo(self) -> None:
        """Do the change again that was taken back last."""
        self._move(back=False)

    def open_entry(self, entry: EntryCode, criterion: CriterionKey | None) -> None:
        """Go to the clip."""
        self._sitting.wanted = Wanted(entry=entry, criterion=criterion)
        self._host.go(JUDGING)

    # inside

    def _move(self, *, back: bool, reason: str = "") -> None:
        edit = next_edit(self._sitting.history, back=back)
        if edit is None:
            self._host.saved(nothing_words(back=back))
        elif not self._moving:
            self._moving = True
            sheet, again = edit.before if back else edit.after, partial(self._move, back=back)
            act = partial(put_back, self._desk, sheet=sheet, reason=reason, clock=self._sitting.app.clock)
            refused = partial(self._refused, edit.entry, lambda why: again(reason=why), None)
            self._sitting.saves.put(act, partial(self._moved, edit, back=back), refused)

    def _moved(self, edit: Edit, _sheet: ScoreSheet, *, back: bool) -> None:
        self._moving = False
        self._sitting.history = moved(self._sitting.history, back=back)
        self._host.saved(moved_words(edit, self._desk.pack.rubric, back=back))
        self._changed()

    def _given(self, before: ScoreSheet, sheet: ScoreSheet) -> None:
        self._sitting.note(before, sheet)
        if before.state is SheetState.SUBMITTED and sheet.state is not SheetState.SUBMITTED:
            self._host.tell(
                "warn", phrase("The sheet of entry {code} is open again: it lacks a mark.", code=sheet.entry)
            )
        self._changed()

    def _changed(self) -> None:
        self._sitting.stale = True
        self._sitting.changes.tell({SHEETS})
        self.come()

    def _refused(self, entry: EntryCode, with_reason: Again, with_remark: Again | None, error: Exception) -> None:
        self._moving = False
        if isinstance(error, ReasonMissingError):
            self._view.ask_reason(entry, with_reason)
        elif isinstance(error, RemarkMissingError) and with_remark is not None:
            self._view.ask_remark(entry, names(self._desk.pack.rubric, error.criteria), with_remark)
        else:
            self._host.tell_error(error)
        self.come()

    def _read(self) -> tuple[DeskState, tuple[Line, ...], Words]:
        state = desk_state(self._desk)
        lines = lines_of(self._desk.pack, state)
        return state, lines, summary(lines)

    def _take(self, found: tuple[DeskState, tuple[Line, ...], Words]) -> None:
        self._state, self._lines, self._summary = found
        self._show()

    def _show(self) -> None:
        if self._state is not None:
            self._view.show_lines(in_order(self._lines, self._order), self._order, self._summary)


def settle_mark(
    desk: Desk, entry: EntryCode, criterion: CriterionKey, mark: int | None, *, remark: str, reason: str, clock: Clock
) -> tuple[ScoreSheet, ScoreSheet]:
    """Give a mark, and its remark where there is one; the sheet before and after. A finished sheet stays finished, but for
    one that would lack a mark. Raises as `put_back`; nothing is changed then.
    """
    rubric = desk.pack.rubric
    at = rubric.position(criterion)
    with desk.store.unit() as unit:
        before = mark_sheets.sheet_of(unit, desk, entry)
    remarks = (*before.remarks[:at], remark or before.remarks[at], *before.remarks[at + 1 :])
    wanted = replace(before, marks=(*before.marks[:at], mark, *before.marks[at + 1 :]), remarks=remarks)
    if before.state is SheetState.SUBMITTED and wanted.missing(rubric):
        wanted = replace(wanted, state=SheetState.REOPENED)
    return before, put_back(desk, sheet=wanted, reason=reason, clock=clock)
