"""A QR code drawn as vectors, so that it stays sharp in print."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.graphics.shapes import Drawing, Path
from reportlab.lib.colors import black
from reportlab.platypus import Flowable

from judging_app.documents.fonts import REGULAR
from judging_app.documents.table_tags import Figure


def qr_code(content: str, side: int) -> Flowable:
    """The content as a square of `side` points, error correction M; four modules of white must be left around it. Who can't
    see it is told what it holds.
    """
    import segno

    rows = [list(row) for row in segno.make_qr(content, error="m").matrix]
    module = side / len(rows)
    dark = Path(fillColor=black, strokeColor=None, strokeWidth=0)
    for y, row in enumerate(rows):
        for x, length in _dark_runs(row):
            _rectangle(dark, x * module, side - (y + 1) * module, length * module, module)
    return Figure(Drawing(side, side, dark, initialFontName=REGULAR), qr_said(content))


def qr_said(content: str) -> str:
    """What stands for a code where it can't be seen."""
    return f"Mã QR: {content}"


def _rectangle(path: Path, left: float, bottom: float, width: float, height: float) -> None:
    path.moveTo(left, bottom)
    path.lineTo(left + width, bottom)
    path.lineTo(left + width, bottom + height)
    path.lineTo(left, bottom + height)
    path.closePath()


def _dark_runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    x = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield x, length
        x += length
