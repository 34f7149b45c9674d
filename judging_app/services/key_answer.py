"""A judge answers a second look on paper: the secretariat keys the marks as they stand now, and the reason."""

from dataclasses import replace

from judging_app.core.counting import Source, StoredFile
from judging_app.core.errors import SheetIncompleteError
from judging_app.core.ids import EntryCode, FileDigest
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import SecondLook
from judging_app.ports.errors import ReasonMissingError
from judging_app.ports.exchange import Exchange
from judging_app.ports.office_errors import RemarksLackError
from judging_app.ports.second_look_errors import LookUnknownError
from judging_app.ports.storage import ContestUnit, FileReceipt
from judging_app.services.audit import Scribe
from judging_app.services.import_marks import ENROLMENT
from judging_app.services.known import known_contest
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.second_look import check_open_to_looks


def key_answer(
    unit: ContestUnit,
    *,
    number: int,
    entry: EntryCode,
    marks: tuple[int | None, ...],
    reason: str,
    exchange: Exchange,
    scribe: Scribe,
    round_key: str | None = None,
) -> FileDigest:
    """Key the answer to second look `number` on one entry: all marks in hundredths in the rubric's order, changed or not,
    and the judge's reason. Remarks stay as they were. Keyed once more, the later answer counts.

    It is stored in an envelope signed by the contest's key, which names who keyed it. Raises ReasonMissingError,
    LookUnknownError, MarkOutOfRangeError, MarkOffStepError, SheetIncompleteError, RemarksLackError, and as
    `check_open_to_looks`.
    """
    view = load_round(unit, round_key)
    check_open_to_looks(unit, view)
    if not reason.strip():
        raise ReasonMissingError
    look, before = _asked(view, number, entry)
    sheet = replace(before, state=SheetState.SUBMITTED, marks=marks, reason=reason.strip())
    _check(view, sheet)
    earlier = (one.sequence for one in view.files if (one.judge, one.source) == (look.judge, Source.PAPER))
    file = StoredFile(
        digest=FileDigest(""),
        round=view.round.key,
        judge=look.judge,
        enrolment=ENROLMENT,
        sequence=max(earlier, default=0) + 1,
        device_key="",
        sheets=(sheet,),
        source=Source.PAPER,
        keyed_by=(scribe.who,),
    )
    accepted = exchange.own_file(known_contest(unit), file)
    digest = accepted.file.digest
    receipt = FileReceipt(digest=digest, name=f"{look.judge} {entry}", received_at_ms=scribe.clock.now_ms())
    unit.add_file(accepted.file, envelope=accepted.envelope, receipt=receipt)
    unit.save_second_look(replace(look, files=(*look.files, digest)))
    scribe.note(unit, "key-answer", f"#{number} {view.round.key} {look.judge} {entry}: {sheet.reason}")
    unit.commit()
    return digest


def _asked(view: RoundView, number: int, entry: EntryCode) -> tuple[SecondLook, ScoreSheet]:
    """The look on paper, and the judge's sheet as it counts now. Raises LookUnknownError."""
    for look in view.records.looks:
        if look.number == number and not look.enrolment and look.asks(entry):
            held = view.counted.in_force.get((look.judge, entry))
            if held is not None:
                return look, held.sheet
    raise LookUnknownError(number=number)


def _check(view: RoundView, sheet: ScoreSheet) -> None:
    rubric = view.round.rubric
    for criterion, mark in zip(rubric.criteria, sheet.marks, strict=True):
        if mark is not None:
            criterion.check(mark)
    if missing := sheet.missing(rubric):
        raise SheetIncompleteError(entry=sheet.entry, criteria=missing)
    if bare := set(sheet.bare(rubric)):
        names = tuple(one.name for one in rubric.criteria if one.key in bare)
        raise RemarksLackError(entry=sheet.entry, criteria=names)
