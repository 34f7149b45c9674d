"""The one place where records and values meet: values become columns of the same names, nested parts JSON."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from judging_app.core.counting import Choice, Source, StoredFile
from judging_app.core.errors import NotPlainError
from judging_app.core.ids import FileDigest, JudgeCode, RoundKey
from judging_app.core.plain import from_plain, names_of, to_plain
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.ports.storage import Enrolment, WorkspaceInfo
from judging_app.storage.contest_records import ChoiceRecord, EnrolmentRecord
from judging_app.storage.workspace_records import InfoRecord

T = TypeVar("T")
MARKS = frozenset({int, type(None)})
REMARKS = frozenset({str})
SHEET_FIELDS = tuple(field.name for field in fields(ScoreSheet))


def columns_of(value: object) -> dict[str, Any]:
    """The fields of a frozen value under their names, ready for a record."""
    plain = to_plain(value)
    if not isinstance(plain, dict):
        raise NotPlainError(where=type(value).__name__, expected="object")
    return plain


def value_of(kind: type[T], record: object, **other: object) -> T:
    """The value that a record keeps; `other`: fields that its columns keep in another form.

    Raises NotPlainError when a column holds what the field can't be.
    """
    names = names_of(kind)  # type: ignore[arg-type]  # classes can be hashed
    return from_plain(kind, {**{name: getattr(record, name) for name in names}, **other}, kind.__name__)


def enrolment_record(enrolment: Enrolment) -> EnrolmentRecord:
    return EnrolmentRecord(**{**columns_of(enrolment), "seed": str(enrolment.seed)})


def enrolment_of(record: EnrolmentRecord) -> Enrolment:
    return value_of(Enrolment, record, seed=int(record.seed))


def choice_record(choice: Choice) -> ChoiceRecord:
    return ChoiceRecord(**{**columns_of(choice), "round": choice.round or ""})


def choice_of(record: ChoiceRecord) -> Choice:
    return value_of(Choice, record, round=record.round or None)


def info_record(info: WorkspaceInfo) -> InfoRecord:
    return InfoRecord(row=1, **{field.name: getattr(info, field.name) for field in fields(info)})


def info_of(record: InfoRecord) -> WorkspaceInfo:
    return WorkspaceInfo(**{field.name: getattr(record, field.name) for field in fields(WorkspaceInfo)})


def sheet_columns(sheet: ScoreSheet) -> dict[str, Any]:
    """A sheet's columns; written out by hand, because there are many sheets."""
    columns = {name: getattr(sheet, name) for name in SHEET_FIELDS}
    notes = [columns_of(note) for note in sheet.notes]
    return {
        **columns,
        "state": sheet.state.value,
        "marks": list(sheet.marks),
        "remarks": list(sheet.remarks),
        "notes": notes,
    }


def sheet_of(record: object) -> ScoreSheet:
    """The sheet of a record that has the columns of a sheet. Raises NotPlainError, and ValueError for an unknown state."""
    columns = {name: getattr(record, name) for name in SHEET_FIELDS}
    return ScoreSheet(
        **{
            **columns,
            "state": SheetState(columns["state"]),
            "marks": all_of(MARKS, columns["marks"], "marks"),
            "remarks": all_of(REMARKS, columns["remarks"], "remarks"),
            "notes": notes_of(columns["notes"]),
        }
    )


def notes_of(values: Sequence[object]) -> tuple[Note, ...]:
    return tuple(from_plain(Note, note, "notes") for note in values)


def file_columns(file: StoredFile) -> dict[str, Any]:
    """A file's columns without its sheets, its envelope and its receipt."""
    return {name: value for name, value in columns_of(replace(file, sheets=())).items() if name != "sheets"}


def sheet_rows(file: StoredFile) -> list[dict[str, Any]]:
    """The rows of a file's sheets."""
    return [{"file": file.digest, "position": i, **sheet_columns(sheet)} for i, sheet in enumerate(file.sheets)]


def file_of(row: Any, sheets: Sequence[ScoreSheet]) -> StoredFile:
    """The file of a row that has the columns of a stored file."""
    return StoredFile(
        digest=FileDigest(row.digest),
        round=RoundKey(row.round),
        judge=JudgeCode(row.judge),
        enrolment=row.enrolment,
        sequence=row.sequence,
        device_key=row.device_key,
        sheets=tuple(sheets),
        source=Source(row.source),
        keyed_by=tuple(row.keyed_by),
        rubric=row.rubric,
    )


def all_of(kinds: frozenset[type], values: object, where: str) -> tuple[Any, ...]:
    """An array as a tuple, seen to hold nothing but those very types (true and false are no marks)."""
    if not isinstance(values, list) or not kinds.issuperset(map(type, values)):
        raise NotPlainError(where=where, expected="list")
    return tuple(values)
