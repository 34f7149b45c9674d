"""What a person decided on the findings of screening, for the minutes."""

from dataclasses import dataclass

from judging_app.core.entry import Entry, Finding, FindingDecision
from judging_app.ports.storage import ContestUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedFinding:
    """A finding with its decision and reason, and its entry as it stands."""

    entry: Entry
    finding: Finding


def decided_findings(unit: ContestUnit) -> tuple[DecidedFinding, ...]:
    """All findings that are decided, in order of entry and kind."""
    entries = {entry.code: entry for entry in unit.entries()}
    decided = [one for one in unit.findings() if one.decision is not FindingDecision.OPEN and one.entry in entries]
    decided.sort(key=lambda one: (one.entry, one.kind.value))
    return tuple(DecidedFinding(entry=entries[one.entry], finding=one) for one in decided)
