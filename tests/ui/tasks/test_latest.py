"""Of wishes that follow each other only the last is done while work is under way, and nothing stale comes back."""

from collections.abc import Callable

import pytest

from tests.ui.tasks.test_saves import LaterRunner
from ui.tasks.latest import Latest


class Heard:
    def __init__(self) -> None:
        self.runner = LaterRunner()
        self.done: list[str] = []
        self.failed: list[Exception] = []
        self.latest: Latest[str] = Latest(self.runner, self.done.append, self.failed.append)

    def want(self, word: str) -> None:
        self.latest.want(lambda _progress, _cancelled: word)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_one_at_a_time_and_the_last_wish_wins(heard: Heard) -> None:
    for word in "abcd":
        heard.want(word)
    assert len(heard.runner.jobs) == 1
    heard.runner.go()
    heard.runner.go()
    assert heard.done == ["d"]
    assert heard.runner.jobs == []


def test_a_wish_after_the_work_is_done_at_once(heard: Heard) -> None:
    for word in "ab":
        heard.want(word)
        heard.runner.go()
    assert heard.done == ["a", "b"]


def test_what_was_forgotten_comes_to_nothing_and_the_next_wish_is_done(heard: Heard) -> None:
    heard.want("a")
    heard.latest.forget()
    heard.want("b")
    heard.runner.go()
    heard.runner.go()
    assert heard.done == ["b"]


def failing(error: Exception) -> Callable[[object, object], str]:
    def job(_progress: object, _cancelled: object) -> str:
        raise error

    return job


def test_a_failure_is_told_unless_something_else_was_wished(heard: Heard) -> None:
    first, second = ValueError("1"), ValueError("2")
    heard.latest.want(failing(first))
    heard.want("b")
    heard.runner.go()
    heard.runner.go()
    heard.latest.want(failing(second))
    heard.runner.go()
    assert (heard.done, heard.failed) == (["b"], [second])


def test_nothing_comes_back_once_its_owner_left(heard: Heard) -> None:
    heard.want("a")
    heard.latest.leave()
    heard.runner.go()
    assert heard.done == []
