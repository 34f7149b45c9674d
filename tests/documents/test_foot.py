"""The small line at the foot of tables: on each of their pages, below everything, and nowhere else."""

from dataclasses import replace

import pytest

from judging_app.documents.owed import owed_pdf
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from tests.documents import papers, reading, written
from tests.documents.reading import MM, Page
from tests.documents.test_owed import LINES, owed

FOOT = "In lúc 14:03 ngày 20/07/2023 · Vòng chung khảo · mã 4816 2093 7751 0364 9921 5508"


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def check(page: Page, setup_right: float) -> None:
    """Size 8 or so, at the right margin, between the body and the note."""
    (line,) = [one for one in page.lines if one.text.startswith("In lúc")]
    assert line.text == FOOT
    assert line.size == 8
    assert abs(page.width - line.right - setup_right * MM) < 1
    below = [one for one in page.lines if one.top > line.top + 4]
    assert [one.text for one in below] == [papers.NOTE]
    assert all(one.top + one.size <= line.top + 1 for one in page.lines if one not in (*below, line))


def test_each_page_of_the_table_of_results_bears_it() -> None:
    pages = reading.pages(summary_pdf(replace(papers.summary(60), foot=FOOT), invariant=True))
    assert len(pages) > 2
    for page in pages:
        check(page, 15)


def test_each_page_of_the_list_of_who_owes_what_bears_it() -> None:
    data = replace(owed(*(LINES[at % 3] for at in range(40))), foot=FOOT, sample_note=papers.NOTE)
    for page in reading.pages(owed_pdf(data, invariant=True)):
        check(page, 20)


def test_of_minutes_only_the_tables_of_the_appendices_bear_it() -> None:
    plain = written.minutes_paper()
    bodies = len(reading.pages(written_pdf(replace(plain, appendices=()), invariant=True)))
    said = replace(
        plain, appendices=tuple(replace(one, foot=FOOT) for one in plain.appendices), sample_note=papers.NOTE
    )
    pages = reading.pages(written_pdf(said, invariant=True))
    assert len(pages) > bodies
    assert not any("In lúc" in page.text for page in pages[:bodies])
    for page in pages[bodies:]:
        check(page, 20)
