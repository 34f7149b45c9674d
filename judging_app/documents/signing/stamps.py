"""What is seen of a signature, drawn by ReportLab, and its place in the PDF that is signed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from judging_app.documents.fonts import REGULAR
from judging_app.documents.markup import plain, text_width
from judging_app.documents.signing.pictures import Picture
from judging_app.ports.signing import Box

WORDS_SIZE = 10  # points, as the decree says
_LEADING = 12
_LOCKED = 4 | 64 | 128 | 512  # an annotation that is printed, and that readers let nobody move or change


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What is drawn (a PDF page of just that size), where it is, and its copies on other pages."""

    page: bytes
    box: Box
    copies: tuple[Box, ...] = ()


def picture_page(picture: Picture, box: Box) -> bytes:
    """A picture as a page of the box's size."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    with Image.open(BytesIO(picture.data)) as image:
        shown = ImageReader(image.convert("RGBA"))

    def draw(canvas: Any) -> None:
        canvas.drawImage(shown, 0, 0, box.width, box.height, mask="auto")

    return _page(draw, box.width, box.height)


def words_page(lines: Sequence[str]) -> tuple[bytes, float, float]:
    """Black upright lines, flush right; the page with its width and height."""
    said = [plain(line) for line in lines]
    wide = max(text_width(line, REGULAR, WORDS_SIZE) for line in said)
    high = float(_LEADING * len(said))

    def draw(canvas: Any) -> None:
        canvas.setFont(REGULAR, WORDS_SIZE)
        for number, line in enumerate(said, 1):
            canvas.drawRightString(wide, high - number * _LEADING + 3, line)

    return _page(draw, wide, high), wide, high


def style_of(stamp: Stamp) -> Any:
    """The stamp as pyHanko draws signatures."""
    from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, SimpleBoxLayoutRule
    from pyhanko.stamp import StaticStampStyle

    rule = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MIN,
        y_align=AxisAlignment.ALIGN_MIN,
        inner_content_scaling=InnerScaling.NO_SCALING,
    )
    return StaticStampStyle(border_width=0, background=_imported(stamp.page), background_layout=rule)


def lay_down(writer: Any, stamp: Stamp, boxes: Sequence[Box]) -> None:
    """Add the stamp's picture to pages as locked annotations: what the pages themselves say stays as it is."""
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.layout import BoxConstraints

    if not boxes:
        return
    name = generic.NameObject
    size = BoxConstraints(width=stamp.box.width, height=stamp.box.height)
    seen = style_of(stamp).create_stamp(writer, size, {}).as_appearances().as_pdf_object()
    for box in boxes:
        page = writer.find_page_for_modification(box.page)[0]
        sides = [generic.FloatObject(round(side, 2)) for side in (box.left, box.bottom, box.right, box.top)]
        note = {
            name("/Type"): name("/Annot"),
            name("/Subtype"): name("/Stamp"),
            name("/Rect"): generic.ArrayObject(sides),
            name("/F"): generic.NumberObject(_LOCKED),
            name("/P"): page,
            name("/AP"): seen,
        }
        writer.register_annotation(page, writer.add_object(generic.DictionaryObject(note)))


def _page(draw: Callable[[Any], None], wide: float, high: float) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = BytesIO()
    canvas = Canvas(target, pagesize=(wide, high), initialFontName=REGULAR)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _imported(page: bytes) -> Any:
    """The page as content of another PDF."""
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import BoxConstraints
    from pyhanko.pdf_utils.reader import PdfFileReader

    class Imported(PdfContent):
        def render(self) -> bytes:
            drawn = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(page)))
            self.resources.xobject["/Stamp"] = drawn
            left, bottom, right, top = drawn.get_object()["/BBox"]
            self.box = BoxConstraints(width=right - left, height=top - bottom)
            return b"/Stamp Do"

    return Imported()
