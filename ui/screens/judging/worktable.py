"""What all parts of the judge's desk share: the book, the entry in hand, the list beside it, the line of changes. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from judging_app.core.errors import RemarkMissingError, SheetIncompleteError
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.pace import WorkState
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.exchange import PackEntry
from judging_app.services.desk_state import remember
from judging_app.services.mark_sheets import sheet_of
from ui.screens.judging.book import Book
from ui.screens.judging.rows import EntryRow, Progress, SheetShown, entry_row, names, progress_of, sheet_shown
from ui.tasks.sitting import HANDING_IN, Sitting
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot
from ui.widgets.host import Host

ENTRY = "entry"
SHEETS = "sheets"


class View(Protocol):
    """What the presenters ask of the screen."""

    def show_entries(self, rows: Sequence[EntryRow], progress: Progress) -> None: ...

    def show_rows(self, rows: Sequence[EntryRow], progress: Progress) -> None:
        """Some lines of the list were changed."""
        ...

    def order(self) -> Sequence[EntryCode]:
        """The entries that the list shows, in its order."""
        ...

    def show_entry(self, entry: PackEntry, sheet: SheetShown, needed: int) -> None:
        """Another entry is in hand; `needed` seconds of its clip are to be watched."""
        ...

    def show_sheet(self, sheet: SheetShown) -> None:
        """The sheet in hand was changed elsewhere: show all of it."""
        ...

    def show_figures(self, sheet: SheetShown) -> None:
        """A field of the sheet in hand was changed: follow with totals and what is wanted."""
        ...

    def go_to_criterion(self, key: CriterionKey) -> None: ...

    def go_to_remark(self, key: CriterionKey) -> None: ...

    def say(self, words: Words, *, wrong: bool = False) -> None:
        """A sentence beside the button that finishes the sheet; "" for none."""
        ...

    def ask_watched_reason(self, watched: int, needed: int) -> None: ...

    def ask_answer(self, *, changed: bool) -> None:
        """A second look: why are the marks confirmed, or changed?"""
        ...

    def ask_reopening_reason(self, given: Callable[[str], object]) -> None:
        """The sheet was handed in: why is it changed?"""
        ...

    def retry_later(self) -> None:
        """Call `Presenter.retry` after a while."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A book and how the list shows it; made of what storage has, away from the window."""

    book: Book
    rows: tuple[EntryRow, ...]
    progress: Progress


def opened(book: Book) -> Opened:
    """Look at every sheet of a book."""
    return Opened(book=book, rows=tuple(entry_row(book, code) for code in book.entries), progress=progress_of(book))


class Worktable:
    """`book` and `entry` are None until the workspace was read."""

    def __init__(self, sitting: Sitting, host: Host, view: View) -> None:
        self.sitting, self.host, self.view = sitting, host, view
        self.desk, self.saves, self.clock = sitting.desk, sitting.saves, sitting.app.clock
        self.book: Book | None = None
        self.entry: EntryCode | None = None
        self._works: dict[EntryCode, WorkState] = {}
        self.progress = Progress(done=0, whole=0, aside=0)

    def in_hand(self) -> tuple[Book, EntryCode]:
        """The book and the entry in hand. Raises LookupError before the workspace was read."""
        if self.book is None or self.entry is None:
            raise LookupError(ENTRY)
        return self.book, self.entry

    def open_book(self, opened: Opened) -> None:
        """Take what storage has and show all entries."""
        self.book, self.progress = opened.book, opened.progress
        self._works = {row.code: row.work for row in opened.rows}
        self.view.show_entries(opened.rows, opened.progress)
        self.mark_rail()

    def put(self, entry: EntryCode, act: Callable[[], ScoreSheet], place: object = None) -> None:
        """Save a change of a sheet that is in the book already."""
        self.saves.put(act, self._changed, partial(self.take_back, entry), place=place)
        self.follow(entry)

    def take_back(self, entry: EntryCode, error: Exception) -> None:
        """Storage refused a change that is shown already: say why, and show the sheet as storage has it."""
        self.host.tell_error(error)
        self.saves.put(partial(self._read, entry), self._show_stored, quiet=True)

    def _read(self, entry: EntryCode) -> ScoreSheet:
        with self.desk.store.unit() as unit:
            return sheet_of(unit, self.desk, entry)

    def _show_stored(self, sheet: ScoreSheet) -> None:
        book, _ = self.in_hand()
        book.put(sheet)
        if book.finished(sheet.entry):  # nothing is unfinished in a closed sheet
            for criterion in book.unfinished(sheet.entry):
                book.forget_typed(sheet.entry, criterion)
        self.show_whole(sheet.entry)

    def follow(self, entry: EntryCode) -> None:
        """Show figures and line of a sheet whose field was changed."""
        book, in_hand = self.in_hand()
        if entry == in_hand:
            self.view.show_figures(sheet_shown(book, entry))
        self.show_rows([entry])

    def show_whole(self, entry: EntryCode) -> None:
        """Show all of a sheet again, where it is in hand, and its line."""
        book, in_hand = self.in_hand()
        self.show_rows([entry])
        if entry == in_hand:
            self.view.show_sheet(sheet_shown(book, entry))

    def show_rows(self, entries: Sequence[EntryCode]) -> None:
        """Show the lines of some entries, and how far the judge is."""
        book, _ = self.in_hand()
        rows = [entry_row(book, entry) for entry in entries]
        works = {row.code: row.work for row in rows}
        if any(self._works.get(code) is not work for code, work in works.items()):
            self._works.update(works)
            self.progress = progress_of(book)
            self.mark_rail()
        self.view.show_rows(rows, self.progress)

    def to_first_gap(self) -> None:
        """Take the first criterion without a mark in hand."""
        if self.book is not None and self.entry is not None:
            self.view.go_to_criterion(self.book.first_gap(self.entry))

    def remember(self, values: dict[str, str]) -> None:
        """Keep what the desk wants to find again."""
        self.saves.put(lambda: remember(self.desk, values), quiet=True)

    def mark_rail(self) -> None:
        """Show in the rail how far the judge is."""
        if self.book is not None:
            progress = self.progress
            whole = progress.done == progress.whole
            self.host.mark(HANDING_IN, Dot.DONE if whole else Dot.BEGUN, f"{progress.done}/{progress.whole}")

    def tell_changed(self) -> None:
        """Tell other screens that sheets are others now."""
        self.sitting.changes.tell({SHEETS})

    def tell_refused(self, error: Exception) -> None:
        """Say why a sheet can't be finished, and go to what it lacks; any other error goes to the window."""
        view, rubric = self.view, self.desk.pack.rubric
        match error:
            case SheetIncompleteError():
                keys = [CriterionKey(key) for key in error.criteria]
                lacking = names(rubric, keys)
                view.say(phrase("Not given yet ({count}): {names}", count=len(keys), names=lacking), wrong=True)
                view.go_to_criterion(keys[0])
            case RemarkMissingError():
                keys = [CriterionKey(key) for key in error.criteria]
                view.say(phrase("This mark needs a remark: {names}", names=names(rubric, keys)), wrong=True)
                view.go_to_remark(keys[0])
            case _:
                self.host.tell_error(error)

    def _changed(self, _sheet: ScoreSheet) -> None:
        self.tell_changed()
