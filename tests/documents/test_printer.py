from pathlib import Path

import pytest

from judging_app.documents import fonts
from judging_app.documents.preview import PdfPreview
from judging_app.documents.printer import PdfPrinter
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.print_errors import FontMissingError, NothingToPrintError, PdfUnreadableError
from tests.documents import papers


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("papers") / "sheet.pdf"
    PdfPrinter(invariant=True).sheets([papers.sheet(), papers.sheet("CL-002")], out)
    return out


def test_a_printed_paper_lies_where_it_was_asked_for_and_nothing_else_does(tmp_path: Path) -> None:
    PdfPrinter().summary(papers.summary(2), tmp_path / "new" / "summary.pdf")
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["summary.pdf"]


def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(CannotWriteError) as caught:
        PdfPrinter().decision(papers.decision(), tmp_path / "taken.pdf")
    assert caught.value.path == str(tmp_path / "taken.pdf")
    assert caught.value.reason
    assert [file.name for file in tmp_path.iterdir()] == ["taken.pdf"]


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(CannotWriteError):
        PdfPrinter().decision(papers.decision(), tmp_path / "file" / "decision.pdf")


def test_a_failed_printing_leaves_the_earlier_paper_as_it_was(tmp_path: Path) -> None:
    out, printer = tmp_path / "sheets.pdf", PdfPrinter(invariant=True)
    printer.sheets([papers.sheet()], out)
    before = out.read_bytes()
    with pytest.raises(NothingToPrintError):
        printer.sheets([], out)
    assert out.read_bytes() == before


def test_without_a_face_nothing_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "system_folders", lambda: ())
    with pytest.raises(FontMissingError):
        PdfPrinter(bundled=tmp_path).decision(papers.decision(), tmp_path / "decision.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_bundled_face_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = fonts.find_faces(fonts.system_folders()).regular.parent
    monkeypatch.setattr(fonts, "system_folders", lambda: ())
    PdfPrinter(bundled=folder).decision(papers.decision(), tmp_path / "decision.pdf")
    assert (tmp_path / "decision.pdf").stat().st_size > 10000


def test_a_preview_counts_pages_and_paints_them_at_the_scale_asked_for(sheet: Path) -> None:
    preview = PdfPreview()
    assert preview.page_count(sheet) == 2
    image = preview.render_page(sheet, 1, 0.5)
    assert (image.width, image.height) == (298, 421)
    assert len(image.pixels) == 298 * 421 * 4
    assert image.pixels[:4] == b"\xff\xff\xff\xff"
    assert any(image.pixels[place] < 100 for place in range(0, len(image.pixels), 4))


@pytest.mark.parametrize("page", [-1, 2])
def test_a_page_that_is_not_there_is_named(sheet: Path, page: int) -> None:
    with pytest.raises(PdfUnreadableError) as caught:
        PdfPreview().render_page(sheet, page, 1)
    assert caught.value.page == page


def test_what_is_no_pdf_or_missing_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.pdf").write_text("no", encoding="utf-8")
    for name in ("no.pdf", "missing.pdf"):
        with pytest.raises(PdfUnreadableError) as caught:
            PdfPreview().page_count(tmp_path / name)
        assert caught.value.path.endswith(name)
