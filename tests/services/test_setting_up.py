"""Lists come in whole or not at all; what has begun stays as it is."""

from pathlib import Path

import pytest

from judging_app.core.entry import Entry, EntryState, Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.people import JudgeRole
from judging_app.ports.errors import (
    FileExistsAlreadyError,
    FindingUnknownError,
    JudgeUnknownError,
    NothingToIssueError,
    ReasonMissingError,
    RoundBegunError,
    RowProblem,
    RowsWrongError,
    TableHeadsError,
    TableHeadTwiceError,
)
from judging_app.ports.exchange import Table
from judging_app.services.clip_matching import settled
from judging_app.services.decide_finding import decide_finding
from judging_app.services.import_entries import import_entries
from judging_app.services.import_judges import import_judges
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import ENTRIES, JUDGES, RULES, Office, table


def entries_of(office: Office) -> dict[str, Entry]:
    with office.store.unit() as unit:
        return {entry.code: entry for entry in unit.entries()}


def test_a_second_contest_never_overwrites_the_first(office: Office) -> None:
    with pytest.raises(FileExistsAlreadyError):
        office.__post_init__()


def test_the_same_unit_name_is_the_same_unit(office: Office) -> None:
    office.set_up(table("mã,tên clip,đơn vị", "001,A,Sở A", "002,B,Sở A"))
    entries = entries_of(office)
    assert entries["001"].unit == entries["002"].unit


def test_spaces_do_not_make_another_unit(office: Office) -> None:
    office.set_up(table("mã,tên clip,đơn vị", "001,A,Sở A", "002,B,Sở\u00a0 A"))
    entries = entries_of(office)
    assert entries["001"].unit == entries["002"].unit


def test_two_units_of_one_name_are_told_apart_by_their_codes(office: Office) -> None:
    office.set_up(table("mã,tên clip,đơn vị,mã đơn vị", "001,A,Xã Hương Phong,TH", "002,B,Xã Hương Phong,AL"))
    entries = entries_of(office)
    assert (entries["001"].unit, entries["002"].unit) == ("TH", "AL")
    with office.store.unit() as unit:
        assert {one.code: one.name for one in unit.units()} == {"TH": "Xã Hương Phong", "AL": "Xã Hương Phong"}


def test_a_unit_of_known_code_takes_another_name_with_all_its_entries_only(office: Office) -> None:
    heads = "code,title,unit,unit_code"
    office.set_up(table(heads, "001,A,Sở Nội vu,NV", "002,B,Sở Nội vu,NV"))
    with office.store.unit() as unit, pytest.raises(RowsWrongError):
        import_entries(unit, table=table(heads, "001,A,Sở Nội vụ,NV"), scribe=office.scribe)
    with office.store.unit() as unit:
        import_entries(unit, table=table(heads, "001,A,Sở Nội vụ,NV", "002,B,Sở Nội vụ,NV"), scribe=office.scribe)
        assert [one.name for one in unit.units()] == ["Sở Nội vụ"]


def test_an_entry_that_moves_leaves_its_place_at_the_old_unit(office: Office) -> None:
    office.set_up(table("code,title,unit", "001,A,Sở A", "002,B,Sở A"))
    with office.store.unit() as unit:
        import_entries(unit, table=table("code,title,unit", "001,A,Sở B", "003,C,Sở A"), scribe=office.scribe)
    assert len(entries_of(office)) == 3


BLOCKS = [{"key": "summer", "name": "Khối Hạ"}, {"key": "river", "name": "Khối Hà"}]


def test_blocks_that_differ_by_a_tone_are_told_apart(tmp_path: Path) -> None:
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), {**RULES, "blocks": BLOCKS})
    heads = "code,title,unit,block"
    office.set_up(table(heads, "001,A,Sở A,Khối Hạ", "002,B,Sở B,khối hà", "003,C,Sở C,RIVER"))
    with office.store.unit() as unit:
        assert [one.block for one in unit.units()] == ["summer", "river", "river"]
    with office.store.unit() as unit, pytest.raises(RowsWrongError) as refused:
        import_entries(unit, table=table(heads, "004,D,Sở D,khoi ha"), scribe=office.scribe)
    assert refused.value.problems == (RowProblem(2, "block-ambiguous", "khoi ha"),)


def test_two_columns_of_one_head_are_refused(office: Office) -> None:
    with office.store.unit() as unit, pytest.raises(TableHeadTwiceError) as refused:
        import_entries(unit, table=table("code,unit,Tên Clip,tên clip", "1,a,b,c"), scribe=office.scribe)
    assert refused.value.head == "Tên Clip"


def test_importing_again_replaces_titles_and_adds_nothing(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        done = import_entries(unit, table=table("code,title,unit", "002,Tên mới,Sở B"), scribe=office.scribe)
    assert (done.added, done.changed) == (0, 1)
    assert entries_of(office)["002"].title == "Tên mới"
    assert len(entries_of(office)) == 3


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        (table("code,title,unit", "004,,Sở D"), RowProblem(2, "no-title")),
        (table("code,title,unit", ",Tên,Sở D"), RowProblem(2, "no-code")),
        (table("code,title,unit", "004,Tên,"), RowProblem(2, "no-unit")),
        (table("code,title,unit", "004,A,Sở D", "004,B,Sở E"), RowProblem(3, "code-twice", "004")),
        (table("code,title,unit", "gk,A,Sở D", "GK,B,Sở E"), RowProblem(3, "code-twice", "GK")),
        (table("code,title,unit", "a\u200b,A,Sở D"), RowProblem(2, "code-wrong", "a\u200b")),
        (table("code,title,unit", f"{'4' * 61},A,Sở D"), RowProblem(2, "code-wrong", "4" * 60)),
        (table("code,title,unit,mã đơn vị", "004,A,Sở D,1", "005,B,Sở E,1"), RowProblem(3, "unit-code-clash", "1")),
        (table("code,title,unit,mã đơn vị", "004,A,Sở D,U0001"), RowProblem(2, "unit-code-clash", "U0001")),
        (table("code,title,unit,block", "004,A,Sở D,lạ"), RowProblem(2, "block-unknown", "lạ")),
        (
            table("code,title,unit", "004,A,Sở A", "005,B,Sở A"),
            RowProblem(2, "unit-has-too-many", "Sở A"),
        ),
    ],
)
def test_a_bad_row_keeps_the_whole_list_out(office: Office, bad: Table, problem: RowProblem) -> None:
    office.set_up()
    with office.store.unit() as unit, pytest.raises(RowsWrongError) as refused:
        import_entries(unit, table=bad, scribe=office.scribe)
    assert problem in refused.value.problems
    assert entries_of(office).keys() == {"001", "002", "003"}


