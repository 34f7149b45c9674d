"""The task runner of the window: jobs on threads of Python's own, their news on the thread that draws.

No thread but the window's makes or lets go of anything of Qt: a worker only puts news into a queue and rings a bell that
outlives it, and whatever a job and its callbacks hold is let go of where they were given.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from ui.tasks.runner import Handle, Job, Progress, R, StoppedError
from ui.theme.phrase import Words

THREADS = 8
"""More than slow work ever takes at one desk, so that saving never waits for a thread."""
CLOSING_WAIT_S = 5.0

News = Callable[[], object]


def _nothing() -> None:
    """A job that stopped has nothing to say."""


class Bell(QObject):
    """Rung on any thread, heard on the window's; it belongs to the application, so that no worker is the last to hold it."""

    rang = Signal()

    def __init__(self, heard: Callable[[], None]) -> None:
        super().__init__(QCoreApplication.instance())
        self._still = False
        self._ringing = Lock()
        self.rang.connect(heard, Qt.ConnectionType.QueuedConnection)

    def ring(self) -> None:
        """Let the window's thread hear; nothing once it is stilled."""
        with self._ringing:
            if not self._still:
                self.rang.emit()

    def still(self) -> None:
        """Ring no more; called on the window's thread."""
        with self._ringing:
            self._still = True
        self.deleteLater()


@dataclass(frozen=True, slots=True)
class Held:
    """What a job and its callbacks hold: screens and all."""

    job: Job[Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    on_progress: Progress | None
    on_ended: Callable[["Errand"], None]


class Errand:
    """One job and who hears of it. `work` runs on a worker's thread, all else on the window's."""

    def __init__(
        self,
        job: Job[Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None,
        on_ended: Callable[["Errand"], None],
    ) -> None:
        self._held: Held | None = Held(job, on_done, on_error, on_progress, on_ended)
        self._outcome: News = _nothing
        self._cancelled = False
        self.over = Event()

    def cancel(self) -> None:
        """Ask the job to stop; nothing is called back from now on."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether the job was asked to stop; may be asked on any thread."""
        return self._cancelled

    def work(self, put: Callable[[News], None]) -> None:
        """Run the job; whatever it raises goes to the window, which tells the person."""
        held = self._held
        if held is None:
            return
        try:
            self._outcome = partial(held.on_done, held.job(partial(self._report, put), self.cancelled))
        except StoppedError:
            pass
        except Exception as error:  # noqa: BLE001 - the runner is where any failure of a job ends
            self._outcome = partial(held.on_error, error)

    def end(self) -> None:
        """Call back with what came of the job, then hold nothing that a worker could be the last to let go of."""
        held, outcome = self._held, self._outcome
        self._held, self._outcome = None, _nothing
        try:
            if not self._cancelled:
                outcome()
        finally:
            if held is not None:
                held.on_ended(self)

    def _report(self, put: Callable[[News], None], words: Words, permille: int) -> None:
        put(partial(self._follow, words, permille))

    def _follow(self, words: Words, permille: int) -> None:
        if self._held is not None and self._held.on_progress is not None and not self._cancelled:
            self._held.on_progress(words, permille)


def serve(errands: "SimpleQueue[Errand | None]", put: Callable[[News], None]) -> None:
    """What each worker does: errand after errand, until None sends it home."""
    while (errand := errands.get()) is not None:
        try:
            errand.work(put)
        finally:
            put(errand.end)
            errand.over.set()


class PoolRunner(QObject):
    """Runs each job at once on a thread of its pool. `busy_changed(bool)` says whether any is under way."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, threads: int = THREADS) -> None:
        """Use at most so many threads; they are made when they are needed."""
        super().__init__(parent)
        self._most = threads
        self._threads: list[Thread] = []
        self._waiting: SimpleQueue[Errand | None] = SimpleQueue()
        self._news: SimpleQueue[News] = SimpleQueue()
        self._bell = Bell(self._hear)
        self._errands: list[Errand] = []

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        """Start a job; see `ui.tasks.runner.TaskRunner.run`."""
        errand = Errand(job, on_done, on_error, on_progress, self._forget)
        self._errands.append(errand)
        self.busy_changed.emit(True)
        self._waiting.put(errand)
        if len(self._threads) < min(self._most, len(self._errands)):
            self._hire()
        return errand

    def busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._errands)

    def under_way(self) -> tuple[Handle, ...]:
        """The jobs that have not ended."""
        return tuple(self._errands)

    def close(self) -> bool:
        """Ask every job to stop and wait a little; False where one would not: it ends with the program."""
        for errand in self._errands:
            errand.cancel()
        until = time.monotonic() + CLOSING_WAIT_S
        over = [errand.over.wait(max(0.0, until - time.monotonic())) for errand in self._errands]
        for _ in self._threads:
            self._waiting.put(None)
        self._threads.clear()
        self._bell.still()
        while not self._news.empty():
            self._hear()
        return all(over)

    def _hire(self) -> None:
        """One thread more; a daemon, so that a job that hangs does not keep the program from ending."""
        put = partial(_put, self._news, self._bell)
        self._threads.append(Thread(target=serve, args=(self._waiting, put), name="job", daemon=True))
        self._threads[-1].start()

    @Slot()
    def _hear(self) -> None:
        """Tell one piece of news; there is one ring for each."""
        with suppress(Empty):
            self._news.get_nowait()()

    def _forget(self, errand: Errand) -> None:
        self._errands.remove(errand)
        self.busy_changed.emit(self.busy())


def _put(news: SimpleQueue[News], bell: Bell, one: News) -> None:
    news.put(one)
    bell.ring()
