"""Places left empty are drawn anew, a late judge gets a share, and a step goes back unless a later one rests upon it."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from judging_app.core.assignment import Assignment, AssignmentKind, cells
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.errors import JudgeUnknownError, ReasonMissingError
from judging_app.ports.office_errors import NotDrawnError, NothingToAssignError, StepNeededError
from judging_app.services.assign import change_cells, join, leave, take_back
from judging_app.services.fill_up import Filling, fill_up, give_share, replacements, share_for, short_entries
from judging_app.services.recuse import recuse
from judging_app.services.rounds import load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import RULES, Office, table
from tests.services.test_assigning import GK1, LATE, ONE, do, drawn, everyone, lines, loads, mark, marker, office, view

__all__ = ["everyone", "office"]


def step_of(office: Office, act: Callable[..., Assignment], **more: object) -> Assignment:
    with office.store.unit() as unit:
        return act(unit, scribe=office.scribe, **more)


def told(office: Office) -> Filling:
    with office.store.unit() as unit:
        return replacements(unit, load_round(unit))


def share(office: Office, judge: JudgeCode = LATE.code) -> Filling:
    with office.store.unit() as unit:
        return share_for(unit, load_round(unit), judge)


def stands_aside(office: Office, entry: EntryCode = ONE) -> JudgeCode:
    judge = marker(office, entry)
    do(office, recuse, judge=judge, entry=entry, reason="cùng đơn vị")
    return judge


def test_each_place_that_a_recusal_left_empty_gets_one_judge_who_is_told_before(office: Office) -> None:
    drawn(office)
    assert short_entries(view(office)) == ()
    aside = stands_aside(office)
    assert short_entries(view(office)) == (ONE,)
    before = told(office)
    ((judge, entry),) = before.given
    assert (entry, before.taken, before.short, before.seed) == (ONE, frozenset(), (), "2023/2")
    assert judge != aside
    step = step_of(office, fill_up, reason="thay người rút")
    assert (step.kind, step.seed, step.reason) == (AssignmentKind.FILL, "2023/2", "thay người rút")
    assert view(office).marks(judge, ONE)
    assert short_entries(view(office)) == ()
    with pytest.raises(NothingToAssignError):
        do(office, fill_up, reason="x")


def test_what_a_drop_out_left_is_filled_evenly_and_for_a_reason_once_packs_are_out(office: Office) -> None:
    drawn(office).issue()
    do(office, leave, judge=GK1, reason="ốm")
    left = short_entries(view(office))
    assert len(left) == 3
    with pytest.raises(ReasonMissingError):
        do(office, fill_up, reason=" ")
    do(office, fill_up, reason="thay GK1")
    assert short_entries(view(office)) == ()
    assert sorted(loads(office)) == [0, 4, 4, 4]
    assert "bốc thăm bổ sung theo số gốc “2023/3”: thêm 3 phiếu" in lines(office)


def test_nobody_gets_an_entry_of_a_conflict_confirmed_or_not_settled(tmp_path: Path) -> None:
    judges = table(
        "code,name,role,unit", "GK1,An,chair,", "GK2,Bình,member,", "GK3,Chi,member,", "GK4,Dung,member,Đơn vị 1"
    )
    entries = table("mã,tên clip,đơn vị", *(f"00{i},Clip {i},Đơn vị {i}" for i in range(1, 7)))
    rules = {**RULES, "rounds": [RULES["rounds"][0] | {"sheets_per_entry": 2}]}
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(entries, judges)
    drawn(office)
    gk4 = JudgeCode("GK4")
    if view(office).marks(gk4, ONE):
        do(office, change_cells, take=[(gk4, ONE)])
    for judge in (GK1, JudgeCode("GK2")):
        do(office, recuse, judge=judge, entry=ONE, reason="x")
    found = told(office)
    assert (gk4, ONE) not in found.given
    assert found.short == (ONE,)


def test_where_everyone_marks_everything_there_is_nothing_to_draw(everyone: Office) -> None:
    assert short_entries(view(everyone)) == ()
    with pytest.raises(NotDrawnError):
        told(everyone)
    with pytest.raises(NotDrawnError):
        share(everyone, GK1)


def test_a_late_judge_gets_a_share_of_what_others_have_not_sent(office: Office) -> None:
    drawn(office).issue()
    mark(office, "GK1", *[entry for judge, entry in sorted(cells(view(office).assigned)) if judge == GK1])
    do(office, join, judge=LATE, reason="thêm người")
    before = share(office)
    assert {judge for judge, _ in before.given} == {LATE.code}
    assert len(before.given) == len(before.taken)
    assert GK1 not in {judge for judge, _ in before.taken}
    sent = {pair for pair in cells(view(office).assigned) if pair[0] == GK1}
    do(office, give_share, judge=LATE.code, reason="chia bài cho người mới")
    now = cells(view(office).assigned)
    assert sent <= now
    assert set(Counter(entry for _, entry in now).values()) == {2}
    assert max(loads(office)) - min(loads(office)) <= 1


def test_an_entry_that_more_judges_mark_than_the_rules_want_keeps_all_of_them(office: Office) -> None:
    drawn(office).issue()
    free = next(one.code for one in view(office).judges if not view(office).marks(one.code, ONE))
    do(office, change_cells, give=[(free, ONE)], reason="thêm")
    do(office, join, judge=LATE, reason="thêm người")
    assert ONE not in {entry for _, entry in share(office).taken}


def test_a_share_is_for_a_judge_of_the_panel(office: Office) -> None:
    with pytest.raises(JudgeUnknownError):
        share(drawn(office))


def test_a_step_that_later_ones_rest_upon_is_taken_back_after_them(office: Office) -> None:
    drawn(office).issue()
    joined = step_of(office, join, judge=LATE, reason="thêm người")
    given = step_of(office, give_share, judge=LATE.code, reason="chia bài")
    with pytest.raises(StepNeededError) as refused:
        do(office, take_back, number=joined.number, reason="x")
    assert refused.value.later == str(given.number)
    other = next(
        one.code for one in view(office).judges if not view(office).marks(one.code, ONE) and one.code != LATE.code
    )
    hand = step_of(office, change_cells, give=[(other, ONE)], reason="thêm")
    do(office, take_back, number=given.number, reason="x")
    do(office, take_back, number=joined.number, reason="x")
    assert [one.number for one in view(office).steps if one.amendment] == [hand.number]


def test_a_step_before_a_later_drawing_rests_below_it(office: Office) -> None:
    drawn(office)
    first = view(office).steps[-1].number
    drawn(office, "khác")
    with pytest.raises(StepNeededError):
        do(office, take_back, number=first, reason="x")
