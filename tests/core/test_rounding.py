"""Rounding is exact, declared, and never Python's own."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.rounding import comparable, rounded
from judging_app.core.rules import Compare, RoundingMode
from tests.core.making import round_of
from tests.core.oracle import decimal_rounded

UP, EVEN, DOWN = RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN


@pytest.mark.parametrize(
    ("value", "decimals", "mode", "expected"),
    [
        ("89.995", 2, UP, "90"),
        ("89.995", 2, EVEN, "90"),
        ("89.985", 2, EVEN, "89.98"),
        ("89.985", 2, UP, "89.99"),
        ("89.999", 2, DOWN, "89.99"),
        ("2.5", 0, UP, "3"),
        ("2.5", 0, EVEN, "2"),
        ("-2.5", 0, UP, "-3"),
        ("-2.5", 0, EVEN, "-2"),
        ("-2.9", 0, DOWN, "-2"),
        ("0", 2, UP, "0"),
        ("2/3", 2, UP, "0.67"),
        ("1/3", 4, UP, "0.3333"),
    ],
)
def test_a_figure_between_two_printed_ones(value: str, decimals: int, mode: RoundingMode, expected: str) -> None:
    assert rounded(Fraction(value), decimals, mode) == Fraction(expected)


@given(st.fractions(max_denominator=2000), st.integers(0, 4), st.sampled_from(RoundingMode))
def test_rounding_agrees_with_the_decimal_module(value: Fraction, decimals: int, mode: RoundingMode) -> None:
    assert rounded(value, decimals, mode) == decimal_rounded(value, decimals, mode)


@given(st.fractions(), st.fractions(), st.integers(0, 3), st.sampled_from(RoundingMode))
def test_rounding_never_turns_an_order_round(a: Fraction, b: Fraction, decimals: int, mode: RoundingMode) -> None:
    low, high = sorted((a, b))
    assert rounded(low, decimals, mode) <= rounded(high, decimals, mode)


def test_what_is_compared_is_rounded_only_where_the_rules_say_so() -> None:
    third = Fraction(1, 3)
    assert comparable(third, round_of()) == Fraction("0.33")
    assert comparable(third, round_of(compare=Compare.EXACT)) == third
