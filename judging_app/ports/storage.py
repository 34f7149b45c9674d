"""What use cases ask of storage: a contest's file and a judge's workspace, each through a unit of work."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from judging_app.core.assignment import Assignment
from judging_app.core.beside import Adjustment, ChairOrder, Settlement, VoteImport
from judging_app.core.clip_file import ClipFile, IssuedClip
from judging_app.core.clip_look import ClipLook
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import AuditEntry, Contest, RoundStatus
from judging_app.core.counting import Choice, StoredFile
from judging_app.core.entry import Entry, Finding, Unit
from judging_app.core.ids import CriterionKey, EntryCode, FileDigest, JudgeCode, RoundKey, UnitCode
from judging_app.core.keying import Keying
from judging_app.core.moving import Move
from judging_app.core.people import Dismissal, Judge, Recusal
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_versions import RubricRuling, RubricVersion
from judging_app.core.rulings import Ruling
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import SecondLook
from judging_app.core.ways import WayIn
from judging_app.ports.approval import ApprovalRecords
from judging_app.ports.exchange import ContestKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """One pack issued to one judge. `secret`: hexadecimal; `device_key`: the key whose judge code a person has compared,
    "" while unconfirmed.

    `reason`: why it was issued, where it was not the first; `deadline`: ISO date as the pack says it, "" for none; `rubric`:
    the version of the round's rubric in it.
    """

    round: RoundKey
    judge: JudgeCode
    number: int
    secret: str
    seed: int
    issued_at_ms: int
    pack_digest: str
    device_key: str = ""
    reason: str = ""
    deadline: str = ""
    rubric: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReceipt:
    """When a stored file came in, and under which name."""

    digest: FileDigest
    name: str
    received_at_ms: int


class WorkUnit(Protocol):
    """A unit of work: rolls back at the end unless committed."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...

    def commit(self) -> None:
        """Make everything since the last commit lasting."""
        ...


