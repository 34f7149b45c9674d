"""The start shows how far the recent files are, takes off what is gone, and makes the sample step by step."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from judging_app.services.sample.demo import STEP_NAMES
from tests.fakes.chair import APART, closed, judged
from tests.fakes.secretariat import Room, filled
from ui.screens.start.presenter import StartPresenter
from ui.screens.start.recents import Recent, Role
from ui.screens.start.rows import RecentRow
from ui.screens.start.sample import _told, sample_contest, sample_is_ready
from ui.tasks.runner import StoppedError
from ui.theme.phrase import Words
from ui.widgets.cells import Dot


class Screen:
    """Fills `presenter.StartView`."""

    def __init__(self) -> None:
        self.rows: tuple[RecentRow, ...] = ()
        self.work: list[tuple[str, int]] = []
        self.errors: list[BaseException] = []

    def show_recents(self, rows: Sequence[RecentRow]) -> None:
        self.rows = tuple(rows)

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.work.append((filled(what), permille))

    def show_idle(self) -> None:
        self.work.append(("", -1))

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)


class NotingDoors:
    """Fills `presenter.Doors`."""

    def __init__(self, *recents: Recent) -> None:
        self.kept = list(recents)
        self.opened: list[tuple[Path, Role]] = []

    def recents(self) -> tuple[Recent, ...]:
        return tuple(self.kept)

    def forget(self, recent: Recent) -> None:
        self.kept.remove(recent)

    def remember(self, recent: Recent) -> None:
        self.kept.insert(0, recent)

    def open_at(self, path: Path, role: Role) -> None:
        self.opened.append((path, role))


def started(room: Room, *recents: Recent) -> tuple[StartPresenter, Screen, NotingDoors]:
    screen, doors = Screen(), NotingDoors(*recents)
    presenter = StartPresenter(screen, room.app, room.runner, doors)
    presenter.load()
    return presenter, screen, doors


def recent(path: Path, role: Role) -> Recent:
    return Recent(path=path, role=role, title="Hội thi thử")


def test_a_contest_under_way_shows_its_share_of_sheets(tmp_path: Path) -> None:
    room = judged(tmp_path, APART, {"001": (500, 500)})
    _, screen, _ = started(room, recent(room.contest, Role.SECRETARIAT))
    (row,) = screen.rows
    assert (row.title, filled(row.state), row.permille) == ("Hội thi thử", "4 of 6 sheets are in", 666)


def test_a_closed_contest_says_so(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    _, screen, _ = started(room, recent(room.contest, Role.CHAIR))
    assert [(filled(row.state), row.dot) for row in screen.rows] == [("Chung khảo: closed", Dot.DONE)]


def test_a_pack_shows_whose_it_is_and_how_many_clips_are_judged(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.begin()
    pack = tmp_path / "packs" / "GK2.clipjury"
    room.app.open_pack(pack).store.close()
    _, screen, _ = started(room, recent(pack, Role.JUDGE))
    (row,) = screen.rows
    assert (row.whose, filled(row.state), row.dot) == ("Lê Bình", "0 of 3 clips judged", Dot.NOT_BEGUN)


def test_a_file_that_is_gone_says_so_and_is_taken_off_when_pressed(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    gone = recent(tmp_path / "x.contest", Role.CHAIR)
    presenter, screen, doors = started(room, gone, recent(room.contest, Role.CHAIR))
    assert [row.gone for row in screen.rows] == [True, False]
    presenter.open(screen.rows[0])
    assert [one.path for one in doors.kept] == [room.contest]
    presenter.open(screen.rows[0])
    assert doors.opened == [(room.contest, Role.CHAIR)]


def test_a_sample_that_is_there_is_opened_at_once(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    target = sample_contest(room.app)
    target.parent.mkdir(parents=True)
    room.work.store.close()
    room.contest.rename(target)
    presenter, screen, doors = started(room)
    assert sample_is_ready(room.app)
    presenter.try_sample()
    assert doors.opened == [(target, Role.CHAIR)]
    assert screen.work == []


def test_a_sample_left_half_done_is_not_ready(tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    target = sample_contest(room.app)
    assert not sample_is_ready(room.app)
    target.parent.mkdir(parents=True)
    target.write_bytes(room.contest.read_bytes())
    assert not sample_is_ready(room.app)


def told_by(tell: Callable[[Callable[[str, int], None]], None], *, cancelled: bool = False) -> list[int]:
    heard: list[int] = []
    tell(_told(lambda _words, permille: heard.append(permille), lambda: cancelled))
    return heard


def test_progress_of_the_sample_never_goes_back_and_ends_at_the_whole() -> None:
    def run(told: Callable[[str, int], None]) -> None:
        for name in STEP_NAMES:
            told(name, 0)
            told("024", 500)
            told(name, 1000)

    heard = told_by(run)
    assert heard == sorted(heard)
    assert heard[0] == 0
    assert heard[-1] >= 990


def test_stopping_ends_the_making_of_the_sample() -> None:
    with pytest.raises(StoppedError):
        told_by(lambda told: told("clips", 10), cancelled=True)
