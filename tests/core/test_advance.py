"""Who goes on: so many, so many of each block, or all from a floor on; ties at the cut are settled, stretch it, or wait."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.beside import Beside, ChairOrder
from judging_app.core.contest import RoundStatus
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing
from judging_app.core.rules import AdvanceRules, ConsolidationRules
from tests.core.making import entry, judged, place_of, units_of

FINAL = RoundKey("final")
TABLE = {"A": [9000], "B": [8000], "C": [8000], "D": [7000]}


def going_on(standing: Standing) -> str:
    return "".join(standing.going_on)


def cut(standing: Standing) -> list[tuple[str, ...]]:
    return [question.entries for question in standing.open if question.cut]


def after(advance: AdvanceRules | None, *chain: str, **more: Any) -> Standing:
    table = more.pop("table", TABLE)
    return judged(table, rules={"advance": advance, "tie_breaks": chain, **more.pop("rules", {})}, **more)


@pytest.mark.parametrize(
    ("advance", "expected"),
    [
        (AdvanceRules(count=1), "A"),
        (AdvanceRules(count=3), "ABC"),
        (AdvanceRules(count=9), "ABCD"),
        (AdvanceRules(floor=Fraction(80)), "ABC"),
        (AdvanceRules(floor=Fraction(81)), "A"),
        (AdvanceRules(floor=Fraction(91)), ""),
        (None, ""),
    ],
)
def test_the_best_so_many_or_all_from_a_floor_on_go_on(advance: AdvanceRules | None, expected: str) -> None:
    standing = after(advance)
    assert going_on(standing) == expected
    assert standing.open == ()


def test_a_place_shared_at_the_cut_stretches_it() -> None:
    assert going_on(after(AdvanceRules(count=2))) == "ABC"
    assert going_on(after(AdvanceRules(count=2), "share")) == "ABC"


def test_the_tie_breaks_of_the_round_settle_the_cut_first() -> None:
    entries = [entry(code, received_at=f"2023-06-{day}") for code, day in zip("ABCD", (15, 17, 16, 15), strict=True)]
    assert going_on(after(AdvanceRules(count=2), "receipt", entries=entries)) == "AC"


def test_a_lot_is_drawn_for_the_cut_and_until_then_it_is_open() -> None:
    standing = after(AdvanceRules(count=2), "lot")
    assert (going_on(standing), cut(standing)) == ("A", [("B", "C")])
    assert standing.open[0].kind is OpenKind.TIE
    drawn = after(AdvanceRules(count=2), "lot", status=RoundStatus(key=FINAL, fingerprint="f", lot="7"))
    assert (len(drawn.going_on), cut(drawn)) == (2, [])


def test_no_lot_is_drawn_where_neither_award_nor_cut_hangs_on_it() -> None:
    standing = after(AdvanceRules(count=3), "lot")
    tie = place_of(standing, "B").tie_break
    assert tie is not None
    assert [step.outcome.value for step in tie.steps] == ["not-at-stake"]


@pytest.mark.parametrize("chain", [("chair-decides",), ()])
def test_the_chairs_word_settles_the_cut(chain: tuple[str, ...]) -> None:
    order = ChairOrder(number=1, round=FINAL, entries=(EntryCode("C"), EntryCode("B")), reason="nội dung tốt hơn")
    standing = after(AdvanceRules(count=2), *chain, beside=Beside(orders=(order,)))
    assert (going_on(standing), cut(standing)) == ("AC", [])
    assert place_of(standing, "B").rank == 3


def test_a_word_that_does_not_name_all_of_the_tie_settles_nothing() -> None:
    order = ChairOrder(number=1, round=FINAL, entries=(EntryCode("C"),), reason="x")
    assert cut(after(AdvanceRules(count=2), "chair-decides", beside=Beside(orders=(order,)))) == [("B", "C")]


def test_each_block_sends_its_best() -> None:
    entries = [entry(code, unit) for code, unit in zip("ABCD", ("u", "u", "v", "v"), strict=True)]
    units = units_of(entries, {"u": "x", "v": "y"})
    assert going_on(after(AdvanceRules(per_block=1), entries=entries, units=units)) == "AC"


def test_a_tie_of_different_blocks_competes_for_nothing() -> None:
    entries = [entry(code, unit) for code, unit in zip("ABCD", ("u", "u", "v", "w"), strict=True)]
    units = units_of(entries, {"u": "x", "v": "y", "w": "y"})
    standing = after(AdvanceRules(per_block=1), "lot", entries=entries, units=units)
    assert (going_on(standing), cut(standing)) == ("AC", [])


def test_the_lowest_mean_of_places_goes_on() -> None:
    rules = {"consolidation": ConsolidationRules(method="rank-sum")}
    assert going_on(after(AdvanceRules(count=1), rules=rules)) == "A"


@given(st.lists(st.integers(0, 5), min_size=1, max_size=8), st.integers(1, 8))
def test_no_one_stays_behind_who_is_as_good_as_one_who_goes_on(marks: list[int], count: int) -> None:
    standing = after(AdvanceRules(count=count), table={f"E{i}": [mark] for i, mark in enumerate(marks)})
    ranks = {place.entry: place.rank for place in standing.places}
    last = max(ranks[code] for code in standing.going_on)
    assert set(standing.going_on) == {code for code, rank in ranks.items() if rank <= last}
    assert len(standing.going_on) >= min(count, len(marks))
    assert sum(rank < last for rank in ranks.values()) < count
