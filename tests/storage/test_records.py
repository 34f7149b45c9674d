"""Every field of a value has its column; this fails first, and clearly, when a value gets a new field."""

from dataclasses import fields

import pytest

from judging_app.core.assignment import Assignment
from judging_app.core.beside import Adjustment, ChairOrder, Settlement, VoteImport
from judging_app.core.clip_file import IssuedClip
from judging_app.core.consolidations import Consolidation
from judging_app.core.contest import AuditEntry, Contest, RoundStatus
from judging_app.core.counting import Choice, StoredFile
from judging_app.core.entry import Entry, Finding, Unit
from judging_app.core.keying import Keying
from judging_app.core.people import Dismissal, Judge, Recusal
from judging_app.core.rubric_versions import RubricRuling, RubricVersion
from judging_app.core.rulings import Ruling
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.ways import WayIn
from judging_app.ports.exchange import ContestKeys
from judging_app.ports.storage import Enrolment, FileReceipt, WorkspaceInfo
from judging_app.storage import contest_records as contest
from judging_app.storage import workspace_records as workspace
from judging_app.storage.columns import SheetColumns

OWN_ROWS = {"sheets"}


@pytest.mark.parametrize(
    ("value", "record"),
    [
        (Contest, contest.ContestRecord),
        (ContestKeys, contest.KeysRecord),
        (RoundStatus, contest.RoundStatusRecord),
        (Unit, contest.UnitRecord),
        (Entry, contest.EntryRecord),
        (Finding, contest.FindingRecord),
        (Judge, contest.JudgeRecord),
        (Recusal, contest.RecusalRecord),
        (Dismissal, contest.DismissalRecord),
        (Assignment, contest.AssignmentRecord),
        (Enrolment, contest.EnrolmentRecord),
        (IssuedClip, contest.IssuedClipRecord),
        (StoredFile, contest.StoredFileRecord),
        (FileReceipt, contest.StoredFileRecord),
        (ScoreSheet, contest.FileSheetRecord),
        (Choice, contest.ChoiceRecord),
        (Ruling, contest.RulingRecord),
        (WayIn, contest.WayInRecord),
        (Keying, contest.KeyingRecord),
        (RubricVersion, contest.RubricVersionRecord),
        (RubricRuling, contest.RubricRulingRecord),
        (Adjustment, contest.AdjustmentRecord),
        (VoteImport, contest.VoteImportRecord),
        (Settlement, contest.SettlementRecord),
        (ChairOrder, contest.ChairOrderRecord),
        (Consolidation, contest.ConsolidationRecord),
        (AuditEntry, contest.AuditRecord),
        (WorkspaceInfo, workspace.InfoRecord),
        (ScoreSheet, workspace.WorkspaceSheetRecord),
    ],
)
def test_every_field_has_its_column(value: type, record: type[contest.ContestBase | workspace.WorkspaceBase]) -> None:
    assert {field.name for field in fields(value)} - OWN_ROWS <= set(record.__mapper__.columns.keys())


def test_sheets_have_the_same_columns_in_both_kinds_of_file() -> None:
    shared = set(SheetColumns.__annotations__)
    assert set(workspace.WorkspaceSheetRecord.__mapper__.columns.keys()) == shared
    assert set(contest.FileSheetRecord.__mapper__.columns.keys()) == shared | {"file", "position"}
