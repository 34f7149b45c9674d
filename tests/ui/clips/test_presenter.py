"""Screening and decisions: findings wait for a person, reasons stay, stopping changes nothing."""

from pathlib import Path

import pytest

from judging_app.core.entry import EntryState, Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import ReasonMissingError
from tests.fakes.secretariat import Room, filled, source
from ui.screens.clips.columns import details_of
from ui.screens.clips.presenter import ClipsPresenter
from ui.screens.clips.rows import ClipRow, ClipsShown, Page, Tab
from ui.screens.clips.words import sentence_of
from ui.theme.phrase import Words
from ui.widgets.cells import Dot


class Screen:
    """Fills `presenter.ClipsView`; `stop_at` stops when screening is that far."""

    def __init__(self) -> None:
        self.shown: ClipsShown | None = None
        self.work: list[tuple[Words, int]] = []
        self.idle = 0
        self.presenter: ClipsPresenter | None = None
        self.stop_at = 2000

    def show_clips(self, shown: ClipsShown) -> None:
        self.shown = shown

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.work.append((what, permille))
        if permille >= self.stop_at and self.presenter is not None:
            self.presenter.stop()

    def show_idle(self) -> None:
        self.idle += 1

    def page(self) -> Page:
        assert self.shown is not None
        return self.shown.page

    def rows(self, tab: Tab) -> tuple[ClipRow, ...]:
        assert self.shown is not None
        return self.shown.lists[tab]

    def row(self, code: str) -> ClipRow:
        """The finding of an entry."""
        found = [*self.rows(Tab.WAITING), *self.rows(Tab.DECIDED)]
        return next(row for row in found if row.entry and row.entry.code == code)

    def finding(self, code: str) -> Finding:
        finding = self.row(code).finding
        assert finding is not None
        return finding

    def file(self, name: str) -> ClipRow:
        return next(row for row in self.rows(Tab.FILES) if row.file_name == name)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    for name, text in (("001 mot cua.mp4", "200"), ("002.mp4", "312"), ("003.mp4", "broken")):
        made.file(f"clips/{name}", text)
    return made


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> ClipsPresenter:
    screen.presenter = ClipsPresenter(screen, room.desk())
    return screen.presenter


def test_screening_shows_how_far_it_is_and_then_its_findings(
    presenter: ClipsPresenter, screen: Screen, room: Room
) -> None:
    presenter.screen(room.folder / "clips")
    presenter.load()
    waiting = screen.rows(Tab.WAITING)
    assert [(row.entry and row.entry.code, row.finding and row.finding.kind, row.open) for row in waiting] == [
        ("002", FindingKind.TOO_LONG, True),
        ("003", FindingKind.UNREADABLE, True),
    ]
    assert screen.work[0] == (screen.work[0][0], 0)
    assert screen.work[-1][1] == 1000
    assert screen.idle == 1
    assert room.host.marks["clips"] == (Dot.WARN, "2")
    assert room.host.told[-1][0] == "good"


def test_files_that_belong_to_no_entry_are_named(presenter: ClipsPresenter, room: Room) -> None:
    room.file("clips/la.mp4", "20")
    presenter.screen(room.folder / "clips")
    assert room.host.told[-1][0] == "warn"


