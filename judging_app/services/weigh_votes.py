"""What votes of the public are worth by the rules of the round, before they count and after."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.beside import VoteCount, VoteTally
from judging_app.core.consolidation.votes import tally_of, worth_steps
from judging_app.core.entry import Entry
from judging_app.services.consolidate import standing_in
from judging_app.services.rounds import RoundView

PERCENT = 100
ZERO = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteLine:
    """One entry's votes. `counts` is None where none were taken in; `tally`: each kind times its weight; `points`: what that
    adds to the figure, None where votes decide about a prize of their own.
    """

    entry: Entry
    counts: tuple[VoteCount, ...] | None
    tally: Fraction
    points: Fraction | None


def weigh_votes(view: RoundView, votes: Iterable[VoteTally]) -> tuple[VoteLine, ...]:
    """A line for each entry that is judged, most votes first. None where the rules of the round do nothing with votes.

    Votes are held against those of the entries that have a place; while the round is open, of all that are judged.
    """
    rules = view.round.votes
    if rules is None:
        return ()
    known = {one.entry: one for one in votes}
    placed = {place.entry for place in standing_in(view).places} if view.closed else None
    tallies = {one.code: tally_of(rules, known[one.code]) if one.code in known else ZERO for one in view.judged}
    against = {code: tally for code, tally in tallies.items() if placed is None or code in placed}
    whole = None if rules.share is None else view.round.rubric.total * rules.share / PERCENT
    worth = {code: step.value for code, step in worth_steps(rules.scale, against).items()}
    lines = [
        VoteLine(
            entry=one,
            counts=known[one.code].counts if one.code in known else None,
            tally=tallies[one.code],
            points=None if whole is None else whole * (worth.get(one.code) or ZERO),
        )
        for one in view.judged
    ]
    return tuple(sorted(lines, key=lambda line: (-line.tally, line.entry.code)))
