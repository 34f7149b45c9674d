"""Files that contradict each other: a person says which one is right, with a reason, and can take that back."""

from judging_app.core.counting import Choice, Conflict, StoredFile
from judging_app.core.ids import FileDigest
from judging_app.core.speaking import look_of
from judging_app.ports.errors import ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import ConflictGoneError, RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round


def settle_conflict(
    unit: ContestUnit, *, file: FileDigest, reason: str, scribe: Scribe, round_key: str | None = None
) -> Choice:
    """Let this file count in the conflict that it is part of; of sheets that came by two ways, all that came by its way.

    In a closed round only among answers to a second look. Raises RoundClosedError, ReasonMissingError or ConflictGoneError.
    """
    view = load_round(unit, round_key)
    right = next((one for one in view.files if one.digest == file), None)
    if view.closed and (right is None or look_of(right, view.records.looks) is None):
        raise RoundClosedError(round=view.round.name)
    if not reason.strip():
        raise ReasonMissingError
    conflict = next((one for one in view.counted.conflicts if file in one.digests), None)
    if right is None or conflict is None:
        raise ConflictGoneError(judge=right.judge if right else "")
    choice = _choice(view, conflict, right, reason.strip())
    unit.save_choice(choice)
    scribe.note(unit, "settle-conflict", f"{choice.judge} {file}: {choice.reason}")
    unit.commit()
    return choice


def take_back_choice(unit: ContestUnit, *, choice: Choice, scribe: Scribe, round_key: str | None = None) -> None:
    """Let the conflict be open again. Raises RoundClosedError or RecordGoneError."""
    view = load_round(unit, round_key)
    if view.closed and not among_answers(view, choice):
        raise RoundClosedError(round=view.round.name)
    if choice not in unit.choices():
        raise RecordGoneError
    unit.remove_choice(choice)
    scribe.note(unit, "take-back-choice", f"{choice.judge}: {choice.reason}")
    unit.commit()


def among_answers(view: RoundView, choice: Choice) -> bool:
    """Whether it is a choice among answers to a second look, which a closed round still takes."""
    return any(
        one.enrolment and (one.judge, one.enrolment) == (choice.judge, choice.enrolment) for one in view.records.looks
    )


def _choice(view: RoundView, conflict: Conflict, right: StoredFile, reason: str) -> Choice:
    """What is on record for the enrolment, and this file instead of those that bear its number."""
    if conflict.two_ways:
        return Choice(
            round=right.round, judge=right.judge, enrolment=0, device_key=right.source.value, digests=(), reason=reason
        )
    kept = [one for one in _recorded(view, right) if one not in _rivals(view, right)]
    return Choice(
        round=right.round,
        judge=right.judge,
        enrolment=right.enrolment,
        device_key=right.device_key,
        digests=tuple(sorted({*kept, right.digest})),
        reason=reason,
    )


def _recorded(view: RoundView, file: StoredFile) -> tuple[FileDigest, ...]:
    of = (file.round, file.judge, file.enrolment)
    return next((one.digests for one in view.records.choices if (one.round, one.judge, one.enrolment) == of), ())


def _rivals(view: RoundView, file: StoredFile) -> set[FileDigest]:
    of = (file.judge, file.enrolment, file.sequence)
    return {one.digest for one in view.files if (one.judge, one.enrolment, one.sequence) == of}
