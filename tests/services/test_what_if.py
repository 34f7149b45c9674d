"""A look at other ways of counting: an early one is written down, and none changes anything."""

from pathlib import Path

import pytest

from judging_app.core.changed_rules import Change
from judging_app.core.ids import JudgeCode
from judging_app.ports.errors import JudgeUnknownError
from judging_app.services.what_if import LookedInto, look_into_changes
from tests.services.closed_round import EVEN, marked, office_of, order, trail
from tests.services.office import Office

UNEVEN = {"001": (9, 6), "002": (7, 9), "003": 5}


def looked(office: Office, change: Change | None = None) -> LookedInto:
    with office.store.unit() as unit:
        return look_into_changes(unit, scribe=office.scribe, change=change)


def test_all_usual_looks_are_taken_where_none_is_named(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), UNEVEN)
    found = looked(office).found
    assert [one.change.without for one in found.judges] == [("GK1",), ("GK2",)]
    assert found.rules
    assert order(office) == ["002", "001", "003"]
    assert "look-before-close" not in dict(trail(office))


def test_one_change_is_looked_at_alone(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), UNEVEN)
    (one,) = looked(office, Change(without=(JudgeCode("GK2"),))).found.rules
    assert one.standing is not None
    assert [place.entry for place in one.standing.places] == ["001", "002", "003"]
    assert [(each.award.entry, each.fate.value) for each in one.fates] == [("002", "changes")]
    assert order(office) == ["002", "001", "003"]


def test_a_look_at_an_open_round_is_written_down(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), EVEN, close=False)
    looked(office)
    assert trail(office)[-1] == ("look-before-close", "Chung khảo")


def test_a_judge_of_another_contest_can_not_be_left_out(tmp_path: Path) -> None:
    office = marked(office_of(tmp_path), EVEN)
    with pytest.raises(JudgeUnknownError) as caught:
        looked(office, Change(without=(JudgeCode("GK9"),)))
    assert caught.value.judge == "GK9"
