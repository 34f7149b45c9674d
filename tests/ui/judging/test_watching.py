"""Only what was played counts as watched, whatever the speed and however often the clip was moved."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.watched import Watched
from ui.screens.judging.watching import LEAP_MS, Watching


def played(*places: int) -> Watching:
    made = Watching(Watched())
    made.playing = True
    for ms in places:
        made.at(ms)
    return made


def test_what_is_played_is_watched() -> None:
    assert played(0, 250, 500, 750).watched.ranges == ((0, 750),)


def test_a_jump_past_a_part_does_not_watch_it() -> None:
    watching = played(0, 500)
    watching.jump(8_000)
    watching.at(8_000)
    watching.at(8_500)
    assert watching.watched.ranges == ((0, 500), (8_000, 8_500))


def test_a_place_told_before_the_jump_arrived_is_no_stretch() -> None:
    watching = played(0, 500)
    watching.jump(2_000)
    assert not watching.at(600)
    watching.at(2_000)
    watching.at(2_300)
    assert watching.watched.ranges == ((0, 500), (2_000, 2_300))


def test_a_player_that_arrives_elsewhere_is_followed_in_the_end() -> None:
    watching = played(0)
    watching.jump(9_000)
    for ms in (4_000, 4_250, 4_500, 4_750, 5_000):
        watching.at(ms)
    assert watching.watched.ranges == ((4_750, 5_000),)


def test_what_is_played_from_where_the_clip_was_opened_has_no_gap() -> None:
    watching = Watching(Watched(ranges=((0, 3_000),)), 3_000)
    watching.playing = True
    watching.at(3_100)
    assert watching.watched.ranges == ((0, 3_100),)


def test_standing_still_watches_nothing() -> None:
    watching = played(0, 500)
    watching.playing = False
    assert not watching.at(700)
    assert not watching.at(700)
    assert watching.watched.ranges == ((0, 500),)


def test_places_far_apart_were_not_played() -> None:
    assert played(0, LEAP_MS + 1).watched.ranges == ()


@given(st.lists(st.integers(0, 60_000), max_size=30))
def test_never_more_is_watched_than_the_clock_has_told(places: list[int]) -> None:
    steps = (b - a for a, b in pairwise(places))
    assert played(*places).watched.seconds * 1000 <= sum(step for step in steps if step > 0)
