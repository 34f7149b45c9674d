"""Long words are broken into two lines of about the same length, never in the middle of a word."""

import pytest

from ui.widgets.table import two_lines


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Sở Tài chính", 20, ("Sở Tài chính", "")),
        ("Sở Nông nghiệp và Phát triển nông thôn", 30, ("Sở Nông nghiệp và", "Phát triển nông thôn")),
        ("Trung tâm Hành chính công tỉnh", 12, ("Trung tâm", "Hành chính công tỉnh")),
        ("Thông-tin-rất-dài", 4, ("Thông-tin-rất-dài", "")),
        ("", 4, ("", "")),
    ],
)
def test_words_are_broken_where_the_longer_line_is_shortest(text: str, room: int, lines: tuple[str, str]) -> None:
    assert two_lines(text, len, room) == lines


def test_no_word_is_lost_or_turned_round() -> None:
    text = "Ủy ban nhân dân thị trấn Phong Điền (huyện Phong Điền)"
    for room in range(1, len(text) + 2):
        assert " ".join(part for part in two_lines(text, len, room) if part) == text
