"""The tables of a contest file. Columns bear the names of core's fields; mapping.py relies on it."""

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from judging_app.storage.columns import TYPES, NumberedColumns, SheetColumns, new_metadata


class ContestBase(DeclarativeBase):
    """Root of the contest file's records."""

    metadata = new_metadata()
    type_annotation_map: ClassVar = TYPES


class ContestRecord(ContestBase):
    """The contest itself; there is one row."""

    __tablename__ = "contest"
    __table_args__ = (CheckConstraint("row = 1", name="one_row"),)

    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str]
    rules: Mapped[dict[str, Any]]
    sample: Mapped[bool]
    papers: Mapped[dict[str, Any]]


class KeysRecord(ContestBase):
    """The contest's keys; there is one row."""

    __tablename__ = "contest_keys"
    __table_args__ = (CheckConstraint("row = 1", name="one_row"),)

    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    private: Mapped[str]
    public: Mapped[str]
    identity: Mapped[str]
    recipient: Mapped[str]


class RoundStatusRecord(ContestBase):
    __tablename__ = "round_status"

    key: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    fingerprint: Mapped[str]
    frozen: Mapped[list[Any]]
    reason: Mapped[str]
    lot: Mapped[str]
    entries: Mapped[list[Any] | None]
    panel: Mapped[list[Any] | None]


class UnitRecord(ContestBase):
    """`position`: where it stands in the order given."""

    __tablename__ = "unit"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    block: Mapped[str]
    position: Mapped[int]


class EntryRecord(ContestBase):
    __tablename__ = "entry"

    code: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    unit: Mapped[str] = mapped_column(ForeignKey("unit.code"), index=True)
    state: Mapped[str]
    reason: Mapped[str]
    clip_name: Mapped[str]
    received_at: Mapped[str]
    authors: Mapped[str] = mapped_column(server_default="")
    clip: Mapped[dict[str, Any] | None]


class FindingRecord(ContestBase):
    __tablename__ = "finding"

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), index=True)
    kind: Mapped[str]
    found: Mapped[str]
    limit: Mapped[str]
    decision: Mapped[str]
    reason: Mapped[str]
    penalty: Mapped[int]


class ClipFileRecord(ContestBase):
    """A file of a screened folder. Its entry need not be known any more."""

    __tablename__ = "clip_file"

    folder: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    modified_ns: Mapped[int]
    sha256: Mapped[str]
    clip: Mapped[dict[str, Any] | None]
    defect: Mapped[str]
    entry: Mapped[str | None]
    by: Mapped[str]
    score: Mapped[int]
    candidates: Mapped[list[Any]]


class ClipLookRecord(ContestBase):
    """What looking through a file of these bytes found. The picture stands last: the columns before it are read without it."""

    __tablename__ = "clip_look"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    look: Mapped[dict[str, Any]]
    thumbnail: Mapped[bytes | None]


class IssuedClipRecord(ContestBase):
    __tablename__ = "issued_clip"

    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), primary_key=True)
    received: Mapped[str]
    issued: Mapped[str]
    size: Mapped[int]


class JudgeRecord(ContestBase):
    __tablename__ = "judge"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    unit: Mapped[str]


class RecusalRecord(ContestBase):
    __tablename__ = "recusal"

    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), primary_key=True)
    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), primary_key=True)
    reason: Mapped[str]


class DismissalRecord(ContestBase):
    __tablename__ = "dismissal"

    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), primary_key=True)
    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), primary_key=True)
    reason: Mapped[str]


class AssignmentRecord(NumberedColumns, ContestBase):
    """Judges and entries that it names need not be known any more: what is gone is assigned to nobody."""

    __tablename__ = "assignment"

    kind: Mapped[str]
    given: Mapped[list[Any]]
    taken: Mapped[list[Any]]
    judge: Mapped[str | None]
    seed: Mapped[str]
    per_entry: Mapped[int | None]
    reason: Mapped[str]
    amendment: Mapped[int]
    at_ms: Mapped[int]
    taken_back: Mapped[str]
    taken_back_ms: Mapped[int]


class EnrolmentRecord(ContestBase):
    """`seed` is text: it may be larger than what the database counts to."""

    __tablename__ = "enrolment"

    round: Mapped[str] = mapped_column(primary_key=True)
    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    secret: Mapped[str]
    seed: Mapped[str]
    issued_at_ms: Mapped[int]
    pack_digest: Mapped[str]
    device_key: Mapped[str]
    reason: Mapped[str]
    deadline: Mapped[str]
    rubric: Mapped[int]


class StoredFileRecord(ContestBase):
    """A verified envelope and its receipt. The envelope stands last: the columns before it are read without it."""

    __tablename__ = "stored_file"

    digest: Mapped[str] = mapped_column(primary_key=True)
    round: Mapped[str] = mapped_column(index=True)
    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), index=True)
    enrolment: Mapped[int]
    sequence: Mapped[int]
    device_key: Mapped[str]
    source: Mapped[str]
    keyed_by: Mapped[list[Any]]
    rubric: Mapped[int]
    name: Mapped[str]
    received_at_ms: Mapped[int]
    envelope: Mapped[bytes]


