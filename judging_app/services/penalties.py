"""What accepting a finding costs becomes an adjustment of the first round, and goes with the decision."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from judging_app.core.beside import Adjustment, next_number
from judging_app.core.combinations import of_ranks
from judging_app.core.entry import Finding, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.ports.office_errors import RanksOnlyError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe

GONE = "Quyết định sàng lọc không còn hiệu lực"
Costs = Mapping[tuple[EntryCode, FindingKind], Finding]


def settle_penalties(unit: ContestUnit, before: Iterable[Finding], after: Iterable[Finding], *, scribe: Scribe) -> None:
    """Add an adjustment for each penalty that is new, and let those count no more whose decision is gone or another.

    Raises RanksOnlyError for a penalty where the first round's figures are no points.
    """
    old, new = _costs(before), _costs(after)
    for key, finding in old.items():
        if not _same(finding, new.get(key)):
            _take_back(unit, finding, scribe)
    for key, finding in new.items():
        if not _same(finding, old.get(key)):
            _add(unit, finding, scribe)


def _costs(findings: Iterable[Finding]) -> Costs:
    return {(one.entry, one.kind): one for one in findings if one.penalty}


def _same(one: Finding, other: Finding | None) -> bool:
    return other is not None and (one.penalty, one.reason) == (other.penalty, other.reason)


def _add(unit: ContestUnit, finding: Finding, scribe: Scribe) -> None:
    first = unit.contest().rules.rounds[0]
    if of_ranks(first):
        raise RanksOnlyError(round=first.name)
    made = Adjustment(
        number=next_number(unit.adjustments()),
        round=first.key,
        entry=finding.entry,
        points=-finding.penalty,
        reason=finding.reason,
        finding=finding.kind,
    )
    unit.save_adjustment(made)
    _note(unit, "adjust", made, made.reason, scribe)


def _take_back(unit: ContestUnit, finding: Finding, scribe: Scribe) -> None:
    wanted = (finding.entry, finding.kind, -finding.penalty)
    standing = [one for one in unit.adjustments() if not one.taken_back]
    own = [one for one in standing if (one.entry, one.finding, one.points) == wanted]
    if own:
        gone = replace(own[-1], taken_back=GONE)
        unit.save_adjustment(gone)
        _note(unit, "take-back-adjustment", gone, GONE, scribe)


def _note(unit: ContestUnit, action: str, one: Adjustment, why: str, scribe: Scribe) -> None:
    scribe.note(unit, action, f"#{one.number} {one.round} {one.entry} {format_hundredths(one.points)}: {why}")
