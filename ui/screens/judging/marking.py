"""Marks, remarks and notes of the sheet in hand: shown at once, saved behind it, taken back and done again. Knows no Qt."""

from dataclasses import replace
from functools import partial

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import Note
from judging_app.services import mark_sheets
from ui.screens.judging.history import Act, History, Step
from ui.screens.judging.worktable import Worktable
from ui.theme.phrase import Words, phrase
from ui.widgets.mark_rules import short
from ui.widgets.seek_bar import clock


class Marking:
    """What is given to the entry in hand; each change is one step of the history."""

    def __init__(self, table: Worktable, history: History) -> None:
        self._table, self._history = table, history

    def give(self, criterion: CriterionKey, mark: int | None, to: EntryCode | None = None) -> None:
        """Give a mark in hundredths, or take it back; `to` names another entry than the one in hand."""
        book, in_hand = self._table.in_hand()
        entry = to or in_hand
        before = book.sheet(entry).marks[book.rubric.position(criterion)]
        give = partial(self._give, entry, criterion)
        give(mark)
        if before != mark:
            given = phrase("mark {mark} for {criterion}", mark=_mark(mark), criterion=self._name(criterion))
            self._add(entry, criterion, given, partial(give, before), partial(give, mark))

    def type(self, criterion: CriterionKey, text: str) -> None:
        """Keep what is typed and is no mark yet."""
        book, entry = self._table.in_hand()
        book.type(entry, criterion, text)
        desk = self._table.desk
        self._table.saves.put(
            lambda: mark_sheets.set_pending(desk, entry=entry, criterion=criterion, text=text),
            quiet=True,
            place=(entry, criterion),
            draft=True,
        )
        self._table.follow(entry)

    def remark_on(self, criterion: CriterionKey, text: str) -> None:
        """Set the remark on one criterion."""
        book, entry = self._table.in_hand()
        before = book.sheet(entry).remarks[book.rubric.position(criterion)]
        remark = partial(self._remark_on, entry, criterion)
        remark(text)
        said = phrase("remark on {criterion}", criterion=self._name(criterion))
        self._add(entry, criterion, said, partial(remark, before), partial(remark, text))

    def remark(self, text: str) -> None:
        """Set the overall remark."""
        book, entry = self._table.in_hand()
        before = book.sheet(entry).remark
        remark = partial(self._remark, entry)
        remark(text)
        self._add(entry, None, phrase("overall remark"), partial(remark, before), partial(remark, text))

    def add_note(self, note: Note) -> None:
        """Add a note at a time of the clip."""
        self._note((*self.notes(), note), note)

    def change_note(self, old: Note, new: Note) -> None:
        """Let a note say something else."""
        self._note((*(one for one in self.notes() if one != old), new), new)

    def drop_note(self, note: Note) -> None:
        """Take a note away."""
        self._note(tuple(one for one in self.notes() if one != note), note)

    def notes(self) -> tuple[Note, ...]:
        """The notes of the sheet in hand, in order of time."""
        book, entry = self._table.in_hand()
        return book.sheet(entry).notes

    # inside

    def _give(self, entry: EntryCode, criterion: CriterionKey, mark: int | None) -> None:
        table, (book, _) = self._table, self._table.in_hand()
        book.give(entry, criterion, mark)
        table.put(
            entry,
            lambda: mark_sheets.set_mark(table.desk, entry=entry, criterion=criterion, mark=mark, clock=table.clock),
            place=(entry, criterion),
        )

    def _remark_on(self, entry: EntryCode, criterion: CriterionKey, text: str) -> None:
        table, (book, _) = self._table, self._table.in_hand()
        book.remark_on(entry, criterion, text)
        set_remark = partial(mark_sheets.set_criterion_remark, table.desk, entry=entry, criterion=criterion)
        table.put(entry, lambda: set_remark(text=text, clock=table.clock))

    def _remark(self, entry: EntryCode, text: str) -> None:
        table, (book, _) = self._table, self._table.in_hand()
        book.remark(entry, text)
        table.put(entry, lambda: mark_sheets.set_remark(table.desk, entry=entry, text=text, clock=table.clock))

    def _note(self, notes: tuple[Note, ...], about: Note) -> None:
        _, entry = self._table.in_hand()
        before = self.notes()
        set_notes = partial(self._set_notes, entry)
        set_notes(notes)
        said = phrase("note at {time}", time=clock(about.at_ms))
        self._add(entry, about.criterion, said, partial(set_notes, before), partial(set_notes, notes))

    def _set_notes(self, entry: EntryCode, notes: tuple[Note, ...]) -> None:
        table, (book, _) = self._table, self._table.in_hand()
        ordered = tuple(sorted(notes, key=lambda note: (note.at_ms, note.text)))
        book.put(replace(book.sheet(entry), notes=ordered))
        table.put(entry, lambda: mark_sheets.set_notes(table.desk, entry=entry, notes=ordered, clock=table.clock))

    def _add(self, entry: EntryCode, criterion: CriterionKey | None, what: Words, back: Act, again: Act) -> None:
        words = phrase("{what}, entry {code}", what=what, code=entry)
        self._history.add(Step(entry=entry, criterion=criterion, words=words, back=back, again=again))

    def _name(self, criterion: CriterionKey) -> str:
        rubric = self._table.desk.pack.rubric
        return rubric.criteria[rubric.position(criterion)].name


def _mark(mark: int | None) -> str:
    return "–" if mark is None else short(mark)
