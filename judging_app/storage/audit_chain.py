"""Each row of the audit trail seals the rows before it, so that a row changed, moved or taken out shows."""

from collections.abc import Iterable

from judging_app.core.contest import AuditEntry
from judging_app.core.digest import digest

START = ""


def link(previous: str, entry: AuditEntry) -> str:
    """The chain value of a row: digest over the chain value of the row before (START for the first) and the entry."""
    return digest([previous, entry.at_ms, entry.who, entry.action, entry.detail])


def first_break(rows: Iterable[tuple[AuditEntry, str]]) -> int | None:
    """Position of the first row whose stored chain value does not follow from the rows before; None when all do.

    Rows cut off at the end leave a chain that holds: whoever needs to notice that must know the last value.
    """
    previous = START
    for position, (entry, stored) in enumerate(rows):
        if link(previous, entry) != stored:
            return position
        previous = stored
    return None
