"""A PDF tells a program that reads aloud what each piece of a page is, in the order in which a person reads it."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pdfplumber
import pytest
from pdfminer.pdftypes import resolve1

from judging_app.documents.decision import decision_pdf
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from tests.documents import every, papers, tagged, written
from tests.documents.tagged import Tag

EVERY = pytest.mark.parametrize("name", every.MAKERS)
ROLES = {"Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure"}
WITHIN = {
    "Document": {"Sect"}, "Sect": {"H1", "H2", "H3", "P", "L", "Table", "Figure"}, "L": {"LI"}, "LI": {"LBody"},
    "Table": {"TR"}, "TR": {"TH", "TD"},
}  # fmt: skip


@EVERY
def test_every_letter_and_line_is_content_of_one_tag_or_of_none_that_is_read(name: str) -> None:
    pdf = every.pdf(name)
    assert tagged.untagged(pdf) == []
    marks = [mark for one in tagged.tree(pdf).all() for mark in one.marks]
    assert len(marks) == len(set(marks))
    assert set(tagged.drawn(pdf)) <= set(marks)


@EVERY
def test_what_is_read_comes_in_the_order_of_the_page(name: str) -> None:
    """Drawn is from top to bottom and from left to right, which the papers' own tests hold; the tree follows it."""
    pdf = every.pdf(name)
    spoken = [one.text for one in tagged.tree(pdf).all() if one.text]
    assert "".join(spoken).split() == "".join(tagged.drawn(pdf).values()).split()


@EVERY
def test_tags_stand_where_they_may(name: str) -> None:
    for one in tagged.tree(every.pdf(name)).all():
        assert one.role in ROLES
        assert {kid.role for kid in one.kids} <= WITHIN.get(one.role, set()), one.role
        assert one.kids or one.marks or one.role in {"TD", "TH"}, f"{one.role} without anything"


@EVERY
def test_each_part_opens_with_its_name(name: str) -> None:
    """Body, appendix, sheet, certificate: one heading of the first rank each, in capitals unless it names an appendix."""
    for part in tagged.tree(every.pdf(name)).of("Sect"):
        (heading,) = part.of("H1")
        assert heading.text.isupper() or heading.text.startswith("Phụ lục")


@EVERY
def test_tables_are_regular_and_name_their_columns(name: str) -> None:
    """With its spans each row has as many cells as the head has columns; heads say that they stand for columns."""
    for table in tagged.tree(every.pdf(name)).of("Table"):
        assert all(head.attributes["Scope"].name == "Column" for head in table.of("TH"))
        assert {kid.role for kid in table.kids[0].kids} == {"TH"}
        widths = {sum(_reach(cell, "ColSpan") for cell in row.kids) for row in table.kids if row.of("TD")}
        assert widths == {_columns(table)}


def _columns(table: Tag) -> int:
    return sum(_reach(cell, "ColSpan") for cell in table.kids[0].kids)


def _reach(cell: Tag, which: str) -> int:
    return int(cell.attributes.get(which, 1))


def test_words_on_two_lines_of_a_cell_are_two_words() -> None:
    heads = [head.words() for name in ("summary", "sheets", "owed") for head in tagged.tree(every.pdf(name)).of("TH")]
    for words in ("Điểm trung bình", "Xếp hạng", "Điểm tối đa", "Điểm chấm", "Phải chấm", "Còn thiếu"):
        assert words in heads


def test_a_head_over_several_columns_says_how_far_it_reaches() -> None:
    (table,) = tagged.tree(every.pdf("summary")).of("Table")
    (judges,) = (head for head in table.of("TH") if head.words() == "Điểm của giám khảo")
    assert _reach(judges, "ColSpan") == 7
    assert _reach(table.of("TH")[0], "RowSpan") == 2


def test_a_table_over_several_pages_is_one_table_whose_head_is_read_once() -> None:
    pdf = summary_pdf(papers.summary(60), invariant=True)
    (table,) = tagged.tree(pdf).of("Table")
    assert len(table.of("TR")) == 60 + 2
    assert table.words().count("Điểm của giám khảo") == 1
    assert [words.count("Điểm của giám khảo") for words in tagged.artifacts(pdf)][1:] == [1] * (
        len(tagged.artifacts(pdf)) - 1
    )


def test_signatures_below_a_table_are_no_row_of_it() -> None:
    document = tagged.tree(every.pdf("minutes"))
    assert not any("CHỦ TỌA" in table.words() for table in document.of("Table"))
    assert any(one.words() == "CHỦ TỌA" for one in document.of("P"))


def test_page_numbers_and_the_line_at_the_foot_are_not_read() -> None:
    pdf = written_pdf(replace(written.minutes_paper(), sample_note=papers.NOTE), invariant=True)
    said = tagged.tree(pdf).words()
    assert papers.NOTE not in said
    assert all(words.endswith(papers.NOTE) for words in tagged.artifacts(pdf))


def test_a_paragraph_that_goes_on_over_the_page_is_one_paragraph() -> None:
    base = "Căn cứ Thể lệ Hội thi ban hành kèm theo Quyết định của Trưởng Ban Tổ chức Hội thi về việc tổ chức " * 4
    pdf = decision_pdf(replace(papers.decision(), bases=(base,) * 12), invariant=True)
    split = [one for one in tagged.tree(pdf).of("P") if len({page for page, _ in one.marks}) > 1]
    assert [" ".join(one.text.split()) for one in split] == [f"{base.strip()};"]


@pytest.mark.parametrize(("name", "said"), [("report", "Phân bố điểm"), ("minutes", "Mã QR: "), ("sheets", "Mã QR: ")])
def test_charts_and_codes_say_in_words_what_they_show(name: str, said: str) -> None:
    figures = tagged.tree(every.pdf(name)).of("Figure")
    assert figures
    for one in figures:
        assert one.alt.startswith(said)
        left, bottom, right, top = (float(side) for side in one.attributes["BBox"])
        assert right - left > 40
        assert top - bottom > 40


def test_lists_are_lists() -> None:
    (judges, *_) = tagged.tree(every.pdf("minutes")).of("L")
    assert [item.words() for item in judges.of("LI")] == ["- Trần An, trưởng ban;", "- Lê Bình, thành viên."]


@EVERY
def test_the_file_says_that_it_is_tagged_and_in_vietnamese(name: str) -> None:
    with pdfplumber.open(BytesIO(every.pdf(name))) as document:
        catalog = document.doc.catalog
        assert resolve1(catalog["MarkInfo"])["Marked"] is True
        assert catalog["Lang"] == b"vi-VN"
        assert resolve1(catalog["ViewerPreferences"])["DisplayDocTitle"] is True
        assert [resolve1(page.page_obj.attrs["Tabs"]).name for page in document.pages] == ["S"] * len(document.pages)
        _index_leads_back(document)


def _index_leads_back(document: Any) -> None:
    """The tree's index gives for each mark of each page the tag that holds it."""
    numbers = resolve1(resolve1(resolve1(document.doc.catalog["StructTreeRoot"])["ParentTree"])["Nums"])
    rows = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in document.pages:
        row = resolve1(rows[page.page_obj.attrs["StructParents"]])
        for mark, tag in enumerate(row):
            assert mark in resolve1(resolve1(tag)["K"]) or len(resolve1(resolve1(tag)["K"])) > 1
