"""What follows when an award is revoked or the chair departs from the proposal, said before it is done. Knows no Qt."""

from collections import Counter
from collections.abc import Iterator

from judging_app.core.award_orders import Ordered, ordered, proposed
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import AwardList, UnawardedReason
from judging_app.core.vietnamese.numbers import format_money
from judging_app.services.count_twice import CountedTwice
from judging_app.services.rounds import RoundView
from ui.screens.approving.rows import LEFT
from ui.theme.phrase import Words, phrase


def follows(view: RoundView, counted: CountedTwice, entry: EntryCode) -> tuple[Words, ...]:
    """Who moves up, what is left unawarded, what it costs less or more, and what is to be done then."""
    revoked, made = view.approval.revoked | {entry}, counted.made
    after = ordered(made, proposed(made, counted.first, revoked), revoked, view.award_orders)
    anew = phrase("Figures and places stay. The result has to be approved anew.")
    return (*_sentences(view, counted.awards, after), anew)


def follows_word(view: RoundView, before: Ordered, after: Ordered) -> tuple[Words, ...]:
    """What the chair's word on a prize comes to: who has what, who nothing any more, what is left, what it costs."""
    titles = {one.code: one.title for one in view.entries}
    have = {one.entry for one in after.awards.awards}
    losing = dict.fromkeys(one.entry for one in before.awards.awards if one.entry not in have)
    lost = (phrase("{entry} has no award any more.", entry=f"{code} · {titles[code]}") for code in losing)
    return (*_sentences(view, before, after), *lost, phrase("Figures and places stay; nobody moves up by itself."))


def _sentences(view: RoundView, before: Ordered, after: Ordered) -> Iterator[Words]:
    names = {tier.key: tier.name for tier in view.contest.rules.awards.tiers}
    titles = {one.code: one.title for one in view.entries}
    had = set(before.awards.awards)
    for one in after.awards.awards:
        if one not in had:
            who = f"{one.entry} · {titles[one.entry]}"
            yield phrase("{prize} goes to {entry}.", prize=names[one.tier], entry=who)
    less = _left(after.awards) - _left(before.awards)
    for (tier, reason), count in less.items():
        yield phrase("{prize}: {count} not given ({reason}).", prize=names[tier], count=count, reason=LEFT[reason])
    money = sum(one.money for one in after.awards.awards) - sum(one.money for one in before.awards.awards)
    if money:
        yield _money(money)
    if len(after.void) > len(before.void):
        yield phrase("A word of the chair on a prize fits no more and has to be given anew or taken back.")
    if len(after.proposal.open) > len(before.proposal.open):
        yield phrase("Equal entries then wait for the chair's word or a lot.")


def _left(awards: AwardList) -> Counter[tuple[TierKey, UnawardedReason]]:
    return Counter({(one.tier, one.reason): one.count for one in awards.unawarded})


def _money(money: int) -> Words:
    amount = format_money(abs(money))
    return (
        phrase("{money} more is given.", money=amount) if money > 0 else phrase("{money} less is given.", money=amount)
    )
