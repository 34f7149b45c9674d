"""Rules that contradict themselves: settings that are each well formed but can't be judged by together."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from judging_app.core.clip_names import is_pattern
from judging_app.core.combinations import clashes
from judging_app.core.ids import CriterionKey, SectionKey
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.rules import (
    AwardRules,
    ClipRules,
    ConsolidationRules,
    Orientation,
    Per,
    Round,
    RoundingEach,
    Rules,
)
from judging_app.core.shutting_out import plain_name
from judging_app.ports.errors import RulesProblem

TIE_BREAKS = (
    "firsts",
    "median",
    "chair-sheet",
    "spread",
    "votes",
    "receipt",
    "lot",
    "chair-decides",
    "share",
)


def problems_of(rules: Rules) -> tuple[RulesProblem, ...]:
    """Every contradiction, named by the path that the setting has in a rules file and a short key of what is wrong."""
    return tuple(dict.fromkeys(_problems(rules)))


def _problems(rules: Rules) -> Iterator[RulesProblem]:
    if not rules.rounds:
        yield RulesProblem("$.rounds", "empty")
    yield from _twice("$.blocks", (block.key for block in rules.blocks))
    yield from _twice("$.rounds", (one.key for one in rules.rounds))
    if _crossed(rules.entries_min, rules.entries_max):
        yield RulesProblem("$.entries_per_unit", "range")
    yield from _clip(rules.clip)
    yield from _people(rules)
    if not 0 <= rules.least_watched <= 1:
        yield RulesProblem("$.least_watched", "range")
    for i, one in enumerate(rules.rounds):
        yield from _round(f"$.rounds[{i}]", one)
    yield from _awards(rules.awards)
    yield from _clashes(rules)


def _clashes(rules: Rules) -> Iterator[RulesProblem]:
    places = {one.key: f"$.rounds[{i}]" for i, one in enumerate(rules.rounds)}
    for key, clash in clashes(rules):
        yield RulesProblem(f"{'$' if key is None else places[key]}.{clash.setting}", clash.what)


def _twice(where: str, keys: Iterable[str], name: str = "key") -> Iterator[RulesProblem]:
    seen = set()
    for i, key in enumerate(keys):
        if key in seen:
            yield RulesProblem(f"{where}[{i}].{name}" if name else f"{where}[{i}]", "duplicate")
        seen.add(key)


def _crossed(least: int | None, most: int | None) -> bool:
    return least is not None and most is not None and least > most


def _clip(clip: ClipRules) -> Iterator[RulesProblem]:
    if _crossed(clip.min_seconds, clip.max_seconds):
        yield RulesProblem("$.clip.max_seconds", "range")
    if clip.aspect and _turned(clip):
        yield RulesProblem("$.clip.aspect", "other-way-up")
    if clip.file_names and not is_pattern(clip.file_names):
        yield RulesProblem("$.clip.file_names", "no-pattern")


def _turned(clip: ClipRules) -> bool:
    """Whether a picture of that aspect is never of the orientation that the rules ask for."""
    across, down = map(int, clip.aspect.split(":"))
    allowed = {Orientation.LANDSCAPE: across > down, Orientation.PORTRAIT: across < down}
    return not allowed.get(clip.orientation, True)


def _people(rules: Rules) -> Iterator[RulesProblem]:
    for i, name in enumerate(rules.organising_units):
        if not name.strip():
            yield RulesProblem(f"$.organising_units[{i}]", "empty")
    yield from _twice("$.organising_units", map(plain_name, rules.organising_units), name="")
    for i, person in enumerate(rules.shut_out):
        if not person.name.strip():
            yield RulesProblem(f"$.shut_out[{i}].name", "empty")
    people = (f"{plain_name(one.name)}\n{plain_name(one.unit)}" for one in rules.shut_out)
    yield from _twice("$.shut_out", people, name="name")


def _round(where: str, one: Round) -> Iterator[RulesProblem]:
    yield from rubric_problems(f"{where}.rubric", one.rubric)
    weights = (one.chair_weight, one.member_weight)
    if min(weights) < 0 or not any(weights):
        yield RulesProblem(f"{where}.judge_weights", "not-positive")
    yield from _consolidation(f"{where}.consolidation", one.consolidation)
    if (one.rounding.each, one.consolidation.per) in {
        (RoundingEach.CRITERION, Per.SHEET),
        (RoundingEach.SHEET, Per.CRITERION),
    }:
        yield RulesProblem(f"{where}.rounding.each", "other-per")
    if one.divergence and one.divergence.limit <= 0:
        yield RulesProblem(f"{where}.divergence.limit", "not-positive")
    yield from _twice(f"{where}.tie_breaks", one.tie_breaks, name="")
    for i, key in enumerate(one.tie_breaks):
        if not _known_tie_break(key, one.rubric):
            yield RulesProblem(f"{where}.tie_breaks[{i}]", "unknown-key")


def _known_tie_break(key: str, rubric: Rubric) -> bool:
    kind, colon, name = key.partition(":")
    if not colon:
        return key in TIE_BREAKS
    sections = {section.key for section in rubric.sections}
    criteria = {criterion.key for criterion in rubric.criteria}
    return (kind == "section" and SectionKey(name) in sections) or (
        kind == "criterion" and CriterionKey(name) in criteria
    )


def rubric_problems(where: str, rubric: Rubric) -> Iterator[RulesProblem]:
    """What is wrong with a rubric alone; `where`: its place."""
    if not rubric.required:
        yield RulesProblem(f"{where}.sections", "nothing-to-mark")
    yield from _twice(f"{where}.sections", (section.key for section in rubric.sections))
    seen: set[str] = set()
    for i, section in enumerate(rubric.sections):
        if not section.criteria:
            yield RulesProblem(f"{where}.sections[{i}].criteria", "empty")
        if section.weight <= 0:
            yield RulesProblem(f"{where}.sections[{i}].weight", "not-positive")
        for j, criterion in enumerate(section.criteria):
            path = f"{where}.sections[{i}].criteria[{j}]"
            if criterion.key in seen:
                yield RulesProblem(f"{path}.key", "duplicate")
            seen.add(criterion.key)
            yield from _criterion(path, criterion)


def _criterion(where: str, criterion: Criterion) -> Iterator[RulesProblem]:
    if criterion.weight <= 0:
        yield RulesProblem(f"{where}.weight", "not-positive")
    if criterion.least >= criterion.most:
        yield RulesProblem(f"{where}.max", "range")
    if criterion.step <= 0:
        yield RulesProblem(f"{where}.step", "not-positive")
    elif (criterion.most - criterion.least) % criterion.step:
        yield RulesProblem(f"{where}.step", "step")
    for i, band in enumerate(criterion.bands):
        if band.low > band.high:
            yield RulesProblem(f"{where}.bands[{i}]", "range")
        if band.low < criterion.least or band.high > criterion.most:
            yield RulesProblem(f"{where}.bands[{i}]", "band-outside")


def _consolidation(where: str, rules: ConsolidationRules) -> Iterator[RulesProblem]:
    drops = rules.drop_high or rules.drop_low
    if min(rules.drop_high, rules.drop_low, rules.drop_from) < 0:
        yield RulesProblem(where, "range")
    if drops and rules.method == "weighted-mean":
        yield RulesProblem(f"{where}.method", "drop-with-weights")


def _awards(awards: AwardRules) -> Iterator[RulesProblem]:
    yield from _twice("$.awards.tiers", (tier.key for tier in awards.tiers))
    for i, tier in enumerate(awards.tiers):
        if tier.count < 1 or tier.money < 0 or (tier.floor or Fraction(0)) < 0:
            yield RulesProblem(f"$.awards.tiers[{i}]", "range")
