"""Minutes, proposal and report keep the decree's form on every page."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pdfplumber
import pytest

from judging_app.documents.written import written_pdf
from judging_app.ports.written import Grid, Style, Words, Written
from judging_app.ports.written import Line as WrittenLine
from tests.documents import reading, written
from tests.documents.reading import MM

MAKERS = {"minutes": written.minutes_paper, "proposal": written.proposal_paper, "report": written.report_paper}
EVERY = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
Make = Callable[[], Written]


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


@cache
def pages(paper: Written) -> list[reading.Page]:
    return reading.pages(written_pdf(paper, invariant=True))


@EVERY
def test_paper_is_a4_with_the_margins_of_the_decree(make: Make) -> None:
    for page in pages(make()):
        assert (round(page.width / MM), round(page.height / MM)) == (210, 297)
        body = [line for line in page.lines if line.top > 18 * MM]
        assert min(line.left for line in body) >= 30 * MM - 1
        assert max(line.right for line in body) <= 190 * MM + 1
        assert 20 <= round(min(line.top for line in body) / MM, 1) <= 25
        assert max(line.top + line.size for line in body) <= 277 * MM


@EVERY
def test_head_title_and_body_have_the_sizes_and_styles_of_the_decree(make: Make) -> None:
    paper = make()
    page = pages(paper)[0]
    wanted = (
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "Bold"), ("Độc lập - Tự do - Hạnh phúc", 13, "Bold"),
        (paper.head.agency.upper(), 12, "Bold"), ("Số:", 13, "Serif"), (paper.kind.upper(), 14, "Bold"),
    )  # fmt: skip
    for start, size, style in wanted:
        line = page.line(start)
        assert (line.size, line.face.endswith(style)) == (size, True), start


def test_minutes_have_no_place_and_date_line_and_the_others_have() -> None:
    assert "Huế, ngày" not in pages(written.minutes_paper())[0].text
    for paper in (written.proposal_paper(), written.report_paper()):
        page = pages(paper)[0]
        assert page.line("Huế, ngày").top == pytest.approx(page.line("Số:").top, abs=0.5)


def test_secretary_signs_on_the_left_and_chair_on_the_right_level_with_each_other() -> None:
    page = next(page for page in pages(written.minutes_paper()) if "THƯ KÝ" in page.text)
    secretary, chair = page.line("THƯ KÝ"), page.line("CHỦ TỌA")
    assert secretary.right < page.width / 2 < chair.left
    assert secretary.top == pytest.approx(chair.top, abs=0.5)
    assert (chair.size, chair.face.endswith("Bold")) == (14, True)


@EVERY
def test_page_numbers_are_hidden_on_the_first_page_of_each_part(make: Make) -> None:
    paper = make()
    shown: list[str] = []
    for page in pages(paper):
        top = [line for line in page.lines if line.top < 18 * MM]
        shown += [line.text for line in top] or [""]
        for line in top:
            assert 13 <= line.size <= 14
            assert (line.left + line.right) / 2 == pytest.approx(110 * MM, abs=1)
    assert shown.count("") == 1 + len(paper.appendices)
    assert shown[0] == ""


@pytest.mark.parametrize("lines", range(12, 33, 3))
def test_a_signature_is_never_alone_on_a_page(lines: int) -> None:
    """Whatever the length of the text: with its last sentence, or with the last rows of the judges' table."""
    for paper, last in (
        (written.proposal_paper(), "quyết định./."),
        (written.report_paper(), "./."),
        (written.minutes_paper(), "Lê Bình"),
    ):
        extra = tuple(WrittenLine(style=Style.BODY, words=(Words(text="Một câu."),)) for _ in range(lines))
        made = pages(replace(paper, blocks=(*extra, *paper.blocks)))
        signed = next(page for page in made if "Nơi nhận:" in page.text)
        assert last in signed.text
        assert "Trần An" in signed.text or "TRƯỞNG BAN" in signed.text


