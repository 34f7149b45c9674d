"""The chair departs from the proposal: a prize goes to another entry, or to nobody. Each word is a record with a reason."""

from dataclasses import dataclass, replace

from judging_app.core.award_orders import Ordered, about, ordered
from judging_app.core.beside import next_number
from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import BlockKey, EntryCode, TierKey
from judging_app.core.outcome import AwardList, UnawardedReason
from judging_app.ports.chair_errors import (
    PrizeRefusedError,
    TierUnknownError,
    WhosePrizeError,
)
from judging_app.ports.errors import ReasonMissingError, RoundOpenError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.count_twice import CountedTwice, counted_twice
from judging_app.services.paper_kinds import check_decidable
from judging_app.services.rounds import RoundView, load_round

NOBODY = ("–",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrizeWish:
    """Who is to have a prize: `entry`, None = nobody. `instead_of`: whose prize it is now, None = one that nobody has, or the
    only one of the tier.
    """

    tier: TierKey
    entry: EntryCode | None
    block: BlockKey | None = None
    instead_of: EntryCode | None = None


def order_award(
    unit: ContestUnit, *, wish: PrizeWish, reason: str, scribe: Scribe, round_key: str | None = None
) -> AwardOrder:
    """Record the chair's word on a prize. An entry that is given one for its place gives up the one that it had.

    Raises ReasonMissingError, RoundOpenError, as `check_decidable`, TierUnknownError, WhosePrizeError where several entries have such a prize and none is named, PrizeRefusedError where the prize table, the
    limit for a unit, the block or no place forbids it.
    """
    if not reason.strip():
        raise ReasonMissingError
    view = load_round(unit, round_key)
    made, _ = _made(unit, view, _counted_of_closed(view), wish, reason.strip(), scribe)
    unit.save_award_order(made)
    scribe.note(unit, "award-order", _told(made, made.reason))
    unit.commit()
    return made


def look_at_award_order(
    unit: ContestUnit, view: RoundView, counted: CountedTwice, *, wish: PrizeWish, scribe: Scribe
) -> Ordered:
    """The awards as they would be with the chair's word on a prize; nothing is written. Raises as `order_award`."""
    return _made(unit, view, counted, wish, "", scribe)[1]


def take_back_award_order(unit: ContestUnit, *, number: int, reason: str, scribe: Scribe) -> AwardOrder:
    """Let the proposal stand again; the record stays. Raises RecordGoneError or ReasonMissingError."""
    if not reason.strip():
        raise ReasonMissingError
    known = next((one for one in unit.award_orders() if one.number == number and not one.taken_back), None)
    if known is None:
        raise RecordGoneError
    gone = replace(known, taken_back=reason.strip())
    unit.save_award_order(gone)
    scribe.note(unit, "take-back-award-order", _told(gone, gone.taken_back))
    unit.commit()
    return gone


def _counted_of_closed(view: RoundView) -> CountedTwice:
    """A closed round, counted by both. Raises RoundOpenError."""
    if not view.closed:
        raise RoundOpenError(round=view.round.name)
    return counted_twice(view)


def _made(
    unit: ContestUnit, view: RoundView, counted: CountedTwice, wish: PrizeWish, reason: str, scribe: Scribe
) -> tuple[AwardOrder, Ordered]:
    """The word as a record, and the awards with it."""
    check_decidable(view, counted.standing)
    block = _block(view, wish, counted)
    made = AwardOrder(
        number=next_number(unit.award_orders()),
        round=view.round.key,
        tier=wish.tier,
        block=block,
        entry=wish.entry,
        instead_of=_instead_of(wish, block, counted),
        about=about(counted.awards.proposal, wish.tier, block, wish.entry),
        reason=reason,
        who=scribe.who,
        at_ms=scribe.clock.now_ms(),
    )
    return made, _with(view, counted, made)


def _block(view: RoundView, wish: PrizeWish, counted: CountedTwice) -> BlockKey | None:
    """The block whose prize it is; where awards are per block that of the entries named, unless it is named itself."""
    rules = view.contest.rules
    keys = tuple(tier.key for tier in rules.awards.tiers)
    if wish.tier not in keys:
        raise TierUnknownError(tier=wish.tier, keys=keys)
    if not rules.awards.per_block:
        return None
    named = wish.entry or wish.instead_of
    found = [view.unit_of(one).block for one in view.entries if one.code == named]
    block = wish.block or next(iter(found), None)
    if block not in {one.key for one in rules.blocks}:
        holders = (one.entry for one in counted.awards.awards.awards if one.tier == wish.tier)
        raise WhosePrizeError(tier=wish.tier, entries=tuple(holders) or NOBODY)
    return block


def _instead_of(wish: PrizeWish, block: BlockKey | None, counted: CountedTwice) -> EntryCode | None:
    awards = counted.awards.awards
    holders = [one.entry for one in awards.awards if (one.tier, one.block) == (wish.tier, block)]
    if wish.instead_of is not None:
        if wish.instead_of not in holders:
            raise WhosePrizeError(tier=wish.tier, entries=tuple(holders) or NOBODY)
        return wish.instead_of
    if wish.entry is not None and _free(awards, wish.tier, block):
        return None
    if len(holders) != 1:
        raise WhosePrizeError(tier=wish.tier, entries=tuple(holders) or NOBODY)
    return holders[0]


def _free(awards: AwardList, tier: TierKey, block: BlockKey | None) -> bool:
    return any(
        (one.tier, one.block) == (tier, block) and one.reason is not UnawardedReason.WAITS for one in awards.unawarded
    )


def _with(view: RoundView, counted: CountedTwice, made: AwardOrder) -> Ordered:
    """The awards with this word beside those that hold, all of which go on holding."""
    before = counted.awards
    after = ordered(counted.made, before.proposal, view.approval.revoked, [*before.holding, made])
    if after.void or after.awards == before.awards:
        raise PrizeRefusedError(tier=made.tier, entry=made.entry or made.instead_of or "")
    return after


def _told(one: AwardOrder, why: str) -> str:
    prize = f"{one.tier}@{one.block}" if one.block else one.tier
    return f"#{one.number} {one.round} {prize}: {one.instead_of or '-'} -> {one.entry or '-'}: {why}"
