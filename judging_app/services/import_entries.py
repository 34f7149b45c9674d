"""Units and entries from a list: all rows or none. What would come of it can be looked at before."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from judging_app.core.entry import Entry, Unit
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.core.rules import Rules
from judging_app.core.shutting_out import near_entering, not_entering
from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import RowProblem, RowsWrongError
from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.code_pattern import CodePattern
from judging_app.services.codes import code_problems
from judging_app.services.columns import ENTRIES, Row, rows_of
from judging_app.services.rounds import check_drafting
from judging_app.services.take_ins import TakenIn
from judging_app.services.units_of_rows import UnitsOfRows

NEEDED = ("code", "title", "unit")
ACTION = "import-entries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many rows were new and how many replaced what was there; `taken` undoes it; `notes`: rows that a person should look
    at, such as homonyms and clips that may be one twice.
    """

    added: int
    changed: int
    taken: TakenIn
    notes: tuple[RowProblem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntriesPlan:
    """What would come of a list. `rows` with the codes given to them; `entries` and `units` are whole only where there are no
    `problems`; `notes` are rows that a person should look at.
    """

    rows: tuple[Row, ...]
    entries: Mapping[int, Entry]
    units: tuple[Unit, ...]
    known: Mapping[EntryCode, Entry]
    problems: tuple[RowProblem, ...]
    notes: tuple[RowProblem, ...]


def plan_entries(unit: ContestUnit, *, table: Table, codes: str = "") -> EntriesPlan:
    """Look at a list without taking it in. `codes`: a pattern for rows that have none.

    Raises TableHeadsError, TableHeadTwiceError, CodePatternError or RoundBegunError.
    """
    check_drafting(unit)
    rules = unit.contest().rules
    rows = list(rows_of(table, ENTRIES, tuple(name for name in NEEDED if not (codes and name == "code"))))
    known = {entry.code: entry for entry in unit.entries()}
    units = UnitsOfRows(unit.units(), rules.blocks)
    if codes:
        rows = list(_with_codes(rows, CodePattern(codes, [*known, *(row["code"] for row in rows)]), units, known))
    wrong = [*_problems(rows, units, known)]
    sound = [row for row in rows if row.number not in {one.row for one in wrong}]
    wrong += units.clashes(sound, known.values())
    units.learn(sound)
    wrong += units.unclear(sound)
    entries = {row.number: _entry(row, units, known) for row in sound}
    after = {**known, **{one.code: one for one in entries.values()}}
    wrong += _too_many(rules, rows, entries, after)
    shut_out = [*_shut_out(rules, entries, units, not_entering, "shut-out")]
    wrong += shut_out
    return EntriesPlan(
        rows=tuple(rows),
        entries=entries,
        units=units.all(),
        known=known,
        problems=_in_order(wrong),
        notes=_in_order(
            [
                *_twins(sound, entries, known),
                *units.homonyms(sound),
                *_too_few(rules, sound, entries, after),
                *_nearly(shut_out, _shut_out(rules, entries, units, near_entering, "near-shut-out")),
            ]
        ),
    )


def import_entries(unit: ContestUnit, *, table: Table, scribe: Scribe, codes: str = "") -> Imported:
    """Take in entries and their units; a row with a known code replaces title, unit and received date.

    A unit is known by its code where the table has one; without, the same name within one block is the same unit.
    Raises as `plan_entries`, and RowsWrongError naming every bad row; then nothing was taken in.
    """
    plan = plan_entries(unit, table=table, codes=codes)
    if plan.problems:
        raise RowsWrongError(problems=plan.problems)
    entries = tuple(plan.entries.values())
    before = tuple(plan.known[one.code] for one in entries if one.code in plan.known)
    taken = TakenIn.of_entries(unit.units(), before, plan.units, entries)
    unit.save_units(plan.units)
    unit.save_entries(entries)
    scribe.note(unit, ACTION, f"{len(entries)}")
    unit.commit()
    return Imported(added=len(entries) - len(before), changed=len(before), taken=taken, notes=plan.notes)


def _in_order(problems: Iterable[RowProblem]) -> tuple[RowProblem, ...]:
    return tuple(sorted(problems, key=attrgetter("row")))


def _with_codes(
    rows: Iterable[Row], pattern: CodePattern, units: UnitsOfRows, known: Mapping[EntryCode, Entry]
) -> Iterator[Row]:
    """Rows without a code get that of the entry with their title and unit, else the pattern's next."""
    there = {_named(entry.title, *units.named(entry.unit)): entry.code for entry in known.values()}
    for row in rows:
        block = units.block_of(row)
        if row["code"] or block is None:
            yield row
            continue
        same = there.pop(_named(row.line("title"), row.line("unit"), block.key), None)
        yield row.with_cell("code", same or pattern.next(block.key))


def _named(title: str, unit: str, block: str) -> tuple[str, str, str]:
    return fold(title), unit, block


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
        authors=row.line("authors") or old.authors,
    )


def _held(entries: Mapping[EntryCode, Entry]) -> Mapping[UnitCode, int]:
    held: defaultdict[UnitCode, int] = defaultdict(int)
    for entry in entries.values():
        held[entry.unit] += entry.state.competes
    return held


def _too_many(
    rules: Rules, rows: Sequence[Row], entries: Mapping[int, Entry], after: Mapping[EntryCode, Entry]
) -> Iterator[RowProblem]:
    held = _held(after)
    for row in rows:
        entry = entries.get(row.number)
        if entry and rules.entries_max is not None and held[entry.unit] > rules.entries_max:
            yield RowProblem(row.number, "unit-has-too-many", row["unit"])


def _shut_out(
    rules: Rules,
    entries: Mapping[int, Entry],
    units: UnitsOfRows,
    named: Callable[[Rules, Unit, str], str],
    what: str,
) -> Iterator[RowProblem]:
    """Rows with a unit or an author that may not enter, or is called nearly so; what competes for nothing may stay."""
    by_code = {one.code: one for one in units.all()}
    for row, entry in entries.items():
        name = named(rules, by_code[entry.unit], entry.authors) if entry.state.competes else ""
        if name:
            yield RowProblem(row, what, name)


def _nearly(sure: Iterable[RowProblem], near: Iterable[RowProblem]) -> Iterator[RowProblem]:
    told = {one.row for one in sure}
    return (one for one in near if one.row not in told)


def _too_few(
    rules: Rules, rows: Sequence[Row], entries: Mapping[int, Entry], after: Mapping[EntryCode, Entry]
) -> Iterator[RowProblem]:
    held, told = _held(after), set[UnitCode]()
    for row in rows:
        unit = entries[row.number].unit
        if held[unit] < rules.entries_min and unit not in told:
            told.add(unit)
            yield RowProblem(row.number, "unit-has-few", row["unit"])


def _twins(rows: Sequence[Row], entries: Mapping[int, Entry], known: Mapping[EntryCode, Entry]) -> Iterator[RowProblem]:
    """Rows that may be one clip twice: the same title, tones aside, of the same unit."""
    there = {(fold(one.title), one.unit): one.code for one in known.values()}
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        entry = entries[row.number]
        key = (fold(entry.title), entry.unit)
        if key in seen:
            yield RowProblem(row.number, "same-title", str(seen[key]))
        elif there.get(key, entry.code) != entry.code:
            yield RowProblem(row.number, "same-as-entry", there[key])
        seen.setdefault(key, row.number)