class ContestUnit(WorkUnit, ApprovalRecords, Protocol):
    """Reads and writes one contest. `save_*` adds what is new and replaces what has the same key."""

    def contest(self) -> Contest: ...
    def save_contest(self, contest: Contest) -> None: ...
    def keys(self) -> ContestKeys: ...

    def status(self, key: RoundKey) -> RoundStatus:
        """How far the round has come; a round never touched is drafting."""
        ...

    def save_status(self, status: RoundStatus) -> None: ...

    def units(self) -> tuple[Unit, ...]:
        """In the order in which they were given."""
        ...

    def save_units(self, units: Iterable[Unit]) -> None: ...

    def remove_units(self, codes: Iterable[UnitCode]) -> None:
        """Forget units that no entry belongs to."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """In order of code."""
        ...

    def save_entries(self, entries: Iterable[Entry]) -> None: ...

    def remove_entries(self, codes: Iterable[EntryCode]) -> None:
        """Forget entries and every record that is about them."""
        ...

    def findings(self) -> tuple[Finding, ...]: ...

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        """Let these be all findings of the contest."""
        ...

    def clip_files(self) -> tuple[ClipFile, ...]:
        """The files of the folders that were screened last, in order of folder and name."""
        ...

    def save_clip_files(self, files: Iterable[ClipFile]) -> None: ...

    def replace_clip_files(self, files: Iterable[ClipFile]) -> None:
        """Let these be all files that are known."""
        ...

    def clip_looks(self) -> Mapping[str, ClipLook]:
        """What was found in files, by their SHA-256."""
        ...

    def save_clip_look(self, sha256: str, look: ClipLook, thumbnail: bytes | None) -> None:
        """Keep what was found in a file of these bytes, and a small picture of it (JPEG)."""
        ...

    def keep_clip_looks(self, wanted: Collection[str]) -> None:
        """Forget what was found in files of other bytes than these."""
        ...

    def thumbnail(self, sha256: str) -> bytes | None:
        """The small picture of a file of these bytes, None where there is none."""
        ...

    def issued_clips(self) -> tuple[IssuedClip, ...]:
        """In order of entry code; of blind contests only."""
        ...

    def save_issued_clip(self, clip: IssuedClip) -> None: ...

    def judges(self) -> tuple[Judge, ...]:
        """In order of code."""
        ...

    def save_judges(self, judges: Iterable[Judge]) -> None: ...

    def remove_judges(self, codes: Iterable[JudgeCode]) -> None:
        """Forget judges and every record that is about them."""
        ...

    def recusals(self) -> tuple[Recusal, ...]: ...
    def save_recusal(self, recusal: Recusal) -> None: ...
    def remove_recusal(self, judge: JudgeCode, entry: EntryCode) -> None: ...
    def dismissals(self) -> tuple[Dismissal, ...]: ...
    def save_dismissal(self, dismissal: Dismissal) -> None: ...
    def remove_dismissal(self, judge: JudgeCode, entry: EntryCode) -> None: ...
    def enrolments(self) -> tuple[Enrolment, ...]: ...
    def save_enrolment(self, enrolment: Enrolment) -> None: ...

    def has_file(self, digest: FileDigest) -> bool: ...

    def add_file(self, file: StoredFile, *, envelope: bytes, receipt: FileReceipt) -> None:
        """Keep a verified envelope for ever; one row per sheet."""
        ...

    def files(self, round_key: RoundKey) -> tuple[StoredFile, ...]:
        """All stored files of a round with their sheets, in order of digest."""
        ...

    def receipts(self) -> tuple[FileReceipt, ...]: ...
    def envelope(self, digest: FileDigest) -> bytes: ...
    def choices(self) -> tuple[Choice, ...]: ...
    def save_choice(self, choice: Choice) -> None: ...

    def remove_choice(self, choice: Choice) -> None:
        """Take back the choice of that round, judge and enrolment."""
        ...

    def moves(self) -> tuple[Move, ...]:
        """In order of round, judge and entry."""
        ...

    def save_move(self, move: Move) -> None: ...
    def remove_move(self, move: Move) -> None: ...

    def rulings(self) -> tuple[Ruling, ...]:
        """Of all rounds and those taken back as well, in order of number."""
        ...

    def save_ruling(self, ruling: Ruling) -> None: ...

    def ways_in(self) -> tuple[WayIn, ...]:
        """Of all rounds and those taken back as well, in order of number."""
        ...

    def save_way_in(self, way: WayIn) -> None: ...

    def assignments(self) -> tuple[Assignment, ...]:
        """Of all rounds and those taken back as well, in order of number."""
        ...

    def save_assignment(self, assignment: Assignment) -> None: ...

    def keyings(self, round_key: RoundKey) -> tuple[Keying, ...]:
        """Every keying of a sheet on paper in that round, in order of number."""
        ...

    def last_keying(self) -> int:
        """The number of the last keying of any round, 0 where there is none."""
        ...

    def save_keying(self, keying: Keying) -> None: ...

    def rubric_versions(self) -> tuple[RubricVersion, ...]:
        """Of all rounds, in order of round and number; none of a round whose rubric was never made anew."""
        ...

    def save_rubric_version(self, version: RubricVersion) -> None: ...

    def rubric_draft(self, round_key: RoundKey) -> Rubric | None:
        """The round's next version while it is being written, None where none is."""
        ...

    def save_rubric_draft(self, round_key: RoundKey, rubric: Rubric) -> None: ...
    def remove_rubric_draft(self, round_key: RoundKey) -> None: ...

    def rubric_rulings(self) -> tuple[RubricRuling, ...]:
        """Of all rounds and those taken back as well, in order of number."""
        ...

    def save_rubric_ruling(self, ruling: RubricRuling) -> None: ...

    def adjustments(self) -> tuple[Adjustment, ...]:
        """Of all rounds and those taken back as well, in order of number; so are votes, settlements, second looks and the
        chair's orders.
        """
        ...

    def save_adjustment(self, adjustment: Adjustment) -> None: ...

    def vote_imports(self) -> tuple[VoteImport, ...]: ...
    def save_vote_import(self, made: VoteImport) -> None: ...
    def settlements(self) -> tuple[Settlement, ...]: ...
    def save_settlement(self, settlement: Settlement) -> None: ...
    def second_looks(self) -> tuple[SecondLook, ...]: ...
    def save_second_look(self, look: SecondLook) -> None: ...
    def chair_orders(self) -> tuple[ChairOrder, ...]: ...
    def save_chair_order(self, order: ChairOrder) -> None: ...

    def consolidations(self) -> tuple[Consolidation, ...]:
        """Of all rounds, in order of number."""
        ...

    def add_consolidation(self, consolidation: Consolidation) -> None:
        """Write down what was consolidated; no number can be used twice."""
        ...

    def audit(self, entry: AuditEntry) -> None: ...
    def audit_trail(self) -> tuple[AuditEntry, ...]: ...

    def audit_break(self) -> int | None:
        """Position in the trail of the first entry that was changed, moved or follows one taken out; None when sound."""
        ...


