"""The awards that come of the proposal and of the chair's words on single prizes.

Words are taken in order of their numbers. One that does not fit (any more) is void and changes nothing: a prize beyond the
table, a second award for places, more for a unit than the rules allow, another block's entry, an entry without a place, a
proposal that is not the one that the word spoke of. In a look at other figures the proposal is another one; what a word needs
to hold there is said at `ordered_as`.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from judging_app.core.award_changes import Prize
from judging_app.core.decisions import AwardOrder
from judging_app.core.departures import Departed, Departure, departed
from judging_app.core.digest import digest
from judging_app.core.ids import BlockKey, EntryCode, TierKey, UnitCode
from judging_app.core.outcome import Award, AwardList, OpenKind, Standing, Unawarded
from judging_app.core.passing_on import passed_on
from judging_app.core.plain import to_plain
from judging_app.core.standings import Figured


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """`proposal`: the awards by the rules, passed on after revocations; `awards`: those with the chair's words, which are
    `holding` or `void`; `revoked`: the entries that compete for nothing.
    """

    proposal: AwardList
    awards: AwardList
    holding: tuple[AwardOrder, ...] = ()
    void: tuple[AwardOrder, ...] = ()
    revoked: frozenset[EntryCode] = frozenset()


def proposed(made: Figured, first: Standing, revoked: frozenset[EntryCode]) -> AwardList:
    """The awards by the rules; `first`: the standing of the same case, whose awards they are unless some were revoked."""
    if revoked:
        return passed_on(made, revoked).after
    return _of_standing(first)


def awards_in_force(
    made: Figured, first: Standing, revoked: frozenset[EntryCode], orders: Sequence[AwardOrder]
) -> Ordered:
    """The awards of a case whose standing is `first`, after revocations and with the chair's words."""
    return ordered(made, proposed(made, first, revoked), revoked, orders)


def ordered(made: Figured, proposal: AwardList, revoked: frozenset[EntryCode], orders: Sequence[AwardOrder]) -> Ordered:
    """The awards of a round; `orders`: the chair's words in force, in order of number."""
    return _ordered(
        _Table(made, proposal, revoked),
        orders,
        lambda one: one.about == about(proposal, one.tier, one.block, one.entry),
    )


def ordered_as(before: Ordered, made: Figured, first: Standing, revoked: frozenset[EntryCode]) -> Ordered:
    """The awards of the same round by other figures, whose standing is `first`, with the words that hold in `before`.

    A word holds here as far as what it speaks of is still there: the entry that it gives a prize has the same awards by the
    rules, the one in whose place it stands has that prize by the rules, or just as much of it is left where it stands in nobody's
    place, and the prize table allows it. Else it is void here, and the rules alone say who would have the prize.
    """
    proposal = proposed(made, first, revoked)
    return _ordered(
        _Table(made, proposal, revoked),
        before.holding,
        lambda one: _spoken_of(before.proposal, one) == _spoken_of(proposal, one),
    )


def _ordered(table: "_Table", orders: Sequence[AwardOrder], fits: Callable[[AwardOrder], bool]) -> Ordered:
    holding: list[AwardOrder] = []
    for one in orders:
        if fits(one) and table.allows([*holding, one]):
            holding.append(one)
    return Ordered(
        proposal=table.proposal,
        awards=table.departed(holding).awards if holding else table.proposal,
        holding=tuple(holding),
        void=tuple(one for one in orders if one not in holding),
        revoked=table.revoked,
    )


def as_awarded(first: Standing, awards: Ordered) -> Standing:
    """The standing with these awards; questions on prizes are those of the proposal. The very standing where nothing was
    revoked and no word of the chair holds.
    """
    if not awards.holding and awards.proposal == _of_standing(first):
        return first
    others = (one for one in first.open if one.kind is not OpenKind.TIE or one.tier is None)
    return replace(
        first,
        awards=awards.awards.awards,
        unawarded=awards.awards.unawarded,
        passed_over=awards.proposal.passed_over,
        open=(*awards.proposal.open, *others),
    )


