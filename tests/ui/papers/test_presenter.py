"""Papers are drawn to be looked at and printed on record; what can't be printed says why."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judging_app.core.contest import Contest
from judging_app.core.papers import Papers
from judging_app.ports.chair_errors import CountsDifferError
from judging_app.ports.documents import PageImage, Spot
from judging_app.ports.errors import QuestionsOpenError
from tests.fakes.chair import APART, closed, judged, let_diverge, trail
from tests.fakes.secretariat import Room
from tests.services.spoilt import spoil
from ui.screens.papers.presenter import KEPT, Drawn, PapersPresenter
from ui.screens.papers.rows import PaperRow
from ui.tasks.runner import StoppedError
from ui.theme.phrase import Words
from ui.widgets.cells import Dot


class Screen:
    """Fills `presenter.PapersView`."""

    def __init__(self) -> None:
        self.rows: tuple[PaperRow, ...] | None = None
        self.open_rounds: list[str] = []
        self.drawn: list[Drawn] = []
        self.drawings = 0
        self.problems: list[Exception] = []
        self.pages: dict[int, PageImage] = {}
        self.rests = 0
        self.spots: list[Spot] = []
        self.contests: list[Contest] = []
        self.printed: tuple[Path, int] | None = None
        self.errors: list[BaseException] = []
        self.marks: dict[str, tuple[Dot, Words]] = {}
        self.work: list[int] = []

    def show_open(self, round: str) -> None:
        self.open_rounds.append(round)

    def show_papers(self, round: str, rows: Sequence[PaperRow]) -> None:
        self.rows = tuple(rows)

    def show_drawing(self) -> None:
        self.drawings += 1

    def show_drawn(self, drawn: Drawn) -> None:
        self.drawn.append(drawn)

    def show_problem(self, error: Exception) -> None:
        self.problems.append(error)

    def show_page(self, page: int, image: PageImage) -> None:
        self.pages[page] = image

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.work.append(permille)

    def show_idle(self) -> None:
        self.work.append(-1)

    def show_contest(self, contest: Contest, *, approved: bool, replaces: bool) -> None:
        self.contests.append(contest)

    def show_spot(self, spot: Spot) -> None:
        self.spots.append(spot)

    def draw_soon(self) -> None:
        self.rests += 1

    def tell_printed(self, folder: Path, count: int) -> None:
        self.printed = (folder, count)

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        self.marks[place] = (dot, count)


class Desk:
    """A presenter with its screen, on a contest."""

    def __init__(self, room: Room) -> None:
        self.room, self.screen = room, Screen()
        folder = room.folder / "drawn"
        self.presenter = PapersPresenter(self.screen, room.app, room.contest, room.runner, folder)
        self.presenter.load()

    def row(self, key: str) -> PaperRow:
        assert self.screen.rows is not None
        return next(row for row in self.screen.rows if row.key == key)


def test_an_open_round_has_no_papers(tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART))
    assert desk.screen.rows is None
    assert desk.screen.open_rounds == ["Chung khảo"]
    assert desk.screen.marks["papers"] == (Dot.NOT_BEGUN, "")


def test_a_closed_round_has_every_kind_of_paper_and_each_judges_sheets(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    assert desk.screen.rows is not None
    assert [row.key for row in desk.screen.rows] == [
        "decision",
        "summary",
        "minutes",
        "proposal",
        "certificates",
        "report",
        "sheets-GK1",
        "sheets-GK2",
    ]
    assert desk.screen.marks["papers"] == (Dot.DONE, "8")


def test_a_paper_is_drawn_once_to_be_looked_at_and_leaves_no_record(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(desk.row("decision"))
    desk.presenter.choose(desk.row("sheets-GK1"))
    desk.presenter.choose(desk.row("decision"))
    assert [drawn.pdf.name for drawn in desk.screen.drawn] == [
        "quyet-dinh.pdf",
        "phieu-cham-GK1.pdf",
        "quyet-dinh.pdf",
    ]
    assert desk.screen.drawings == 2
    assert desk.screen.drawn[1].pages == 3
    assert "print" not in trail(desk.room)


def test_pages_come_as_wide_as_they_are_asked_for(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(desk.row("summary"))
    desk.presenter.wanted(0, 700)
    assert desk.screen.pages[0].width == 700


def test_other_words_draw_the_paper_anew_once_typing_rests_and_show_where_they_stand(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(desk.row("decision"))
    desk.presenter.change_words(Papers(name="Lê Văn Sáu"), "name", 0)
    assert (desk.screen.rests, len(desk.screen.drawn)) == (1, 1)
    desk.presenter.draw_now()
    spot = desk.screen.drawn[-1].spot
    assert (len(desk.screen.drawn), desk.screen.drawings) == (2, 1)
    assert spot is not None
    assert 0 < spot.top < spot.bottom < 1000


def test_drawings_of_before_are_thrown_away_and_stale_ones_are_not_signed(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(desk.row("decision"))
    for number in range(KEPT + 3):
        desk.presenter.change_words(Papers(name=f"Lê Thị {number}"), "name", 0)
        assert not desk.presenter.fresh
        desk.presenter.draw_now()
        assert desk.presenter.fresh
    assert len([*(tmp_path / "drawn").iterdir()]) == KEPT


def test_a_field_that_is_turned_to_is_found_on_the_paper(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(desk.row("decision"))
    desk.presenter.look_for("place", 0)
    desk.presenter.look_for("bases", 1)
    assert len(desk.screen.spots) >= 1
    assert "print" not in trail(desk.room)


def test_open_questions_hold_all_back_that_says_who_wins(tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {**APART, "001": (200, 200)})
    let_diverge(room, 5)
    desk = Desk(room)
    desk.presenter.choose(desk.row("decision"))
    assert [type(error) for error in desk.screen.problems] == [QuestionsOpenError]
    desk.presenter.print_all(tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "bang-tong-hop.pdf",
        "phieu-cham-GK1.pdf",
        "phieu-cham-GK2.pdf",
    ]


def test_where_the_counts_differ_only_sheets_are_printed(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    spoil(room.work.store)
    desk = Desk(room)
    for key in ("decision", "summary"):
        desk.presenter.choose(desk.row(key))
    assert [type(error) for error in desk.screen.problems] == [CountsDifferError] * 2
    desk.presenter.print_all(tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["phieu-cham-GK1.pdf", "phieu-cham-GK2.pdf"]


def test_printing_writes_all_papers_on_record(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    desk.presenter.print_all(tmp_path / "out")
    assert desk.screen.printed == (tmp_path / "out", 8)
    assert desk.screen.work[-1] == -1
    assert trail(room)[-1] == "print"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    (tmp_path / "file").write_text("")
    desk.presenter.print_all(tmp_path / "file" / "out")
    assert len(desk.screen.errors) == 1
    assert desk.screen.printed is None


def test_papers_for_the_printer_are_those_that_can_be_printed_the_one_in_sight_first(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    desk.presenter.choose(desk.row("certificates"))
    wish = desk.presenter.to_print()
    assert [paper.key for paper in wish.papers if paper.ticked] == ["certificates"]
    assert len(wish.papers) == 8
    drawn = wish.draw("sheets-GK2", tmp_path / "look", no_words, lambda: False)
    assert drawn.name == "phieu-cham-GK2.pdf"
    assert "print" not in trail(desk.room)


def test_what_goes_to_the_printer_stands_on_record(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    wish = desk.presenter.to_print()
    files = {key: tmp_path / f"{key}.pdf" for key in ("sheets-GK1", "summary", "sheets-GK2")}
    printed = wish.settle(files, tmp_path / "out", no_words, lambda: False)
    assert {key: path.name for key, path in printed.items()} == {
        "sheets-GK1": "phieu-cham-GK1.pdf",
        "summary": "bang-tong-hop.pdf",
        "sheets-GK2": "phieu-cham-GK2.pdf",
    }
    assert trail(desk.room).count("print") == 1
    with pytest.raises(StoppedError):
        wish.settle(files, tmp_path / "out", no_words, lambda: True)
    with pytest.raises(StoppedError):
        wish.draw("summary", tmp_path / "out", no_words, lambda: True)


def no_words(_words: Words, _permille: int) -> None:
    """Nobody listens."""
