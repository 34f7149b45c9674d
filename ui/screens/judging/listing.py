"""Which entries the list shows and in which order; a trial comes first in each. Knows no Qt."""

from collections.abc import Callable, Sequence
from math import lcm

from judging_app.core.pace import WorkState
from ui.screens.judging.rows import EntryRow
from ui.theme.phrase import Words, phrase

ALL, BLOCK = "all", "block:"
GIVEN, CODE, TOTAL, LENGTH = "given", "code", "total", "length"

FILTERS: tuple[tuple[str, Words], ...] = (
    (ALL, phrase("All")),
    (WorkState.UNMARKED.value, phrase("Not marked")),
    (WorkState.IN_PROGRESS.value, phrase("In progress")),
    (WorkState.DONE.value, phrase("Done")),
    (WorkState.RECUSED.value, phrase("Stood aside")),
)
ORDERS: tuple[tuple[str, Words], ...] = (
    (GIVEN, phrase("As given")),
    (CODE, phrase("By code")),
    (TOTAL, phrase("By own total")),
    (LENGTH, phrase("By length")),
)
_KEYS: dict[str, Callable[[EntryRow], tuple[object, ...]]] = {
    GIVEN: lambda row: (not row.trial, row.place),
    CODE: lambda row: (not row.trial, row.code),
    LENGTH: lambda row: (not row.trial, row.length_ms, row.code),
}


def in_order(rows: Sequence[EntryRow], order: str) -> list[EntryRow]:
    """The rows in one of the ORDERS; those without a total come last in that of totals."""
    return sorted(rows, key=_by_total(rows) if order == TOTAL else _KEYS[order])


def _by_total(rows: Sequence[EntryRow]) -> Callable[[EntryRow], tuple[object, ...]]:
    """Totals on one denominator: whole numbers compare many times as fast as fractions, and as exactly."""
    whole = lcm(*(row.total.denominator for row in rows if row.total is not None))

    def key(row: EntryRow) -> tuple[object, ...]:
        parts = -(row.total.numerator * (whole // row.total.denominator)) if row.total is not None else 0
        return not row.trial, row.total is None, parts, row.code

    return key


def filters(blocks: Sequence[str]) -> tuple[tuple[str, Words], ...]:
    """All ways to filter, with those by block where there are several."""
    named = sorted({block for block in blocks if block})
    return (*FILTERS, *((BLOCK + block, block) for block in named)) if len(named) > 1 else FILTERS


def kept(row: EntryRow, wanted: str) -> bool:
    """Whether a filter keeps an entry."""
    if wanted.startswith(BLOCK):
        return row.block == wanted.removeprefix(BLOCK)
    return wanted in {ALL, row.work.value}
