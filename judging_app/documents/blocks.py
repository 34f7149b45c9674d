"""The fixed blocks of an administrative paper: head, titles, appendix head (Decree 30/2020/NĐ-CP, Annex I and III)."""

from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.platypus import Flowable

from judging_app.core.vietnamese.dates import place_and_blank_date, place_and_date
from judging_app.documents import looks
from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.looks import Look
from judging_app.documents.markup import balanced, bold, safe, text_width
from judging_app.documents.page import Story
from judging_app.documents.table_tags import Placed, Rule
from judging_app.documents.text import Text
from judging_app.ports.documents import Letterhead

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_EDGE = 2  # points that stay free at the end of a line
_MANY = 100  # dots that are measured at once
RIGHT_SHARE = 58  # per cent of the width that the national name and motto take
_PLAIN = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
]


def frameless(
    rows: Sequence[Sequence[object]], widths: list[int], *, align: str = "CENTER", before: int = 0, valign: str = "TOP"
) -> Placed:
    """A table without lines that only places things side by side, `before` points below what stands above."""
    style = [
        *_PLAIN,
        ("VALIGN", (0, 0), (-1, -1), valign),
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("TOPPADDING", (0, 0), (-1, 0), 0),
        ("ALIGN", (0, 0), (-1, -1), align),
    ]
    return Placed(rows, colWidths=widths, style=style, spaceBefore=before)


def centred_lines(content: str, look: Look, width: int) -> Text:
    """A paragraph whose lines are of like length, for texts that are not justified."""
    lines = balanced(content, look.face, look.size, width)
    return looks.rich("<br/>".join(map(safe, lines)), look)


def rule(width: int, *, before: int = 2, after: int = 0) -> Flowable:
    """A thin solid line, centred (points)."""
    return Rule(
        width=width, thickness=0.75, lineCap="butt", color=black, spaceBefore=before, spaceAfter=after, hAlign="CENTER"
    )


def short_rule(content: str, look: Look, width: int) -> Flowable:
    """The line under an agency or a title: two fifths of the text's length (the decree asks for 1/3 to 1/2)."""
    longest = max(text_width(line, look.face, look.size) for line in balanced(content, look.face, look.size, width))
    return rule(longest * 2 // 5, before=3)


def head(letterhead: Letterhead, width: int, *, number: str | None = None, dated: bool = True) -> Flowable:
    """Agencies on the left, national name and motto on the right; below them number and date on one line, if numbered.

    Minutes are numbered and not `dated`.
    """
    right = width * RIGHT_SHARE // 100
    left = width - right
    rows: list[list[object]] = [[_agencies(letterhead, left - 8), _nation()]]
    if number is not None:
        day = looks.text(date_line(letterhead), looks.PLACE_DATE) if dated else ""
        rows.append([looks.text(number, looks.NUMBER), day])
    return frameless(rows, [left, right])


def date_line(letterhead: Letterhead) -> str:
    """Place and date, or place and a date to be written by hand."""
    if letterhead.day is None:
        return place_and_blank_date(letterhead.place, letterhead.year)
    return place_and_date(letterhead.place, letterhead.day)


def title(kind: str, subject: str, width: int, *, looks_: tuple[Look, Look] = (looks.KIND, looks.SUBJECT)) -> Story:
    """Kind of paper in capitals, what it is about below, and the short line; `looks_` of the two."""
    kind_look, subject_look = looks_
    return [
        looks.text(kind.upper(), kind_look),
        centred_lines(subject, subject_look, width - 40),
        short_rule(subject, subject_look, width - 40),
    ]


def dots(room: float, size: int) -> str:
    """As many dots as the room takes (points), to be written on."""
    return "." * int((room - _EDGE) * _MANY / text_width("." * _MANY, REGULAR, size))


def dotted(name: str, width: int) -> Flowable:
    """A name and dots to the end of the line, to be written on."""
    label = f"{name}: " if name else ""
    room = width - text_width(label, BOLD, looks.FORM_LINE.size)
    line = dots(room, looks.FORM_LINE.size)
    return looks.rich(f"{bold(name)}: {line}" if name else line, looks.FORM_LINE)


def round_line(name: str) -> str:
    """A round as papers name it: "Chung khảo" becomes "Vòng chung khảo"."""
    return name if name.lower().startswith("vòng") else f"Vòng {name[:1].lower()}{name[1:]}"


def appendix_head(name: str, subject: str, reference: str, width: int) -> Story:
    """Name of the appendix, its title in capitals, and which paper it belongs to."""
    return [
        looks.text(name, looks.APPENDIX),
        centred_lines(subject.upper(), looks.APPENDIX_TITLE, width - 40),
        centred_lines(reference, looks.APPENDIX_REFERENCE, width),
    ]


def _agencies(letterhead: Letterhead, width: int) -> Story:
    superior = [centred_lines(letterhead.superior.upper(), looks.SUPERIOR, width)] if letterhead.superior else []
    agency = letterhead.agency.upper()
    return [*superior, centred_lines(agency, looks.AGENCY, width), short_rule(agency, looks.AGENCY, width)]


def _nation() -> Story:
    line = text_width(MOTTO, looks.MOTTO.face, looks.MOTTO.size)
    return [looks.text(NATION, looks.NATION), looks.text(MOTTO, looks.MOTTO), rule(line)]
