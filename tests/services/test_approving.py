"""The chair approves a result: only when nothing is open; then nothing changes it, and the way back is on record."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from judging_app.core.decisions import Lock, Stage
from judging_app.core.ids import EntryCode
from judging_app.ports.chair_errors import (
    ApprovedError,
    ApproverMissingError,
    CountsDifferError,
    NoAwardToRevokeError,
    NotApprovedError,
    NotLastRoundError,
    OnlyAwardsOpenError,
    ResultChangedError,
    WorkOpenError,
)
from judging_app.ports.errors import QuestionsOpenError, ReasonMissingError, RoundOpenError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.services.adjust import set_adjustment
from judging_app.services.approve import look_at_approval
from judging_app.services.approved import check_approved, result_of, stage_in
from judging_app.services.award_prizes import take_back_award_order
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.count_twice import counted_twice
from judging_app.services.merge_files import merge_files
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import EVEN, ONE, marked, trail, view
from tests.services.deciding import (
    CLEAR,
    awards,
    decide,
    give,
    let_stay,
    reopen_result,
    take_away,
    undo_reversal,
    with_tiers,
)
from tests.services.office import Office
from tests.services.spoilt import spoil


def office_with(folder: Path, marks: Mapping[str, object] = CLEAR, **rules: object) -> Office:
    office = Office(folder, FakeContestStores(), FakeWorkspaceStores(), with_tiers(**rules)).set_up()
    return marked(office, marks)


def stage(office: Office) -> Stage:
    with office.store.unit() as unit:
        return stage_in(unit)


def adjust(office: Office) -> None:
    with office.store.unit() as unit:
        set_adjustment(unit, entry=ONE, points=-500, reason="quá dài", scribe=office.scribe)


def test_a_result_with_nothing_open_is_approved_with_a_copy_of_its_awards(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    assert stage(office) is Stage.CLOSED
    made = decide(office, " Trần An ")
    with office.store.unit() as unit:
        (kept,) = unit.decisions()
    assert kept == made.decision
    assert (kept.number, kept.by, kept.round, kept.replaces, kept.reason) == (1, "Trần An", "final", None, "")
    assert [(one.tier, one.entry) for one in kept.awards] == [("first", "001"), ("second", "002")]
    assert kept.money == 5000000
    assert kept.fingerprint == view(office).status.fingerprint
    assert kept.result == result_of(counted_twice(view(office)))
    assert stage(office) is Stage.APPROVED
    assert view(office).approval.lock is Lock.ALL
    assert [action for action, _ in trail(office)][-2:] == ["consolidate", "approve"]
    assert trail(office)[-1][1].startswith("#1 final Trần An ")


def test_where_a_round_stands_goes_by_what_is_on_record(tmp_path: Path) -> None:
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up()
    assert stage(office) is Stage.DRAFTING
    marked(office, CLEAR, close=False)
    assert stage(office) is Stage.JUDGING
    marked(office, CLEAR)
    assert stage(office) is Stage.CLOSED
    decide(office)
    reopen_result(office)
    assert stage(office) is Stage.CONSOLIDATED
    adjust(office)
    assert stage(office) is Stage.CLOSED


def test_nobody_approves_without_a_name_or_while_the_round_is_open(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    with pytest.raises(ApproverMissingError):
        decide(office, " ")
    with office.store.unit() as unit:
        reopen_round(unit, reason="bổ sung", scribe=office.scribe)
    with pytest.raises(RoundOpenError):
        decide(office)
    with office.store.unit() as unit:
        assert unit.decisions() == ()


def test_an_open_tie_or_counts_that_differ_end_it(tmp_path: Path) -> None:
    office = office_with(tmp_path, EVEN)
    with pytest.raises(QuestionsOpenError):
        decide(office)
    (tmp_path / "other").mkdir()
    office = office_with(tmp_path / "other")
    spoil(office.store)
    with pytest.raises(CountsDifferError):
        decide(office)


def test_an_earlier_round_is_not_approved(tmp_path: Path) -> None:
    two = with_tiers()
    first = two["rounds"][0]
    rules = {**two, "rounds": [{**first, "key": "early", "advance": {"count": 2}}, first]}
    office = marked(Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(), CLEAR)
    with pytest.raises(NotLastRoundError):
        decide(office)


def test_what_may_stay_open_is_waived_before(tmp_path: Path) -> None:
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up()
    office.issue()
    desk = office.desk("GK1")
    for code, mark in (("001", 900), ("002", 800), ("003", 700)):
        office.mark(desk, code, mark, mark)
    office.hand_in(desk, "a.clipscore")
    merge_files(office.store, [tmp_path / "a.clipscore"], exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        close_round(unit, reason="thiếu phiếu của giám khảo thứ hai", scribe=office.scribe)
    with pytest.raises(WorkOpenError) as refused:
        decide(office)
    assert refused.value.items == ("code-not-compared:GK1",)
    waiver = let_stay(office, "code-not-compared:GK1", "đã gọi điện")
    made = decide(office)
    assert made.waivers == (waiver,)
    assert made.decision.waivers == (waiver.number,)


def test_kept_files_are_held_against_what_counts(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    with office.store.unit() as unit:
        (first, *_) = unit.files(view(office).round.key)
        kept, _, receipt = unit._data.files[first.digest]  # type: ignore[attr-defined]
        unit._data.files[first.digest] = (kept, b"{}", receipt)  # type: ignore[attr-defined]
        unit.commit()
    with pytest.raises(WorkOpenError) as refused:
        decide(office)
    assert refused.value.items == (f"file-changed:{first.digest[:12]}",)


def test_looking_at_what_would_be_approved_writes_nothing(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    before = trail(office)
    with office.store.unit() as unit:
        seen = look_at_approval(unit, exchange=office.exchange, scribe=office.scribe)
    assert seen.decision.number == 1
    assert trail(office) == before
    with office.store.unit() as unit:
        assert unit.decisions() == ()


def test_an_approved_result_is_not_approved_twice(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    decide(office)
    with pytest.raises(ApprovedError) as refused:
        decide(office)
    assert (refused.value.number, refused.value.by, refused.value.day) == (1, "Trần An", "15/11/2023")


def test_a_revoked_award_is_passed_on_and_the_next_decision_replaces_the_first(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    first = decide(office).decision
    take_away(office, "001")
    assert awards(office) == {"002": "first", "003": "second"}
    assert view(office).approval.replaced == first
    second = decide(office).decision
    assert (second.number, second.replaces, second.reason) == (2, 1, "vi phạm thể lệ")
    with office.store.unit() as unit:
        assert unit.decisions() == (first, second)
    take_away(office, "002")
    assert awards(office) == {"003": "first"}
    assert decide(office).decision.replaces == 2
    assert view(office).approval.revoked == {EntryCode("001"), EntryCode("002")}


def test_where_the_rules_leave_a_revoked_prize_nobody_follows(tmp_path: Path) -> None:
    office = office_with(tmp_path, revoked="unawarded")
    decide(office)
    take_away(office, "001")
    assert awards(office) == {"002": "second"}


def test_after_a_revocation_only_prizes_are_open(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    decide(office)
    take_away(office, "001")
    with pytest.raises(OnlyAwardsOpenError):
        adjust(office)
    give(office, "first", None)
    assert awards(office) == {"003": "second"}
    reopen_result(office)
    adjust(office)


def test_a_departure_before_a_revocation_is_made_anew(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    give(office, "first", "003", instead_of="001")
    assert awards(office) == {"003": "first", "002": "second"}
    decide(office)
    take_away(office, "003")
    assert [one.entry for one in counted_twice(view(office)).awards.void] == ["003"]
    assert awards(office) == {"001": "first", "002": "second"}
    with pytest.raises(WorkOpenError) as refused:
        decide(office)
    assert refused.value.items == ("void-order:first:003+001",)
    with office.store.unit() as unit:
        take_back_award_order(unit, number=1, reason="bài đã bị thu hồi giải", scribe=office.scribe)
    decide(office)


def test_a_correction_opens_everything_and_closes_as_it_was_or_not_at_all(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    decide(office)
    opened = reopen_result(office)
    with pytest.raises(RecordGoneError):
        reopen_result(office)
    gone = undo_reversal(office, opened.number, "nhầm")
    assert gone.taken_back == "nhầm"
    assert stage(office) is Stage.APPROVED
    again = reopen_result(office)
    adjust(office)
    with pytest.raises(ResultChangedError):
        undo_reversal(office, again.number, "nhầm")
    made = decide(office).decision
    assert [(one.tier, one.entry) for one in made.awards] == [("first", "002"), ("second", "003")]
    with pytest.raises(RecordGoneError):
        undo_reversal(office, again.number, "nhầm")


def test_of_two_revocations_one_can_be_taken_back(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    decide(office)
    take_away(office, "001")
    second = take_away(office, "002")
    undo_reversal(office, second.number, "nhầm bài")
    assert awards(office) == {"002": "first", "003": "second"}
    assert trail(office)[-1] == ("take-back-reversal", "#2 final decision #1 002: nhầm bài")


def test_the_way_back_needs_a_reason_an_approved_result_and_an_award(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    with pytest.raises(NotApprovedError):
        take_away(office, "001")
    decide(office)
    for reason in ("", " "):
        with pytest.raises(ReasonMissingError):
            take_away(office, "001", reason)
        with pytest.raises(ReasonMissingError):
            undo_reversal(office, 1, reason)
    with pytest.raises(NoAwardToRevokeError):
        take_away(office, "003")
    take_away(office, "001")
    with pytest.raises(NoAwardToRevokeError):
        take_away(office, "001")
    take_away(office, "003")


def test_papers_are_of_the_result_that_was_approved(tmp_path: Path) -> None:
    office = office_with(tmp_path)
    decide(office)
    check_approved(view(office), counted_twice(view(office)))
    spoil(office.store)
    with pytest.raises(ResultChangedError):
        check_approved(view(office), counted_twice(view(office)))
