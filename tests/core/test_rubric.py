"""The scale: weights, totals, and which marks can be given."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.errors import MarkOffStepError, MarkOutOfRangeError
from judging_app.core.ids import CriterionKey, SectionKey
from judging_app.core.rubric import Criterion, Rubric
from tests.core.making import TWO_SECTIONS, criterion, section

QUARTERS = Criterion(key=CriterionKey("k"), name="k", least=100, most=2000, step=25)


def test_points_are_mark_times_criterion_weight_times_section_weight() -> None:
    rubric = Rubric(sections=(section("a", criterion("x", weight=Fraction(1, 3)), weight=Fraction(3, 2)),))
    assert rubric.weights == (Fraction(1, 2),)
    assert rubric.total == 50


def test_bonus_criteria_are_beyond_the_total_and_need_no_mark() -> None:
    assert TWO_SECTIONS.total == 20 + 30 + 50
    assert list(map(int, TWO_SECTIONS.section_totals)) == [50, 50]
    assert TWO_SECTIONS.bonus_total == Fraction(25, 2)
    assert TWO_SECTIONS.required == (0, 1, 2)


@given(st.lists(st.fractions(0, 10, max_denominator=12), min_size=1, max_size=6))
def test_whole_weights_over_the_unit_are_the_weights(weights: list[Fraction]) -> None:
    criteria = [criterion(str(i), weight=weight) for i, weight in enumerate(weights)]
    rubric = Rubric(sections=(section("a", *criteria, weight=Fraction(2, 7)),))
    assert [Fraction(100 * whole, rubric.unit) for whole in rubric.whole_weights] == list(rubric.weights)


def test_criteria_and_sections_are_found_by_key() -> None:
    assert TWO_SECTIONS.position(CriterionKey("picture")) == 2
    assert TWO_SECTIONS.section_positions(SectionKey("form")) == (2, 3)
    assert TWO_SECTIONS.section_slices == (slice(0, 2), slice(2, 4))
    with pytest.raises(KeyError):
        TWO_SECTIONS.position(CriterionKey("nowhere"))
    with pytest.raises(KeyError):
        TWO_SECTIONS.section_positions(SectionKey("nowhere"))


@pytest.mark.parametrize("mark", [100, 125, 2000])
def test_marks_on_the_step_within_the_limits_can_be_given(mark: int) -> None:
    QUARTERS.check(mark)


@pytest.mark.parametrize("mark", [75, 2025, -100])
def test_marks_beyond_the_limits_are_refused(mark: int) -> None:
    with pytest.raises(MarkOutOfRangeError) as refused:
        QUARTERS.check(mark)
    assert (refused.value.criterion, refused.value.mark) == ("k", mark)
    assert (refused.value.least, refused.value.most) == (100, 2000)


def test_steps_are_counted_from_the_least_mark() -> None:
    Criterion(key=CriterionKey("k"), name="k", least=110, most=2000, step=50).check(160)
    with pytest.raises(MarkOffStepError) as refused:
        QUARTERS.check(130)
    assert (refused.value.mark, refused.value.step) == (130, 25)


@pytest.mark.parametrize(
    ("below", "above", "mark", "needed"),
    [
        (None, None, 0, False),
        (800, None, 799, True),
        (800, None, 800, False),
        (None, 1900, 1901, True),
        (None, 1900, 1900, False),
        (800, 1900, 1000, False),
    ],
)
def test_extreme_marks_need_a_remark(below: int | None, above: int | None, mark: int, needed: bool) -> None:
    assert criterion("k", remark_below=below, remark_above=above).needs_remark(mark) is needed
