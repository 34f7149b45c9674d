from collections.abc import Callable
from dataclasses import replace

import pytest

from judging_app.documents.certificates import certificates_pdf
from judging_app.documents.decision import decision_pdf
from judging_app.documents.sheets import sheets_pdf
from judging_app.documents.summary import summary_pdf
from judging_app.documents.written import written_pdf
from judging_app.ports.print_errors import TextTooLongError
from judging_app.ports.written import Grid, Words
from tests.documents import papers, reading, written

_NAME = "Ủy ban nhân dân xã Hương & Phong "


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


def _decision(name: str) -> bytes:
    award = replace(papers.awards()[0], unit=name)
    return decision_pdf(replace(papers.decision(), awards=(award, *papers.awards()[1:])), invariant=True)


def _summary(name: str) -> bytes:
    data = papers.summary(12)
    return summary_pdf(replace(data, rows=(*data.rows[:-1], replace(data.rows[-1], note=name))), invariant=True)


def _sheet(name: str) -> bytes:
    first, *others = papers.sheet().sections
    criterion = replace(first.criteria[0], remark=name)
    sections = (replace(first, criteria=(criterion, *first.criteria[1:])), *others)
    return sheets_pdf([replace(papers.sheet(), sections=sections)], invariant=True)


def _minutes(name: str) -> bytes:
    """A signer of that name."""
    paper = written.minutes_paper()
    *blocks, last = paper.blocks
    assert isinstance(last, Grid)
    row = replace(last.rows[0], cells=(last.rows[0].cells[0], (Words(text=name),), *last.rows[0].cells[2:]))
    grid = replace(last, rows=(row, *last.rows[1:]))
    signer = replace(paper.closing.signers[1], name="Nguyễn Thị B")
    closing = replace(paper.closing, signers=(paper.closing.signers[0], signer))
    return written_pdf(replace(paper, blocks=(*blocks, grid), closing=closing), invariant=True)


@pytest.mark.parametrize("make", [_decision, _summary, _sheet, _minutes])
@pytest.mark.parametrize("times", [12, 60])
def test_a_text_longer_than_a_page_is_printed_whole(make: Callable[[str], bytes], times: int) -> None:
    pdf = make(_NAME * times)
    assert reading.all_letters(pdf).count("Hương&Phong") >= times - times // 10 - 1
    assert sum(page.text.count("Nguyễn Thị B") + page.text.count("Nguyễn Văn A") for page in reading.pages(pdf)) >= 1


def test_signatures_keep_fewer_rows_with_them_where_rows_are_tall() -> None:
    data = papers.summary(12)
    tall = tuple(replace(row, note=_NAME * 9) for row in data.rows)
    pages = reading.pages(summary_pdf(replace(data, rows=tall), invariant=True))
    signed = [page for page in pages if "TRƯỞNG BAN GIÁM KHẢO" in page.text]
    assert len(signed) == 1
    assert "Nguyễn Thị B" in signed[0].text


def test_a_certificate_that_no_page_holds_is_refused() -> None:
    data = written.certificates_paper()
    with pytest.raises(TextTooLongError):
        certificates_pdf(replace(data, lines=(replace(data.lines[0], unit=_NAME * 60),)), invariant=True)


def test_a_head_longer_than_a_page_is_refused() -> None:
    head = replace(papers.HEAD, agency=_NAME * 70)
    with pytest.raises(TextTooLongError):
        decision_pdf(replace(papers.decision(), head=head), invariant=True)
