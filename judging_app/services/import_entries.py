"""Units and entries from a table: all rows or none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.rules import Rules
from judging_app.ports.errors import RowProblem, RowsWrongError
from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.codes import code_problems
from judging_app.services.columns import ENTRIES, Row, rows_of
from judging_app.services.rounds import check_drafting
from judging_app.services.units_of_rows import UnitsOfRows

NEEDED = ("code", "title", "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many rows were new and how many replaced what was there."""

    added: int
    changed: int


def import_entries(unit: ContestUnit, *, table: Table, scribe: Scribe) -> Imported:
    """Take in entries and their units; a row with a known code replaces title, unit and received date.

    A unit is known by its code where the table has one; without, the same name within one block is the same unit.
    Raises TableHeadsError, TableHeadTwiceError, RowsWrongError naming every bad row, or RoundBegunError; then nothing
    was taken in.
    """
    check_drafting(unit)
    rules = unit.contest().rules
    rows = list(rows_of(table, ENTRIES, NEEDED))
    known = {entry.code: entry for entry in unit.entries()}
    units = UnitsOfRows(unit.units(), rules.blocks)
    _refuse(_problems(rows, units, known))
    _refuse(units.clashes(rows, known.values()))
    entries = [_entry(row, units, known) for row in rows]
    _refuse(_too_many(rules, rows, entries, known))
    unit.save_units(units.all())
    unit.save_entries(entries)
    changed = sum(entry.code in known for entry in entries)
    scribe.note(unit, "import-entries", f"{len(entries)}")
    unit.commit()
    return Imported(added=len(entries) - changed, changed=changed)


def _refuse(problems: Iterable[RowProblem]) -> None:
    found = tuple(sorted(problems, key=attrgetter("row")))
    if found:
        raise RowsWrongError(problems=found)


def _problems(rows: Sequence[Row], units: UnitsOfRows, known: Iterable[str]) -> Iterator[RowProblem]:
    yield from code_problems(rows, known)
    for row in rows:
        yield from (RowProblem(row.number, f"no-{name}") for name in ("title", "unit") if not row[name])
        yield from units.problems(row)


def _entry(row: Row, units: UnitsOfRows, known: Mapping[EntryCode, Entry]) -> Entry:
    code, unit = EntryCode(row["code"]), units.unit(row)
    old = known.get(code) or Entry(code=code, title="", unit=unit.code)
    return replace(
        old,
        title=row.line("title"),
        unit=unit.code,
        clip_name=row["clip"] or old.clip_name,
        received_at=row["received_at"] or old.received_at,
    )


def _too_many(
    rules: Rules, rows: Sequence[Row], entries: Sequence[Entry], known: Mapping[EntryCode, Entry]
) -> Iterable[RowProblem]:
    if rules.entries_max is None:
        return
    held: dict[UnitCode, set[EntryCode]] = {}
    for entry in {**known, **{one.code: one for one in entries}}.values():
        held.setdefault(entry.unit, set()).add(entry.code)
    for row, entry in zip(rows, entries, strict=True):
        if len(held[entry.unit]) > rules.entries_max:
            yield RowProblem(row.number, "unit-has-too-many", row["unit"])
