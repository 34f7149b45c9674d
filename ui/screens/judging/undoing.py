"""Taking back and doing again, over all marking and across entries. Knows no Qt."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.errors import ReasonMissingError
from judging_app.services.mark_sheets import MARKED_PARTS, put_back
from judging_app.services.undo import Edit
from ui.models.edit_words import moved, moved_words, next_edit, nothing_words
from ui.screens.judging.save_news import SaveNews
from ui.screens.judging.worktable import Worktable


class Undoing:
    """`note` keeps what was done; `choose` takes another entry in hand.

    A change within an open sheet is shown at once, like any marking. A sheet that opens, closes or is closed may be
    refused, and is shown when it is stored.
    """

    def __init__(self, table: Worktable, news: SaveNews, choose: Callable[[EntryCode], None]) -> None:
        self._table, self._news, self._choose = table, news, choose
        self._under_way = False

    def note(self, before: ScoreSheet, after: ScoreSheet) -> None:
        """Keep a change that was made."""
        self._table.sitting.note(before, after)

    def undo(self) -> None:
        """Take the last change back, wherever it was made."""
        self._move(back=True)

    def redo(self) -> None:
        """Do the change again that was taken back last."""
        self._move(back=False)

    # inside

    def _move(self, *, back: bool, reason: str = "") -> None:
        table = self._table
        edit = next_edit(table.sitting.history, back=back)
        if edit is None:
            table.host.saved(nothing_words(back=back))
        elif not self._under_way:
            self._choose(edit.entry)
            sheet = edit.before if back else edit.after
            act = partial(put_back, table.desk, sheet=sheet, reason=reason, clock=table.clock)
            if edit.within_open:
                self._moved(edit, back=back)
                table.saves.put(act, lambda _sheet: table.tell_changed())
                self._show(edit, sheet)
            else:
                self._under_way = True
                table.saves.put(act, partial(self._stored, edit, back=back), partial(self._refused, back=back))

    def _moved(self, edit: Edit, *, back: bool) -> None:
        sitting = self._table.sitting
        sitting.history = moved(sitting.history, back=back)
        self._news.aside = moved_words(edit, self._table.desk.pack.rubric, back=back)

    def _stored(self, edit: Edit, sheet: ScoreSheet, *, back: bool) -> None:
        self._under_way = False
        self._moved(edit, back=back)
        self._show(edit, sheet)
        self._table.tell_changed()

    def _refused(self, error: Exception, *, back: bool) -> None:
        self._under_way = False
        if isinstance(error, ReasonMissingError):
            self._table.view.ask_reopening_reason(lambda reason: self._move(back=back, reason=reason))
        else:
            self._table.tell_refused(error)

    def _show(self, edit: Edit, sheet: ScoreSheet) -> None:
        """Show the sheet as it is to be; what was watched stays as the book has it."""
        table, (book, _) = self._table, self._table.in_hand()
        for criterion, old, new in zip(book.rubric.criteria, edit.before.marks, edit.after.marks, strict=True):
            if old != new:
                book.forget_typed(edit.entry, criterion.key)
        parts = MARKED_PARTS if edit.within_open else (*MARKED_PARTS, "state", "reason")
        book.put(replace(book.sheet(edit.entry), **{part: getattr(sheet, part) for part in parts}))
        table.view.say("")
        table.show_whole(edit.entry)
        if edit.criterion is not None:
            table.view.go_to_criterion(edit.criterion)
