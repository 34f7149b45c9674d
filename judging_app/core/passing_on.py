"""Awards after a revocation: entries that were disqualified or withdrawn once results were published.

Figures, and what rules of ties look at, stay as they were published. Where the rules pass prizes on, all are given out
anew over the places that remain: who stood behind moves up, the unit of the revoked entry is free for another award, and
an equal figure at an edge that was none before goes through the rules of ties or is an open question. Otherwise the
prizes of the revoked stay unawarded and nothing else changes.
"""

from collections import Counter
from dataclasses import dataclass, replace

from judging_app.core.award_changes import TierChange, tier_changes
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import AwardList, Unawarded, UnawardedReason
from judging_app.core.rules import AfterRevocation
from judging_app.core.standings import Figured


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOn:
    """The awards as published and after the revocation; which tiers change; `money`: how much more is given, in đồng."""

    before: AwardList
    after: AwardList
    changes: tuple[TierChange, ...]
    money: int


def passed_on(made: Figured, revoked: frozenset[EntryCode]) -> PassedOn:
    """What the awards of these entries come to when they are revoked; entries without an award change nothing by rules
    that leave the prizes unawarded.
    """
    before = made.walked(made.case.awards).awards
    if made.case.awards.revoked is AfterRevocation.PASSES_ON:
        after = made.walked(made.case.awards, revoked).awards
    else:
        after = _left_unawarded(before, revoked)
    return PassedOn(
        before=before,
        after=after,
        changes=tier_changes(before, after),
        money=sum(one.money for one in after.awards) - sum(one.money for one in before.awards),
    )


def _left_unawarded(before: AwardList, revoked: frozenset[EntryCode]) -> AwardList:
    gone = Counter((one.tier, one.block) for one in before.awards if one.entry in revoked)
    unawarded = (
        Unawarded(tier=tier, block=block, count=count, reason=UnawardedReason.REVOKED)
        for (tier, block), count in gone.items()
    )
    return replace(
        before,
        awards=tuple(one for one in before.awards if one.entry not in revoked),
        unawarded=(*before.unawarded, *unawarded),
    )
