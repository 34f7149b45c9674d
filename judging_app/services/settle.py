"""What a person settles after a round is closed: diverging sheets, and ties that only the chair's word parts.

Each word is a record with a reason, and can be taken back.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from judging_app.core.beside import ChairOrder, Settlement, next_number
from judging_app.core.combinations import of_ranks
from judging_app.core.consolidation.settling import THIRD, about
from judging_app.core.errors import MarkOutOfRangeError
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind, Standing
from judging_app.core.second_look import SECOND_LOOK
from judging_app.ports.errors import ReasonMissingError, RoundOpenError
from judging_app.ports.office_errors import (
    NothingToSettleError,
    OrderIncompleteError,
    RanksOnlyError,
    RecordGoneError,
    ThirdJudgeError,
)
from judging_app.ports.second_look_errors import SecondLookFirstError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.consolidate import standing_in
from judging_app.services.rounds import RoundView, load_round


def settle_divergence(
    unit: ContestUnit,
    *,
    entry: EntryCode,
    reason: str,
    scribe: Scribe,
    round_key: str | None = None,
    judge: JudgeCode | None = None,
    points: int | None = None,
) -> Settlement:
    """Settle the divergence of an entry's sheets in the way that the rules name.

    `judge`: the third judge, where the rules call one. Otherwise the chair's word, which lets the figure stand or sets
    `points` (hundredths) instead; after a second look where the rules ask for one. Raises RoundOpenError,
    ReasonMissingError, NothingToSettleError, SecondLookFirstError, ThirdJudgeError, MarkOutOfRangeError, or RanksOnlyError
    for points where figures are none.
    """
    view = _closed(unit, round_key, reason)
    open_ones = {code for one in standing_in(view).open if one.kind is OpenKind.DIVERGENCE for code in one.entries}
    if entry not in open_ones:
        raise NothingToSettleError(entries=(entry,))
    sheets = [sheet for sheet in view.sheets if sheet.entry == entry]
    counting = {sheet.judge for sheet in sheets if sheet.counts(view.round.rubric)}
    _check_third(view, entry, judge, counting, points)
    _check_points(view, points)
    if settled_by(view) == SECOND_LOOK and not any(look.asks(entry) for look in view.records.looks):
        raise SecondLookFirstError(entry=entry)
    made = Settlement(
        number=next_number(unit.settlements()),
        round=view.round.key,
        entry=entry,
        about=about(view.round, sheets),
        reason=reason.strip(),
        judge=judge,
        points=points,
    )
    unit.save_settlement(made)
    scribe.note(unit, "settle", f"#{made.number} {made.round} {entry} {judge or ''}: {made.reason}")
    unit.commit()
    return made


def take_back_settlement(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> Settlement:
    """Open a divergence again; the record stays. Raises RecordGoneError or ReasonMissingError."""
    if not reason.strip():
        raise ReasonMissingError
    known = next((one for one in unit.settlements() if one.number == number and not one.taken_back), None)
    if known is None:
        raise RecordGoneError
    gone = replace(known, taken_back=reason.strip())
    unit.save_settlement(gone)
    scribe.note(unit, "take-back-settlement", f"#{number} {gone.round} {gone.entry}: {gone.taken_back}")
    unit.commit()
    return gone


def order_tie(
    unit: ContestUnit, *, entries: Sequence[EntryCode], reason: str, scribe: Scribe, round_key: str | None = None
) -> ChairOrder:
    """The chair's word on a tie that is an open question: all of its entries, best first.

    Raises RoundOpenError, ReasonMissingError, NothingToSettleError, or OrderIncompleteError naming the tie's entries.
    """
    view = _closed(unit, round_key, reason)
    ties = list(_open_ties(standing_in(view)))
    touched = [tie for tie in ties if tie & set(entries)]
    if not touched:
        raise NothingToSettleError(entries=tuple(entries))
    if set(entries) not in touched or len(set(entries)) < len(entries):
        raise OrderIncompleteError(entries=tuple(sorted(touched[0])))
    made = ChairOrder(
        number=next_number(unit.chair_orders()),
        round=view.round.key,
        entries=tuple(entries),
        reason=reason.strip(),
    )
    unit.save_chair_order(made)
    scribe.note(unit, "order-tie", f"#{made.number} {made.round} {' > '.join(entries)}: {made.reason}")
    unit.commit()
    return made


def take_back_order(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> ChairOrder:
    """Open a tie again; the record stays. Raises RecordGoneError or ReasonMissingError."""
    if not reason.strip():
        raise ReasonMissingError
    known = next((one for one in unit.chair_orders() if one.number == number and not one.taken_back), None)
    if known is None:
        raise RecordGoneError
    gone = replace(known, taken_back=reason.strip())
    unit.save_chair_order(gone)
    scribe.note(unit, "take-back-order", f"#{number} {gone.round} {' > '.join(gone.entries)}: {gone.taken_back}")
    unit.commit()
    return gone


def _closed(unit: ContestUnit, round_key: str | None, reason: str) -> RoundView:
    view = load_round(unit, round_key)
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    if not reason.strip():
        raise ReasonMissingError
    return view


def _check_third(
    view: RoundView, entry: EntryCode, judge: JudgeCode | None, counting: Collection[JudgeCode], points: int | None
) -> None:
    called = settled_by(view) in THIRD
    if called != (judge is not None) or (judge is not None and (judge not in counting or points is not None)):
        raise ThirdJudgeError(entry=entry, judge=judge or "")


def settled_by(view: RoundView) -> str:
    """How the rules of the round settle a divergence, "" where they know none."""
    return view.round.divergence.settle if view.round.divergence else ""


def _check_points(view: RoundView, points: int | None) -> None:
    if points is None:
        return
    if of_ranks(view.round):
        raise RanksOnlyError(round=view.round.name)
    rubric = view.round.rubric
    most = sum(one.most * weight for one, weight in zip(rubric.criteria, rubric.weights, strict=True))
    if not 0 <= points <= most:
        raise MarkOutOfRangeError(criterion="", mark=points, least=0, most=int(most))


def _open_ties(standing: Standing) -> Iterator[set[EntryCode]]:
    """The entries of each open tie: all that share the place, or those that claim a special prize."""
    ranks = {place.entry: place.rank for place in standing.places}
    for question in standing.open:
        if question.kind is OpenKind.TIE:
            yield set(question.entries)
            places = {ranks[code] for code in question.entries}
            if len(places) == 1:
                yield {code for code, rank in ranks.items() if rank in places}
