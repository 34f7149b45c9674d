"""Storage in memory, for tests of use cases: the same behaviour as contest files and workspaces, without a file.

One unit works at a time, as on a file: a second one on the same store fails when it is used while the first is open.
"""

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from weakref import finalize

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
from judging_app.ports.desk_errors import WorkspaceBusyError
from judging_app.ports.errors import ContestFileError, FileExistsAlreadyError, FileMissingError, SaveFailedError
from judging_app.ports.exchange import ContestKeys
from judging_app.ports.storage import Enrolment, FileReceipt, WorkspaceInfo
from tests.fakes.approval import FakeApprovalUnit
from tests.fakes.held import ContestData, D, FakeUnit, Held, WorkspaceData


class FakeContestUnit(FakeApprovalUnit):
    def contest(self) -> Contest:
        return self._data.contest

    def save_contest(self, contest: Contest) -> None:
        self._data.contest = contest

    def keys(self) -> ContestKeys:
        return self._data.keys

    def status(self, key: RoundKey) -> RoundStatus:
        return self._data.statuses.get(key, RoundStatus(key=key))

    def save_status(self, status: RoundStatus) -> None:
        self._data.statuses[status.key] = status

    def units(self) -> tuple[Unit, ...]:
        return tuple(self._data.units.values())

    def save_units(self, units: Iterable[Unit]) -> None:
        self._data.units.update({unit.code: unit for unit in units})

    def remove_units(self, codes: Iterable[UnitCode]) -> None:
        for code in codes:
            del self._data.units[code]

    def entries(self) -> tuple[Entry, ...]:
        return _sorted(self._data.entries)

    def save_entries(self, entries: Iterable[Entry]) -> None:
        self._data.entries.update({entry.code: entry for entry in entries})

    def remove_entries(self, codes: Iterable[EntryCode]) -> None:
        gone = set(codes)
        self._data.entries = {code: one for code, one in self._data.entries.items() if code not in gone}
        self._data.findings = tuple(one for one in self._data.findings if one.entry not in gone)
        self._data.recusals = {key: one for key, one in self._data.recusals.items() if one.entry not in gone}
        self._data.dismissals = {key: one for key, one in self._data.dismissals.items() if one.entry not in gone}
        self._data.issued_clips = {key: one for key, one in self._data.issued_clips.items() if key not in gone}
        self._data.adjustments = {key: one for key, one in self._data.adjustments.items() if one.entry not in gone}
        self._data.settlements = {key: one for key, one in self._data.settlements.items() if one.entry not in gone}
        self._data.keyings = {key: one for key, one in self._data.keyings.items() if one.entry not in gone}
        for key, made in self._data.vote_imports.items():
            kept = tuple(one for one in made.votes if one.entry not in gone)
            self._data.vote_imports[key] = replace(made, votes=kept)

    def findings(self) -> tuple[Finding, ...]:
        return self._data.findings

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        self._data.findings = tuple(findings)

    def clip_files(self) -> tuple[ClipFile, ...]:
        return _sorted(self._data.clip_files)

    def save_clip_files(self, files: Iterable[ClipFile]) -> None:
        self._data.clip_files.update({file.key: file for file in files})

    def replace_clip_files(self, files: Iterable[ClipFile]) -> None:
        self._data.clip_files = {file.key: file for file in files}

    def clip_looks(self) -> dict[str, ClipLook]:
        return {sha256: look for sha256, (look, _thumbnail) in sorted(self._data.clip_looks.items())}

    def save_clip_look(self, sha256: str, look: ClipLook, thumbnail: bytes | None) -> None:
        self._data.clip_looks[sha256] = (look, thumbnail)

    def keep_clip_looks(self, wanted: Collection[str]) -> None:
        self._data.clip_looks = {one: kept for one, kept in self._data.clip_looks.items() if one in wanted}

    def thumbnail(self, sha256: str) -> bytes | None:
        return self._data.clip_looks[sha256][1] if sha256 in self._data.clip_looks else None

    def issued_clips(self) -> tuple[IssuedClip, ...]:
        return _sorted(self._data.issued_clips)

    def save_issued_clip(self, clip: IssuedClip) -> None:
        self._data.issued_clips[clip.entry] = clip

    def judges(self) -> tuple[Judge, ...]:
        return _sorted(self._data.judges)

    def save_judges(self, judges: Iterable[Judge]) -> None:
        self._data.judges.update({judge.code: judge for judge in judges})

    def remove_judges(self, codes: Iterable[JudgeCode]) -> None:
        gone = set(codes)
        self._data.judges = {code: one for code, one in self._data.judges.items() if code not in gone}
        for name in ("recusals", "dismissals", "ways_in", "keyings", "looks"):
            kept = {key: one for key, one in getattr(self._data, name).items() if one.judge not in gone}
            setattr(self._data, name, kept)

    def recusals(self) -> tuple[Recusal, ...]:
        return _sorted(self._data.recusals)

    def save_recusal(self, recusal: Recusal) -> None:
        self._data.recusals[recusal.judge, recusal.entry] = recusal

    def remove_recusal(self, judge: JudgeCode, entry: EntryCode) -> None:
        self._data.recusals.pop((judge, entry), None)

    def dismissals(self) -> tuple[Dismissal, ...]:
        return _sorted(self._data.dismissals)

    def save_dismissal(self, dismissal: Dismissal) -> None:
        self._data.dismissals[dismissal.judge, dismissal.entry] = dismissal

    def remove_dismissal(self, judge: JudgeCode, entry: EntryCode) -> None:
        self._data.dismissals.pop((judge, entry), None)

    def assignments(self) -> tuple[Assignment, ...]:
        return _sorted(self._data.assignments)

    def save_assignment(self, assignment: Assignment) -> None:
        self._data.assignments[assignment.number] = assignment

    def enrolments(self) -> tuple[Enrolment, ...]:
        return _sorted(self._data.enrolments)

    def save_enrolment(self, enrolment: Enrolment) -> None:
        self._data.enrolments[enrolment.round, enrolment.judge, enrolment.number] = enrolment

    def has_file(self, digest: FileDigest) -> bool:
        return digest in self._data.files

    def add_file(self, file: StoredFile, *, envelope: bytes, receipt: FileReceipt) -> None:
        self._data.files.setdefault(file.digest, (file, envelope, receipt))

    def files(self, round_key: RoundKey) -> tuple[StoredFile, ...]:
        return tuple(file for file, _, _ in _sorted(self._data.files) if file.round == round_key)

    def receipts(self) -> tuple[FileReceipt, ...]:
        receipts = [receipt for _, _, receipt in self._data.files.values()]
        return tuple(sorted(receipts, key=lambda one: (one.received_at_ms, one.digest)))

    def envelope(self, digest: FileDigest) -> bytes:
        return self._data.files[digest][1]

    def choices(self) -> tuple[Choice, ...]:
        return _sorted(self._data.choices)

    def save_choice(self, choice: Choice) -> None:
        self._data.choices[choice.round or "", choice.judge, choice.enrolment] = choice

    def remove_choice(self, choice: Choice) -> None:
        self._data.choices.pop((choice.round or "", choice.judge, choice.enrolment), None)

    def moves(self) -> tuple[Move, ...]:
        return _sorted(self._data.moves)

    def save_move(self, move: Move) -> None:
        self._data.moves[move.round, move.judge, move.entry, move.sheet] = move

    def remove_move(self, move: Move) -> None:
        self._data.moves.pop((move.round, move.judge, move.entry, move.sheet), None)

    def rulings(self) -> tuple[Ruling, ...]:
        return _sorted(self._data.rulings)

    def save_ruling(self, ruling: Ruling) -> None:
        self._data.rulings[ruling.number] = ruling

    def ways_in(self) -> tuple[WayIn, ...]:
        return _sorted(self._data.ways_in)

    def save_way_in(self, way: WayIn) -> None:
        self._data.ways_in[way.number] = way

    def keyings(self, round_key: RoundKey) -> tuple[Keying, ...]:
        return tuple(one for one in _sorted(self._data.keyings) if one.round == round_key)

    def last_keying(self) -> int:
        return max(self._data.keyings, default=0)

    def save_keying(self, keying: Keying) -> None:
        self._data.keyings[keying.number] = keying

    def rubric_versions(self) -> tuple[RubricVersion, ...]:
        return _sorted(self._data.rubric_versions)

    def save_rubric_version(self, version: RubricVersion) -> None:
        self._data.rubric_versions[version.round, version.number] = version

    def rubric_draft(self, round_key: RoundKey) -> Rubric | None:
        return self._data.rubric_drafts.get(round_key)

    def save_rubric_draft(self, round_key: RoundKey, rubric: Rubric) -> None:
        self._data.rubric_drafts[round_key] = rubric

    def remove_rubric_draft(self, round_key: RoundKey) -> None:
        self._data.rubric_drafts.pop(round_key, None)

    def rubric_rulings(self) -> tuple[RubricRuling, ...]:
        return _sorted(self._data.rubric_rulings)

    def save_rubric_ruling(self, ruling: RubricRuling) -> None:
        self._data.rubric_rulings[ruling.number] = ruling

    def adjustments(self) -> tuple[Adjustment, ...]:
        return _sorted(self._data.adjustments)

    def save_adjustment(self, adjustment: Adjustment) -> None:
        self._data.adjustments[adjustment.number] = adjustment

    def vote_imports(self) -> tuple[VoteImport, ...]:
        return _sorted(self._data.vote_imports)

    def save_vote_import(self, made: VoteImport) -> None:
        self._data.vote_imports[made.number] = made

    def settlements(self) -> tuple[Settlement, ...]:
        return _sorted(self._data.settlements)

    def save_settlement(self, settlement: Settlement) -> None:
        self._data.settlements[settlement.number] = settlement

    def second_looks(self) -> tuple[SecondLook, ...]:
        return _sorted(self._data.looks)

    def save_second_look(self, look: SecondLook) -> None:
        self._data.looks[look.number] = look

    def chair_orders(self) -> tuple[ChairOrder, ...]:
        return _sorted(self._data.orders)

    def save_chair_order(self, order: ChairOrder) -> None:
        self._data.orders[order.number] = order

    def consolidations(self) -> tuple[Consolidation, ...]:
        return _sorted(self._data.consolidations)

    def add_consolidation(self, consolidation: Consolidation) -> None:
        if consolidation.number in self._data.consolidations:
            raise SaveFailedError(path="", reason="the number is used")
        self._data.consolidations[consolidation.number] = consolidation

    def audit(self, entry: AuditEntry) -> None:
        self._data.trail = (*self._data.trail, entry)

    def audit_break(self) -> int | None:
        return None

    def audit_trail(self) -> tuple[AuditEntry, ...]:
        return self._data.trail


