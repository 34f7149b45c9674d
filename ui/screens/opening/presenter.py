"""Opening a pack: read it, compare its code, look at its clips, hand the desk on. Knows no Qt."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.ports.desk_errors import WorkspaceBusyError
from judging_app.ports.exchange import Pack, PackEntry
from judging_app.ports.media import ClipHasher
from judging_app.services.open_pack import Desk, clips_amiss, confirm_code
from judging_app.services.restore_copy import Restored, restore_safety_copy, wants_copy
from judging_app.services.rubric_news import RubricNews, note_read, rubric_news, unread_news
from ui.tasks.runner import Cancelled, Handle, Progress, StoppedError, TaskRunner
from ui.theme.phrase import Words
from ui.widgets.host import Host

Opened = Callable[[Desk], None]
Switch = Callable[[int, Callable[[], None]], None]
"""Goes to the window of another process and leaves this one; the second part is called where that does not answer."""
WHOLE = 1000


class View(Protocol):
    """What the presenter asks of the screen."""

    def show_pack(self, pack: Pack, code: str, *, confirmed: bool) -> None: ...

    def show_different(self) -> None:
        """The codes differ: what to do."""
        ...

    def show_confirmed(self) -> None: ...

    def show_checking(self, permille: int) -> None: ...

    def show_clips(self, amiss: Sequence[PackEntry], whole: int) -> None: ...

    def show_later_pack(self, number: int) -> None:
        """A later pack where nothing was marked yet: offer to bring back what another laptop kept."""
        ...

    def show_restored(self, found: Restored) -> None:
        """Sheets came back from a safety copy."""
        ...

    def show_rubric_news(self, news: RubricNews, *, leads_on: bool) -> None:
        """The rubric is a newer version: what that means for sheets that were marked before."""
        ...

    def show_reading(self) -> None: ...

    def show_refused(self) -> None:
        """The file could not be opened; the window says why."""
        ...

    def show_busy(self, error: WorkspaceBusyError) -> None:
        """The pack is open in another window: offer to go there."""
        ...

    def show_unanswered(self) -> None:
        """The other window does not come."""
        ...


class CountingHasher:
    """Tells how many clips are looked at, and stops when asked to."""

    def __init__(self, hasher: ClipHasher, whole: int, progress: Progress, cancelled: Cancelled) -> None:
        self._hasher, self._whole = hasher, whole
        self._progress, self._cancelled = progress, cancelled
        self._done = 0

    def __call__(self, path: Path, progress: Callable[[int], None] | None = None) -> str:
        """The digest of one clip."""
        if self._cancelled():
            raise StoppedError
        self._progress(path.name, self._done * WHOLE // max(1, self._whole))
        self._done += 1
        return self._hasher(path, progress)


class Presenter:
    """`opened` gets the desk once its code is confirmed and its clips are looked at, or the judge does not want to wait."""

    def __init__(
        self,
        app: Application,
        runner: TaskRunner,
        host: Host,
        view: View,
        opened: Opened | None,
        came_back: Callable[[], None] | None = None,
        switch: Switch | None = None,
    ) -> None:
        self._app, self._runner, self._host, self._view = app, runner, host, view
        self._opened, self._came_back, self._switch = opened, came_back, switch
        self._path: Path | None = None
        self._holder = 0
        self._desk: Desk | None = None
        self._check: Handle | None = None
        self._amiss: tuple[EntryCode, ...] | None = None
        self._waits_for_copy = False

    def read(self, pack: Path) -> None:
        """Open a pack file; one that was confirmed earlier is handed on at once."""
        self._path = pack
        self._view.show_reading()

        def job(_progress: Progress, _cancelled: Cancelled) -> tuple[Desk, RubricNews | None]:
            desk = self._app.open_pack(pack)
            return desk, unread_news(desk) if desk.confirmed else None

        self._runner.run(job, self._take, self._refuse)

    def read_again(self) -> None:
        """Try once more: the other window may be closed by now."""
        if self._path is not None:
            self.read(self._path)

    def switch(self) -> None:
        """Go to the window that has the pack open."""
        if self._switch is not None:
            self._switch(self._holder, self._view.show_unanswered)

    def show(self, desk: Desk) -> None:
        """Show a desk that is in use already."""
        self._desk = desk
        self._view.show_pack(desk.pack, desk.contest_code, confirmed=desk.confirmed)

    def show_news(self) -> None:
        """Show once more what a newer version of the rubric means, where there is one."""
        desk = self._in_hand()

        def told(news: RubricNews | None) -> None:
            if news is not None:
                self._view.show_rubric_news(news, leads_on=False)

        self._runner.run(lambda _progress, _cancelled: rubric_news(desk), told, self._host.tell_error)

    def news_read(self) -> None:
        """The judge has read the news: write it down and go on."""
        desk = self._in_hand()
        self._runner.run(
            lambda _progress, _cancelled: note_read(desk), lambda _none: self.go_on(), self._host.tell_error
        )

    def same(self) -> None:
        """The codes are the same: write it down, and go on when the clips are looked at."""
        desk = self._in_hand()

        def confirm(_progress: Progress, _cancelled: Cancelled) -> tuple[Desk, bool]:
            confirmed = confirm_code(desk, clock=self._app.clock)
            return confirmed, wants_copy(confirmed)

        self._runner.run(confirm, self._confirmed, self._host.tell_error)

    def different(self) -> None:
        """The codes differ: nothing is written down."""
        self._view.show_different()

    def look_at_clips(self) -> None:
        """See whether every clip lies beside the pack as it was issued."""
        desk, hasher = self._in_hand(), self._app.hasher
        whole = len(desk.pack.entries)
        self._view.show_checking(0)
        self._check = self._runner.run(
            lambda progress, cancelled: clips_amiss(desk, CountingHasher(hasher, whole, progress, cancelled)),
            self._looked,
            self._host.tell_error,
            self._looking,
        )

    def restore(self, copy: Path) -> None:
        """Bring back the sheets of a safety copy that was made with an earlier pack, on another laptop for instance."""
        desk, exchange = self._in_hand(), self._app.exchange
        self._runner.run(
            lambda _progress, _cancelled: restore_safety_copy(desk, path=copy, exchange=exchange),
            self._restored,
            self._host.tell_error,
        )

    def go_on(self) -> None:
        """Hand the desk on."""
        desk, opened = self._in_hand(), self._opened
        self._stop()
        if opened is not None:
            self._opened, self._desk = None, None
            opened(desk)

    def leave(self) -> None:
        """Let go of a desk that was not handed on; one in use belongs to its sitting."""
        self._stop()
        if self._opened is not None and self._desk is not None:
            self._desk.store.close()
            self._desk = None

    def _restored(self, found: Restored) -> None:
        self._view.show_restored(found)
        if self._came_back is not None:
            self._came_back()

    def _take(self, found: tuple[Desk, RubricNews | None]) -> None:
        desk, news = found
        self.show(desk)
        if news is not None:
            self._view.show_rubric_news(news, leads_on=True)
        elif desk.confirmed:
            self.go_on()
        else:
            self.look_at_clips()

    def _refuse(self, error: Exception) -> None:
        self._view.show_refused()
        if isinstance(error, WorkspaceBusyError) and self._switch is not None:
            self._holder = error.process
            self._view.show_busy(error)
            return
        self._host.tell_error(error)

    def _confirmed(self, found: tuple[Desk, bool]) -> None:
        self._desk, self._waits_for_copy = found
        self._view.show_confirmed()
        if self._waits_for_copy:
            self._view.show_later_pack(self._desk.pack.enrolment)
        self._go_on_when_whole()

    def _looking(self, _words: Words, permille: int) -> None:
        self._view.show_checking(permille)

    def _looked(self, amiss: tuple[EntryCode, ...]) -> None:
        self._check, self._amiss = None, amiss
        entries = self._in_hand().pack.entries
        self._view.show_clips([one for one in entries if one.code in amiss], len(entries))
        self._go_on_when_whole()

    def _go_on_when_whole(self) -> None:
        """With every clip in its place there is nothing to read here any more, but for whoever comes from another laptop."""
        whole = self._in_hand().confirmed and self._amiss == () and not self._waits_for_copy
        if self._opened is not None and whole:
            self.go_on()

    def _in_hand(self) -> Desk:
        if self._desk is None:
            raise LookupError(Desk.__name__)
        return self._desk

    def _stop(self) -> None:
        if self._check is not None:
            self._check.cancel()
            self._check = None
