"""The rubric in hand is another one from now on: changed by hand or copied whole.

In hand is the round's own until it has begun, then the next version while one is being written (`rubric_versions`).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.contest import RoundState
from judging_app.core.digest import code_of, digest
from judging_app.core.ids import CriterionKey, RoundKey, SectionKey
from judging_app.core.plain import to_plain
from judging_app.core.rubric import Criterion, Rubric, Section
from judging_app.core.rubric_changes import rubric_changes
from judging_app.core.rubric_edit import free_key, keys_of
from judging_app.core.rubric_versions import versions_of
from judging_app.core.rules import AwardTier, Round, Rules
from judging_app.core.vietnamese.fold import fold
from judging_app.ports.errors import RulesFileError
from judging_app.ports.exchange import RulesFiles
from judging_app.ports.rubric_errors import (
    NoRubricThereError,
    RubricElsewhereError,
    RubricNeededError,
    RubricRefusedError,
)
from judging_app.ports.storage import ContestStores, ContestUnit
from judging_app.ports.whole_files import read_whole
from judging_app.services.audit import Scribe
from judging_app.services.new_contest import read_rules
from judging_app.services.rounds import check_drafting, round_key
from judging_app.services.rule_sources import rules_of_contest

EDITED, COPIED = "edit-rubric", "copy-rubric"
CONTEST_FILE, RULES_FILE = ".contest", ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricReplaced:
    """The rubric of a round before and after, its texts as they are kept."""

    round: RoundKey
    before: Rubric
    after: Rubric


def replace_rubric(
    unit: ContestUnit,
    *,
    rubric: Rubric,
    rules_files: RulesFiles,
    scribe: Scribe,
    key: str | None = None,
    known: Rubric | None = None,
    action: str = EDITED,
    source: str = "",
) -> RubricReplaced:
    """Let this be the rubric in hand. `known`: what the caller believes to be there; `source`: where it comes from.

    Nothing is written where nothing is different. Raises RoundUnknownError, RoundBegunError, RubricElsewhereError,
    RubricNeededError, RubricRefusedError or RuleNotSupportedError; then the earlier rubric stays.
    """
    contest, name = unit.contest(), round_key(unit, key)
    before = rubric_in_hand(unit, name)
    if known is not None and known != before:
        raise RubricElsewhereError(round=contest.rules.round(name).name)
    rules = checked_rules(contest.rules, name, rubric, rules_files)
    after = rules.round(name).rubric
    if after != before:
        if unit.rubric_draft(name) is None:
            unit.save_contest(replace(contest, rules=rules))
        else:
            unit.save_rubric_draft(name, after)
        scribe.note(unit, action, _detail(rules.round(name), before, source, draft=unit.rubric_draft(name) is not None))
        unit.commit()
    return RubricReplaced(round=name, before=before, after=after)


def rubric_in_hand(unit: ContestUnit, key: RoundKey) -> Rubric:
    """The rubric that can be changed. Raises RoundBegunError once the round has begun and no next version is written."""
    draft = unit.rubric_draft(key)
    if draft is None:
        check_drafting(unit, key)
    return unit.contest().rules.round(key).rubric if draft is None else draft


def names_by_key(unit: ContestUnit, key: RoundKey) -> Mapping[str, frozenset[str]]:
    """What the parts of any version were called, by key: no new part may take such a key, or marks would speak of it.

    Nothing in a round that has not begun: no mark is there.
    """
    if unit.status(key).state is RoundState.DRAFTING:
        return {}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for version in versions_of(unit.rubric_versions(), key, unit.contest().rules.round(key).rubric):
        parts: tuple[Section | Criterion, ...] = (*version.rubric.sections, *version.rubric.criteria)
        for part in parts:
            found[part.key].add(fold(part.name))
    return {part: frozenset(names) for part, names in found.items()}


def kept_apart(rubric: Rubric, names: Mapping[str, frozenset[str]]) -> Rubric:
    """A rubric from elsewhere under keys of its own, but for parts that bear key and name of one that was there."""
    taken = {*names, *keys_of(rubric)}

    def own(part: Section | Criterion) -> str:
        if fold(part.name) in names.get(part.key, {fold(part.name)}):
            return part.key
        key = free_key(part.name, taken)
        taken.add(key)
        return key

    sections = (
        replace(
            section,
            key=SectionKey(own(section)),
            criteria=tuple(replace(one, key=CriterionKey(own(one))) for one in section.criteria),
        )
        for section in rubric.sections
    )
    return Rubric(sections=tuple(sections))


def checked_rules(rules: Rules, key: RoundKey, rubric: Rubric, rules_files: RulesFiles) -> Rules:
    """The rules with that rubric in that round. Raises RubricNeededError, RubricRefusedError or RuleNotSupportedError."""
    if parts := tuple(needed_parts(rules, key, rubric)):
        raise RubricNeededError(parts=parts)
    rounds = (replace(one, rubric=rubric) if one.key == key else one for one in rules.rounds)
    try:
        return read_rules(rules_files.write(replace(rules, rounds=tuple(rounds))), rules_files)
    except RulesFileError as error:
        raise RubricRefusedError(problems=error.problems) from error


def needed_parts(rules: Rules, key: RoundKey, rubric: Rubric) -> Iterator[str]:
    """Names of what rules of ties or special prizes go by and what that rubric would not have any more."""
    round = rules.round(key)
    sections = {one.key: one.name for one in round.rubric.sections}
    criteria = {one.key: one.name for one in round.rubric.criteria}
    by = {*round.tie_breaks, *(tier.by for tier in _tiers(rules, key))}
    for kind, there, names in (
        ("section:", {one.key for one in rubric.sections}, sections),
        ("criterion:", {one.key for one in rubric.criteria}, criteria),
    ):
        yield from (name or part for part, name in names.items() if part not in there and f"{kind}{part}" in by)


def _tiers(rules: Rules, key: RoundKey) -> tuple[AwardTier, ...]:
    return rules.awards.tiers if rules.rounds[-1].key == key else ()


def _detail(round: Round, before: Rubric, source: str, *, draft: bool) -> str:
    """Which round, what became of how many parts, and the digests of both rubrics."""
    changes = len(rubric_changes(before, round.rubric))
    told = f"{round.key}{' (next version)' if draft else ''}: {changes}, {short_code(before)} -> {short_code(round.rubric)}"
    return f"{told}, {source}" if source else told


def short_code(rubric: Rubric) -> str:
    """The first two groups of the rubric's digest."""
    return code_of(digest(to_plain(rubric)))[:9]


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricThere:
    """A rubric of another file, with the names of its contest and round."""

    contest: str
    round: str
    rubric: Rubric


def rubrics_in(path: Path, *, stores: ContestStores, rules_files: RulesFiles, limit: int) -> tuple[RubricThere, ...]:
    """The rubrics of a contest or a rules file, one for each round. `limit`: most bytes of a rules file.

    Raises NoRubricThereError, RulesFileError, or what opening the file raises.
    """
    ending = path.suffix.lower()
    if ending == RULES_FILE:
        rules = rules_files.read(read_whole(path, limit))
    elif ending == CONTEST_FILE:
        rules = rules_of_contest(path, stores=stores)
    else:
        raise NoRubricThereError(path=str(path))
    return tuple(RubricThere(contest=rules.name, round=one.name, rubric=one.rubric) for one in rules.rounds)
