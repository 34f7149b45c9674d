"""The inbox: every file has its outcome, refused ones their sentence, and what is stored is shown as it counts now."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.errors import FileUnreadableError, NotSealedError
from judging_app.services.close_round import close_round
from judging_app.services.import_marks import import_marks
from judging_app.services.mark_sheets import reopen_sheet
from judging_app.services.move_sheet import move_sheet
from tests.fakes.secretariat import Room, filled
from tests.services.office import table
from ui.screens.merging.decisions import details_of as decision_details
from ui.screens.merging.presenter import InboxPresenter
from ui.screens.merging.rows import ADVICE, STATES, InboxRow, InboxShown, details_of
from ui.theme.phrase import Words
from ui.widgets.cells import Detail, Dot


class Screen:
    """Fills `presenter.InboxView`; `stop_at` stops when reading is that far."""

    def __init__(self) -> None:
        self.shown: InboxShown | None = None
        self.rows: Sequence[InboxRow] = ()
        self.pointed: InboxRow | None = None
        self.changes: list[tuple[str, str]] = []
        self.watched: Path | None = None
        self.waiting: tuple[str, ...] = ()
        self.idle = 0
        self.stop_at = 2000
        self.presenter: InboxPresenter | None = None

    def show_inbox(self, shown: InboxShown, rows: Sequence[InboxRow]) -> None:
        self.shown, self.rows = shown, rows

    def point_at(self, row: InboxRow) -> None:
        self.pointed = row

    def show_changes(self, row: InboxRow, changes: Sequence[Detail]) -> None:
        self.changes = [(filled(one.name), filled(one.text)) for one in changes]

    def show_watched(self, folder: Path | None, waiting: Sequence[str] = ()) -> None:
        self.watched, self.waiting = folder, tuple(waiting)

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        if permille >= self.stop_at and self.presenter is not None:
            self.presenter.stop()

    def show_idle(self) -> None:
        self.idle += 1

    def kinds(self) -> list[tuple[str, str]]:
        return [(row.name, row.kind) for row in self.rows]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.begin()
    return made


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> InboxPresenter:
    screen.presenter = InboxPresenter(screen, room.desk())
    return screen.presenter


def test_every_file_has_a_line_with_its_outcome_and_the_refused_one_is_pointed_at(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    first = room.score_file("GK1", "001", "002")
    broken = room.file("hong.clipscore", "no score file")
    assert presenter.take_files([first, broken, room.file("a.txt", "")])
    presenter.load()
    assert screen.kinds() == [("GK1.clipscore", "new"), ("hong.clipscore", "refused")]
    assert screen.pointed == screen.rows[1]
    assert isinstance(screen.rows[1].error, NotSealedError)
    assert (screen.rows[0].judge, screen.rows[0].sheets, screen.rows[0].counting) == ("GK1 · Trần An", 2, 2)
    assert room.host.told[-1][0] == "warn"
    assert "1 files were taken in, 1 refused" in filled(room.host.told[-1][1])


def test_the_same_file_again_changes_nothing_and_says_so(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    first = room.score_file("GK1", "001")
    presenter.take_in([first])
    presenter.take_in([first])
    presenter.load()
    assert screen.kinds() == [("GK1.clipscore", "same-again"), ("GK1.clipscore", "new")]
    assert [row.sheets for row in screen.rows] == [1, 1]


def test_what_is_stored_is_shown_as_it_counts_now_by_another_screen_too(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    presenter.take_in([room.score_file("GK1", "001")])
    later = InboxPresenter(screen, room.desk())
    later.load()
    assert screen.kinds() == [("GK1.clipscore", "in-force")]
    assert room.host.marks["merging"] == (Dot.BEGUN, "1/2")


def test_a_newer_file_takes_the_place_of_the_older_one(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in([room.score_file("GK1", "001")])
    desk = room.work.desk("GK1", confirm=False)
    presenter.take_in([room.work.hand_in(desk, "GK1-2.clipscore").path])
    desk.store.close()
    other = Screen()
    InboxPresenter(other, room.desk()).load()
    assert dict(other.kinds()) == {"GK1-2.clipscore": "in-force", "GK1.clipscore": "older"}


def test_two_laptops_contradict_each_other_and_neither_counts(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    presenter.take_in([room.score_file("GK2", "001")])
    desk = room.work.desk("GK2", laptop="another")
    room.work.mark(desk, "001", 500, 500)
    presenter.take_in([room.work.hand_in(desk, "GK2-b.clipscore").path])
    desk.store.close()
    presenter.load()
    assert screen.kinds() == [("GK2-b.clipscore", "conflict"), ("GK2.clipscore", "conflict")]
    assert room.host.marks["merging"][0] is Dot.BAD


def test_a_file_after_the_round_is_late(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    late = room.score_file("GK1", "001")
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason="hết hạn")
    presenter.take_in([late])
    presenter.load()
    assert screen.kinds() == [("GK1.clipscore", "late")]
    assert screen.shown is not None
    assert screen.shown.closed


def test_stopping_keeps_what_is_in_and_leaves_the_rest_alone(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    files = [room.score_file("GK1", "001"), room.score_file("GK2", "001")]
    screen.stop_at = 500
    presenter.take_in(files)
    presenter.load()
    assert len(screen.rows) <= 2
    assert ("GK1.clipscore", "new") in screen.kinds()
    assert screen.idle == 1


def test_every_outcome_has_a_state_and_every_kind_but_a_refusal_its_advice() -> None:
    assert set(STATES) - {"refused"} == set(ADVICE)


def test_the_panel_tells_how_many_sheets_count(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in([room.score_file("GK1", "001", "003")])
    presenter.load()
    texts = [filled(one.text) for one in details_of(screen.rows[0], "")]
    assert "2 sheets, 2 of them count" in texts


def two_laptops(presenter: InboxPresenter, room: Room) -> None:
    presenter.take_in([room.score_file("GK2", "001")])
    desk = room.work.desk("GK2", laptop="another")
    room.work.mark(desk, "001", 500, 500)
    presenter.take_in([room.work.hand_in(desk, "GK2-b.clipscore").path])
    desk.store.close()
    presenter.load()


def test_the_file_that_a_person_chose_counts_until_the_choice_is_taken_back(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    two_laptops(presenter, room)
    right = next(row for row in screen.rows if row.name == "GK2-b.clipscore")
    assert right.standing.choosable
    presenter.settle(right, "máy cũ hỏng")
    assert dict(screen.kinds()) == {"GK2-b.clipscore": "in-force", "GK2.clipscore": "not-chosen"}
    chosen = screen.rows[0]
    assert chosen.standing.choice is not None
    assert ("máy cũ hỏng") in [filled(one.text) for one in details_of(chosen, "")]
    presenter.take_back(chosen)
    assert {kind for _, kind in screen.kinds()} == {"conflict"}


def test_a_refused_file_is_not_forgotten_when_a_conflict_is_settled(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    two_laptops(presenter, room)
    presenter.take_in([room.file("hong.clipscore", "x")])
    presenter.settle(next(row for row in screen.rows if row.standing.choosable), "x")
    assert ("hong.clipscore", "refused") in screen.kinds()


def test_what_a_file_changed_is_shown_mark_by_mark_only_once_the_round_is_closed(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    presenter.take_in([room.score_file("GK1", "001")])
    desk = room.work.desk("GK1", confirm=False)
    reopen_sheet(desk, entry=EntryCode("001"), reason="nghe lại", clock=room.work.clock)
    room.work.mark(desk, "001", 925, 700)
    room.work.mark(desk, "002", 500, 500)
    presenter.take_in([room.work.hand_in(desk, "GK1-2.clipscore").path])
    desk.store.close()
    presenter.load()
    assert [row.standing.earlier for row in screen.rows] == [None, None]
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason="thiếu")
    presenter.load()
    later, first = screen.rows
    assert first.standing.earlier is None
    presenter.compare(later)
    assert screen.changes == [("Entry 001", "Đúng chủ đề: 8,00 → 9,25; other words"), ("Entry 002", "new in this file")]


def test_files_that_come_into_a_watched_folder_are_taken_in_once_they_stand_still(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    known = room.score_file("GK1", "001")
    presenter.take_in([known])
    presenter.watch(room.folder)
    assert screen.watched == room.folder
    for _ in range(3):
        presenter.look_into_folder()
    assert screen.kinds() == [("GK1.clipscore", "new")]
    room.score_file("GK2", "001")
    presenter.look_into_folder()
    assert len(screen.rows) == 1
    presenter.look_into_folder()
    presenter.load()
    assert screen.kinds() == [("GK2.clipscore", "new"), ("GK1.clipscore", "new")]
    shutil.copyfile(known, room.folder / "again.clipscore")
    for _ in range(2):
        presenter.look_into_folder()
    presenter.load()
    assert screen.kinds()[0] == ("again.clipscore", "same-again"), "it came while the folder was watched"
    presenter.watch(None)
    assert screen.watched is None


def test_a_score_file_that_is_copied_slowly_is_never_refused(
    presenter: InboxPresenter, screen: Screen, room: Room, tmp_path: Path
) -> None:
    """It grows, stands still half done for some looks, and grows on, as over a slow network."""
    whole = room.score_file("GK1", "001").read_bytes()
    folder = tmp_path / "hop-thu"
    folder.mkdir()
    presenter.watch(folder)
    path = folder / "GK1.clipscore"
    for share in (4, 2, 1):
        path.write_bytes(whole[: len(whole) // share])
        for _ in range(1 if share == 1 else 5):
            presenter.look_into_folder()
            assert not screen.rows
            assert screen.waiting == ("GK1.clipscore",)
    presenter.look_into_folder()
    presenter.load()
    assert screen.waiting == ()
    assert screen.kinds() == [("GK1.clipscore", "new")]
    with room.work.store.unit() as unit:
        assert "refused" not in {one.action for one in unit.audit_trail()}


def test_a_refused_file_that_comes_whole_is_told_as_refused_no_more(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    path = room.score_file("GK1", "001")
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    presenter.take_in([path])
    path.write_bytes(whole)
    presenter.take_in([path])
    presenter.load()
    assert screen.kinds() == [("GK1.clipscore", "new")]


def test_a_watched_folder_that_is_gone_says_so_and_is_watched_no_more(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    presenter.watch(room.folder / "usb")
    presenter.look_into_folder()
    assert isinstance(room.host.errors[-1], FileUnreadableError)
    assert screen.watched is None


# other words of a person


def test_a_file_is_set_aside_and_counts_again(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in([room.score_file("GK1", "001")])
    presenter.load()
    assert screen.rows[0].standing.stored
    presenter.set_aside(screen.rows[0], "gửi nhầm")
    assert screen.kinds() == [("GK1.clipscore", "file-set-aside")]
    assert screen.rows[0].standing.ruling is not None
    assert screen.shown is not None
    assert [(filled(one.kind), filled(one.what), one.can_go) for one in screen.shown.decisions] == [
        ("File set aside", "Nothing of GK1.clipscore counts", True)
    ]
    presenter.take_back_ruling(screen.rows[0], "gửi đúng")
    assert screen.kinds() == [("GK1.clipscore", "in-force")]
    assert screen.shown.decisions == ()


def test_a_late_file_is_accepted_and_that_is_taken_back_from_the_decisions(
    presenter: InboxPresenter, screen: Screen, room: Room
) -> None:
    late = room.score_file("GK1", "001")
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason="hết hạn")
    presenter.take_in([late])
    presenter.load()
    assert (screen.rows[0].standing.late, screen.rows[0].standing.stored) == (True, False)
    presenter.accept(screen.rows[0], "bão")
    assert screen.kinds() == [("GK1.clipscore", "in-force")]
    assert screen.shown is not None
    (one,) = screen.shown.decisions
    assert (filled(one.kind), one.can_go) == ("Late file accepted", True)
    presenter.take_back_record(one.record.key, "nhầm")
    assert screen.kinds() == [("GK1.clipscore", "late")]


def test_each_kind_of_decision_says_what_it_is(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in([room.score_file("GK1", "001")])
    desk = room.work.desk("GK1", laptop="another")
    room.work.mark(desk, "001", 500, 500)
    presenter.take_in([room.work.hand_in(desk, "GK1-b.clipscore").path])
    desk.store.close()
    presenter.load()
    presenter.settle(next(row for row in screen.rows if row.name == "GK1-b.clipscore"), "máy chính")
    with room.work.store.unit() as unit:
        move_sheet(
            unit,
            judge=JudgeCode("GK1"),
            entry=EntryCode("001"),
            to=EntryCode("002"),
            reason="x",
            scribe=room.work.scribe,
        )
    presenter.load()
    assert screen.shown is not None
    assert [(filled(one.kind), filled(one.what)) for one in screen.shown.decisions] == [
        ("Conflict settled", "GK1-b.clipscore counts"),
        ("Sheet moved", "The sheet for 001 counts for 002"),
    ]
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason="hết hạn")
    presenter.load()
    assert [one.can_go for one in screen.shown.decisions] == [False, True]
    assert "open it again" in filled(decision_details(screen.shown.decisions[0])[-1].text)


def test_a_choice_between_two_ways_names_the_way(presenter: InboxPresenter, screen: Screen, room: Room) -> None:
    presenter.take_in([room.score_file("GK1", "001")])
    rows = table("judge,entry,criterion,mark", "GK1,001,topic,9", "GK1,001,novelty,9")
    with room.work.store.unit() as unit:
        import_marks(unit, table=rows, name="m.csv", exchange=room.work.exchange, scribe=room.work.scribe)
    presenter.load()
    presenter.settle(next(row for row in screen.rows if row.name == "m.csv"), "x")
    assert screen.shown is not None
    assert filled(screen.shown.decisions[0].what) == "What came in a table of marks counts"
