"""One piece of work at a time, always for the wish made last. Knows no Qt."""

from collections.abc import Callable
from typing import Generic

from ui.tasks.runner import Handle, Job, R, TaskRunner


class Latest(Generic[R]):
    """While a job runs only the last wish is kept; what comes of a job is dropped where something else was wished meanwhile."""

    def __init__(self, runner: TaskRunner, done: Callable[[R], None], failed: Callable[[Exception], None]) -> None:
        self._runner, self._done, self._failed = runner, done, failed
        self._wish: Job[R] | None = None
        self._handle: Handle | None = None
        self._busy = False
        self._stale = False

    def want(self, job: Job[R]) -> None:
        """Do this, as soon as what is under way has ended."""
        self._wish = job
        if not self._busy:
            self._start()

    def forget(self) -> None:
        """Nothing is wished any more; what is under way comes to nothing."""
        self._wish, self._stale = None, True

    def leave(self) -> None:
        """Nothing is called back any more."""
        self.forget()
        if self._handle is not None:
            self._handle.cancel()

    def _start(self) -> None:
        job, self._wish = self._wish, None
        if job is not None:
            self._busy, self._stale = True, False
            self._handle = self._runner.run(job, self._came, self._broke)

    def _came(self, result: R) -> None:
        if self._go_on():
            self._done(result)

    def _broke(self, error: Exception) -> None:
        if self._go_on():
            self._failed(error)

    def _go_on(self) -> bool:
        """Turn to the next wish; whether what came is still wanted."""
        wanted = self._wish is None and not self._stale
        self._busy = False
        self._start()
        return wanted
