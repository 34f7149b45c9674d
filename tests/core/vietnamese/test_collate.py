import unicodedata

import icu
from hypothesis import example, given
from hypothesis import strategies as st

from judging_app.core.vietnamese.collate import SortKey, person_key, sort_key

_COLLATOR = icu.Collator.createInstance(icu.Locale("vi"))
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_VOWELS = [unicodedata.normalize("NFC", letter + tone) for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for tone in _TONES]
_OTHERS = "bcdđfghjklmnpqrstvwxzBCDĐFGHJKLMNPQRSTVWXZ0123456789 -–—,.;:!?'\"“”()[]{}@*/\\&#%+<=>|~$_…\u00a0"
_TEXTS = st.text(alphabet=st.sampled_from(_VOWELS + list(_OTHERS)), max_size=8)


def _sign(one: SortKey, other: SortKey) -> int:
    return (one > other) - (one < other)


@given(_TEXTS, _TEXTS)
@example("hoà", "hòa")
@example("Ba", "bà")
@example("thị trấn", "thị Trân")
def test_order_is_that_of_icu_for_vietnamese(one: str, other: str) -> None:
    assert _sign(sort_key(one), sort_key(other)) == _COLLATOR.compare(one, other)


@given(_TEXTS)
def test_decomposed_text_has_the_same_place(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)


def test_every_vietnamese_letter_stands_where_icu_puts_it() -> None:
    letters = [*_VOWELS, *_OTHERS]
    assert sorted(letters, key=sort_key) == sorted(letters, key=_COLLATOR.getSortKey)


def test_units_are_in_dictionary_order() -> None:
    names = ["Đông Ba", "Dương Hòa", "An Cựu", "Ấn Định", "Thủy Lương", "Thuỷ Lương", "Thuận Hòa", "A Lưới"]
    ordered = ["A Lưới", "An Cựu", "Ấn Định", "Dương Hòa", "Đông Ba", "Thuận Hòa", "Thuỷ Lương", "Thủy Lương"]
    assert sorted(names, key=sort_key) == ordered


def test_text_outside_the_alphabet_stands_last_and_never_fails() -> None:
    names = ["日本", "ç", "z", "\u0301", "\u0327a"]
    assert max(names, key=sort_key) == "日本"


def test_people_are_ordered_by_given_name_then_family_then_middle() -> None:
    names = ["Trần Văn Bình", "Lê Thị An", "Nguyễn Văn An", "Lê Hữu An", "An", ""]
    assert sorted(names, key=person_key) == ["", "An", "Lê Hữu An", "Lê Thị An", "Nguyễn Văn An", "Trần Văn Bình"]
