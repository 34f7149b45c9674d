"""The covering page tells a judge what to do on one page, with the code to compare large upon it."""

from dataclasses import replace

import pytest

from judging_app.documents.cover import cover_pdf
from judging_app.ports.documents import CoverData
from tests.documents import papers, reading


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def text_of(data: CoverData) -> str:
    return reading.whole_text(cover_pdf(data, invariant=True))


def test_the_page_says_who_what_until_when_and_what_to_do() -> None:
    text = text_of(papers.cover())
    for part in (
        "HƯỚNG DẪN GIÁM KHẢO",
        "Vòng chung khảo",
        "Giám khảo: Nguyễn Thị B (Thành viên)",
        "Mã số: GK1",
        "Gói chấm: GK1.clipjury (gói số 2), gồm 110 bài dự thi",
        "Hạn nộp phiếu: hết ngày 05 tháng 8 năm 2023",
        "1. Cắm USB",
        "5. Gửi tệp điểm",
        "Khi cần giúp, xin gọi: ....",
        "Mã giám khảo, hiện ở phần Nộp phiếu",
        papers.NOTE,
    ):
        assert part in text


def test_the_contest_code_stands_large_in_groups_of_four_on_one_line() -> None:
    (page,) = reading.pages(cover_pdf(papers.cover(), invariant=True))
    line = page.line("4816")
    assert line.text.split() == papers.cover().contest_code.split()
    assert line.size >= 20
    assert line.right <= page.width - 20 * reading.MM


def test_the_page_stays_one_page_with_long_names() -> None:
    data = replace(papers.cover(), judge="Nguyễn Thị Phương " * 3, contest=papers.CONTEST, trial=True)
    assert len(reading.pages(cover_pdf(data, invariant=True))) == 1


def test_what_is_not_known_is_left_out_or_left_to_the_hand() -> None:
    plain = text_of(replace(papers.cover(), deadline=None, sample_note=None, role=""))
    assert "theo thông báo của Ban Thư ký" in plain
    assert "Giám khảo: Nguyễn Thị B Mã số" in plain
    assert "xin gọi: Trần C, 0900" in text_of(replace(papers.cover(), contact="Trần C, 0900"))
    assert "một bài chấm thử" in text_of(replace(papers.cover(), trial=True))
    assert "chấm thử" not in plain


def test_signs_of_markup_in_names_are_shown_as_they_are() -> None:
    assert "A & <b>B</b>" in text_of(replace(papers.cover(), judge="A & <b>B</b>", file="<x>.clipjury"))
