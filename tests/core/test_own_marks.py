"""What a judge sees of own marks: the strip, the own ranking, and which marks stand out."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.own_marks import LEAST_MARKS, compare, stands_out, strip
from judging_app.core.rubric import Criterion
from judging_app.core.score_sheet import ScoreSheet, SheetState
from tests.core.making import ONE_MARK, TWO_SECTIONS, criterion, sheet

POINTS = CriterionKey("points")
STEP = 25
TEN = Criterion(key=POINTS, name="Điểm", most=1000, step=STEP)
column = st.lists(st.none() | st.integers(min_value=0, max_value=40).map(lambda n: n * STEP), max_size=30)


def given_to(*points: int | None, state: SheetState = SheetState.DRAFT) -> list[ScoreSheet]:
    """One sheet each for entries 01, 02 ..."""
    return [sheet(1, f"{i:02}", mark, state=state) for i, mark in enumerate(points, 1)]


def test_the_strip_is_sorted_by_mark_then_by_entry_and_leaves_out_the_entry_in_hand() -> None:
    marks = strip(given_to(800, 700, None, 800, 0), ONE_MARK, POINTS, but=EntryCode("02"))
    assert [(one.mark, one.entry) for one in marks] == [(0, "05"), (800, "01"), (800, "04")]


def test_a_recused_entry_is_not_on_the_strip() -> None:
    assert strip(given_to(800, state=SheetState.RECUSED), ONE_MARK, POINTS) == ()


def test_a_strip_of_an_unknown_criterion_is_refused() -> None:
    with pytest.raises(KeyError):
        strip((), ONE_MARK, CriterionKey("other"))


def test_equal_totals_share_the_better_rank_and_the_next_one_is_left_out() -> None:
    rows = compare(given_to(500, 900, 700, 700, 100), ONE_MARK)
    assert [(row.rank, row.tied) for row in rows] == [(4, False), (1, False), (2, True), (2, True), (5, False)]


def test_a_row_without_all_marks_has_a_total_so_far_and_no_rank() -> None:
    full, part = compare([sheet(1, "A", 1000, 2000, 4000, None), sheet(1, "B", 1500, None, 4000, 0)], TWO_SECTIONS)
    assert (full.total, full.rank) == (Fraction(80), 1)
    assert (part.total, part.rank, part.tied) == (Fraction(65), None, False)


def test_marks_of_a_recused_entry_are_left_out_of_the_table() -> None:
    (row,) = compare(given_to(500, state=SheetState.RECUSED), ONE_MARK)
    assert (row.marks, row.rank, row.apart) == ((None,), None, (False,))
    assert row.total == 0


def test_a_mark_far_from_ones_own_stands_out() -> None:
    usual = [700, 725, 750, 750, 775, 800, 800]
    assert stands_out(TEN, [*usual, 200]) == (False,) * 7 + (True,)
    rows = compare(given_to(*usual, 200), ONE_MARK)
    assert [row.apart for row in rows] == [(False,)] * 7 + [(True,)]


def test_the_limit_itself_does_not_stand_out() -> None:
    # Median 750, quartiles 700 and 800: more than 200 away stands out.
    usual = [700, 700, 700, 750, 750, 800, 800, 800]
    assert stands_out(TEN, [*usual, 550]) == (False,) * 9
    assert stands_out(TEN, [*usual, 525])[-1]


def test_among_equal_marks_two_steps_apart_is_near_and_three_is_far() -> None:
    assert not any(stands_out(TEN, [800] * 8 + [750]))
    assert stands_out(TEN, [800] * 8 + [725]) == (False,) * 8 + (True,)


def test_with_few_marks_none_stands_out() -> None:
    assert not any(stands_out(TEN, [800] * (LEAST_MARKS - 2) + [0]))
    assert stands_out(TEN, [800] * (LEAST_MARKS - 1) + [0])[-1]


@given(column)
def test_which_marks_stand_out_does_not_hang_on_their_order(marks: list[int | None]) -> None:
    found = sorted(zip(map(repr, marks), stands_out(TEN, marks), strict=True))
    assert sorted(zip(map(repr, marks[::-1]), stands_out(TEN, marks[::-1]), strict=True)) == found


@given(column)
def test_less_than_half_of_the_marks_stand_out_and_no_missing_one(marks: list[int | None]) -> None:
    found = stands_out(TEN, marks)
    assert sum(found) <= sum(mark is not None for mark in marks) // 2
    assert not any(out for mark, out in zip(marks, found, strict=True) if mark is None)


@given(st.lists(st.integers(min_value=0, max_value=8), min_size=1, max_size=12))
def test_a_rank_is_one_more_than_how_many_are_better(points: list[int]) -> None:
    rows = compare(given_to(*points), ONE_MARK)
    assert [row.rank for row in rows] == [1 + sum(other > mine for other in points) for mine in points]
    assert [row.tied for row in rows] == [points.count(mine) > 1 for mine in points]


def test_steps_are_those_of_the_criterion() -> None:
    assert stands_out(criterion("fine"), [800] * 8 + [797])[-1]
