"""A person's word on one stored file, with a reason: it is set aside, or it counts although the round was closed when it
came. Each word is a record and can be taken back.
"""

from dataclasses import replace

from judging_app.core.beside import in_force, next_number
from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.rulings import Ruling, RulingKind
from judging_app.core.speaking import count_files, look_of
from judging_app.ports.errors import ReasonMissingError, RoundClosedError, RoundOpenError
from judging_app.ports.office_errors import (
    LateConflictError,
    NothingKeyedError,
    NothingToRuleError,
    RecordGoneError,
    StoredFileUnknownError,
)
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.close_round import take_back_going_on
from judging_app.services.rounds import RoundView, load_round


def set_aside(
    unit: ContestUnit, *, file: FileDigest, reason: str, scribe: Scribe, round_key: str | None = None
) -> Ruling:
    """Let nothing of a stored file count, whatever else is on record. The file stays.

    In a closed round only an answer to a second look; which entries went on to the next round is then open again.
    Raises RoundClosedError, StoredFileUnknownError, NothingToRuleError where that is so already, ReasonMissingError, or
    RoundBegunError where the next round has begun.
    """
    view = load_round(unit, round_key)
    _check_changeable(view, _check(view, file, reason))
    if file in view.records.withdrawn:
        raise NothingToRuleError(file=file)
    if view.closed:
        take_back_going_on(unit, view)
    made = _save(unit, view, file, RulingKind.SET_ASIDE, reason, scribe)
    unit.commit()
    return made


def accept_late(
    unit: ContestUnit, *, file: FileDigest, reason: str, scribe: Scribe, round_key: str | None = None
) -> Ruling:
    """Let a file count that came after the round was closed, by the chair's reason; the round stays closed.

    Which entries went on to the next round is open again. Raises RoundOpenError, StoredFileUnknownError,
    NothingToRuleError where the file is not late, ReasonMissingError, LateConflictError where it contradicts what
    counts, or RoundBegunError where the next round has begun.
    """
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    judge = _check(view, file, reason).judge
    if file not in view.counted.late:
        raise NothingToRuleError(file=file)
    with_it = count_files(view.files, replace(view.records, accepted=view.records.accepted | {file}))
    if with_it.conflicts:
        raise LateConflictError(judge=judge)
    take_back_going_on(unit, view)
    made = _save(unit, view, file, RulingKind.ACCEPTED, reason, scribe)
    unit.commit()
    return made


def take_back_ruling(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> Ruling:
    """Let what was said of a file stand no more; the record stays.

    Raises RecordGoneError, ReasonMissingError, RoundClosedError where a file that answers no second look is to count again in
    a closed round, or RoundBegunError where the next round has begun with what the files of a closed one said.
    """
    found = next((one for one in unit.rulings() if one.number == number and not one.taken_back), None)
    if found is None:
        raise RecordGoneError
    if not reason.strip():
        raise ReasonMissingError
    view = load_round(unit, found.round)
    if found.kind is RulingKind.SET_ASIDE:
        _check_changeable(view, _check(view, found.file, reason))
    if view.closed:
        take_back_going_on(unit, view)
    gone = _take_back(unit, found, reason, scribe)
    unit.commit()
    return gone


def withdraw_keyed(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    entry: EntryCode,
    reason: str,
    scribe: Scribe,
    round_key: str | None = None,
) -> tuple[Ruling, ...]:
    """Set aside every sheet that was keyed from the judge's paper for the entry; it can be keyed again.

    Raises RoundClosedError, ReasonMissingError, or NothingKeyedError where no keyed sheet counts.
    """
    view = _open_round(unit, round_key)
    files = [one for one in keyed_files(view, judge, entry) if one.digest not in view.records.withdrawn]
    if not files:
        raise NothingKeyedError(judge=judge, entry=entry)
    if not reason.strip():
        raise ReasonMissingError
    made = tuple(_save(unit, view, one.digest, RulingKind.SET_ASIDE, reason, scribe) for one in files)
    unit.commit()
    return made


def restore_keyed(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    entry: EntryCode,
    reason: str,
    scribe: Scribe,
    round_key: str | None = None,
) -> tuple[Ruling, ...]:
    """Take the withdrawal of a keyed sheet back: the last one that was keyed counts again.

    Raises RoundClosedError, ReasonMissingError, or RecordGoneError where none is withdrawn.
    """
    view = _open_round(unit, round_key)
    if not reason.strip():
        raise ReasonMissingError
    found = withdrawals(unit, view, judge, entry)
    if not found:
        raise RecordGoneError
    gone = tuple(_take_back(unit, one, reason, scribe) for one in found)
    unit.commit()
    return gone


def withdrawals(unit: ContestUnit, view: RoundView, judge: JudgeCode, entry: EntryCode) -> tuple[Ruling, ...]:
    """The rulings by which sheets that were keyed for the pair are set aside."""
    keyed = {one.digest for one in keyed_files(view, judge, entry)}
    rulings = in_force(unit.rulings(), view.round.key)
    return tuple(one for one in rulings if one.kind is RulingKind.SET_ASIDE and one.file in keyed)


def keyed_files(view: RoundView, judge: JudgeCode, entry: EntryCode) -> tuple[StoredFile, ...]:
    """The stored files of sheets that were keyed from the judge's paper for the entry, in order of digest."""
    mine = (one for one in view.files if (one.judge, one.source) == (judge, Source.PAPER))
    return tuple(one for one in mine if any(sheet.entry == entry for sheet in one.sheets))


def _open_round(unit: ContestUnit, round_key: str | None) -> RoundView:
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    return view


def changeable(view: RoundView, file: StoredFile) -> bool:
    """Whether a person may set the file aside, or let it count again: in a closed round only an answer to a second look."""
    return not view.closed or look_of(file, view.records.looks) is not None


def _check_changeable(view: RoundView, file: StoredFile) -> None:
    if not changeable(view, file):
        raise RoundClosedError(round=view.round.name)


def _check(view: RoundView, file: FileDigest, reason: str) -> StoredFile:
    found = next((one for one in view.files if one.digest == file), None)
    if found is None:
        raise StoredFileUnknownError(file=file)
    if not reason.strip():
        raise ReasonMissingError
    return found


def _save(
    unit: ContestUnit, view: RoundView, file: FileDigest, kind: RulingKind, reason: str, scribe: Scribe
) -> Ruling:
    number = next_number(unit.rulings())
    made = Ruling(number=number, round=view.round.key, file=file, kind=kind, reason=reason.strip())
    unit.save_ruling(made)
    scribe.note(unit, "rule-on-file", _told(made, made.reason))
    return made


def _take_back(unit: ContestUnit, ruling: Ruling, reason: str, scribe: Scribe) -> Ruling:
    gone = replace(ruling, taken_back=reason.strip())
    unit.save_ruling(gone)
    scribe.note(unit, "take-back-ruling", _told(gone, gone.taken_back))
    return gone


def _told(one: Ruling, why: str) -> str:
    return f"#{one.number} {one.round} {one.kind.value} {one.file}: {why}"
