"""Units and entries from a table: all rows or none."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.rules import Block, Rules
from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import RowProblem, RowsWrongError
from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.columns import ENTRIES, Row, rows_of
from judging_app.services.rounds import check_drafting

NEEDED = ("code", "title", "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many rows were new and how many replaced what was there."""

    added: int
    changed: int


def import_entries(unit: ContestUnit, *, table: Table, scribe: Scribe) -> Imported:
    """Take in entries and their units; a row with a known code replaces title, unit and received date.

    The same unit name within one block is the same unit. Raises TableHeadsError, RowsWrongError naming every bad row,
    or RoundBegunError; then nothing was taken in.
    """
    check_drafting(unit)
    rules = unit.contest().rules
    rows = list(rows_of(table, ENTRIES, NEEDED))
    known = {entry.code: entry for entry in unit.entries()}
    units = {(one.block, one.name): one for one in unit.units()}
    blocks = {fold(name): block for block in rules.blocks for name in (block.key, block.name)}
    _refuse(_problems(rows, blocks))
    entries = [_entry(row, blocks, units, known) for row in rows]
    _refuse(_too_many(rules, rows, entries, known))
    unit.save_units(units.values())
    unit.save_entries(entries)
    changed = sum(entry.code in known for entry in entries)
    scribe.note(unit, "import-entries", f"{len(entries)}")
    unit.commit()
    return Imported(added=len(entries) - changed, changed=changed)


def _refuse(problems: Iterable[RowProblem]) -> None:
    found = tuple(problems)
    if found:
        raise RowsWrongError(problems=found)


def _problems(rows: Iterable[Row], blocks: dict[str, Block]) -> Iterable[RowProblem]:
    seen: set[str] = set()
    for row in rows:
        for name in NEEDED:
            if not row[name]:
                yield RowProblem(row.number, f"no-{name}")
        if row["code"] and row["code"] in seen:
            yield RowProblem(row.number, "code-twice", row["code"])
        seen.add(row["code"])
        if fold(row["block"]) not in blocks and (row["block"] or len(set(blocks.values())) > 1):
            yield RowProblem(row.number, "block-unknown" if row["block"] else "no-block", row["block"])


def _entry(
    row: Row, blocks: dict[str, Block], units: dict[tuple[BlockKey, str], Unit], known: dict[EntryCode, Entry]
) -> Entry:
    block = blocks[fold(row["block"])] if row["block"] else next(iter(blocks.values()))
    name = (block.key, row["unit"])
    if name not in units:
        units[name] = Unit(code=UnitCode(f"U{len(units) + 1:04}"), name=row["unit"], block=block.key)
    code = EntryCode(row["code"])
    old = known.get(code) or Entry(code=code, title="", unit=units[name].code)
    return replace(
        old,
        title=row["title"],
        unit=units[name].code,
        clip_name=row["clip"] or old.clip_name,
        received_at=row["received_at"] or old.received_at,
    )


def _too_many(
    rules: Rules, rows: list[Row], entries: list[Entry], known: dict[EntryCode, Entry]
) -> Iterable[RowProblem]:
    if rules.entries_max is None:
        return
    held: dict[UnitCode, set[EntryCode]] = {}
    for entry in (*known.values(), *entries):
        held.setdefault(entry.unit, set()).add(entry.code)
    for row, entry in zip(rows, entries, strict=True):
        if len(held[entry.unit]) > rules.entries_max:
            yield RowProblem(row.number, "unit-has-too-many", row["unit"])
