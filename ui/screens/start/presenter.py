"""The start: what was open lately and how far it is, and the sample contest to try. Knows no Qt."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from ui.screens.start.recents import Recent, Role
from ui.screens.start.rows import RecentRow, row_of
from ui.screens.start.sample import WHOLE_SAMPLE, make_sample, sample_contest, sample_is_ready, sample_pack
from ui.tasks.runner import Cancelled, Handle, Progress, TaskRunner
from ui.tasks.time_left import TimeLeft
from ui.theme.phrase import Words, phrase


class StartView(Protocol):
    """What the start shows."""

    def show_recents(self, rows: Sequence[RecentRow]) -> None: ...
    def show_work(self, what: Words, permille: int, left: Words) -> None: ...
    def show_idle(self) -> None: ...
    def tell_error(self, error: BaseException) -> None: ...


class Doors(Protocol):
    """Opens files at the desk of a role, and remembers them."""

    def recents(self) -> tuple[Recent, ...]: ...
    def forget(self, recent: Recent) -> None: ...
    def open_at(self, path: Path, role: Role) -> None: ...
    def remember(self, recent: Recent) -> None: ...


class StartPresenter:
    """Reads how far the recent contests and packs are, and makes the sample."""

    def __init__(self, view: StartView, app: Application, runner: TaskRunner, doors: Doors) -> None:
        self._view, self._app, self._runner, self._doors = view, app, runner, doors
        self._reading: Handle | None = None
        self._making: Handle | None = None

    def load(self) -> None:
        """Show the recent files at once, and how far each is as soon as that is known."""
        recents = self._doors.recents()
        self._view.show_recents([RecentRow(recent=one) for one in recents])
        if recents:
            job = partial(_read_rows, self._app, recents)
            self._reading = self._runner.run(job, self._view.show_recents, self._view.tell_error)

    def open(self, row: RecentRow) -> None:
        """Open a recent file at the desk where it was; one that is gone is taken off the list."""
        if row.gone:
            self._doors.forget(row.recent)
            self.load()
        else:
            self._doors.open_at(row.recent.path, row.recent.role)

    def try_sample(self) -> None:
        """Open the sample contest; the first time it is made, which takes a minute or two."""
        if sample_is_ready(self._app):
            self._open_sample()
            return
        pace = TimeLeft(self._app.clock.now_ms())

        def told(what: Words, permille: int) -> None:
            self._view.show_work(what, permille, pace.words(permille, self._app.clock.now_ms()))

        told(phrase("Making the sample contest"), 0)
        self._making = self._runner.run(partial(make_sample, self._app, WHOLE_SAMPLE), self._made, self._failed, told)

    def stop(self) -> None:
        """Give the making of the sample up; clips that are made already are kept for the next time."""
        if self._making is not None:
            self._making.cancel()
            self._making = None
        self._view.show_idle()

    def leave(self) -> None:
        """Stop what is under way."""
        if self._reading is not None:
            self._reading.cancel()
        self.stop()

    def _made(self, _path: Path) -> None:
        self._making = None
        self._view.show_idle()
        self._open_sample()

    def _failed(self, error: Exception) -> None:
        self._making = None
        self._view.show_idle()
        self._view.tell_error(error)

    def _open_sample(self) -> None:
        pack, contest = sample_pack(self._app), sample_contest(self._app)
        self._doors.remember(Recent(path=pack, role=Role.JUDGE, title=""))
        self._doors.open_at(contest, Role.CHAIR)


def _read_rows(
    app: Application, recents: Sequence[Recent], _progress: Progress, cancelled: Cancelled
) -> tuple[RecentRow, ...]:
    return tuple(RecentRow(recent=one) if cancelled() else row_of(app, one) for one in recents)
