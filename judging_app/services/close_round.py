"""A round is closed: what counts is written down, later files are late. It can be opened again, on record."""

from dataclasses import dataclass, replace

from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.rules import Round
from judging_app.ports.errors import (
    ReasonMissingError,
    RoundBegunError,
    RoundClosedError,
    RoundIncompleteError,
    RoundOpenError,
)
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.consolidate import standing_in
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import RoundView, begin_round, load_round


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A round that was just closed; `sheets`: how many count."""

    status: RoundStatus
    sheets: int


def close_round(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None, reason: str = "") -> Closed:
    """Close a round; with sheets missing only by the chair's reason, with conflicts never.

    A file that was accepted as late counts by that record alone, so that it can be taken back.

    Raises RoundClosedError when it is closed already, RoundIncompleteError naming how much is missing, and
    JudgesNotConnectedError where judges are to be evened out who have nothing in common.
    """
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    progress = progress_of(view)
    sheets = progress.count(CellState.IN)
    missing = progress.expected - sheets
    if view.counted.conflicts or (missing and not reason.strip()):
        conflicts = len(view.counted.conflicts)
        raise RoundIncompleteError(round=view.round.name, missing=missing, conflicts=conflicts)
    standing_in(view)  # what can't be counted at all must show before the close
    status = replace(
        begin_round(unit, view.round.key),
        state=RoundState.CLOSED,
        frozen=tuple(sorted({file.digest for file in view.files} - view.records.accepted)),
        reason=reason.strip(),
    )
    unit.save_status(status)
    scribe.note(unit, "close", reason.strip())
    unit.commit()
    return Closed(status=status, sheets=sheets)


def reopen_round(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None, reason: str) -> RoundStatus:
    """Open a closed round again by the chair's reason: late files count from then on.

    Which entries went on to the next round is open again. Raises RoundOpenError, ReasonMissingError, or RoundBegunError
    where the next round has begun with them.
    """
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    if not reason.strip():
        raise ReasonMissingError
    take_back_going_on(unit, view)
    for look in view.records.looks:
        unit.save_second_look(replace(look, ended=False))
    status = replace(view.status, state=RoundState.JUDGING, frozen=(), reason="")
    unit.save_status(status)
    scribe.note(unit, "reopen", reason.strip())
    unit.commit()
    return status


def take_back_going_on(unit: ContestUnit, view: RoundView) -> None:
    """What a closed round says changes: which entries went on is open again. Raises RoundBegunError where the next round
    has begun with them.
    """
    later = next_has_begun(unit, view)
    if later is not None:
        raise RoundBegunError(round=later.name)
    later = view.contest.rules.later(view.round.key)
    if later is not None:
        unit.save_status(replace(unit.status(later.key), entries=None))


def next_has_begun(unit: ContestUnit, view: RoundView) -> Round | None:
    """The round after this one where it has begun with the entries that went on, else None."""
    later = view.contest.rules.later(view.round.key)
    if later is None:
        return None
    status = unit.status(later.key)
    return later if status.entries is not None and status.state is not RoundState.DRAFTING else None
