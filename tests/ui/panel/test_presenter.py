"""The panel: who marks how many entries, whether there is a chair."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from judging_app.core.rules import Marking
from judging_app.exchange.tables import FileTables
from judging_app.services.close_round import close_round
from tests.fakes.secretariat import Room, filled
from ui.screens.panel.assign_rows import ASIDE, COUNTS, MARKS, OPEN, SHORT
from ui.screens.panel.conflict_rows import details_of
from ui.screens.panel.filling import FillShown
from ui.screens.panel.presenter import PanelPresenter
from ui.screens.panel.rows import PanelShown


class Screen:
    """Fills `presenter.PanelView`."""

    def __init__(self) -> None:
        self.shown: PanelShown | None = None
        self.asked: list[tuple[str, str]] = []
        self.fills: list[FillShown] = []

    def show_panel(self, shown: PanelShown) -> None:
        self.shown = shown

    def ask_reason_to_turn(self, entry: str, judge: str) -> None:
        self.asked.append((entry, judge))

    def ask_to_fill(self, shown: FillShown) -> None:
        self.fills.append(shown)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> PanelPresenter:
    return PanelPresenter(screen, room.desk())


def shown(screen: Screen) -> PanelShown:
    assert screen.shown is not None
    return screen.shown


def test_judges_are_counted_with_the_entries_they_mark(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    room.list_judges()
    presenter.load()
    assert [(row.judge.code, row.entries, row.recused) for row in shown(screen).rows] == [("GK1", 3, 0), ("GK2", 3, 0)]
    assert filled(shown(screen).headline) == "2 judges mark every entry"


def test_a_panel_without_a_chair_says_so(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.list_judges("mã,họ tên,vai trò\nGK1,Trần An,thành viên\n")
    presenter.load()
    assert filled(shown(screen).headline) == "1 judges mark every entry · no chair is named"


def test_the_panel_is_written_as_a_list(presenter: PanelPresenter, room: Room) -> None:
    room.list_judges()
    presenter.export(room.folder / "gk.xlsx")
    assert [row.cells[1:3] for row in FileTables().read(room.folder / "gk.xlsx").rows] == [
        ("GK1", "Trần An"),
        ("GK2", "Lê Bình"),
    ]
    assert room.told() == ["{count} judges were written to {path}."]


def test_the_panel_is_fixed_once_packs_are_out(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.begin()
    presenter.load()
    assert shown(screen).begun


def test_a_conflict_is_confirmed_dismissed_and_open_again(
    presenter: PanelPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    room.list_judges()
    presenter.load()
    assert [(one.judge.code, one.entry.code, one.open) for one in shown(screen).conflicts] == [("GK1", "001", True)]
    assert shown(screen).matrix.rows[0].cells[1].state == OPEN
    for act, state in ((presenter.confirm, "recused"), (presenter.reopen, "open"), (presenter.dismiss, "dismissed")):
        act(shown(screen).conflicts[0], "lý do")
        presenter.load()
        assert [one.interest.state.value for one in shown(screen).conflicts] == [state]
    assert details_of(shown(screen).conflicts[0])[-1].text == "lý do"


def sparse(tmp_path: Path) -> Room:
    """One judge for each entry."""
    made = Room(tmp_path)
    settle(made, sheets_per_entry=1)
    made.list_entries()
    made.list_judges()
    return made


def settle(room: Room, **settings: Any) -> None:
    """Give the only round other settings."""
    with room.work.store.unit() as unit:
        contest = unit.contest()
        (only,) = contest.rules.rounds
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(replace(only, **settings),))))
        unit.commit()


def marked(screen: Screen) -> list[list[str]]:
    """The codes of those who mark each entry."""
    matrix = shown(screen).matrix
    codes = [one.key for one in matrix.columns]
    return [
        [code for code, cell in zip(codes, row.cells, strict=True) if cell.state in {MARKS, OPEN}]
        for row in matrix.rows
    ]


def test_an_assignment_is_drawn_and_taken_back(tmp_path: Path, screen: Screen) -> None:
    room = sparse(tmp_path)
    presenter = PanelPresenter(screen, room.desk())
    presenter.load()
    assert filled(shown(screen).matrix.headline) == "1 judges for each entry, not drawn yet"
    assert {row.cells[0].state for row in shown(screen).matrix.rows} == {SHORT}
    presenter.draw("2023")
    presenter.load()
    assert [len(codes) for codes in marked(screen)] == [1, 1, 1]
    assert sorted(card.load for card in shown(screen).matrix.cards) == [1, 2]
    assert filled(shown(screen).matrix.headline) == "1 judges for each entry, drawn from “2023”"
    assert room.told()[-1] == "Drawn, but not all judges can be compared: no entries lead from some to the others."
    last = shown(screen).matrix.last
    assert last is not None
    presenter.take_back(last.number, "nhầm")
    presenter.load()
    assert marked(screen) == [[], [], []]


def test_cells_turn_at_once_before_packs_and_ask_for_a_reason_afterwards(tmp_path: Path, screen: Screen) -> None:
    room = sparse(tmp_path)
    presenter = PanelPresenter(screen, room.desk())
    presenter.load()
    for entry in ("001", "002", "003"):
        presenter.turn(entry, "GK2")
    presenter.turn("001", COUNTS)
    presenter.load()
    assert marked(screen) == [["GK2"], ["GK2"], ["GK2"]]
    room.work.scribe = room.app.scribe()  # one clock for packs and changes
    room.work.issue("GK2")
    presenter.load()
    presenter.turn("001", "GK1")
    assert screen.asked == [("001", "GK1")]
    presenter.turn("001", "GK1", "thêm người")
    presenter.turn("003", "GK2", "bớt việc")
    presenter.load()
    assert marked(screen) == [["GK1", "GK2"], ["GK2"], []]
    assert [filled(card.words) for card in shown(screen).matrix.cards] == ["needs a pack", "needs a new pack"]
    assert filled(shown(screen).matrix.headline) == "1 judges for each entry, not drawn yet · 2 changes after issuing"


def test_judges_join_late_drop_out_and_stand_aside(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.begin()
    presenter.load()
    presenter.join(Judge(code=JudgeCode("GK3"), name="Đỗ Dung"), "bổ sung")
    presenter.drop_out("GK1", "ốm", to_others=False)
    presenter.stand_aside("002", "GK2", "người nhà")
    presenter.load()
    assert [(card.code, card.load) for card in shown(screen).matrix.cards] == [("GK1", 0), ("GK2", 2), ("GK3", 3)]
    assert shown(screen).matrix.rows[1].cells[2].state == ASIDE
    assert (
        room.told()
        == ["Change {number} of the assignment is recorded. Judges whose entries changed need a new pack."] * 2
    )
    assert [(one.entry.code, one.interest.proposed) for one in shown(screen).conflicts] == [
        ("001", True),
        ("002", False),
    ]


def test_a_closed_round_is_changed_no_more(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.begin()
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe, reason="hết hạn")
    presenter.load()
    presenter.turn("001", "GK1", "muộn")
    assert shown(screen).matrix.closed
    assert shown(screen).matrix.last is None
    assert marked(screen) == [["GK1", "GK2"]] * 3


def test_a_substitute_who_waits_is_on_the_panel_and_the_headline_says_so(
    presenter: PanelPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    room.list_judges("code,name,role\nGK1,Trần An,chair\nGK2,Lê Bình,member\nGK3,Đỗ Dung,substitute\n")
    presenter.load()
    assert filled(shown(screen).headline) == "2 judges mark every entry · 1 substitutes wait"
    assert [(row.judge.code, row.entries) for row in shown(screen).rows] == [("GK1", 3), ("GK2", 3), ("GK3", 0)]
    assert filled(shown(screen).matrix.cards[2].words) == "Đỗ Dung, substitute"
    assert [one.code for one in shown(screen).matrix.substitutes] == ["GK3"]


def test_judges_who_agree_on_one_sheet_are_said_to(presenter: PanelPresenter, screen: Screen, room: Room) -> None:
    room.list_entries()
    room.list_judges()
    settle(room, marking=Marking.TOGETHER)
    presenter.load()
    assert filled(shown(screen).headline) == "2 judges agree on one sheet for each entry"
    assert filled(shown(screen).matrix.headline) == "The judges agree on one sheet for each entry"
    assert [card.load for card in shown(screen).matrix.cards] == [3, 3]


def test_a_judge_who_made_an_entry_is_a_conflict_that_says_so(
    presenter: PanelPresenter, screen: Screen, room: Room
) -> None:
    room.list_entries()
    room.list_judges("code,name,role,unit\nGK1,Trần An,chair,\n")
    with room.work.store.unit() as unit:
        entry = unit.entries()[0]
        unit.save_entries([replace(entry, authors="Lê Bình, Trần An")])
        unit.commit()
    presenter.load()
    (row,) = shown(screen).conflicts
    assert (row.judge.code, row.entry.code) == ("GK1", "001")
    assert "The judge has the name of one of the entry's authors." in [filled(one.text) for one in details_of(row)]
