"""Settings that can't be followed together, or that would do nothing: found before the first mark."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.settling import SETTLED_BY
from judging_app.core.ids import RoundKey
from judging_app.core.rules import AwardTier, EveningOut, Marking, Per, Round, Rules, VoteRules
from judging_app.core.special_prizes import VOTES
from judging_app.core.tie_rules import TIE_RULES, Manner

MOST_SHARE = 60
PERCENT = 100
CRITERION = "criterion:"
OF_SEVERAL_SHEETS = ("firsts", "median", "chair-sheet", "spread")
"""Rules of a tie that compare the sheets of several judges."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A setting by its place in the rules file below the round ("" = below the whole file), what is wrong with it, as a
    key, and its value.
    """

    setting: str
    what: str
    value: object


def clashes(rules: Rules) -> Iterator[tuple[RoundKey | None, Clash]]:
    """Every setting that goes against another, with the round that it stands in."""
    for round in rules.rounds:
        for clash in (*_round(round), *_between_rounds(rules, round)):
            yield round.key, clash
    if rules.rounds:
        for clash in _tiers(rules, rules.rounds[-1]):
            yield None, clash


def of_ranks(round: Round) -> bool:
    """Whether the round combines ranks, whose figures are no points."""
    method = METHODS.get(round.consolidation.method)
    return method is not None and method.of_ranks is not None


def _round(round: Round) -> Iterator[Clash]:
    if (round.consolidation.method == "rank-points") != bool(round.consolidation.points):
        yield Clash(
            setting="consolidation.points", what="points", value=", ".join(map(str, round.consolidation.points))
        )
    yield from _weights(round)
    yield from _evening_out(round)
    if round.votes is not None:
        yield from _votes(round.votes)
    elif "votes" in round.tie_breaks:
        yield Clash(setting=f"tie_breaks[{round.tie_breaks.index('votes')}]", what="no-votes", value="votes")
    yield from _after_the_end(round)
    if not 0 <= round.carry_over <= PERCENT:
        yield Clash(setting="carry_over", what="range", value=round.carry_over)
    if round.sheets_per_entry is not None and round.sheets_per_entry < max(round.least_sheets, 1):
        yield Clash(setting="sheets_per_entry", what="range", value=round.sheets_per_entry)
    if round.divergence is not None and round.divergence.settle not in SETTLED_BY:
        yield Clash(setting="divergence.settle", what="no-choice", value=round.divergence.settle)
    if of_ranks(round):
        yield from _with_ranks(round)
    if round.marking is Marking.TOGETHER:
        yield from _one_sheet(round)


def _one_sheet(round: Round) -> Iterator[Clash]:
    """What has several sheets of an entry to go by has none where its judges agree on one."""
    rules = round.consolidation
    several: Mapping[str, tuple[bool, object]] = {
        "consolidation.method": (rules.method != "mean", rules.method),
        "consolidation.drop_high": (bool(rules.drop_high), rules.drop_high),
        "consolidation.drop_low": (bool(rules.drop_low), rules.drop_low),
        "evening_out": (round.evening_out is not EveningOut.NONE, round.evening_out.value),
        "divergence": (round.divergence is not None, ""),
        "least_sheets": (round.least_sheets > 1, round.least_sheets),
    }
    for setting, (clashing, value) in several.items():
        if clashing:
            yield Clash(setting=setting, what="one-sheet", value=value)
    for i, rule in enumerate(round.tie_breaks):
        if rule in OF_SEVERAL_SHEETS:
            yield Clash(setting=f"tie_breaks[{i}]", what="one-sheet", value=rule)


def _weights(round: Round) -> Iterator[Clash]:
    """Judges' weights that the method would leave aside, or that leave it nothing to go by."""
    weights, method = (round.chair_weight, round.member_weight), METHODS[round.consolidation.method]
    if method.weighted and min(weights) <= 0:
        yield Clash(setting="judge_weights", what="not-positive", value=f"{weights[0]}, {weights[1]}")
    elif not method.weighted and weights[0] != weights[1] and min(weights) >= 0:
        yield Clash(setting="judge_weights", what="weights-unused", value=f"{weights[0]}, {weights[1]}")


