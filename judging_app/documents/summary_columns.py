"""Columns of the table of results: what they hold, and how wide each must be."""

from collections.abc import Sequence
from dataclasses import dataclass

from judging_app.documents.fonts import BOLD, REGULAR
from judging_app.documents.looks import Align
from judging_app.documents.markup import text_width
from judging_app.ports.documents import CellState, SummaryCell, SummaryData

SIZES = (10, 9, 8, 7, 6)  # points, the largest that leaves room for titles and units is taken
PADDING = 3
_SPARE_SHARE = 8
_MARKS = {CellState.RECUSED: "KC", CellState.MISSING: "–"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: `share` of the free width for long texts, 0 for narrow ones; `wraps`: texts, broken between words;
    `judge`: one judge's totals.
    """

    head: str
    cells: tuple[str, ...]
    align: Align = Align.CENTRE
    share: int = 0
    wraps: bool = False
    judge: bool = False
    face: str = REGULAR


def columns(data: SummaryData) -> list[Column]:
    """The columns in their fixed order; those in which no entry has anything are left out."""
    rows = data.rows
    judges = [
        Column(head=judge.head, cells=tuple(cell_text(row.cells[place]) for row in rows), align=Align.RIGHT, judge=True)
        for place, judge in enumerate(data.judges)
    ]
    return [
        Column(head="STT", cells=tuple(str(row.number) for row in rows)),
        Column(head="Mã số", cells=tuple(row.code for row in rows)),
        *_texts("Tên clip", [row.title for row in rows], 45),
        *_texts("Đơn vị", [row.unit for row in rows], 45),
        *_texts("Khối", [row.block for row in rows], 26),
        *judges,
        Column(head="Điểm trung bình", cells=tuple(row.mean for row in rows), align=Align.RIGHT),
        *_figures("Cộng, trừ", [row.adjustment for row in rows]),
        *_figures("Vòng trước", [row.carried for row in rows]),
        *_figures("Bình chọn", [row.votes for row in rows]),
        Column(head="Tổng điểm", cells=tuple(row.total for row in rows), align=Align.RIGHT, face=BOLD),
        Column(head="Xếp hạng", cells=tuple(row.rank for row in rows), face=BOLD),
        Column(
            head="Đề xuất giải", cells=tuple(row.award.removeprefix("Giải ") for row in rows), wraps=True, face=BOLD
        ),
        *_texts("Ghi chú", [row.note for row in rows], 40),
    ]


def cell_text(cell: SummaryCell) -> str:
    """A judge's cell: dropped totals in brackets, KC for a recused judge, a dash where no sheet came,
    nothing where none was to come.
    """
    if cell.state is CellState.DROPPED:
        return f"({cell.total})"
    return _MARKS.get(cell.state, cell.total)


def fitting(columns_: Sequence[Column], width: int) -> tuple[int, list[int]]:
    """Size of type and widths of the columns, in points, that fill `width`."""
    size = next((size for size in SIZES if _reads_well(columns_, size, width)), SIZES[-1])
    fixed, room = _fixed(columns_, size), _room(columns_, size, width)
    shares = sum(column.share for column in columns_)
    return size, [have or room * column.share // shares for have, column in zip(fixed, columns_, strict=True)]


def least_width(column: Column, size: int) -> int:
    """Width in which figures stay on one line, and heads and texts wrap between words only."""
    pieces = [piece for cell in column.cells for piece in (cell.split() if column.wraps else [cell])]
    cells = [text_width(piece, column.face, size) for piece in pieces]
    words = [text_width(word, BOLD, size) for word in column.head.split()]
    return max([*cells, *words]) + 2 * PADDING


def _reads_well(columns_: Sequence[Column], size: int, width: int) -> bool:
    """Whether usual texts take two lines at most, a letter being about half as wide as high."""
    return _room(columns_, size, width) * 2 >= sum(column.share for column in columns_) * size / 2


def _fixed(columns_: Sequence[Column], size: int) -> list[int]:
    return [0 if column.share else least_width(column, size) for column in columns_]


def _room(columns_: Sequence[Column], size: int, width: int) -> int:
    return width - sum(_fixed(columns_, size))


def _figures(head: str, cells: Sequence[str]) -> list[Column]:
    return [Column(head=head, cells=tuple(cells), align=Align.RIGHT)] if any(cells) else []


def _texts(head: str, cells: Sequence[str], most: int) -> list[Column]:
    """A column of texts whose share of the room follows their usual length, up to `most`."""
    lengths = [len(cell) for cell in cells if cell]
    if not lengths:
        return []
    share = min(sum(lengths) // len(lengths) + _SPARE_SHARE, most)
    return [Column(head=head, cells=tuple(cells), align=Align.LEFT, share=share, wraps=True)]
