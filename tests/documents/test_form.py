"""Every kind of paper is measured against Nghị định 30/2020/NĐ-CP: sheet, margins, faces, colour, sizes, page numbers."""

from functools import cache
from io import BytesIO
from typing import Any

import pdfplumber
import pytest

from tests.documents import every, reading
from tests.documents.reading import MM

EVERY = pytest.mark.parametrize("name", every.MAKERS)
WRITTEN = pytest.mark.parametrize("name", ["decision", "minutes", "proposal", "report"])
_FACES = {"Regular", "Bold", "Italic", "BoldItalic"}
_BLACK = [(0,), (0, 0, 0), (0.0, 0.0, 0.0)]
_HAIR = 0.8  # points that a letter may reach over the edge of its line


@cache
def _chars(name: str) -> list[tuple[Any, dict[str, Any]]]:
    """All letters that are read, with their page."""
    with pdfplumber.open(BytesIO(every.pdf(name))) as document:
        return [
            (page, char)
            for page in document.pages
            for char in page.chars
            if char["text"].strip() and char["mcid"] is not None
        ]


@EVERY
def test_the_sheet_is_a4_upright_or_across(name: str) -> None:
    across = name in {"summary", "certificates"}
    for page in every.pages(name):
        size = (round(page.width / MM), round(page.height / MM))
        assert size == ((297, 210) if across else (210, 297))


@pytest.mark.parametrize("name", every.IN_THE_DECREES_MARGINS)
def test_all_that_is_read_stands_within_the_margins_of_the_decree(name: str) -> None:
    """Top and bottom 20-25, left 30-35, right 15-20 mm, and the text makes use of them."""
    setup = every.setup(name)
    assert (round(setup.top / MM), round(setup.bottom / MM), round(setup.left / MM)) == (
        20,
        20,
        30,
    )  # the report on judges leaves more on top
    assert 15 <= round(setup.right / MM) <= 20
    lefts, rights = [], []
    for page, char in _chars(name):
        assert char["top"] >= 20 * MM - _HAIR
        assert char["bottom"] <= page.height - 20 * MM + _HAIR
        lefts.append(char["x0"])
        rights.append(page.width - char["x1"])
    assert 30 * MM - _HAIR <= min(lefts) <= 35 * MM
    assert setup.right - _HAIR <= min(rights) <= 25 * MM


@EVERY
def test_faces_are_embedded_subsets_of_one_family(name: str) -> None:
    faces = reading.face_names(every.pdf(name))
    assert all("+" in face for face in faces)
    families = {face.partition("+")[2].partition("-")[0] for face in faces}
    assert len(families) == 1
    assert {(face.partition("-")[2] or "Regular") for face in faces} <= _FACES


@EVERY
def test_letters_are_black_and_the_names_of_certificate_and_award_red(name: str) -> None:
    coloured = {char["fontname"] for _, char in _chars(name) if char["non_stroking_color"] not in _BLACK}
    assert bool(coloured) == (name == "certificates")
    assert all(face.endswith("-Bold") for face in coloured)


@EVERY
def test_national_name_and_motto_stand_on_top_of_every_paper(name: str) -> None:
    page = every.pages(name)[0]
    nation, motto = page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), page.line("Độc lập - Tự do - Hạnh phúc")
    assert (nation.size, motto.size) == (12, 13)
    assert nation.face.endswith("-Bold")
    assert motto.face.endswith("-Bold")
    assert nation.left > page.width / 3
    assert nation.top < motto.top
    assert (nation.left + nation.right) / 2 == pytest.approx((motto.left + motto.right) / 2, abs=1)
    below = [rule for rule in page.rules if motto.top < rule[2] < motto.top + 20 and rule[0] > page.width / 3]
    assert [(round(left - motto.left), round(right - motto.right)) for left, right, _ in below] == [(0, 0)]


@EVERY
def test_the_kind_of_paper_is_large_bold_capitals_in_the_middle(name: str) -> None:
    (heading, *_) = (line for line in every.pages(name)[0].lines if _is_kind(line))
    setup = every.setup(name)
    middle = setup.left + setup.inner / 2 if name != "certificates" else setup.height / 2
    assert heading.face.endswith("-Bold")
    assert (heading.left + heading.right) / 2 == pytest.approx(middle, abs=1)
    assert heading.size == (38 if name == "certificates" else 14)


def _is_kind(line: reading.TextLine) -> bool:
    kinds = (
        "QUYẾT ĐỊNH",
        "BIÊN BẢN",
        "TỜ TRÌNH",
        "BÁO CÁO",
        "GIẤY CHỨNG NHẬN",
        "BẢNG TỔNG HỢP",
        "PHIẾU CHẤM",
        "HƯỚNG DẪN",
        "DANH SÁCH PHIẾU",
    )
    return line.text.startswith(kinds)


@WRITTEN
def test_the_body_is_of_one_size_and_tables_of_a_smaller_one(name: str) -> None:
    """Body 13 or 14; tables 11 to 13; nothing that is read is smaller than what stands beside a QR code."""
    sizes = {round(char["size"], 1) for _, char in _chars(name)}
    assert sizes <= {10, 11, 12, 13, 14}
    body = [
        line.size
        for page in every.pages(name)
        for line in page.lines
        if round(line.left / MM) in {30, 43} and line.right - line.left > 140 * MM
    ]
    assert len(set(body)) == 1
    assert body[0] in {13, 14}


@EVERY
def test_page_numbers_are_upright_centred_in_the_top_margin_and_hidden_on_first_pages(name: str) -> None:
    """Each certificate, sheet and appendix counts anew."""
    setup = every.setup(name)
    pages = every.pages(name)
    shown = [[line for line in page.lines if line.top < 18 * MM and line.text.isdigit()] for page in pages]
    assert shown[0] == []
    last = 1
    for lines in shown:
        numbers = [int(line.text) for line in lines]
        assert numbers in ([], [last + 1])
        last = numbers[0] if numbers else 1
        for line in lines:
            assert (line.size, line.face.partition("-")[2]) in {(13, ""), (13, "Regular")}
            assert (line.left + line.right) / 2 == pytest.approx(setup.left + setup.inner / 2, abs=1)


@pytest.mark.parametrize("name", ["decision", "proposal", "report", "minutes"])
def test_lines_below_agency_and_title_are_a_third_to_a_half_of_the_text(name: str) -> None:
    page = every.pages(name)[0]
    short = [rule for rule in page.rules if rule[2] < page.height / 3 and rule[1] - rule[0] < 190]
    agency, title = (
        max((one for one in short if (one[0] < 60 * MM) is left), key=lambda one: one[2]) for left in (True, False)
    )
    for (left, right, top), within in ((agency, (30 * MM, 100 * MM)), (title, (30 * MM, 190 * MM))):
        above = [
            line
            for line in page.lines
            if top - 24 < line.top < top and within[0] - 1 <= line.left and line.right <= within[1] + 1
        ]
        longest = max(line.right - line.left for line in above)
        assert 1 / 3 - 0.02 <= (right - left) / longest <= 1 / 2
