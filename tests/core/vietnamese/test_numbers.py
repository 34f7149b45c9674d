from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.errors import MarkTextError, MoneyTextError
from judging_app.core.vietnamese import numbers


def test_thousands_are_grouped_with_points() -> None:
    assert numbers.group(1234567) == "1.234.567"
    assert numbers.group(-1000) == "-1.000"
    assert numbers.group(0) == "0"


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (Fraction(175, 2), 2, "87,50"),
        (Fraction(5, 1000), 2, "0,01"),
        (Fraction(-5, 1000), 2, "-0,01"),
        (Fraction(-1, 1000), 2, "0,00"),
        (Fraction(29, 2), 0, "15"),
        (Fraction(1, 3), 4, "0,3333"),
        (Fraction(2469135, 2), 1, "1.234.567,5"),
    ],
)
def test_fractions_are_rounded_half_up_and_written_with_a_comma(value: Fraction, decimals: int, text: str) -> None:
    assert numbers.format_fraction(value, decimals) == text


@given(st.integers(-(10**9), 10**9), st.integers(0, 4))
def test_half_up_agrees_with_decimal_arithmetic(thousandths: int, decimals: int) -> None:
    expected = (Decimal(thousandths) / 1000).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    assert numbers.round_half_up(Fraction(thousandths, 1000), decimals) == int(expected.scaleb(decimals))


def test_hundredths_keep_their_decimals() -> None:
    assert numbers.format_hundredths(8750) == "87,50"
    assert numbers.format_hundredths(5) == "0,05"
    assert numbers.format_hundredths(8755, decimals=1) == "87,6"


def test_shares_and_money_are_written_with_their_units() -> None:
    assert numbers.format_percent(Fraction(197, 200)) == "98,5 %"
    assert numbers.format_money(3000000) == "3.000.000 đồng"


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [("87,5", 8750), ("87.5", 8750), (" 9 ", 900), ("0,05", 5), ("-0,5", -50), ("−1", -100), ("+2,25", 225)],
)
def test_a_mark_may_be_typed_with_comma_or_point(text: str, hundredths: int) -> None:
    assert numbers.parse_mark(text) == hundredths


@pytest.mark.parametrize("text", ["", "tám", "1.234", "1,2,3", "8,", ",5", "1e2", "٣", "8 5", "--1"])
def test_a_text_that_is_no_mark_is_refused_with_what_was_typed(text: str) -> None:
    with pytest.raises(MarkTextError) as caught:
        numbers.parse_mark(text)
    assert caught.value.text == text
    assert isinstance(caught.value, ValueError)


@given(st.integers(-99999, 99999))
def test_a_printed_mark_reads_back_as_itself(hundredths: int) -> None:
    assert numbers.parse_mark(numbers.format_hundredths(hundredths)) == hundredths


@pytest.mark.parametrize(
    ("text", "dong"),
    [("1.500", 1500), ("3.000.000 đồng", 3000000), ("3000000", 3000000), ("3\u00a0000\u00a0000đ", 3000000), ("0", 0)],
)
def test_a_point_in_money_groups_thousands(text: str, dong: int) -> None:
    assert numbers.parse_money(text) == dong


@pytest.mark.parametrize("text", ["", "1,5", "1.50", "1.5000", "-5", "ba triệu", "1.000 nghìn"])
def test_a_text_that_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(MoneyTextError) as caught:
        numbers.parse_money(text)
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (1, "1 KB"),
        (999_400, "999 KB"),
        (999_500, "1,0 MB"),
        (1_000_000, "1,0 MB"),
        (99_960_000, "100 MB"),
        (999_700_000, "1,0 GB"),
        (1_500_000_000, "1,5 GB"),
        (250_000_000_000, "250 GB"),
    ],
)
def test_sizes_are_short(size: int, words: str) -> None:
    assert numbers.format_size(size) == words
