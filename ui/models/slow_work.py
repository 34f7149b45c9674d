"""One slow job of a screen of the secretariat: how far it is, the time left, and stopping it. Knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from judging_app.ports.storage import ContestStore
from ui.models.office import Office, Work
from ui.tasks.runner import Cancelled, Progress, R
from ui.tasks.time_left import TimeLeft
from ui.theme.phrase import Words


class WorkView(Protocol):
    """Where slow work is seen."""

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        """Show how far the work is, 0 to 1000."""
        ...

    def show_idle(self) -> None:
        """Nothing is under way."""
        ...


class SlowWork:
    """Work that is stopped ends at its next safe place and still brings back what it did until then."""

    def __init__(self, office: Office, view: WorkView) -> None:
        self._office, self._view = office, view
        self._stopped = False
        self.busy = False

    def start(
        self,
        first: Words,
        words: Callable[[str], Words],
        act: Work[R],
        done: Callable[[R], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Begin, unless something is under way. `words` makes a line of what is in hand, such as a file's name."""
        if self.busy:
            return
        self.busy, self._stopped = True, False
        clock = self._office.app.clock
        pace = TimeLeft(clock.now_ms())

        def told(what: Words, permille: int) -> None:
            self._view.show_work(what, permille, pace.words(permille, clock.now_ms()))

        def job(store: ContestStore, progress: Progress, cancelled: Cancelled) -> R:
            return act(store, lambda name, so_far: progress(words(str(name)), so_far), self._either(cancelled))

        def end(result: R) -> None:
            self._end()
            done(result)

        def fail(error: Exception) -> None:
            self._end()
            (failed or self._office.host.tell_error)(error)

        told(first, 0)
        self._office.work(job, end, fail, told)

    def stop(self) -> None:
        """Ask the work to end."""
        self._stopped = True

    def _either(self, cancelled: Cancelled) -> Cancelled:
        return lambda: self._stopped or cancelled()

    def _end(self) -> None:
        self.busy = False
        self._view.show_idle()
