"""What the word processor gets is what is printed: the same texts in the same order, sizes, margins, heads."""

import unicodedata
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.text import WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.table import Table

from judging_app.documents.decision import decision_written
from judging_app.documents.word import written_docx
from judging_app.documents.written import written_pdf
from judging_app.ports.written import Written
from tests.documents import papers, reading, written
from tests.documents.reading import MM

MAKERS: dict[str, Callable[[], Written]] = {
    "minutes": written.minutes_paper,
    "proposal": written.proposal_paper,
    "report": written.report_paper,
    "decision": lambda: decision_written(papers.decision()),
}
EVERY = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
Make = Callable[[], Written]
LONG = 20  # letters: no text of so many stands twice


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def opened(make: Make) -> Any:
    return Document(BytesIO(written_docx(make(), invariant=True)))


def paragraphs(part: Any) -> Iterator[Any]:
    """All paragraphs in the order of reading, those of tables row by row."""
    for item in part.iter_inner_content():
        if isinstance(item, Table):
            for row in item.rows:
                seen: list[Any] = []
                for cell in row.cells:
                    if cell._tc not in seen:
                        seen.append(cell._tc)
                        yield from paragraphs(cell)
        else:
            yield item


def texts(make: Make) -> list[str]:
    return [" ".join(one.text.split()) for one in paragraphs(opened(make)) if one.text.strip()]


@EVERY
def test_every_text_of_the_print_is_there_in_the_same_order(make: Make) -> None:
    """Letters only, since a PDF knows lines and a word processor paragraphs; the chart is a picture there."""
    printed = reading.all_letters(written_pdf(make(), invariant=True)).replace("\u00a0", "")
    said = [text.replace(" ", "").replace("\u00a0", "") for text in texts(make)]
    assert [text for text in said if text not in printed] == []
    place = 0
    for text in (text for text in said if len(text) > LONG):
        place = printed.index(text, place)
    assert unicodedata.is_normalized("NFC", "".join(said))


@EVERY
def test_page_margins_and_face_are_those_of_the_print(make: Make) -> None:
    document = opened(make)
    for section in document.sections:
        assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
        assert (round(section.top_margin.mm), round(section.bottom_margin.mm)) == (20, 20)
        assert (round(section.left_margin.mm), round(section.right_margin.mm)) == (30, 20)
    faces = {run.font.name for one in paragraphs(document) for run in one.runs if run.text}
    assert faces == {"Times New Roman"}
    assert document.styles["Normal"].font.name == "Times New Roman"


@EVERY
def test_the_page_number_stands_in_the_top_margin_and_not_on_the_first_page(make: Make) -> None:
    document = opened(make)
    assert len(document.sections) == 1 + len(make().appendices)
    for section in document.sections:
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml
        assert "PAGE" not in section.first_page_header._element.xml
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"


def sized(document: Any, start: str) -> tuple[float, bool, bool]:
    one = next(one for one in paragraphs(document) if one.text.replace("\n", " ").startswith(start))
    run = next(run for run in one.runs if run.text.strip())
    return run.font.size.pt, bool(run.bold), bool(run.italic)


def test_sizes_and_styles_are_those_of_the_decree() -> None:
    decision, minutes = opened(MAKERS["decision"]), opened(MAKERS["minutes"])
    assert sized(decision, "CỘNG HÒA XÃ HỘI") == (12, True, False)
    assert sized(decision, "Độc lập") == (13, True, False)
    assert sized(decision, "ỦY BAN NHÂN DÂN") == (12, False, False)
    assert sized(decision, "BAN TỔ CHỨC HỘI THI") == (12, True, False)
    assert sized(decision, "Số:") == (13, False, False)
    assert sized(decision, "Thừa Thiên Huế, ngày") == (13, False, True)
    assert sized(decision, "QUYẾT ĐỊNH") == (14, True, False)
    assert sized(decision, "Căn cứ") == (14, False, True)
    assert sized(decision, "Điều 1.") == (14, True, False)
    assert sized(decision, "Nơi nhận:") == (12, True, True)
    assert sized(decision, "- Lưu: VT") == (11, False, False)
    assert sized(minutes, "THƯ KÝ") == (14, True, False)
    assert sized(minutes, "Phụ lục") == (14, True, False)


