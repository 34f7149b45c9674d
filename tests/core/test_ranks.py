"""Methods of ranks: every judge's order counts, not how high the marks are."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.contest import RoundStatus
from judging_app.core.ids import CriterionKey, RoundKey, SectionKey
from judging_app.core.outcome import Standing
from judging_app.core.rules import AwardRules, ConsolidationRules, EveningOut, Per, Rounding, RoundingEach
from tests.core.making import (
    NOBODY,
    TWO_SECTIONS,
    entry,
    judged,
    jury,
    place_of,
    ranks,
    round_of,
    sheet,
    standing_of,
    these,
    tier,
    units_of,
)
from tests.core.making import given as given_awards

Marks = Mapping[str, Sequence[tuple[int, int, int]]]
POINTS = (Fraction(10), Fraction(8), Fraction(5))


def by(method: str, **more: Any) -> dict[str, Any]:
    points = POINTS if method == "rank-points" else ()
    return {"consolidation": ConsolidationRules(method=method, points=points, **more)}


def exact(standing: Standing) -> dict[str, Fraction]:
    return {place.entry: place.figure.exact for place in standing.places}


def test_the_lowest_mean_of_places_stands_first() -> None:
    table = {"A": [9000, 5000, 5100], "B": [8000, 6000, 5200], "C": [1000, 100, 5000]}
    standing = judged(table, rules=by("rank-sum"))
    assert exact(standing) == {"A": Fraction(5, 3), "B": Fraction(4, 3), "C": 3}
    assert ranks(standing) == {"B": 1, "A": 2, "C": 3}


def test_equal_totals_share_the_mean_of_their_places() -> None:
    standing = judged({"A": [9000], "B": [8000], "C": [8000], "D": [7000]}, rules=by("rank-sum"))
    assert exact(standing) == {"A": 1, "B": Fraction(5, 2), "C": Fraction(5, 2), "D": 4}
    step = next(one for one in place_of(standing, "C").figure.trace if one.rule == "rank")
    assert these(step.subject, step.inputs, step.value) == ("GK01", (1, 2), Fraction(5, 2))


def test_points_for_places_are_shared_and_end_with_their_table() -> None:
    standing = judged({"A": [9000], "B": [8000], "C": [8000], "D": [7000]}, rules=by("rank-points"))
    assert exact(standing) == {"A": 10, "B": Fraction(13, 2), "C": Fraction(13, 2), "D": 0}
    assert ranks(standing) == {"A": 1, "B": 2, "C": 2, "D": 4}
    step = next(one for one in place_of(standing, "C").figure.trace if one.rule == "points-for-rank")
    assert these(step.inputs, step.value) == ((1, 2, 8, 5), Fraction(13, 2))


@given(
    st.lists(st.tuples(*[st.integers(0, 40)] * 3), min_size=2, max_size=5), st.sampled_from(["rank-sum", "rank-points"])
)
def test_where_places_count_taking_off_severity_changes_nothing(marks: list[tuple[int, int, int]], method: str) -> None:
    table = {f"E{i}": [250 * mark for mark in own] for i, own in enumerate(marks)}
    even = judged(table, rules=by(method) | {"evening_out": EveningOut.SEVERITY})
    assert exact(even) == exact(judged(table, rules=by(method)))


def test_places_are_those_of_totals_as_they_are_rounded_after_evening_out() -> None:
    rounding = Rounding(decimals=0, each=RoundingEach.SHEET)
    table = {"A": [7060, 7000], "B": [7040, 6980]}  # severities 0.3 and -0.3: both judges give 70.3 and 70.1
    even = judged(table, rules=by("rank-sum") | {"evening_out": EveningOut.SEVERITY, "rounding": rounding})
    assert exact(even) == {"A": Fraction(3, 2), "B": Fraction(3, 2)}
    plain = judged(table, rules=by("rank-sum") | {"rounding": rounding})
    assert exact(plain) == {"A": Fraction(5, 4), "B": Fraction(7, 4)}


def test_dropping_leaves_out_sheets_by_their_totals_and_combines_the_places_of_the_rest() -> None:
    table = {"A": [9000, 5000, 1000], "B": [8000, 6000, 7000]}
    standing = judged(table, rules=by("rank-sum", drop_high=1, drop_low=1))
    assert exact(standing) == {"A": 2, "B": 1}  # A keeps the 50 (second place), B the 70 (first of that judge)


def test_dropping_is_by_each_entry_on_its_own() -> None:
    table = {"A": [9000, 5000, 1000], "B": [8000, 6000, 7000]}
    kept = place_of(judged(table, rules=by("rank-sum", drop_high=1, drop_low=1)), "B").figure.totals
    assert [total.judge for total in kept if not total.dropped] == ["GK03"]


def test_a_judge_ranks_among_the_entries_that_the_judge_marked() -> None:
    standing = judged({"A": [9000, None], "B": [8000, 7000], "C": [1000, 6000]}, rules=by("rank-sum"))
    assert exact(standing) == {"A": 1, "B": Fraction(3, 2), "C": Fraction(5, 2)}


def on_two_sections(rules: dict[str, Any], marks: Marks) -> Standing:
    entries = [entry(code) for code in marks]
    return standing_of(
        round=round_of(TWO_SECTIONS, **rules),
        entries=entries,
        units=units_of(entries),
        judges=jury(2),
        sheets=[sheet(i, code, *m, None) for code, rows in marks.items() for i, m in enumerate(rows, 1)],
        recused=NOBODY,
        awards=AwardRules(),
        blocks=(),
        status=RoundStatus(key=RoundKey("final")),
    )


@pytest.mark.parametrize("per", Per)
def test_sections_and_criteria_stay_points_for_tie_breaks(per: Per) -> None:
    marks: Marks = {"A": [(800, 0, 0), (400, 0, 0)], "B": [(0, 1000, 0), (0, 2000, 0)]}
    standing = on_two_sections(by("rank-sum", per=per), marks)
    assert place_of(standing, "A").figure.sections == {"content": 6, "form": 0}
    assert place_of(standing, "B").figure.criteria == {"novelty": 0, "truth": 15, "picture": 0, "extra": 0}


def test_where_each_criterion_is_rounded_its_points_for_tie_breaks_are_as_well() -> None:
    marks: Marks = {"A": [(800, 0, 110), (400, 0, 120)], "B": [(0, 1000, 0), (0, 2000, 0)]}
    rules = by("rank-sum", per=Per.CRITERION) | {"rounding": Rounding(decimals=1, each=RoundingEach.CRITERION)}
    figure = place_of(on_two_sections(rules, marks), "A").figure
    assert figure.criteria[CriterionKey("picture")] == Fraction("1.5")  # 1.15 -> 1.2; 1.2 x 1.25 = 1.5
    assert figure.sections[SectionKey("form")] == Fraction("1.5")


def test_by_criterion_each_criterion_has_its_own_places_times_its_weight() -> None:
    marks: Marks = {"A": [(800, 0, 100), (400, 0, 200)], "B": [(0, 1000, 0), (0, 2000, 0)]}
    standing = on_two_sections(by("rank-sum", per=Per.CRITERION), marks)
    # novelty 1, truth 2, picture 1 x 5/4, extra shared 1.5 x 5/4; the other way round for B
    assert exact(standing) == {"A": 3 + Fraction(5, 2) * Fraction(5, 4), "B": 3 + Fraction(7, 2) * Fraction(5, 4)}


def test_awards_go_to_the_lowest_mean_of_places() -> None:
    standing = judged(
        {"A": [9000, 5000], "B": [8000, 4000]}, rules=by("rank-sum"), awards=AwardRules(tiers=(tier("first", 1),))
    )
    assert given_awards(standing) == {"A": "first"}


tables = st.lists(st.lists(st.integers(0, 8), min_size=3, max_size=3), min_size=1, max_size=6)


@given(tables, st.integers(1, 9), st.integers(0, 50))
def test_how_high_and_how_wide_a_judge_marks_never_matters(rows: list[list[int]], times: int, more: int) -> None:
    table = {f"E{i}": row for i, row in enumerate(rows)}
    other = {code: [row[0] * times + more, *row[1:]] for code, row in table.items()}
    assert exact(judged(other, rules=by("rank-sum"))) == exact(judged(table, rules=by("rank-sum")))


@given(tables)
def test_all_places_of_a_judge_add_up(rows: list[list[int]]) -> None:
    figures = exact(judged({f"E{i}": row for i, row in enumerate(rows)}, rules=by("rank-sum")))
    assert sum(figures.values()) == Fraction(len(rows) * (len(rows) + 1), 2)


@given(tables)
def test_places_are_what_counting_the_better_ones_says(rows: list[list[int]]) -> None:
    figures = exact(judged({f"E{i}": row for i, row in enumerate(rows)}, rules=by("rank-sum")))
    for i, row in enumerate(rows):
        places = []
        for judge, mark in enumerate(row):
            column = [other[judge] for other in rows]
            places.append(sum(m > mark for m in column) + Fraction(column.count(mark) + 1, 2))
        assert figures[f"E{i}"] == sum(places, Fraction(0)) / 3
