"""Score files that came in as rows: what became of each, and what to do. Knows no Qt."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import FileDigest, JudgeCode
from judging_app.core.merging import FileOutcome
from judging_app.core.rulings import RulingKind
from judging_app.ports.errors import PortError
from judging_app.ports.storage import ContestUnit, FileReceipt
from judging_app.services.file_states import FileState, counting, file_state
from judging_app.services.merge_files import Merged
from judging_app.services.rounds import RoundView
from ui.models.columns import Column
from ui.screens.merging.decisions import DecisionRow, decision_rows
from ui.screens.merging.settled import Standing, standing_of
from ui.tasks.local_time import day_and_time
from ui.theme.phrase import Phrase, Words, phrase
from ui.widgets.cells import Detail, Dot, Marked, Tone, TwoLines, Wrapped

REFUSED = "refused"
STANDS = (FileState.CONFLICT, FileState.TWO_WAYS, FileState.OTHER_WAY, FileState.WITHDRAWN, FileState.OLD_RUBRIC)
TOLD_AS_STORED = frozenset(one.value for one in STANDS)
NOWHERE = Standing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A file that was given in while the desk is open, what became of it, and when."""

    merged: Merged
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """One file. `kind`: a FileOutcome's value; a FileState's for a file taken in before; or "refused" with its error.
    `digest` is None for a file that is not stored.
    """

    name: str
    judge: str
    kind: str
    sheets: int
    counting: int
    at_ms: int
    error: PortError | None = None
    fresh: bool = False
    digest: FileDigest | None = None
    standing: Standing = NOWHERE

    @property
    def key(self) -> object:
        """What the row is known by."""
        return self.name, self.at_ms, self.kind

    @property
    def refused(self) -> bool:
        """Whether nothing of the file was taken in."""
        return self.error is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxShown:
    """The stored files, newest first. `senders` of `judges` have sent one; `issued`: whether any pack is out, or a
    way in is declared that needs none; `looks`: whether answers to second looks may come; `decisions`: the records that say
    what counts.
    """

    stored: tuple[tuple[FileDigest, InboxRow], ...]
    names: Mapping[JudgeCode, str]
    issued: bool
    closed: bool
    looks: bool
    headline: Words
    decisions: tuple[DecisionRow, ...]


def inbox_shown(unit: ContestUnit, view: RoundView) -> InboxShown:
    """What came in so far, as it counts now."""
    names = {judge.code: f"{judge.code} · {judge.name}" for judge in view.panel}
    files = {file.digest: file for file in view.files if _is_shown(view, file)}
    receipts = sorted(unit.receipts(), key=lambda one: one.received_at_ms, reverse=True)
    stored = [
        (one.digest, _stored(unit, view, files[one.digest], one, names)) for one in receipts if one.digest in files
    ]
    senders = len({file.judge for file in view.files})
    return InboxShown(
        stored=tuple(stored),
        names=names,
        issued=bool(unit.enrolments() or view.files or view.records.ways),
        closed=view.closed,
        looks=any(not one.taken_back and not one.ended for one in view.records.looks),
        headline=phrase("{senders} of {judges} judges have sent a score file", senders=senders, judges=len(names)),
        decisions=decision_rows(unit, view, names),
    )


def _is_shown(view: RoundView, file: StoredFile) -> bool:
    """Sheets keyed from paper have a screen of their own; here they stand only where they contradict a file."""
    return file.source is not Source.PAPER or any(file.digest in one.digests for one in view.counted.conflicts)


def _stored(
    unit: ContestUnit, view: RoundView, file: StoredFile, receipt: FileReceipt, names: Mapping[JudgeCode, str]
) -> InboxRow:
    return InboxRow(
        name=receipt.name,
        judge=names.get(file.judge, file.judge),
        kind=file_state(view, file).value,
        sheets=len(file.sheets),
        counting=counting(view, file),
        at_ms=receipt.received_at_ms,
        digest=file.digest,
        standing=standing_of(unit, view, file),
    )


def fresh_row(given: Given, shown: InboxShown) -> InboxRow:
    """A file that was just given in, with how it stands now where it is stored: a conflict may have come after it."""
    row, stored = _as_given(given, shown.names), dict(shown.stored)
    known = stored.get(given.merged.digest) if given.merged.digest else None
    if known is None:
        return row
    kind = known.kind if known.kind in TOLD_AS_STORED else row.kind
    return replace(row, kind=kind, counting=known.counting, digest=known.digest, standing=known.standing)


def _as_given(given: Given, names: Mapping[JudgeCode, str]) -> InboxRow:
    merged = given.merged
    sheets = Counter(merged.sheets.values())
    return InboxRow(
        name=merged.path.name,
        judge=names.get(merged.judge, merged.judge) if merged.judge else "",
        kind=merged.outcome.value if merged.outcome else REFUSED,
        sheets=sum(sheets.values()),
        counting=sheets[FileOutcome.NEW] + sheets[FileOutcome.REPLACES],
        at_ms=given.at_ms,
        error=merged.error,
        fresh=True,
    )


