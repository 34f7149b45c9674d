"""Where hands and seals stand, whatever the size of place and pictures (Decree 30/2020/NĐ-CP, Annex I)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.documents.signing.boxes import MM, corner_box, hand_box, seal_box, usual_hand
from judging_app.ports.signing import Box

places = st.builds(
    lambda left, bottom, wide, high: Box(page=0, left=left, bottom=bottom, right=left + wide, top=bottom + high),
    st.integers(0, 400),
    st.integers(0, 600),
    st.integers(60, 260),
    st.integers(30, 90),
)
sides = st.integers(1, 6000)


@given(place=places, across=sides, down=sides)
def test_a_hand_stands_in_the_middle_of_its_place_undistorted_and_as_large_as_it_goes(
    place: Box, across: int, down: int
) -> None:
    box = hand_box(place, across, down)
    assert place.left <= box.left <= box.right <= place.right
    assert place.bottom <= box.bottom <= box.top <= place.top
    assert box.left + box.right == pytest.approx(place.left + place.right)
    assert box.bottom + box.top == pytest.approx(place.bottom + place.top)
    assert box.width * down == pytest.approx(box.height * across)
    assert box.width == pytest.approx(place.width * 0.6) or box.height == pytest.approx(place.height - 4)


@given(place=places, across=sides, down=sides, seal=st.integers(20, 60), high=st.integers(80, 120))
def test_a_seal_of_its_real_size_covers_the_left_third_of_the_hand(
    place: Box, across: int, down: int, seal: int, high: int
) -> None:
    hand = hand_box(place, across, down)
    box = seal_box(hand, seal * MM, 100, high)
    assert box.width == pytest.approx(seal * MM)
    assert box.height == pytest.approx(seal * MM * high / 100)
    assert box.right - hand.left == pytest.approx(hand.width / 3)
    assert box.bottom + box.top == pytest.approx(hand.bottom + hand.top)


def test_without_a_hand_the_seal_stands_where_it_would() -> None:
    place = Box(page=3, left=300, bottom=80, right=540, top=152)
    assert usual_hand(place) == hand_box(place, 200, 100)


@given(wide=st.integers(10, 300), high=st.integers(10, 40))
def test_words_stand_in_the_upper_right_corner_within_the_margins(wide: int, high: int) -> None:
    box = corner_box(595, 842, wide, high)
    assert box.page == 0
    assert 595 - 20 * MM <= box.right <= 595 - 15 * MM + 0.01
    assert box.width == pytest.approx(wide)
    assert box.height == pytest.approx(high)
    assert 842 - 20 * MM < box.top < 842
