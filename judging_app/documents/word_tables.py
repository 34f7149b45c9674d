"""Tables of a paper for a word processor: with hairlines and a repeated head, or without lines to place things side by side."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.shared import Pt

from judging_app.documents import looks
from judging_app.documents.fonts import BOLD
from judging_app.documents.looks import Align
from judging_app.documents.qr import qr_said
from judging_app.documents.word_parts import element, first_paragraph, lay_out, write, write_balanced
from judging_app.documents.written import QR_SIDE
from judging_app.documents.written_grid import PADDING, SIDES, bars_drawing, bars_said, widths
from judging_app.ports.written import Bars, Code, Grid, Row

_LINE = 4  # eighths of a point
_TWIPS = 20  # in a point
_PICTURE_SCALE = 4
_MODULE = 8  # pixels
_TOGETHER = 2  # last rows of a table that stay on the page of the signatures


def side_by_side(document: Any, across: Sequence[int], rows: int) -> Any:
    """A table without lines, its columns as wide as said (points)."""
    table = document.add_table(rows=rows, cols=len(across))
    _fix(table, across, padding=0)
    return table


def grid(document: Any, data: Grid, width: int, *, with_next: bool = False) -> Any:
    """A table with hairlines; `with_next`: its last rows stay on the page of what follows."""
    across = widths(data.columns, width)
    table = document.add_table(rows=1 + len(data.rows), cols=len(data.columns))
    _fix(table, across, padding=PADDING)
    _lines(table)
    for place, column in enumerate(data.columns):
        look = looks.cell(data.size, Align.CENTRE, BOLD)
        room = across[place] - 2 * PADDING
        write_balanced(first_paragraph(table.cell(0, place)), column.head, look, room, with_next=True)
    table.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))  # noqa: SLF001  not known to the package
    for number, row in enumerate(data.rows, 1):
        held = with_next and number > len(data.rows) - _TOGETHER
        _row(table, number, row, data, with_next=held)
    return table


def _row(table: Any, number: int, row: Row, data: Grid, *, with_next: bool) -> None:
    if row.span > 1:
        table.cell(number, 0).merge(table.cell(number, row.span - 1))
    places = [0, *range(row.span, len(data.columns))]
    for place, cell in zip(places, row.cells, strict=True):
        align = SIDES[data.columns[place].side] if row.span == 1 or place else Align.LEFT
        write(first_paragraph(table.cell(number, place)), cell, looks.cell(data.size, align), with_next=with_next)
    if data.room:
        table.rows[number].height_rule, table.rows[number].height = WD_ROW_HEIGHT_RULE.AT_LEAST, Pt(data.room)


def _fix(table: Any, across: Sequence[int], *, padding: int) -> None:
    """Columns of fixed width, rows that stay whole, `padding` beside the text (points)."""
    table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.LEFT
    margins = element("w:tblCellMar")
    for name, room in (("top", padding - 1), ("left", padding), ("bottom", padding - 1), ("right", padding)):
        margins.append(element(f"w:{name}", w=max(0, room) * _TWIPS, type="dxa"))
    table._tbl.tblPr.append(margins)  # noqa: SLF001  not known to the package
    for column, width in zip(table.columns, across, strict=True):
        column.width = Pt(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001  not known to the package
        for cell, width in zip(row.cells, across, strict=True):
            cell.width = Pt(width)
            if padding:
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _lines(table: Any) -> None:
    borders = element("w:tblBorders")
    for name in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(f"w:{name}", val="single", sz=_LINE, space=0, color="000000"))
    table._tbl.tblPr.append(borders)  # noqa: SLF001  not known to the package


def picture(document: Any, chart: Bars, width: int) -> None:
    """The chart as a picture of its print; its title tells those who can't see it."""
    paragraph = document.add_paragraph()
    lay_out(paragraph, looks.cell(12, Align.CENTRE))
    _draw(paragraph, _png(chart, width), width, bars_said(chart))


def code(document: Any, block: Code, width: int) -> None:
    """A QR code with its words beside it."""
    import segno

    beside = QR_SIDE + PADDING * 4
    table = side_by_side(document, [beside, width - beside], 1)
    target = BytesIO()
    segno.make_qr(block.content, error="m").save(target, kind="png", scale=_MODULE, border=0)
    _draw(first_paragraph(table.cell(0, 0)), target.getvalue(), QR_SIDE, qr_said(block.content))
    write(first_paragraph(table.cell(0, 1)), block.words, looks.SMALL)
    table.cell(0, 1).vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def _draw(paragraph: Any, png: bytes, width: int, said: str) -> None:
    """A picture of that width (points) in the line, without room beside it, with the words that stand for it."""
    inline = paragraph.add_run().add_picture(BytesIO(png), width=Pt(width))._inline  # noqa: SLF001  not known to the package
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    inline.docPr.set("descr", said)


def _png(chart: Bars, width: int) -> bytes:
    import pypdfium2
    from reportlab.graphics import renderPDF

    document = pypdfium2.PdfDocument(renderPDF.drawToString(bars_drawing(chart, width)))
    target = BytesIO()
    document[0].render(scale=_PICTURE_SCALE).to_pil().save(target, format="PNG")
    document.close()
    return target.getvalue()
