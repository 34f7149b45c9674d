"""What a person settles once a round is closed: diverging sheets and open ties."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.errors import MarkOutOfRangeError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind
from judging_app.ports.errors import (
    ReasonMissingError,
    RoundOpenError,
)
from judging_app.ports.office_errors import (
    NothingToSettleError,
    OrderIncompleteError,
    RanksOnlyError,
    RecordGoneError,
    ThirdJudgeError,
)
from judging_app.services.close_round import close_round
from judging_app.services.settle import order_tie, settle_divergence, take_back_order, take_back_settlement
from tests.core.making import these
from tests.services.closed_round import EVEN, ONE, THREE, TWO, figures, marked, office_of, order, standing, trail
from tests.services.office import Office


def settle(office: Office, entry: EntryCode = ONE, reason: str = "đã xem lại", **more: Any) -> int:
    with office.store.unit() as unit:
        return settle_divergence(unit, entry=entry, reason=reason, scribe=office.scribe, **more).number


def diverging(office: Office) -> list[str]:
    return [code for one in standing(office).open if one.kind is OpenKind.DIVERGENCE for code in one.entries]


APART = {"001": (9, 5), "002": 8, "003": 7}


def apart(folder: Path, settle: str, *, close: bool = True, **more: Any) -> Office:
    office = office_of(folder, divergence={"limit": "5", "settle": settle}, **more)
    return marked(office, APART, close=close)


def test_the_chairs_word_settles_a_divergence_until_it_is_taken_back(tmp_path: Path) -> None:
    office = apart(tmp_path, "chair-decides")
    assert diverging(office) == ["001"]
    number = settle(office, points=1550)
    assert these(diverging(office), figures(office)["001"]) == ([], Fraction("15.5"))
    with office.store.unit() as unit, pytest.raises(ReasonMissingError):
        take_back_settlement(unit, number=number, reason="", scribe=office.scribe)
    with office.store.unit() as unit:
        take_back_settlement(unit, number=number, reason="xem lại lần nữa", scribe=office.scribe)
    assert these(diverging(office), figures(office)["001"]) == (["001"], 14)
    with office.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_settlement(unit, number=number, reason="x", scribe=office.scribe)
    assert [action for action, _ in trail(office)][-2:] == ["settle", "take-back-settlement"]


def test_an_official_third_judge_is_named_and_must_have_marked(tmp_path: Path) -> None:
    office = apart(tmp_path, "third-official")
    for judge in (None, JudgeCode("GK9")):
        with pytest.raises(ThirdJudgeError):
            settle(office, judge=judge)
    with pytest.raises(ThirdJudgeError):
        settle(office, judge=JudgeCode("GK2"), points=1500)
    settle(office, judge=JudgeCode("GK2"))
    assert these(diverging(office), figures(office)["001"]) == ([], 10)


def test_a_third_judge_has_no_say_where_the_rules_call_none(tmp_path: Path) -> None:
    with pytest.raises(ThirdJudgeError):
        settle(apart(tmp_path, "second-look"), judge=JudgeCode("GK2"))


def test_only_an_open_divergence_of_a_closed_round_is_settled_and_for_a_reason(tmp_path: Path) -> None:
    office = apart(tmp_path, "chair-decides", close=False)
    with pytest.raises(RoundOpenError):
        settle(office)
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe)
    with pytest.raises(NothingToSettleError):
        settle(office, TWO)
    with pytest.raises(ReasonMissingError):
        settle(office, reason=" ")


@pytest.mark.parametrize("points", [-1, 2001])
def test_the_chair_sets_no_figure_that_a_sheet_can_not_have(tmp_path: Path, points: int) -> None:
    with pytest.raises(MarkOutOfRangeError):
        settle(apart(tmp_path, "chair-decides"), points=points)


def test_the_chair_sets_no_points_where_figures_are_places(tmp_path: Path) -> None:
    office = apart(tmp_path, "chair-decides", consolidation={"method": "rank-sum"})
    with pytest.raises(RanksOnlyError):
        settle(office, points=1000)


# ties


def word(office: Office, *codes: EntryCode, reason: str = "nội dung tốt hơn") -> int:
    with office.store.unit() as unit:
        return order_tie(unit, entries=codes, reason=reason, scribe=office.scribe).number


def test_the_chairs_word_parts_a_tie_at_an_award_until_it_is_taken_back(office: Office) -> None:
    marked(office.set_up(), EVEN)
    assert [one.entries for one in standing(office).open] == [("001", "002")]
    number = word(office, TWO, ONE)
    assert (order(office), standing(office).open) == (["002", "001", "003"], ())
    with office.store.unit() as unit, pytest.raises(ReasonMissingError):
        take_back_order(unit, number=number, reason="", scribe=office.scribe)
    with office.store.unit() as unit:
        take_back_order(unit, number=number, reason="bàn lại", scribe=office.scribe)
    assert len(standing(office).open) == 1
    with office.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_order(unit, number=number, reason="x", scribe=office.scribe)
    assert trail(office)[-2] == ("order-tie", "#1 final 002 > 001: nội dung tốt hơn")


def test_the_chairs_word_names_each_entry_of_an_open_tie_once(office: Office) -> None:
    marked(office.set_up(), EVEN)
    with pytest.raises(OrderIncompleteError) as refused:
        word(office, ONE)
    assert refused.value.entries == ("001", "002")
    for codes in ((ONE, TWO, THREE), (ONE, TWO, ONE)):
        with pytest.raises(OrderIncompleteError):
            word(office, *codes)
    with pytest.raises(NothingToSettleError):
        word(office, THREE)
