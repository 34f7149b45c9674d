"""A round is closed: what counts is written down, later files are late. It can be opened again, on record."""

from dataclasses import replace

from judging_app.core.contest import RoundState, RoundStatus
from judging_app.ports.errors import ReasonMissingError, RoundClosedError, RoundIncompleteError, RoundOpenError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import begin_round, load_round


def close_round(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None, reason: str = "") -> RoundStatus:
    """Close a round; with sheets missing only by the chair's reason, with conflicts never.

    Raises RoundClosedError when it is closed already, RoundIncompleteError naming how much is missing.
    """
    view = load_round(unit, round_key)
    if view.closed:
        raise RoundClosedError(round=view.round.name)
    progress = progress_of(view)
    missing = progress.expected - progress.count(CellState.IN)
    if view.counted.conflicts or (missing and not reason.strip()):
        conflicts = len(view.counted.conflicts)
        raise RoundIncompleteError(round=view.round.name, missing=missing, conflicts=conflicts)
    status = replace(
        begin_round(unit, view.round.key),
        state=RoundState.CLOSED,
        frozen=tuple(sorted(file.digest for file in view.files)),
        reason=reason.strip(),
    )
    unit.save_status(status)
    scribe.note(unit, "close", reason.strip())
    unit.commit()
    return status


def reopen_round(unit: ContestUnit, *, scribe: Scribe, round_key: str | None = None, reason: str) -> RoundStatus:
    """Open a closed round again by the chair's reason: late files count from then on.

    Raises RoundOpenError or ReasonMissingError.
    """
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    if not reason.strip():
        raise ReasonMissingError
    status = replace(view.status, state=RoundState.JUDGING, frozen=(), reason="")
    unit.save_status(status)
    scribe.note(unit, "reopen", reason.strip())
    unit.commit()
    return status
