"""Which unit a row of the table of entries names: by its own code where the table has one, else by name and block."""

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
        self._blocks = Names((block.key, block.name, block) for block in blocks)
        self._only = blocks[0] if len(blocks) == 1 else None

    def all(self) -> tuple[Unit, ...]:
        """Known and new ones, in the order in which they came."""
        return tuple(self._units.values())

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

    def _block(self, row: Row) -> Block:
        block = self._blocks.one(row["block"]) if row["block"] else self._only
        if block is None:
            raise KeyError(row["block"])
        return block

    def _code_of(self, block: BlockKey, name: str) -> UnitCode:
        for unit in self._units.values():
            if (unit.block, unit.name) == (block, name):
                return unit.code
        numbered = (UnitCode(f"U{number:04}") for number in count(len(self._units) + 1))
        return next(code for code in numbered if code not in self._units)
