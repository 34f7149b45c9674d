import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.vietnamese.fold import fold, matches
from judging_app.core.vietnamese.text import nfc


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Huế", "hue"),
        ("ĐỨC", "duc"),
        ("Thủy", "thuy"),
        ("Thuỷ", "thuy"),
        ("Hòa", "hoa"),
        ("Hoà", "hoa"),
        ("ƯƠNG", "uong"),
    ],
)
def test_tones_letters_and_case_do_not_matter_in_search(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


def test_every_word_of_a_query_must_occur() -> None:
    assert matches("hue phuong", "Phường Đúc, thành phố Huế")
    assert matches("", "Huế")
    assert not matches("hue quang", "Phường Đúc, thành phố Huế")


def test_decomposed_text_is_composed() -> None:
    assert nfc("Hue\u0302\u0301") == "Huế"
