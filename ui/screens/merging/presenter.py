"""The inbox: score files are taken in one by one, each with its own outcome. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.ports.storage import ContestStore
from judging_app.services.merge_files import Merged, merge_files
from ui.models.office import ROUND, Office
from ui.models.slow_work import SlowWork, WorkView
from ui.screens.merging.rows import Given, InboxRow, InboxShown, fresh_row, inbox_shown
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.steps import INBOX
from ui.theme.phrase import phrase

SCORE_FILE = ".clipscore"


class InboxView(WorkView, Protocol):
    """What the screen shows."""

    def show_inbox(self, shown: InboxShown, rows: Sequence[InboxRow]) -> None: ...
    def point_at(self, row: InboxRow) -> None: ...


class InboxPresenter:
    """What was just given in stands above what was stored before; refused files are remembered until the desk is left."""

    def __init__(self, view: InboxView, office: Office) -> None:
        self._view, self._office = view, office
        self._work = SlowWork(office, view)
        self._fresh: list[Given] = []
        self._waiting: list[Path] = []
        self._pointing: Given | None = None

    def load(self) -> None:
        """Read what is stored again."""
        self._office.look(inbox_shown, self._show)

    def take_files(self, paths: Sequence[Path]) -> bool:
        """Take in the score files among the files; False where there is none."""
        files = [path for path in paths if path.suffix.lower() == SCORE_FILE]
        if files:
            self.take_in(files)
        return bool(files)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take files in; those that come while others are under way wait for their turn."""
        self._waiting += paths
        self._next()

    def stop(self) -> None:
        """Stop between two files; those already taken in stay."""
        self._waiting.clear()
        self._work.stop()

    def leave(self) -> None:
        """The screen goes away."""
        self._office.leave()

    def _next(self) -> None:
        if self._work.busy or not self._waiting:
            return
        paths, self._waiting = tuple(self._waiting), []
        app, scribe = self._office.app, self._office.scribe()

        def act(store: ContestStore, progress: Progress, cancelled: Cancelled) -> tuple[Merged, ...]:
            return merge_files(
                store, paths, exchange=app.exchange, scribe=scribe, progress=progress, cancelled=cancelled
            )

        first = phrase("Reading {count} files", count=len(paths))
        self._work.start(first, lambda name: phrase("Reading {name}", name=name), act, self._merged)

    def _merged(self, files: Sequence[Merged]) -> None:
        now = self._office.app.clock.now_ms()
        fresh = [Given(merged=one, at_ms=now) for one in files]
        self._fresh = [*fresh, *self._fresh]
        self._pointing = next((one for one in fresh if one.merged.refused), None)
        if all(one.refused for one in files):
            self.load()
        else:
            self._office.changed({INBOX, ROUND})
        self._tell(files)
        self._next()

    def _tell(self, files: Sequence[Merged]) -> None:
        refused = sum(one.refused for one in files)
        if not files:
            return
        if refused:
            words = phrase(
                "{taken} files were taken in, {refused} refused. Refused files are unchanged and nothing of them counts.",
                taken=len(files) - refused,
                refused=refused,
            )
            self._office.host.tell("bad" if refused == len(files) else "warn", words)
        else:
            self._office.host.tell("good", phrase("{taken} files were taken in.", taken=len(files)))

    def _show(self, shown: InboxShown) -> None:
        mine = {one.merged.digest for one in self._fresh}
        fresh = [fresh_row(one, shown.names) for one in self._fresh]
        self._view.show_inbox(shown, [*fresh, *(row for digest, row in shown.stored if digest not in mine)])
        if self._pointing is not None:
            self._view.point_at(fresh[self._fresh.index(self._pointing)])
            self._pointing = None
