"""A person accepts or rejects what screening found, with a reason; each decision can be taken back."""

from dataclasses import replace

from judging_app.core.entry import Entry, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import FindingUnknownError, ReasonMissingError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import check_drafting
from judging_app.services.screen_clips import settled


def decide_finding(
    unit: ContestUnit, *, entry: EntryCode, kind: FindingKind, decision: FindingDecision, reason: str, scribe: Scribe
) -> Entry:
    """Record the decision and give the entry the state that follows; OPEN takes an earlier decision back.

    Raises FindingUnknownError, ReasonMissingError, or RoundBegunError once packs are out.
    """
    check_drafting(unit)
    findings = unit.findings()
    if not any(f.entry == entry and f.kind is kind for f in findings):
        raise FindingUnknownError(entry=entry, kind=kind.value)
    if decision is not FindingDecision.OPEN and not reason.strip():
        raise ReasonMissingError
    findings = tuple(
        replace(f, decision=decision, reason=reason.strip()) if f.entry == entry and f.kind is kind else f
        for f in findings
    )
    unit.replace_findings(findings)
    (concerned,) = (one for one in unit.entries() if one.code == entry)
    changed = settled(concerned, findings)
    unit.save_entries([changed])
    scribe.note(unit, "decide-finding", f"{entry} {kind.value} {decision.value}")
    unit.commit()
    return changed
