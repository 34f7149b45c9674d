"""Certificates: a page each, within a frame, whatever the names; never called Giấy khen or Bằng khen."""

from dataclasses import replace
from io import BytesIO
from time import perf_counter

import pdfplumber
import pytest

from judging_app.documents.certificates import certificates_pdf
from judging_app.ports.print_errors import NothingToPrintError
from tests.documents import reading, written
from tests.documents.reading import MM


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def test_each_award_has_a_page_of_its_own_across() -> None:
    data = written.certificates_paper()
    pages = reading.pages(certificates_pdf(data, invariant=True))
    assert len(pages) == len(data.lines) == 6
    for number, (page, line) in enumerate(zip(pages, data.lines, strict=True), 1):
        assert (round(page.width / MM), round(page.height / MM)) == (297, 210)
        assert f"Vào sổ số: {number:02}/CN-BTC" in page.text
        assert "GIẤY CHỨNG NHẬN" in page.text
        assert line.tier_name.upper() in page.text
        assert "Đặng Quốc Bình" in page.text


def test_a_committees_certificate_is_no_commendation() -> None:
    text = reading.whole_text(certificates_pdf(written.certificates_paper(), invariant=True)).lower()
    assert "giấy khen" not in text
    assert "bằng khen" not in text


def test_everything_stands_within_the_frame() -> None:
    with pdfplumber.open(BytesIO(certificates_pdf(written.certificates_paper(), invariant=True))) as document:
        for page in document.pages:
            assert min(char["x0"] for char in page.chars) > 14 * MM
            assert max(char["x1"] for char in page.chars) < 283 * MM
            assert min(char["top"] for char in page.chars) > 12 * MM
            assert max(char["bottom"] for char in page.chars) < 198 * MM
            frame = max(page.rects, key=lambda one: one["width"])
            assert (round(frame["x0"] / MM), round(frame["x1"] / MM)) == (9, 288)


@pytest.mark.parametrize("times", [1, 4, 9])
def test_long_names_make_the_letters_smaller_and_keep_the_page_whole(times: int) -> None:
    data = written.certificates_paper()
    line = replace(data.lines[0], unit=f"{written.NASTY} " * times, title=written.LONG)
    pdf = certificates_pdf(replace(data, lines=(line,)), invariant=True)
    (page,) = reading.pages(pdf)
    assert reading.all_letters(pdf).count("Hương&Phong") == times
    assert page.line("TRƯỞNG BAN").top > page.line("với tác phẩm").top
    heads = page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert page.line("GIẤY CHỨNG NHẬN").top > heads.top + heads.size


def test_the_code_is_drawn_only_where_it_is_wanted() -> None:
    plain, coded = (certificates_pdf(written.certificates_paper(code=code), invariant=True) for code in (False, True))
    assert len(coded) > len(plain)


def test_no_award_no_certificate() -> None:
    with pytest.raises(NothingToPrintError):
        certificates_pdf(replace(written.certificates_paper(), lines=()), invariant=True)


def test_a_hundred_and_ten_certificates_take_no_long_time() -> None:
    """A minute would be long; on a busy machine it is a few seconds."""
    data = written.certificates_paper()
    start = perf_counter()
    pdf = certificates_pdf(replace(data, lines=data.lines[:1] * 110), invariant=True)
    assert perf_counter() - start < 60
    assert pdf.startswith(b"%PDF-")
