"""What counts among all stored files: a pure function of the files and the contest's records, never of arrival order."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.score_sheet import ScoreSheet


class Source(Enum):
    """By which way a judge's sheets came in."""

    FILE = "file"
    PAPER = "paper"
    SPREADSHEET = "spreadsheet"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A verified envelope as the contest keeps it. `digest` is the SHA-256 of its payload."""

    digest: FileDigest
    round: RoundKey
    judge: JudgeCode
    enrolment: int
    sequence: int
    device_key: str
    sheets: tuple[ScoreSheet, ...]
    source: Source = Source.FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A person's choice in a conflict: within one enrolment, only files of `device_key` and, where one sequence number
    came twice, of `digests` count.
    """

    judge: JudgeCode
    enrolment: int
    device_key: str
    digests: tuple[FileDigest, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingRecords:
    """The contest's records that decide what counts: who marks what, who stands aside, which conflicts are settled.

    `assigned`: the entries of each judge that are judged; `recused`: pairs that the secretariat recorded;
    `frozen`: digests written down when the round closed, None while it is open.
    """

    assigned: Mapping[JudgeCode, frozenset[EntryCode]]
    recused: frozenset[tuple[JudgeCode, EntryCode]] = frozenset()
    choices: tuple[Choice, ...] = ()
    frozen: frozenset[FileDigest] | None = None


class SetAsideReason(Enum):
    """Why a stored sheet is not counted."""

    NOT_ASSIGNED = "not-assigned"
    RECUSED = "recused"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetInForce:
    """The sheet that speaks for a judge and an entry, and the file that it came in."""

    sheet: ScoreSheet
    file: FileDigest


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A sheet in force that is stored but not counted until the record is undone."""

    sheet: ScoreSheet
    file: FileDigest
    reason: SetAsideReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Files of one enrolment that contradict each other; nothing of that enrolment counts until a person chooses."""

    judge: JudgeCode
    enrolment: int
    digests: tuple[FileDigest, ...]
    two_devices: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What counts. `in_force` holds every sheet that speaks, submitted or not, by judge and entry."""

    in_force: Mapping[tuple[JudgeCode, EntryCode], SheetInForce]
    set_aside: tuple[SetAside, ...]
    conflicts: tuple[Conflict, ...]
    late: tuple[FileDigest, ...]
