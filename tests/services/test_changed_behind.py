"""Marks raised in the contest's file itself: before approval they stand in its way, afterwards the approval does not hold for them."""

from pathlib import Path

import pytest

from judging_app.core.digest import code_of
from judging_app.core.ids import JudgeCode
from judging_app.core.work import Way, WorkKind
from judging_app.ports.chair_errors import ApprovedChangedError, NotWaivableError, WorkOpenError
from judging_app.services.approved import changed_since, check_approved
from judging_app.services.count_twice import counted_twice
from judging_app.services.import_judges import import_judges
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.fakes.forging import raise_marks
from tests.services.closed_round import marked, order, view
from tests.services.deciding import CLEAR, awards, decide, let_stay, reopen_result, with_tiers, work
from tests.services.office import Office, StepClock
from tests.services.test_award_notes import told
from tests.services.test_next_round import FINAL_JUDGES, advance, close, mark, two_rounds


@pytest.fixture
def office(tmp_path: Path) -> Office:
    stores = SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock())
    return marked(Office(tmp_path, *stores, with_tiers()).set_up(), CLEAR)


def forge(office: Office) -> None:
    raise_marks(office.folder / "a.contest", "003")


def test_a_changed_file_is_open_before_approval_and_never_waived(office: Office) -> None:
    assert work(office).items == ()
    forge(office)
    items = work(office).items
    assert [one.kind for one in items] == [WorkKind.FILE_CHANGED] * 2
    assert [one.judges for one in items] == [("GK1",), ("GK2",)]
    assert all(one.must and one.ways == (Way.GO_BACK,) for one in items)
    assert {one.key for one in items} == {f"file-changed:{file.digest[:12]}" for file in view(office).files}
    with pytest.raises(NotWaivableError):
        let_stay(office, items[0].key)
    with pytest.raises(WorkOpenError) as refused:
        decide(office)
    assert refused.value.items == tuple(one.key for one in items)


def test_what_is_counted_now_is_told_from_what_was_approved(office: Office) -> None:
    assert changed_since(view(office), counted_twice(view(office))) is None
    approved = decide(office).decision
    assert changed_since(view(office), counted_twice(view(office))) is None
    forge(office)
    assert awards(office)["003"] == "first"
    found = changed_since(view(office), counted_twice(view(office)))
    assert found is not None
    assert (found.number, found.code) == (1, code_of(approved.result))
    with pytest.raises(ApprovedChangedError):
        check_approved(view(office), counted_twice(view(office)))
    assert [one.kind for one in work(office).items] == [WorkKind.FILE_CHANGED] * 2


def test_what_was_opened_for_corrections_approves_nothing_that_could_be_changed(office: Office) -> None:
    decide(office)
    reopen_result(office)
    forge(office)
    assert order(office)[0] == "003"
    assert changed_since(view(office), counted_twice(view(office))) is None


def test_a_round_is_opened_again_only_while_no_result_is_approved(office: Office) -> None:
    assert view(office).reopenable
    decide(office)
    assert not view(office).reopenable
    reopen_result(office)
    assert view(office).reopenable


def test_a_changed_file_of_an_earlier_round_whose_figures_are_carried_over_is_found_and_its_judge_named(
    tmp_path: Path,
) -> None:
    office = two_rounds(tmp_path, files=True, final={"carry_over": "50"})
    mark(office, "semi", ("GK1", "GK2"), e001=9, e002=8, e003=7)
    close(office, "semi")
    advance(office)
    with office.store.unit() as unit:
        import_judges(unit, table=FINAL_JUDGES, scribe=office.scribe, round_key="final")
    mark(office, "final", ("CK1", "GK2"), e001=9, e002=8)
    close(office, "final")
    assert work(office).items == ()
    forge(office)
    found = work(office)
    assert [one.judges for one in found.items] == [("GK1",), ("GK2",)]
    named = [found.judge_named(JudgeCode(code)) for code in ("GK1", "CK1", "GK9")]
    assert named == ["GK1 · Trần An", "CK1 · Phạm Dung", "GK9"]


def test_an_award_that_no_decision_gave_is_never_said_to_be_given(office: Office) -> None:
    decide(office)
    assert "Được trao: Giải Nhất." in told(office, "001")
    forge(office)
    assert "Đề nghị trao: Giải Nhất." in told(office, "003")
