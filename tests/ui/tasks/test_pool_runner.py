"""Jobs run away from the window; what comes of them comes back to it."""

import gc
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.immediate_runner import ImmediateRunner
from ui.tasks import pool_runner
from ui.tasks.changes import Changes
from ui.tasks.pool_runner import PoolRunner
from ui.tasks.runner import Cancelled, Progress, StoppedError, TaskRunner
from ui.theme.phrase import Words

ROOT = Path(__file__).resolve().parents[3]
MANY = 300


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


def test_progress_comes_in_order_and_before_the_result(runner: PoolRunner, qtbot: QtBot) -> None:
    told: list[object] = []

    def job(progress: Progress, _cancelled: Cancelled) -> str:
        for permille in range(MANY):
            progress("", permille)
        return "done"

    runner.run(job, told.append, told.append, lambda _words, permille: told.append(permille))
    qtbot.waitUntil(lambda: not runner.busy())
    assert told == [*range(MANY), "done"]


def test_each_of_many_jobs_is_answered_once(runner: PoolRunner, qtbot: QtBot) -> None:
    done: list[int] = []
    failed: list[str] = []

    def job(number: int, _progress: Progress, _cancelled: Cancelled) -> int:
        if number % 3:
            return number
        raise ValueError(number)

    for number in range(MANY):
        runner.run(partial(job, number), done.append, lambda error: failed.append(str(error)))
    qtbot.waitUntil(lambda: not runner.busy())
    assert sorted(done) == [number for number in range(MANY) if number % 3]
    assert sorted(failed) == sorted(str(number) for number in range(0, MANY, 3))


def test_a_job_that_is_cancelled_at_any_moment_tells_nothing_from_then_on(runner: PoolRunner, qtbot: QtBot) -> None:
    chance = Random(7)
    late: list[object] = []
    gone: set[int] = set()

    def hear(number: int, *news: object) -> None:
        if number in gone:
            late.append((number, news))

    def job(pause: float, progress: Progress, cancelled: Cancelled) -> int:
        for permille in range(20):
            progress("", permille)
            time.sleep(pause)
            if cancelled():
                raise StoppedError
        return 1

    handles = {}
    for number in range(MANY):
        tell = partial(hear, number)
        handles[number] = runner.run(partial(job, chance.random() / 2_000), tell, tell, tell)
        QApplication.processEvents()
        for known in chance.sample(sorted(handles.keys() - gone), k=min(1, len(handles) - len(gone))):
            handles[known].cancel()
            gone.add(known)
    qtbot.waitUntil(lambda: not runner.busy(), timeout=30_000)
    assert late == []
    assert len(gone) > MANY // 2


def test_what_a_job_holds_and_brings_is_let_go_of_on_the_windows_thread(runner: PoolRunner, qtbot: QtBot) -> None:
    threads: list[int] = []

    def job(held: QWidget, progress: Progress, _cancelled: Cancelled) -> QWidget:
        progress("", 500)
        litter = [[number] for number in range(MANY)]  # so much that Python would collect here
        for one in litter:
            one.append(one)  # type: ignore[arg-type]  # a knot that only the collector unties
        if held.objectName():
            raise ValueError(held)
        return held

    for number in range(MANY // 10):
        held, heard = QWidget(), Heard()
        held.setObjectName("fails" if number % 2 else "")
        for one in (held, heard):
            weakref.finalize(one, lambda: threads.append(threading.get_ident()))
        runner.run(partial(job, held), heard.on_done, heard.on_error, heard.on_progress)
        del held, heard, one
    qtbot.waitUntil(lambda: not runner.busy(), timeout=30_000)
    gc.collect()
    assert len(threads) == MANY // 10 * 2
    assert set(threads) == {threading.get_ident()}


def test_a_closed_runner_waits_for_its_jobs_and_calls_nothing_back(qapp: QApplication) -> None:
    heard, begun = Heard(), threading.Event()
    ended: list[bool] = []

    def job(_progress: Progress, cancelled: Cancelled) -> int:
        begun.set()
        while not cancelled():
            time.sleep(0.001)
        ended.append(True)
        return 1

    runner = PoolRunner()
    runner.run(job, heard.on_done, heard.on_error)
    assert begun.wait(30)
    assert runner.close()
    assert ended == [True]
    assert not runner.busy()
    QApplication.processEvents()
    assert (heard.done, heard.errors) == ([], [])


def test_a_runner_that_is_gone_is_not_missed_by_its_jobs(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_runner, "CLOSING_WAIT_S", 0.01)
    go_on, ended = threading.Event(), threading.Event()

    def job(progress: Progress, _cancelled: Cancelled) -> int:
        go_on.wait(30)
        progress("", 1)
        ended.set()
        return 1

    runner = PoolRunner()
    runner.run(job, print, print, print)
    assert not runner.close()
    runner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    assert ended.wait(30)
    QApplication.processEvents()


def test_a_job_that_hangs_does_not_keep_the_program_from_ending() -> None:
    words = (
        "import threading; from PySide6.QtCore import QCoreApplication;"
        "from ui.tasks import pool_runner; pool_runner.CLOSING_WAIT_S = 0.1;"
        "app = QCoreApplication([]); runner = pool_runner.PoolRunner(app); begun = threading.Event();"
        "runner.run(lambda *_: (begun.set(), threading.Event().wait()), print, print);"
        "begun.wait(); print(runner.close())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.stdout, ended.stderr, ended.returncode) == ("False\n", "", 0)


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
