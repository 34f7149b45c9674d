"""A QR code drawn as vectors, so that it stays sharp in print."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import black
from reportlab.platypus import Flowable

from judging_app.documents.fonts import REGULAR


def qr_code(content: str, side: int) -> Flowable:
    """The content as a square of `side` points, error correction M; four modules of white must be left around it."""
    import segno

    rows = [list(row) for row in segno.make_qr(content, error="m").matrix]
    module = side / len(rows)
    drawing = Drawing(side, side, initialFontName=REGULAR)
    for y, row in enumerate(rows):
        for x, length in _dark_runs(row):
            drawing.add(
                Rect(
                    x * module,
                    side - (y + 1) * module,
                    length * module,
                    module,
                    strokeWidth=0,
                    strokeColor=None,
                    fillColor=black,
                )
            )
    return drawing


def _dark_runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    x = 0
    for dark, modules in groupby(row):
        length = len(list(modules))
        if dark:
            yield x, length
        x += length