class FileSheetRecord(SheetColumns, ContestBase):
    """A sheet of a stored file. Its entry need not be known: such a sheet is kept as well, and set aside."""

    __tablename__ = "sheet"

    file: Mapped[str] = mapped_column(ForeignKey("stored_file.digest"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)


class ChoiceRecord(ContestBase):
    """`round`: "" where the choice stands for any."""

    __tablename__ = "choice"

    round: Mapped[str] = mapped_column(primary_key=True)
    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), primary_key=True)
    enrolment: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device_key: Mapped[str]
    digests: Mapped[list[Any]]
    reason: Mapped[str]


class MoveRecord(ContestBase):
    """`sheet`: digest of the moved sheet. Its entry need not be known, like that of any sheet."""

    __tablename__ = "move"

    round: Mapped[str] = mapped_column(primary_key=True)
    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), primary_key=True)
    entry: Mapped[str] = mapped_column(primary_key=True)
    sheet: Mapped[str] = mapped_column(primary_key=True)
    to: Mapped[str] = mapped_column(ForeignKey("entry.code"))
    reason: Mapped[str]


class RulingRecord(NumberedColumns, ContestBase):
    __tablename__ = "ruling"

    file: Mapped[str] = mapped_column(ForeignKey("stored_file.digest"), index=True)
    kind: Mapped[str]
    reason: Mapped[str]
    taken_back: Mapped[str]


class WayInRecord(NumberedColumns, ContestBase):
    __tablename__ = "way_in"

    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), index=True)
    way: Mapped[str]
    reason: Mapped[str]
    taken_back: Mapped[str]


class KeyingRecord(ContestBase):
    __tablename__ = "keying"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    round: Mapped[str] = mapped_column(index=True)
    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), index=True)
    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), index=True)
    turn: Mapped[int]
    who: Mapped[str]
    at_ms: Mapped[int]
    marks: Mapped[list[Any]]
    remarks: Mapped[list[Any]]
    remark: Mapped[str]
    reason: Mapped[str]
    file: Mapped[str | None]
    rubric: Mapped[int]


class RubricVersionRecord(ContestBase):
    __tablename__ = "rubric_version"

    round: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rubric: Mapped[dict[str, Any]]
    reason: Mapped[str]
    at_ms: Mapped[int]
    fingerprint: Mapped[str]


class RubricDraftRecord(ContestBase):
    """A version that is still being written; nobody judges by it."""

    __tablename__ = "rubric_draft"

    round: Mapped[str] = mapped_column(primary_key=True)
    rubric: Mapped[dict[str, Any]]


class RubricRulingRecord(NumberedColumns, ContestBase):
    __tablename__ = "rubric_ruling"

    version: Mapped[int]
    kind: Mapped[str]
    reason: Mapped[str]
    at_ms: Mapped[int]
    taken_back: Mapped[str]


class AdjustmentRecord(NumberedColumns, ContestBase):
    __tablename__ = "adjustment"

    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), index=True)
    points: Mapped[int]
    reason: Mapped[str]
    finding: Mapped[str | None]
    taken_back: Mapped[str]


class VoteImportRecord(NumberedColumns, ContestBase):
    __tablename__ = "vote_import"

    name: Mapped[str]
    at_ms: Mapped[int]
    votes: Mapped[list[Any]]
    taken_back: Mapped[str]


class SettlementRecord(NumberedColumns, ContestBase):
    __tablename__ = "settlement"

    entry: Mapped[str] = mapped_column(ForeignKey("entry.code"), index=True)
    about: Mapped[str]
    reason: Mapped[str]
    judge: Mapped[str | None] = mapped_column(ForeignKey("judge.code"))
    points: Mapped[int | None]
    taken_back: Mapped[str]


class SecondLookRecord(NumberedColumns, ContestBase):
    """Entries that it asks about need not be known any more, nor files that it names: they speak for nobody then."""

    __tablename__ = "second_look"

    judge: Mapped[str] = mapped_column(ForeignKey("judge.code"), index=True)
    enrolment: Mapped[int]
    asked: Mapped[list[Any]]
    files: Mapped[list[Any]]
    ended: Mapped[bool]
    taken_back: Mapped[str]


class ChairOrderRecord(NumberedColumns, ContestBase):
    __tablename__ = "chair_order"

    entries: Mapped[list[Any]]
    reason: Mapped[str]
    taken_back: Mapped[str]


class ConsolidationRecord(NumberedColumns, ContestBase):
    __tablename__ = "consolidation"

    at_ms: Mapped[int]
    who: Mapped[str]
    inputs: Mapped[str]
    outcome: Mapped[str]
    differences: Mapped[list[Any]]


class AuditRecord(ContestBase):
    """`chain`: digest over the row before and this one."""

    __tablename__ = "audit"

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at_ms: Mapped[int]
    who: Mapped[str]
    action: Mapped[str]
    detail: Mapped[str]
    chain: Mapped[str]
