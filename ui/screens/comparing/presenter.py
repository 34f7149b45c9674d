"""Comparing: own marks side by side, settled in place through the same line of changes. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.clock import Clock
from judging_app.ports.errors import ReasonMissingError
from judging_app.services import mark_sheets
from judging_app.services.desk_state import DeskState, desk_state
from judging_app.services.open_pack import Desk
from ui.screens.comparing.rows import Line, Order, in_order, lines_of, summary
from ui.tasks.sitting import JUDGING, Sitting, Wanted
from ui.theme.phrase import Words, phrase
from ui.widgets.host import Host

SHEETS = "sheets"


class View(Protocol):
    """What the presenter asks of the screen."""

    def show_lines(self, lines: Sequence[Line], order: Order, words: Words) -> None: ...

    def ask_reason(self, entry: EntryCode, given: Callable[[str], None]) -> None:
        """The sheet was handed in: why is it changed?"""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One mark that was changed here."""

    entry: EntryCode
    criterion: CriterionKey
    before: int | None
    after: int | None


class Presenter:
    """`come` reads again."""

    def __init__(self, sitting: Sitting, host: Host, view: View) -> None:
        self._sitting, self._host, self._view = sitting, host, view
        self._desk = sitting.desk
        self._state: DeskState | None = None
        self._lines: tuple[Line, ...] = ()
        self._order = Order()
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def come(self) -> None:
        """Show all own marks as they are now."""
        self._sitting.saves.put(self._read, self._take, quiet=True)

    def sort(self, column: int) -> None:
        """Order by a column: marks and totals the largest first, ranks the best; pressed again the other way round."""
        falling = column > 0
        again = self._order.column == column
        self._order = Order(column=column, falling=not self._order.falling if again else falling)
        self._show()

    def give(self, entry: EntryCode, criterion: CriterionKey, mark: int | None) -> None:
        """Give another mark."""
        if self._state is None:
            return
        before = self._state.sheets[entry].marks[self._desk.pack.rubric.position(criterion)]
        if before != mark:
            change = Change(entry=entry, criterion=criterion, before=before, after=mark)
            self._done.append(change)
            self._undone.clear()
            self._put(change, mark)

    def undo(self) -> None:
        """Take the last mark back that was given here."""
        if self._done:
            change = self._done.pop()
            self._undone.append(change)
            self._put(change, change.before)
            self._host.saved(phrase("Taken back: {what}", what=phrase("mark of entry {code}", code=change.entry)))

    def redo(self) -> None:
        """Give the mark again that was taken back last."""
        if self._undone:
            change = self._undone.pop()
            self._done.append(change)
            self._put(change, change.after)
            self._host.saved(phrase("Done again: {what}", what=phrase("mark of entry {code}", code=change.entry)))

    def open_entry(self, entry: EntryCode, criterion: CriterionKey | None) -> None:
        """Go to the clip."""
        self._sitting.wanted = Wanted(entry=entry, criterion=criterion)
        self._host.go(JUDGING)

    # inside

    def _put(self, change: Change, mark: int | None, reason: str = "") -> None:
        act = partial(settle_mark, self._desk, change.entry, change.criterion, mark, clock=self._sitting.app.clock)
        refused = partial(self._refused, change, mark)
        self._sitting.saves.put(lambda: act(reason=reason), self._given, refused)

    def _given(self, _sheet: ScoreSheet) -> None:
        self._sitting.stale = True
        self._sitting.changes.tell({SHEETS})
        self.come()

    def _refused(self, change: Change, mark: int | None, error: Exception) -> None:
        if isinstance(error, ReasonMissingError):
            self._view.ask_reason(change.entry, lambda reason: self._put(change, mark, reason))
        else:
            self._sitting.stale = True
            self._host.tell_error(error)
        self.come()

    def _read(self) -> tuple[DeskState, tuple[Line, ...]]:
        state = desk_state(self._desk)
        return state, lines_of(self._desk.pack, state)

    def _take(self, found: tuple[DeskState, tuple[Line, ...]]) -> None:
        self._state, self._lines = found
        self._show()

    def _show(self) -> None:
        if self._state is not None:
            self._view.show_lines(in_order(self._lines, self._order), self._order, summary(self._lines))


def settle_mark(
    desk: Desk, entry: EntryCode, criterion: CriterionKey, mark: int | None, *, reason: str, clock: Clock
) -> ScoreSheet:
    """Give a mark to a sheet; one that is finished is opened, changed and finished again.

    Raises as `set_mark`, `reopen_sheet` (a sheet that was handed in needs a reason) and `submit_sheet`: the sheet is then
    open, with the mark.
    """
    with desk.store.unit() as unit:
        sheet = mark_sheets.sheet_of(unit, desk, entry)
    give = partial(mark_sheets.set_mark, desk, entry=entry, criterion=criterion, mark=mark, clock=clock)
    if sheet.state is not SheetState.SUBMITTED:
        return give()
    if mark is not None:
        desk.pack.rubric.criteria[desk.pack.rubric.position(criterion)].check(mark)
    mark_sheets.reopen_sheet(desk, entry=entry, reason=reason, clock=clock)
    give()
    return mark_sheets.submit_sheet(desk, entry=entry, watched_reason=sheet.watched_reason, clock=clock)
