"""A rubric from a list: how it is planned, taken in and told. Knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from judging_app.core.rubric import Criterion, Section
from judging_app.ports.exchange import RulesFiles, Table
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.edit_rubric import RubricReplaced
from judging_app.services.import_entries import Imported
from judging_app.services.import_rubric import import_rubric, plan_rubric
from judging_app.services.list_reading import RUBRIC_LIST
from judging_app.services.take_ins import TakenIn
from ui.models.list_rows import Importing, Plan
from ui.screens.rubric.rows import decimal
from ui.tasks.steps import RUBRIC
from ui.theme.phrase import Words, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricImported(Imported):
    """A rubric that was taken in, and the one that it replaced."""

    replaced: RubricReplaced


def rubric_import(
    rules_files: Callable[[], RulesFiles],
    round_in_hand: Callable[[], str | None],
    taken_in: Callable[[RubricReplaced], object],
) -> Importing:
    """The import of the round in hand; `taken_in` is told what became of it."""

    def plan(unit: ContestUnit, *, table: Table) -> Plan:
        found = plan_rubric(unit, table=table, rules_files=rules_files(), key=round_in_hand())
        parts: tuple[Section | Criterion, ...] = (*found.before.sections, *found.before.criteria)
        before = {(type(one), one.key): _alone(one) for one in parts}
        new = {row for row, part in found.parts.items() if (type(part), part.key) not in before}
        same = {row for row, part in found.parts.items() if _alone(part) == before.get((type(part), part.key))}
        return Plan(
            rows=found.rows,
            new=frozenset(new),
            changed=frozenset(found.parts.keys() - new - same),
            problems=found.problems,
        )

    def take_in(unit: ContestUnit, *, table: Table, scribe: Scribe) -> RubricImported:
        done = import_rubric(unit, table=table, rules_files=rules_files(), scribe=scribe, key=round_in_hand())
        return RubricImported(added=len(done.after.criteria), changed=0, taken=TakenIn(), replaced=done)

    def told(done: Imported) -> Words:
        if not isinstance(done, RubricImported):
            return ""
        taken_in(done.replaced)
        total = decimal(done.replaced.after.total)
        return phrase(
            "The rubric was taken in: {count} criteria, {total} points. Ctrl+Z takes it back.",
            count=done.added,
            total=total,
        )

    return Importing(
        kind=RUBRIC_LIST,
        shown=("number", "section", "criterion", "most", "step", "weight"),
        plan=plan,
        take_in=take_in,
        told=told,
        changes=RUBRIC,
    )


def _alone(part: Section | Criterion) -> Section | Criterion:
    """A section without its criteria, which are rows of their own."""
    return replace(part, criteria=()) if isinstance(part, Section) else part
