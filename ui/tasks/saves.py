"""Changes of one judge's desk, committed one after another in the order in which they were made. Knows no Qt.

A change that storage could not write stays at the head of the line with all that follow it, in memory, until it is tried
again and written; one that the rules refuse is taken out and reported to whoever asked for it.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Lock
from typing import Generic, Protocol

from judging_app.core.errors import CoreError
from judging_app.ports.errors import PortError, SaveFailedError
from ui.tasks.runner import Cancelled, Progress, R, TaskRunner

News = Callable[[], None]


class Watcher(Protocol):
    """Who is told how saving goes."""

    def saved(self) -> None:
        """Everything that was changed is written."""
        ...

    def save_failed(self, error: Exception) -> None:
        """Something could not be written; it is kept and waits for `Saves.retry`."""
        ...


@dataclass(slots=True, kw_only=True)
class _Step(Generic[R]):
    act: Callable[[], R]
    done: Callable[[R], None]
    refused: Callable[[Exception], None]
    quiet: bool
    needless: bool = False


def _nothing(_result: object) -> None:
    """Nobody waits for the result."""


class Saves:
    """The line of changes. `put`, `retry` and `finish` are called on the window's thread, and so are all callbacks."""

    def __init__(self, runner: TaskRunner) -> None:
        self._runner = runner
        self._line: deque[_Step[object]] = deque()
        self._news: deque[News] = deque()
        self._drafts: dict[object, _Step[object]] = {}
        self._writing = Lock()
        self._under_way = False
        self._worth_a_word = False
        self.watchers: list[Watcher] = []

    def put(
        self,
        act: Callable[[], R],
        done: Callable[[R], None] = _nothing,
        refused: Callable[[Exception], None] | None = None,
        *,
        quiet: bool = False,
        place: object = None,
        draft: bool = False,
    ) -> None:
        """Let `act` run after all that stands in the line; `quiet` for what is no change or not worth a word.

        `refused` takes what the rules or a file say against it; without it the watchers are told. A `draft` is left out
        when the next change of the same `place` comes before it was written.
        """
        step: _Step[object] = _Step(act=act, done=done, refused=refused or self._tell_failure, quiet=quiet)  # type: ignore[arg-type]
        if place is not None:
            self._replace_draft(place, step if draft else None)
        self._line.append(step)
        self.retry()

    def retry(self) -> None:
        """Work through the line, unless that is under way."""
        if not self._under_way and self._line:
            self._under_way = True
            self._runner.run(self._job, self._end, self._break_off)

    def waiting(self) -> int:
        """How many changes are not written yet."""
        return sum(not step.needless for step in tuple(self._line))

    def finish(self) -> None:
        """Write everything now, on the caller's thread: the window closes or shows another desk.

        What is put into the line by those who hear that a change is written is written too.
        """
        error = self._work()
        self._tell(error)
        while error is None and self._line:
            error = self._work()
            self._tell(error)

    def _replace_draft(self, place: object, step: _Step[object] | None) -> None:
        if (earlier := self._drafts.pop(place, None)) is not None:
            earlier.needless = True
        if step is not None:
            self._drafts[place] = step

    def _job(self, _progress: Progress, _cancelled: Cancelled) -> SaveFailedError | None:
        return self._work()

    def _work(self) -> SaveFailedError | None:
        with self._writing:
            while self._line:
                step = self._line.popleft()
                if step.needless:
                    continue
                try:
                    result = step.act()
                except SaveFailedError as error:
                    self._line.appendleft(step)
                    return error
                except (CoreError, PortError) as error:
                    self._news.append(partial(step.refused, error))
                else:
                    self._news.append(partial(step.done, result))
                    self._worth_a_word |= not step.quiet
        return None

    def _end(self, error: SaveFailedError | None) -> None:
        self._under_way = False
        self._tell(error)
        if error is None:
            self.retry()

    def _break_off(self, error: Exception) -> None:
        self._under_way = False
        self._tell(None)
        self._tell_failure(error)
        self.retry()

    def _tell(self, error: SaveFailedError | None) -> None:
        while self._news:
            self._news.popleft()()
        if error is not None:
            self._worth_a_word = True
            self._tell_failure(error)
        elif self._worth_a_word:
            self._worth_a_word = False
            for watcher in self.watchers:
                watcher.saved()

    def _tell_failure(self, error: Exception) -> None:
        for watcher in self.watchers:
            watcher.save_failed(error)
