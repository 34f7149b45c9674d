"""The judge's own table: entries by criteria, in an order, with what stands out. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.own_marks import CompareRow, compare
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.score_sheet import SheetState
from judging_app.core.vietnamese.numbers import format_fraction, format_hundredths
from judging_app.ports.exchange import Pack
from judging_app.services.desk_state import DeskState
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import Dot

DECIMALS = 2
RANK, TOTAL, FIRST = 0, 1, 2
"""Columns before those of the criteria."""
GIVEN, CODE = -1, -2
"""Orders that belong to no column: the judge's own, and by code."""

DOTS = {SheetState.SUBMITTED: Dot.DONE, SheetState.RECUSED: Dot.STOOD_ASIDE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One figure; `apart`: it stands out among the judge's own."""

    text: str
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry: rank, total and marks as they are shown, and as they are put in order (None goes last)."""

    code: EntryCode
    title: str
    dot: Dot
    state: SheetState
    marks: tuple[int | None, ...]
    cells: tuple[Cell, ...]
    keys: tuple[Fraction | int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """By which column the lines stand, or by GIVEN or CODE; `falling`: the largest first."""

    column: int = GIVEN
    falling: bool = False

    def turned(self, column: int) -> "Order":
        """The order after a head was pressed: marks and totals the largest first, ranks and codes the least; pressed again
        the other way round; codes a third time as given.
        """
        if self.column != column:
            return Order(column=column, falling=column > RANK)
        if column == CODE and self.falling:
            return Order()
        return Order(column=column, falling=not self.falling)

    def words(self) -> Words:
        """What stands over the titles: how they are in order."""
        if self.column == CODE:
            return phrase("Clips by code {arrow}", arrow="↓" if self.falling else "↑")
        return phrase("Clips as given") if self.column == GIVEN else phrase("Clips")


def lines_of(pack: Pack, state: DeskState) -> tuple[Line, ...]:
    """All entries but the trial, in the judge's own order."""
    entries = pack.counting
    rows = compare([state.sheets[entry.code] for entry in entries], pack.rubric)
    decimals = [decimals_of(one) for one in pack.rubric.criteria]
    return tuple(_line(row, entry.title, decimals) for row, entry in zip(rows, entries, strict=True))


def decimals_of(criterion: Criterion) -> int:
    """As many as the marks of a criterion need, so that all of a column stand under each other."""
    return next(
        (count for count, unit in ((0, 100), (1, 10)) if not (criterion.step % unit or criterion.least % unit)), 2
    )


def in_order(lines: Sequence[Line], order: Order) -> tuple[Line, ...]:
    """Lines in another order; equal ones stay as they stood."""
    if order.column == CODE:
        return tuple(sorted(lines, key=lambda line: line.code, reverse=order.falling))
    return tuple(lines) if order.column == GIVEN else tuple(sorted(lines, key=_key(order)))


def _line(row: CompareRow, title: str, decimals: Sequence[int]) -> Line:
    given = any(mark is not None for mark in row.marks)
    total = format_fraction(row.total, DECIMALS) if given else ""
    rank = "" if row.rank is None else f"{row.rank}=" if row.tied else str(row.rank)
    marks = (
        Cell(text="" if mark is None else format_hundredths(mark, places), apart=apart)
        for mark, apart, places in zip(row.marks, row.apart, decimals, strict=True)
    )
    return Line(
        code=row.entry,
        title=title,
        dot=DOTS.get(row.state, Dot.BEGUN if given else Dot.NOT_BEGUN),
        state=row.state,
        marks=row.marks,
        cells=(Cell(text=rank), Cell(text=total), *marks),
        keys=(row.rank, row.total if given else None, *row.marks),
    )


def _key(order: Order) -> Callable[[Line], tuple[bool, Fraction | int]]:
    def key(line: Line) -> tuple[bool, Fraction | int]:
        value = line.keys[order.column]
        return value is None, 0 if value is None else -value if order.falling else value

    return key


def heads_of(rubric: Rubric) -> tuple[Words, ...]:
    """The heads of all columns."""
    return (phrase("Rank"), phrase("Total"), *(one.name for one in rubric.criteria))


def criterion_at(rubric: Rubric, column: int) -> CriterionKey | None:
    """The criterion of a column, None for rank and total."""
    return rubric.criteria[column - FIRST].key if column >= FIRST else None


def names(rubric: Rubric, keys: Sequence[str]) -> str:
    """Criteria by name, for a sentence."""
    return "; ".join(one.name for one in rubric.criteria if one.key in keys)


def summary(lines: Sequence[Line]) -> Words:
    """How many sheets are whole, how many marks stand out, how many places are shared."""
    ranked = sum(line.keys[RANK] is not None for line in lines)
    apart = sum(cell.apart for line in lines for cell in line.cells)
    tied = sum(line.cells[RANK].text.endswith("=") for line in lines)
    return phrase(
        "{ranked} of {whole} entries with all marks · {apart} marks stand out · {tied} entries share a rank",
        ranked=ranked,
        whole=len(lines),
        apart=apart,
        tied=tied,
    )
