"""The sheet as a whole: finished, opened again, stood aside from; the safety copy after each. Knows no Qt."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from judging_app.core.errors import CoreError, WatchedTooLittleError
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.errors import PortError, ReasonMissingError
from judging_app.services import mark_sheets
from judging_app.services.hand_in import HandedIn, write_safety_copy
from ui.screens.judging.undoing import Undoing
from ui.screens.judging.worktable import Worktable
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.sitting import HANDING_IN
from ui.theme.phrase import phrase

AFTER_S = 0.25
"""The safety copy waits so many seconds: until then the next entry is on the screen, which would have to share the processor."""


class Finishing:
    """`keep` puts what was watched into the line of changes; `choose` takes another entry in hand."""

    def __init__(
        self, table: Worktable, undoing: Undoing, keep: Callable[[], None], choose: Callable[[EntryCode], None]
    ) -> None:
        self._table, self._undoing = table, undoing
        self._keep, self._choose = keep, choose
        self._copy_failed = False

    def finish(self, watched_reason: str = "", answer: str = "") -> None:
        """Finish the sheet in hand and go on; one that is finished already is only left, for handing in after the last.

        `answer`: in a second look, why the marks are confirmed or changed; it is asked for while there is none.
        """
        book, entry = self._table.in_hand()
        if book.finished(entry):
            if not self._go_on():
                self._table.host.go(HANDING_IN)
            return
        self._keep()
        desk, clock = self._table.desk, self._table.clock
        seconds = max(book.watched(entry).seconds, book.sheet(entry).watched_seconds)
        held, reason = replace(book.sheet(entry), watched_seconds=seconds), watched_reason.strip()
        try:
            mark_sheets.check_finished(desk, held, book.unfinished(entry), reason)
        except (CoreError, PortError) as error:
            self._not_finished(error)
            return
        looked_at = desk.pack.looked_at(entry)
        if looked_at is not None and not answer:
            self._table.view.ask_answer(changed=looked_at.sheet.marks != held.marks)
            return
        act = partial(mark_sheets.submit_sheet, desk, entry=entry, watched_reason=reason, answer=answer, clock=clock)
        closed = replace(held, state=SheetState.SUBMITTED, watched_reason=reason)
        self._close(replace(closed, reason=answer) if answer else closed, act)
        if not self._go_on():
            self._table.show_whole(entry)
            self._table.to_first_gap()

    def reopen(self, reason: str = "") -> None:
        """Open a finished sheet again; one that was handed in asks for a reason."""
        _, entry = self._table.in_hand()
        desk, clock = self._table.desk, self._table.clock
        act = partial(mark_sheets.reopen_sheet, desk, entry=entry, reason=reason, clock=clock)
        self._table.saves.put(act, self._opened, partial(self._not_opened, self.reopen))

    def recuse(self, reason: str) -> None:
        """Stand aside for the entry in hand."""
        book, entry = self._table.in_hand()
        desk, clock = self._table.desk, self._table.clock
        act = partial(mark_sheets.recuse, desk, entry=entry, reason=reason, clock=clock)
        self._close(replace(book.sheet(entry), state=SheetState.RECUSED, reason=reason.strip()), act)
        self._table.show_whole(entry)
        self._table.to_first_gap()

    def undo_recusal(self, reason: str = "") -> None:
        """Mark the entry in hand after all; a recusal that was handed in asks for a reason."""
        _, entry = self._table.in_hand()
        desk, clock = self._table.desk, self._table.clock
        act = partial(mark_sheets.undo_recusal, desk, entry=entry, reason=reason, clock=clock)
        self._table.saves.put(act, self._opened, partial(self._not_opened, self.undo_recusal))

    # inside

    def _close(self, sheet: ScoreSheet, act: Callable[[], ScoreSheet]) -> None:
        """Close a sheet at once and save it behind that: the next key belongs to what comes after it."""
        self._take(sheet)
        self._table.show_rows([sheet.entry])
        self._table.saves.put(act, self._closed, partial(self._table.take_back, sheet.entry))

    def _closed(self, sheet: ScoreSheet) -> None:
        book, _ = self._table.in_hand()
        shown = book.sheet(sheet.entry)
        book.put(replace(shown, first_change_ms=sheet.first_change_ms, last_change_ms=sheet.last_change_ms))
        self._stored()

    def _opened(self, sheet: ScoreSheet) -> None:
        self._take(sheet)
        self._table.show_whole(sheet.entry)
        if sheet.entry == self._table.entry:
            self._table.to_first_gap()
        self._stored()

    def _take(self, sheet: ScoreSheet) -> None:
        """A sheet is closed or open now; what it was before can be brought back."""
        book, _ = self._table.in_hand()
        self._undoing.note(book.sheet(sheet.entry), sheet)
        book.put(sheet)
        self._table.view.say("")

    def _stored(self) -> None:
        self._table.tell_changed()
        self._write_copy()

    def _not_opened(self, again: Callable[[str], None], error: Exception) -> None:
        if isinstance(error, ReasonMissingError):
            self._table.view.ask_reopening_reason(again)
        else:
            self._table.host.tell_error(error)

    def _not_finished(self, error: Exception) -> None:
        if isinstance(error, WatchedTooLittleError):
            self._table.view.ask_watched_reason(error.watched, error.needed)
        else:
            self._table.tell_refused(error)

    def _go_on(self) -> bool:
        """Take the next entry in hand that is not finished; False where there is none."""
        table, (book, entry) = self._table, self._table.in_hand()
        if (found := book.next_open(entry, table.view.order())) is not None:
            self._choose(found)
            table.to_first_gap()
        return found is not None

    def _write_copy(self) -> None:
        """The safety copy may lie on a slow stick: it is written beside the line of changes, not in it."""
        app, desk = self._table.sitting.app, self._table.desk

        def write(_progress: Progress, _cancelled: Cancelled) -> HandedIn:
            time.sleep(AFTER_S)
            return write_safety_copy(desk, exchange=app.exchange)

        self._table.sitting.runner.run(
            write,
            self._copy_written,
            self._copy_lost,
        )

    def _copy_written(self, _copy: HandedIn) -> None:
        if self._copy_failed:
            self._table.host.tell("good", phrase("The safety copy beside the pack is written again."))
        self._copy_failed = False

    def _copy_lost(self, error: Exception) -> None:
        if not self._copy_failed:
            self._copy_failed = True
            self._table.host.tell_error(error)
