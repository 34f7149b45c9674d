"""A person accepts or rejects what screening found, with a reason; each decision can be taken back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from judging_app.core.entry import Entry, Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import FindingUnknownError, ReasonMissingError
from judging_app.ports.screening_errors import PenaltyMissingError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.clip_matching import settled
from judging_app.services.penalties import settle_penalties
from judging_app.services.rounds import check_drafting

Key = tuple[EntryCode, FindingKind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a person says of one finding. `penalty`: hundredths of a point, where it is accepted with one."""

    entry: EntryCode
    kind: FindingKind
    decision: FindingDecision
    reason: str = ""
    penalty: int = 0


def decide_finding(
    unit: ContestUnit,
    *,
    entry: EntryCode,
    kind: FindingKind,
    decision: FindingDecision,
    reason: str,
    scribe: Scribe,
    penalty: int = 0,
) -> Entry:
    """Decide one finding; see `decide_findings`."""
    verdict = Verdict(entry=entry, kind=kind, decision=decision, reason=reason, penalty=penalty)
    (changed,) = decide_findings(unit, [verdict], scribe=scribe)
    return changed


def decide_findings(unit: ContestUnit, verdicts: Sequence[Verdict], *, scribe: Scribe) -> tuple[Entry, ...]:
    """Record decisions, all or none, and give the entries the states that follow; OPEN takes an earlier decision back.

    A penalty is an adjustment of the first round as long as its decision stands.
    Raises FindingUnknownError, ReasonMissingError, PenaltyMissingError, RanksOnlyError where figures are no points, or
    RoundBegunError once packs are out.
    """
    check_drafting(unit)
    asked = {(one.entry, one.kind): _checked(one) for one in verdicts}
    findings = unit.findings()
    known = {(one.entry, one.kind) for one in findings}
    for entry, kind in asked:
        if (entry, kind) not in known:
            raise FindingUnknownError(entry=entry, kind=kind.value)
    decided = tuple(_decided(one, asked) for one in findings)
    settle_penalties(unit, findings, decided, scribe=scribe)
    unit.replace_findings(decided)
    concerned = {entry for entry, _kind in asked}
    changed = tuple(settled(entry, decided) for entry in unit.entries() if entry.code in concerned)
    unit.save_entries(changed)
    for one in asked.values():
        scribe.note(unit, "decide-finding", _detail(one))
    unit.commit()
    return changed


def _checked(verdict: Verdict) -> Verdict:
    if verdict.decision is FindingDecision.OPEN:
        return replace(verdict, reason="", penalty=0)
    if not verdict.reason.strip():
        raise ReasonMissingError
    if verdict.decision is not FindingDecision.PENALTY:
        return replace(verdict, reason=verdict.reason.strip(), penalty=0)
    if verdict.penalty <= 0:
        raise PenaltyMissingError(entry=verdict.entry)
    return replace(verdict, reason=verdict.reason.strip())


def _decided(finding: Finding, asked: Mapping[Key, Verdict]) -> Finding:
    verdict = asked.get((finding.entry, finding.kind))
    if verdict is None:
        return finding
    return replace(finding, decision=verdict.decision, reason=verdict.reason, penalty=verdict.penalty)


def _detail(verdict: Verdict) -> str:
    words = [verdict.entry, verdict.kind.value, verdict.decision.value]
    return " ".join([*words, str(verdict.penalty)] if verdict.penalty else words)


def earlier_verdicts(findings: Iterable[Finding]) -> tuple[Verdict, ...]:
    """What brings findings back to where they stand now, to undo a later decision."""
    return tuple(
        Verdict(entry=one.entry, kind=one.kind, decision=one.decision, reason=one.reason, penalty=one.penalty)
        for one in findings
    )