class FakeWorkspaceUnit(FakeUnit[WorkspaceData]):
    def info(self) -> WorkspaceInfo:
        return self._data.info

    def save_info(self, info: WorkspaceInfo) -> None:
        self._data.info = info

    def sheets(self) -> tuple[ScoreSheet, ...]:
        return _sorted(self._data.sheets)

    def sheet(self, entry: EntryCode) -> ScoreSheet | None:
        return self._data.sheets.get(entry)

    def save_sheet(self, sheet: ScoreSheet) -> None:
        self._data.sheets[sheet.entry] = sheet

    def pending(self) -> Mapping[tuple[EntryCode, CriterionKey], str]:
        return dict(self._data.pending)

    def save_pending(self, entry: EntryCode, criterion: CriterionKey, text: str) -> None:
        self._data.pending.pop((entry, criterion), None)
        if text:
            self._data.pending[entry, criterion] = text

    def settings(self) -> Mapping[str, str]:
        return dict(self._data.settings)

    def save_setting(self, name: str, value: str) -> None:
        self._data.settings[name] = value


class FakeContestStore:
    def __init__(self, held: Held[ContestData]) -> None:
        self._held = held

    def unit(self) -> FakeContestUnit:
        return FakeContestUnit(self._held)

    def close(self) -> None:
        """Nothing is open."""


