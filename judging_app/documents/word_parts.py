"""Paragraphs and rules of a paper for a word processor, with the faces and sizes of its PDF."""

from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from judging_app.documents.fonts import BOLD, BOLD_ITALIC, ITALIC
from judging_app.documents.looks import Align, Look
from judging_app.documents.markup import balanced, composed
from judging_app.documents.page import PORTRAIT
from judging_app.ports.written import DOTS, Cell, Words

FACE = "Times New Roman"
_ALIGNS = {
    Align.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Align.JUSTIFY: WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_RULE = 6  # eighths of a point
_TO_THE_END = "\t"  # dots lead to the stop at the right margin
_LEAST = 2  # points: a line that only carries a rule


def write(paragraph: Any, cell: Cell | str, look: Look, *, with_next: bool = False) -> Any:
    """Fill a paragraph that is empty; `with_next` keeps it on the page of what follows."""
    lay_out(paragraph, look, with_next=with_next)
    for one in (Words(text=cell),) if isinstance(cell, str) else cell:
        put(paragraph, _TO_THE_END if one.text == DOTS else one.text, look, bold=one.bold)
        if one.text == DOTS:
            paragraph.paragraph_format.tab_stops.add_tab_stop(
                Pt(PORTRAIT.inner), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
            )
    return paragraph


def put(paragraph: Any, text: str, look: Look, *, bold: bool = False) -> Any:
    """Add a run of text."""
    run = paragraph.add_run(text if text == _TO_THE_END else composed(text))
    run.font.name, run.font.size = FACE, Pt(look.size)
    run.bold = (bold or look.face in {BOLD, BOLD_ITALIC}) or None
    run.italic = look.face in {ITALIC, BOLD_ITALIC} or None
    return run


def lay_out(paragraph: Any, look: Look, *, with_next: bool = False) -> None:
    """Alignment, indents and gaps."""
    layout = paragraph.paragraph_format
    layout.alignment = _ALIGNS[look.align]
    layout.first_line_indent, layout.left_indent = Pt(look.first), Pt(look.left)
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.line_spacing = 1.0
    layout.widow_control = True
    layout.keep_with_next = with_next


def write_balanced(paragraph: Any, text: str, look: Look, width: int, *, with_next: bool = False) -> Any:
    """A centred text in lines of like length, broken as in print."""
    lay_out(paragraph, look, with_next=with_next)
    for place, line in enumerate(balanced(text, look.face, look.size, width)):
        run = put(paragraph, "", look)
        if place:
            run.add_break()
        run.add_text(composed(line))
    return paragraph


def rule(paragraph: Any, length: int, width: int, *, before: int = 2) -> None:
    """Make the paragraph a thin line of that length in the middle of `width` (points)."""
    layout = paragraph.paragraph_format
    layout.left_indent = layout.right_indent = Pt(max(0, (width - length) / 2))
    layout.space_before, layout.space_after, layout.line_spacing = Pt(0), Pt(0), Pt(_LEAST + before)
    borders = element("w:pBdr")
    borders.append(element("w:bottom", val="single", sz=_RULE, space=0, color="000000"))
    paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001  the package has no borders of its own
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
    put(paragraph, "", Look(size=_LEAST))


def element(name: str, text: str = "", **attributes: object) -> Any:
    """An element of the word processor's own names."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    if text:
        made.text = text
    return made


def page_number(paragraph: Any, look: Look) -> None:
    """A field that shows the page's number."""
    lay_out(paragraph, look)
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = put(paragraph, "", look)
        made = element("w:fldChar", fldCharType=kind) if kind else element("w:instrText", words)
        run._r.append(made)  # noqa: SLF001  fields are not known to the package


def first_paragraph(cell: Any) -> Any:
    """A cell's only paragraph."""
    return cell.paragraphs[0]


def stack(cell: Any, count: int) -> Sequence[Any]:
    """So many empty paragraphs in a cell."""
    return [first_paragraph(cell), *(cell.add_paragraph() for _ in range(count - 1))]
