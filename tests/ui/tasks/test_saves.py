"""Changes reach the disk in their order, are kept while they cannot, and are never done twice."""

from collections.abc import Callable
from typing import Any

import pytest

from judging_app.core.errors import MarkOffStepError
from judging_app.ports.errors import SaveFailedError
from tests.fakes.immediate_runner import DoneHandle, ImmediateRunner
from ui.tasks.runner import Handle, Job, Progress, R
from ui.tasks.saves import Saves

FULL = SaveFailedError(path="w", reason="disk full")
WRONG = MarkOffStepError(criterion="a", mark=1, step=25)


class LaterRunner:
    """Runs nothing until `go`."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], object]] = []

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        self.jobs.append(lambda: ImmediateRunner().run(job, on_done, on_error, on_progress))
        return DoneHandle()

    def go(self) -> None:
        self.jobs.pop(0)()


class Watcher:
    def __init__(self) -> None:
        self.heard: list[object] = []

    def saved(self) -> None:
        self.heard.append("saved")

    def save_failed(self, error: Exception) -> None:
        self.heard.append(error)


class Disk:
    """Writes what it is given, unless it has to raise something first."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.errors: list[Exception] = []

    def write(self, what: str) -> Callable[[], str]:
        def act() -> str:
            if self.errors:
                raise self.errors.pop(0)
            self.written.append(what)
            return what

        return act


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def runner() -> LaterRunner:
    return LaterRunner()


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
def saves(runner: LaterRunner, watcher: Watcher) -> Saves:
    made = Saves(runner)
    made.watchers.append(watcher)
    return made


def test_changes_are_written_in_the_order_in_which_they_were_made(
    saves: Saves, disk: Disk, runner: LaterRunner
) -> None:
    done: list[str] = []
    for what in "abc":
        saves.put(disk.write(what), done.append)
    assert len(runner.jobs) == 1
    assert saves.waiting() == 3
    runner.go()
    assert disk.written == done == ["a", "b", "c"]
    assert saves.waiting() == 0


def test_what_cannot_be_written_stays_with_all_that_follows(
    saves: Saves, disk: Disk, runner: LaterRunner, watcher: Watcher
) -> None:
    disk.errors = [FULL]
    saves.put(disk.write("a"))
    saves.put(disk.write("b"))
    runner.go()
    assert disk.written == []
    assert saves.waiting() == 2
    assert watcher.heard == [FULL]
    saves.retry()
    runner.go()
    assert disk.written == ["a", "b"]
    assert watcher.heard[1:] == ["saved"]


def test_what_the_rules_refuse_holds_up_nothing(
    saves: Saves, disk: Disk, runner: LaterRunner, watcher: Watcher
) -> None:
    disk.errors = [WRONG]
    refused: list[Exception] = []
    saves.put(disk.write("a"), refused=refused.append)
    saves.put(disk.write("b"))
    runner.go()
    assert disk.written == ["b"]
    assert refused == [WRONG]
    assert watcher.heard == ["saved"]


def test_a_refusal_that_nobody_takes_is_told(saves: Saves, disk: Disk, runner: LaterRunner, watcher: Watcher) -> None:
    disk.errors = [WRONG]
    saves.put(disk.write("a"))
    runner.go()
    assert watcher.heard == [WRONG]


def test_a_draft_is_left_out_when_the_next_one_comes_before_it_was_written(
    saves: Saves, disk: Disk, runner: LaterRunner
) -> None:
    for what in ("1", "10"):
        saves.put(disk.write(what), place="a", draft=True)
    saves.put(disk.write("other"), place="b", draft=True)
    saves.put(disk.write("mark"), place="a")
    runner.go()
    assert disk.written == ["other", "mark"]


def test_a_mark_is_never_left_out_for_a_draft(saves: Saves, disk: Disk, runner: LaterRunner) -> None:
    saves.put(disk.write("mark"), place="a")
    saves.put(disk.write("8"), place="a", draft=True)
    runner.go()
    assert disk.written == ["mark", "8"]


def test_finishing_writes_everything_once(saves: Saves, disk: Disk, runner: LaterRunner) -> None:
    done: list[str] = []
    saves.put(disk.write("a"), done.append)
    saves.put(disk.write("b"), done.append)
    saves.finish()
    assert disk.written == done == ["a", "b"]
    runner.go()
    assert disk.written == done == ["a", "b"]


def test_finishing_writes_what_follows_from_what_was_written(saves: Saves, disk: Disk) -> None:
    saves.put(disk.write("a"), lambda _done: saves.put(disk.write("b"), lambda _then: saves.put(disk.write("c"))))
    saves.finish()
    assert (disk.written, saves.waiting()) == (["a", "b", "c"], 0)


def test_finishing_ends_where_what_follows_cannot_be_written(saves: Saves, disk: Disk, watcher: Watcher) -> None:
    def follow(_done: str) -> None:
        disk.errors.append(FULL)
        saves.put(disk.write("b"))

    saves.put(disk.write("a"), follow)
    saves.finish()
    assert (disk.written, saves.waiting(), watcher.heard) == (["a"], 1, ["saved", FULL])


def test_quiet_changes_are_not_told(saves: Saves, disk: Disk, runner: LaterRunner, watcher: Watcher) -> None:
    saves.put(disk.write("a"), quiet=True)
    runner.go()
    assert disk.written == ["a"]
    assert watcher.heard == []


def test_a_failure_that_nobody_foresaw_is_told_and_holds_up_nothing(
    saves: Saves, disk: Disk, runner: LaterRunner, watcher: Watcher
) -> None:
    unforeseen: Any = ZeroDivisionError()
    disk.errors = [unforeseen]
    saves.put(disk.write("a"))
    saves.put(disk.write("b"))
    runner.go()
    runner.go()
    assert disk.written == ["b"]
    assert watcher.heard == [unforeseen, "saved"]
