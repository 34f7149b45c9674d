"""A sheet that was written for the wrong entry is moved to the right one, with a reason; the move can be taken back."""

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.moving import Move, sheet_digest
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.errors import ReasonMissingError
from judging_app.ports.office_errors import NothingToMoveError, NotMarkedHereError, RecordGoneError, SheetThereError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round


def move_sheet(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    entry: EntryCode,
    to: EntryCode,
    reason: str,
    scribe: Scribe,
    round_key: str | None = None,
    swap: bool = False,
) -> tuple[Move, ...]:
    """Let what the judge says of `entry` count for `to`; with `swap` also the other way round.

    Raises ReasonMissingError, NothingToMoveError, NotMarkedHereError, and SheetThereError where `to` has a finished sheet
    of the judge and they are not to be swapped.
    """
    view = load_round(unit, round_key)
    if not reason.strip():
        raise ReasonMissingError
    moves = [_move(view, judge, entry, to, reason.strip())]
    if swap:
        moves.append(_move(view, judge, to, entry, reason.strip()))
    elif _finished(view, judge, to) is not None:
        raise SheetThereError(judge=judge, entry=to)
    for move in moves:
        unit.save_move(move)
        scribe.note(unit, "move-sheet", f"{judge} {move.entry} -> {move.to}: {move.reason}")
    unit.commit()
    return tuple(moves)


def take_back_move(unit: ContestUnit, *, move: Move, scribe: Scribe) -> None:
    """Let the sheet count again for the entry that it was written for. Raises RecordGoneError."""
    if move not in unit.moves():
        raise RecordGoneError
    unit.remove_move(move)
    scribe.note(unit, "take-back-move", f"{move.judge} {move.entry} -> {move.to}: {move.reason}")
    unit.commit()


def _move(view: RoundView, judge: JudgeCode, entry: EntryCode, to: EntryCode, reason: str) -> Move:
    if to == entry or to not in view.records.assigned.get(judge, ()):
        raise NotMarkedHereError(judge=judge, entry=to)
    sheet = _finished(view, judge, entry)
    if sheet is None or _moved_here(view, judge, entry):
        raise NothingToMoveError(judge=judge, entry=entry)
    return Move(round=view.round.key, judge=judge, entry=entry, sheet=sheet_digest(sheet), to=to, reason=reason)


def _finished(view: RoundView, judge: JudgeCode, entry: EntryCode) -> ScoreSheet | None:
    """The finished sheet that speaks, or would if it were not set aside."""
    in_force = view.counted.in_force.get((judge, entry))
    aside = (one.sheet for one in view.counted.set_aside if (one.sheet.judge, one.sheet.entry) == (judge, entry))
    sheet = in_force.sheet if in_force else next(aside, None)
    return sheet if sheet is not None and sheet.state is not SheetState.DRAFT else None


def _moved_here(view: RoundView, judge: JudgeCode, entry: EntryCode) -> bool:
    return any((one.judge, one.to, one.round) == (judge, entry, view.round.key) for one in view.records.moves)