def test_the_line_below_the_motto_is_as_long_as_the_motto() -> None:
    document = opened(MAKERS["decision"])
    ruled = [one for one in paragraphs(document) if one._p.find(f".//{qn('w:pBdr')}") is not None]
    assert len(ruled) == 3
    motto = next(one for one in ruled if round(one.paragraph_format.left_indent.pt) < 60)
    assert motto.paragraph_format.left_indent == motto.paragraph_format.right_indent


@EVERY
def test_tables_repeat_their_heads_and_keep_rows_whole(make: Make) -> None:
    ruled = [table for table in opened(make).tables if table._tbl.tblPr.find(qn("w:tblBorders")) is not None]
    assert ruled
    for table in ruled:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


@EVERY
def test_a_signature_stays_with_what_stands_above_it(make: Make) -> None:
    """The paragraph or the rows above, and the gap after a table, are kept with the next; a row is never cut."""
    body = opened(make).element.body
    tables = list(body.iter(qn("w:tbl")))
    signing = next(table for table in tables if "TRƯỞNG BAN" in text_of(table) or "CHỦ TỌA" in text_of(table))
    above = signing.getprevious()
    assert kept(above)
    if not text_of(above).strip():
        rows = above.getprevious().findall(qn("w:tr"))
        assert all(kept(one) for one in rows[-1].iter(qn("w:p")))
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in signing.findall(qn("w:tr")))


def kept(paragraph: Any) -> bool:
    held = paragraph.find(f"{qn('w:pPr')}/{qn('w:keepNext')}")
    return held is not None and held.get(qn("w:val")) not in {"0", "false"}


def text_of(element: Any) -> str:
    return "".join(one.text or "" for one in element.iter(qn("w:t")))


def test_the_chart_is_a_picture_that_says_its_figures_to_those_who_can_t_see_it() -> None:
    (shape,) = opened(MAKERS["report"]).inline_shapes
    assert "Phân bố điểm: số bài dự thi theo khoảng điểm. " in shape._inline.docPr.get("descr")
    assert shape.width.pt == pytest.approx(160 * MM, abs=1)


@EVERY
def test_the_document_says_what_it_is_and_in_which_language(make: Make) -> None:
    about = opened(make).core_properties
    assert about.title.startswith(make().kind)
    assert (about.author, about.language) == (make().head.agency, "vi-VN")


def test_names_stand_as_they_are() -> None:
    text = "\n".join(texts(MAKERS["minutes"]))
    assert written.NASTY in text
    assert written.LONG in text


def test_without_recipients_or_date_their_places_are_empty() -> None:
    assert not any(text.startswith("Huế, ngày") for text in texts(MAKERS["minutes"]))


@EVERY
def test_equal_papers_are_equal_bytes_and_others_say_when_they_were_made(make: Make) -> None:
    assert written_docx(make(), invariant=True) == written_docx(make(), invariant=True)
    with ZipFile(BytesIO(written_docx(make(), invariant=False))) as archive:
        assert b"2000-01-01" not in archive.read("docProps/core.xml")


def test_what_only_the_meeting_knows_is_a_line_of_dots_to_the_margin() -> None:
    (place,) = (one for one in paragraphs(opened(MAKERS["minutes"])) if one.text.startswith("Địa điểm:"))
    (stop,) = place.paragraph_format.tab_stops
    assert place.text.endswith("\t")
    assert (stop.leader, round(stop.position.mm)) == (WD_TAB_LEADER.DOTS, 160)


@EVERY
def test_tables_and_pictures_stand_at_the_margin_as_in_print(make: Make) -> None:
    """From Word 2013 on the border of a table stands there; a picture has no room beside it."""
    document = opened(make)
    modes = [one.get(qn("w:val")) for one in document.settings.element.iter(qn("w:compatSetting"))]
    assert modes[0] == "15"
    for shape in document.inline_shapes:
        assert {shape._inline.get(side) for side in ("distT", "distB", "distL", "distR")} == {"0"}
