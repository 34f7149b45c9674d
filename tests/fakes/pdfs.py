"""PDF files of bare pages, for whatever only counts and shows them."""

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

A4 = (595.2756, 841.8898)


def pdf_of(path: Path, pages: int, *, across: bool = False, edge: float = 60) -> Path:
    """A file whose pages bear their numbers within a frame that far from the edge, in points."""
    width, height = reversed(A4) if across else A4
    canvas = Canvas(str(path), pagesize=(width, height))
    for page in range(1, pages + 1):
        canvas.rect(edge, edge, width - 2 * edge, height - 2 * edge)
        canvas.drawString(width / 3, height / 2, f"{path.stem} {page}")
        canvas.showPage()
    canvas.save()
    return path
