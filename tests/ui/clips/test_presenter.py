"""Screening and decisions: findings wait for a person, reasons stay, stopping changes nothing."""

from pathlib import Path

import pytest

from judging_app.core.entry import EntryState, Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import ReasonMissingError
from tests.fakes.secretariat import Room, filled, source
from ui.screens.clips.presenter import ClipsPresenter
from ui.screens.clips.rows import ClipsShown, FindingRow, Page, details_of, sentence_of
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

    def row(self, code: str) -> FindingRow:
        assert self.shown is not None
        return next(row for row in self.shown.rows if row.entry.code == code)


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
    assert screen.shown is not None
    assert [(row.entry.code, row.finding.kind, row.open) for row in screen.shown.rows] == [
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
    assert room.told() == ["Screening was stopped; nothing was changed."]
    assert screen.idle == 1


def test_a_decision_with_its_reason_settles_the_entry_and_can_be_taken_back(
    presenter: ClipsPresenter, screen: Screen, room: Room
) -> None:
    presenter.screen(room.folder / "clips")
    presenter.load()
    presenter.accept(screen.row("002"), "không đáng kể")
    presenter.reject(screen.row("003"), "tệp hỏng")
    presenter.load()
    assert screen.row("002").finding.decision is FindingDecision.ACCEPTED
    assert screen.row("003").entry.state is EntryState.REJECTED
    assert filled(details_of(screen.row("003"))[2].text) == "tệp hỏng"
    presenter.take_back(screen.row("003"))
    presenter.load()
    assert screen.row("003").open
    assert screen.row("003").entry.state is EntryState.RECEIVED


def test_a_decision_without_a_reason_is_refused(presenter: ClipsPresenter, screen: Screen, room: Room) -> None:
    presenter.screen(room.folder / "clips")
    presenter.load()
    presenter.accept(screen.row("002"), " ")
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
    assert screen.page() is Page.CLEAN


def test_only_a_folder_is_screened(presenter: ClipsPresenter, room: Room) -> None:
    assert not presenter.take_files([room.file("a.mp4", "1")])
    assert presenter.take_files([room.folder / "clips"])


@pytest.mark.parametrize(
    ("kind", "found", "limit", "words"),
    [
        (FindingKind.TOO_LONG, "312.5", "300", "5:12,5 long; the rules allow 5:00"),
        (FindingKind.TOO_SHORT, "12", "30", "0:12 long; the rules ask for 0:30"),
        (FindingKind.LOW_RESOLUTION, "640x360", "1280x720", "640 × 360 pixels; the rules ask for 1280 × 720"),
        (FindingKind.ORIENTATION, "portrait", "landscape", "upright picture; the rules ask for broad picture"),
        (FindingKind.CONTAINER, "avi", "mp4, mov", "the file is avi; the rules allow mp4, mov"),
        (FindingKind.IDENTICAL, "098", "", "byte for byte the clip of 098"),
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
