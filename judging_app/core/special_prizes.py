"""Special prizes, which go by one criterion or by the votes of the public instead of the places.

They come beside the awards for places: whoever has one of those may have a special prize too, and none counts for how many
a unit may have. No votes at all is no claim to a prize by votes. A tie at the edge is asked about; the chair's word
settles it, and rules that give extra prizes give one to all.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, CriterionKey, EntryCode, UnitCode
from judging_app.core.outcome import Award, AwardList, Figure, OpenKind, OpenQuestion
from judging_app.core.rounding import comparable
from judging_app.core.rules import AwardRules, AwardTier, Round, Shared
from judging_app.core.tie_context import TieContext

VOTES = "votes"
Claims = Mapping[EntryCode, Fraction]


def special_prizes(context: TieContext, rules: AwardRules, units: Mapping[UnitCode, Unit]) -> AwardList:
    """The special prizes of all tiers that go by something else than the places."""
    given: list[Award] = []
    asked: list[OpenQuestion] = []
    for tier in rules.tiers:
        if tier.by:
            for block, claims in _by_block(context, tier, rules, units):
                winners, tied = _winners(context, tier, claims, rules.shared)
                given += (Award(tier=tier.key, entry=code, money=tier.money, block=block) for code in winners)
                if tied:
                    asked.append(OpenQuestion(kind=OpenKind.TIE, entries=tied, tier=tier.key, block=block))
    return AwardList(awards=tuple(given), open=tuple(asked))


def _by_block(
    context: TieContext, tier: AwardTier, rules: AwardRules, units: Mapping[UnitCode, Unit]
) -> Iterator[tuple[BlockKey | None, Claims]]:
    found: defaultdict[BlockKey | None, dict[EntryCode, Fraction]] = defaultdict(dict)
    for code, figure in sorted(context.figures.items()):
        claim = _claim(context.round, tier, figure)
        if claim is not None and (tier.floor is None or claim >= tier.floor):
            block = units[context.entries[code].unit].block if rules.per_block else None
            found[block][code] = claim
    yield from found.items()


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
