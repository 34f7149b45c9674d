"""The inbox: score files are taken in one by one, each with its own outcome. Knows no Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from judging_app.core.ids import FileDigest
from judging_app.ports.storage import ContestStore
from judging_app.services.merge_files import Merged, merge_files
from ui.screens.merging.rows import InboxRow, InboxShown, fresh_row, inbox_shown
from ui.tasks.office import ROUND, Office
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.slow_work import SlowWork, WorkView
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
        self._fresh: list[tuple[FileDigest | None, InboxRow]] = []
        self._waiting: list[Path] = []
        self._shown: InboxShown | None = None
        self._pointing: InboxRow | None = None

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
        names = self._shown.names if self._shown else {}
        now = self._office.app.clock.now_ms()
        fresh = [(one.digest, fresh_row(one, names, now)) for one in files]
        self._fresh = [*fresh, *self._fresh]
        self._pointing = next((row for _, row in fresh if row.refused), None)
        if any(not row.refused for _, row in fresh):
            self._office.changed({INBOX, ROUND})
        else:
            self.load()
        self._tell([row for _, row in fresh])
        self._next()

    def _tell(self, rows: Sequence[InboxRow]) -> None:
        refused = sum(row.refused for row in rows)
        if not rows:
            return
        if refused:
            words = phrase(
                "{taken} files were taken in, {refused} refused. Refused files are unchanged and nothing of them counts.",
                taken=len(rows) - refused,
                refused=refused,
            )
            self._office.host.tell("bad" if refused == len(rows) else "warn", words)
        else:
            self._office.host.tell("good", phrase("{taken} files were taken in.", taken=len(rows)))

    def _show(self, shown: InboxShown) -> None:
        self._shown = shown
        mine = {digest for digest, _ in self._fresh if digest is not None}
        rows = [row for _, row in self._fresh] + [row for digest, row in shown.stored if digest not in mine]
        self._view.show_inbox(shown, rows)
        if self._pointing is not None:
            self._view.point_at(self._pointing)
            self._pointing = None
