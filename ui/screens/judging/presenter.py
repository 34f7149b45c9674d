"""The judge's desk: which entry is in hand, where its clip stands, what is taken back. Knows no Qt."""

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.own_marks import OwnMark, strip
from judging_app.services import mark_sheets
from judging_app.services.clip_check import ClipCheck
from judging_app.services.desk_state import DeskState, desk_state
from judging_app.services.scratch import set_scratch
from ui.screens.judging.book import Book
from ui.screens.judging.finishing import Finishing
from ui.screens.judging.issued import AlteredView, Issued
from ui.screens.judging.marking import Marking
from ui.screens.judging.rows import sheet_shown
from ui.screens.judging.save_news import SaveNews
from ui.screens.judging.undoing import Undoing
from ui.screens.judging.viewing import NORMAL, Viewing
from ui.screens.judging.worktable import ENTRY, Opened, View, Worktable, opened
from ui.tasks.sitting import Sitting, Wanted
from ui.theme.phrase import Words, phrase
from ui.widgets.host import Host

VOLUME, MUTED, RATE, PLACE = "volume", "muted", "rate", "place "


def _nothing(_result: None) -> None:
    """Nobody waits for a player to end."""


class Presenter:
    """`begin` reads the workspace; nothing can be given before it has answered. `marking` and `finishing` do the rest."""

    def __init__(self, sitting: Sitting, host: Host, view: View, viewing: Viewing, clip: AlteredView) -> None:
        self._sitting, self._host, self._view = sitting, host, view
        self.viewing = viewing
        self._desk, self._saves = sitting.desk, sitting.saves
        self.table = Worktable(sitting, host, view)
        self._news = SaveNews(self.table)
        self.undoing = Undoing(self.table, self._news, self.choose)
        self.marking = Marking(self.table, self.undoing)
        self.finishing = Finishing(self.table, self.undoing, self.keep, self.choose)
        check = ClipCheck(self._desk, sitting.app.hasher)
        self.issued = Issued(check, sitting.runner, clip, self._open_anew, host.tell_error)
        viewing.settled = self.issued.look
        self._places: dict[EntryCode, int] = {}
        self._scratch: dict[EntryCode, str] = {}

    @property
    def entry(self) -> EntryCode | None:
        """The entry in hand."""
        return self.table.entry

    # coming and going

    def begin(self) -> None:
        """Read where the work stands and show it."""
        self._saves.watchers.append(self._news)
        self._saves.put(self._read, self._show, quiet=True)

    def come(self) -> None:
        """The screen comes to the front: say whose desk this is, and show what another screen asked for."""
        pack = self._desk.pack
        who = phrase("{judge} · {contest}", judge=pack.judge.name, contest=pack.rules.name)
        again = phrase("Second look · {judge} · {contest}", judge=pack.judge.name, contest=pack.rules.name)
        self._host.note(again if pack.second_look else who)
        if self.table.book is None:
            return
        self.table.mark_rail()
        if self._sitting.stale:
            self._sitting.stale = False
            self._saves.put(lambda: desk_state(self._desk), self._renew, quiet=True)
        self._show_wanted(self._sitting.take_wanted())

    def leave(self) -> None:
        """Keep everything, end the player, let go of the workspace."""
        self.keep()
        self.issued.stop()
        if (player := self.viewing.let_go()) is not None:
            self._sitting.runner.run(lambda _progress, _cancelled: player.close(), _nothing, self._host.tell_error)
        self._sitting.end()

    def keep(self) -> None:
        """Keep what was watched and where the clip stands; called every few seconds and on going elsewhere."""
        book, entry = self.table.book, self.table.entry
        if book is None or entry is None:
            return
        watched, place = self.viewing.watched, self.viewing.place_ms
        if watched != book.watched(entry):
            book.watch(entry, watched)
            act = lambda: mark_sheets.record_watched(self._desk, entry=entry, watched=watched)  # noqa: E731 - one step of the line
            self._saves.put(act, quiet=True)
        if place != self._places.get(entry, 0):
            self._places[entry] = place
            self.table.remember({PLACE + entry: str(place)})

    def holds(self) -> Words:
        """What would be lost if the window closed now, after a last try to write it."""
        self.keep()
        self._saves.finish()
        if not (count := self._saves.waiting()):
            return ""
        return phrase(
            "{count} changes can't be written to this laptop's disk, so the window stays open and keeps them. Make room on the "
            "disk; they are written by themselves, then close again.",
            count=count,
        )

    def retry(self) -> None:
        """Try to save again what could not be saved."""
        self._saves.retry()

    # entries

    def choose(self, entry: EntryCode) -> None:
        """Take an entry in hand."""
        book = self.table.book
        if book is None or entry == self.table.entry or entry not in book.entries:
            return
        self.keep()
        self.table.entry = entry
        self.table.remember({ENTRY: entry})
        self._view.say("")
        needed = mark_sheets.seconds_needed(self._desk, entry)
        self._view.show_entry(book.entry(entry), sheet_shown(book, entry), needed)
        self.issued.take(entry if book.entry(entry).clip else None)
        self._open_clip()
        self._prepare_next(book, entry)

    def step(self, by: int) -> None:
        """The entry before (-1) or after (1) in the list."""
        book, entry = self.table.in_hand()
        if (found := book.neighbour(entry, by, self._view.order())) is not None:
            self.choose(found)
            self.table.to_first_gap()

    # what only this laptop knows

    def set_sound(self, volume: int, *, muted: bool) -> None:
        """Take another volume, and remember it."""
        self.viewing.set_sound(volume, muted=muted)
        self.table.remember({VOLUME: str(self.viewing.volume), MUTED: str(int(muted))})

    def set_rate(self, percent: int) -> None:
        """Take another speed, and remember it."""
        self.viewing.set_rate(percent)
        self.table.remember({RATE: str(percent)})

    def change_rate(self, steps: int) -> None:
        """Play faster (1) or slower (-1)."""
        self.viewing.change_rate(steps)
        self.set_rate(self.viewing.rate)

    def scratch(self) -> str:
        """The judge's own note on the entry in hand; it never leaves the laptop."""
        return self._scratch.get(self.table.in_hand()[1], "")

    def set_scratch(self, text: str) -> None:
        """Keep the judge's own note on the entry in hand."""
        entry = self.table.in_hand()[1]
        self._scratch[entry] = text
        self._saves.put(lambda: set_scratch(self._desk, entry=entry, text=text))

    def own_marks(self, criterion: CriterionKey) -> tuple[OwnMark, ...]:
        """What was given to other entries for a criterion, lowest first."""
        book, entry = self.table.in_hand()
        return strip(book.counting(), book.rubric, criterion, but=entry)

    # inside

    def _open_clip(self) -> None:
        """Open the clip in hand where it was left."""
        book, entry = self.table.in_hand()
        clip = book.entry(entry).clip
        self.viewing.open(
            self._desk.clip_path(entry),
            length_ms=clip.length_ms if clip else 0,
            start_ms=self._places.get(entry, 0),
            watched=book.watched(entry),
        )

    def _open_anew(self) -> None:
        """The clip in hand is another file now: go on with that at the same place."""
        self.keep()
        self._open_clip()

    def _prepare_next(self, book: Book, entry: EntryCode) -> None:
        """The clip that will probably follow."""
        following = book.next_open(entry, self._view.order())
        path = self._desk.clip_path(following) if following and following != entry else None
        if following and path is not None:
            self.viewing.prepare(path, self._places.get(following, 0), book.lengths_ms[following])

    def _read(self) -> tuple[DeskState, Opened]:
        state = desk_state(self._desk)
        return state, opened(Book(self._desk.pack, state))

    def _show(self, read: tuple[DeskState, Opened]) -> None:
        state, whole = read
        book, found = whole.book, state.remembered
        self._places = {code: int(found.get(PLACE + code, "0")) for code in book.entries}
        self._scratch = dict(state.scratch)
        self.viewing.set_sound(int(found.get(VOLUME, "100")), muted=found.get(MUTED) == "1")
        self.viewing.set_rate(int(found.get(RATE, str(NORMAL))))
        self.table.open_book(whole)
        wanted = self._sitting.take_wanted()
        first = next(iter(book.entries))
        remembered = EntryCode(found.get(ENTRY, first))
        self._show_wanted(wanted or Wanted(entry=remembered if remembered in book.entries else first))

    def _renew(self, state: DeskState) -> None:
        """Sheets were changed on another screen: take them."""
        book, entry = self.table.in_hand()
        others = [sheet for code, sheet in state.sheets.items() if sheet != book.sheet(code)]
        for sheet in others:
            book.put(sheet)
        self.table.show_rows([sheet.entry for sheet in others])
        self.table.show_whole(entry)

    def _show_wanted(self, wanted: Wanted | None) -> None:
        if wanted is not None:
            self.choose(wanted.entry)
        if wanted is not None and wanted.criterion is not None:
            self._view.go_to_criterion(wanted.criterion)
        else:
            self.table.to_first_gap()
