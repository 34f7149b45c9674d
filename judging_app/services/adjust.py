"""Points given or taken by the secretariat, with a reason; each adjustment is a record that can be taken back."""

from dataclasses import replace

from judging_app.core.beside import Adjustment, next_number
from judging_app.core.combinations import of_ranks
from judging_app.core.entry import FindingKind
from judging_app.core.ids import EntryCode
from judging_app.core.vietnamese.numbers import format_hundredths
from judging_app.ports.errors import EntryUnknownError, FindingUnknownError, ReasonMissingError
from judging_app.ports.office_errors import NothingToAdjustError, RanksOnlyError, RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import load_round


def set_adjustment(
    unit: ContestUnit,
    *,
    entry: EntryCode,
    points: int,
    reason: str,
    scribe: Scribe,
    round_key: str | None = None,
    finding: FindingKind | None = None,
) -> Adjustment:
    """Give an entry of a round points (hundredths), or take some where they are below zero.

    Several adjustments of an entry add up. `finding`: the finding of screening that it comes from.
    Raises EntryUnknownError, FindingUnknownError, NothingToAdjustError, ReasonMissingError, or RanksOnlyError where the
    round's figures are no points.
    """
    view = load_round(unit, round_key)
    if entry not in {one.code for one in view.entries}:
        raise EntryUnknownError(entry=entry)
    if finding is not None and not any((one.entry, one.kind) == (entry, finding) for one in unit.findings()):
        raise FindingUnknownError(entry=entry, kind=finding.value)
    if of_ranks(view.round):
        raise RanksOnlyError(round=view.round.name)
    if not points:
        raise NothingToAdjustError(entry=entry)
    if not reason.strip():
        raise ReasonMissingError
    made = Adjustment(
        number=next_number(unit.adjustments()),
        round=view.round.key,
        entry=entry,
        points=points,
        reason=reason.strip(),
        finding=finding,
    )
    unit.save_adjustment(made)
    scribe.note(unit, "adjust", _told(made, made.reason))
    unit.commit()
    return made


def take_back_adjustment(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> Adjustment:
    """Let an adjustment count no more; its record stays. Raises RecordGoneError or ReasonMissingError."""
    if not reason.strip():
        raise ReasonMissingError
    known = next((one for one in unit.adjustments() if one.number == number and not one.taken_back), None)
    if known is None:
        raise RecordGoneError
    gone = replace(known, taken_back=reason.strip())
    unit.save_adjustment(gone)
    scribe.note(unit, "take-back-adjustment", _told(gone, gone.taken_back))
    unit.commit()
    return gone


def _told(one: Adjustment, why: str) -> str:
    return f"#{one.number} {one.round} {one.entry} {format_hundredths(one.points)}: {why}"
