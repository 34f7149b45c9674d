"""Judges who stand aside, as the secretariat records it; conflicts proposed from the lists, settled by a person.

A conflict is confirmed as a recusal or dismissed, each with a reason; either can be taken back, and the trail keeps both.
"""

from dataclasses import dataclass
from enum import Enum

from judging_app.core.contest import RoundState
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.interests import conflicts_of
from judging_app.core.people import Dismissal, Recusal
from judging_app.ports.errors import EntryUnknownError, JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import Pair, RoundView, entries_of, panel_of


class ConflictState(Enum):
    """What a person said of a conflict; OPEN = nothing yet."""

    OPEN = "open"
    RECUSED = "recused"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """A judge and an entry that may be too close. `proposed`: whether the lists say so, or a person alone."""

    judge: JudgeCode
    entry: EntryCode
    state: ConflictState
    reason: str
    proposed: bool


def interests_of(unit: ContestUnit, view: RoundView) -> tuple[Interest, ...]:
    """Every conflict of a round that the lists propose or that is on record, in order of judge and entry."""
    proposed = frozenset(conflicts_of(view.panel, view.judged, view.units))
    recused = {(one.judge, one.entry): one.reason for one in unit.recusals()}
    dismissed = {(one.judge, one.entry): one.reason for one in unit.dismissals()}
    here = {(judge.code, entry.code) for judge in view.panel for entry in view.judged}

    def interest(pair: Pair) -> Interest:
        state = ConflictState.OPEN
        if pair in recused:
            state = ConflictState.RECUSED
        elif pair in dismissed:
            state = ConflictState.DISMISSED
        reason = recused.get(pair) or dismissed.get(pair, "")
        return Interest(judge=pair[0], entry=pair[1], state=state, reason=reason, proposed=pair in proposed)

    return tuple(interest(pair) for pair in sorted((proposed | recused.keys() | dismissed.keys()) & here))


def recuse(unit: ContestUnit, *, judge: JudgeCode, entry: EntryCode, reason: str, scribe: Scribe) -> Recusal:
    """Let a judge stand aside for an entry: nothing of that sheet counts, whatever comes in.

    A dismissal of the same conflict is over with it. Raises JudgeUnknownError, EntryUnknownError, ReasonMissingError, or
    RoundClosedError where the judge marked the entry in a round that is closed.
    """
    _check(unit, judge, entry, reason)
    made = Recusal(judge=judge, entry=entry, reason=reason.strip())
    unit.remove_dismissal(judge, entry)
    unit.save_recusal(made)
    scribe.note(unit, "recuse", f"{judge} {entry}: {made.reason}")
    unit.commit()
    return made


def dismiss(unit: ContestUnit, *, judge: JudgeCode, entry: EntryCode, reason: str, scribe: Scribe) -> Dismissal:
    """Record that a proposed conflict is none; a recusal by the secretariat is over with it. Raises as `recuse`."""
    _check(unit, judge, entry, reason)
    made = Dismissal(judge=judge, entry=entry, reason=reason.strip())
    unit.remove_recusal(judge, entry)
    unit.save_dismissal(made)
    scribe.note(unit, "dismiss-conflict", f"{judge} {entry}: {made.reason}")
    unit.commit()
    return made


def take_back_interest(unit: ContestUnit, *, judge: JudgeCode, entry: EntryCode, reason: str, scribe: Scribe) -> None:
    """Let a recusal or a dismissal count no more: the conflict is open again. Raises RecordGoneError, or as `recuse`."""
    _check(unit, judge, entry, reason)
    recused = (judge, entry) in {(one.judge, one.entry) for one in unit.recusals()}
    if not recused and (judge, entry) not in {(one.judge, one.entry) for one in unit.dismissals()}:
        raise RecordGoneError
    unit.remove_recusal(judge, entry)
    unit.remove_dismissal(judge, entry)
    scribe.note(unit, "take-back-recusal" if recused else "take-back-dismissal", f"{judge} {entry}: {reason.strip()}")
    unit.commit()


def _check(unit: ContestUnit, judge: JudgeCode, entry: EntryCode, reason: str) -> None:
    if judge not in {one.code for one in unit.judges()}:
        raise JudgeUnknownError(judge=judge)
    if entry not in {one.code for one in unit.entries()}:
        raise EntryUnknownError(entry=entry)
    if not reason.strip():
        raise ReasonMissingError
    for round in unit.contest().rules.rounds:
        status = unit.status(round.key)
        here = any(one.code == judge for one in panel_of(unit, status)) and any(
            one.code == entry for one in entries_of(unit, status)
        )
        if status.state is RoundState.CLOSED and here:
            raise RoundClosedError(round=round.name)
