"""A unit of work on a contest file."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Text, delete, func, insert, select, type_coerce

from judging_app.core.assignment import Assignment
from judging_app.core.beside import Adjustment, ChairOrder, Settlement, VoteImport
from judging_app.core.clip_file import ClipFile, IssuedClip
from judging_app.core.clip_look import ClipLook
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import AuditEntry, Contest, RoundStatus
from judging_app.core.counting import Choice, StoredFile
from judging_app.core.entry import Entry, Finding, Unit
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey, UnitCode
from judging_app.core.keying import Keying
from judging_app.core.moving import Move
from judging_app.core.people import Dismissal, Judge, Recusal
from judging_app.core.plain import from_plain
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_versions import RubricRuling, RubricVersion
from judging_app.core.rulings import Ruling
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import SecondLook
from judging_app.core.ways import WayIn
from judging_app.ports.exchange import ContestKeys
from judging_app.ports.storage import Enrolment, FileReceipt
from judging_app.storage import contest_records as records
from judging_app.storage.approval_unit import SqlApprovalUnit
from judging_app.storage.audit_chain import START, first_break, link
from judging_app.storage.mapping import (
    SHEET_FIELDS,
    choice_of,
    choice_record,
    columns_of,
    enrolment_of,
    enrolment_record,
    file_columns,
    file_of,
    sheet_rows,
    value_of,
)
from judging_app.storage.sheet_rows import ARRAYS, sheets_by_file

AT_ONCE = 1000
"""So many rows of sheets are read in one go."""


class SqlContestUnit(SqlApprovalUnit):
    """Fills ports.storage.ContestUnit."""

    def begin(self, contest: Contest, keys: ContestKeys) -> None:
        """Write what a new contest file begins with."""
        self.save_contest(contest)
        self._save(records.KeysRecord(row=1, **columns_of(keys)))

    def contest(self) -> Contest:
        with self._errors():
            return value_of(Contest, self._session.get_one(records.ContestRecord, 1))

    def save_contest(self, contest: Contest) -> None:
        self._save(records.ContestRecord(row=1, **columns_of(contest)))

    def keys(self) -> ContestKeys:
        with self._errors():
            return value_of(ContestKeys, self._session.get_one(records.KeysRecord, 1))

    def status(self, key: RoundKey) -> RoundStatus:
        with self._errors():
            record = self._session.get(records.RoundStatusRecord, key)
            return RoundStatus(key=key) if record is None else value_of(RoundStatus, record)

    def save_status(self, status: RoundStatus) -> None:
        self._save(records.RoundStatusRecord(**columns_of(status)))

    def units(self) -> tuple[Unit, ...]:
        return self._values(Unit, records.UnitRecord, records.UnitRecord.position)

    def save_units(self, units: Iterable[Unit]) -> None:
        with self._errors():
            places = {record.code: record.position for record in self._records(records.UnitRecord)}
        rows = []
        for unit in units:
            place = places.setdefault(unit.code, max(places.values(), default=-1) + 1)
            rows.append(records.UnitRecord(**columns_of(unit), position=place))
        self._save_all(records.UnitRecord, rows)

    def remove_units(self, codes: Iterable[UnitCode]) -> None:
        self._remove(records.UnitRecord, codes)

    def entries(self) -> tuple[Entry, ...]:
        return self._values(Entry, records.EntryRecord, records.EntryRecord.code)

    def save_entries(self, entries: Iterable[Entry]) -> None:
        self._save_all(records.EntryRecord, [records.EntryRecord(**columns_of(entry)) for entry in entries])

    def remove_entries(self, codes: Iterable[EntryCode]) -> None:
        gone = frozenset(codes)
        self._remove(records.EntryRecord, gone)
        for made in self.vote_imports():
            kept = tuple(one for one in made.votes if one.entry not in gone)
            self.save_vote_import(replace(made, votes=kept))

    def findings(self) -> tuple[Finding, ...]:
        return self._values(Finding, records.FindingRecord, records.FindingRecord.position)

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        rows = [records.FindingRecord(position=i, **columns_of(one)) for i, one in enumerate(findings)]
        with self._errors():
            self._session.execute(delete(records.FindingRecord))
            self._session.add_all(rows)
            self._session.flush()

    def clip_files(self) -> tuple[ClipFile, ...]:
        return self._values(
            ClipFile, records.ClipFileRecord, records.ClipFileRecord.folder, records.ClipFileRecord.name
        )

    def save_clip_files(self, files: Iterable[ClipFile]) -> None:
        with self._errors():
            for file in files:
                self._session.merge(records.ClipFileRecord(**columns_of(file)))
            self._session.flush()

    def replace_clip_files(self, files: Iterable[ClipFile]) -> None:
        rows = [records.ClipFileRecord(**columns_of(file)) for file in files]
        with self._errors():
            self._session.expunge_all()
            self._session.execute(delete(records.ClipFileRecord))
            self._session.add_all(rows)
            self._session.flush()

    def clip_looks(self) -> dict[str, ClipLook]:
        look = records.ClipLookRecord
        with self._errors():
            rows = self._rows(select(look.sha256, look.look).order_by(look.sha256))
            return {row.sha256: from_plain(ClipLook, row.look, look.__tablename__) for row in rows}

    def save_clip_look(self, sha256: str, look: ClipLook, thumbnail: bytes | None) -> None:
        self._save(records.ClipLookRecord(sha256=sha256, look=columns_of(look), thumbnail=thumbnail))

    def keep_clip_looks(self, wanted: Collection[str]) -> None:
        look = records.ClipLookRecord
        with self._errors():
            for gone in set(self._session.scalars(select(look.sha256))).difference(wanted):
                self._session.execute(delete(look).where(look.sha256 == gone))

    def thumbnail(self, sha256: str) -> bytes | None:
        look = records.ClipLookRecord
        with self._errors():
            return self._session.scalar(select(look.thumbnail).where(look.sha256 == sha256))

    def issued_clips(self) -> tuple[IssuedClip, ...]:
        return self._values(IssuedClip, records.IssuedClipRecord, records.IssuedClipRecord.entry)

    def save_issued_clip(self, clip: IssuedClip) -> None:
        self._save(records.IssuedClipRecord(**columns_of(clip)))

    def judges(self) -> tuple[Judge, ...]:
        return self._values(Judge, records.JudgeRecord, records.JudgeRecord.code)

    def save_judges(self, judges: Iterable[Judge]) -> None:
        self._save_all(records.JudgeRecord, [records.JudgeRecord(**columns_of(judge)) for judge in judges])

    def remove_judges(self, codes: Iterable[JudgeCode]) -> None:
        self._remove(records.JudgeRecord, codes)

    def recusals(self) -> tuple[Recusal, ...]:
        return self._values(Recusal, records.RecusalRecord, records.RecusalRecord.judge, records.RecusalRecord.entry)

    def save_recusal(self, recusal: Recusal) -> None:
        self._save(records.RecusalRecord(**columns_of(recusal)))

    def remove_recusal(self, judge: JudgeCode, entry: EntryCode) -> None:
        recusal = records.RecusalRecord
        with self._errors():
            self._session.execute(delete(recusal).where(recusal.judge == judge, recusal.entry == entry))

    def dismissals(self) -> tuple[Dismissal, ...]:
        one = records.DismissalRecord
        return self._values(Dismissal, one, one.judge, one.entry)

    def save_dismissal(self, dismissal: Dismissal) -> None:
        self._save(records.DismissalRecord(**columns_of(dismissal)))

    def remove_dismissal(self, judge: JudgeCode, entry: EntryCode) -> None:
        dismissal = records.DismissalRecord
        with self._errors():
            self._session.execute(delete(dismissal).where(dismissal.judge == judge, dismissal.entry == entry))

    def assignments(self) -> tuple[Assignment, ...]:
        return self._values(Assignment, records.AssignmentRecord, records.AssignmentRecord.number)

    def save_assignment(self, assignment: Assignment) -> None:
        self._save(records.AssignmentRecord(**columns_of(assignment)))

    def enrolments(self) -> tuple[Enrolment, ...]:
        one = records.EnrolmentRecord
        with self._errors():
            return tuple(enrolment_of(record) for record in self._records(one, one.round, one.judge, one.number))

    def save_enrolment(self, enrolment: Enrolment) -> None:
        self._save(enrolment_record(enrolment))

    def has_file(self, digest: FileDigest) -> bool:
        file = records.StoredFileRecord
        with self._errors():
            return self._session.scalar(select(file.digest).where(file.digest == digest)) is not None

    def add_file(self, file: StoredFile, *, envelope: bytes, receipt: FileReceipt) -> None:
        """Keep a verified envelope and its sheets; one that is there already stays as it is."""
        if self.has_file(file.digest):
            return
        received = {"name": receipt.name, "received_at_ms": receipt.received_at_ms}
        rows = sheet_rows(file)
        with self._errors():
            self._session.execute(
                insert(records.StoredFileRecord).values(**file_columns(file), **received, envelope=envelope)
            )
            if rows:
                self._session.execute(insert(records.FileSheetRecord), rows)

    def files(self, round_key: RoundKey) -> tuple[StoredFile, ...]:
        file = records.StoredFileRecord
        heads = [column for column in file.__table__.columns if column.name != "envelope"]
        with self._errors():
            sheets = self._sheets_by_file(round_key)
            found = self._rows(select(*heads).where(file.round == round_key).order_by(file.digest))
            return tuple(file_of(row, sheets.get(row.digest, ())) for row in found)

    def _sheets_by_file(self, round_key: RoundKey) -> Mapping[str, list[ScoreSheet]]:
        """The round's sheets in one query, as bare rows: no object per row but the sheet itself. Files named by a subquery come in
        the order of the table's own index; joined, SQLite would sort them all.
        """
        file, sheet = records.StoredFileRecord.__table__.c, records.FileSheetRecord.__table__.c
        columns: list[ColumnElement[Any]] = [
            type_coerce(sheet[name], Text) if name in ARRAYS else sheet[name] for name in SHEET_FIELDS
        ]
        ours = sheet.file.in_(select(file.digest).where(file.round == round_key))
        query = select(sheet.file, *columns).where(ours).order_by(sheet.file, sheet.position)
        return sheets_by_file(self._session.execute(query).partitions(AT_ONCE))

    def receipts(self) -> tuple[FileReceipt, ...]:
        """In order of arrival."""
        file = records.StoredFileRecord
        query = select(file.digest, file.name, file.received_at_ms).order_by(file.received_at_ms, file.digest)
        with self._errors():
            return tuple(value_of(FileReceipt, row) for row in self._rows(query))

    def envelope(self, digest: FileDigest) -> bytes:
        """KeyError when no such file is stored."""
        file = records.StoredFileRecord
        with self._errors():
            found = self._session.scalar(select(file.envelope).where(file.digest == digest))
        if found is None:
            raise KeyError(digest)
        return found

    def choices(self) -> tuple[Choice, ...]:
        one = records.ChoiceRecord
        with self._errors():
            return tuple(choice_of(record) for record in self._records(one, one.round, one.judge, one.enrolment))

    def save_choice(self, choice: Choice) -> None:
        self._save(choice_record(choice))

    def remove_choice(self, choice: Choice) -> None:
        one = records.ChoiceRecord
        same = (one.round == (choice.round or ""), one.judge == choice.judge, one.enrolment == choice.enrolment)
        with self._errors():
            self._session.execute(delete(one).where(*same))

    def moves(self) -> tuple[Move, ...]:
        one = records.MoveRecord
        return self._values(Move, one, one.round, one.judge, one.entry, one.sheet)

    def save_move(self, move: Move) -> None:
        self._save(records.MoveRecord(**columns_of(move)))

    def remove_move(self, move: Move) -> None:
        one = records.MoveRecord
        same = (one.round == move.round, one.judge == move.judge, one.entry == move.entry, one.sheet == move.sheet)
        with self._errors():
            self._session.execute(delete(one).where(*same))

    def rulings(self) -> tuple[Ruling, ...]:
        return self._values(Ruling, records.RulingRecord, records.RulingRecord.number)

    def save_ruling(self, ruling: Ruling) -> None:
        self._save(records.RulingRecord(**columns_of(ruling)))

    def ways_in(self) -> tuple[WayIn, ...]:
        return self._values(WayIn, records.WayInRecord, records.WayInRecord.number)

    def save_way_in(self, way: WayIn) -> None:
        self._save(records.WayInRecord(**columns_of(way)))

    def keyings(self, round_key: RoundKey) -> tuple[Keying, ...]:
        keying = records.KeyingRecord
        query = select(keying).where(keying.round == round_key).order_by(keying.number)
        with self._errors():
            return tuple(value_of(Keying, record) for record in self._session.scalars(query).all())

    def last_keying(self) -> int:
        with self._errors():
            return self._session.scalar(select(func.max(records.KeyingRecord.number))) or 0

    def save_keying(self, keying: Keying) -> None:
        self._save(records.KeyingRecord(**columns_of(keying)))

    def rubric_versions(self) -> tuple[RubricVersion, ...]:
        one = records.RubricVersionRecord
        return self._values(RubricVersion, one, one.round, one.number)

    def save_rubric_version(self, version: RubricVersion) -> None:
        self._save(records.RubricVersionRecord(**columns_of(version)))

    def rubric_draft(self, round_key: RoundKey) -> Rubric | None:
        with self._errors():
            record = self._session.get(records.RubricDraftRecord, round_key)
            return None if record is None else from_plain(Rubric, record.rubric, record.__tablename__)

    def save_rubric_draft(self, round_key: RoundKey, rubric: Rubric) -> None:
        self._save(records.RubricDraftRecord(round=round_key, rubric=columns_of(rubric)))

    def remove_rubric_draft(self, round_key: RoundKey) -> None:
        draft = records.RubricDraftRecord
        with self._errors():
            self._session.execute(delete(draft).where(draft.round == round_key))

    def rubric_rulings(self) -> tuple[RubricRuling, ...]:
        return self._values(RubricRuling, records.RubricRulingRecord, records.RubricRulingRecord.number)

    def save_rubric_ruling(self, ruling: RubricRuling) -> None:
        self._save(records.RubricRulingRecord(**columns_of(ruling)))

    def adjustments(self) -> tuple[Adjustment, ...]:
        return self._values(Adjustment, records.AdjustmentRecord, records.AdjustmentRecord.number)

    def save_adjustment(self, adjustment: Adjustment) -> None:
        self._save(records.AdjustmentRecord(**columns_of(adjustment)))

    def vote_imports(self) -> tuple[VoteImport, ...]:
        return self._values(VoteImport, records.VoteImportRecord, records.VoteImportRecord.number)

    def save_vote_import(self, made: VoteImport) -> None:
        self._save(records.VoteImportRecord(**columns_of(made)))

    def settlements(self) -> tuple[Settlement, ...]:
        return self._values(Settlement, records.SettlementRecord, records.SettlementRecord.number)

    def save_settlement(self, settlement: Settlement) -> None:
        self._save(records.SettlementRecord(**columns_of(settlement)))

    def second_looks(self) -> tuple[SecondLook, ...]:
        return self._values(SecondLook, records.SecondLookRecord, records.SecondLookRecord.number)

    def save_second_look(self, look: SecondLook) -> None:
        self._save(records.SecondLookRecord(**columns_of(look)))

    def chair_orders(self) -> tuple[ChairOrder, ...]:
        return self._values(ChairOrder, records.ChairOrderRecord, records.ChairOrderRecord.number)

    def save_chair_order(self, order: ChairOrder) -> None:
        self._save(records.ChairOrderRecord(**columns_of(order)))

    def consolidations(self) -> tuple[Consolidation, ...]:
        return self._values(Consolidation, records.ConsolidationRecord, records.ConsolidationRecord.number)

    def add_consolidation(self, consolidation: Consolidation) -> None:
        with self._errors():
            self._session.execute(insert(records.ConsolidationRecord).values(**columns_of(consolidation)))

    def audit(self, entry: AuditEntry) -> None:
        audit = records.AuditRecord
        with self._errors():
            last = self._session.scalar(select(audit).order_by(audit.position.desc()).limit(1))
            position, previous = (0, START) if last is None else (last.position + 1, last.chain)
            self._session.add(audit(position=position, **columns_of(entry), chain=link(previous, entry)))
            self._session.flush()

    def audit_trail(self) -> tuple[AuditEntry, ...]:
        return self._values(AuditEntry, records.AuditRecord, records.AuditRecord.position)

    def audit_break(self) -> int | None:
        """Position in the trail of the first entry that was changed, moved or follows one taken out; None when sound."""
        audit = records.AuditRecord
        with self._errors():
            rows = [(value_of(AuditEntry, record), record.chain) for record in self._records(audit, audit.position)]
        return first_break(rows)
