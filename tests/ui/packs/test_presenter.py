"""Issuing packs: for those who lack one, again for a new laptop, with clips or without, or not at all."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.errors import CannotWriteError, ClipChangedError
from judging_app.ports.volumes import Volume
from judging_app.services.assign import change_cells, leave
from judging_app.services.clip_files import ClipTools
from judging_app.services.screen_clips import screen_clips
from tests.fakes.chair import trail
from tests.fakes.printing import printed
from tests.fakes.secretariat import Room, filled
from ui.models.days import iso_day
from ui.screens.packs.presenter import PacksPresenter
from ui.screens.packs.rows import PacksShown, details_of
from ui.screens.packs.wish import PackWish
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

ONE, TWO = JudgeCode("GK1"), JudgeCode("GK2")


class Screen:
    """Fills `presenter.PacksView`; `stop_at` stops when copying is that far."""

    def __init__(self) -> None:
        self.shown: PacksShown | None = None
        self.work: list[int] = []
        self.stop_at = 2000
        self.presenter: PacksPresenter | None = None

    def show_packs(self, shown: PacksShown) -> None:
        self.shown = shown

    def show_sticks(self, sticks: Sequence[Volume]) -> None:
        self.sticks = sticks

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.work.append(permille)
        if permille >= self.stop_at and self.presenter is not None:
            self.presenter.stop()

    def show_idle(self) -> None:
        self.work.append(-1)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    made.list_judges()
    return made


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> PacksPresenter:
    screen.presenter = PacksPresenter(screen, room.desk())
    return screen.presenter


def wish(folder: Path, judges: list[JudgeCode], *, with_clips: bool, deadline: str = "", reason: str = "") -> PackWish:
    return PackWish(folder=folder, judges=tuple(judges), with_clips=with_clips, deadline=deadline, reason=reason)


def hash_of(path: Path, progress: object = None) -> str:
    return path.read_text().ljust(64, "0")


def screened(room: Room) -> None:
    for code in ("001", "002", "003"):
        room.file(f"clips/{code}.mp4", "100")
    room.app.__dict__["hasher"] = hash_of
    folder = room.folder / "clips"
    tools = ClipTools(probe=room.app.probe, hasher=hash_of)
    screen_clips(room.work.store, folders=[folder], tools=tools, scribe=room.work.scribe)


def shown(screen: Screen) -> PacksShown:
    assert screen.shown is not None
    return screen.shown


def test_packs_go_to_those_who_lack_one(presenter: PacksPresenter, screen: Screen, room: Room) -> None:
    presenter.issue(wish(room.folder / "out", [ONE], with_clips=False, deadline=""))
    presenter.load()
    assert shown(screen).waiting == (TWO,)
    assert filled(shown(screen).headline) == "1 of 2 judges have their pack"
    assert (room.folder / "out" / "GK1.clipjury").is_file()
    assert not (room.folder / "out" / "GK2.clipjury").exists()
    assert room.host.marks["packs"] == (Dot.BEGUN, "1/2")


def test_a_new_pack_for_one_judge_has_the_next_number(presenter: PacksPresenter, screen: Screen, room: Room) -> None:
    presenter.issue(wish(room.folder / "out", [ONE, TWO], with_clips=False, deadline="2024-12-31"))
    presenter.issue(wish(room.folder / "new", [TWO], with_clips=False, deadline=""))
    presenter.load()
    assert [[pack.number for pack in row.packs] for row in shown(screen).rows] == [[1], [1, 2]]
    assert filled(room.host.told[0][1]).startswith("2 packs are written into")
    assert filled(room.host.told[1][1]).endswith("GK2.clipjury")
    assert len(details_of(shown(screen).rows[1])) == 3


def test_clips_are_copied_beside_the_packs_with_progress(presenter: PacksPresenter, screen: Screen, room: Room) -> None:
    screened(room)
    presenter.issue(wish(room.folder / "out", [ONE, TWO], with_clips=True, deadline=""))
    assert sorted(path.name for path in (room.folder / "out" / "clips").iterdir()) == ["001.mp4", "002.mp4", "003.mp4"]
    assert screen.work[0] == 0
    assert max(screen.work) > 0
    assert screen.work[-1] == -1


def test_a_stopped_copy_issues_nothing(presenter: PacksPresenter, screen: Screen, room: Room) -> None:
    screened(room)
    screen.stop_at = 300
    presenter.issue(wish(room.folder / "out", [ONE, TWO], with_clips=True, deadline=""))
    presenter.load()
    assert shown(screen).waiting == (ONE, TWO)
    assert "no pack was issued" in filled(room.host.told[-1][1])


def test_a_clip_that_changed_since_screening_is_told_and_nothing_is_issued(
    presenter: PacksPresenter, screen: Screen, room: Room
) -> None:
    screened(room)
    room.file("clips/002.mp4", "101")
    presenter.issue(wish(room.folder / "out", [ONE], with_clips=True, deadline=""))
    presenter.load()
    assert isinstance(room.host.errors[0], ClipChangedError)
    assert shown(screen).waiting == (ONE, TWO)
    assert screen.work[-1] == -1


def test_a_place_that_cant_be_written_is_told(presenter: PacksPresenter, room: Room) -> None:
    presenter.issue(wish(room.file("out", "a file"), [ONE], with_clips=False, deadline=""))
    assert isinstance(room.host.errors[0], CannotWriteError)


def test_what_is_missing_before_packs_is_named(tmp_path: Path, screen: Screen) -> None:
    room = Room(tmp_path)
    presenter = PacksPresenter(screen, room.desk())
    presenter.load()
    assert shown(screen).lack == "entries"
    room.list_entries()
    presenter.load()
    assert shown(screen).lack == "judges"
    room.list_judges()
    presenter.load()
    assert shown(screen).lack == ""
    assert len(shown(screen).code.split()) == 6


@pytest.mark.parametrize(
    ("text", "day"),
    [("", ""), ("31/12/2024", "2024-12-31"), ("1.2.2025", "2025-02-01"), ("30/2/2024", None), ("mai", None)],
)
def test_a_day_is_typed_as_people_write_it(text: str, day: str | None) -> None:
    assert iso_day(text) == day


def shown_now(screen: Screen) -> PacksShown:
    assert screen.shown is not None
    return screen.shown


def test_whose_entries_changed_is_waited_for_again(presenter: PacksPresenter, screen: Screen, room: Room) -> None:
    room.work.issue()
    with room.work.store.unit() as unit:
        change_cells(unit, take=[(ONE, EntryCode("002"))], reason="bớt việc", scribe=room.work.scribe)
    with room.work.store.unit() as unit:
        leave(unit, judge=TWO, reason="ốm", scribe=room.work.scribe)
    presenter.load()
    assert list(shown_now(screen).waiting) == [ONE]
    assert filled(shown_now(screen).headline) == "The entries of 1 judges changed: they need a new pack"
    room.work.issue("GK1")
    presenter.load()
    assert list(shown_now(screen).waiting) == []


def test_covering_pages_are_printed_on_record(presenter: PacksPresenter, room: Room) -> None:
    room.work.issue()
    presenter.print_covers([JudgeCode("GK1"), JudgeCode("GK2")])
    (wish,) = room.host.printed
    before = trail(room).count("print")
    assert printed(wish, room.folder) == ["huong-dan-GK1.pdf", "huong-dan-GK2.pdf"]
    assert trail(room).count("print") == before + 1
