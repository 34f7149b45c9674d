"""Marking: which entry is in hand, what is given, what is finished. Every change is shown at once and saved behind it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from judging_app.core.errors import RemarkMissingError, SheetIncompleteError, WatchedTooLittleError
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.exchange import PackEntry
from judging_app.services import mark_sheets
from judging_app.services.desk_state import DeskState, desk_state, remember
from judging_app.services.hand_in import HandedIn, write_safety_copy
from ui.screens.judging.book import Book
from ui.screens.judging.rows import (
    EntryRow,
    Progress,
    SheetShown,
    entry_row,
    names,
    progress_of,
    sheet_shown,
)
from ui.screens.judging.viewing import Viewing
from ui.tasks.local_time import time_of_day
from ui.tasks.sitting import HANDING_IN, Sitting, Wanted
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot
from ui.widgets.host import Host, Warns

ENTRY, VOLUME, MUTED, PLACE = "entry", "volume", "muted", "place "
SHEETS = "sheets"


class View(Protocol):
    """What the presenter asks of the screen."""

    def show_entries(self, rows: Sequence[EntryRow], progress: Progress) -> None: ...

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

    def retry_later(self) -> None:
        """Call `Presenter.retry` after a while."""
        ...


class Presenter:
    """Fills `ui.tasks.saves.Watcher`. `begin` reads the workspace; nothing can be given before it has answered."""

    def __init__(self, sitting: Sitting, host: Host, view: View, viewing: Viewing) -> None:
        self._sitting, self._host, self._view = sitting, host, view
        self.viewing = viewing
        self._app, self._desk, self._saves = sitting.app, sitting.desk, sitting.saves
        self._clock = sitting.app.clock
        self.book: Book | None = None
        self._places: dict[EntryCode, int] = {}
        self._rows: dict[EntryCode, EntryRow] = {}
        self.entry: EntryCode | None = None
        self._submitting = False
        self._unsaved = False
        self._copy_failed = False

    # coming and going

    def begin(self) -> None:
        """Read where the work stands and show it."""
        self._saves.watchers.append(self)
        self._saves.put(lambda: desk_state(self._desk), self._show, quiet=True)

    def come(self) -> None:
        """The screen comes to the front: say whose desk this is, and show what another screen asked for."""
        pack = self._desk.pack
        self._host.note(phrase("{judge} · {contest}", judge=pack.judge.name, contest=pack.rules.name))
        if self.book is not None:
            self._mark_rail(self.book)
            self._show_wanted(self._sitting.take_wanted())

    def leave(self) -> None:
        """Keep everything, end the player, let go of the workspace."""
        self.keep()
        self.viewing.close()
        self._sitting.end()

    def keep(self) -> None:
        """Keep what was watched and where the clip stands; called every few seconds and on going elsewhere."""
        if self.book is None or self.entry is None:
            return
        entry, watched, place = self.entry, self.viewing.watched, self.viewing.place_ms
        if watched != self.book.watched(entry):
            self.book.watch(entry, watched)
            act = lambda: mark_sheets.record_watched(self._desk, entry=entry, watched=watched)  # noqa: E731 - one step of the line
            self._saves.put(act, quiet=True)
        if place != self._places.get(entry, 0):
            self._places[entry] = place
            self._remember({PLACE + entry: str(place)})

    def retry(self) -> None:
        """Try to save again what could not be saved."""
        self._saves.retry()

    # entries

    def choose(self, entry: EntryCode) -> None:
        """Take an entry in hand."""
        if self.book is None or entry == self.entry or entry not in self.book.entries:
            return
        self.keep()
        self.entry = entry
        self._remember({ENTRY: entry})
        self._view.say("")
        needed = mark_sheets.seconds_needed(self._desk, entry)
        self._view.show_entry(self.book.entry(entry), sheet_shown(self.book, entry), needed)
        clip = self.book.entry(entry).clip
        self.viewing.open(
            self._desk.clip_path(entry),
            length_ms=clip.length_ms if clip else 0,
            start_ms=self._places.get(entry, 0),
            watched=self.book.watched(entry),
        )

    def step(self, by: int) -> None:
        """The entry before (-1) or after (1) in the list."""
        if self.book is not None and self.entry is not None and (found := self.book.neighbour(self.entry, by)):
            self.choose(found)
            self._to_first_gap()

    # marks and remarks

    def give(self, criterion: CriterionKey, mark: int | None) -> None:
        """Give a mark in hundredths, or take it back."""
        book, entry = self._in_hand()
        book.give(entry, criterion, mark)
        self._put(
            lambda: mark_sheets.set_mark(self._desk, entry=entry, criterion=criterion, mark=mark, clock=self._clock),
            place=(entry, criterion),
        )

    def type(self, criterion: CriterionKey, text: str) -> None:
        """Keep what is typed and is no mark yet."""
        book, entry = self._in_hand()
        book.type(entry, criterion, text)
        self._saves.put(
            lambda: mark_sheets.set_pending(self._desk, entry=entry, criterion=criterion, text=text),
            quiet=True,
            place=(entry, criterion),
            draft=True,
        )
        self._refresh_row()

    def remark_on(self, criterion: CriterionKey, text: str) -> None:
        """Set the remark on one criterion."""
        book, entry = self._in_hand()
        book.remark_on(entry, criterion, text)
        self._put(
            lambda: mark_sheets.set_criterion_remark(
                self._desk, entry=entry, criterion=criterion, text=text, clock=self._clock
            )
        )

    def remark(self, text: str) -> None:
        """Set the overall remark."""
        book, entry = self._in_hand()
        book.remark(entry, text)
        self._put(lambda: mark_sheets.set_remark(self._desk, entry=entry, text=text, clock=self._clock))

    # the sheet as a whole

    def finish(self, watched_reason: str = "") -> None:
        """Finish the sheet in hand and go on; one that is finished already is only left."""
        book, entry = self._in_hand()
        if book.finished(entry):
            self._go_on()
        elif not self._submitting:
            self._submitting = True
            self.keep()
            self._saves.put(
                lambda: mark_sheets.submit_sheet(
                    self._desk, entry=entry, watched_reason=watched_reason, clock=self._clock
                ),
                self._submitted,
                self._not_submitted,
            )

    def reopen(self) -> None:
        """Open a finished sheet again."""
        _, entry = self._in_hand()
        self._change(lambda: mark_sheets.reopen_sheet(self._desk, entry=entry, reason="", clock=self._clock))

    def recuse(self, reason: str) -> None:
        """Stand aside for the entry in hand."""
        _, entry = self._in_hand()
        self._change(lambda: mark_sheets.recuse(self._desk, entry=entry, reason=reason, clock=self._clock))

    def undo_recusal(self) -> None:
        """Mark the entry in hand after all."""
        _, entry = self._in_hand()
        self._change(lambda: mark_sheets.undo_recusal(self._desk, entry=entry, clock=self._clock))

    # sound

    def set_sound(self, volume: int, *, muted: bool) -> None:
        """Take another volume, and remember it."""
        self.viewing.set_sound(volume, muted=muted)
        self._remember({VOLUME: str(self.viewing.volume), MUTED: str(int(muted))})

    # what the line of changes says (ui.tasks.saves.Watcher)

    def saved(self) -> None:
        """Everything is written."""
        if self._unsaved:
            self._unsaved = False
            self._host.tell("good", phrase("Everything is saved again."))
        self._host.saved(phrase("Saved {time}", time=time_of_day(self._clock.now_ms())))

    def save_failed(self, error: Exception) -> None:
        """Something could not be written: say so, keep it, try again."""
        known, self._unsaved = self._unsaved, self._saves.waiting() > 0
        if not (known and self._unsaved):
            self._host.tell_error(error)
        if self._unsaved:
            count = self._saves.waiting()
            words = phrase("Not saved yet: {count} changes, kept and tried again", count=count)
            self._host.unsaved(words) if isinstance(self._host, Warns) else self._host.saved(words)
            self._view.retry_later()

    # inside

    def _show(self, state: DeskState) -> None:
        self.book = Book(self._desk.pack, state)
        found = state.remembered
        self._places = {code: int(found.get(PLACE + code, "0")) for code in self.book.entries}
        self.viewing.set_sound(int(found.get(VOLUME, "100")), muted=found.get(MUTED) == "1")
        self._rows = {code: entry_row(self.book, code) for code in self.book.entries}
        self._view.show_entries(list(self._rows.values()), progress_of(self.book))
        self._mark_rail(self.book)
        wanted = self._sitting.take_wanted()
        first = next(iter(self.book.entries))
        remembered = EntryCode(found.get(ENTRY, first))
        self._show_wanted(wanted or Wanted(entry=remembered if remembered in self.book.entries else first))

    def _show_wanted(self, wanted: Wanted | None) -> None:
        if wanted is not None:
            self.choose(wanted.entry)
        if wanted is not None and wanted.criterion is not None:
            self._view.go_to_criterion(wanted.criterion)
        else:
            self._to_first_gap()

    def _to_first_gap(self) -> None:
        if self.book is not None and self.entry is not None:
            self._view.go_to_criterion(self.book.first_gap(self.entry))

    def _in_hand(self) -> tuple[Book, EntryCode]:
        if self.book is None or self.entry is None:
            raise LookupError(ENTRY)
        return self.book, self.entry

    def _put(self, act: Callable[[], ScoreSheet], place: object = None) -> None:
        """Save a change of the sheet in hand that is shown already."""
        self._saves.put(act, self._changed, place=place)
        self._refresh_row()

    def _change(self, act: Callable[[], ScoreSheet]) -> None:
        """Save a step of the sheet's state, and show the sheet when it is done."""
        self._saves.put(act, self._changed_state)

    def _changed(self, _sheet: ScoreSheet) -> None:
        self._sitting.changes.tell({SHEETS})

    def _changed_state(self, sheet: ScoreSheet) -> None:
        book, entry = self._in_hand()
        book.put(sheet)
        self._show_row(book, sheet.entry)
        self._view.say("")
        if sheet.entry == entry:
            self._view.show_sheet(sheet_shown(book, entry))
            self._to_first_gap()
        self._sitting.changes.tell({SHEETS})
        self._write_copy()

    def _submitted(self, sheet: ScoreSheet) -> None:
        self._submitting = False
        self._changed_state(sheet)
        if sheet.entry == self.entry:
            self._go_on()

    def _not_submitted(self, error: Exception) -> None:
        self._submitting = False
        book, _ = self._in_hand()
        match error:
            case SheetIncompleteError():
                keys = [CriterionKey(key) for key in error.criteria]
                lacking = names(book.rubric, keys)
                self._view.say(phrase("Not given yet ({count}): {names}", count=len(keys), names=lacking), wrong=True)
                self._view.go_to_criterion(keys[0])
            case RemarkMissingError():
                keys = [CriterionKey(key) for key in error.criteria]
                self._view.say(phrase("This mark needs a remark: {names}", names=names(book.rubric, keys)), wrong=True)
                self._view.go_to_remark(keys[0])
            case WatchedTooLittleError():
                self._view.ask_watched_reason(error.watched, error.needed)
            case _:
                self._host.tell_error(error)

    def _go_on(self) -> None:
        book, entry = self._in_hand()
        if (found := book.next_open(entry)) is not None:
            self.choose(found)
            self._to_first_gap()
        else:
            self._host.tell("good", phrase("All sheets are done. Go to “Hand in” to write the score file."))

    def _refresh_row(self) -> None:
        book, entry = self._in_hand()
        self._view.show_figures(sheet_shown(book, entry))
        self._show_row(book, entry)

    def _show_row(self, book: Book, entry: EntryCode) -> None:
        self._rows[entry] = entry_row(book, entry)
        self._view.show_entries(list(self._rows.values()), progress_of(book))
        self._mark_rail(book)

    def _mark_rail(self, book: Book) -> None:
        progress = progress_of(book)
        whole = progress.done == progress.whole
        self._host.mark(HANDING_IN, Dot.DONE if whole else Dot.BEGUN, f"{progress.done}/{progress.whole}")

    def _remember(self, values: dict[str, str]) -> None:
        self._saves.put(lambda: remember(self._desk, values), quiet=True)

    def _write_copy(self) -> None:
        """The safety copy may lie on a slow stick: it is written beside the line of changes, not in it."""
        self._sitting.runner.run(
            lambda _progress, _cancelled: write_safety_copy(self._desk, exchange=self._app.exchange),
            self._copy_written,
            self._copy_lost,
        )

    def _copy_written(self, _copy: HandedIn) -> None:
        self._copy_failed = False

    def _copy_lost(self, error: Exception) -> None:
        if not self._copy_failed:
            self._copy_failed = True
            self._host.tell_error(error)
