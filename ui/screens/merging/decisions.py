"""What persons said of files and sheets, as rows: choices, files set aside or accepted, sheets moved. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from judging_app.core.counting import Choice, Source
from judging_app.core.ids import FileDigest, JudgeCode
from judging_app.core.moving import Move
from judging_app.core.rulings import Ruling, RulingKind
from judging_app.ports.storage import ContestUnit
from judging_app.services.file_states import InboxRecord, can_be_taken_back, inbox_records
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Detail, TwoLines, Wrapped

WAYS: Mapping[Source, Phrase] = {
    Source.FILE: phrase("What came as a signed file counts"),
    Source.PAPER: phrase("What was keyed from paper counts"),
    Source.SPREADSHEET: phrase("What came as a spreadsheet counts"),
    Source.TABLE: phrase("What came in a table of marks counts"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One record. `can_go`: whether it can be taken back as the round stands."""

    record: InboxRecord
    kind: Words
    judge: str
    what: Words
    can_go: bool


def decision_rows(unit: ContestUnit, view: RoundView, names: Mapping[JudgeCode, str]) -> tuple[DecisionRow, ...]:
    """All that stands, by kind."""
    files = {one.digest: one.name for one in unit.receipts()}
    rows = []
    for one in inbox_records(unit, view):
        kind, what = _told(one, files)
        judge, can_go = names.get(one.judge, one.judge), can_be_taken_back(view, one.record)
        rows.append(DecisionRow(record=one, kind=kind, judge=judge, what=what, can_go=can_go))
    return tuple(rows)


def _told(one: InboxRecord, files: Mapping[FileDigest, str]) -> tuple[Words, Words]:
    """The kind of a record, and what it says."""
    match one.record:
        case Choice(enrolment=0, device_key=way):
            return phrase("Conflict settled"), WAYS[Source(way)]
        case Choice(digests=digests):
            chosen = ", ".join(files.get(digest, digest) for digest in digests)
            return phrase("Conflict settled"), phrase("{file} counts", file=chosen)
        case Move(entry=entry, to=to):
            return phrase("Sheet moved"), phrase("The sheet for {entry} counts for {to}", entry=entry, to=to)
        case Ruling(kind=RulingKind.ACCEPTED):
            return phrase("Late file accepted"), phrase("{file} counts", file=one.name)
    return phrase("File set aside"), phrase("Nothing of {file} counts", file=one.name)


COLUMNS: tuple[Column[DecisionRow], ...] = (
    Column(
        key="what", heading=phrase("Decision"), value=lambda one: TwoLines(title=one.what, below=one.kind), width=400
    ),
    Column(key="judge", heading=phrase("Judge"), value=lambda one: Wrapped(words=one.judge), width=240),
    Column(key="reason", heading=phrase("Reason"), value=lambda one: Wrapped(words=one.record.reason)),
)


def details_of(row: DecisionRow) -> tuple[Detail, ...]:
    """What the panel says of a record."""
    after = (
        phrase("Taken back, it counts no more; both stay in the audit trail.")
        if row.can_go
        else phrase("The round is closed: open it again to take this back.")
    )
    return (
        Detail(name=phrase("Decision"), text=row.what),
        Detail(name=phrase("Judge"), text=row.judge),
        Detail(name=phrase("Reason"), text=row.record.reason),
        Detail(name=phrase("Way back"), text=after),
    )
