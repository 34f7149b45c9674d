"""Printing for real, through Qt's own printing into a PDF: sizes, orientation, order, true size, stopping, what goes wrong."""

from pathlib import Path

import pypdfium2
import pytest

from judging_app.documents.print_pages import PdfPages
from judging_app.ports.pages import Sides
from judging_app.ports.print_errors import PrinterMissingError, PrinterRefusedError, PrinterSilentError
from judging_app.services.print_plan import Sheet, Wanted, sheets_of
from tests.fakes.pdfs import pdf_of
from ui.tasks import print_client
from ui.tasks.print_client import HelperPrinters
from ui.tasks.print_wire import PrintJob, job_in, job_line, margins_in, margins_line, printers_in
from ui.tasks.runner import StoppedError

pytestmark = pytest.mark.slow

NONE = Sides(left=0, top=0, right=0, bottom=0)
WIDE = Sides(left=21_000, top=21_000, right=21_000, bottom=21_000)


@pytest.fixture
def papers(tmp_path: Path) -> tuple[Wanted, ...]:
    """Pages 3 and 1 of an upright paper twice, and one that lies across."""
    pages = PdfPages()
    first, second = pdf_of(tmp_path / "a.pdf", 3, edge=30), pdf_of(tmp_path / "b.pdf", 1, across=True, edge=30)
    return (
        Wanted(pdf=first, pages=(2, 0), copies=2, shapes=pages.shapes(first)),
        Wanted(pdf=second, pages=(0,), copies=1, shapes=pages.shapes(second)),
    )


def job(sheets: tuple[Sheet, ...], into: Path | None) -> PrintJob:
    return PrintJob(printer="Máy in", title="Văn bản", sheets=sheets, into=str(into or ""))


def dark_box(pdf: Path, page: int) -> tuple[int, int, int, int]:
    """Where anything is drawn, in points from the left, top, right and bottom edge."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[page].render(scale=4, grayscale=True).to_pil().point(lambda level: 255 if level < 128 else 0)
    document.close()
    box = picture.getbbox()
    assert box is not None
    left, top, right, bottom = box
    return round(left / 4), round(top / 4), round((picture.width - right) / 4), round((picture.height - bottom) / 4)


def test_sheets_come_out_in_order_on_a4_the_way_they_lie_and_true_to_size(
    papers: tuple[Wanted, ...], tmp_path: Path
) -> None:
    told: list[int] = []
    out = tmp_path / "out.pdf"
    assert HelperPrinters().print(job(sheets_of(papers, NONE), out), told.append, lambda: False) == 5
    assert told == [0, 1, 2, 3, 4, 5]
    shapes = PdfPages().shapes(out)
    assert [one.lies for one in shapes] == [False] * 4 + [True]
    assert all(
        abs(one.width - (297_000 if one.lies else 210_000)) < 200 for one in shapes
    )  # Qt rounds A4 to whole points
    for page, (wanted, at) in enumerate(
        [(papers[0], 2), (papers[0], 0), (papers[0], 2), (papers[0], 0), (papers[1], 0)]
    ):
        assert all(abs(one - other) <= 1 for one, other in zip(dark_box(out, page), (30, 30, 30, 30), strict=True))
        assert likeness(out, page, wanted.pdf, at) < 2


def likeness(printed: Path, page: int, original: Path, at: int) -> float:
    """How far two pages are apart, levels of grey on average, at a resolution where hair lines are wide."""
    pictures: list[bytes] = []
    for pdf, number in ((printed, page), (original, at)):
        document = pypdfium2.PdfDocument(pdf)
        pictures.append(document[number].render(scale=2, grayscale=True).to_pil().resize((300, 300)).tobytes())
        document.close()
    one, other = pictures
    return sum(abs(grey - beside) for grey, beside in zip(one, other, strict=True)) / len(one)


def test_a_wide_edge_makes_a_page_smaller_about_its_middle(papers: tuple[Wanted, ...], tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    HelperPrinters().print(job(sheets_of(papers[1:], WIDE), out), lambda _n: None, lambda: False)
    left, top, right, bottom = dark_box(out, 0)
    edge = 21 * 72 / 25.4
    assert min(left, top, right, bottom) >= edge - 1
    assert abs(left - right) <= 1
    assert abs(top - bottom) <= 1


def test_printing_stops_before_the_next_sheet(papers: tuple[Wanted, ...], tmp_path: Path) -> None:
    told: list[int] = []
    with pytest.raises(StoppedError):
        HelperPrinters().print(
            job(sheets_of(papers, NONE), tmp_path / "out.pdf"), told.append, lambda: bool(told) and told[-1] == 2
        )
    assert told == [0, 1, 2]


def test_a_printer_that_is_gone_is_named(papers: tuple[Wanted, ...]) -> None:
    with pytest.raises(PrinterMissingError) as caught:
        HelperPrinters().print(job(sheets_of(papers, NONE), None), lambda _n: None, lambda: False)
    assert caught.value.printer == "Máy in"


def test_a_printer_that_takes_nothing_is_named_with_how_many_sheets_it_took(
    papers: tuple[Wanted, ...], tmp_path: Path
) -> None:
    with pytest.raises(PrinterRefusedError) as caught:
        HelperPrinters().print(
            job(sheets_of(papers, NONE), tmp_path / "nowhere" / "out.pdf"), lambda _n: None, lambda: False
        )
    assert (caught.value.printer, caught.value.sheets) == ("Máy in", 0)


def test_a_helper_that_breaks_is_a_printer_that_does_not_answer(tmp_path: Path) -> None:
    sheet = Sheet(pdf=tmp_path / "gone.pdf", page=0, width=210_000, height=297_000, permille=1000)
    with pytest.raises(PrinterSilentError):
        HelperPrinters().print(job((sheet,), tmp_path / "out.pdf"), lambda _n: None, lambda: False)


def test_a_printer_that_takes_too_long_is_given_up(
    papers: tuple[Wanted, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_client, "SHEET_S", 0.01)
    with pytest.raises(PrinterSilentError):
        HelperPrinters().print(job(sheets_of(papers, NONE), tmp_path / "out.pdf"), lambda _n: None, lambda: False)


def test_the_printers_of_the_system_are_told_by_name() -> None:
    names = [one.name for one in HelperPrinters().there()]
    assert len(names) == len(set(names))


def test_orders_and_answers_come_through_as_they_were_sent(papers: tuple[Wanted, ...]) -> None:
    sent = job(sheets_of(papers, WIDE), None)
    assert job_in(job_line(sent)) == sent
    assert margins_in(margins_line(WIDE)) == WIDE
    assert (margins_in(b""), printers_in(b"")) == (NONE, ())
