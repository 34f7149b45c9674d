"""The task runner of the window: jobs on a thread pool, their news as signals on the thread that draws."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from typing_extensions import override

from ui.tasks.runner import Cancelled, Handle, Job, Progress, R, StoppedError
from ui.theme.phrase import Words

CLOSING_WAIT_MS = 5_000


class Errand(QObject):
    """One job under way; lives on the window's thread and hears from the worker by queued signals."""

    news = Signal(object, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        on_done: Callable[[Any], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None,
        on_ended: Callable[["Errand"], None],
    ) -> None:
        super().__init__()
        self._on_done, self._on_error = on_done, on_error
        self._on_progress, self._on_ended = on_progress, on_ended
        self._cancelled = False
        self.news.connect(self._tell)
        self.done.connect(self._finish)
        self.failed.connect(self._fail)
        self.ended.connect(self._end)

    def cancel(self) -> None:
        """Ask the job to stop; nothing is called back from now on."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether the job was asked to stop; may be asked on any thread."""
        return self._cancelled

    @Slot(object, int)
    def _tell(self, words: Words, permille: int) -> None:
        if self._on_progress is not None and not self._cancelled:
            self._on_progress(words, permille)

    @Slot(object)
    def _finish(self, result: object) -> None:
        if not self._cancelled:
            self._on_done(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not self._cancelled:
            self._on_error(error)

    @Slot()
    def _end(self) -> None:
        self._on_ended(self)


class Work(QRunnable):
    """Runs a job on a thread of the pool."""

    def __init__(self, job: Job[Any], errand: Errand) -> None:
        super().__init__()
        self._job, self._errand = job, errand

    @override
    def run(self) -> None:
        """Run the job and report; whatever it raises goes to the window, which tells the person."""
        errand = self._errand
        try:
            result = self._job(errand.news.emit, self._stop_asked())
        except StoppedError:
            pass
        except Exception as error:  # noqa: BLE001 - the runner is where any failure of a job ends
            errand.failed.emit(error)
        else:
            errand.done.emit(result)
        errand.ended.emit()

    def _stop_asked(self) -> Cancelled:
        return self._errand.cancelled


class PoolRunner(QObject):
    """Runs each job on the pool at once. `busy_changed(bool)` says whether any is under way."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, threads: int = 0) -> None:
        """Use as many threads as the machine has, or `threads`."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        if threads:
            self._pool.setMaxThreadCount(threads)
        self._errands: list[Errand] = []

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        """Start a job; see `ui.tasks.runner.TaskRunner.run`."""
        errand = Errand(on_done, on_error, on_progress, self._forget)
        self._errands.append(errand)
        self.busy_changed.emit(True)
        self._pool.start(Work(job, errand))
        return errand

    def busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._errands)

    def under_way(self) -> tuple[Handle, ...]:
        """The jobs that have not ended."""
        return tuple(self._errands)

    def close(self) -> bool:
        """Ask every job to stop and wait a little; False where one would not."""
        for errand in self._errands:
            errand.cancel()
        return self._pool.waitForDone(CLOSING_WAIT_MS)

    def _forget(self, errand: Errand) -> None:
        self._errands.remove(errand)
        self.busy_changed.emit(self.busy())
