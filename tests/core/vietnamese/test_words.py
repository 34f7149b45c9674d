import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.vietnamese import words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (115, "một trăm mười lăm"),
        (1000, "một nghìn"),
        (1005, "một nghìn không trăm linh năm"),
        (1010, "một nghìn không trăm mười"),
        (26915, "hai mươi sáu nghìn chín trăm mười lăm"),
        (1000005, "một triệu không trăm linh năm"),
        (1005000, "một triệu không trăm linh năm nghìn"),
        (10**9, "một tỷ"),
        (10**9 + 10**6, "một tỷ không trăm linh một triệu"),
        (10**12 + 1, "một nghìn tỷ không trăm linh một"),
        (10**18, "một tỷ tỷ"),
        (-21, "âm hai mươi mốt"),
    ],
)
def test_whole_numbers_are_read_as_schools_teach(value: int, text: str) -> None:
    assert words.number_in_words(value) == text


@pytest.mark.parametrize(
    ("dong", "text"),
    [
        (5000000, "Năm triệu đồng"),
        (3500000, "Ba triệu năm trăm nghìn đồng"),
        (17500000, "Mười bảy triệu năm trăm nghìn đồng"),
        (13000000, "Mười ba triệu đồng"),
    ],
)
def test_money_begins_with_a_capital_and_ends_with_dong(dong: int, text: str) -> None:
    assert words.money_in_words(dong) == text


@pytest.mark.parametrize(
    ("hundredths", "text"),
    [
        (8750, "Tám mươi bảy phẩy năm"),
        (8725, "Tám mươi bảy phẩy hai mươi lăm"),
        (8705, "Tám mươi bảy phẩy không năm"),
        (8700, "Tám mươi bảy"),
        (0, "Không"),
        (-50, "Âm không phẩy năm"),
        (11000, "Một trăm mười"),
    ],
)
def test_marks_are_read_without_trailing_zeros(hundredths: int, text: str) -> None:
    assert words.mark_in_words(hundredths) == text


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_different_numbers_never_read_the_same(one: int, other: int) -> None:
    assert (words.number_in_words(one) == words.number_in_words(other)) == (one == other)


@given(st.integers(-99999, 99999), st.integers(-99999, 99999))
def test_different_marks_never_read_the_same(one: int, other: int) -> None:
    assert (words.mark_in_words(one) == words.mark_in_words(other)) == (one == other)