class ContestStore(Protocol):
    """One contest's file, open."""

    def unit(self) -> ContestUnit:
        """A fresh unit of work."""
        ...

    def close(self) -> None: ...


class ContestStores(Protocol):
    """Makes and opens contest files."""

    def create(self, path: Path, contest: Contest, keys: ContestKeys) -> ContestStore:
        """Make a contest file. Raises FileExistsAlreadyError; nothing is left behind when it fails."""
        ...

    def open(self, path: Path) -> ContestStore:
        """Open a contest file, after a backup copy and migration where its form is an older one.

        Raises ContestFileError when it is no contest file, damaged, or made by a newer program.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceInfo:
    """What a judge's workspace knows of itself. `pack`: the pack's envelope bytes; `device_private`: hexadecimal seed of
    the device key; `folder`: where the pack lay, clips beside it; `confirmed_ms`: when the contest code was compared,
    0 = not yet; `sequence`: number of the last score file written.
    """

    pack: bytes
    device_private: str
    folder: str
    confirmed_ms: int = 0
    sequence: int = 0


class WorkspaceUnit(WorkUnit, Protocol):
    """Reads and writes one judge's workspace."""

    def info(self) -> WorkspaceInfo: ...
    def save_info(self, info: WorkspaceInfo) -> None: ...

    def sheets(self) -> tuple[ScoreSheet, ...]:
        """Every sheet that was ever touched, in order of entry code."""
        ...

    def sheet(self, entry: EntryCode) -> ScoreSheet | None:
        """The sheet for one entry, None where it was never touched."""
        ...

    def save_sheet(self, sheet: ScoreSheet) -> None: ...

    def pending(self) -> Mapping[tuple[EntryCode, CriterionKey], str]:
        """Text typed into mark fields that has not become a mark yet."""
        ...

    def save_pending(self, entry: EntryCode, criterion: CriterionKey, text: str) -> None:
        """Keep the text; "" forgets it."""
        ...

    def settings(self) -> Mapping[str, str]: ...
    def save_setting(self, name: str, value: str) -> None: ...


class WorkspaceStore(Protocol):
    """One judge's workspace, open."""

    def unit(self) -> WorkspaceUnit: ...

    def reading(self) -> WorkspaceUnit:
        """A unit that only reads, however much; a change that is saved meanwhile waits for nothing."""
        ...

    def close(self) -> None: ...


class WorkspaceStores(Protocol):
    """Makes and opens judges' workspaces."""

    def create(self, path: Path, info: WorkspaceInfo) -> WorkspaceStore: ...

    def open(self, path: Path) -> WorkspaceStore:
        """Open a workspace to work in it until it is closed. Raises WorkspaceBusyError while another window does."""
        ...

    def look(self, path: Path) -> WorkspaceStore:
        """Open a workspace only to read what is there, whoever works in it."""
        ...

    def exists(self, path: Path) -> bool: ...
