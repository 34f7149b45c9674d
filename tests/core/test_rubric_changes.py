"""What is different between two rubrics is told whole, and nothing else is."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.rubric import Rubric
from judging_app.core.rubric_changes import ChangeKind, rubric_changes
from judging_app.core.rubric_edit import Spot, moved, with_new, with_part, without
from tests.core.making import TWO_SECTIONS, criterion, section
from tests.core.small_rubrics import small_rubrics
from tests.core.test_rubric_edit import spots

PICTURE = Spot(section=1, criterion=0)


def told(before: Rubric, after: Rubric) -> list[tuple[str, str, str]]:
    return [(one.kind.value, str(one.part.key), one.field) for one in rubric_changes(before, after)]


@given(small_rubrics(), small_rubrics())
def test_nothing_is_told_only_where_nothing_is_different(before: Rubric, after: Rubric) -> None:
    assert (rubric_changes(before, after) == ()) == (before == after)
    assert rubric_changes(before, before) == ()


@given(small_rubrics(), small_rubrics())
def test_what_is_new_one_way_is_gone_the_other_way(before: Rubric, after: Rubric) -> None:
    def parts(changes: object, kind: ChangeKind) -> list[object]:
        return [one.part for one in changes if one.kind is kind]  # type: ignore[attr-defined]

    there, back = rubric_changes(before, after), rubric_changes(after, before)
    assert parts(there, ChangeKind.NEW) == parts(back, ChangeKind.GONE)
    changed = [(one.field, one.before, one.after) for one in there if one.kind is ChangeKind.CHANGED]
    assert sorted(map(str, changed)) == sorted(
        str((one.field, one.after, one.before)) for one in back if one.kind is ChangeKind.CHANGED
    )


@given(small_rubrics(), st.data())
def test_a_part_that_moves_is_told_as_moved_and_as_nothing_else(rubric: Rubric, data: st.DataObject) -> None:
    spot = data.draw(st.sampled_from(spots(rubric)))
    to = data.draw(
        st.sampled_from([one for one in spots(rubric) if (one.criterion is None) == (spot.criterion is None)])
    )
    after, _ = moved(rubric, spot, to)
    kinds = {one.kind for one in rubric_changes(rubric, after)}
    assert kinds <= {ChangeKind.MOVED}
    assert (kinds == set()) == (after == rubric)


def test_each_setting_is_told_with_what_it_was_and_is() -> None:
    old = TWO_SECTIONS.sections[1].criteria[0]
    after = with_part(TWO_SECTIONS, PICTURE, replace(old, most=3500, weight=Fraction(1, 2)))
    assert told(TWO_SECTIONS, after) == [("changed", "picture", "most"), ("changed", "picture", "weight")]
    assert [(one.before, one.after) for one in rubric_changes(TWO_SECTIONS, after)] == [
        (4000, 3500),
        (Fraction(1), Fraction(1, 2)),
    ]


def test_a_criterion_in_another_section_was_moved_though_the_order_is_the_same() -> None:
    after, _ = moved(TWO_SECTIONS, PICTURE, Spot(section=0, criterion=2))
    assert told(TWO_SECTIONS, after) == [("moved", "picture", "")]


def test_a_section_that_comes_or_goes_is_told_with_its_criteria() -> None:
    after = with_new(TWO_SECTIONS, Spot(section=2), section("third", criterion("x")))
    assert told(TWO_SECTIONS, after) == [("new", "third", ""), ("new", "x", "")]
    assert told(TWO_SECTIONS, without(TWO_SECTIONS, Spot(section=1))) == [
        ("gone", "form", ""),
        ("gone", "picture", ""),
        ("gone", "extra", ""),
    ]
