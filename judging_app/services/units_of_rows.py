"""Which unit a row of the table of entries names: by its own code where the table has one, else by name and block."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.rules import Block
from judging_app.ports.errors import RowProblem
from judging_app.services.codes import LONGEST, fit
from judging_app.services.columns import Row
from judging_app.services.names import Names


class UnitsOfRows:
    """The units of a contest while a table is taken in. Two units of one name and block need codes to be told apart."""

    def __init__(self, known: Iterable[Unit], blocks: Sequence[Block]) -> None:
        self._units = {unit.code: unit for unit in known}
        self._names = {block.key: block.name for block in blocks}
        self._blocks = Names((block.key, block.name, block) for block in blocks)
        self._only = blocks[0] if len(blocks) == 1 else None
        self._coded: dict[tuple[BlockKey, str], UnitCode] = {}

    def all(self) -> tuple[Unit, ...]:
        """Known and new ones, in the order in which they came."""
        return tuple(self._units.values())

    def named(self, code: UnitCode) -> tuple[str, BlockKey]:
        """Name and block of a known unit."""
        return self._units[code].name, self._units[code].block

    def learn(self, rows: Iterable[Row]) -> None:
        """Know which codes the rows bring, so that a row without one finds its unit wherever it stands."""
        for row in rows:
            if row["unit_code"]:
                self._coded.setdefault((self._block(row).key, row.line("unit")), UnitCode(row["unit_code"]))

    def unit(self, row: Row) -> Unit:
        """The row's unit, which is known from then on. The row must have no problems."""
        block, name = self._block(row), row.line("unit")
        code = UnitCode(row["unit_code"]) or self._code_of(block.key, name)
        unit = Unit(code=code, name=name, block=block.key)
        self._units[code] = unit
        return unit

    def problems(self, row: Row) -> Iterator[RowProblem]:
        """What is wrong with the row's block and the form of its unit code."""
        if not row["block"]:
            if self._only is None:
                yield RowProblem(row.number, "no-block")
        elif self._blocks.one(row["block"]) is None:
            many = len(self._blocks.all(row["block"])) > 1
            yield RowProblem(row.number, "block-ambiguous" if many else "block-unknown", row["block"])
        if not fit(row["unit_code"]):
            yield RowProblem(row.number, "code-wrong", row["unit_code"][:LONGEST])

    def clashes(self, rows: Sequence[Row], known: Iterable[Entry]) -> Iterator[RowProblem]:
        """Rows that would give a unit code another name or block than rows above them or entries outside of the table."""
        named = {EntryCode(row["code"]) for row in rows}
        stay = {entry.unit for entry in known if entry.code not in named}
        meant = {unit.code: (unit.name, unit.block) for unit in self._units.values() if unit.code in stay}
        for row in rows:
            code = UnitCode(row["unit_code"])
            means = (row.line("unit"), self._block(row).key)
            if code and meant.setdefault(code, means) != means:
                yield RowProblem(row.number, "unit-code-clash", code)

    def unclear(self, rows: Sequence[Row]) -> Iterator[RowProblem]:
        """Rows without a unit code whose name and block several units have, in the contest or in these rows."""
        codes: defaultdict[tuple[str, BlockKey], set[str]] = defaultdict(set)
        for unit in self._units.values():
            codes[unit.name, unit.block].add(unit.code)
        for row in rows:
            if row["unit_code"]:
                codes[row.line("unit"), self._block(row).key].add(row["unit_code"])
        for row in rows:
            if not row["unit_code"] and len(codes[row.line("unit"), self._block(row).key]) > 1:
                yield RowProblem(row.number, "unit-ambiguous", row["unit"])

    def homonyms(self, rows: Sequence[Row]) -> Iterator[RowProblem]:
        """The first row of each name that several units have, with their blocks and codes."""
        by_name: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in self._units.values():
            by_name[unit.name].append(unit)
        for row in rows:
            same = by_name.pop(row.line("unit"), [])
            if len(same) > 1:
                told = "; ".join(f"{self._names.get(one.block, one.block)} ({one.code})" for one in same)
                yield RowProblem(row.number, "homonym", f"{row.line('unit')} – {told}")

    def block_of(self, row: Row) -> Block | None:
        """The row's block where it is certain."""
        return self._blocks.one(row["block"]) if row["block"] else self._only

    def _block(self, row: Row) -> Block:
        block = self.block_of(row)
        if block is None:
            raise KeyError(row["block"])
        return block

    def _code_of(self, block: BlockKey, name: str) -> UnitCode:
        for unit in self._units.values():
            if (unit.block, unit.name) == (block, name):
                return unit.code
        if (block, name) in self._coded:
            return self._coded[block, name]
        numbered = (UnitCode(f"U{number:04}") for number in count(len(self._units) + 1))
        return next(code for code in numbered if code not in self._units)
