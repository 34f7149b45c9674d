"""Printing: what is drawn when, what is refused, what goes out in which order, what is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from judging_app.core.errors import PageMissingError
from judging_app.documents.print_pages import PdfPages
from judging_app.ports.errors import RoundOpenError
from judging_app.ports.print_errors import PapersChangedError, PrinterRefusedError
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.pdfs import pdf_of
from tests.fakes.printers import Kept, MadeUpPrinters, NotingPrint, made_up
from tests.fakes.secretariat import filled
from tests.services.office import StepClock
from ui.models.print_work import PrintPresenter, PrintTools
from ui.tasks.runner import Cancelled, Progress
from ui.tasks.to_print import PaperToPrint, ToPrint

OFFICE, HALL = made_up("Office", usual=True), made_up("Hall")


@dataclass
class Room:
    """Three papers: "a" of 3 pages, "b" of 2 that lie across, "c" that can't be drawn; "a" is wanted at first."""

    folder: Path
    printers: MadeUpPrinters = field(default_factory=lambda: MadeUpPrinters((HALL, OFFICE)))
    kept: Kept = field(default_factory=Kept)
    view: NotingPrint = field(default_factory=NotingPrint)
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    drawn: list[str] = field(default_factory=list)
    settled: list[list[str]] = field(default_factory=list)
    newer: int = 0

    def __post_init__(self) -> None:
        papers = [PaperToPrint(key=key, title=f"Paper {key}", ticked=key == "a") for key in "abc"]
        wish = ToPrint(title="Print", name="all.pdf", papers=papers, draw=self.draw, settle=self.settle)
        tools = PrintTools(
            pages=PdfPages(),
            printers=self.printers,
            runner=self.runner,
            keeps=self.kept,
            clock=StepClock(),
            folder=self.folder,
        )
        self.presenter = PrintPresenter(self.view, wish, tools)
        self.presenter.begin()

    def draw(self, key: str, folder: Path, _progress: Progress, _cancelled: Cancelled) -> Path:
        self.drawn.append(key)
        if key == "c":
            raise RoundOpenError(round="Chung khảo")
        return pdf_of(folder / f"{key}.pdf", 3 if key == "a" else 2, across=key == "b")

    def settle(
        self, files: Mapping[str, Path], folder: Path, _progress: Progress, _cancelled: Cancelled
    ) -> Mapping[str, Path]:
        self.settled.append(list(files))
        if not self.newer:
            return files
        folder.mkdir()
        return {key: pdf_of(folder / f"{key}.pdf", self.newer) for key in files}

    def sheets(self) -> list[tuple[str, int]]:
        return [(one.pdf.stem, one.page) for one in self.printers.jobs[-1].sheets]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_only_what_is_ticked_is_drawn_and_that_once(room: Room) -> None:
    assert room.drawn == ["a"]
    room.presenter.tick("b", ticked=True)
    room.presenter.tick("b", ticked=False)
    room.presenter.tick("b", ticked=True)
    assert room.drawn == ["a", "b"]
    assert room.view.counts == {"a": 3, "b": 2}
    assert room.view.drawing == [("a", True), ("a", False), ("b", True), ("b", False)]


def test_the_printer_of_last_time_is_chosen_else_the_usual_one_else_a_file(room: Room, tmp_path: Path) -> None:
    assert room.view.printers == (["Hall", "Office"], "Office")
    for kept, there, chosen in (
        ("Hall", (HALL, OFFICE), "Hall"),
        ("Gone", (HALL, OFFICE), "Office"),
        ("", (HALL,), "Hall"),
        ("Hall", (), ""),
    ):
        other = Room(tmp_path, MadeUpPrinters(there), Kept({"print/printer": kept}))
        assert other.view.printers[1] == chosen
        assert other.view.total[2] is (chosen == "")


def test_pages_and_sheets_are_added_up(room: Room) -> None:
    room.presenter.tick("b", ticked=True)
    room.presenter.type_pages("a", "1, 3")
    room.presenter.type_copies("a", "4")
    words, ready, _ = room.view.total
    assert filled(words) == "4 pages of 2 papers, 10 sheets of A4"
    assert ready


@pytest.mark.parametrize("copies", ["0", "", "x", "100", "1.5"])
def test_what_is_no_number_of_copies_is_not_printed(room: Room, copies: str) -> None:
    room.presenter.type_copies("a", copies)
    assert room.view.faults["a"] == (None, False)
    assert not room.view.total[1]
    room.presenter.print_out()
    assert room.printers.jobs == []


def test_a_page_that_is_not_there_is_told_while_it_is_typed(room: Room) -> None:
    room.presenter.type_pages("a", "1-4")
    error, _ = room.view.faults["a"]
    assert isinstance(error, PageMissingError)
    assert not room.view.total[1]
    room.presenter.type_pages("a", "1-3")
    assert room.view.faults["a"] == (None, True)
    assert room.view.total[1]


