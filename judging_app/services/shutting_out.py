"""Units and people whom the rules shut out do not come in, by whatever way."""

from collections.abc import Iterable

from judging_app.core.entry import Entry, Unit
from judging_app.core.people import Judge
from judging_app.core.rules import Rules
from judging_app.core.shutting_out import not_entering, not_judging
from judging_app.ports.list_errors import NotEnteringError, NotJudgingError
from judging_app.ports.storage import ContestUnit


def check_entries(rules: Rules, entries: Iterable[Entry], units: Iterable[Unit]) -> None:
    """Raise NotEnteringError for the first entry that must not compete."""
    by_code = {one.code: one for one in units}
    for entry in entries:
        name = not_entering(rules, by_code[entry.unit], entry.authors) if entry.state.competes else ""
        if name:
            raise NotEnteringError(entry=entry.code, name=name)


def check_judges(rules: Rules, judges: Iterable[Judge]) -> None:
    """Raise NotJudgingError for the first judge who must not judge."""
    for judge in judges:
        if not_judging(rules, judge):
            raise NotJudgingError(judge=judge.code, name=judge.name)


def check_everyone(unit: ContestUnit, rules: Rules) -> None:
    """Raise as the others where somebody is in already whom these rules would shut out."""
    check_entries(rules, unit.entries(), unit.units())
    check_judges(rules, unit.judges())
