"""No row of a table, no heading and no signature stands alone on a page, whatever the length of a paper."""

from dataclasses import replace

import pytest

from judging_app.documents.decision import decision_pdf
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from judging_app.ports.written import Grid, Line, Style, Words, Written
from tests.documents import papers, reading, tagged, written


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def _rows_of_pages(pdf: bytes) -> list[list[int]]:
    """For each table how many rows it has on each page that it stands on."""
    found = []
    for table in tagged.tree(pdf).of("Table"):
        rows = [row for row in table.of("TR") if row.of("TD")]
        pages = [min(page for one in row.all() for page, _ in one.marks) for row in rows]
        found.append([pages.count(page) for page in sorted(set(pages))])
    return found


@pytest.mark.parametrize("entries", range(18, 60, 13))
def test_no_table_of_places_leaves_a_single_row_on_a_page(entries: int) -> None:
    (*_, places) = _rows_of_pages(written_pdf(written.minutes_paper(entries), invariant=True))
    assert sum(places) == entries
    assert min(places) > 1


@pytest.mark.parametrize("awards", range(7, 26, 6))
def test_no_list_of_awards_leaves_its_sum_or_a_single_row_on_a_page(awards: int) -> None:
    given = (papers.awards() * 4)[:awards]
    (rows,) = _rows_of_pages(decision_pdf(replace(papers.decision(), awards=given), invariant=True))
    assert sum(rows) == awards + 1
    assert min(rows) > 1


@pytest.mark.parametrize("entries", range(9, 30, 5))
def test_no_table_of_results_leaves_a_single_row_on_a_page(entries: int) -> None:
    (rows,) = _rows_of_pages(summary_pdf(papers.summary(entries), invariant=True))
    assert min(rows) > 1


def _with(paper: Written, lines: int) -> list[reading.Page]:
    extra = tuple(Line(style=Style.BODY, words=(Words(text="Một câu."),)) for _ in range(lines))
    return reading.pages(written_pdf(replace(paper, blocks=(*extra, *paper.blocks)), invariant=True))


@pytest.mark.parametrize("lines", range(2, 26, 11))
def test_no_heading_stands_at_the_foot_of_a_page(lines: int) -> None:
    for paper in (written.proposal_paper(), written.report_paper()):
        headings = {
            block.words[0].text for block in paper.blocks if isinstance(block, Line) and block.style is Style.HEADING
        }
        assert headings
        for page in _with(paper, lines):
            body = [line for line in page.lines if line.size > 9.5]
            assert max(body, key=lambda line: line.top).text not in headings


@pytest.mark.parametrize("lines", range(2, 26, 11))
def test_two_lines_of_text_or_rows_at_least_stand_above_a_signature(lines: int) -> None:
    for paper in (written.proposal_paper(), written.report_paper(), written.minutes_paper()):
        (page,) = (page for page in _with(paper, lines) if "Nơi nhận:" in page.text)
        signed = min(
            line.top for line in page.lines if line.text in {"TM. BAN GIÁM KHẢO", "TM. BAN TỔ CHỨC HỘI THI", "THƯ KÝ"}
        )
        above = {round(line.top) for line in page.lines if 20 * reading.MM - 1 < line.top < signed - 5}
        assert len(above) > 1


def test_a_short_last_sentence_keeps_the_one_before_with_it() -> None:
    """Unless that one is long, of which only the end would have to stand there."""
    paper = written.proposal_paper()
    assert not isinstance(paper.blocks[-2], Grid)
    for lines in (0, 5, 9):
        (page,) = (page for page in _with(paper, lines) if "quyết định./." in page.text)
        assert "Nguồn kinh phí" in page.text
