"""Breaking a total down."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.services.sample.chance import Chance
from judging_app.services.sample.marks import split

caps_lists = st.lists(st.integers(0, 40), min_size=1, max_size=12)


@given(caps=caps_lists, data=st.data())
def test_parts_add_up_within_their_caps(caps: list[int], data: st.DataObject) -> None:
    total = data.draw(st.integers(0, sum(caps)))
    wishes = [Fraction(data.draw(st.integers(-20, 60))) for _ in caps]
    parts = split(total, wishes, caps, order=range(len(caps)))
    assert sum(parts) == total
    assert all(0 <= part <= cap for part, cap in zip(parts, caps, strict=True))


def test_a_part_that_is_left_out_keeps_its_wish() -> None:
    assert split(20, [Fraction(7), Fraction(1), Fraction(2)], [10, 10, 10], order=(1, 2))[0] == 7


def test_more_than_there_is_room_for_is_refused() -> None:
    with pytest.raises(ValueError, match="21"):
        split(21, [Fraction(5), Fraction(5)], [10, 10], order=(0, 1))


@given(st.integers(0, 2**64), st.integers(1, 40), st.text())
def test_draws_stay_within_their_reach(seed: int, reach: int, name: str) -> None:
    chance = Chance(seed)
    assert 0 <= chance.below(reach, name) < reach
    assert -reach <= chance.bell(reach, name) <= reach
    assert chance.bell(reach, name) == Chance(seed).bell(reach, name)


def test_an_order_by_chance_does_not_depend_on_the_order_given() -> None:
    assert Chance(1).shuffled("abcdef", "x") == Chance(1).shuffled("fedcba", "x")
    assert sorted(Chance(1).shuffled("abcdef", "x")) == list("abcdef")
