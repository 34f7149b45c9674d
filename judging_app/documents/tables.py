"""Tables with thin lines, a head that is repeated on each page, and rows that stay whole."""

from collections.abc import Sequence

from reportlab.lib.colors import Color, black
from reportlab.platypus import Flowable, Table

from judging_app.documents.fonts import REGULAR

GRID = Color(0.35, 0.35, 0.35)
_VERY_LONG = 700  # characters beyond which a row may be cut in two, lest it outgrow a page
_LEAST_PIECE = 40  # points
_ROWS_WITH_TAIL = 2


def ruled(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    *,
    heads: int = 1,
    padding: float = 3,
    longest: int = 0,
    style: Sequence[tuple[object, ...]] = (),
    tail: Sequence[Flowable] = (),
) -> Table:
    """A table of hairlines with its first `heads` rows repeated; `longest`: characters in its longest cell.

    `tail` stands below the table without lines, on the page of the last rows: signatures are never alone on a page.
    """
    last = -2 if tail else -1
    looks: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("INNERGRID", (0, 0), (-1, last), 0.4, GRID),
        ("BOX", (0, 0), (-1, last), 0.75, black),
        ("LINEBELOW", (0, heads - 1), (-1, heads - 1), 0.75, black),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), padding),
        ("TOPPADDING", (0, 0), (-1, -1), padding * 0.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        *style,
        *(_tail_style(heads, len(rows)) if tail else []),
    ]
    tails = [[list(tail), *[""] * (len(widths) - 1)]] if tail else []
    return Table(
        [*(list(row) for row in rows), *tails],
        colWidths=list(widths),
        repeatRows=heads,
        splitInRow=_LEAST_PIECE if longest > _VERY_LONG else 0,
        style=looks,
        hAlign="LEFT",
    )


def _tail_style(heads: int, rows: int) -> list[tuple[object, ...]]:
    together = max(heads, rows - _ROWS_WITH_TAIL)
    return [
        ("SPAN", (0, -1), (-1, -1)),
        ("NOSPLIT", (0, together), (-1, -1)),
        ("LEFTPADDING", (0, -1), (-1, -1), 0),
        ("RIGHTPADDING", (0, -1), (-1, -1), 0),
        ("TOPPADDING", (0, -1), (-1, -1), 6),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 0),
    ]
