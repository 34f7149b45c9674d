"""Score files come back: each is taken in whole, in one transaction, or refused with a reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.merging import FileOutcome, outcome_of
from judging_app.ports.errors import PortError, SaveFailedError
from judging_app.ports.exchange import AcceptedFile, Exchange
from judging_app.ports.judge_tables import JudgeTables
from judging_app.ports.rubric_errors import OldRubricError
from judging_app.ports.storage import ContestStore, ContestUnit, FileReceipt
from judging_app.ports.whole_files import read_whole
from judging_app.ports.work import Cancelled, Progress, never_cancelled, no_progress
from judging_app.services.audit import Scribe
from judging_app.services.files import name_of
from judging_app.services.filled_tables import filled_file
from judging_app.services.known import known_contest
from judging_app.services.rounds import begin_round, load_round


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What became of one file: its outcome and that of its sheets, or the error that refused it."""

    path: Path
    outcome: FileOutcome | None = None
    judge: JudgeCode | None = None
    digest: FileDigest | None = None
    sheets: Mapping[EntryCode, FileOutcome] = field(default_factory=dict)
    error: PortError | None = None

    @property
    def refused(self) -> bool:
        """Whether nothing of the file was taken in."""
        return self.error is not None


def merge_files(
    store: ContestStore,
    paths: Sequence[Path],
    *,
    exchange: Exchange,
    scribe: Scribe,
    tables: JudgeTables | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> tuple[Merged, ...]:
    """Take in score files and judges' spreadsheets (`tables` reads them), one transaction a file; a refused one changes
    nothing and does not stop the others.

    Cancelling stops between two files; those already taken in stay. A file that storage can't keep (disk full, locked by
    another program) is refused like any other: what came of the files before it is told all the same.
    """
    merged: list[Merged] = []
    for done, path in enumerate(paths):
        if cancelled():
            break
        progress(path.name, done * 1000 // len(paths))
        merged.append(_merge(store, path, _Reader(exchange, tables), scribe))
    return tuple(merged)


def refusal_of(
    store: ContestStore, path: Path, *, exchange: Exchange, tables: JudgeTables | None = None
) -> PortError | None:
    """The error that would refuse a file now; nothing is stored and nothing written down."""
    with store.unit() as unit:
        try:
            _Reader(exchange, tables).read(unit, path)
        except PortError as error:
            return error
    return None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads what comes in, by what it is."""

    exchange: Exchange
    tables: JudgeTables | None

    def read(self, unit: ContestUnit, path: Path) -> AcceptedFile:
        data, known = read_whole(path, self.exchange.largest), known_contest(unit)
        if self.tables is None or not self.tables.knows(data):
            return self.exchange.read_score_file(data, known)
        filled = self.tables.read(data, known)
        return self.exchange.own_file(known, filled_file(load_round(unit, filled.round), filled))


def _merge(store: ContestStore, path: Path, reader: _Reader, scribe: Scribe) -> Merged:
    try:
        return _judged(store, path, reader, scribe)
    except SaveFailedError as error:
        return Merged(path=path, error=error)


def _judged(store: ContestStore, path: Path, reader: _Reader, scribe: Scribe) -> Merged:
    with store.unit() as unit:
        try:
            accepted = reader.read(unit, path)
        except PortError as error:
            if isinstance(error, OldRubricError) and unit.has_file(FileDigest(error.digest)):
                return _again(unit, path, error, scribe)
            scribe.note(unit, "refused", f"{name_of(path)}: {type(error).__name__}")
            unit.commit()
            return Merged(path=path, error=error)
        return _take_in(unit, path, accepted, scribe)


def _again(unit: ContestUnit, path: Path, error: OldRubricError, scribe: Scribe) -> Merged:
    """A file that was taken in while its version of the rubric held: it is kept, and coming again it changes nothing."""
    outcome = FileOutcome.SAME_AGAIN
    scribe.note(unit, "merge", f"{name_of(path)}: {outcome.value}")
    unit.commit()
    return Merged(path=path, outcome=outcome, judge=JudgeCode(error.judge), digest=FileDigest(error.digest))


def _take_in(unit: ContestUnit, path: Path, accepted: AcceptedFile, scribe: Scribe) -> Merged:
    file = accepted.file
    before = load_round(unit, file.round)
    stored = {one.digest for one in before.files}
    if file.digest not in stored:
        begin_round(unit, file.round)
        receipt = FileReceipt(digest=file.digest, name=name_of(path), received_at_ms=scribe.clock.now_ms())
        unit.add_file(file, envelope=accepted.envelope, receipt=receipt)
    after = load_round(unit, file.round)
    report = outcome_of(file, stored=stored, before=before.counted, after=after.counted)
    scribe.note(unit, "merge", f"{name_of(path)}: {report.outcome.value}")
    unit.commit()
    return Merged(path=path, outcome=report.outcome, judge=file.judge, digest=file.digest, sheets=report.sheets)
