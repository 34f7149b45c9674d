"""Parts of a rubric are put in, taken out and moved; nothing else of it changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rubric_edit import (
    Spot,
    free_key,
    is_in,
    keys_of,
    moved,
    one_down,
    one_up,
    part_at,
    with_new,
    with_part,
    without,
)
from tests.core.making import TWO_SECTIONS, criterion, section
from tests.core.small_rubrics import small_rubrics

NOVELTY, TRUTH, PICTURE, EXTRA = (Spot(section=s, criterion=c) for s in (0, 1) for c in (0, 1))
CONTENT, FORM = Spot(section=0), Spot(section=1)


def spots(rubric: Rubric) -> list[Spot]:
    whole = [Spot(section=i) for i in range(len(rubric.sections))]
    return whole + [Spot(section=i, criterion=j) for i, s in enumerate(rubric.sections) for j in range(len(s.criteria))]


def order(rubric: Rubric) -> list[list[str]]:
    return [[str(one.key) for one in section.criteria] for section in rubric.sections]


@given(small_rubrics(), st.data())
def test_what_is_put_in_anywhere_and_taken_out_again_leaves_the_rubric_as_it_was(
    rubric: Rubric, data: st.DataObject
) -> None:
    spot = data.draw(st.sampled_from(spots(rubric)))
    part: Section | Criterion = section("new", criterion("x")) if spot.criterion is None else criterion("new")
    assert without(with_new(rubric, spot, part), spot) == rubric
    assert part_at(with_new(rubric, spot, part), spot) == part
    assert with_part(rubric, spot, part_at(rubric, spot)) == rubric


@given(small_rubrics(), st.data())
def test_one_up_is_taken_back_by_one_down_and_the_part_is_where_it_is_said_to_be(
    rubric: Rubric, data: st.DataObject
) -> None:
    spot = data.draw(st.sampled_from(spots(rubric)))
    for there_and_back in ((one_up, one_down), (one_down, one_up)):
        to = there_and_back[0](rubric, spot)
        if to is None:
            continue
        after, there = moved(rubric, spot, to)
        assert part_at(after, there) == part_at(rubric, spot)
        back = there_and_back[1](after, there)
        assert back is not None
        assert moved(after, there, back) == (rubric, spot)


@given(small_rubrics(), st.data())
def test_moving_loses_and_doubles_nothing(rubric: Rubric, data: st.DataObject) -> None:
    spot = data.draw(st.sampled_from(spots(rubric)))
    to = data.draw(
        st.sampled_from([one for one in spots(rubric) if (one.criterion is None) == (spot.criterion is None)])
    )
    after, there = moved(rubric, spot, to)
    assert sorted(one.key for one in after.criteria) == sorted(one.key for one in rubric.criteria)
    assert part_at(after, there) == part_at(rubric, spot)


def test_the_first_criterion_goes_up_to_the_end_of_the_section_above() -> None:
    to = one_up(TWO_SECTIONS, PICTURE)
    assert to == Spot(section=0, criterion=2)
    after, there = moved(TWO_SECTIONS, PICTURE, to)
    assert order(after) == [["novelty", "truth", "picture"], ["extra"]]
    assert there == to


def test_at_the_ends_there_is_no_further() -> None:
    assert one_up(TWO_SECTIONS, NOVELTY) is one_up(TWO_SECTIONS, CONTENT) is None
    assert one_down(TWO_SECTIONS, EXTRA) is one_down(TWO_SECTIONS, FORM) is None


def test_a_section_moves_with_its_criteria() -> None:
    assert moved(TWO_SECTIONS, FORM, CONTENT)[0].sections == TWO_SECTIONS.sections[::-1]
    assert moved(TWO_SECTIONS, CONTENT, Spot(section=2)) == (moved(TWO_SECTIONS, FORM, CONTENT)[0], FORM)


@pytest.mark.parametrize(
    ("spot", "there"), [(CONTENT, True), (Spot(section=2), False), (TRUTH, True), (Spot(section=0, criterion=2), False)]
)
def test_whether_anything_stands_at_a_place(spot: Spot, there: bool) -> None:
    assert is_in(TWO_SECTIONS, spot) is there


def test_a_key_is_made_of_the_name_and_is_free() -> None:
    assert keys_of(TWO_SECTIONS) == {"content", "form", "novelty", "truth", "picture", "extra"}
    assert free_key("Đúng chủ đề", ()) == "dung-chu-de"
    assert free_key("Form", keys_of(TWO_SECTIONS)) == "form-2"
    assert free_key("Form", {"form", "form-2"}) == "form-3"
    assert free_key("?!", ()) == "k"
    assert len(free_key("dài " * 40, ())) <= 40
