"""Why an entry has its place is told against those beside it, with the step that parted equal figures."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from judging_app.core.contest import RoundStatus
from judging_app.core.ids import RoundKey
from judging_app.core.outcome import Standing, TieOutcome
from judging_app.core.passing import Given
from judging_app.core.rules import Compare
from judging_app.core.why import Unparted, Why, why_of
from tests.core.cases import ONE_PRIZE, cases, standing_from
from tests.core.making import judged, place_of, these


def why(standing: Standing, code: str) -> Why:
    return why_of(standing, place_of(standing, code))


@given(cases())
def test_neighbours_are_all_entries_of_the_next_places_and_of_the_own(case: Given) -> None:
    standing = standing_from(case)
    rank = {place.entry: place.rank for place in standing.places}
    for place in standing.places:
        found = why_of(standing, place)
        above, below = ([r for r in rank.values() if r < place.rank], [r for r in rank.values() if r > place.rank])
        assert {one.entry for one in found.above} == {c for c, r in rank.items() if above and r == max(above)}
        assert {one.entry for one in found.below} == {c for c, r in rank.items() if below and r == min(below)}
        assert {one.entry for one in found.sharing} == {c for c, r in rank.items() if r == place.rank} - {place.entry}
        assert (found.unparted is not None) == place.tied == bool(found.sharing)


@given(cases())
def test_what_parts_neighbours_is_a_gap_or_else_a_step_that_both_were_compared_in(case: Given) -> None:
    standing = standing_from(case)
    for place in standing.places:
        found = why_of(standing, place)
        for one in (*found.above, *found.below):
            other = place_of(standing, one.entry)
            assert one.gap == abs(other.figure.compared - place.figure.compared)
            assert (one.printed, one.exact, one.rank) == (other.figure.printed, other.figure.exact, other.rank)
            assert (one.parted is None) == (one.gap > 0)
            if one.parted is not None:
                assert one.parted.outcome is TieOutcome.SPLIT
                assert one.parted in found.steps
        assert all(one.gap == 0 and one.parted is None for one in found.sharing)


def test_a_rule_that_parted_equal_figures_is_told_with_the_difference() -> None:
    found = why(judged({"A": [9000, 7000], "B": [8500, 7500]}, rules={"tie_breaks": ("median", "spread")}), "A")
    (below,) = found.above or found.below
    assert these(below.entry, below.gap, below.apart) == ("B", 0, 10)
    assert below.parted is found.steps[-1]
    assert below.parted.rule == "spread"


def test_data_that_are_no_numbers_have_no_difference() -> None:
    drawn = RoundStatus(key=RoundKey("final"), fingerprint="f00d", lot="4711")
    standing = judged({"A": [9000], "B": [9000]}, rules={"tie_breaks": ("lot",)}, awards=ONE_PRIZE, status=drawn)
    (first, second) = standing.places
    (above,) = why_of(standing, second).above
    assert (above.entry, above.apart) == (first.entry, None)
    assert above.parted is not None


@pytest.mark.parametrize(
    ("chain", "more", "unparted"),
    [
        ((), {}, Unparted.NO_RULE),
        (("median",), {}, Unparted.RULES_END),
        (("median", "share"), {}, Unparted.SHARED),
        (("lot",), {}, Unparted.NOT_AT_STAKE),
        (("lot",), {"awards": ONE_PRIZE}, Unparted.WAITS_FOR_LOT),
        (("chair-decides",), {"awards": ONE_PRIZE}, Unparted.WAITS_FOR_CHAIR),
        (("votes",), {}, Unparted.RULES_END),
    ],
)
def test_a_shared_place_says_why_nothing_parted_it(
    chain: tuple[str, ...], more: dict[str, Any], unparted: Unparted
) -> None:
    found = why(judged({"A": [9000], "B": [9000], "C": [8000]}, rules={"tie_breaks": chain}, **more), "B")
    assert found.unparted is unparted
    assert [one.entry for one in found.sharing] == ["A"]
    assert ([one.entry for one in found.above], [one.entry for one in found.below]) == ([], ["C"])


def test_equal_printed_figures_show_that_the_exact_ones_differ() -> None:
    table = {"A": [9000, 9000, 9001], "B": [9000, 9000, 9000]}
    (other,) = why(judged(table), "B").sharing
    assert these(other.gap, other.printed, other.exact) == (0, 90, Fraction(27001, 300))
    (other,) = why(judged(table, rules={"compare": Compare.EXACT}), "B").above
    assert other.gap == Fraction(1, 300)