def _of_standing(first: Standing) -> AwardList:
    """The awards of a standing, with the questions about them."""
    ties = tuple(one for one in first.open if one.kind is OpenKind.TIE and one.tier is not None)
    return AwardList(awards=first.awards, passed_over=first.passed_over, open=ties, unawarded=first.unawarded)


def _spoken_of(proposal: AwardList, one: AwardOrder) -> tuple[tuple[Award, ...], tuple[Unawarded, ...]]:
    """What the entry of a word has by the rules, and what is left of a prize that the word takes from nobody."""
    own = tuple(each for each in proposal.awards if each.entry == one.entry)
    left = tuple(each for each in proposal.unawarded if (each.tier, each.block) == (one.tier, one.block))
    return own, left if one.instead_of is None else ()


def about(proposal: AwardList, tier: TierKey, block: BlockKey | None, entry: EntryCode | None) -> str:
    """What a word on a prize speaks of: for whom it is proposed, what of it is left, and what the entry would have."""
    return digest(
        {
            "left": to_plain([one for one in proposal.unawarded if (one.tier, one.block) == (tier, block)]),
            "own": to_plain([one for one in proposal.awards if one.entry == entry]),
            "prize": to_plain([one for one in proposal.awards if (one.tier, one.block) == (tier, block)]),
        }
    )


class _Table:
    """What the prize table of a round allows."""

    def __init__(self, made: Figured, proposal: AwardList, revoked: frozenset[EntryCode]) -> None:
        case = made.case
        self.revoked, self.proposal, self._rules, self._blocks = revoked, proposal, case.awards, case.blocks
        self._units = {entry.code: case.units[entry.unit] for entry in case.entries}
        self._placed = {one.entry.code for one in made.ranked}.difference(revoked)
        self._special = {tier.key for tier in case.awards.tiers if tier.by}

    def allows(self, orders: Sequence[AwardOrder]) -> bool:
        """Whether all of these words can stand together."""
        if not all(self._own_block(one) for one in orders):
            return False
        departed = self.departed(orders)
        return not departed.void and self._within(departed.awards)

    def departed(self, orders: Sequence[AwardOrder]) -> Departed:
        """The awards with these words."""
        steps = [step for one in orders for step in self._steps(one)]
        gives = [step for step in steps if step.gives]
        withheld = {(step.tier, step.block, step.entry): step for step in steps if not step.gives}
        return departed(self.proposal, [*withheld.values(), *gives], self._rules, self._placed, self._blocks)

    def _steps(self, one: AwardOrder) -> Iterator[Departure]:
        """Whoever has the prize goes without it; who is to have it gives up the one for a place that it has."""
        step = Departure(tier=one.tier, block=one.block, entry=EntryCode(""), gives=False, reason=one.reason)
        if one.instead_of is not None:
            yield replace(step, entry=one.instead_of)
        if one.entry is None:
            return
        if one.tier not in self._special:
            for own in self.proposal.awards:
                if own.entry == one.entry and own.tier not in self._special:
                    yield replace(step, tier=own.tier, block=own.block, entry=one.entry)
        yield replace(step, entry=one.entry, gives=True)

    def _own_block(self, one: AwardOrder) -> bool:
        if one.entry is None or one.entry not in self._placed:
            return one.entry is None
        return one.block == (self._units[one.entry].block if self._rules.per_block else None)

    def _within(self, awards: AwardList) -> bool:
        """Whether no tier and no unit has more than the rules allow, or than they proposed."""
        before, after = _by_prize(self.proposal), _by_prize(awards)
        counts = {tier.key: tier.count for tier in self._rules.tiers}
        if any(given > max(counts[prize[0]], before[prize]) for prize, given in after.items()):
            return False
        most, had = self._rules.per_unit, self._of_units(self.proposal)
        return most is None or all(given <= max(most, had[unit]) for unit, given in self._of_units(awards).items())

    def _of_units(self, awards: AwardList) -> Counter[UnitCode]:
        return Counter(self._units[one.entry].code for one in awards.awards if one.tier not in self._special)


def _by_prize(awards: AwardList) -> Counter[Prize]:
    return Counter((one.tier, one.block) for one in awards.awards)
