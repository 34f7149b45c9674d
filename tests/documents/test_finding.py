"""Words are found on the pages of a real paper, whatever its lines and letters are like, and their place is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.documents.finding import folded
from judging_app.documents.preview import PdfPreview
from judging_app.documents.printer import PdfPrinter
from judging_app.ports.print_errors import PdfUnreadableError
from tests.documents.papers import decision


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("found") / "a.pdf"
    PdfPrinter(invariant=True).decision(decision(), out)
    return out


def test_words_over_several_lines_and_in_capitals_are_found_where_they_stand(paper: Path) -> None:
    nation = PdfPreview().find(paper, ["cộng hòa xã hội chủ nghĩa Việt Nam"])
    article = PdfPreview().find(paper, ["Điều 1."])
    assert nation is not None
    assert article is not None
    assert (nation.page, article.page >= nation.page) == (0, True)
    assert 0 < nation.top < nation.bottom < 200


def test_the_first_text_that_is_there_is_told(paper: Path) -> None:
    look = PdfPreview().find
    assert look(paper, ["", "không có ở đâu cả", "Nơi nhận:"]) == look(paper, ["Nơi nhận:"])
    assert look(paper, ["không có ở đâu cả"]) is None
    assert look(paper, []) is None


def test_what_is_no_pdf_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PdfUnreadableError):
        PdfPreview().find(tmp_path / "none.pdf", ["a"])


@given(st.text(max_size=20))
def test_blanks_and_hyphens_never_matter(text: str) -> None:
    assert folded(f" {text}-\n") == folded(text)
