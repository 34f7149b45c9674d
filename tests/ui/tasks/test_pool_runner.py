"""Jobs run away from the window; what comes of them comes back to it."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.immediate_runner import ImmediateRunner
from ui.tasks.changes import Changes
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.runner import Cancelled, Progress, StoppedError, TaskRunner
from ui.theme.phrase import Words


class Heard:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.errors: list[Exception] = []
        self.news: list[tuple[Words, int]] = []
        self.threads: set[QThread] = set()

    def on_done(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.done.append(result)

    def on_error(self, error: Exception) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)

    def on_progress(self, words: Words, permille: int) -> None:
        self.threads.add(QThread.currentThread())
        self.news.append((words, permille))


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[PoolRunner]:
    made = PoolRunner(threads=2)
    yield made
    assert made.close()


def test_the_result_and_progress_come_back_on_the_windows_thread(runner: PoolRunner, qtbot: QtBot) -> None:
    heard = Heard()
    threads: list[int] = []

    def job(progress: Progress, _cancelled: Cancelled) -> int:
        threads.append(threading.get_ident())
        progress("một", 500)
        return 42

    runner.run(job, heard.on_done, heard.on_error, heard.on_progress)
    qtbot.waitUntil(lambda: not runner.busy())
    assert (heard.done, heard.errors, heard.news) == ([42], [], [("một", 500)])
    assert heard.threads == {QApplication.instance().thread()}  # type: ignore[union-attr]  # there is one in a test of the window
    assert threads != [threading.get_ident()]


def test_an_error_comes_back_as_it_was(runner: PoolRunner, qtbot: QtBot) -> None:
    heard = Heard()
    error = ValueError("no")

    def job(_progress: Progress, _cancelled: Cancelled) -> int:
        raise error

    runner.run(job, heard.on_done, heard.on_error)
    qtbot.waitUntil(lambda: not runner.busy())
    assert (heard.done, heard.errors) == ([], [error])
    assert heard.threads == {QApplication.instance().thread()}  # type: ignore[union-attr]  # as above


def test_a_cancelled_job_learns_it_and_tells_nothing(runner: PoolRunner, qtbot: QtBot) -> None:
    heard = Heard()
    begun, go_on = threading.Event(), threading.Event()
    asked: list[bool] = []

    def job(_progress: Progress, cancelled: Cancelled) -> int:
        begun.set()
        go_on.wait(30)
        asked.append(cancelled())
        return 1

    handle = runner.run(job, heard.on_done, heard.on_error, heard.on_progress)
    assert begun.wait(30)
    handle.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy())
    assert asked == [True]
    assert (heard.done, heard.errors, heard.news) == ([], [], [])


def test_stopping_is_no_failure(runner: PoolRunner, qtbot: QtBot) -> None:
    heard = Heard()

    def job(_progress: Progress, _cancelled: Cancelled) -> int:
        raise StoppedError

    runner.run(job, heard.on_done, heard.on_error)
    qtbot.waitUntil(lambda: not runner.busy())
    assert (heard.done, heard.errors) == ([], [])


def test_busy_is_told_at_the_start_and_at_the_end(runner: PoolRunner, qtbot: QtBot) -> None:
    told: list[bool] = []
    runner.busy_changed.connect(told.append)
    heard = Heard()
    runner.run(lambda _progress, _cancelled: 1, heard.on_done, heard.on_error)
    qtbot.waitUntil(lambda: not runner.busy())
    assert told == [True, False]


def test_the_immediate_runner_of_tests_keeps_the_same_promises() -> None:
    runner: TaskRunner = ImmediateRunner()
    heard = Heard()

    def job(progress: Progress, _cancelled: Cancelled) -> str:
        progress("một", 1000)
        return "ra"

    def wrong(_progress: Progress, _cancelled: Cancelled) -> str:
        raise ValueError

    runner.run(job, heard.on_done, heard.on_error, heard.on_progress)
    runner.run(wrong, heard.on_done, heard.on_error)
    assert heard.done == ["ra"]
    assert heard.news == [("một", 1000)]
    assert [type(error) for error in heard.errors] == [ValueError]


def test_changes_are_told_only_where_there_are_some(qapp: QApplication) -> None:
    told: list[frozenset[str]] = []
    changes = Changes()
    changes.changed.connect(told.append)
    changes.tell([])
    changes.tell(["entries", "entries", "sheets"])
    assert told == [frozenset({"entries", "sheets"})]
