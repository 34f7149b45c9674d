"""A sheet to be filled in by hand: nothing of it is known but the rubric."""

from dataclasses import replace

import pytest

from judging_app.documents.blank_sheet import blank_sheet_pdf
from judging_app.ports.documents import BlankSheet
from tests.documents import papers, reading


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def blank() -> BlankSheet:
    sheet = papers.sheet()
    sections = tuple(
        replace(one, criteria=tuple(replace(each, mark=None, remark="") for each in one.criteria))
        for one in sheet.sections
    )
    return BlankSheet(
        head=sheet.head,
        contest=sheet.contest,
        round=sheet.round,
        blind=False,
        sections=sections,
        maximum=sheet.maximum,
        steps="Theo bước 0,25.",
    )


def text(sheet: BlankSheet) -> str:
    pages = reading.pages(blank_sheet_pdf(sheet, invariant=True))
    return " ".join(" ".join(page.text for page in pages).split())


def test_a_usual_blank_sheet_is_one_page_with_lines_to_write_on() -> None:
    assert len(reading.pages(blank_sheet_pdf(blank(), invariant=True))) == 1
    said = text(blank())
    for part in (
        "PHIẾU CHẤM ĐIỂM",
        "Giám khảo: ....",
        "Tên clip: ....",
        "Tổng điểm: ....",
        "(Ký, ghi rõ họ tên)",
        "bước 0,25",
    ):
        assert part in said


def test_a_blind_one_asks_for_the_code_alone() -> None:
    said = text(replace(blank(), blind=True))
    assert "Mã số bài dự thi: ...." in said
    assert "Tên clip" not in said


def test_a_long_rubric_goes_on_to_further_pages() -> None:
    assert len(reading.pages(blank_sheet_pdf(replace(blank(), sections=blank().sections * 4), invariant=True))) > 1
