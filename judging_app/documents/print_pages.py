"""Pages to be printed, through pypdfium2: shapes, pictures at a printer's resolution, and one file of many."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from judging_app.documents.preview import PdfPreview, opened
from judging_app.ports.pages import PageShape, PagesOf, PageStrip, PrintPages, Sides
from judging_app.ports.print_errors import PdfUnreadableError
from judging_app.ports.whole_files import write_whole

STRIP_BYTES = 8 << 20
POINTS, MICROMETRES = 72, 25_400  # of an inch
LOOK_DPI = 40
"""Enough to see whether anything on a page has a colour."""


class PdfPages(PdfPreview, PrintPages):
    """As the preview: files are opened anew for each call, and PDFium is entered by one thread at a time."""

    def shapes(self, pdf: Path) -> tuple[PageShape, ...]:
        with self.turn, opened(pdf) as document:
            return tuple(_shape(document[place]) for place in range(len(document)))

    def strips(self, pdf: Path, page: int, dpi: int) -> Iterator[PageStrip]:
        with self.turn, opened(pdf) as document:
            if not 0 <= page < len(document):
                raise PdfUnreadableError(path=str(pdf), page=page)
            yield from _strips(document[page], dpi)

    def gather(self, parts: Sequence[PagesOf], out: Path) -> None:
        with self.turn:
            write_whole(out, _gathered(parts))


def _shape(page: Any) -> PageShape:
    width, height = page.get_size()
    boxes = [one.get_bounds() for one in page.get_objects(max_depth=1)]
    left, bottom, right, top = (
        (
            min(one[0] for one in boxes),
            min(one[1] for one in boxes),
            max(one[2] for one in boxes),
            max(one[3] for one in boxes),
        )
        if boxes
        else (width / 2, height / 2, width / 2, height / 2)
    )
    white = Sides(left=_long(left), top=_long(height - top), right=_long(width - right), bottom=_long(bottom))
    return PageShape(width=_long(width), height=_long(height), white=white)


def _long(points: float) -> int:
    return round(points * MICROMETRES / POINTS)


def _strips(page: Any, dpi: int) -> Iterator[PageStrip]:
    scale = dpi / POINTS
    grey = _is_grey(page)
    width, height = (-int(-side * scale // 1) for side in page.get_size())
    rows = max(1, STRIP_BYTES // (width * (1 if grey else 4)))
    for top in range(0, height, rows):
        yield _strip(page, scale, top, min(rows, height - top), height, grey=grey)


def _strip(page: Any, scale: float, top: int, rows: int, height: int, *, grey: bool) -> PageStrip:
    # Half a pixel less: what is cut off is rounded up to whole pixels.
    below = max(0.0, (height - top - rows - 0.5) / scale)
    bitmap = page.render(
        scale=scale,
        crop=(0, below, 0, max(0.0, (top - 0.5) / scale)),
        grayscale=grey,
        prefer_bgrx=not grey,
        may_draw_forms=False,
    )
    row = bitmap.width * (1 if grey else 4)
    buffer = memoryview(bitmap.buffer).cast("B")
    pixels = b"".join(buffer[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    strip = PageStrip(top=top, width=bitmap.width, height=bitmap.height, grey=grey, pixels=pixels)
    buffer.release()
    bitmap.close()
    return strip


def _is_grey(page: Any) -> bool:
    bitmap = page.render(scale=LOOK_DPI / POINTS, prefer_bgrx=True)
    pixels = bytes(bitmap.buffer)
    bitmap.close()
    return pixels[0::4] == pixels[1::4] == pixels[2::4]


def _gathered(parts: Sequence[PagesOf]) -> bytes:
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    try:
        for part in parts:
            with opened(part.pdf) as document:
                whole.import_pages(document, list(part.pages))
        target = BytesIO()
        whole.save(target)
    finally:
        whole.close()
    return target.getvalue()
