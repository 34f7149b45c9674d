"""Conflicts are proposed from the lists, settled by a person with a reason, and each word on them can be taken back."""

from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.services.recuse import ConflictState, Interest, dismiss, interests_of, recuse, take_back_interest
from judging_app.services.rounds import load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import marked, trail
from tests.services.office import Office, table

JUDGES = table("code,name,role,unit", "GK1,Trần An,chair,so  a", "GK2,Lê Bình,member,Báo B")
GK1, ONE, TWO = JudgeCode("GK1"), EntryCode("001"), EntryCode("002")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores()).set_up(judges=JUDGES)


def interests(office: Office) -> tuple[Interest, ...]:
    with office.store.unit() as unit:
        return interests_of(unit, load_round(unit))


def told(office: Office) -> list[tuple[str, str, ConflictState, str, bool]]:
    return [(one.judge, one.entry, one.state, one.reason, one.proposed) for one in interests(office)]


def test_the_judge_of_a_unit_is_proposed_whatever_tones_and_capitals(office: Office) -> None:
    assert told(office) == [("GK1", "001", ConflictState.OPEN, "", True)]


def test_a_confirmed_conflict_is_a_recusal_that_can_be_taken_back(office: Office) -> None:
    with office.store.unit() as unit:
        recuse(unit, judge=GK1, entry=ONE, reason=" cùng đơn vị ", scribe=office.scribe)
    assert told(office) == [("GK1", "001", ConflictState.RECUSED, "cùng đơn vị", True)]
    assert office.issue("GK1")[0].entries == 2
    with office.store.unit() as unit:
        take_back_interest(unit, judge=GK1, entry=ONE, reason="nhầm", scribe=office.scribe)
    assert told(office) == [("GK1", "001", ConflictState.OPEN, "", True)]
    assert [trail(office)[i] for i in (-3, -1)] == [
        ("recuse", "GK1 001: cùng đơn vị"),
        ("take-back-recusal", "GK1 001: nhầm"),
    ]


def test_a_dismissed_conflict_is_proposed_no_more_until_that_is_taken_back(office: Office) -> None:
    with office.store.unit() as unit:
        dismiss(unit, judge=GK1, entry=ONE, reason="trùng tên", scribe=office.scribe)
    assert told(office) == [("GK1", "001", ConflictState.DISMISSED, "trùng tên", True)]
    with office.store.unit() as unit:
        take_back_interest(unit, judge=GK1, entry=ONE, reason="xem lại", scribe=office.scribe)
    assert told(office)[0][2] is ConflictState.OPEN
    assert trail(office)[-1] == ("take-back-dismissal", "GK1 001: xem lại")
    with office.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_interest(unit, judge=GK1, entry=ONE, reason="lại", scribe=office.scribe)


def test_the_last_word_on_a_conflict_stands_alone(office: Office) -> None:
    for act, state in (
        (recuse, ConflictState.RECUSED),
        (dismiss, ConflictState.DISMISSED),
        (recuse, ConflictState.RECUSED),
    ):
        with office.store.unit() as unit:
            act(unit, judge=GK1, entry=ONE, reason="x", scribe=office.scribe)
        assert [one.state for one in interests(office)] == [state]


def test_a_person_may_know_of_more_conflicts_than_the_lists(office: Office) -> None:
    with office.store.unit() as unit:
        recuse(unit, judge=GK1, entry=TWO, reason="người nhà", scribe=office.scribe)
    assert told(office)[1] == ("GK1", "002", ConflictState.RECUSED, "người nhà", False)


def test_a_word_on_a_conflict_needs_a_judge_an_entry_and_a_reason(office: Office) -> None:
    with office.store.unit() as unit:
        with pytest.raises(JudgeUnknownError):
            recuse(unit, judge=JudgeCode("GK9"), entry=ONE, reason="x", scribe=office.scribe)
        with pytest.raises(EntryUnknownError):
            dismiss(unit, judge=GK1, entry=EntryCode("099"), reason="x", scribe=office.scribe)
        with pytest.raises(ReasonMissingError):
            recuse(unit, judge=GK1, entry=ONE, reason=" ", scribe=office.scribe)


def test_what_counted_in_a_closed_round_is_not_changed(office: Office) -> None:
    marked(office, {"001": 8, "002": 7, "003": 6})
    with office.store.unit() as unit, pytest.raises(RoundClosedError):
        recuse(unit, judge=GK1, entry=ONE, reason="muộn", scribe=office.scribe)
