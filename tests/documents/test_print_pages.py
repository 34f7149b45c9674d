"""Pages to be printed: their shapes, their pictures strip by strip, and many of them in one file."""

from pathlib import Path

import pypdfium2
import pytest

from judging_app.documents.certificates import certificates_pdf
from judging_app.documents.decision import decision_pdf
from judging_app.documents.print_pages import STRIP_BYTES, PdfPages
from judging_app.documents.summary import summary_pdf
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.pages import PagesOf
from judging_app.ports.print_errors import PdfUnreadableError
from tests.documents import papers, reading, written

DPI = 300


@pytest.fixture(autouse=True)
def _faces() -> None:
    reading.ready()


@pytest.fixture
def decision(tmp_path: Path) -> Path:
    return put(tmp_path / "a.pdf", decision_pdf(papers.decision(), invariant=True))


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    return put(tmp_path / "c.pdf", certificates_pdf(written.certificates_paper(), invariant=True))


def put(path: Path, pdf: bytes) -> Path:
    path.write_bytes(pdf)
    return path


def test_sides_and_white_edges_are_measured(decision: Path, certificates: Path) -> None:
    upright, across = PdfPages().shapes(decision)[0], PdfPages().shapes(certificates)[0]
    assert (upright.width, upright.height, upright.lies) == (210_000, 297_000, False)
    assert (across.width, across.height, across.lies) == (297_000, 210_000, True)
    assert 29_000 < upright.white.left < 30_100
    assert 19_000 < upright.white.top < 21_000
    assert all(8_000 < side < 9_100 for side in (across.white.left, across.white.top, across.white.right))


def test_an_empty_page_is_white_to_its_middle(tmp_path: Path) -> None:
    blank = pypdfium2.PdfDocument.new()
    blank.new_page(144, 72)
    blank.save(str(tmp_path / "e.pdf"))
    blank.close()
    (shape,) = PdfPages().shapes(tmp_path / "e.pdf")
    assert (shape.white.left, shape.white.top) == (shape.width // 2, shape.height // 2)


@pytest.mark.parametrize("name", ["decision", "certificates"])
def test_strips_are_the_page_from_top_to_bottom_and_small(name: str, request: pytest.FixtureRequest) -> None:
    pdf = request.getfixturevalue(name)
    strips = list(PdfPages().strips(pdf, 0, DPI))
    assert [one.top for one in strips] == [sum(before.height for before in strips[:n]) for n in range(len(strips))]
    assert all(len(one.pixels) <= STRIP_BYTES for one in strips)
    assert {one.grey for one in strips} == {name == "decision"}
    whole = rendered(pdf, grey=strips[0].grey)
    together = b"".join(one.pixels for one in strips)
    assert len(together) == len(whole)
    assert max(abs(one - other) for one, other in zip(together[::101], whole[::101], strict=True)) < 40


def rendered(pdf: Path, *, grey: bool) -> bytes:
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=DPI / 72, grayscale=grey, prefer_bgrx=not grey)
    pixels, row = bytes(bitmap.buffer), bitmap.width * (1 if grey else 4)
    document.close()
    return b"".join(pixels[at : at + row] for at in range(0, len(pixels), bitmap.stride))


def test_a_page_that_is_not_there_is_no_picture(decision: Path) -> None:
    with pytest.raises(PdfUnreadableError):
        next(PdfPages().strips(decision, 99, DPI))


def test_pages_are_gathered_as_they_are_in_the_order_wanted(decision: Path, tmp_path: Path) -> None:
    table = put(tmp_path / "b.pdf", summary_pdf(papers.summary(60), invariant=True))
    parts = [PagesOf(pdf=table, pages=(2, 0)), PagesOf(pdf=decision, pages=(0,)), PagesOf(pdf=decision, pages=(0,))]
    PdfPages().gather(parts, tmp_path / "all.pdf")
    tables, decisions = reading.pages(table.read_bytes()), reading.pages(decision.read_bytes())
    gathered = reading.pages((tmp_path / "all.pdf").read_bytes())
    wanted = [tables[2], tables[0], decisions[0], decisions[0]]
    assert [one.text for one in gathered] == [one.text for one in wanted]
    assert [(one.width, one.height) for one in gathered] == [(one.width, one.height) for one in wanted]
    assert [[(line.face.rpartition("+")[2], line.size) for line in one.lines] for one in gathered] == [
        [(line.face.rpartition("+")[2], line.size) for line in one.lines] for one in wanted
    ]


def test_where_nothing_can_be_written_nothing_is_left(decision: Path, tmp_path: Path) -> None:
    with pytest.raises(CannotWriteError):
        PdfPages().gather([PagesOf(pdf=decision, pages=(0,))], tmp_path / "a.pdf" / "b.pdf")