def test_a_stopped_screening_changes_nothing(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    screen.stop_at = 300
    presenter.screen(room.folder / "clips")
    presenter.load()
    assert screen.page() is Page.NO_CLIPS
    assert room.told() == ["Screening was stopped. What was looked into is kept; entries are as they were."]
    assert screen.idle == 1


def test_a_decision_with_its_reason_settles_the_entry_and_can_be_taken_back(
    presenter: ClipsPresenter, screen: Screen, room: Room
) -> None:
    presenter.screen(room.folder / "clips")
    presenter.load()
    presenter.decide(screen.row("002"), FindingDecision.ACCEPTED, "không đáng kể")
    presenter.decide(screen.row("003"), FindingDecision.REJECTED, "tệp hỏng")
    presenter.load()
    assert screen.finding("002").decision is FindingDecision.ACCEPTED
    assert state_of(screen.row("003")) is EntryState.REJECTED
    assert filled(details_of(screen.row("003"))[2].text) == "tệp hỏng"
    presenter.take_back(screen.row("003"))
    presenter.load()
    assert screen.row("003").open
    assert state_of(screen.row("003")) is EntryState.RECEIVED


def state_of(row: ClipRow) -> EntryState | None:
    return row.entry.state if row.entry else None


def test_a_decision_without_a_reason_is_refused(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    presenter.screen(room.folder / "clips")
    presenter.load()
    presenter.decide(screen.row("002"), FindingDecision.ACCEPTED, " ")
    assert isinstance(room.host.errors[0], ReasonMissingError)


def test_without_entries_or_clips_the_screen_says_what_comes_first(tmp_path: Path, screen: Screen) -> None:
    (tmp_path / "new").mkdir()
    room = Room(tmp_path / "new")
    presenter = ClipsPresenter(screen, room.desk())
    presenter.load()
    assert screen.page() is Page.NO_ENTRIES
    room.list_entries()
    presenter.load()
    assert screen.page() is Page.NO_CLIPS


def test_clips_without_a_fault_leave_nothing_to_decide(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    for code in ("002", "003"):
        room.file(f"clips/{code}.mp4", "100")
    presenter.screen(room.folder / "clips")
    presenter.load()
    assert screen.page() is Page.CLIPS
    assert screen.rows(Tab.WAITING) == ()
    assert screen.shown is not None
    assert screen.shown.pressing is Tab.ENTRIES


def test_an_unsure_file_is_given_to_an_entry_and_the_step_is_taken_back(
    presenter: ClipsPresenter, screen: Screen, room: Room
) -> None:
    room.file("clips/002 ban moi.mp4", "120")
    presenter.screen(room.folder / "clips")
    presenter.load()
    assert screen.shown is not None
    assert (screen.shown.pressing, screen.shown.unsure) == (Tab.FILES, 2)
    unsure = screen.file("002 ban moi.mp4")
    assert [(one.code, one.score) for one in unsure.likely] == [("002", 95)]
    presenter.give(unsure, EntryCode("002"))
    presenter.give(screen.file("002.mp4"), None)
    presenter.load()
    assert screen.shown.unsure == 0
    assert not screen.file("002.mp4").open
    presenter.undo()
    presenter.load()
    assert screen.file("002.mp4").open
    presenter.undo()
    presenter.load()
    assert (screen.shown.unsure, presenter.undoable) == (2, 0)


def test_one_reason_settles_all_of_a_kind_and_one_step_takes_them_back(
    presenter: ClipsPresenter, screen: Screen, room: Room
) -> None:
    for code in ("001 mot cua", "003"):
        room.file(f"clips/{code}.mp4", "400")
    presenter.screen(room.folder / "clips")
    presenter.load()
    first = screen.row("001")
    assert len(presenter.others_alike(first)) == 2
    presenter.decide(first, FindingDecision.PENALTY, "quá giờ", 50, all_alike=True)
    presenter.load()
    assert [screen.finding(code).penalty for code in ("001", "002", "003")] == [50, 50, 50]
    presenter.undo()
    presenter.load()
    assert len(screen.rows(Tab.WAITING)) == 3


def test_a_reason_is_there_for_the_next_of_its_kind(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    room.file("clips/003.mp4", "400")
    presenter.screen(room.folder / "clips")
    presenter.load()
    presenter.decide(screen.row("002"), FindingDecision.PENALTY, "quá giờ", 50)
    assert presenter.said_before(FindingKind.TOO_LONG, FindingDecision.PENALTY) == ("quá giờ", 50)
    assert presenter.said_before(FindingKind.TOO_LONG, FindingDecision.ACCEPTED) == ("", 0)
    other = ClipsPresenter(screen, room.desk())
    other.load()
    assert other.said_before(FindingKind.TOO_LONG, FindingDecision.PENALTY) == ("quá giờ", 50)


def test_another_folder_is_added_and_left_out_again(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    (room.folder / "clips" / "003.mp4").unlink()
    late = room.file("late/003.mp4", "100").parent
    presenter.screen(room.folder / "clips")
    presenter.load()
    presenter.add(late)
    presenter.load()
    assert screen.shown is not None
    assert screen.shown.folders == tuple(sorted(str((room.folder / one).resolve()) for one in ("clips", "late")))
    presenter.leave_out(str(late.resolve()))
    presenter.load()
    assert screen.finding("003").kind is FindingKind.MISSING
    assert room.told()[-1] == "{matched} clips belong to entries."


def test_what_was_altered_since_is_told(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    presenter.screen(room.folder / "clips")
    presenter.load()
    room.file("clips/002.mp4", "1000")
    presenter.again()
    assert room.host.told[-1][0] == "warn"


def test_only_a_folder_is_screened(presenter: ClipsPresenter, room: Room) -> None:
    assert not presenter.take_files([room.file("a.mp4", "1")])
    assert presenter.take_files([room.folder / "clips"])


@pytest.mark.parametrize(
    ("kind", "found", "limit", "words"),
    [
        (FindingKind.TOO_LONG, "312.5", "300", "5:12,5 long; the rules allow 5:00"),
        (FindingKind.TOO_SHORT, "12", "30", "0:12 long; the rules ask for 0:30"),
        (
            FindingKind.LOW_RESOLUTION,
            "640x360",
            "1280x720",
            "640\u00a0×\u00a0360 pixels; the rules ask for 1280\u00a0×\u00a0720",
        ),
        (FindingKind.ORIENTATION, "portrait", "landscape", "upright picture; the rules ask for broad picture"),
        (FindingKind.CONTAINER, "avi", "mp4, mov", "the file is avi; the rules allow mp4, mov"),
        (FindingKind.IDENTICAL, "098", "", "byte for byte the clip of 098"),
        (FindingKind.ALIKE, "098", "", "shows nearly the pictures of 098"),
        (FindingKind.DARK, "61.2+12", "10", "0:12 long from 1:01,2 on; from 0:10 it is told"),
        (FindingKind.UNREADABLE, "cut-short", "", "the file is cut short"),
        (FindingKind.UNREADABLE, "C:/clip.mp4", "", "no picture can be read from the file"),
        (FindingKind.NO_AUDIO, "", "", "the file has no sound track"),
        (FindingKind.MISSING, "", "", "no file of the folder belongs to this entry"),
    ],
)
def test_every_finding_has_a_sentence_with_its_figures(kind: FindingKind, found: str, limit: str, words: str) -> None:
    finding = Finding(entry=EntryCode("001"), kind=kind, found=found, limit=limit)
    assert filled(sentence_of(finding)) == words
    assert source(sentence_of(finding))
