import unicodedata

import pytest

from judging_app.documents.fonts import BOLD
from judging_app.documents.markup import balanced, plain, safe, text_width
from tests.documents import reading


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def test_signs_of_markup_are_escaped() -> None:
    assert safe('Trường "A & B" <1>') == "Trường &quot;A &amp; B&quot; &lt;1&gt;"


def test_decomposed_text_is_composed_and_controls_become_spaces() -> None:
    assert plain(unicodedata.normalize("NFD", "Huế\n\t\x00đẹp\u2028")) == "Huế   đẹp "


def test_a_sign_that_the_face_lacks_is_seen_to_be_missing() -> None:
    assert plain("Cười 😀 lên 汉字") == "Cười □ lên □□"
    assert safe("😀 & <") == "□ &amp; &lt;"
    assert plain("Krông Čư M’gar, Ƀuôn Ñ") == "Krông Čư M’gar, Ƀuôn Ñ"


def test_signs_that_are_not_seen_leave_no_box() -> None:
    assert plain("Một cửa 4\ufe0f\U000e0067") == "Một cửa 4"


def test_the_lines_of_a_title_are_of_like_length() -> None:
    lines = balanced("một hai ba bốn năm sáu bảy tám chín mười", BOLD, 14, 220)
    widths = [text_width(line, BOLD, 14) for line in lines]
    assert len(lines) == 2
    assert max(widths) - min(widths) < 40
    assert " ".join(lines) == "một hai ba bốn năm sáu bảy tám chín mười"


def test_compounds_and_spans_of_years_are_not_broken() -> None:
    text = "Hội thi tìm hiểu công tác cải cách hành chính giai đoạn 2021 - 2025 trong cán bộ, công chức"
    for width in range(100, 500, 20):
        lines = balanced(text, BOLD, 14, width)
        assert " ".join(lines) == text
        assert not any(line.endswith(("2021", "2021 -", "Hội", "cải", "hành", "giai", "công")) for line in lines)


def test_a_break_in_the_text_is_kept() -> None:
    assert balanced("một hai\nba", BOLD, 14, 400) == ["một hai", "ba"]


def test_a_word_wider_than_the_line_stands_alone() -> None:
    assert balanced(f"a {'w' * 60} b", BOLD, 14, 200) == ["a", "w" * 60, "b"]
