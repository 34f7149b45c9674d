"""Units and people whom the rules shut out do not come in, by whatever way."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from judging_app.core.entry import EntryState
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import RowsWrongError
from judging_app.ports.list_errors import NotEnteringError, NotJudgingError
from judging_app.services.assign import join
from judging_app.services.change_settings import change_settings
from judging_app.services.edit_entry import edit_entry, edit_unit, put_out, take_back_in
from judging_app.services.edit_judge import edit_judge
from judging_app.services.import_entries import import_entries, plan_entries
from judging_app.services.import_judges import import_judges
from judging_app.services.trial_entry import choose_trial
from tests.services.office import Office, table

FILES = JsonRulesFiles()
HEADS = "mã,tên clip,đơn vị,tác giả"
ONE, TWO = EntryCode("001"), EntryCode("002")
SHUT_OUT: dict[str, Any] = {
    "organising_units": ["Sở Nội vụ"],
    "shut_out": [{"name": "Vũ Hùng"}, {"name": "Lê Bình", "unit": "Sở Y tế", "of": "judging"}],
}


def do(office: Office, act: Callable[..., object], /, **more: object) -> Any:
    with office.store.unit() as unit:
        return act(unit, scribe=office.scribe, **more)


def shut_out(office: Office, **settings: Any) -> None:
    with office.store.unit() as unit:
        said = json.loads(FILES.write(unit.contest().rules)) | (settings or SHUT_OUT)
        change_settings(unit, rules_file=json.dumps(said).encode(), rules_files=FILES, scribe=office.scribe)


def wrong(caught: pytest.ExceptionInfo[RowsWrongError]) -> list[tuple[int, str, str]]:
    return [(one.row, one.what, one.cell) for one in caught.value.problems]


def test_a_list_with_someone_who_may_not_enter_is_not_taken_in(office: Office) -> None:
    shut_out(office)
    rows = table(HEADS, "001,A,sở  nội vụ,", "002,B,Sở B,Trần A và vũ hùng", "003,C,Sở C,Lê Bình", "004,D,Sở D,Vũ Hưng")
    with pytest.raises(RowsWrongError) as caught:
        do(office, import_entries, table=rows)
    assert wrong(caught) == [(2, "shut-out", "sở nội vụ"), (3, "shut-out", "vũ hùng")]
    with office.store.unit() as unit:
        assert unit.entries() == ()
        notes = plan_entries(unit, table=rows).notes
    assert [(one.row, one.what, one.cell) for one in notes] == [(5, "near-shut-out", "Vũ Hưng")]


def test_authors_come_with_the_list_and_stay_when_it_comes_without_them(office: Office) -> None:
    do(office, import_entries, table=table(HEADS, "001,A,Sở A,Lê  An"))
    do(office, import_entries, table=table("mã,tên clip,đơn vị", "001,A mới,Sở A"))
    with office.store.unit() as unit:
        assert [(one.title, one.authors) for one in unit.entries()] == [("A mới", "Lê An")]


def test_a_panel_with_someone_who_may_not_judge_is_not_taken_in(office: Office) -> None:
    shut_out(office)
    rows = table("code,name,unit", "GK1,Lê Bình,Sở Y tế", "GK2,Lê Bình,Sở A", "GK3,Vũ Hùng,")
    with pytest.raises(RowsWrongError) as caught:
        do(office, import_judges, table=rows)
    assert wrong(caught) == [(2, "not-judging", "Lê Bình"), (4, "not-judging", "Vũ Hùng")]


def test_nobody_who_is_shut_out_comes_in_by_hand(office: Office) -> None:
    office.set_up()
    shut_out(office)
    with office.store.unit() as unit:
        own = next(one.unit for one in unit.entries() if one.code == ONE)
    with pytest.raises(NotEnteringError) as caught:
        do(office, edit_entry, code=ONE, title="x", of_unit=own, authors="Vũ Hùng")
    assert (caught.value.entry, caught.value.name) == ("001", "Vũ Hùng")
    assert do(office, edit_entry, code=ONE, title="x", of_unit=own, authors=" Vũ  Hưng ").authors == "Vũ Hưng"
    with pytest.raises(NotEnteringError):
        do(office, edit_unit, code=own, name="Sở Nội vụ", block=BlockKey("all"))
    with pytest.raises(NotJudgingError):
        do(office, edit_judge, code=JudgeCode("GK2"), name="Vũ Hùng", role=JudgeRole.MEMBER, office="")
    office.issue()
    late = Judge(code=JudgeCode("GK9"), name="Vũ Hùng")
    with pytest.raises(NotJudgingError):
        do(office, join, judge=late, reason="bổ sung")


def test_settings_that_would_shut_out_someone_who_is_in_change_nothing(office: Office) -> None:
    office.set_up()
    with pytest.raises(NotEnteringError) as entering:
        shut_out(office, organising_units=["Sở B"])
    with pytest.raises(NotJudgingError) as judging:
        shut_out(office, shut_out=[{"name": "Lê Bình"}])
    assert (entering.value.entry, judging.value.judge) == ("002", "GK2")
    with office.store.unit() as unit:
        assert unit.contest().rules.organising_units == ()


def test_what_competes_for_nothing_may_be_of_the_organisers_and_does_not_come_back(office: Office) -> None:
    office.set_up()
    do(office, put_out, code=TWO, state=EntryState.WITHDRAWN, reason="đơn vị tổ chức")
    do(office, choose_trial, entry=ONE)
    shut_out(office, organising_units=["Sở A", "Sở B"])
    do(office, import_entries, table=table("mã,tên clip,đơn vị", "002,Thời,Sở B"))
    with pytest.raises(NotEnteringError):
        do(office, take_back_in, code=TWO, reason="nhầm")
    with pytest.raises(NotEnteringError):
        do(office, choose_trial, entry=None)