@pytest.mark.parametrize("lines", range(3, 30, 3))
def test_what_leads_to_a_table_stands_on_its_page(lines: int) -> None:
    """The sentence before the list of awards, and the one that all sign."""
    paper = written.minutes_paper()
    extra = tuple(WrittenLine(style=Style.BODY, words=(Words(text="Một câu."),)) for _ in range(lines))
    made = pages(replace(paper, blocks=(*extra, *paper.blocks)))
    for sentence, head in (("cụ thể như sau:", "Tác phẩm (mã số)"), ("ký tên dưới đây./.", "Chữ ký")):
        (page,) = (page for page in made if sentence in page.text)
        assert head in page.text


@pytest.mark.parametrize("entries", [7, 60])
def test_an_appendix_repeats_its_head_on_each_page_and_bears_every_entry_once(entries: int) -> None:
    made = pages(written.minutes_paper(entries))
    start = next(place for place, page in enumerate(made) if page.text.startswith("Phụ lục"))
    assert [page.text.count("Tên clip") for page in made[start:]] == [1] * (len(made) - start)
    text = "\n".join(page.text for page in made[start:])
    assert all(f"{number:03} " in text for number in range(1, entries + 1))


def test_a_table_of_one_row_is_a_table() -> None:
    paper = written.minutes_paper()
    (appendix,) = paper.appendices
    (grid,) = (block for block in appendix.blocks if isinstance(block, Grid))
    one = replace(appendix, blocks=(replace(grid, rows=grid.rows[:1]),))
    made = pages(replace(paper, appendices=(one,)))
    assert "001" in made[-1].text
    assert "002" not in made[-1].text


def test_any_name_and_title_is_printed_as_it_is() -> None:
    letters = reading.all_letters(written_pdf(written.minutes_paper(), invariant=True))
    assert written.NASTY.replace(" ", "") in letters
    assert written.LONG.replace(" ", "") in letters
    assert "Mộtcửa&<i>điệntử</i>" in letters


@EVERY
def test_text_is_composed_and_comes_in_the_order_of_the_paper(make: Make) -> None:
    paper = make()
    text = reading.whole_text(written_pdf(paper, invariant=True))
    assert unicodedata.is_normalized("NFC", text)
    starts = [
        " ".join(words.text for words in block.words)[:12] for block in paper.blocks if isinstance(block, WrittenLine)
    ]
    places, place = [], 0
    for start in starts:
        place = text.index(" ".join(start.split()), place)
        places.append(place)
    assert places == sorted(places)


@EVERY
def test_the_document_says_what_it_is_in_which_language_and_carries_its_faces(make: Make) -> None:
    from io import BytesIO

    pdf = written_pdf(make(), invariant=True)
    with pdfplumber.open(BytesIO(pdf)) as document:
        assert document.metadata["Title"].startswith(make().kind)
        assert document.metadata["Author"] == make().head.agency
        assert document.doc.catalog["Lang"] == b"vi-VN"
        assert "Outlines" in document.doc.catalog
    assert all("+" in name for name in reading.face_names(pdf))


def test_the_chart_shows_each_bar_with_its_number() -> None:
    text = "\n".join(page.text for page in pages(written.report_paper()))
    assert "Phân bố điểm: số bài dự thi theo khoảng điểm" in text
    assert "18 - 20" in text


@EVERY
def test_equal_papers_are_equal_bytes(make: Make) -> None:
    assert written_pdf(make(), invariant=True) == written_pdf(make(), invariant=True)


def test_what_only_the_meeting_knows_is_a_line_of_dots_to_the_margin() -> None:
    page = pages(written.minutes_paper())[0]
    dotted = [line for line in page.lines if line.text.startswith("." * 20)]
    labels = [page.line(label) for label in ("Địa điểm:", "Vắng mặt (lý do):", "Thư ký:")]
    assert [round(line.top) for line in dotted] == [round(label.top) for label in labels]
    assert all(0 <= page.width - 20 * MM - line.right < 8 for line in dotted)
