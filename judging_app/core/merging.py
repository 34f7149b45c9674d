"""What a file brought when it was merged: told from what counted before and what counts after, never from marks."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from judging_app.core.counting import Counted, StoredFile
from judging_app.core.ids import EntryCode, FileDigest


class FileOutcome(Enum):
    """What became of a file or of one of its sheets; a refused file never gets so far."""

    NEW = "new"
    SAME_AGAIN = "same-again"
    REPLACES = "replaces"
    OLDER = "older"
    SET_ASIDE = "set-aside"
    CONFLICT = "conflict"
    LATE = "late"


_LOUDEST_FIRST = (
    FileOutcome.LATE,
    FileOutcome.CONFLICT,
    FileOutcome.REPLACES,
    FileOutcome.NEW,
    FileOutcome.SET_ASIDE,
    FileOutcome.OLDER,
    FileOutcome.SAME_AGAIN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What one file brought: `outcome` sums up `sheets`, which tells of each entry that the file speaks of."""

    digest: FileDigest
    outcome: FileOutcome
    sheets: Mapping[EntryCode, FileOutcome]

    def count(self, outcome: FileOutcome) -> int:
        """How many sheets had that outcome."""
        return Counter(self.sheets.values())[outcome]


def outcome_of(file: StoredFile, *, stored: Collection[FileDigest], before: Counted, after: Counted) -> FileReport:
    """What a file brought. `stored`: digests kept before it came; `before` and `after`: what counted without and with it."""
    if file.digest in stored:
        sheets = dict.fromkeys((sheet.entry for sheet in file.sheets), FileOutcome.SAME_AGAIN)
        return FileReport(digest=file.digest, outcome=FileOutcome.SAME_AGAIN, sheets=sheets)
    sheets = {sheet.entry: _of_sheet(file, sheet.entry, before, after) for sheet in file.sheets}
    found = set(sheets.values())
    outcome = next((one for one in _LOUDEST_FIRST if one in found), _of_no_sheet(file, after))
    return FileReport(digest=file.digest, outcome=outcome, sheets=sheets)


def _of_no_sheet(file: StoredFile, after: Counted) -> FileOutcome:
    if file.digest in after.late:
        return FileOutcome.LATE
    return FileOutcome.CONFLICT if _clashes(file, None, after) else FileOutcome.NEW


def _clashes(file: StoredFile, entry: EntryCode | None, after: Counted) -> bool:
    """Whether an open conflict silences the file, or what it says of the entry."""
    return any(
        entry in one.entries and file.digest in one.digests
        if one.two_ways
        else (one.judge, one.enrolment, one.source) == (file.judge, file.enrolment, file.source)
        for one in after.conflicts
    )


def _of_sheet(file: StoredFile, entry: EntryCode, before: Counted, after: Counted) -> FileOutcome:
    if file.digest in after.late:
        return FileOutcome.LATE
    if any((one.file, one.sheet.entry) == (file.digest, entry) for one in after.set_aside):
        return FileOutcome.SET_ASIDE
    if _clashes(file, entry, after):
        return FileOutcome.CONFLICT
    now, earlier = after.in_force.get((file.judge, entry)), before.in_force.get((file.judge, entry))
    if now is None or now.file != file.digest:
        return FileOutcome.OLDER
    if earlier is None:
        return FileOutcome.NEW
    return FileOutcome.SAME_AGAIN if earlier.sheet == now.sheet else FileOutcome.REPLACES
