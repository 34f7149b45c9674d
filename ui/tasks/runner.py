"""Slow work away from the window: what a presenter knows of it. Knows no Qt and no threads.

A job is any function of `progress` and `cancelled`; it calls `progress(words, permille)` now and then and stops early, with
`StoppedError`, when `cancelled()` says so. Its result, error and progress come back where the window is drawn.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from ui.theme.phrase import Words

R = TypeVar("R")

Progress = Callable[[Words, int], None]
Cancelled = Callable[[], bool]
Job = Callable[[Progress, Cancelled], R]

WHOLE = 1000


class StoppedError(Exception):
    """A job ended early because it was asked to; not a failure: `on_error` is not called for it."""


class Handle(Protocol):
    """A job under way."""

    def cancel(self) -> None:
        """Ask the job to stop; nothing comes back from it afterwards."""
        ...


class TaskRunner(Protocol):
    """Runs jobs one by one or side by side and brings back what comes of them."""

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        """Start a job. Exactly one of `on_done` and `on_error` is called later, unless it is cancelled first."""
        ...