def _after_the_end(round: Round) -> Iterator[Clash]:
    """Rules of a tie that are never asked, because one before them always ends it."""
    ended = False
    for i, written in enumerate(round.tie_breaks):
        if ended:
            yield Clash(setting=f"tie_breaks[{i}]", what="never-asked", value=written)
        key = written.partition(":")[0]
        ended = ended or (key in TIE_RULES and TIE_RULES[key].manner is Manner.SHARES)


def _evening_out(round: Round) -> Iterator[Clash]:
    if round.evening_out is not EveningOut.NONE:
        if round.consolidation.per is Per.CRITERION:
            yield Clash(setting="evening_out", what="other-per", value=round.evening_out.value)
        if of_ranks(round):
            yield Clash(setting="evening_out", what="with-ranks", value=round.evening_out.value)


def _with_ranks(round: Round) -> Iterator[Clash]:
    """Ranks are no points: nothing can be added to them, and they compare only where everyone marks everything."""
    if round.votes is not None and round.votes.share is not None:
        yield Clash(setting="votes.share", what="with-ranks", value=round.votes.share)
    if round.carry_over:
        yield Clash(setting="carry_over", what="with-ranks", value=round.carry_over)
    if round.sheets_per_entry is not None:
        yield Clash(setting="sheets_per_entry", what="with-ranks", value=round.sheets_per_entry)
    if round.advance is not None and round.advance.floor is not None:
        yield Clash(setting="advance.floor", what="floor-with-ranks", value=round.advance.floor)


def _votes(votes: VoteRules) -> Iterator[Clash]:
    if votes.share is not None and not 0 <= votes.share <= MOST_SHARE:
        yield Clash(setting="votes.share", what="range", value=votes.share)
    if not votes.weights or min(one.weight for one in votes.weights) < 0:
        yield Clash(setting="votes.weights", what="range", value=", ".join(str(one.weight) for one in votes.weights))
    if len({one.column for one in votes.weights}) < len(votes.weights):
        yield Clash(setting="votes.weights", what="duplicate", value=", ".join(one.column for one in votes.weights))
    yield from _positive("votes.scale", {"points_per": votes.scale.points_per, "cap": votes.scale.cap})
    ranks = votes.scale.ranks
    if ranks and (ranks[0] <= 0 or list(ranks) != sorted(ranks, reverse=True) or ranks[-1] < 0):
        yield Clash(setting="votes.scale.ranks", what="range", value=", ".join(map(str, ranks)))


def _positive(where: str, settings: Mapping[str, Fraction | None]) -> Iterator[Clash]:
    for name, value in settings.items():
        if value is not None and value <= 0:
            yield Clash(setting=f"{where}.{name}", what="not-positive", value=value)


def _between_rounds(rules: Rules, round: Round) -> Iterator[Clash]:
    earlier, later = rules.earlier(round.key), rules.later(round.key)
    if round.carry_over and earlier is None:
        yield Clash(setting="carry_over", what="no-earlier-round", value=round.carry_over)
    if round.carry_over and earlier is not None and of_ranks(earlier):
        yield Clash(setting="carry_over", what="with-ranks", value=round.carry_over)
    if round.advance is not None and later is None:
        yield Clash(setting="advance", what="no-later-round", value="")
    if round.votes is not None and round.votes.prize is not None and later is not None:
        yield Clash(setting="votes.prize", what="not-last-round", value=round.votes.prize)


def _tiers(rules: Rules, last: Round) -> Iterator[Clash]:
    tiers = rules.awards.tiers
    prize = last.votes.prize if last.votes else None
    if prize is not None and not any(tier.key == prize and tier.by == VOTES for tier in tiers):
        yield Clash(setting=f"rounds[{len(rules.rounds) - 1}].votes.prize", what="unknown-key", value=prize)
    for i, tier in enumerate(tiers):
        if tier.floor is not None and not tier.by and of_ranks(last):
            yield Clash(setting=f"awards.tiers[{i}].floor", what="floor-with-ranks", value=tier.floor)
        if tier.by and not _known(tier, last):
            yield Clash(setting=f"awards.tiers[{i}].by", what="unknown-key", value=tier.by)


def _known(tier: AwardTier, last: Round) -> bool:
    if tier.by == VOTES:
        return last.votes is not None
    key = tier.by.removeprefix(CRITERION)
    return tier.by.startswith(CRITERION) and key in {criterion.key for criterion in last.rubric.criteria}
