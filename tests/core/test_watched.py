"""Only played material counts, each moment once, whatever the order."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.watched import Watched, from_text, to_text

stretches = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


def played(pairs: list[tuple[int, int]]) -> Watched:
    watched = Watched()
    for start, end in pairs:
        watched = watched.with_range(start, end)
    return watched


@given(stretches)
def test_stretches_hold_exactly_the_moments_that_were_played(pairs: list[tuple[int, int]]) -> None:
    moments = {ms for start, end in pairs for ms in range(start, end)}
    assert {ms for low, high in played(pairs).ranges for ms in range(low, high)} == moments


@given(stretches)
def test_the_order_of_playing_does_not_matter(pairs: list[tuple[int, int]]) -> None:
    shuffled = sorted(pairs, key=lambda pair: (pair[1], pair[0]))
    assert played(shuffled) == played(pairs)


@given(stretches)
def test_stretches_stay_apart_and_sorted(pairs: list[tuple[int, int]]) -> None:
    ranges = played(pairs).ranges
    assert all(left[1] < right[0] for left, right in itertools.pairwise(ranges))


@given(stretches)
def test_text_and_back_is_the_same(pairs: list[tuple[int, int]]) -> None:
    assert from_text(to_text(played(pairs))) == played(pairs)


def test_seeking_backwards_or_standing_still_plays_nothing() -> None:
    assert played([(5000, 5000), (5000, 1000)]) == Watched()


def test_whole_seconds_are_counted_over_all_stretches() -> None:
    assert played([(0, 1500), (3000, 3600)]).seconds == 2


@pytest.mark.parametrize(
    ("pairs", "length", "permille"),
    [([(0, 500)], 1000, 500), ([(0, 2000)], 1000, 1000), ([(0, 999)], 1000, 999), ([(0, 10)], 0, 0), ([], 1000, 0)],
)
def test_the_share_never_passes_the_whole(pairs: list[tuple[int, int]], length: int, permille: int) -> None:
    assert played(pairs).permille(length) == permille
