"""A look at marks, which waits until the round is closed; an earlier one is asked for and written down once. Knows no Qt."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic

from judging_app.bootstrap import Application
from judging_app.services.consolidate import note_early_look
from judging_app.services.rounds import RoundView, load_round
from ui.tasks.runner import Cancelled, Handle, Progress, R, TaskRunner

CHAIR = "chair"


class ClosedLook(Generic[R]):
    """Works `work` out of the round in hand, away from the window. `shut` hears of a round that is open, `found` what came out."""

    def __init__(
        self,
        app: Application,
        path: Path,
        runner: TaskRunner,
        work: Callable[[RoundView], R],
        *,
        shut: Callable[[RoundView], None],
        found: Callable[[R], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._app, self._path, self._runner, self._work = app, path, runner, work
        self._shut, self._found, self._failed = shut, found, failed
        self._early = False
        self._under_way: Handle | None = None

    def load(self) -> None:
        """Read the round again; a look that is still under way is given up."""
        self._start(note=False)

    def look_early(self) -> None:
        """Look into an open round; that is written down."""
        self._early = True
        self._start(note=True)

    def leave(self) -> None:
        """Nothing comes back any more."""
        if self._under_way is not None:
            self._under_way.cancel()

    def _start(self, *, note: bool) -> None:
        self.leave()
        early = self._early

        def job(_progress: Progress, _cancelled: Cancelled) -> tuple[RoundView, R | None]:
            with self._app.contest(self._path) as store, store.unit() as unit:
                view = load_round(unit)
                if note:
                    note_early_look(unit, view, self._app.scribe(CHAIR))
            return view, self._work(view) if view.closed or early else None

        self._under_way = self._runner.run(job, self._show, self._failed)

    def _show(self, seen: tuple[RoundView, R | None]) -> None:
        view, found = seen
        self._early = self._early and not view.closed
        if found is None:
            self._shut(view)
        else:
            self._found(found)
