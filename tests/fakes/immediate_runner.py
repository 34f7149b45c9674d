"""A task runner that runs a job at once, on the caller's thread."""

from collections.abc import Callable
from typing import TypeVar

from ui.tasks.runner import Handle, Job, Progress, StoppedError
from ui.theme.phrase import Words

R = TypeVar("R")


class DoneHandle:
    """A job that is over already."""

    def cancel(self) -> None:
        """There is nothing left to stop."""


class ImmediateRunner:
    """Fills `ui.tasks.runner.TaskRunner`; `told` keeps all progress, `stop_after` cancels after that many calls of it."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.told: list[tuple[Words, int]] = []
        self.stop_after = stop_after

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        def progress(words: Words, permille: int) -> None:
            self.told.append((words, permille))
            if on_progress is not None:
                on_progress(words, permille)

        try:
            result = job(progress, self._stopped)
        except StoppedError:
            return DoneHandle()
        except Exception as error:  # noqa: BLE001 - as the real runner: any failure of a job goes back
            on_error(error)
            return DoneHandle()
        if not self._stopped():
            on_done(result)
        return DoneHandle()

    def _stopped(self) -> bool:
        return self.stop_after is not None and len(self.told) >= self.stop_after
