"""One slow job at a time; stopping brings back what was done; a screen that is left hears nothing any more."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from judging_app.ports.storage import ContestStore
from tests.fakes.secretariat import Room, source
from ui.models.office import Office
from ui.models.slow_work import SlowWork
from ui.tasks.runner import Cancelled, Handle, Job, Progress
from ui.theme.phrase import Words, phrase

R = TypeVar("R")
FIRST = phrase("Reading {name}", name="")


class Waiting:
    """A job that the test runs when it wants to; fills `ui.tasks.runner.Handle`."""

    def __init__(self, run: Callable[["Waiting"], None]) -> None:
        self._run = run
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True

    def go(self) -> None:
        self._run(self)


class LaterRunner:
    """Fills `ui.tasks.runner.TaskRunner`: jobs wait until the test lets them go."""

    def __init__(self) -> None:
        self.jobs: list[Waiting] = []

    def run(
        self,
        job: Job[R],
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Progress | None = None,
    ) -> Handle:
        def run(handle: Waiting) -> None:
            told = on_progress if on_progress is not None else lambda _words, _permille: None
            result = job(told, lambda: handle.cancelled)
            if not handle.cancelled:
                on_done(result)

        self.jobs.append(Waiting(run))
        return self.jobs[-1]


class Screen:
    """Fills `ui.models.slow_work.WorkView`."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int]] = []
        self.idle = 0

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.seen.append((source(what), permille))

    def show_idle(self) -> None:
        self.idle += 1


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def runner() -> LaterRunner:
    return LaterRunner()


@pytest.fixture
def office(room: Room, runner: LaterRunner) -> Office:
    return Office(room.app, room.contest, runner, room.changes, room.host)


def count_to_four(_store: ContestStore, progress: Progress, cancelled: Cancelled) -> int:
    done = 0
    while done < 4 and not cancelled():
        done += 1
        progress(str(done), done * 250)
    return done


def begin(work: SlowWork, done: Callable[[int], None]) -> None:
    work.start(FIRST, lambda name: phrase("Reading {name}", name=name), count_to_four, done)


def test_work_shows_how_far_it_is_and_brings_its_result(office: Office, runner: LaterRunner) -> None:
    screen, results = Screen(), list[int]()
    work = SlowWork(office, screen)
    begin(work, results.append)
    assert screen.seen == [("Reading {name}", 0)]
    runner.jobs[0].go()
    assert [permille for _, permille in screen.seen] == [0, 250, 500, 750, 1000]
    assert (results, screen.idle, work.busy) == ([4], 1, False)


def test_a_second_job_does_not_begin_while_one_is_under_way(office: Office, runner: LaterRunner) -> None:
    work = SlowWork(office, Screen())
    begin(work, lambda _done: None)
    begin(work, lambda _done: None)
    assert len(runner.jobs) == 1


def test_stopped_work_still_brings_what_it_did(office: Office, runner: LaterRunner) -> None:
    screen, results = Screen(), list[int]()
    work = SlowWork(office, screen)
    begin(work, results.append)
    work.stop()
    runner.jobs[0].go()
    assert (results, screen.idle) == ([0], 1)


def test_a_screen_that_is_left_hears_nothing_any_more(office: Office, runner: LaterRunner) -> None:
    screen, results = Screen(), list[int]()
    begin(SlowWork(office, screen), results.append)
    office.leave()
    runner.jobs[0].go()
    assert (results, screen.idle) == ([], 0)


def test_of_two_looks_only_the_later_one_is_shown(office: Office, runner: LaterRunner) -> None:
    shown: list[str] = []
    office.look(lambda _unit, _view: "first", shown.append)
    office.look(lambda _unit, _view: "second", shown.append)
    runner.jobs[1].go()
    runner.jobs[0].go()
    assert shown == ["second"]
