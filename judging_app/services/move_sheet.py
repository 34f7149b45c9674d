"""A sheet that was written for the wrong entry is moved to the right one, with a reason; the move can be taken back."""

from collections.abc import Mapping

from judging_app.core.counting import SetAsideReason
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.moving import Move, sheet_digest
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.ports.errors import ReasonMissingError
from judging_app.ports.office_errors import NothingToMoveError, NotMarkedHereError, RecordGoneError, SheetThereError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.close_round import take_back_going_on
from judging_app.services.rounds import Pair, RoundView, load_round


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

    Once the round is closed it is open again which entries went on to the next. Raises ReasonMissingError,
    NothingToMoveError, NotMarkedHereError, SheetThereError where `to` has a finished sheet of the judge and they are not
    to be swapped, and RoundBegunError where the next round has begun.
    """
    view = load_round(unit, round_key)
    if not reason.strip():
        raise ReasonMissingError
    moves = [_move(view, judge, entry, to, reason.strip())]
    if swap:
        moves.append(_move(view, judge, to, entry, reason.strip()))
    elif _finished(view, judge, to) is not None:
        raise SheetThereError(judge=judge, entry=to)
    _reopen_going_on(unit, view)
    for move in moves:
        unit.save_move(move)
        scribe.note(unit, "move-sheet", f"{judge} {move.entry} -> {move.to}: {move.reason}")
    unit.commit()
    return tuple(moves)


def take_back_move(unit: ContestUnit, *, move: Move, scribe: Scribe) -> None:
    """Let the sheet count again for the entry that it was written for; of two that changed places both go back.

    Raises RecordGoneError, or RoundBegunError where the next round has begun.
    """
    every = unit.moves()
    if move not in every:
        raise RecordGoneError
    _reopen_going_on(unit, load_round(unit, move.round))
    way = (move.round, move.judge, move.to, move.entry)
    swapped = [one for one in every if (one.round, one.judge, one.entry, one.to) == way]
    for one in (move, *swapped):
        unit.remove_move(one)
        scribe.note(unit, "take-back-move", f"{one.judge} {one.entry} -> {one.to}: {one.reason}")
    unit.commit()


def finished_pairs(view: RoundView) -> frozenset[Pair]:
    """Where a judge has a finished sheet, counted or set aside for another reason than a person's word on its file."""
    aside = (one.sheet for one in view.counted.set_aside if one.reason is not SetAsideReason.WITHDRAWN)
    sheets = (*view.sheets, *aside)
    return frozenset((one.judge, one.entry) for one in sheets if one.state is not SheetState.DRAFT)


def moves_here(view: RoundView) -> Mapping[Pair, Move]:
    """The sheets that were moved, by judge and the entry for which they count now."""
    return {(one.judge, one.to): one for one in view.records.moves if one.round == view.round.key}


def _reopen_going_on(unit: ContestUnit, view: RoundView) -> None:
    if view.closed:
        take_back_going_on(unit, view)


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
    aside = (
        one.sheet
        for one in view.counted.set_aside
        if (one.sheet.judge, one.sheet.entry) == (judge, entry) and one.reason is not SetAsideReason.WITHDRAWN
    )
    sheet = in_force.as_stored if in_force else next(aside, None)
    return sheet if sheet is not None and sheet.state is not SheetState.DRAFT else None


def _moved_here(view: RoundView, judge: JudgeCode, entry: EntryCode) -> bool:
    return (judge, entry) in moves_here(view)
