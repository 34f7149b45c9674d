"""A judge is changed by hand before packs are out; there is one chair."""

from pathlib import Path

import pytest

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.ports.errors import JudgeUnknownError, RoundBegunError
from judging_app.ports.list_errors import TextMissingError
from judging_app.services.edit_judge import edit_judge
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import trail
from tests.services.office import Office

GK2 = JudgeCode("GK2")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path, FakeContestStores(), FakeWorkspaceStores()).set_up()


def edit(office: Office, code: str = "GK2", name: str = "Lê  Bình", role: JudgeRole = JudgeRole.MEMBER) -> Judge:
    with office.store.unit() as unit:
        return edit_judge(unit, code=JudgeCode(code), name=name, role=role, office=" Báo  B ", scribe=office.scribe)


def roles(office: Office) -> dict[str, JudgeRole]:
    with office.store.unit() as unit:
        return {one.code: one.role for one in unit.judges()}


def test_name_and_office_are_kept_without_blanks_that_say_nothing(office: Office) -> None:
    assert edit(office) == Judge(code=GK2, name="Lê Bình", unit="Báo B")
    assert trail(office)[-1] == ("edit-judge", "GK2: Lê Bình, member -> Lê Bình, member, Báo B")


def test_a_new_chair_takes_over_from_the_one_before(office: Office) -> None:
    edit(office, role=JudgeRole.CHAIR)
    assert roles(office) == {"GK1": JudgeRole.MEMBER, "GK2": JudgeRole.CHAIR}
    assert trail(office)[-1] == ("edit-judge", "GK1: chair -> member")


def test_a_judge_is_known_and_named_and_fixed_once_packs_are_out(office: Office) -> None:
    with pytest.raises(JudgeUnknownError):
        edit(office, "GK9")
    with pytest.raises(TextMissingError):
        edit(office, name="  ")
    office.issue()
    with pytest.raises(RoundBegunError):
        edit(office)
