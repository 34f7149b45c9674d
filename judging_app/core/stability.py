"""How firmly the awards stand: leaving out each judge in turn, and other ways of counting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from judging_app.core.award_changes import Fate
from judging_app.core.award_orders import Ordered
from judging_app.core.changed_rules import Change, changed_round
from judging_app.core.combinations import of_ranks
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import Award, Standing
from judging_app.core.rules import Compare, EveningOut, Marking, Per, Round, Rules
from judging_app.core.standings import Figured
from judging_app.core.what_if import Variant, adjusted, nothing_dropped, what_if


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """One award in all looks that were taken: in how many it holds, and the looks in which it does not."""

    award: Award
    holds: int
    taken: int
    lost: tuple[Variant, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stability:
    """The looks without one judge each, in order of code, and those by other rules; refused ones among them."""

    judges: tuple[Variant, ...] = ()
    rules: tuple[Variant, ...] = ()


def stability(made: Figured, standing: Standing, awards: Ordered, rules: Rules) -> Stability:
    """All usual looks at a case: every judge of whom a sheet counts, every other way of counting that changes a rule.
    `standing`, `awards`: as for `what_if`.
    """
    without = (Change(without=(judge,)) for judge in _counting(made))
    return Stability(
        judges=tuple(what_if(made, standing, awards, rules, one) for one in without),
        rules=tuple(what_if(made, standing, awards, rules, one) for one in usual_changes(made)),
    )


def held(standing: Standing, variants: Sequence[Variant]) -> tuple[Hold, ...]:
    """Each award of the standing, in its order, over the looks that could be taken."""
    taken = [one for one in variants if one.standing is not None]
    found = []
    for i, award in enumerate(standing.awards):
        lost = tuple(one for one in taken if one.fates[i].fate is not Fate.HOLDS)
        found.append(Hold(award=award, holds=len(taken) - len(lost), taken=len(taken), lost=lost))
    return tuple(found)


def concerned(standing: Standing, variants: Sequence[Variant]) -> frozenset[EntryCode]:
    """Who has an award, goes on, or is asked about in any look; all where there is nothing to have."""
    standings = [standing, *(one.standing for one in variants if one.standing)]
    having = {award.entry for one in standings for award in one.awards}
    asked = {code for one in standings for question in one.open if question.tier for code in question.entries}
    going = {code for one in standings for code in one.going_on}
    return frozenset(having | asked | going) or frozenset(place.entry for place in standing.places)


def usual_changes(made: Figured) -> tuple[Change, ...]:
    """Other ways of counting that are worth a look by these rules, those that change nothing of them or of any sheet left out."""
    round = made.case.round
    ways = (*_ways(round), *([Change(without_adjustments=True)] if adjusted(made) else []))
    worth = (one for one in ways if one.without_adjustments or _changes(round, one))
    return tuple(one for one in worth if nothing_dropped(made, changed_round(round, one), one) is None)


def _ways(round: Round) -> Iterator[Change]:
    if round.marking is Marking.ALONE:
        yield Change(method="mean", drop_high=0, drop_low=0)
        yield Change(method="median", drop_high=0, drop_low=0)
        yield Change(method="mean", drop_high=1, drop_low=1)
        yield Change(method="rank-sum", drop_high=0, drop_low=0)
        if not of_ranks(round):
            yield Change(per=Per.CRITERION if round.consolidation.per is Per.SHEET else Per.SHEET)
        for way in EveningOut:
            yield Change(evening_out=way)
    yield Change(compare=Compare.EXACT)
    if round.votes is not None and round.votes.share:
        yield Change(without_votes=True)


def _changes(round: Round, change: Change) -> bool:
    """Whether the figures can be others by the change. A mean is the same by sheet and by criterion when all are kept."""
    after = changed_round(round, change)
    same = replace(after.consolidation, per=round.consolidation.per) == round.consolidation
    plain = round.consolidation.method in ("mean", "weighted-mean") and not (
        round.consolidation.drop_high or round.consolidation.drop_low
    )
    return after != round and not (same and plain and after.rounding == round.rounding and change.per is not None)


def _counting(made: Figured) -> list[JudgeCode]:
    return sorted({row.judge for one in made.work.figures.values() for row in one.totals})
