"""Special prizes, which go by one criterion or by the votes of the public instead of the places.

They come beside the awards for places: whoever has one of those may have a special prize too, and none counts for how many
a unit may have. No votes at all is no claim to a prize by votes. A tie at the edge is asked about; the chair's word
settles it, and rules that give extra prizes give one to all.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, CriterionKey, EntryCode, UnitCode
from judging_app.core.outcome import Award, AwardList, Figure, OpenKind, OpenQuestion, Unawarded, UnawardedReason
from judging_app.core.rounding import comparable
from judging_app.core.rules import AwardRules, AwardTier, Block, Round, Shared
from judging_app.core.tie_context import TieContext

VOTES = "votes"
Claims = Mapping[EntryCode, Fraction]


def special_prizes(
    context: TieContext, rules: AwardRules, units: Mapping[UnitCode, Unit], blocks: Sequence[Block]
) -> AwardList:
    """The special prizes of all tiers that go by something else than the places, for all together or for each block."""
    given: list[Award] = []
    asked: list[OpenQuestion] = []
    left: list[Unawarded] = []
    for tier in rules.tiers:
        if tier.by:
            for block, claims in _by_block(context, tier, rules, units, blocks).items():
                reaching = {code: one for code, one in claims.items() if tier.floor is None or one >= tier.floor}
                winners, tied = _winners(context, tier, reaching, rules.shared)
                given += (Award(tier=tier.key, entry=code, money=tier.money, block=block) for code in winners)
                if tied:
                    asked.append(OpenQuestion(kind=OpenKind.TIE, entries=tied, tier=tier.key, block=block))
                if tier.count > len(winners):
                    why = _why(tied=bool(tied), below=len(claims) > len(reaching))
                    left.append(Unawarded(tier=tier.key, count=tier.count - len(winners), reason=why, block=block))
    return AwardList(awards=tuple(given), open=tuple(asked), unawarded=tuple(left))


def _by_block(
    context: TieContext, tier: AwardTier, rules: AwardRules, units: Mapping[UnitCode, Unit], blocks: Sequence[Block]
) -> Mapping[BlockKey | None, Claims]:
    keys: tuple[BlockKey | None, ...] = tuple(block.key for block in blocks) if rules.per_block else (None,)
    found: dict[BlockKey | None, dict[EntryCode, Fraction]] = {key: {} for key in keys}
    for code, figure in sorted(context.figures.items()):
        claim = _claim(context.round, tier, figure)
        if claim is not None:
            found[units[context.entries[code].unit].block if rules.per_block else None][code] = claim
    return found


def _why(*, tied: bool, below: bool) -> UnawardedReason:
    if tied:
        return UnawardedReason.WAITS
    return UnawardedReason.BELOW_FLOOR if below else UnawardedReason.NOBODY_LEFT


def _claim(round: Round, tier: AwardTier, figure: Figure) -> Fraction | None:
    if tier.by == VOTES:
        return figure.tally or None
    return comparable(figure.criteria[CriterionKey(tier.by.partition(":")[2])], round)


def _winners(
    context: TieContext, tier: AwardTier, claims: Claims, shared: Shared
) -> tuple[Sequence[EntryCode], tuple[EntryCode, ...]]:
    """Who gets the tier's prizes, and who is tied across its edge."""
    winners: list[EntryCode] = []
    falling = sorted(claims, key=lambda code: (-claims[code], code))
    for _, group in groupby(falling, key=lambda code: claims[code]):
        equal, left = tuple(group), tier.count - len(winners)
        if left <= 0:
            break
        order = context.order_among(equal)
        if len(equal) <= left or shared is Shared.EXTRA_PRIZE:
            winners += equal
        elif order is not None:
            winners += [code for code in order if code in equal][:left]
        else:
            return winners, equal
    return winners, ()
