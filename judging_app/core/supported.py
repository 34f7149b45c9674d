"""Whether a rule book can be calculated; what can't, is refused before the first mark.

Refused as contradictory besides unknown keys: dropping under a weighted mean; judges of unequal weight under a method that
would ignore them; weights of zero or less where they would decide; rounding each sheet where criteria are combined, or each
criterion where sheets are; rules of a tie behind the one that always ends it; and what combinations.py finds.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from judging_app.core.combinations import clashes
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.errors import RuleNotSupportedError
from judging_app.core.rules import AwardRules, Block, DivergenceRules, Per, Round, RoundingEach, Rules
from judging_app.core.tie_rules import TIE_RULES, Argument, Manner, rule_of

Refusal = tuple[str, object]
"""The setting by its name in the rules file, and its value."""

WRONG_EACH = {(Per.SHEET, RoundingEach.CRITERION), (Per.CRITERION, RoundingEach.SHEET)}


def check_supported(rules: Rules) -> None:
    """Raise RuleNotSupportedError naming round ("" for awards), setting and value of the first one refused."""
    for round in rules.rounds:
        for setting, value in _refused(round):
            raise RuleNotSupportedError(round=round.key, setting=setting, value=str(value))
    for key, clash in clashes(rules):
        raise RuleNotSupportedError(round=key or "", setting=clash.setting, value=str(clash.value))
    for setting, value in (*_twice("rounds", (r.key for r in rules.rounds)), *_awards(rules.awards, rules.blocks)):
        raise RuleNotSupportedError(round="", setting=setting, value=str(value))


def _refused(round: Round) -> Iterator[Refusal]:
    yield from _rubric(round)
    yield from _method(round)
    yield from _weights(round)
    yield from _rounding(round)
    yield from _divergence(round.divergence)
    yield from _tie_breaks(round)


def _rubric(round: Round) -> Iterator[Refusal]:
    rubric = round.rubric
    yield from _twice("rubric.sections", (section.key for section in rubric.sections))
    yield from _twice("rubric.criteria", (criterion.key for criterion in rubric.criteria))
    yield from (("rubric.weight", weight) for weight in rubric.weights if weight < 0)
    if rubric.total <= 0:
        yield "rubric.total", rubric.total


def _method(round: Round) -> Iterator[Refusal]:
    rules = round.consolidation
    method = METHODS.get(rules.method)
    if method is None:
        yield "consolidation.method", rules.method
    elif method.weighted and (rules.drop_high or rules.drop_low):
        yield "consolidation.drop_high, drop_low", f"{rules.drop_high}, {rules.drop_low}"
    if min(rules.drop_high, rules.drop_low, rules.drop_from) < 0:
        yield "consolidation.drop_high, drop_low, drop_from", f"{rules.drop_high}, {rules.drop_low}, {rules.drop_from}"


def _weights(round: Round) -> Iterator[Refusal]:
    weights = (round.chair_weight, round.member_weight)
    weighted = METHODS[round.consolidation.method].weighted
    if min(weights) <= 0 if weighted else weights[0] != weights[1]:
        yield "judge_weights", f"{weights[0]}, {weights[1]}"


def _rounding(round: Round) -> Iterator[Refusal]:
    if round.rounding.decimals < 0:
        yield "rounding.decimals", round.rounding.decimals
    if (round.consolidation.per, round.rounding.each) in WRONG_EACH:
        yield "rounding.each", round.rounding.each.value


def _divergence(rules: DivergenceRules | None) -> Iterator[Refusal]:
    if rules is not None and rules.limit <= 0:
        yield "divergence.limit", rules.limit


def _tie_breaks(round: Round) -> Iterator[Refusal]:
    ended = False
    for written in round.tie_breaks:
        if ended or not _known(round, written):
            yield "tie_breaks", written
        else:
            ended = rule_of(written)[0].manner is Manner.SHARES


def _known(round: Round, written: str) -> bool:
    key, colon, argument = written.partition(":")
    rule = TIE_RULES.get(key)
    if rule is None:
        return False
    if rule.argument is Argument.NOTHING:
        return not colon
    things = round.rubric.sections if rule.argument is Argument.SECTION else round.rubric.criteria
    return argument in {thing.key for thing in things}


def _awards(rules: AwardRules, blocks: Iterable[Block]) -> Iterator[Refusal]:
    yield from _twice("awards.tiers", (tier.key for tier in rules.tiers))
    yield from (("awards.count", tier.count) for tier in rules.tiers if tier.count < 0)
    if rules.per_unit is not None and rules.per_unit < 1:
        yield "awards.per_unit", rules.per_unit
    if rules.per_block and not tuple(blocks):
        yield "awards.per_block", True


def _twice(setting: str, keys: Iterable[str]) -> Iterator[Refusal]:
    return ((setting, key) for key, times in Counter(keys).items() if times > 1)
