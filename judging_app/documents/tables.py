"""Tables with thin lines, a head that is repeated on each page, and rows that stay whole."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from reportlab.lib.colors import Color, black
from reportlab.platypus import Flowable, Table
from reportlab.platypus.doctemplate import LayoutError

from judging_app.documents.fonts import REGULAR
from judging_app.documents.table_tags import Placed, TableTags
from judging_app.ports.print_errors import TextTooLongError

GRID = Color(0.35, 0.35, 0.35)
_LEAST_PIECE = 30  # points


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """What a table holds together: its first and its last rows, the last ones with its tail, and each row on one page."""

    ends: int = 2
    rows_with_tail: int = 2
    whole_rows: bool = True


_KEEPS = (
    Keep(),
    Keep(ends=1, rows_with_tail=1),
    Keep(ends=1, rows_with_tail=0),
    Keep(ends=1, rows_with_tail=0, whole_rows=False),
)


def first_fitting(make: Callable[[Keep], bytes]) -> bytes:
    """A document that holds its tables together as far as its pages allow: very long texts let go of rows, then cut them.

    Raises TextTooLongError where even that does not help.
    """
    for keep in _KEEPS:
        with suppress(LayoutError):
            return make(keep)
    raise TextTooLongError


def ruled(
    rows: Sequence[Sequence[object]],
    widths: Sequence[float],
    *,
    heads: int = 1,
    padding: float = 3,
    keep: Keep,
    style: Sequence[tuple[object, ...]] = (),
    tail: Sequence[Flowable] = (),
) -> Table:
    """A table of hairlines with its first `heads` rows repeated on each page.

    `tail` stands below the table without lines, on the page of the last rows: signatures are never alone on a page.
    """
    last = -2 if tail else -1
    looks: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("INNERGRID", (0, 0), (-1, last), 0.4, GRID),
        ("BOX", (0, 0), (-1, last), 0.75, black),
        ("LINEBELOW", (0, heads - 1), (-1, heads - 1), 0.75, black),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE" if keep.whole_rows else "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), padding),
        ("TOPPADDING", (0, 0), (-1, -1), padding * 0.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        *style,
        ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.75, black),
        *_ends_style(heads, len(rows), keep.ends),
        *(_tail_style(max(heads, len(rows) - keep.rows_with_tail)) if tail else []),
    ]
    tails = [[list(tail), *[""] * (len(widths) - 1)]] if tail else []
    return Placed(
        [*(list(row) for row in rows), *tails],
        colWidths=list(widths),
        repeatRows=heads,
        splitInRow=0 if keep.whole_rows else _LEAST_PIECE,
        longTableOptimize=0,  # heights of all rows are known, which ReportLab needs to say that a row does not fit
        style=looks,
        hAlign="LEFT",
        renderCB=TableTags(heads, next(iter(tail), None)),
    )


def _ends_style(heads: int, rows: int, ends: int) -> list[tuple[object, ...]]:
    """No page has a single row of a longer table."""
    if ends < 2 or rows - heads < ends:
        return []
    return [
        ("NOSPLIT", (0, heads), (-1, heads + ends - 1)),
        ("NOSPLIT", (0, rows - ends), (-1, rows - 1)),
    ]


def _tail_style(together: int) -> list[tuple[object, ...]]:
    return [
        ("SPAN", (0, -1), (-1, -1)),
        ("NOSPLIT", (0, together), (-1, -1)),
        ("LEFTPADDING", (0, -1), (-1, -1), 0),
        ("RIGHTPADDING", (0, -1), (-1, -1), 0),
        ("TOPPADDING", (0, -1), (-1, -1), 10),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 0),
    ]
