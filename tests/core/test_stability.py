"""How firmly awards stand: each judge left out in turn, and every other way of counting that changes a rule."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from judging_app.core.beside import Adjustment
from judging_app.core.changed_rules import Change
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.rules import (
    Compare,
    ConsolidationRules,
    EveningOut,
    Marking,
    Per,
    Rounding,
    RoundingEach,
    VoteRules,
    VoteWeight,
)
from judging_app.core.stability import Stability, held, stability, usual_changes
from judging_app.core.standings import Case, figured, standing_in_full
from tests.core.test_what_if import FIRST, SECOND, SPLIT, awarded, book_of, case_of, cases

MEAN = Change(method="mean", drop_high=0, drop_low=0)
MEDIAN = Change(method="median", drop_high=0, drop_low=0)
DROPPING = Change(method="mean", drop_high=1, drop_low=1)
PLACES = Change(method="rank-sum", drop_high=0, drop_low=0)
BY_CRITERION = Change(per=Per.CRITERION)
NOT_EVENED, Z_SCORE, SEVERITY = (Change(evening_out=way) for way in EveningOut)
EXACT = Change(compare=Compare.EXACT)


def stood(case: Case) -> Stability:
    made = figured(case)
    return stability(made, *awarded(made), book_of(case))


@pytest.mark.parametrize(
    ("rules", "wanted"),
    [
        ({}, (MEDIAN, DROPPING, PLACES, Z_SCORE, SEVERITY, EXACT)),
        (
            {"consolidation": ConsolidationRules(method="median"), "compare": Compare.EXACT},
            (MEAN, DROPPING, PLACES, BY_CRITERION, Z_SCORE, SEVERITY),
        ),
        (
            {"consolidation": ConsolidationRules(drop_high=1, drop_low=1), "evening_out": EveningOut.Z_SCORE},
            (MEAN, MEDIAN, PLACES, BY_CRITERION, NOT_EVENED, SEVERITY, EXACT),
        ),
        ({"consolidation": ConsolidationRules(method="rank-sum")}, (MEAN, MEDIAN, DROPPING, Z_SCORE, SEVERITY, EXACT)),
        (
            {"rounding": Rounding(each=RoundingEach.SHEET)},
            (MEDIAN, DROPPING, PLACES, BY_CRITERION, Z_SCORE, SEVERITY, EXACT),
        ),
        ({"marking": Marking.TOGETHER}, (EXACT,)),
    ],
)
def test_ways_of_counting_that_change_a_rule_are_looked_at(rules: dict[str, Any], wanted: tuple[Change, ...]) -> None:
    assert usual_changes(figured(case_of(SPLIT, FIRST, rules=rules))) == wanted


def test_votes_and_points_given_are_left_out_where_there_are_any() -> None:
    votes = VoteRules(weights=(VoteWeight(column="likes"),), share=Fraction(10))
    prize = VoteRules(weights=(VoteWeight(column="likes"),), prize=FIRST.key)
    points = Adjustment(number=1, round=RoundKey("final"), entry=EntryCode("A"), points=100, reason="x")
    with_both = usual_changes(figured(case_of(SPLIT, FIRST, rules={"votes": votes}, adjustments=(points,))))
    assert with_both[-2:] == (Change(without_votes=True), Change(without_adjustments=True))
    assert Change(without_votes=True) not in usual_changes(figured(case_of(SPLIT, FIRST, rules={"votes": prize})))


def test_leaving_out_high_and_low_is_not_offered_where_no_entry_has_the_sheets_for_it() -> None:
    two = case_of({"A": (900, 800), "B": (700, 700)}, FIRST)
    assert DROPPING not in usual_changes(figured(two))
    one_has_three = case_of({"A": (900, 800, 700), "B": (700, 700, None)}, FIRST)
    assert DROPPING in usual_changes(figured(one_has_three))


def test_each_award_counts_the_looks_in_which_it_holds() -> None:
    case = case_of({"A": (900, 200, 700), "B": (500, 700, 700), "C": (100, 100, 100)}, FIRST, SECOND)
    found, standing = stood(case), standing_in_full(figured(case))
    assert [one.change.without for one in found.judges] == [("GK01",), ("GK02",), ("GK03",)]
    first, second = held(standing, found.judges)
    assert (first.award.entry, first.holds, first.taken) == ("B", 2, 3)
    assert [one.change.without for one in first.lost] == [("GK02",)]
    assert (second.award.entry, second.holds) == ("A", 2)


def test_looks_that_could_not_be_taken_count_for_nothing() -> None:
    case = case_of(SPLIT, FIRST, rules={"marking": Marking.TOGETHER})
    (first,) = held(standing_in_full(figured(case)), stood(case).judges)
    assert (first.holds, first.taken, first.lost) == (0, 0, ())


@given(cases())
def test_every_usual_look_says_something(case: Case) -> None:
    found = stood(case)
    assert all((one.standing is None) != (one.refused is None) for one in (*found.judges, *found.rules))
