"""The rubric of a round is another one from now on, as long as the round has not begun: changed by hand or copied whole."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from judging_app.core.digest import code_of, digest
from judging_app.core.ids import RoundKey
from judging_app.core.plain import to_plain
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_changes import rubric_changes
from judging_app.core.rules import AwardTier, Round, Rules
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
    """Let a round be marked by this rubric. `known`: what the caller believes to be there; `source`: where it comes from.

    Nothing is written where nothing is different. Raises RoundUnknownError, RoundBegunError, RubricElsewhereError,
    RubricNeededError, RubricRefusedError or RuleNotSupportedError; then the earlier rubric stays.
    """
    check_drafting(unit, round_key(unit, key))
    contest, name = unit.contest(), round_key(unit, key)
    before = contest.rules.round(name).rubric
    if known is not None and known != before:
        raise RubricElsewhereError(round=contest.rules.round(name).name)
    rules = checked_rules(contest.rules, name, rubric, rules_files)
    after = rules.round(name).rubric
    if after != before:
        unit.save_contest(replace(contest, rules=rules))
        scribe.note(unit, action, _detail(rules.round(name), before, source))
        unit.commit()
    return RubricReplaced(round=name, before=before, after=after)


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


def _detail(round: Round, before: Rubric, source: str) -> str:
    """Which round, what became of how many parts, and the digests of both rubrics."""
    changes = len(rubric_changes(before, round.rubric))
    told = f"{round.key}: {changes}, {short_code(before)} -> {short_code(round.rubric)}"
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
