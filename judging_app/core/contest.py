"""The contest itself: its id, its rules, the state of its rounds."""

from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import ContestId, EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.papers import Papers
from judging_app.core.rules import Rules


class RoundState(Enum):
    """Where a round stands; each step back is recorded."""

    DRAFTING = "drafting"
    JUDGING = "judging"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundStatus:
    """How far a round has come.

    `fingerprint`: digest of rules, entries and panel, frozen at the first pack or first stored sheet.
    `frozen`: digests of the files that were there when the round was closed; later ones are late.
    `reason`: why it was closed with gaps; empty when it was complete. `lot`: number drawn in the room, if any.
    `entries`: which went on to this round, `panel`: who judges in it; None = all of the contest's.
    """

    key: RoundKey
    state: RoundState = RoundState.DRAFTING
    fingerprint: str = ""
    frozen: tuple[FileDigest, ...] = ()
    reason: str = ""
    lot: str = ""
    entries: tuple[EntryCode, ...] | None = None
    panel: tuple[JudgeCode, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """One event of one year. `sample` marks the made-up sample contest, whose papers say so."""

    id: ContestId
    rules: Rules
    sample: bool = False
    papers: Papers = Papers()


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """Who did what when. `at_ms`: milliseconds since 1970 UTC; `detail`: what it was done to, for a person to read."""

    at_ms: int
    who: str
    action: str
    detail: str = ""
