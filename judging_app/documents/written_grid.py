"""Tables and charts of a written paper as PDF."""

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color, black
from reportlab.platypus import Flowable, Table

from judging_app.documents import looks
from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.looks import Align
from judging_app.documents.markup import bold, composed, plain, safe
from judging_app.documents.page import Story
from judging_app.documents.tables import Keep, ruled
from judging_app.ports.written import Bars, Cell, Column, Grid, Row, Side

PADDING = 4
SIDES = {Side.LEFT: Align.LEFT, Side.CENTRE: Align.CENTRE, Side.RIGHT: Align.RIGHT}
CHART_HEIGHT = 170  # points
_TITLE, _LABELS, _BELOW = 24, 20, 18
_FILL = Color(0.62, 0.62, 0.62)
_LABEL_SIZE = 10
_BAR_SHARE, _WIDEST = 62, 64  # per cent of a bar's room that it fills, and points at most


def marked_up(cell: Cell) -> str:
    """A cell's words as paragraph markup."""
    return "".join(bold(one.text) if one.bold else safe(one.text) for one in cell)


def widths(columns: Sequence[Column], width: int) -> list[int]:
    """Widths in points that fill `width`; the last column that takes a share takes what is left."""
    room = width - sum(column.width for column in columns)
    shares = sum(column.share for column in columns)
    found = [column.width or room * column.share // shares for column in columns]
    last = max((place for place, column in enumerate(columns) if column.share), default=len(columns) - 1)
    found[last] += width - sum(found)
    return found


def grid_table(grid: Grid, width: int, keep: Keep, tail: Story) -> Table:
    """The table; `tail` stands below its last rows and on their page."""
    heads = [looks.text(column.head, looks.cell(grid.size, Align.CENTRE, BOLD)) for column in grid.columns]
    style: list[tuple[object, ...]] = [
        ("SPAN", (0, place), (row.span - 1, place)) for place, row in enumerate(grid.rows, 1) if row.span > 1
    ]
    room = max(0, (grid.room - grid.size * 115 // 100) // 2)
    if room:
        style += [(name, (0, 1), (-1, len(grid.rows)), room) for name in ("TOPPADDING", "BOTTOMPADDING")]
    rows: list[Sequence[object]] = [heads, *(_row(row, grid) for row in grid.rows)]
    return ruled(rows, widths(grid.columns, width), style=style, keep=keep, padding=PADDING, tail=tail)


def _row(row: Row, grid: Grid) -> list[object]:
    columns = [grid.columns[0], *grid.columns[row.span :]]
    drawn: list[object] = [
        looks.rich(marked_up(cell), looks.cell(grid.size, SIDES[column.side] if row.span == 1 or place else Align.LEFT))
        for place, (cell, column) in enumerate(zip(row.cells, columns, strict=True))
    ]
    return [drawn[0], *[""] * (row.span - 1), *drawn[1:]]


def bars_drawing(chart: Bars, width: int) -> Flowable:
    """The chart as vectors, `width` points wide."""
    drawing = Drawing(width, CHART_HEIGHT, initialFontName=REGULAR)
    foot, top = _LABELS + _BELOW, CHART_HEIGHT - _TITLE
    most = max((one.value for one in chart.bars), default=0) or 1
    step = width / max(len(chart.bars), 1)
    drawing.add(_middle(width / 2, CHART_HEIGHT - 12, chart.title, BOLD, 12))
    drawing.add(_middle(width / 2, 4, chart.below, REGULAR, _LABEL_SIZE))
    for place, one in enumerate(chart.bars):
        middle, height = (place + 0.5) * step, (top - foot - 14) * one.value / most
        side = min(step * _BAR_SHARE / 100, _WIDEST)
        if one.value:
            drawing.add(
                Rect(middle - side / 2, foot, side, height, fillColor=_FILL, strokeColor=black, strokeWidth=0.4)
            )
        drawing.add(_middle(middle, foot + height + 3, str(one.value), REGULAR, _LABEL_SIZE))
        drawing.add(_middle(middle, foot - 13, one.label, REGULAR, _LABEL_SIZE))
    drawing.add(Line(0, foot, width, foot, strokeColor=black, strokeWidth=0.75))
    return drawing


def bars_said(chart: Bars) -> str:
    """The chart in words, for those who can't see it."""
    said = "; ".join(f"{one.label}: {one.value}" for one in chart.bars)
    return composed(f"{chart.title}. {said}")


def _middle(x: float, y: float, text: str, face: str, size: int) -> String:
    return String(x, y, plain(text), fontName=face, fontSize=size, textAnchor="middle")