STATES: Mapping[str, tuple[Dot, Phrase, Tone]] = {
    FileOutcome.NEW.value: (Dot.DONE, phrase("Taken in"), Tone.GOOD),
    FileOutcome.SAME_AGAIN.value: (Dot.DONE, phrase("The same again"), Tone.MUTED),
    FileOutcome.REPLACES.value: (Dot.DONE, phrase("Replaces"), Tone.GOOD),
    FileOutcome.OLDER.value: (Dot.STOOD_ASIDE, phrase("Older"), Tone.MUTED),
    FileOutcome.SET_ASIDE.value: (Dot.WARN, phrase("Set aside"), Tone.WARN),
    FileOutcome.CONFLICT.value: (Dot.BAD, phrase("Conflict"), Tone.BAD),
    FileOutcome.LATE.value: (Dot.WARN, phrase("Late"), Tone.WARN),
    FileState.IN_FORCE.value: (Dot.DONE, phrase("Counts"), Tone.MUTED),
    FileState.TWO_WAYS.value: (Dot.BAD, phrase("Conflict"), Tone.BAD),
    FileState.OTHER_WAY.value: (Dot.WARN, phrase("Another way"), Tone.WARN),
    FileState.WITHDRAWN.value: (Dot.STOOD_ASIDE, phrase("Set aside"), Tone.MUTED),
    FileState.NOT_CHOSEN.value: (Dot.STOOD_ASIDE, phrase("Not chosen"), Tone.MUTED),
    FileState.OLD_RUBRIC.value: (Dot.WARN, phrase("Older rubric"), Tone.WARN),
    REFUSED: (Dot.BAD, phrase("Refused"), Tone.BAD),
}
ADVICE: Mapping[str, Phrase] = {
    FileOutcome.NEW.value: phrase("Stored and counted. Nothing is left to do."),
    FileOutcome.SAME_AGAIN.value: phrase("This file was taken in before. Nothing was changed."),
    FileOutcome.REPLACES.value: phrase("Newer than what this judge sent before; the newer sheets count."),
    FileOutcome.OLDER.value: phrase("A newer file of this judge counts. This one is kept, nothing is left to do."),
    FileOutcome.SET_ASIDE.value: phrase(
        "Kept but not counted: the judge stands aside for these entries, or they are not judged any more."
    ),
    FileOutcome.CONFLICT.value: phrase(
        "Two files of this judge contradict each other, so neither counts. Ask the judge which one is right, then choose it here."
    ),
    FileOutcome.LATE.value: phrase(
        "The round is closed. The file is kept; it counts only if the chair accepts it, or opens the round again."
    ),
    FileState.IN_FORCE.value: phrase("Stored and counted."),
    FileState.TWO_WAYS.value: phrase(
        "Some sheets of this judge came by two ways, as a file and on paper. Until one is chosen these do not count."
    ),
    FileState.OTHER_WAY.value: phrase(
        "Another way in is declared for this judge, so these sheets do not count. They are kept; the way in can be changed, with "
        "a reason."
    ),
    FileState.WITHDRAWN.value: phrase(
        "This file was set aside by a person. It is kept, nothing of it counts, and that can be taken back."
    ),
    FileState.NOT_CHOSEN.value: phrase(
        "Another file of this judge was chosen. This one is kept, and the choice can be taken back."
    ),
    FileState.OLD_RUBRIC.value: phrase(
        "Given on an earlier version of the rubric. The sheets are kept; they count by the chair's ruling, or are marked again."
    ),
}


def _state(row: InboxRow) -> Marked:
    dot, words, tone = STATES[row.kind]
    return Marked(dot=dot, words=words, tone=tone)


def columns_of(advice: Callable[[InboxRow], Words]) -> Sequence[Column[InboxRow]]:
    """The columns; `advice` says what to do with a row."""
    return (
        Column(key="state", heading=phrase("Outcome"), value=_state, width=152),
        Column(key="file", heading=phrase("File"), value=_file, width=248),
        Column(key="advice", heading=phrase("What it means"), value=lambda one: Wrapped(words=advice(one))),
        Column(
            key="sheets", heading=phrase("Sheets"), value=_sheets, sort=lambda one: one.sheets, width=88, right=True
        ),
        Column(
            key="at",
            heading=phrase("Came in"),
            value=lambda one: day_and_time(one.at_ms),
            sort=lambda one: one.at_ms,
            width=160,
            right=True,
        ),
    )


def _file(row: InboxRow) -> TwoLines:
    return TwoLines(title=row.name, below=row.judge, strong=row.fresh)


def _sheets(row: InboxRow) -> str:
    return "–" if row.refused else str(row.sheets)


def details_of(row: InboxRow, advice: Words) -> tuple[Detail, ...]:
    """What the panel says of a file."""
    state = _state(row)
    found = [
        Detail(name=phrase("Outcome"), text=state.words, dot=state.dot),
        Detail(name=phrase("What it means"), text=advice),
        Detail(name=phrase("Judge"), text=row.judge),
        Detail(name=phrase("Came in"), text=day_and_time(row.at_ms)),
    ]
    if not row.refused:
        counted = phrase("{sheets} sheets, {counting} of them count", sheets=row.sheets, counting=row.counting)
        found.append(Detail(name=phrase("Sheets"), text=counted))
    if row.standing.changed_ms:
        found.append(Detail(name=phrase("Last change by the judge"), text=day_and_time(row.standing.changed_ms)))
    if row.standing.choice is not None:
        found.append(Detail(name=phrase("Reason of the choice"), text=row.standing.choice.reason))
    if row.standing.ruling is not None:
        accepted = row.standing.ruling.kind is RulingKind.ACCEPTED
        name = phrase("Accepted although late") if accepted else phrase("Why it is set aside")
        found.append(Detail(name=name, text=row.standing.ruling.reason))
    return tuple(one for one in found if one.text)
