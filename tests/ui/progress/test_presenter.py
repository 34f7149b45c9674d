"""Progress: figures that add up, gaps to look at alone, closing with a reason and opening again."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Recusal
from judging_app.core.rules import DivergenceRules
from judging_app.services.merge_files import merge_files
from tests.fakes.chair import trail
from tests.fakes.printing import printed
from tests.fakes.secretariat import Room, filled
from ui.screens.progress.moving import Wrong, before
from ui.screens.progress.presenter import ProgressPresenter
from ui.screens.progress.rows import BlockRows, ProgressShown
from ui.widgets.cells import Dot
from ui.widgets.matrix_values import MatrixRow


class Screen:
    """Fills `presenter.ProgressView`."""

    def __init__(self) -> None:
        self.shown: ProgressShown | None = None
        self.block: BlockRows | None = None
        self.rows: tuple[MatrixRow, ...] = ()
        self.asked: list[int] = []
        self.wrongs: list[Wrong] = []

    def show_progress(self, shown: ProgressShown) -> None:
        self.shown = shown

    def show_block(self, block: BlockRows, rows: tuple[MatrixRow, ...]) -> None:
        self.block, self.rows = block, rows

    def ask_reason_to_close(self, missing: int) -> None:
        self.asked.append(missing)

    def ask_where_to(self, wrong: Wrong) -> None:
        self.wrongs.append(wrong)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.begin()
    return made


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> ProgressPresenter:
    return ProgressPresenter(screen, room.desk())


def merged(room: Room, *paths: Path) -> None:
    merge_files(room.work.store, paths, exchange=room.work.exchange, scribe=room.work.scribe)


def shown(screen: Screen) -> ProgressShown:
    assert screen.shown is not None
    return screen.shown


def test_the_figures_add_up_to_all_sheets(presenter: ProgressPresenter, screen: Screen, room: Room) -> None:
    with room.work.store.unit() as unit:
        unit.save_recusal(Recusal(judge=JudgeCode("GK2"), entry=EntryCode("003"), reason="đơn vị mình"))
        unit.commit()
    merged(room, room.score_file("GK1", "001", "002", "003"), room.score_file("GK2", "001"))
    presenter.load()
    assert filled(shown(screen).headline) == (
        "4 of 6 sheets are in · 1 times stood aside · 1 sheets of 1 judges are missing"
    )
    cards = [(card.code, card.done, card.whole, card.tone, filled(card.words)) for card in shown(screen).cards]
    assert cards == [("GK1", 3, 3, "good", "complete"), ("GK2", 1, 2, "accent", "1 missing · 1 stood aside")]
    assert room.host.marks["progress"] == (Dot.BEGUN, "80 %")


def test_a_judge_who_sent_nothing_is_the_loudest(presenter: ProgressPresenter, screen: Screen) -> None:
    presenter.load()
    assert [(filled(card.words), card.alarm, card.permille) for card in shown(screen).cards] == [
        ("no sheet yet", True, 0)
    ] * 2


def test_cells_say_their_state_and_never_a_mark(presenter: ProgressPresenter, screen: Screen, room: Room) -> None:
    merged(room, room.score_file("GK1", "001"))
    presenter.load()
    assert [cell.state for cell in screen.rows[0].cells] == ["in", "missing"]
    assert [filled(cell.tip) for cell in screen.rows[0].cells] == [
        "Trần An: the sheet is in",
        "Lê Bình: the sheet is missing",
    ]


def test_one_block_and_only_gaps_can_be_looked_at(presenter: ProgressPresenter, screen: Screen, room: Room) -> None:
    merged(room, room.score_file("GK1", "002"), room.score_file("GK2", "002"))
    presenter.load()
    assert [block.key for block in shown(screen).blocks] == ["", "town", "commune"]
    presenter.keep_to("commune")
    assert [row.code for row in screen.rows] == ["002", "003"]
    presenter.keep_to_gaps(True)
    assert [row.code for row in screen.rows] == ["003"]
    presenter.keep_to("")
    assert [row.code for row in screen.rows] == ["001", "003"]


def test_closing_with_gaps_asks_for_the_chairs_reason(presenter: ProgressPresenter, screen: Screen, room: Room) -> None:
    merged(room, room.score_file("GK1", "001", "002", "003"))
    presenter.load()
    presenter.close()
    assert screen.asked == [3]
    presenter.close_for("giám khảo ốm")
    presenter.load()
    assert (shown(screen).closed, shown(screen).reason, shown(screen).missing) == (True, "giám khảo ốm", 3)
    assert room.host.marks["progress"][0] is Dot.DONE


def test_a_complete_round_closes_without_a_question_and_can_be_opened_again(
    presenter: ProgressPresenter, screen: Screen, room: Room
) -> None:
    every = ("001", "002", "003")
    merged(room, room.score_file("GK1", *every), room.score_file("GK2", *every))
    presenter.load()
    presenter.close()
    presenter.load()
    assert screen.asked == []
    assert shown(screen).closed
    presenter.reopen("sót một tệp")
    presenter.load()
    assert not shown(screen).closed
    assert len(room.host.told) == 2


def test_the_code_of_the_rules_stands_in_the_status_line(presenter: ProgressPresenter, room: Room) -> None:
    presenter.load()
    assert filled(room.host.notes[-1]).startswith("Code of the rules ")


def test_each_block_has_its_own_totals(presenter: ProgressPresenter, screen: Screen, room: Room) -> None:
    merged(room, room.score_file("GK1", "001", "002"))
    presenter.load()
    assert [(filled(one.title), [card.done for card in one.cards]) for one in shown(screen).blocks] == [
        ("All blocks · 2/6", [2, 0]),
        ("Khối thành phố · 1/2", [1, 0]),
        ("Khối xã · 1/4", [1, 0]),
    ]


def test_the_matrix_is_written_as_a_spreadsheet(presenter: ProgressPresenter, room: Room) -> None:
    merged(room, room.score_file("GK1", "001"))
    presenter.export(room.folder / "tien-do.xlsx")
    grid = room.app.tables.grid(room.folder / "tien-do.xlsx")
    assert [row.cells[1] for row in grid.rows[1:]] == ["001", "002", "003"]
    assert room.host.told[-1][0] == "good"


def test_who_owes_what_is_printed_on_record(presenter: ProgressPresenter, room: Room) -> None:
    presenter.print_owed()
    (wish,) = room.host.printed
    assert printed(wish, room.folder) == ["phieu-con-thieu.pdf"]
    assert "print" in trail(room)


def test_sheets_that_diverge_show_once_the_round_is_closed(
    presenter: ProgressPresenter, screen: Screen, room: Room
) -> None:
    with room.work.store.unit() as unit:
        contest = unit.contest()
        (only,) = contest.rules.rounds
        strict = replace(only, divergence=DivergenceRules(limit=Fraction(1)))
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(strict,))))
        unit.commit()
    for judge, mark in (("GK1", 800), ("GK2", 300)):
        desk = room.work.desk(judge)
        room.work.mark(desk, "001", mark, 700)
        merged(room, room.work.hand_in(desk, f"{judge}.clipscore").path)
        desk.store.close()
    presenter.load()
    assert [cell.state for cell in shown(screen).blocks[0].rows[0].cells] == ["in", "in"]
    presenter.close_for("hết hạn")
    presenter.load()
    states = [[cell.state for cell in row.cells] for row in shown(screen).blocks[0].rows]
    assert states == [["diverging", "diverging"], ["missing", "missing"], ["missing", "missing"]]


# a sheet for the wrong entry


def states(screen: Screen, judge: str) -> dict[str, str]:
    place = [one.key for one in shown(screen).columns].index(judge)
    return {row.code: row.cells[place].state for row in screen.rows}


def test_what_a_move_changes_is_told_before_it_is_done_and_it_is_taken_back(
    presenter: ProgressPresenter, screen: Screen, room: Room
) -> None:
    merged(room, room.score_file("GK1", "001", "002"))
    presenter.load()
    presenter.move("003", "GK1")
    assert not screen.wrongs
    presenter.move("001", "GK1")
    (wrong,) = screen.wrongs
    assert [(one.code, one.taken) for one in wrong.targets] == [("002", True), ("003", False)]
    assert "change places" in filled(before(wrong, wrong.targets[0]))
    assert "The sheet for 001 will be missing" in filled(before(wrong, wrong.targets[1]))
    presenter.move_to(wrong, "003", "giám khảo báo nhầm bài", swap=False)
    presenter.load()
    assert states(screen, "GK1") == {"001": "missing", "002": "in", "003": "in"}
    presenter.move("003", "GK1")
    assert screen.wrongs == [wrong]
    presenter.move_back("002", "GK1")
    presenter.move_back("003", "GK1")
    presenter.load()
    assert states(screen, "GK1") == {"001": "in", "002": "in", "003": "missing"}


def test_two_sheets_that_were_mixed_up_change_places(presenter: ProgressPresenter, screen: Screen, room: Room) -> None:
    merged(room, room.score_file("GK1", "001", "002"))
    presenter.load()
    presenter.move("001", "GK1")
    presenter.move_to(screen.wrongs[0], "002", "đổi chỗ", swap=True)
    presenter.load()
    assert {(pair, move.entry) for pair, move in shown(screen).sheets.moved.items()} == {
        (("GK1", "002"), "001"),
        (("GK1", "001"), "002"),
    }


def test_of_a_closed_round_it_says_that_figures_change(
    presenter: ProgressPresenter, screen: Screen, room: Room
) -> None:
    merged(room, room.score_file("GK1", "001"))
    presenter.load()
    presenter.close_for("thiếu phiếu")
    presenter.load()
    presenter.move("001", "GK1")
    (wrong,) = screen.wrongs
    assert "figures change at once" in filled(before(wrong, wrong.targets[0]))
