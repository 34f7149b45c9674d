"""The standings block by block: heads, and the places within a block where each has prizes of its own. Knows no Qt."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from judging_app.core.ids import EntryCode
from ui.screens.standings.rows import StandingRow, shown_rank
from ui.theme.phrase import Words, phrase
from ui.widgets.cells import GroupHead

EVERY, GROUPED = "", "*"
"""What can be chosen beside a block: all in one list, all block by block."""
NO_CODE = EntryCode("")
Blocks = Sequence[tuple[str, str]]
"""Key and name of the blocks that have entries, in the order of the rule book."""


def kept(rows: Sequence[StandingRow], key: str, blocks: Blocks, *, own_places: bool) -> tuple[StandingRow, ...]:
    """What is shown where `key` is chosen: all rows, all under the heads of their blocks, or those of one block.
    `own_places`: whether each block has places of its own.
    """
    if key == EVERY:
        return tuple(rows)
    if key == GROUPED:
        return tuple(row for one in blocks for row in _with_head(rows, *one, own_places=own_places))
    of_block = _of_block(rows, key)
    return within(of_block) if own_places else of_block


def within(rows: Sequence[StandingRow]) -> tuple[StandingRow, ...]:
    """The rows with their places among each other."""
    counts = Counter(row.place for row in rows if row.place)
    return tuple(_placed_within(row, counts) if row.place else row for row in rows)


def _placed_within(row: StandingRow, counts: Counter[int]) -> StandingRow:
    place = 1 + sum(count for ahead, count in counts.items() if ahead < row.place)
    return replace(row, place=place, rank=shown_rank(place, tied=counts[row.place] > 1))


def _of_block(rows: Sequence[StandingRow], key: str) -> tuple[StandingRow, ...]:
    return tuple(row for row in rows if row.block == key)


def _with_head(rows: Sequence[StandingRow], key: str, name: str, *, own_places: bool) -> Iterator[StandingRow]:
    shown = _of_block(rows, key)
    yield StandingRow(
        number=-1, code=NO_CODE, title="", unit="", block=key, head=GroupHead(words=name, beside=_told(shown))
    )
    yield from within(shown) if own_places else shown


def _told(rows: Sequence[StandingRow]) -> Words:
    awards = sum(len(row.awards) for row in rows)
    if not awards:
        return phrase("{placed} entries", placed=len(rows))
    return phrase("{count} entries, {awards} awards", count=len(rows), awards=awards)
