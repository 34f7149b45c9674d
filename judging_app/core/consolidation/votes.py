"""Votes of the public: a tally for each entry, and what share of the votes' points it is worth."""

from collections.abc import Mapping
from fractions import Fraction

from judging_app.core.beside import VoteTally
from judging_app.core.consolidation.rows import Rank
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import TraceStep
from judging_app.core.rules import VoteRules, VoteScale

ZERO = Fraction(0)


def tally_of(rules: VoteRules, votes: VoteTally) -> Fraction:
    """The votes of an entry, each kind times its weight; a kind that the table lacks is none."""
    counts = {one.column: one.count for one in votes.counts}
    return sum((one.weight * counts.get(one.column, 0) for one in rules.weights), ZERO)


def tally_step(rules: VoteRules, votes: VoteTally) -> TraceStep:
    """How the tally came about: count, weight, count, weight ..."""
    counts = {one.column: one.count for one in votes.counts}
    parts = [part for one in rules.weights for part in (Fraction(counts.get(one.column, 0)), one.weight)]
    return TraceStep(rule="tally", inputs=tuple(parts), value=tally_of(rules, votes))


def worth_steps(scale: VoteScale, tallies: Mapping[EntryCode, Fraction]) -> Mapping[EntryCode, TraceStep]:
    """What each entry's tally is worth, between 0 and 1, beside those of all others. Where nobody has a vote, nothing."""
    best = max(tallies.values(), default=ZERO)
    if scale.ranks and best:
        return {code: _by_rank(scale.ranks, tally, tallies) for code, tally in tallies.items()}
    if scale.points_per is not None and scale.cap is not None:
        return {code: _by_points(scale.points_per, scale.cap, tally) for code, tally in tallies.items()}
    return {
        code: TraceStep(rule="vote-worth", inputs=(tally, best), value=tally / best if best else ZERO, detail="best")
        for code, tally in tallies.items()
    }


def _by_points(points_per: Fraction, cap: Fraction, tally: Fraction) -> TraceStep:
    points = tally * points_per
    whole = Fraction(points.numerator // points.denominator)
    return TraceStep(
        rule="vote-worth", inputs=(tally, points_per, cap), value=min(whole, cap) / cap, detail="points-per"
    )


def _by_rank(table: tuple[Fraction, ...], tally: Fraction, tallies: Mapping[EntryCode, Fraction]) -> TraceStep:
    others = list(tallies.values())
    rank = Rank(better=sum(other > tally for other in others), sharing=others.count(tally))
    points = rank.of_points(table)
    worth = sum(points, ZERO) / len(points) / table[0]
    return TraceStep(rule="vote-worth", inputs=(*points, table[0]), value=worth, detail="ranks")
