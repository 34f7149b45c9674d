"""A unit of work on a judge's workspace."""

from collections.abc import Mapping

from sqlalchemy import delete

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.score_sheet import ScoreSheet
from judging_app.ports.storage import WorkspaceInfo
from judging_app.storage.mapping import info_of, info_record, sheet_columns, sheet_of
from judging_app.storage.sql_unit import SqlUnit
from judging_app.storage.workspace_records import InfoRecord, PendingRecord, SettingRecord, WorkspaceSheetRecord


class SqlWorkspaceUnit(SqlUnit):
    """Fills ports.storage.WorkspaceUnit."""

    def info(self) -> WorkspaceInfo:
        with self._errors():
            return info_of(self._session.get_one(InfoRecord, 1))

    def save_info(self, info: WorkspaceInfo) -> None:
        self._save(info_record(info))

    def sheets(self) -> tuple[ScoreSheet, ...]:
        with self._errors():
            return tuple(sheet_of(record) for record in self._records(WorkspaceSheetRecord, WorkspaceSheetRecord.entry))

    def sheet(self, entry: EntryCode) -> ScoreSheet | None:
        with self._errors():
            record = self._session.get(WorkspaceSheetRecord, entry)
            return sheet_of(record) if record else None

    def save_sheet(self, sheet: ScoreSheet) -> None:
        self._save(WorkspaceSheetRecord(**sheet_columns(sheet)))

    def pending(self) -> Mapping[tuple[EntryCode, CriterionKey], str]:
        with self._errors():
            records = self._records(PendingRecord, PendingRecord.entry, PendingRecord.criterion)
            return {(EntryCode(one.entry), CriterionKey(one.criterion)): one.text for one in records}

    def save_pending(self, entry: EntryCode, criterion: CriterionKey, text: str) -> None:
        """Keep the text; "" forgets it."""
        if text:
            self._save(PendingRecord(entry=entry, criterion=criterion, text=text))
            return
        here = (PendingRecord.entry == entry, PendingRecord.criterion == criterion)
        with self._errors():
            self._session.execute(delete(PendingRecord).where(*here))

    def settings(self) -> Mapping[str, str]:
        with self._errors():
            return {one.name: one.value for one in self._records(SettingRecord, SettingRecord.name)}

    def save_setting(self, name: str, value: str) -> None:
        self._save(SettingRecord(name=name, value=value))
