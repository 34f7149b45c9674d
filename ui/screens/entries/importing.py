"""Lists of entries: how they are planned, taken in and told. Knows no Qt."""

from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.import_entries import Imported, import_entries, plan_entries
from judging_app.services.list_reading import ENTRY_LIST
from ui.models.list_rows import Importing, Plan
from ui.tasks.steps import ENTRIES
from ui.theme.phrase import Words, phrase


def plan(unit: ContestUnit, *, table: Table, codes: str) -> Plan:
    """What would come of a list of entries."""
    found = plan_entries(unit, table=table, codes=codes)
    units = {one.code: one for one in unit.units()}
    after = {one.code: one for one in found.units}
    new = {row for row, entry in found.entries.items() if entry.code not in found.known}
    changed = {
        row
        for row, entry in found.entries.items()
        if row not in new
        and (entry != found.known[entry.code] or after[entry.unit] != units.get(entry.unit, after[entry.unit]))
    }
    return Plan(
        rows=found.rows,
        new=frozenset(new),
        changed=frozenset(changed),
        problems=found.problems,
        notes=found.notes,
    )


def told(done: Imported) -> Words:
    """The message of a list that was taken in."""
    return phrase(
        "The list was taken in: {added} entries are new, {changed} were changed.",
        added=done.added,
        changed=done.changed,
    )


ENTRY_IMPORT = Importing(
    kind=ENTRY_LIST,
    shown=("code", "title", "unit", "unit_code", "block", "authors", "received_at"),
    plan=plan,
    take_in=import_entries,
    told=told,
    changes=ENTRIES,
    gives_codes=True,
)
