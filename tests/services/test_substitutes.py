"""A substitute waits on the panel, marks nothing, and takes a judge's place: what is missing, or all of it."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import JudgeRole
from judging_app.ports.errors import JudgeUnknownError, ReasonMissingError
from judging_app.ports.office_errors import NothingToAssignError, NotWaitingError
from judging_app.services.assign import change_cells, draw, leave, needs_pack, step_in, take_back
from judging_app.services.assignment_words import assignment_lines
from judging_app.services.close_round import close_round
from judging_app.services.count_twice import counted_twice
from judging_app.services.import_marks import import_marks
from judging_app.services.progress import CellState, progress_of
from judging_app.services.recuse import interests_of, recuse
from judging_app.services.result_papers import summary_data
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import standing
from tests.services.office import ENTRIES, RULES, Office, table

JUDGES = table("code,name,role,unit", "GK1,Trần An,chair,", "GK2,Lê Bình,member,", "GK3,Ngô Chi,dự khuyết,Sở A")
GK1, GK2, GK3 = (JudgeCode(f"GK{number}") for number in (1, 2, 3))
ONE, TWO, THREE = (EntryCode(f"00{number}") for number in (1, 2, 3))


def office_of(folder: Path, **settings: Any) -> Office:
    rules = {**RULES, "version": 2, "rounds": [RULES["rounds"][0] | settings]}
    return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(ENTRIES, JUDGES)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return office_of(tmp_path)


def do(office: Office, act: Callable[..., object], **more: object) -> Any:
    with office.store.unit() as unit:
        return act(unit, scribe=office.scribe, **more)


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def mark(office: Office, judge: str, *entries: str) -> None:
    rows = [f"{judge},{entry},{one},8" for entry in entries for one in ("topic", "novelty")]
    read = table("judge,entry,criterion,mark", *rows)
    do(office, import_marks, table=read, name=f"{judge}{entries}.csv", exchange=office.exchange)


def of(office: Office, judge: str) -> list[str]:
    return [entry.code for entry in view(office).entries_for(JudgeCode(judge))]


def test_a_substitute_who_waits_marks_nothing_gets_no_pack_and_is_missed_nowhere(office: Office) -> None:
    assert of(office, "GK3") == []
    assert [judge.code for judge in view(office).judges] == ["GK1", "GK2"]
    assert [pack.judge.code for pack in office.issue()] == ["GK1", "GK2"]
    for judge in ("GK1", "GK2"):
        mark(office, judge, "001", "002", "003")
    do(office, close_round)
    assert [line.head for line in summary_data(view(office), counted_twice(view(office)), day=None).judges] == [
        "GK1",
        "GK2",
    ]
    assert {len(place.figure.totals) for place in standing(office).places} == {2}


def test_a_drawing_leaves_substitutes_out(tmp_path: Path) -> None:
    office = office_of(tmp_path, sheets_per_entry=2)
    assert do(office, draw, seed="7").short == ()
    assert of(office, "GK3") == []


def test_conflicts_of_a_substitute_are_known_before_stepping_in(office: Office) -> None:
    with office.store.unit() as unit:
        assert [(one.judge, one.entry) for one in interests_of(unit, load_round(unit))] == [(GK3, ONE)]


def test_a_substitute_takes_over_what_is_missing(office: Office) -> None:
    office.issue()
    mark(office, "GK2", "001")
    step = do(office, step_in, judge=GK2, substitute=GK3, reason="ốm")
    assert (of(office, "GK2"), of(office, "GK3")) == (["001"], ["002", "003"])
    assert progress_of(view(office)).cells[GK2, ONE] is CellState.IN
    assert not needs_pack(view(office), GK2, office.clock.now_ms())
    assert needs_pack(view(office), GK3, office.clock.now - 1000)
    assert assignment_lines(view(office)) == (
        "Điều chỉnh phân công lần 1: giám khảo GK2 thôi chấm, giám khảo dự khuyết GK3 thay và chấm 2 bài (lý do: ốm)",
    )
    assert [pack.judge.code for pack in office.issue("GK3", to="more")] == ["GK3"]
    do(office, take_back, number=step.number, reason="khỏi ốm")
    assert (of(office, "GK2"), of(office, "GK3")) == (["001", "002", "003"], [])


def test_a_substitute_takes_over_all_of_it_where_the_rules_say_so_and_stands_aside_where_they_did(
    tmp_path: Path,
) -> None:
    office = office_of(tmp_path, takes_over="all")
    office.issue()
    mark(office, "GK2", "001", "002")
    do(office, recuse, judge=GK3, entry=ONE, reason="đơn vị mình")
    do(office, step_in, judge=GK2, substitute=GK3, reason="ốm")
    assert (of(office, "GK2"), of(office, "GK3")) == ([], ["002", "003"])
    cells = progress_of(view(office)).cells
    assert (cells[GK2, ONE], cells[GK2, TWO]) == (CellState.SET_ASIDE, CellState.SET_ASIDE)
    assert (cells[GK3, ONE], cells[GK3, TWO]) == (CellState.NOT_ASSIGNED, CellState.MISSING)


def test_a_substitute_weighs_as_a_member(tmp_path: Path) -> None:
    weights = {"chair": "2", "member": "1"}
    office = office_of(tmp_path, consolidation={"method": "weighted-mean"}, judge_weights=weights)
    office.issue()
    do(office, step_in, judge=GK2, substitute=GK3, reason="ốm")
    for judge in ("GK1", "GK3"):
        mark(office, judge, "001", "002", "003")
    do(office, close_round)
    combined = [step.inputs[1::2] for step in standing(office).places[0].figure.trace if step.rule == "weighted-mean"]
    assert combined == [(Fraction(2), Fraction(1))]


def test_only_a_substitute_who_waits_steps_in_once_with_a_reason_and_for_something(office: Office) -> None:
    office.issue()
    with pytest.raises(NotWaitingError) as caught:
        do(office, step_in, judge=GK2, substitute=GK1, reason="ốm")
    assert caught.value.judge == "GK1"
    with pytest.raises(JudgeUnknownError):
        do(office, step_in, judge=JudgeCode("GK9"), substitute=GK3, reason="ốm")
    with pytest.raises(ReasonMissingError):
        do(office, step_in, judge=GK2, substitute=GK3, reason=" ")
    with pytest.raises(NothingToAssignError):
        do(office, leave, judge=GK3, reason="bận")
    do(office, step_in, judge=GK2, substitute=GK3, reason="ốm")
    with pytest.raises(NotWaitingError):
        do(office, step_in, judge=GK1, substitute=GK3, reason="ốm")


def test_there_must_be_something_left_to_take_over(office: Office) -> None:
    office.issue()
    mark(office, "GK2", "001", "002", "003")
    with pytest.raises(NothingToAssignError):
        do(office, step_in, judge=GK2, substitute=GK3, reason="ốm")


def test_single_entries_can_be_given_to_a_substitute_by_hand(office: Office) -> None:
    do(office, change_cells, give=[(GK3, TWO)])
    assert of(office, "GK3") == ["002"]
    assert [judge.role for judge in view(office).judges][-1] is JudgeRole.SUBSTITUTE