class FakeWorkspaceStore:
    def __init__(self, held: Held[WorkspaceData], unlock: Callable[[], object] = lambda: None) -> None:
        self._held, self._unlock = held, finalize(self, unlock)

    def unit(self) -> FakeWorkspaceUnit:
        return FakeWorkspaceUnit(self._held)

    reading = unit

    def close(self) -> None:
        self._unlock()


@dataclass
class FakeContestStores:
    """`held`: the contests by path. A path of `broken` holds something that is no contest file."""

    held: dict[Path, Held[ContestData]] = field(default_factory=dict)
    broken: set[Path] = field(default_factory=set)

    def create(self, path: Path, contest: Contest, keys: ContestKeys) -> FakeContestStore:
        if path in self.held or path in self.broken:
            raise FileExistsAlreadyError(path=str(path))
        self.held[path] = Held(ContestData(contest=contest, keys=keys))
        return self.open(path)

    def open(self, path: Path) -> FakeContestStore:
        return FakeContestStore(_found(path, self.held, self.broken))


@dataclass
class FakeWorkspaceStores:
    """`held`: the workspaces by path. A path of `broken` holds something that is no workspace. `busy`: open to work in."""

    held: dict[Path, Held[WorkspaceData]] = field(default_factory=dict)
    broken: set[Path] = field(default_factory=set)
    busy: set[Path] = field(default_factory=set)

    def create(self, path: Path, info: WorkspaceInfo) -> FakeWorkspaceStore:
        if path in self.held or path in self.broken:
            raise FileExistsAlreadyError(path=str(path))
        self.held[path] = Held(WorkspaceData(info=info))
        return self.open(path)

    def open(self, path: Path) -> FakeWorkspaceStore:
        found = _found(path, self.held, self.broken)
        if path in self.busy:
            raise WorkspaceBusyError(path=str(path), process=os.getpid())
        self.busy.add(path)
        return FakeWorkspaceStore(found, partial(self.busy.discard, path))

    def look(self, path: Path) -> FakeWorkspaceStore:
        return FakeWorkspaceStore(_found(path, self.held, self.broken))

    def exists(self, path: Path) -> bool:
        return path in self.held or path in self.broken


V = TypeVar("V")


def _found(path: Path, held: dict[Path, Held[D]], broken: set[Path]) -> Held[D]:
    if path in broken:
        raise ContestFileError(path=str(path))
    if path not in held:
        raise FileMissingError(path=str(path))
    return held[path]


def _sorted(by_key: Mapping[Any, V]) -> tuple[V, ...]:
    return tuple(by_key[key] for key in sorted(by_key))
