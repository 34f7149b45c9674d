"""The head of a paper and of its appendices for a word processor."""

from dataclasses import replace
from typing import Any

from judging_app.documents import looks
from judging_app.documents.blocks import MOTTO, NATION, RIGHT_SHARE, date_line
from judging_app.documents.looks import Look
from judging_app.documents.markup import balanced, text_width
from judging_app.documents.page import PORTRAIT
from judging_app.documents.word_parts import first_paragraph, rule, stack, write, write_balanced
from judging_app.documents.word_tables import side_by_side
from judging_app.ports.written import Appendix, Written

_WIDTH = PORTRAIT.inner
_RIGHT = _WIDTH * RIGHT_SHARE // 100
_LEFT = _WIDTH - _RIGHT
_FREE = 8  # points beside the agencies


def head(document: Any, data: Written) -> None:
    """Agencies on the left, national name and motto on the right; below them number and date."""
    table = side_by_side(document, [_LEFT, _RIGHT], 2)
    _agencies(table.cell(0, 0), data)
    name, motto, line = stack(table.cell(0, 1), 3)
    write(name, NATION, looks.NATION)
    write(motto, MOTTO, looks.MOTTO)
    rule(line, text_width(MOTTO, looks.MOTTO.face, looks.MOTTO.size), _RIGHT)
    number, day = (first_paragraph(table.cell(1, place)) for place in range(2))
    write(number, data.number, replace(looks.NUMBER, before=_FREE))
    if data.dated:
        write(day, date_line(data.head), replace(looks.PLACE_DATE, before=_FREE))


def _agencies(cell: Any, data: Written) -> None:
    superior, agency = data.head.superior.upper(), data.head.agency.upper()
    *above, below, line = stack(cell, 3 if superior else 2)
    for paragraph in above:
        write_balanced(paragraph, superior, looks.SUPERIOR, _LEFT - _FREE)
    write_balanced(below, agency, looks.AGENCY, _LEFT - _FREE)
    rule(line, short_rule(agency, looks.AGENCY, _LEFT - _FREE), _LEFT)


def short_rule(text: str, look: Look, width: int) -> int:
    """Length of the line below an agency or a title: two fifths of its longest line."""
    longest = max(text_width(line, look.face, look.size) for line in balanced(text, look.face, look.size, width))
    return longest * 2 // 5


def title(document: Any, kind: str, subject: str) -> None:
    """Kind of paper, what it is about, and the short line."""
    write(document.add_paragraph(), kind.upper(), looks.KIND, with_next=True)
    write_balanced(document.add_paragraph(), subject, looks.SUBJECT, _WIDTH - 40, with_next=True)
    rule(document.add_paragraph(), short_rule(subject, looks.SUBJECT, _WIDTH - 40), _WIDTH)


def appendix_head(document: Any, appendix: Appendix) -> None:
    """Name of the appendix, its title in capitals, and which paper it belongs to."""
    write(document.add_paragraph(), appendix.name, looks.APPENDIX, with_next=True)
    subject = appendix.subject.upper()
    write_balanced(document.add_paragraph(), subject, looks.APPENDIX_TITLE, _WIDTH - 40, with_next=True)
    reference = appendix.reference
    write_balanced(document.add_paragraph(), reference, looks.APPENDIX_REFERENCE, _WIDTH, with_next=True)
