"""A written paper for a word processor: the same content and layout as its PDF, to be finished in the office."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Pt

from judging_app.documents import looks
from judging_app.documents.markup import composed
from judging_app.documents.page import PORTRAIT
from judging_app.documents.word_closing import close
from judging_app.documents.word_head import appendix_head, head, title
from judging_app.documents.word_parts import FACE, element, lay_out, page_number, write
from judging_app.documents.word_tables import code, grid, picture
from judging_app.documents.written import LOOKS, held
from judging_app.ports.written import Bars, Block, Code, Grid, Line, Written

_WIDTH = PORTRAIT.inner
_GAP = 8
_WORD_2013 = "15"  # from which on the border of a table, not its text, stands at the margin
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)  # of a paper that is to be the same whenever it is made
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def written_docx(data: Written, *, invariant: bool) -> bytes:
    """The paper as .docx; the fonts must be registered, since lines are broken as in print."""
    document = Document()
    _prepare(document, data, invariant=invariant)
    head(document, data)
    title(document, data.kind, data.subject)
    *others, last = held(data.blocks)
    _blocks(document, others)
    _blocks(document, [last], with_next=True)
    close(document, data.closing)
    for appendix in data.appendices:
        _section(document.add_section(WD_SECTION.NEW_PAGE), data.sample_note)
        appendix_head(document, appendix)
        _blocks(document, appendix.blocks)
    return _saved(document)


def _prepare(document: Any, data: Written, *, invariant: bool) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(looks.BODY.size)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.update(element("w:rFonts", ascii=FACE, hAnsi=FACE, eastAsia=FACE, cs=FACE).attrib)
    normal.element.get_or_add_rPr().append(element("w:lang", val="vi-VN", eastAsia="vi-VN"))
    _section(document.sections[0], data.sample_note)
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_2013)
    about = document.core_properties
    about.title, about.subject = composed(f"{data.kind} {data.subject}")[:255], composed(data.subject)[:255]
    about.author, about.language, about.comments = composed(data.head.agency)[:255], "vi-VN", ""
    about.created = about.modified = _BEGINNING if invariant else datetime.now(tz=UTC)


def _section(section: Any, note: str | None) -> None:
    """Paper, margins, the page number in the top margin of all pages but the first, numbered anew."""
    section.page_width, section.page_height = Pt(PORTRAIT.width), Pt(PORTRAIT.height)
    section.top_margin, section.bottom_margin = Pt(PORTRAIT.top), Pt(PORTRAIT.bottom)
    section.left_margin, section.right_margin = Pt(PORTRAIT.left), Pt(PORTRAIT.right)
    section.header_distance = section.footer_distance = Pt(PORTRAIT.top / 2 - looks.PAGE_NUMBER.size / 2)
    section.different_first_page_header_footer = True
    section._sectPr.append(element("w:pgNumType", start=1))  # noqa: SLF001  not known to the package
    parts = (section.header, section.footer, section.first_page_header, section.first_page_footer)
    for part in parts:
        part.is_linked_to_previous = False
        lay_out(part.paragraphs[0], looks.PAGE_NUMBER)
    page_number(section.header.paragraphs[0], looks.PAGE_NUMBER)
    for footer in (section.footer, section.first_page_footer):
        write(footer.paragraphs[0], note or "", looks.FOOTNOTE)


def _blocks(document: Any, blocks: Sequence[Block], *, with_next: bool = False) -> None:
    for block in blocks:
        match block:
            case Line():
                write(document.add_paragraph(), block.words, LOOKS[block.style], with_next=block.with_next)
            case Grid():
                _gap(document, with_next=True)
                grid(document, block, _WIDTH, with_next=with_next)
                _gap(document, with_next=with_next)
            case Bars():
                picture(document, block, _WIDTH)
            case Code():
                code(document, block, _WIDTH)


def _gap(document: Any, *, with_next: bool = False) -> None:
    """Room before or after a table, which a word processor needs as a paragraph."""
    paragraph = document.add_paragraph()
    lay_out(paragraph, looks.BODY, with_next=with_next)
    layout = paragraph.paragraph_format
    layout.space_before, layout.line_spacing = Pt(0), Pt(_GAP)


def _saved(document: Any) -> bytes:
    """The file without the times of its making in its directory: equal papers are equal bytes."""
    made, target = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as source, ZipFile(target, "w", ZIP_DEFLATED) as written:
        for name in source.namelist():
            part = ZipInfo(name, _ZIP_TIME)
            part.compress_type = ZIP_DEFLATED
            written.writestr(part, source.read(name))
    return target.getvalue()
