"""Lines end where a reader expects it: as few as can be, names and numbers whole, no word alone, no gap wide."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.documents import looks
from judging_app.documents.breaks import LOOSEST, Wording, best_ends, natural, tied, too_loose
from judging_app.documents.looks import Align, Look
from tests.documents import reading


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def lines(text: str, width: int, *, size: int = 12, align: Align = Align.LEFT) -> list[str]:
    """The lines that a paragraph has."""
    paragraph = looks.text(text, Look(size=size, align=align))
    paragraph.wrap(width, 10000)
    return [_words(line) for line in paragraph.blPara.lines]


def _words(line: object) -> str:
    return " ".join(line[1]) if isinstance(line, tuple) else "".join(piece.text for piece in line.words)  # type: ignore[attr-defined]  # ReportLab's line


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Sở Khoa học và Công nghệ", 120, ["Sở Khoa học", "và Công nghệ"]),
        (
            "Ủy ban nhân dân phường Thủy Lương (thị xã Hương Thủy)",
            125,
            ["Ủy ban nhân dân", "phường Thủy Lương", "(thị xã Hương Thủy)"],
        ),
        ("Giải quyết thủ tục hành chính - Thời 4.0", 165, ["Giải quyết thủ tục", "hành chính - Thời 4.0"]),
        ("Ủy ban nhân dân huyện Nam Đông", 155, ["Ủy ban nhân dân", "huyện Nam Đông"]),
        ("Không hợp lệ", 62, ["Không", "hợp lệ"]),
        ("Đầm phá thay đổi, cán bộ đổi thay", 150, ["Đầm phá thay đổi,", "cán bộ đổi thay"]),
    ],
)
def test_names_and_titles_in_cells_end_their_lines_as_a_person_would(text: str, width: int, shown: list[str]) -> None:
    assert lines(text, width) == shown


def test_a_justified_paragraph_ends_neither_after_the_number_of_an_article_nor_in_one_word() -> None:
    text = (
        "Ban Tổ chức Hội thi, Ban Giám khảo, Sở Nội vụ, các cơ quan, đơn vị liên quan và các tập thể có tên tại Điều 1 "
        "chịu trách nhiệm thi hành Quyết định này kể từ ngày ký"
    )
    for width in range(380, 460, 7):
        shown = lines(text, width, size=14, align=Align.JUSTIFY)
        assert not any(line.endswith("Điều") for line in shown)
        assert len(shown[-1].split()) > 1
        assert " ".join(line.strip() for line in shown) == text


def test_what_a_line_should_not_end_after() -> None:
    words = ["Bài", "012", "-", "Ủy", "ban", "nhân", "dân", "xã", "Hương", "Phong", "(huyện", "A", "Lưới)"]
    costs = dict(zip(words, tied(words), strict=True))
    assert min(costs["Bài"], costs["012"], costs["Ủy"], costs["nhân"], costs["xã"], costs["Hương"], costs["A"]) > 0.2
    assert costs["dân"] == 0
    assert tied(("GK4:", "Phạm"))[0] > 0.2
    assert costs["Phong"] < 0


_WORDS = st.lists(st.integers(min_value=3, max_value=60), min_size=2, max_size=40)


@given(widths=_WORDS, room=st.integers(min_value=60, max_value=300), justified=st.booleans())
@settings(max_examples=60)
def test_all_words_come_in_order_on_as_few_lines_as_can_be_and_none_is_overfull(
    widths: list[int], room: int, *, justified: bool
) -> None:
    of = Wording(
        words=tuple("w" * len(widths)),
        widths=tuple(map(float, widths)),
        space=3,
        first=room,
        later=room,
        justified=justified,
    )
    fewest = _greedy(widths, room)
    ends = best_ends(of, fewest)
    assert best_ends(of, fewest - 1) == ()
    if fewest > 1:
        assert len(ends) == fewest
        assert ends[-1] == len(widths)
        assert all(start < end for start, end in zip((0, *ends), ends, strict=False))
        slack = 0.05 * 3 * len(widths) if justified else 0
        assert all(natural(of, start, end) <= room + slack for start, end in zip((0, *ends), ends, strict=False))


def _greedy(widths: list[int], room: int) -> int:
    lines_, taken = 1, -3
    for width in widths:
        if taken + 3 + width > room:
            lines_, taken = lines_ + 1, -3
        taken += 3 + width
    return lines_


@given(st.integers(min_value=2, max_value=20), st.integers(min_value=0, max_value=200))
def test_a_line_is_too_loose_from_the_bound_on(words: int, free: int) -> None:
    of = Wording(words=("w",) * words, widths=(10.0,) * words, space=3, first=0, later=0, justified=True)
    room = natural(of, 0, words) + free
    assert too_loose(of, 0, words, room) == (3 + free / (words - 1) > LOOSEST * 3)
