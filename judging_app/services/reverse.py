"""An approved result is opened again: an award is revoked, or something is wrong and must be corrected. What was approved stays
on record; the next decision replaces it.
"""

from dataclasses import replace

from judging_app.core.beside import next_number
from judging_app.core.decisions import Decision, Reversal
from judging_app.core.ids import EntryCode
from judging_app.core.papers import numbered_again, renumbered
from judging_app.ports.chair_errors import NoAwardToRevokeError, NotApprovedError, ResultChangedError
from judging_app.ports.errors import ReasonMissingError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.approved import result_of
from judging_app.services.audit import Scribe
from judging_app.services.count_twice import counted_twice
from judging_app.services.own_file import OwnFile
from judging_app.services.rounds import RoundView, load_round


def revoke_award(unit: ContestUnit, *, entry: EntryCode, reason: str, own: OwnFile, scribe: Scribe) -> Reversal:
    """Revoke the awards of an entry: they are given out anew as the rules say, and figures stay.

    Several may be revoked before the new decision, also of who came after. Raises ReasonMissingError, NotApprovedError, NoAwardToRevokeError, NotOwnFileError.
    """
    view, decision = _approved(unit, reason, own)
    now = counted_twice(view).standing.awards
    if entry not in {one.entry for one in (*decision.awards, *now)}.difference(view.approval.revoked):
        raise NoAwardToRevokeError(entry=entry)
    return _open(unit, view, decision, entry, reason, own, scribe)


def open_correction(unit: ContestUnit, *, reason: str, own: OwnFile, scribe: Scribe) -> Reversal:
    """Open the approved result wholly, so that marks and records can be put right. Raises ReasonMissingError,
    NotApprovedError, RecordGoneError where a correction is open already, NotOwnFileError.
    """
    view, decision = _approved(unit, reason, own)
    if any(one.entry is None for one in view.approval.opening):
        raise RecordGoneError
    return _open(unit, view, decision, None, reason, own, scribe)


def take_back_reversal(unit: ContestUnit, *, number: int, reason: str, own: OwnFile, scribe: Scribe) -> Reversal:
    """Let a revocation or correction of the last decision count no more, as long as no new decision was made.

    Raises ReasonMissingError, NotOwnFileError, RecordGoneError, or ResultChangedError where that decision would hold again although what is
    counted now is not what it approved.
    """
    if not reason.strip():
        raise ReasonMissingError
    own.check(unit)
    view = _last(unit)
    known = next((one for one in view.approval.opening if one.number == number), None)
    if known is None:
        raise RecordGoneError
    gone = replace(known, taken_back=reason.strip())
    unit.save_reversal(gone)
    again = load_round(unit, view.round.key)
    holding = again.approval.holding
    if holding is not None and result_of(counted_twice(again)) != holding.result:
        raise ResultChangedError(number=holding.number)
    if holding is not None:
        contest = unit.contest()
        unit.save_contest(replace(contest, papers=numbered_again(contest.papers, holding.number)))
    scribe.note(unit, "take-back-reversal", _told(gone, gone.taken_back))
    unit.commit()
    own.keep(unit)
    return gone


def _last(unit: ContestUnit) -> RoundView:
    """The round that decides about awards."""
    return load_round(unit, unit.contest().rules.rounds[-1].key)


def _approved(unit: ContestUnit, reason: str, own: OwnFile) -> tuple[RoundView, Decision]:
    if not reason.strip():
        raise ReasonMissingError
    own.check(unit)
    view = _last(unit)
    if view.approval.last is None:
        raise NotApprovedError
    return view, view.approval.last


def _open(
    unit: ContestUnit,
    view: RoundView,
    decision: Decision,
    entry: EntryCode | None,
    reason: str,
    own: OwnFile,
    scribe: Scribe,
) -> Reversal:
    made = Reversal(
        number=next_number(unit.reversals()),
        round=view.round.key,
        decision=decision.number,
        entry=entry,
        reason=reason.strip(),
        who=scribe.who,
        at_ms=scribe.clock.now_ms(),
    )
    unit.save_reversal(made)
    contest = unit.contest()
    unit.save_contest(replace(contest, papers=renumbered(contest.papers, decision.number)))
    scribe.note(unit, "correct" if entry is None else "revoke", _told(made, made.reason))
    unit.commit()
    own.keep(unit)
    return made


def _told(one: Reversal, why: str) -> str:
    return " ".join(filter(None, (f"#{one.number} {one.round} decision #{one.decision}", one.entry))) + f": {why}"
