"""Judges who agree on one sheet for each entry: one writes it, and it alone is the figure."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind, UnrankedReason
from judging_app.services.assign import change_cells, leave, needs_pack
from judging_app.services.close_round import close_round
from judging_app.services.count_twice import counted_twice
from judging_app.services.cover_pages import cover_data
from judging_app.services.import_marks import import_marks
from judging_app.services.mark_sheets import recuse as stand_aside
from judging_app.services.merge_files import merge_files
from judging_app.services.progress import CellState, progress_of
from judging_app.services.recuse import recuse
from judging_app.services.result_papers import sheets_data, summary_data
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import standing
from tests.services.office import ENTRIES, RULES, Office, table

JUDGES = table("code,name,role", "GK1,Lê Bình,member", "GK2,Trần An,chair", "GK3,Ngô Chi,member")
GK1, GK2, GK3 = (JudgeCode(f"GK{number}") for number in (1, 2, 3))
ONE, TWO = EntryCode("001"), EntryCode("002")
ALL = ("001", "002", "003")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    rules = {**RULES, "version": 2, "rounds": [RULES["rounds"][0] | {"marking": "together"}]}
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(ENTRIES, JUDGES)


def do(office: Office, act: Callable[..., object], **more: object) -> Any:
    with office.store.unit() as unit:
        return act(unit, scribe=office.scribe, **more)


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def mark(office: Office, judge: str, *entries: str, figure: str = "8") -> None:
    rows = [f"{judge},{entry},{one},{figure}" for entry in entries for one in ("topic", "novelty")]
    read = table("judge,entry,criterion,mark", *rows)
    do(office, import_marks, table=read, name=f"{judge}{entries}.csv", exchange=office.exchange)


def of(office: Office, judge: str) -> list[str]:
    return [entry.code for entry in view(office).entries_for(JudgeCode(judge))]


def agreed(office: Office, entry: str) -> list[str]:
    place = next(one for one in standing(office).places if one.entry == entry)
    return [f"{step.subject}: {step.detail}" for step in place.figure.trace if step.rule == "agreed"]


def test_the_chair_writes_the_one_sheet_of_each_entry(office: Office) -> None:
    assert [pack.judge.code for pack in office.issue()] == ["GK2"]
    with office.store.unit() as unit:
        now = load_round(unit)
        page = cover_data(unit, now, now.judges[1], unit.enrolments()[0], office.exchange)
    assert page.role == "Trưởng ban, ghi phiếu thống nhất của các giám khảo"
    assert [of(office, judge) for judge in ("GK1", "GK2", "GK3")] == [[], list(ALL), []]
    mark(office, "GK2", *ALL)
    assert progress_of(view(office)).expected == 3
    do(office, close_round)
    assert [place.figure.printed for place in standing(office).places] == [16, 16, 16]
    assert agreed(office, "001") == ["GK2: GK1, GK2, GK3"]
    assert not any(one.kind is OpenKind.INCOMPLETE for one in standing(office).open)


def test_papers_show_one_column_and_say_that_the_judges_agreed(office: Office) -> None:
    mark(office, "GK2", *ALL)
    do(office, close_round)
    data = summary_data(view(office), counted_twice(view(office)), day=None)
    assert [line.head for line in data.judges] == ["GK2"]
    assert data.legend[0].startswith("Mỗi bài có một phiếu do các giám khảo thống nhất")
    (first, *_) = sheets_data(view(office), view(office).judges[1], {}, day=None)
    assert first.role == "Trưởng ban, ghi phiếu thống nhất của các giám khảo"


def test_where_the_chair_stands_aside_the_next_one_writes_and_the_chair_did_not_agree(office: Office) -> None:
    do(office, recuse, judge=GK2, entry=ONE, reason="đơn vị mình")
    assert (of(office, "GK1"), of(office, "GK2")) == (["001"], ["002", "003"])
    mark(office, "GK1", "001")
    mark(office, "GK2", "002", "003")
    do(office, close_round)
    assert agreed(office, "001") == ["GK1: GK1, GK3"]


def test_who_stands_aside_by_an_own_sheet_passes_the_pen_on(office: Office) -> None:
    office.issue()
    desk = office.desk("GK2")
    stand_aside(desk, entry=ONE, reason="người nhà", clock=office.clock)
    office.mark(desk, "002", 800, 700)
    files = [office.hand_in(desk, "GK2.clipscore").path]
    before = office.clock.now_ms()
    merge_files(office.store, files, exchange=office.exchange, scribe=office.scribe)
    cells = progress_of(view(office)).cells
    assert (cells[GK2, ONE], cells[GK1, ONE], cells[GK3, ONE]) == (
        CellState.RECUSED,
        CellState.MISSING,
        CellState.NOT_ASSIGNED,
    )
    with office.store.unit() as unit:
        receipts = unit.receipts()
    assert needs_pack(view(office), GK1, before, receipts)
    assert not needs_pack(view(office), GK1, office.clock.now_ms(), receipts)
    mark(office, "GK1", "001")
    assert agreed(office, "001") == ["GK1: GK1, GK3"]


def test_a_sheet_of_another_one_of_them_is_kept_and_set_aside(office: Office) -> None:
    mark(office, "GK2", *ALL)
    do(office, change_cells, give=[], take=[(GK3, ONE)], reason="họp")
    mark(office, "GK2", "001", figure="9")
    assert agreed(office, "001") == ["GK2: GK1, GK2"]
    assert agreed(office, "002") == ["GK2: GK1, GK2, GK3"]


def test_where_all_stand_aside_the_entry_says_so(office: Office) -> None:
    for judge in (GK1, GK2, GK3):
        do(office, recuse, judge=judge, entry=ONE, reason="đơn vị mình")
    assert [(one.entry, one.reason) for one in standing(office).unranked if one.entry == ONE] == [
        (ONE, UnrankedReason.ALL_RECUSED)
    ]


def test_when_the_writer_drops_out_the_sheets_that_are_in_stay_and_another_one_goes_on(office: Office) -> None:
    office.issue()
    mark(office, "GK2", "001")
    do(office, leave, judge=GK2, reason="ốm")
    assert (of(office, "GK1"), of(office, "GK2")) == (["002", "003"], ["001"])
    mark(office, "GK1", "002", "003")
    do(office, close_round)
    assert (agreed(office, "001"), agreed(office, "002")) == (["GK2: GK1, GK2, GK3"], ["GK1: GK1, GK3"])


def test_a_member_who_drops_out_gives_up_what_has_no_sheet_yet(office: Office) -> None:
    office.issue()
    mark(office, "GK2", "001")
    step = do(office, leave, judge=GK3, reason="ốm")
    assert [share.entries for share in step.taken] == [("002", "003")]
    assert not needs_pack(view(office), GK2, office.clock.now - 100_000)
