"""Sheets become one figure, exactly and explainably."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judging_app.core.consolidation.figure import figure_of
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.contest import RoundStatus
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.outcome import Figure
from judging_app.core.recount.counting import recount
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    AwardRules,
    Compare,
    ConsolidationRules,
    Per,
    Round,
    Rounding,
    RoundingEach,
    RoundingMode,
)
from judging_app.core.score_sheet import ScoreSheet, SheetState
from tests.core.making import (
    METHODS_AND_DROPS,
    NOBODY,
    TWO_SECTIONS,
    by_code,
    criterion,
    entry,
    jury,
    round_of,
    rounds,
    section,
    sheet,
    sheets_of,
    units_of,
)

CODE = EntryCode("A")


def figure(sheets: Sequence[ScoreSheet], round: Round | None = None, **rules: Any) -> Figure:
    return figure_of(round or round_of(**rules), CODE, sheets, by_code(jury(15)))


def totals(*marks: int) -> list[ScoreSheet]:
    return [sheet(i, CODE, mark) for i, mark in enumerate(marks, 1)]


def by(method: str = "mean", high: int = 0, low: int = 0, drop_from: int = 0) -> ConsolidationRules:
    return ConsolidationRules(method=method, drop_high=high, drop_low=low, drop_from=drop_from)


@pytest.mark.parametrize(
    ("name", "marks", "rules", "expected"),
    [
        ("mean of thirds stays exact", (8000, 8000, 8100), by(), "241/3"),
        ("one judge", (8725,), by(), "87.25"),
        ("all equal", (7000, 7000, 7000), by(high=1, low=1), "70"),
        ("highest and lowest dropped", (1000, 8000, 8100, 8200, 10000), by(high=1, low=1), "81"),
        ("two highest dropped", (8000, 9000, 10000), by(high=2), "80"),
        ("too few to drop", (8000, 9000), by(high=1, low=1), "85"),
        ("just enough to drop", (1000, 5000, 9000), by(high=1, low=1), "50"),
        ("fewer than drop_from", (1000, 5000, 8000), by(high=1, low=1, drop_from=5), "140/3"),
        ("15 judges dropping 7 and 7", tuple(range(100, 1600, 100)), by(high=7, low=7), "8"),
        ("14 judges can't drop 7 and 7", tuple(range(100, 1500, 100)), by(high=7, low=7), "7.5"),
        ("zeros are true marks", (0, 0, 9000), by(), "30"),
        ("all zero", (0, 0, 0), by(), "0"),
        ("median of three", (1000, 8000, 9000), by("median"), "80"),
        ("median of four", (1000, 8000, 8100, 9000), by("median"), "80.5"),
        ("median of what is kept", (1000, 2000, 8000, 9000), by("median", low=1), "80"),
        ("weights alike", (1000, 2000), by("weighted-mean"), "15"),
    ],
)
def test_worked_figures(name: str, marks: tuple[int, ...], rules: ConsolidationRules, expected: str) -> None:
    assert figure(totals(*marks), consolidation=rules).exact == Fraction(expected), name


def test_weighted_mean_counts_the_chair_by_weight() -> None:
    found = figure(totals(9000, 6000, 6000), consolidation=by("weighted-mean"), chair_weight=Fraction(2))
    assert found.exact == Fraction(9000 * 2 + 6000 * 2, 400)


def test_a_weighted_mean_weighs_sections_and_criteria_alike() -> None:
    sheets = [sheet(1, CODE, 2000, 3000, 4000, 0), sheet(2, CODE, 500, 0, 1000, 0)]
    found = figure(sheets, round_of(TWO_SECTIONS, consolidation=by("weighted-mean"), chair_weight=Fraction(2)))
    assert found.criteria[CriterionKey("novelty")] == 15
    assert found.sections == {"content": Fraction(105, 3), "form": Fraction(90 * 5, 3 * 4)}


def test_of_equal_totals_the_later_judge_code_is_dropped_first() -> None:
    found = figure(totals(7000, 7000, 7000, 7000), consolidation=by(high=1, low=2))
    assert [t.judge for t in found.totals if not t.dropped] == ["GK01"]
    steps = [(s.rule, s.subject) for s in found.trace if s.rule.startswith("dropped")]
    assert steps == [("dropped-high", "GK04"), ("dropped-low", "GK02"), ("dropped-low", "GK03")]


def test_sheets_that_do_not_count_are_left_out_and_the_trace_says_why() -> None:
    found = figure(
        [
            *totals(8000),
            sheet(2, CODE, 9000, state=SheetState.REOPENED),
            sheet(3, CODE, None),
        ]
    )
    assert found.exact == 80
    assert [(s.subject, s.detail) for s in found.trace if s.rule == "not-counted"] == [
        ("GK02", "reopened"),
        ("GK03", "unfinished"),
    ]


def test_no_counting_sheet_is_no_figure() -> None:
    with pytest.raises(ValueError):
        figure([sheet(1, CODE, None)])


def test_rounding_each_sheet_before_combining_changes_the_figure() -> None:
    rounding = Rounding(decimals=0, each=RoundingEach.SHEET)
    assert figure(totals(8050, 8050, 8000), rounding=rounding).exact == Fraction(242, 3)
    assert figure(totals(8050, 8050, 8000), rounding=Rounding(decimals=0)).exact == Fraction(241, 3)


def test_half_up_and_half_even_print_different_figures() -> None:
    sheets = totals(8998, 8999)
    assert figure(sheets).printed == Fraction("89.99")
    assert figure(totals(8996, 8997), rounding=Rounding(mode=RoundingMode.HALF_EVEN)).printed == Fraction("89.96")
    assert figure(totals(8996, 8997)).printed == Fraction("89.97")


def test_what_ranks_is_rounded_or_exact_as_the_rules_name() -> None:
    sheets = totals(8000, 8000, 8100)
    assert figure(sheets).compared == Fraction("80.33")
    assert figure(sheets, compare=Compare.EXACT).compared == Fraction(241, 3)


def test_weights_of_criterion_and_section_multiply() -> None:
    found = figure([sheet(1, CODE, 1000, 2000, 4000, None)], round_of(TWO_SECTIONS))
    assert found.sections == {"content": 30, "form": 50}
    assert found.exact == 80


def test_a_weight_that_all_criteria_have_counts_as_well() -> None:
    double = Rubric(sections=(section("all", criterion("one"), criterion("two"), weight=Fraction(2)),))
    assert figure([sheet(1, CODE, 3000, 1000)], round_of(double)).exact == 80


def test_a_bonus_mark_not_given_adds_nothing() -> None:
    sheets = [sheet(1, CODE, 0, 0, 0, None), sheet(2, CODE, 0, 0, 0, 800)]
    found = figure(sheets, round_of(TWO_SECTIONS))
    for per in Per:
        found = figure(sheets, round_of(TWO_SECTIONS, consolidation=ConsolidationRules(per=per)))
        assert found.exact == 5
        assert found.criteria[CriterionKey("extra")] == 5
    assert [(s.subject, s.detail) for s in found.trace if s.rule == "not-given"] == [("extra", "GK01")]


def test_dropping_per_criterion_leaves_out_a_different_judge_each_time() -> None:
    rules = ConsolidationRules(per=Per.CRITERION, drop_high=1, drop_low=1)
    sheets = [sheet(1, CODE, 100, 900, 500, 0), sheet(2, CODE, 200, 200, 300, 0), sheet(3, CODE, 900, 100, 400, 0)]
    found = figure(sheets, round_of(TWO_SECTIONS, consolidation=rules))
    assert found.criteria == {"novelty": 2, "truth": 2, "picture": 5, "extra": 0}
    assert not any(total.dropped for total in found.totals)


def test_rounding_each_criterion_rounds_the_mean_and_its_product() -> None:
    rules = ConsolidationRules(per=Per.CRITERION)
    rounding = Rounding(decimals=1, each=RoundingEach.CRITERION)
    sheets = [sheet(i, CODE, 0, 0, mark, 0) for i, mark in enumerate((110, 120, 120), 1)]
    found = figure(sheets, round_of(TWO_SECTIONS, consolidation=rules, rounding=rounding))
    assert found.exact == Fraction("1.5")  # 1.1666 -> 1.2; 1.2 x 1.25 = 1.5
    assert figure(sheets, round_of(TWO_SECTIONS, consolidation=rules)).exact == Fraction(350, 300) * Fraction(5, 4)


@given(rounds(), st.data())
def test_figures_agree_with_the_second_count(round: Round, data: st.DataObject) -> None:
    sheets = data.draw(sheets_of(CODE, data.draw(st.integers(1, 7))))
    alone = [entry(CODE)]
    (second,) = recount(
        round=round,
        entries=alone,
        units=units_of(alone),
        judges=jury(15),
        sheets=sheets,
        recused=NOBODY,
        awards=AwardRules(),
        blocks=(),
        status=RoundStatus(key=round.key),
    ).places
    found = figure(sheets, round)
    assert (found.exact, found.printed) == (second.exact, second.printed)


@given(rounds(), st.data())
def test_the_order_of_sheets_changes_nothing(round: Round, data: st.DataObject) -> None:
    sheets = data.draw(sheets_of(CODE, 5))
    other = figure(data.draw(st.permutations(sheets)), round)
    assert other == figure(sheets, round)
    assert tuple(other.trace) == tuple(figure(sheets, round).trace)


@given(rounds(), st.data())
def test_a_better_mark_never_lowers_the_figure(round: Round, data: st.DataObject) -> None:
    sheets = data.draw(sheets_of(CODE, data.draw(st.integers(1, 6))))
    which, position = data.draw(st.integers(0, len(sheets) - 1)), data.draw(st.integers(0, 3))
    better = list(sheets[which].marks)
    better[position] = (better[position] or 0) + data.draw(st.integers(0, 500))
    raised = [*sheets[:which], sheet(which + 1, CODE, *better), *sheets[which + 1 :]]
    assert figure(raised, round).compared >= figure(sheets, round).compared


@given(rounds([("mean", 0, 0)]), st.data())
def test_without_rounding_sheets_and_criteria_give_the_same_mean(round: Round, data: st.DataObject) -> None:
    sheets = data.draw(sheets_of(CODE, 4))
    results = {figure(sheets, round_of(round.rubric, consolidation=ConsolidationRules(per=per))).exact for per in Per}
    assert len(results) == 1


@given(st.sampled_from(METHODS_AND_DROPS), st.lists(st.integers(0, 10000), min_size=1, max_size=7))
def test_a_figure_lies_between_the_lowest_and_the_highest_sheet(method: tuple[str, int, int], marks: list[int]) -> None:
    found = figure(totals(*marks), consolidation=by(*method)).exact
    assert Fraction(min(marks), 100) <= found <= Fraction(max(marks), 100)


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=7), st.integers(0, 5000))
def test_the_same_more_on_every_sheet_is_the_same_more_in_the_figure(marks: list[int], more: int) -> None:
    assume(len(marks) > 2)
    rules = by(high=1, low=1)
    shifted = figure(totals(*(mark + more for mark in marks)), consolidation=rules)
    assert shifted.exact == figure(totals(*marks), consolidation=rules).exact + Fraction(more, 100)


def test_every_method_is_registered_under_its_own_key() -> None:
    assert all(method.key == key and method.name for key, method in METHODS.items())
    assert set(METHODS) == {"mean", "median", "weighted-mean", "rank-sum", "rank-points"}