def test_what_can_not_be_drawn_says_why_and_is_ticked_no_more(room: Room) -> None:
    room.presenter.tick("c", ticked=True)
    assert [type(error) for error in room.view.errors] == [RoundOpenError]
    assert [one.key for one in room.view.choices if one.ticked] == ["a"]


def test_copies_are_collated_and_written_down_before_they_go_out(room: Room) -> None:
    room.presenter.tick("b", ticked=True)
    room.presenter.type_pages("a", "2-")
    room.presenter.type_copies("a", "2")
    room.presenter.print_out()
    assert room.settled == [["a", "b"]]
    assert room.sheets() == [("a", 1), ("a", 2), ("a", 1), ("a", 2), ("b", 0), ("b", 1)]
    assert [one.width > one.height for one in room.printers.jobs[0].sheets] == [False] * 4 + [True] * 2
    assert room.printers.jobs[0].printer == "Office"
    assert room.view.work[-1] == -1
    assert [filled(words) for words in room.view.finished] == ["6 sheets were given to the printer Office."]


def test_printer_and_copies_are_there_the_next_time(room: Room, tmp_path: Path) -> None:
    room.presenter.choose_printer("Hall")
    room.presenter.type_copies("a", "7")
    room.presenter.print_out()
    later = Room(tmp_path, MadeUpPrinters((HALL, OFFICE)), room.kept)
    assert later.view.printers[1] == "Hall"
    assert [one.copies for one in later.view.choices] == [7, 1, 1]


def test_papers_with_other_pages_by_now_are_not_printed(room: Room) -> None:
    room.newer = 4
    room.presenter.print_out()
    assert [type(error) for error in room.view.errors] == [PapersChangedError]
    assert room.printers.jobs == []


def test_newer_papers_of_the_same_pages_are_what_is_printed(room: Room) -> None:
    room.newer = 3
    room.presenter.print_out()
    assert {one.pdf.parent.name for one in room.printers.jobs[0].sheets} == {"settled"}


def test_what_a_printer_refuses_is_told_and_the_dialog_stays(room: Room) -> None:
    room.printers.error = PrinterRefusedError(printer="Office", sheets=1)
    room.presenter.print_out()
    assert room.view.errors == [room.printers.error]
    assert room.view.finished == []
    assert room.view.work[-1] == -1


def test_printing_stops_between_two_sheets(room: Room) -> None:
    room.runner.stop_after = len(room.runner.told) + 1
    room.presenter.print_out()
    assert room.printers.jobs == []
    room.presenter.stop()
    assert room.view.stopped == 1
    assert room.view.finished == []


def test_a_wide_edge_of_the_printer_is_told_before_anything_is_printed(tmp_path: Path) -> None:
    room = Room(tmp_path, MadeUpPrinters((OFFICE,), edge=40_000))
    assert filled(room.view.shrunk).startswith(
        "This printer leaves too wide an edge: 3 pages come out smaller, at 77 %"
    )
    room.presenter.choose_printer("")
    assert room.view.shrunk == ""


def test_all_pages_are_saved_into_one_file_as_they_are(room: Room, tmp_path: Path) -> None:
    room.presenter.tick("b", ticked=True)
    room.presenter.type_pages("a", "3")
    room.presenter.type_copies("a", "2")
    room.presenter.save(tmp_path / "all.pdf")
    shapes = PdfPages().shapes(tmp_path / "all.pdf")
    assert [one.lies for one in shapes] == [False, False, True, True]
    assert room.settled == [["a", "b"]]
    assert filled(room.view.finished[0]) == f"The pages are in {tmp_path / 'all.pdf'}."


def test_each_page_that_will_be_printed_can_be_looked_at(room: Room) -> None:
    room.presenter.tick("b", ticked=True)
    room.presenter.type_pages("a", "3, 1")
    seen = []
    for _ in range(5):
        seen.append(filled(room.view.place[2]))
        room.presenter.turn(1)
    assert seen[:4] == ["Paper a, page 3 of 3", "Paper a, page 1 of 3", "Paper b, page 1 of 2", "Paper b, page 2 of 2"]
    assert seen[4] == seen[3]
    room.presenter.wanted(300)
    picture = room.view.pictures[-1]
    assert abs(picture.width - 300) <= 1
    assert picture.height < picture.width


def test_a_change_that_leaves_the_page_in_sight_draws_it_no_second_time(room: Room) -> None:
    before = room.view.places
    room.presenter.type_copies("a", "3")
    assert room.view.places == before


def test_nothing_is_asked_for_while_nothing_is_chosen(room: Room) -> None:
    room.presenter.tick("a", ticked=False)
    room.presenter.wanted(300)
    assert room.view.pictures == []
    assert room.view.place == (0, 0, "")
    assert not room.view.total[1]
