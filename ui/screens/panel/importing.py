"""Lists of judges: how they are planned, taken in and told. Knows no Qt."""

from judging_app.ports.exchange import Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.import_entries import Imported
from judging_app.services.import_judges import import_judges, plan_judges
from judging_app.services.list_reading import JUDGE_LIST
from judging_app.services.rounds import later_in_hand
from ui.models.list_rows import Importing, Plan
from ui.tasks.steps import PANEL
from ui.theme.phrase import Words, phrase


def plan(unit: ContestUnit, *, table: Table) -> Plan:
    """What would come of a list of judges."""
    found = plan_judges(unit, table=table, round_key=later_in_hand(unit))
    new = {row for row, judge in found.judges.items() if judge.code not in found.known}
    changed = {row for row, judge in found.judges.items() if row not in new and judge != found.known[judge.code]}
    return Plan(rows=found.rows, new=frozenset(new), changed=frozenset(changed), problems=found.problems)


def take_in(unit: ContestUnit, *, table: Table, scribe: Scribe) -> Imported:
    """Take the list in: as the contest's judges, or as the whole panel of a later round that is in hand."""
    return import_judges(unit, table=table, scribe=scribe, round_key=later_in_hand(unit))


def told(done: Imported) -> Words:
    """The message of a panel that was taken in."""
    return phrase(
        "The panel was taken in: {added} judges are new, {changed} were changed.",
        added=done.added,
        changed=done.changed,
    )


JUDGE_IMPORT = Importing(
    kind=JUDGE_LIST,
    shown=("code", "name", "role", "unit"),
    plan=plan,
    take_in=take_in,
    told=told,
    changes=PANEL,
)
