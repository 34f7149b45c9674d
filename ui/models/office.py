"""The secretariat, or the chair, at one contest file: how its screens read and change it. Knows no Qt.

Each screen has its own `Office`. Every look at the contest also tells the rail how far all steps are.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from judging_app.bootstrap import Application
from judging_app.core.digest import code_of
from judging_app.ports.storage import ContestStore, ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round
from ui.models.rail_steps import Step, steps_of
from ui.tasks.local_time import time_of_day
from ui.tasks.runner import Cancelled, Handle, Progress, R, TaskRunner
from ui.theme.phrase import phrase
from ui.widgets.host import Host

SECRETARIAT = "secretariat"
ROUND = "round"

Look = Callable[[ContestUnit, RoundView], R]
Work = Callable[[ContestStore, Progress, Cancelled], R]


class Tells(Protocol):
    """Who hears what was changed (`ui.tasks.changes.Changes`)."""

    def tell(self, names: Iterable[str]) -> None:
        """Say what was changed."""
        ...


class Office:
    """Runs what a screen asks of its contest away from the window; what goes wrong is told by the window."""

    def __init__(
        self,
        app: Application,
        path: Path,
        runner: TaskRunner,
        changes: Tells,
        host: Host,
        who: str = SECRETARIAT,
    ) -> None:
        self.app, self.path, self.host = app, path, host
        self._who = who
        self._runner, self._changes = runner, changes
        self._looking: Handle | None = None
        self._under_way: list[Handle] = []

    def scribe(self) -> Scribe:
        """Writes the audit trail for the desk's owner."""
        return self.app.scribe(self._who)

    def look(self, what: Look[R], done: Callable[[R], None]) -> None:
        """Read the contest; an earlier look that is still under way is given up."""

        def job(_progress: Progress, _cancelled: Cancelled) -> tuple[R, tuple[Step, ...], str]:
            with self.app.contest(self.path) as store, store.unit() as unit:
                view = load_round(unit)
                return what(unit, view), steps_of(unit, view), view.status.fingerprint

        def show(found: tuple[R, tuple[Step, ...], str]) -> None:
            result, steps, fingerprint = found
            self._tell_steps(steps, fingerprint)
            done(result)

        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._runner.run(job, show, self.host.tell_error)

    def _tell_steps(self, steps: Iterable[Step], fingerprint: str) -> None:
        for step in steps:
            self.host.mark(step.place, step.dot, step.count)
        self.host.note(phrase("Code of the rules {code}", code=code_of(fingerprint)) if fingerprint else "")

    def change(
        self,
        act: Callable[[ContestUnit], R],
        names: Iterable[str],
        done: Callable[[R], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change the contest in one unit of work, then tell every screen which part was changed."""

        def job(_progress: Progress, _cancelled: Cancelled) -> R:
            with self.app.contest(self.path) as store, store.unit() as unit:
                return act(unit)

        def tell(result: R) -> None:
            self.changed(names)
            done(result)

        self._under_way.append(self._runner.run(job, tell, failed or self.host.tell_error))

    def work(
        self,
        act: Work[R],
        done: Callable[[R], None],
        failed: Callable[[Exception], None],
        progress: Progress | None = None,
    ) -> Handle:
        """Slow work upon the contest that tells how far it is."""

        def job(told: Progress, cancelled: Cancelled) -> R:
            with self.app.contest(self.path) as store:
                return act(store, told, cancelled)

        handle = self._runner.run(job, done, failed, progress)
        self._under_way.append(handle)
        return handle

    def run(self, act: Callable[[], R], done: Callable[[R], None], failed: Callable[[Exception], None]) -> Handle:
        """Something beside the contest, such as a look into a folder; whoever asks for it cancels it."""
        return self._runner.run(lambda _progress, _cancelled: act(), done, failed)

    def changed(self, names: Iterable[str]) -> None:
        """Say that something is saved, and what."""
        self.host.saved(phrase("Saved {time}", time=time_of_day(self.app.clock.now_ms())))
        self._changes.tell(names)

    def leave(self) -> None:
        """Nothing is called back any more: the screen goes away."""
        for handle in (self._looking, *self._under_way):
            if handle is not None:
                handle.cancel()
        self._under_way.clear()
