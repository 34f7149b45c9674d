"""Pages of a PDF as pictures for the window, through pypdfium2."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from judging_app.documents.finding import spot_in
from judging_app.ports.documents import PageImage, PagePreview, Spot
from judging_app.ports.print_errors import PdfUnreadableError


class PdfPreview(PagePreview):
    """Opens the file anew for each call and holds nothing, so that it may be replaced in between.

    One call at a time: PDFium must not be entered by two threads at once.
    """

    def __init__(self) -> None:
        self.turn = Lock()

    def page_count(self, pdf: Path) -> int:
        with self.turn, opened(pdf) as document:
            return len(document)

    def render_page(self, pdf: Path, page: int, scale: float) -> PageImage:
        with self.turn, opened(pdf) as document:
            if not 0 <= page < len(document):
                raise PdfUnreadableError(path=str(pdf), page=page)
            return _rendered(document[page], scale)

    def find(self, pdf: Path, texts: Sequence[str]) -> Spot | None:
        with self.turn, opened(pdf) as document:
            return spot_in(document, texts)


@contextmanager
def opened(pdf: Path) -> Iterator[Any]:
    """A document, closed at the end. Raises PdfUnreadableError."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf.read_bytes())
    except (OSError, pypdfium2.PdfiumError) as error:
        raise PdfUnreadableError(path=str(pdf)) from error
    try:
        yield document
    finally:
        document.close()


def _rendered(page: Any, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=False, force_bitmap_format=_bgra(), fill_color=(255, 255, 255, 255))
    row = bitmap.width * 4
    pixels = bytes(bitmap.buffer)
    whole = b"".join(pixels[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    image = PageImage(width=bitmap.width, height=bitmap.height, pixels=whole)
    bitmap.close()
    page.close()
    return image


def _bgra() -> int:
    from pypdfium2 import raw

    return int(raw.FPDFBitmap_BGRA)
