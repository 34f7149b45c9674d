"""Prizes that are not given are told, each with its reason."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.outcome import AwardList, Standing, UnawardedReason
from judging_app.core.prize_table import InLine
from judging_app.core.rules import AwardRules, AwardTier, Shared
from tests.core.making import award_entries, judged, tier
from tests.core.test_special_prizes import LOVED, MARKS, PICTURE
from tests.core.test_special_prizes import judged as judged_for_special

TABLE = (tier("first", 1), tier("second", 2), tier("third", 3))
ASK, USE_UP, EXTRA = Shared.ASK, Shared.USE_UP_NEXT, Shared.EXTRA_PRIZE


def awarded(line: str, tiers: tuple[AwardTier, ...] = TABLE, **rules: object) -> AwardList:
    """ "A B=C D": A first, B and C share, then D, at 90, 89, 88 points. Each entry's unit is its first letter."""
    places = [
        InLine(
            entries=tuple((EntryCode(code), UnitCode(code[0])) for code in sorted(one.split("="))),
            figure=Fraction(90 - i),
        )
        for i, one in enumerate(line.split())
    ]
    return award_entries(places, replace(AwardRules(tiers=tiers), **rules))  # type: ignore[arg-type]


def told(result: AwardList | Standing) -> str:
    return " ".join(f"{one.tier}:{one.count}:{one.reason.value}" for one in result.unawarded)


@pytest.mark.parametrize(
    ("line", "shared", "wanted"),
    [
        ("A B C D E F", ASK, ""),
        ("A B", ASK, "second:1:nobody-left third:3:nobody-left"),
        ("", ASK, "first:1:nobody-left second:2:nobody-left third:3:nobody-left"),
        ("A=B C D E F", ASK, "first:1:waits second:1:waits"),
        ("A=B C D E F", USE_UP, "second:1:used-up"),
        ("A=B C D E F G", EXTRA, ""),
        ("A B C D=E=F=G", ASK, "third:3:waits"),
        ("A=B=C=D=E=F=G", USE_UP, "first:1:waits second:2:waits third:3:waits"),
        ("A=B=C=D=E=F", USE_UP, "second:2:used-up third:3:used-up"),
    ],
)
def test_shared_places_use_prizes_up_or_keep_them_waiting(line: str, shared: Shared, wanted: str) -> None:
    assert told(awarded(line, shared=shared)) == wanted


def test_a_prize_below_whose_floor_all_lie_is_told_apart_from_one_with_nobody_in_line() -> None:
    tiers = (tier("first", 2, floor=90), tier("second", 1, floor=95), tier("third", 3))
    assert told(awarded("A B", tiers)) == "first:1:below-floor second:1:below-floor third:2:nobody-left"


@pytest.mark.parametrize(
    ("line", "per_unit", "wanted"),
    [
        ("A1 A2 A3", 1, "second:2:nobody-left third:3:nobody-left"),
        ("A1=A2 B C D E F", 1, "first:1:waits"),
        ("B A1=A2=C D E F", 1, "second:1:waits"),
        ("A1=A2=B C D E F", 1, "first:1:waits second:1:waits"),
    ],
)
def test_a_unit_that_has_enough_takes_no_prize_and_its_own_tie_keeps_one_waiting(
    line: str, per_unit: int, wanted: str
) -> None:
    assert told(awarded(line, per_unit=per_unit)) == wanted


def test_a_units_own_tie_in_a_place_that_uses_up_the_next_prizes() -> None:
    """B takes the first prize; which of A1 and A2 has the other is asked; a second prize goes for it."""
    result = awarded("A1=A2=B C D E", shared=USE_UP, per_unit=1)
    assert [(one.tier, one.entry) for one in result.awards][:2] == [("first", "B"), ("second", "C")]
    assert told(result) == "second:1:used-up third:1:nobody-left"


def test_a_tier_of_no_prizes_gives_none_and_leaves_none() -> None:
    result = awarded("A B", (tier("first", 0), tier("second", 1)))
    assert [(one.tier, one.entry) for one in result.awards] == [("second", "A")]
    assert told(result) == ""
    assert told(awarded("A B", ())) == ""


def test_a_special_prize_says_why_it_is_not_given() -> None:
    high = replace(PICTURE, floor=Fraction(51), count=2)
    assert told(judged_for_special(high, marks=MARKS)) == "picture:2:below-floor"
    assert told(judged_for_special(LOVED, marks=MARKS, votes={"A": 0, "B": 0, "C": 0})) == "loved:1:nobody-left"
    tied = {"A": (0, 0, 500), "B": (0, 0, 500), "C": (0, 0, 100)}
    assert told(judged_for_special(PICTURE, marks=tied)) == "picture:1:waits"


def test_a_special_prize_of_a_block_without_entries_stays_unawarded() -> None:
    standing = judged_for_special(PICTURE, marks={"A": (0, 0, 500)}, per_block=True)
    assert [(one.block, one.reason.value) for one in standing.unawarded] == [("y", "nobody-left")]


def test_one_entry_takes_the_first_prize_and_the_others_have_nobody() -> None:
    assert told(judged({"A": [5000]}, awards=AwardRules(tiers=TABLE))) == "second:2:nobody-left third:3:nobody-left"


def test_where_all_are_equal_every_prize_waits() -> None:
    standing = judged({code: [5000] for code in "ABCDEFG"}, awards=AwardRules(tiers=TABLE))
    assert told(standing) == "first:1:waits second:2:waits third:3:waits"


@given_any(
    st.lists(st.lists(st.sampled_from("ABCDE"), min_size=1, max_size=3), max_size=6),
    st.sampled_from(Shared),
    st.sampled_from([None, 1, 2]),
    st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(85, 92)), max_size=4),
)
def test_prizes_given_and_not_given_are_those_of_the_table(
    units: list[list[str]], shared: Shared, per_unit: int | None, table: list[tuple[int, int | None]]
) -> None:
    tiers = tuple(tier(f"t{i}", count, floor=floor) for i, (count, floor) in enumerate(table))
    line = " ".join("=".join(f"{unit}{i}{j}" for j, unit in enumerate(place)) for i, place in enumerate(units))
    result = awarded(line, tiers, shared=shared, per_unit=per_unit)
    for one in tiers:
        given = sum(award.tier == one.key for award in result.awards)
        left = sum(each.count for each in result.unawarded if each.tier == one.key)
        assert given + left >= one.count
        if shared is ASK:
            assert given + left == one.count
    assert all(each.count > 0 for each in result.unawarded)
    # A place that uses up the next prizes costs exactly those.
    used_up = sum(each.count for each in result.unawarded if each.reason is UnawardedReason.USED_UP)
    if shared is not EXTRA and per_unit is None:
        left = sum(each.count for each in result.unawarded)
        assert len(result.awards) + left - used_up == sum(one.count for one in tiers)
    assert shared is USE_UP or not used_up
