"""Votes of the public: how many an entry has, and what they are worth."""

from fractions import Fraction

from judging_app.core.ids import EntryCode
from judging_app.core.recount.case import Case
from judging_app.core.recount.combining import places
from judging_app.core.rules import VoteRules, VoteScale


def tallies(case: Case) -> dict[EntryCode, Fraction]:
    """Counts times their weights, of every entry for which votes were taken in."""
    weight = {one.column: one.weight for one in (case.round.votes.weights if case.round.votes else ())}
    return {
        tally.entry: sum((one.count * weight.get(one.column, Fraction(0)) for one in tally.counts), Fraction(0))
        for tally in case.beside.votes
    }


def worth(rules: VoteRules, own: dict[EntryCode, Fraction]) -> dict[EntryCode, Fraction]:
    """What each tally is worth, 0 to 1. Where nobody has a vote it is nothing to anyone."""
    best = max(own.values(), default=Fraction(0))
    if not best:
        return dict.fromkeys(own, Fraction(0))
    if rules.scale.ranks:
        return {code: points / rules.scale.ranks[0] for code, points in places(own, rules.scale.ranks).items()}
    return {code: _of_one(rules.scale, tally, best) for code, tally in own.items()}


def _of_one(scale: VoteScale, tally: Fraction, best: Fraction) -> Fraction:
    if scale.points_per is None or scale.cap is None:
        return tally / best
    points = Fraction((tally * scale.points_per).__floor__())
    return min(points, scale.cap) / scale.cap
