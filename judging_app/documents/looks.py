"""One table of how each block looks: faces and sizes of Decree 30/2020/NĐ-CP, Annex I, in points."""

from dataclasses import dataclass, replace
from enum import IntEnum

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from judging_app.documents.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from judging_app.documents.markup import safe
from judging_app.documents.tags import Element
from judging_app.documents.text import Text


class Align(IntEnum):
    """ReportLab's numbers for where lines stand."""

    LEFT = 0
    CENTRE = 1
    RIGHT = 2
    JUSTIFY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Face, size, alignment; `first`: indent of the first line; `left`: of the others; `before`, `after`: gaps; all points.

    `role`: which tag a paragraph bears, "" where it is the content of what it stands in, as of a cell.
    """

    face: str = REGULAR
    size: int = 14
    align: Align = Align.LEFT
    first: int = 0
    left: int = 0
    before: int = 0
    after: int = 0
    leading: int = 120  # per cent of the size
    role: str = "P"
    colour: str = "#000000"


_INDENT = 36  # 1.27 cm

NATION = Look(face=BOLD, size=12, align=Align.CENTRE)
MOTTO = Look(face=BOLD, size=13, align=Align.CENTRE)
SUPERIOR = Look(size=12, align=Align.CENTRE)
AGENCY = Look(face=BOLD, size=12, align=Align.CENTRE)
NUMBER = Look(size=13, align=Align.CENTRE)
PLACE_DATE = Look(face=ITALIC, size=13, align=Align.CENTRE)
KIND = Look(face=BOLD, size=14, align=Align.CENTRE, before=14, role="H1")
SUBJECT = Look(face=BOLD, size=14, align=Align.CENTRE, before=2)
COMPETENCE = Look(face=BOLD, size=14, align=Align.CENTRE, before=12, after=6)
BASIS = Look(face=ITALIC, size=14, align=Align.JUSTIFY, first=_INDENT, before=6)
ORDER = Look(face=BOLD, size=14, align=Align.CENTRE, before=10, after=4, role="H2")
BODY = Look(size=14, align=Align.JUSTIFY, first=_INDENT, before=6)
HEADING = Look(face=BOLD, size=14, first=_INDENT, before=8, role="H2")
POINT = Look(size=14, align=Align.JUSTIFY, first=_INDENT, before=3, role="LBody")
ADDRESSEE = Look(size=14, align=Align.CENTRE, before=12, after=6)
SIGNER = Look(face=BOLD, size=14, align=Align.CENTRE)
RECIPIENTS_HEAD = Look(face=BOLD_ITALIC, size=12)
RECIPIENT = Look(size=11, first=-6, left=6, role="LBody")
APPENDIX = Look(face=BOLD, size=14, align=Align.CENTRE, role="H1")
APPENDIX_TITLE = Look(face=BOLD, size=14, align=Align.CENTRE, before=2, role="H2")
APPENDIX_REFERENCE = Look(face=ITALIC, size=14, align=Align.CENTRE, before=2, after=10)
PAGE_NUMBER = Look(size=13, align=Align.CENTRE)
RUNNING = Look(face=ITALIC, size=9)
FOOTNOTE = Look(face=ITALIC, size=9, align=Align.CENTRE)
LIMITED = Look(face=BOLD, size=13, align=Align.CENTRE)
LIMITED_BELOW = Look(face=ITALIC, size=9, align=Align.CENTRE)
STAMP = Look(size=8, align=Align.RIGHT)

ROUND = Look(size=13, align=Align.CENTRE, before=4, after=6)
FORM_KIND = Look(face=BOLD, size=14, align=Align.CENTRE, before=10, role="H1")
FORM_SUBJECT = Look(face=BOLD, size=12, align=Align.CENTRE, before=2)
FORM_LINE = Look(size=13, before=3)
FORM_TEXT = Look(size=13, align=Align.JUSTIFY, before=4)
SMALL = Look(size=10, before=2)
NOTE = Look(size=12, before=2, first=-8, left=20, role="LBody")
CODE = Look(size=10)
CODE_HEAD = Look(size=10, before=6)
FORM_SIGNER = Look(face=BOLD, size=13, align=Align.CENTRE)
FORM_DATE = Look(face=ITALIC, size=13, align=Align.CENTRE)

STEP = Look(size=13, align=Align.JUSTIFY, before=6, first=-13, left=13, role="LBody")
BIG_CODE = Look(face=BOLD, size=24, align=Align.CENTRE, before=2, after=6)
BOX_HEAD = Look(face=BOLD, size=12, align=Align.CENTRE)
BOX_NOTE = Look(face=ITALIC, size=12, align=Align.CENTRE)

_RED = "#A3141A"
CERTIFICATE_KIND = Look(face=BOLD, size=38, align=Align.CENTRE, role="H1", colour=_RED)
CERTIFICATE_LINE = Look(size=16, align=Align.CENTRE)
CERTIFICATE_UNIT = Look(face=BOLD, size=24, align=Align.CENTRE, before=10)
CERTIFICATE_TIER = replace(CERTIFICATE_UNIT, colour=_RED)
CERTIFICATE_NOTE = Look(face=ITALIC, size=11, before=2)

SHADE = Color(0.93, 0.93, 0.93)


def cell(size: int, align: Align = Align.LEFT, face: str = REGULAR) -> Look:
    """Look of a table's cell."""
    return Look(face=face, size=size, align=align, leading=115, role="")


def rich(markup: str, look: Look, *, with_next: bool = False) -> Text:
    """A paragraph from markup whose texts are already safe; `with_next` keeps it on the page of what follows."""
    style = ParagraphStyle(
        look.face,
        fontName=look.face,
        fontSize=look.size,
        textColor=look.colour,
        leading=look.size * look.leading / 100,
        alignment=int(look.align),
        firstLineIndent=look.first,
        leftIndent=look.left,
        spaceBefore=look.before,
        spaceAfter=look.after,
        allowWidows=0,
        allowOrphans=0,
        keepWithNext=int(with_next),
        tag=Element(look.role) if look.role else None,
    )
    return Text(markup, style)


def text(content: str, look: Look, *, with_next: bool = False) -> Text:
    """A paragraph of plain text."""
    return rich(safe(content), look, with_next=with_next)
