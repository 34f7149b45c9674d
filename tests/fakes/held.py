"""What stands in memory in place of a file, and the units that work on it: one at a time, as on a file."""

from copy import copy
from dataclasses import dataclass, field
from threading import Lock
from types import TracebackType
from typing import Generic, Self, TypeVar

from judging_app.core.assignment import Assignment
from judging_app.core.beside import Adjustment, ChairOrder, Settlement, VoteImport
from judging_app.core.clip_file import ClipFile, IssuedClip
from judging_app.core.clip_look import ClipLook
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import AuditEntry, Contest, RoundStatus
from judging_app.core.counting import Choice, StoredFile
from judging_app.core.decisions import AwardOrder, Decision, Reversal, Waiver
from judging_app.core.entry import Entry, Finding, Unit
from judging_app.core.ids import CriterionKey, EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.keying import Keying
from judging_app.core.moving import Move
from judging_app.core.people import Dismissal, Judge, Recusal
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_versions import RubricRuling, RubricVersion
from judging_app.core.rulings import Ruling
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import SecondLook
from judging_app.core.ways import WayIn
from judging_app.ports.errors import SaveFailedError
from judging_app.ports.exchange import ContestKeys
from judging_app.ports.storage import Enrolment, FileReceipt, WorkspaceInfo

BUSY_SECONDS = 0.3


@dataclass(kw_only=True)
class ContestData:
    contest: Contest
    keys: ContestKeys
    statuses: dict[RoundKey, RoundStatus] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    entries: dict[EntryCode, Entry] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    clip_files: dict[tuple[str, str], ClipFile] = field(default_factory=dict)
    clip_looks: dict[str, tuple[ClipLook, bytes | None]] = field(default_factory=dict)
    judges: dict[JudgeCode, Judge] = field(default_factory=dict)
    recusals: dict[tuple[JudgeCode, EntryCode], Recusal] = field(default_factory=dict)
    dismissals: dict[tuple[JudgeCode, EntryCode], Dismissal] = field(default_factory=dict)
    assignments: dict[int, Assignment] = field(default_factory=dict)
    enrolments: dict[tuple[RoundKey, JudgeCode, int], Enrolment] = field(default_factory=dict)
    files: dict[FileDigest, tuple[StoredFile, bytes, FileReceipt]] = field(default_factory=dict)
    choices: dict[tuple[str, JudgeCode, int], Choice] = field(default_factory=dict)
    moves: dict[tuple[RoundKey, JudgeCode, EntryCode, str], Move] = field(default_factory=dict)
    issued_clips: dict[EntryCode, IssuedClip] = field(default_factory=dict)
    ways_in: dict[int, WayIn] = field(default_factory=dict)
    keyings: dict[int, Keying] = field(default_factory=dict)
    rubric_versions: dict[tuple[RoundKey, int], RubricVersion] = field(default_factory=dict)
    rubric_drafts: dict[RoundKey, Rubric] = field(default_factory=dict)
    rubric_rulings: dict[int, RubricRuling] = field(default_factory=dict)
    adjustments: dict[int, Adjustment] = field(default_factory=dict)
    vote_imports: dict[int, VoteImport] = field(default_factory=dict)
    rulings: dict[int, Ruling] = field(default_factory=dict)
    settlements: dict[int, Settlement] = field(default_factory=dict)
    looks: dict[int, SecondLook] = field(default_factory=dict)
    orders: dict[int, ChairOrder] = field(default_factory=dict)
    consolidations: dict[int, Consolidation] = field(default_factory=dict)
    waivers: dict[int, Waiver] = field(default_factory=dict)
    award_orders: dict[int, AwardOrder] = field(default_factory=dict)
    decisions: dict[int, Decision] = field(default_factory=dict)
    reversals: dict[int, Reversal] = field(default_factory=dict)
    trail: tuple[AuditEntry, ...] = ()


@dataclass(kw_only=True)
class WorkspaceData:
    info: WorkspaceInfo
    sheets: dict[EntryCode, ScoreSheet] = field(default_factory=dict)
    pending: dict[tuple[EntryCode, CriterionKey], str] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)


D = TypeVar("D", ContestData, WorkspaceData)


@dataclass
class Held(Generic[D]):
    """What was committed last, and the lock that a unit at work holds."""

    data: D
    lock: Lock = field(default_factory=Lock)


class FakeUnit(Generic[D]):
    def __init__(self, held: Held[D]) -> None:
        self._held: Held[D] = held
        self._draft: D | None = None

    @property
    def _data(self) -> D:
        if self._draft is None:
            if not self._held.lock.acquire(timeout=BUSY_SECONDS):
                raise SaveFailedError(path="", reason="locked by another unit of work")
            self._draft = _apart(self._held.data)
        return self._draft

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self._end()

    def commit(self) -> None:
        if self._draft is not None:
            self._held.data = self._draft
            self._end()

    def _end(self) -> None:
        if self._draft is not None:
            self._draft = None
            self._held.lock.release()


def _apart(data: D) -> D:
    """A copy whose dicts are its own; all values in them are frozen."""
    apart = copy(data)
    for name, value in vars(apart).items():
        if isinstance(value, dict):
            setattr(apart, name, dict(value))
    return apart
