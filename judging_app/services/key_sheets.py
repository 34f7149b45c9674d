"""Sheets on paper, keyed twice: equal keyings become a sheet, others wait until each difference is settled."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.keying import FIRST, SECOND, Keyed, Keying, under_way
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.exchange import Exchange
from judging_app.ports.office_errors import (
    MarkCountError,
    NothingKeyedError,
    NotMarkedHereError,
    NotOnPaperError,
    RemarksLackError,
)
from judging_app.ports.storage import ContestUnit, FileReceipt
from judging_app.services.audit import Scribe
from judging_app.services.import_marks import ENROLMENT
from judging_app.services.known import known_contest
from judging_app.services.rounds import RoundView, begin_round, load_round


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """What is written on paper: marks in hundredths, None = not given; remarks in the order of criteria, () = none."""

    judge: JudgeCode
    entry: EntryCode
    marks: tuple[int | None, ...]
    remarks: tuple[str, ...] = ()
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetKeyed:
    """What a keying led to: `file` is there once the sheet counts; else what the two keyings differ in, if it was the second."""

    keyed: Keyed
    file: FileDigest | None = None


def key_first(
    unit: ContestUnit, *, sheet: PaperSheet, scribe: Scribe, reason: str = "", round_key: str | None = None
) -> SheetKeyed:
    """Keep what was keyed for the first time; a first keying that is there already begins anew.

    A sheet that is in is keyed anew for a reason only. Raises RoundClosedError, JudgeUnknownError, EntryUnknownError,
    NotOnPaperError, NotMarkedHereError, MarkCountError (there is no mark at all), MarkOutOfRangeError, MarkOffStepError,
    RemarksLackError or ReasonMissingError.
    """
    view = _checked(unit, sheet, round_key)
    _check_remarks(view, sheet)
    if is_in(view, sheet.judge, sheet.entry) and not reason.strip():
        raise ReasonMissingError
    begin_round(unit, view.round.key)
    made = _save(unit, view, sheet, FIRST, scribe, reason.strip())
    unit.commit()
    return SheetKeyed(keyed=Keyed(first=made))


def key_second(
    unit: ContestUnit, *, sheet: PaperSheet, exchange: Exchange, scribe: Scribe, round_key: str | None = None
) -> SheetKeyed:
    """Keep what was keyed for the second time: marks only. Where it is what the first says, the sheet counts.

    Raises as `key_first`, and NothingKeyedError where no first keying waits.
    """
    view = _checked(unit, sheet, round_key)
    waiting = _waiting(unit, view, sheet.judge, sheet.entry)
    made = _save(unit, view, sheet, SECOND, scribe, waiting.first.reason)
    keyed = Keyed(first=waiting.first, second=made)
    file = None if keyed.differences else _take_in(unit, view, keyed, made.marks, exchange, scribe)
    unit.commit()
    return SheetKeyed(keyed=keyed, file=file)


def settle_keying(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    entry: EntryCode,
    settled: Mapping[int, int | None],
    exchange: Exchange,
    scribe: Scribe,
    round_key: str | None = None,
) -> SheetKeyed:
    """Say for each criterion (by position) that the two keyings differ in what the paper says; then the sheet counts.

    Raises NothingKeyedError where there is no such difference or one is left out, and as `key_first` for the marks.
    """
    view = _open_round(unit, round_key)
    keyed = _waiting(unit, view, judge, entry)
    if not keyed.differences or set(settled) != set(keyed.differences):
        raise NothingKeyedError(judge=judge, entry=entry)
    marks = tuple(settled.get(i, mark) for i, mark in enumerate(keyed.first.marks))
    sheet = PaperSheet(judge=judge, entry=entry, marks=marks, remarks=keyed.first.remarks, remark=keyed.first.remark)
    _check(view, sheet)
    _check_remarks(view, sheet)
    file = _take_in(unit, view, keyed, marks, exchange, scribe)
    scribe.note(unit, "settle-keying", f"{view.round.key} {judge} {entry}: {len(settled)}")
    unit.commit()
    return SheetKeyed(keyed=keyed, file=file)


def is_in(view: RoundView, judge: JudgeCode, entry: EntryCode) -> bool:
    """Whether a sheet of the judge for the entry speaks already."""
    return (judge, entry) in view.counted.in_force


def paper_judges(view: RoundView) -> tuple[JudgeCode, ...]:
    """The judges whose declared way in is paper, in order of code."""
    return tuple(one.code for one in view.writers if view.records.ways.get(one.code) is Source.PAPER)


def _open_round(unit: ContestUnit, round_key: str | None) -> RoundView:
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    return view


def _checked(unit: ContestUnit, sheet: PaperSheet, round_key: str | None) -> RoundView:
    view = _open_round(unit, round_key)
    _check(view, sheet)
    return view


def _check(view: RoundView, sheet: PaperSheet) -> None:
    if sheet.judge not in {one.code for one in view.judges}:
        raise JudgeUnknownError(judge=sheet.judge)
    if sheet.entry not in {one.code for one in view.entries}:
        raise EntryUnknownError(entry=sheet.entry)
    if view.records.ways.get(sheet.judge) is not Source.PAPER:
        raise NotOnPaperError(judge=sheet.judge)
    if sheet.entry not in {one.code for one in view.entries_for(sheet.judge)}:
        raise NotMarkedHereError(judge=sheet.judge, entry=sheet.entry)
    if all(mark is None for mark in sheet.marks):
        raise MarkCountError(entry=sheet.entry, given=0, wanted=len(sheet.marks))
    for criterion, mark in zip(view.round.rubric.criteria, sheet.marks, strict=True):
        if mark is not None:
            criterion.check(mark)


def _check_remarks(view: RoundView, sheet: PaperSheet) -> None:
    rubric = view.round.rubric
    bare = set(_sheet(view, sheet, "").bare(rubric))
    if bare:
        raise RemarksLackError(
            entry=sheet.entry, criteria=tuple(one.name for one in rubric.criteria if one.key in bare)
        )


def _sheet(view: RoundView, sheet: PaperSheet, reason: str) -> ScoreSheet:
    return ScoreSheet(
        judge=sheet.judge,
        entry=sheet.entry,
        state=SheetState.SUBMITTED,
        marks=sheet.marks,
        remarks=sheet.remarks or ("",) * len(view.round.rubric.criteria),
        remark=sheet.remark,
        reason=reason,
    )


def _save(unit: ContestUnit, view: RoundView, sheet: PaperSheet, turn: int, scribe: Scribe, reason: str) -> Keying:
    made = Keying(
        number=unit.last_keying() + 1,
        round=view.round.key,
        judge=sheet.judge,
        entry=sheet.entry,
        turn=turn,
        who=scribe.who,
        at_ms=scribe.clock.now_ms(),
        marks=sheet.marks,
        remarks=sheet.remarks,
        remark=sheet.remark,
        reason=reason,
        rubric=view.reading.number,
    )
    unit.save_keying(made)
    told = f"{view.round.key} {sheet.judge} {sheet.entry} #{turn}"
    scribe.note(unit, "key-sheet", f"{told}: {reason}" if reason else told)
    return made


def _waiting(unit: ContestUnit, view: RoundView, judge: JudgeCode, entry: EntryCode) -> Keyed:
    found = under_way(unit.keyings(view.round.key), rubric=view.reading.number).get((judge, entry))
    if found is None:
        raise NothingKeyedError(judge=judge, entry=entry)
    return found


def _take_in(
    unit: ContestUnit, view: RoundView, keyed: Keyed, marks: tuple[int | None, ...], exchange: Exchange, scribe: Scribe
) -> FileDigest:
    """Let the sheet be stored in an envelope of its own, which names who keyed it."""
    first, second = keyed.first, keyed.second
    people = [first.who, second.who if second else "", *([scribe.who] if keyed.differences else [])]
    said = PaperSheet(judge=first.judge, entry=first.entry, marks=marks, remarks=first.remarks, remark=first.remark)
    earlier = [one for one in view.files if (one.judge, one.source) == (first.judge, Source.PAPER)]
    file = StoredFile(
        digest=FileDigest(""),
        round=view.round.key,
        judge=first.judge,
        enrolment=ENROLMENT,
        sequence=max((one.sequence for one in earlier), default=0) + 1,
        device_key="",
        sheets=(_sheet(view, said, first.reason),),
        source=Source.PAPER,
        keyed_by=tuple(people),
    )
    accepted = exchange.own_file(known_contest(unit), file)
    digest = accepted.file.digest
    receipt = FileReceipt(digest=digest, name=f"{first.judge} {first.entry}", received_at_ms=scribe.clock.now_ms())
    unit.add_file(accepted.file, envelope=accepted.envelope, receipt=receipt)
    for one in (first, second):
        if one is not None:
            unit.save_keying(replace(one, file=digest))
    return digest
