"""Who did what when: one line of the contest's audit trail."""

from dataclasses import dataclass

from judging_app.core.contest import AuditEntry
from judging_app.ports.clock import Clock
from judging_app.ports.storage import ContestUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Scribe:
    """Writes audit entries under one name and one clock."""

    clock: Clock
    who: str = ""

    def note(self, unit: ContestUnit, action: str, detail: str = "") -> None:
        """Add an entry to the unit of work in hand."""
        unit.audit(AuditEntry(at_ms=self.clock.now_ms(), who=self.who, action=action, detail=detail))
