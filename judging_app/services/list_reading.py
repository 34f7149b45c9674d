"""How a list is read: how its letters are coded, which row names the columns, what each column is. A person may change it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from judging_app.core.vietnamese.guess import guess, mended, only_unicode
from judging_app.core.vietnamese.legacy import Coding, coding_of_font, unicode_of
from judging_app.ports.errors import TableHeadsError, TableHeadTwiceError
from judging_app.ports.exchange import Table, TableRow
from judging_app.ports.grid import Grid, GridRow
from judging_app.ports.list_errors import ListCodingError
from judging_app.services.columns import ENTRIES, JUDGES, MARKS, RUBRIC, Columns, plain_head

LOOKED_AT = 30
EXAMPLES = 6
LEFT_OUT = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind:
    """What a list is of: columns by key with the heads by which they are known, and those that it can't do without."""

    columns: Columns
    needed: tuple[str, ...]


ENTRY_LIST = ListKind(columns=ENTRIES, needed=("code", "title", "unit"))
JUDGE_LIST = ListKind(columns=JUDGES, needed=("code", "name"))
RUBRIC_LIST = ListKind(columns=RUBRIC, needed=("criterion", "most"))
MARK_LIST = ListKind(columns=MARKS, needed=("judge", "entry", "criterion", "mark"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """`heads`: number of the row that names the columns, 0 where none does; rows above it are skipped. `columns`: for each
    column of the list its key, or LEFT_OUT.
    """

    heads: int
    columns: tuple[str, ...]

    def with_column(self, place: int, key: str) -> "Reading":
        """That column means something else; no two columns mean the same."""
        free = [LEFT_OUT if one == key else one for one in self.columns]
        free[place] = key
        return replace(self, columns=tuple(free))


class OldText(NamedTuple):
    """Text that looks older than Unicode: the coding of most of it, how many cells, and some of them before and after."""

    coding: Coding
    cells: int
    examples: tuple[tuple[str, str], ...]


def old_text(grid: Grid) -> OldText | None:
    """Whether a list has text of an older coding: by its fonts, else by its words."""
    found = [(text, font, coding) for text, font in _cells(grid) if (coding := _coding(text, font)) is not None]
    if not found:
        return None
    counts = Counter(coding for _, _, coding in found)
    most = max(counts, key=lambda coding: counts[coding])
    examples = dict.fromkeys((text, in_unicode(text, font, most)) for text, font, _ in found)
    told = sorted(examples, key=lambda pair: len(pair[0]), reverse=True)[:EXAMPLES]
    return OldText(most, len(found), tuple(pair for pair in examples if pair in told))


def _coding(text: str, font: str) -> Coding | None:
    known = coding_of_font(font)
    if known is not None:
        return known.coding if in_unicode(text, font, known.coding) != text else None
    found = guess(text)
    return None if found is Coding.UNICODE else found


def in_unicode(text: str, font: str, coding: Coding) -> str:
    """A cell read in that coding, or in that of its font; text that can only be Unicode stays."""
    known = coding_of_font(font)
    if known is None:
        return mended(text, coding)
    if only_unicode(text):
        return text
    return unicode_of(text, known.coding, capitals=known.capitals)


def read_in(grid: Grid, coding: Coding) -> Grid:
    """The list with all its text in Unicode; nothing is changed where it is to be left as it stands."""
    if coding is Coding.UNICODE:
        return grid
    return Grid(rows=tuple(replace(row, cells=tuple(_mended(row, coding)), fonts=()) for row in grid.rows))


def _mended(row: GridRow, coding: Coding) -> Iterator[str]:
    return (in_unicode(text, font, coding) for text, font in _with_fonts(row))


def _cells(grid: Grid) -> Iterator[tuple[str, str]]:
    for row in grid.rows:
        yield from _with_fonts(row)


def _with_fonts(row: GridRow) -> Iterator[tuple[str, str]]:
    fonts = row.fonts or ("",) * len(row.cells)
    return zip(row.cells, fonts, strict=True)


def proposed(grid: Grid, kind: ListKind) -> Reading:
    """The row that names most columns, among the first; what its heads mean."""
    best = max(grid.rows[:LOOKED_AT], key=lambda row: len(_known(row, kind)), default=None)
    if best is None or not _known(best, kind):
        return Reading(heads=0, columns=(LEFT_OUT,) * grid.width)
    return headed(grid, kind, best.number)


def headed(grid: Grid, kind: ListKind, number: int) -> Reading:
    """What the heads of that row mean; 0 for no row."""
    known = {place: key for row in grid.rows if row.number == number for place, key in _known(row, kind).items()}
    return Reading(heads=number, columns=tuple(known.get(place, LEFT_OUT) for place in range(grid.width)))


def _known(row: GridRow, kind: ListKind) -> dict[int, str]:
    plain = [plain_head(cell) for cell in row.cells]
    found = {}
    for key, aliases in kind.columns.items():
        head = next((word for word in map(plain_head, aliases) if word in plain), None)
        if head is not None:
            found[plain.index(head)] = key
    return found


def table_of(grid: Grid, reading: Reading) -> Table:
    """The rows below the heads, their columns by key. Rows without text in any column that is read are no rows."""
    kept = [(place, key) for place, key in enumerate(reading.columns) if key != LEFT_OUT]
    rows = (
        TableRow(number=row.number, cells=tuple(row.cells[at] if at < len(row.cells) else "" for at, _ in kept))
        for row in grid.rows
        if row.number > reading.heads
    )
    return Table(heads=tuple(key for _, key in kept), rows=tuple(row for row in rows if any(row.cells)))


def heads_of(grid: Grid, reading: Reading) -> tuple[str, ...]:
    """What stands above each column in the list, "" for nothing."""
    cells = next((row.cells for row in grid.rows if row.number == reading.heads), ())
    return tuple(cells[at] if at < len(cells) else "" for at in range(grid.width))


def missing(reading: Reading, kind: ListKind, *, codes: bool = False) -> tuple[str, ...]:
    """Columns that the list can't do without; `codes`: codes are given where it has none."""
    return tuple(key for key in kind.needed if key not in reading.columns and not (codes and key == "code"))


def read_list(grid: Grid, kind: ListKind, *, coding: Coding | None = None, codes: bool = False) -> Table:
    """A list read without a person beside it. Raises ListCodingError where its text looks older than Unicode and nobody said
    in which coding it is, TableHeadsError, or TableHeadTwiceError.
    """
    found = old_text(grid)
    if found is not None and coding is None:
        before, after = found.examples[0]
        raise ListCodingError(coding=found.coding.value, before=before, after=after)
    grid = read_in(grid, coding or Coding.UNICODE)
    reading = proposed(grid, kind)
    _check_heads(grid, reading)
    if lacking := missing(reading, kind, codes=codes):
        raise TableHeadsError(missing=lacking)
    return table_of(grid, reading)


def _check_heads(grid: Grid, reading: Reading) -> None:
    heads = heads_of(grid, reading)
    counts = Counter(map(plain_head, heads))
    for head, key in zip(heads, reading.columns, strict=True):
        if key != LEFT_OUT and counts[plain_head(head)] > 1:
            raise TableHeadTwiceError(head=head)
