"""The settings of a contest are others from now on, as long as no round has begun; rubrics stay."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from judging_app.core.differences import Difference, differences
from judging_app.core.ids import BlockKey
from judging_app.core.plain import Plain
from judging_app.core.rules import Block, Rules
from judging_app.ports.exchange import RulesFiles
from judging_app.ports.office_errors import BlockInUseError
from judging_app.ports.storage import ContestUnit
from judging_app.services.audit import Scribe
from judging_app.services.new_contest import read_rules
from judging_app.services.rounds import check_drafting
from judging_app.services.shutting_out import check_everyone


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsChanged:
    """The rules after a change, and what it changed, by its place in a rules file."""

    rules: Rules
    changes: tuple[Difference, ...]


def change_settings(
    unit: ContestUnit, *, rules_file: bytes, rules_files: RulesFiles, scribe: Scribe
) -> SettingsChanged:
    """Let the settings of a rules file be those of the contest. A round that the contest has keeps its rubric.

    The file is read by the reader of all rules files. Nothing is written where nothing is different. Raises
    RoundBegunError once packs are out or sheets are in, RulesFileError, RuleNotSupportedError, BlockInUseError where units
    belong to a block that the file does not name, NotEnteringError or NotJudgingError where somebody is in already who
    would be shut out; then nothing was changed.
    """
    check_drafting(unit)
    contest = unit.contest()
    wanted = read_rules(rules_file, rules_files)
    after = rules_files.write(_with_rubrics_of(contest.rules, wanted))
    rules = read_rules(after, rules_files)
    _check_blocks(unit, contest.rules, rules.blocks)
    check_everyone(unit, rules)
    changes = tuple(differences(_said(rules_files.write(contest.rules)), _said(after)))
    if changes:
        unit.save_contest(replace(contest, rules=rules))
        scribe.note(unit, "settings", "; ".join(map(_line, changes)))
        unit.commit()
    return SettingsChanged(rules=rules, changes=changes)


def _with_rubrics_of(there: Rules, wanted: Rules) -> Rules:
    rubrics = {one.key: one.rubric for one in there.rounds}
    rounds = (replace(one, rubric=rubrics.get(one.key, one.rubric)) for one in wanted.rounds)
    return replace(wanted, rounds=tuple(rounds))


def _check_blocks(unit: ContestUnit, there: Rules, blocks: Iterable[Block]) -> None:
    kept = {block.key for block in blocks}
    names = {block.key: block.name for block in there.blocks}
    used: list[BlockKey] = [one.block for one in unit.units() if one.block not in kept]
    if used:
        raise BlockInUseError(block=names.get(used[0], used[0]), count=used.count(used[0]))


def _said(rules_file: bytes) -> Plain:
    said: Plain = json.loads(rules_file)
    return said


def _line(change: Difference) -> str:
    old, new = (json.dumps(value, ensure_ascii=False) for value in (change.before, change.after))
    return f"{change.where.removeprefix('$.')}: {old} -> {new}"
