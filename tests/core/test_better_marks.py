"""A better mark never lowers an entry, under the methods that promise it; where it is not promised, a case shows why."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judging_app.core.outcome import Standing
from judging_app.core.rules import (
    Compare,
    ConsolidationRules,
    EveningOut,
    Marking,
    Rounding,
)
from judging_app.core.score_sheet import ScoreSheet
from tests.core.contests import contests
from tests.core.laws import Case, both, with_round, with_sheet, without_settlements
from tests.core.making import judged, place_of, ranks, these
from tests.core.rule_books import OF_RANKS

pytestmark = pytest.mark.slow


def raised(case: Case, data: st.DataObject) -> tuple[Case, ScoreSheet]:
    """The contest with one mark of one counting sheet made better, and that sheet as it was."""
    counting = [i for i, one in enumerate(case["sheets"]) if one.counts(case["round"].rubric)]
    assume(counting)
    i = data.draw(st.sampled_from(counting))
    own = case["sheets"][i]
    which = data.draw(st.integers(0, len(own.marks) - 1))
    more = data.draw(st.integers(1, 600))
    marks = tuple((mark or 0) + more if k == which else mark for k, mark in enumerate(own.marks))
    return with_sheet(case, i, replace(own, marks=marks)), own


@given(contests(), st.data())
def test_a_better_mark_never_lowers_an_entry_by_figure_or_place(case: Case, data: st.DataObject) -> None:
    """Promised by the mean, the weighted mean and the median, with and without dropping, by sheet and by criterion, however
    rounded; and by methods of places where nothing is dropped. Rules for ties and settled divergences look elsewhere.
    """
    case = with_round(without_settlements(case), evening_out=EveningOut.NONE, tie_breaks=())
    if case["round"].consolidation.method in OF_RANKS:
        combine = case["round"].consolidation
        case = with_round(case, consolidation=replace(combine, drop_high=0, drop_low=0))
    better, own = raised(case, data)
    check_not_lower(case, both(case), both(better), own)


@given(contests(), st.data())
def test_a_better_mark_never_lowers_an_entry_where_severities_are_taken_off_a_plain_mean(
    case: Case, data: st.DataObject
) -> None:
    """Compared exactly: what a judge gives more to one entry is taken off all of that judge's, but never as much."""
    rules = without_settlements(case)
    case = with_round(
        rules,
        evening_out=EveningOut.SEVERITY,
        consolidation=ConsolidationRules(),
        rounding=Rounding(),
        chair_weight=Fraction(1),
        compare=Compare.EXACT,
        tie_breaks=(),
        divergence=None,
        marking=Marking.ALONE,
    )
    better, own = raised(case, data)
    check_not_lower(case, both(case), both(better), own)


def check_not_lower(case: Case, before: Standing, after: Standing, own: ScoreSheet) -> None:
    if own.entry in ranks(before):
        sign = -1 if case["round"].consolidation.method == "rank-sum" else 1
        figures = [place_of(one, own.entry).figure.exact * sign for one in (before, after)]
        assert figures[0] <= figures[1]
        assert ranks(after)[own.entry] <= ranks(before)[own.entry]


def test_under_z_scores_a_better_mark_may_lower_an_entry() -> None:
    """Not promised: GK01 gives A 5 instead of 1; A stands 1st of the two before and after it B, since what sets B apart shrinks."""
    rules = {"evening_out": EveningOut.Z_SCORE, "compare": Compare.EXACT}
    before, after = (judged({"A": [a, 900], "B": [900, 300], "C": [800, 800]}, rules=rules) for a in (100, 500))
    assert ranks(before) == {"C": 1, "A": 2, "B": 3}
    assert ranks(after) == {"C": 1, "B": 2, "A": 3}


def test_where_totals_are_dropped_before_places_a_better_mark_may_lower_an_entry() -> None:
    """Not promised: dropping is by totals. GK02's 30, a first place, becomes A's highest total and is left out; GK01's 20 stays,
    a second place.
    """
    rules = {"consolidation": ConsolidationRules(method="rank-sum", drop_high=1, drop_low=1), "compare": Compare.EXACT}
    other = {"B": [3000, 500, 5000]}
    before, after = (judged({"A": [2000, gk02, 100], **other}, rules=rules) for gk02 in (1000, 3000))
    assert these(place_of(before, "A").figure.exact, place_of(after, "A").figure.exact) == (1, 2)


def test_under_sums_of_places_a_better_mark_of_one_may_part_two_others() -> None:
    """Not promised: B and C, equal before, are so no more, because A passes B in one judge's order."""
    rules = {"consolidation": ConsolidationRules(method="rank-sum")}
    before, after = (judged({"A": [a, 500], "B": [900, 100], "C": [700, 900]}, rules=rules) for a in (800, 950))
    assert ranks(before) == {"A": 1, "B": 1, "C": 1}
    assert ranks(after) == {"A": 1, "C": 2, "B": 3}
