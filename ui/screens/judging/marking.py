"""Marks, remarks and notes: shown at once, saved behind it. Knows no Qt."""

from collections.abc import Callable
from functools import partial

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import Note, ScoreSheet
from judging_app.services import mark_sheets
from ui.screens.judging.undoing import Undoing
from ui.screens.judging.worktable import Worktable


class Marking:
    """What is given to the entry in hand; each change can be taken back."""

    def __init__(self, table: Worktable, undoing: Undoing) -> None:
        self._table, self._undoing = table, undoing

    def give(self, criterion: CriterionKey, mark: int | None, to: EntryCode | None = None) -> None:
        """Give a mark in hundredths, or take it back; `to` names another entry than the one in hand."""
        table, (book, in_hand) = self._table, self._table.in_hand()
        entry = to or in_hand
        set_mark = partial(mark_sheets.set_mark, table.desk, entry=entry, criterion=criterion, mark=mark)
        with_mark = partial(book.give, entry, criterion, mark)
        self._change(entry, with_mark, lambda: set_mark(clock=table.clock), place=(entry, criterion))

    def type(self, criterion: CriterionKey, text: str) -> None:
        """Keep what is typed and is no mark yet."""
        table, (book, entry) = self._table, self._table.in_hand()
        book.type(entry, criterion, text)
        table.saves.put(
            lambda: mark_sheets.set_pending(table.desk, entry=entry, criterion=criterion, text=text),
            refused=partial(table.take_back, entry),
            quiet=True,
            place=(entry, criterion),
            draft=True,
        )
        table.follow(entry)

    def remark_on(self, criterion: CriterionKey, text: str) -> None:
        """Set the remark on one criterion."""
        table, (book, entry) = self._table, self._table.in_hand()
        set_remark = partial(mark_sheets.set_criterion_remark, table.desk, entry=entry, criterion=criterion)
        with_remark = partial(book.remark_on, entry, criterion, text)
        self._change(entry, with_remark, lambda: set_remark(text=text, clock=table.clock))

    def remark(self, text: str) -> None:
        """Set the overall remark."""
        table, (book, entry) = self._table, self._table.in_hand()
        set_remark = partial(mark_sheets.set_remark, table.desk, entry=entry, text=text)
        self._change(entry, partial(book.remark, entry, text), lambda: set_remark(clock=table.clock))

    def add_note(self, note: Note) -> None:
        """Add a note at a time of the clip."""
        self._set_notes((*self.notes(), note))

    def change_note(self, old: Note, new: Note) -> None:
        """Let a note say something else."""
        self._set_notes((*(one for one in self.notes() if one != old), new))

    def drop_note(self, note: Note) -> None:
        """Take a note away."""
        self._set_notes(tuple(one for one in self.notes() if one != note))

    def notes(self) -> tuple[Note, ...]:
        """The notes of the sheet in hand, in order of time."""
        book, entry = self._table.in_hand()
        return book.sheet(entry).notes

    # inside

    def _set_notes(self, notes: tuple[Note, ...]) -> None:
        table, (book, entry) = self._table, self._table.in_hand()
        set_notes = partial(mark_sheets.set_notes, table.desk, entry=entry, notes=notes)
        self._change(entry, partial(book.set_notes, entry, notes), lambda: set_notes(clock=table.clock))

    def _change(
        self, entry: EntryCode, show: Callable[[], None], store: Callable[[], ScoreSheet], place: object = None
    ) -> None:
        book, _ = self._table.in_hand()
        before = book.sheet(entry)
        show()
        self._undoing.note(before, book.sheet(entry))
        self._table.put(entry, store, place)
