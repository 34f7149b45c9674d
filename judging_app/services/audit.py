"""Who did what when: one line of the contest's audit trail. What an approved result forbids is refused here, at the one place
that every change passes.
"""

from dataclasses import dataclass

from judging_app.core.contest import AuditEntry
from judging_app.core.decisions import Lock, approval_of
from judging_app.core.vietnamese.dates import short_date
from judging_app.ports.chair_errors import ApprovedError, OnlyAwardsOpenError
from judging_app.ports.clock import Clock
from judging_app.ports.storage import ContestUnit
from judging_app.services.days import day_of

ALWAYS = frozenset(
    {
        "approve",
        "consolidate",
        "correct",
        "look-before-close",
        "papers",
        "print",
        "print-blank",
        "refused",
        "revoke",
        "sign",
        "take-back-reversal",
        "take-over",
    }
)
"""What changes no result, or is itself the way to another one."""
ON_AWARDS = frozenset({"award-order", "draw-lot", "order-tie", "take-back-award-order", "take-back-waiver", "waive"})
"""What settles who has which prize after an award was revoked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scribe:
    """Writes audit entries under one name and one clock."""

    clock: Clock
    who: str = ""

    def note(self, unit: ContestUnit, action: str, detail: str = "") -> None:
        """Add an entry to the unit of work in hand. Raises as `check_unlocked`."""
        check_unlocked(unit, action)
        unit.audit(AuditEntry(at_ms=self.clock.now_ms(), who=self.who, action=action, detail=detail))


def check_unlocked(unit: ContestUnit, action: str) -> None:
    """Raise ApprovedError, or OnlyAwardsOpenError after a revocation, where the approved result forbids what is to be done."""
    if action in ALWAYS:
        return
    decisions = unit.decisions()
    if not decisions:
        return
    last = decisions[-1]
    lock = approval_of(decisions, unit.reversals(), last.round).lock
    if lock is Lock.ALL:
        raise ApprovedError(number=last.number, by=last.by, day=short_date(day_of(last.at_ms)))
    if lock is Lock.AWARDS and action not in ON_AWARDS:
        raise OnlyAwardsOpenError(number=last.number)