def test_missing_columns_are_named(office: Office) -> None:
    with office.store.unit() as unit, pytest.raises(TableHeadsError) as refused:
        import_entries(unit, table=table("mã,khối", "001,x"), scribe=office.scribe)
    assert refused.value.missing == ("title", "unit")


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        (table("code,name,role", "GK3,Ngô Chi,thủ quỹ"), RowProblem(2, "role-unknown", "thủ quỹ")),
        (table("code,name,role", "GK3,Ngô Chi,trưởng ban"), RowProblem(2, "second-chair", "Ngô Chi")),
        (table("code,name,role", "GK3,,member"), RowProblem(2, "no-name")),
        (table("code,name", "GK3,A", "GK3,B"), RowProblem(3, "code-twice", "GK3")),
    ],
)
def test_a_bad_judge_keeps_the_whole_panel_out(office: Office, bad: Table, problem: RowProblem) -> None:
    office.set_up()
    with office.store.unit() as unit, pytest.raises(RowsWrongError) as refused:
        import_judges(unit, table=bad, scribe=office.scribe)
    assert refused.value.problems == (problem,)
    with office.store.unit() as unit:
        assert [judge.code for judge in unit.judges()] == ["GK1", "GK2"]


def test_the_chair_may_be_replaced_by_the_same_code(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        import_judges(unit, table=table("mã,họ tên,vai trò", "GK1,Võ Mới,Trưởng ban"), scribe=office.scribe)
    with office.store.unit() as unit:
        assert [(j.name, j.role) for j in unit.judges()] == [
            ("Võ Mới", JudgeRole.CHAIR),
            ("Lê Bình", JudgeRole.MEMBER),
        ]


def test_entries_and_panel_stay_once_packs_are_out(office: Office) -> None:
    office.set_up().issue()
    for bring_in, rows in ((import_entries, ENTRIES), (import_judges, JUDGES)):
        with office.store.unit() as unit, pytest.raises(RoundBegunError):
            bring_in(unit, table=rows, scribe=office.scribe)


def test_packs_need_judges_entries_and_known_names(office: Office) -> None:
    with pytest.raises(NothingToIssueError):
        office.issue()
    office.set_up()
    with pytest.raises(JudgeUnknownError):
        office.issue("GK9")
    assert not list((office.folder / "packs").glob("*"))


def test_each_issue_is_a_new_enrolment_with_a_secret_of_its_own(office: Office) -> None:
    office.set_up().issue()
    (again,) = office.issue("GK1")
    with office.store.unit() as unit:
        own = [one for one in unit.enrolments() if one.judge == "GK1"]
    assert again.enrolment == 2
    assert len({one.secret for one in own}) == 2


def found(office: Office, *findings: Finding) -> None:
    with office.store.unit() as unit:
        unit.replace_findings(findings)
        unit.commit()


def decide(office: Office, kind: FindingKind, decision: FindingDecision, reason: str) -> Entry:
    with office.store.unit() as unit:
        return decide_finding(
            unit, entry=EntryCode("001"), kind=kind, decision=decision, reason=reason, scribe=office.scribe
        )


def test_a_decision_gives_the_entry_its_state_and_can_be_taken_back(office: Office) -> None:
    office.set_up()
    long, silent = FindingKind.TOO_LONG, FindingKind.NO_AUDIO
    found(office, *(Finding(entry=EntryCode("001"), kind=kind) for kind in (long, silent)))
    assert decide(office, long, FindingDecision.ACCEPTED, "ít").state is EntryState.RECEIVED
    assert decide(office, silent, FindingDecision.REJECTED, "không tiếng").state is EntryState.REJECTED
    assert decide(office, silent, FindingDecision.OPEN, "").state is EntryState.RECEIVED
    assert decide(office, silent, FindingDecision.ACCEPTED, "có phụ đề").state is EntryState.VALID


def test_a_decision_needs_a_finding_and_a_reason(office: Office) -> None:
    office.set_up()
    with pytest.raises(FindingUnknownError):
        decide(office, FindingKind.TOO_LONG, FindingDecision.ACCEPTED, "x")
    found(office, Finding(entry=EntryCode("001"), kind=FindingKind.TOO_LONG))
    with pytest.raises(ReasonMissingError):
        decide(office, FindingKind.TOO_LONG, FindingDecision.ACCEPTED, " ")


@pytest.mark.parametrize("state", [EntryState.WITHDRAWN, EntryState.DISQUALIFIED])
def test_screening_never_brings_a_withdrawn_entry_back(office: Office, state: EntryState) -> None:
    entry = entries_of(office.set_up())["001"]
    gone = type(entry)(code=entry.code, title=entry.title, unit=entry.unit, state=state)
    assert settled(gone, ()) == gone
