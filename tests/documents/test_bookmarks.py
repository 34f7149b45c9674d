"""A reader's program lists the parts of a paper and names its pages as they are printed."""

from io import BytesIO

import pdfplumber
import pytest
from pdfminer.pdftypes import resolve1

from tests.documents import every, written


def bookmarks(pdf: bytes) -> list[tuple[int, str]]:
    """Level and title of each entry."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [(level, title) for level, title, *_ in document.doc.get_outlines()]


@pytest.mark.parametrize("name", every.MAKERS)
def test_every_part_has_a_bookmark_and_the_list_is_shown(name: str) -> None:
    pdf = every.pdf(name)
    with pdfplumber.open(BytesIO(pdf)) as document:
        assert resolve1(document.doc.catalog["PageMode"]).name == "UseOutlines"
    assert bookmarks(pdf)
    assert {level for level, _ in bookmarks(pdf)} == {1}


def test_a_certificate_is_found_by_its_number_unit_and_award() -> None:
    titles = [title for _, title in bookmarks(every.pdf("certificates"))]
    assert titles[:2] == [f"01/CN-BTC: {written.NASTY}, Giải Nhất", "02/CN-BTC: Sở Nội vụ, Giải Nhì"]
    assert len(titles) == 6


def test_an_appendix_is_found_by_its_name_and_a_sheet_by_its_entry() -> None:
    assert [title for _, title in bookmarks(every.pdf("minutes"))] == [
        "Biên bản chấm thi",
        "Phụ lục. Kết quả xếp hạng các bài dự thi",
    ]
    assert [title for _, title in bookmarks(every.pdf("sheets"))] == ["CL-041: Nụ cười công sở", "CL-041"]


def test_pages_are_named_as_they_are_numbered() -> None:
    with pdfplumber.open(BytesIO(every.pdf("proposal"))) as document:
        labels = [label for label, _ in zip(document.doc.get_page_labels(), document.pages, strict=False)]
    assert labels == ["1", "2", "Phụ lục, 1"]
