"""Settings change whole or not at all, leave rubrics alone, are written down, and stand still once packs are out."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from judging_app.core.ids import SectionKey
from judging_app.core.rubric import Rubric
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import RoundBegunError, RulesFileError
from judging_app.ports.office_errors import BlockInUseError
from judging_app.services.change_settings import SettingsChanged, change_settings
from tests.services.office import RULES, Office

FILES = JsonRulesFiles()
Change = Callable[[dict[str, Any]], object]


def changed(office: Office, change: Change) -> SettingsChanged:
    """Change the rules file of the contest and let it be taken."""
    with office.store.unit() as unit:
        said = json.loads(FILES.write(unit.contest().rules))
        change(said)
        return change_settings(unit, rules_file=json.dumps(said).encode(), rules_files=FILES, scribe=office.scribe)


def trail(office: Office) -> list[tuple[str, str]]:
    with office.store.unit() as unit:
        return [(entry.action, entry.detail) for entry in unit.audit_trail()]


def drop_one(said: dict[str, Any]) -> None:
    said["rounds"][0]["consolidation"]["drop_high"] = 1


def test_a_change_of_settings_is_kept_and_written_down(office: Office) -> None:
    done = changed(office, drop_one)
    assert [(one.where, one.before, one.after) for one in done.changes] == [
        ("$.rounds[0].consolidation.drop_high", 0, 1)
    ]
    assert trail(office)[-1] == ("settings", "rounds[0].consolidation.drop_high: 0 -> 1")
    with office.store.unit() as unit:
        assert unit.contest().rules.rounds[0].consolidation.drop_high == 1


def test_nothing_different_is_nothing_written(office: Office) -> None:
    before = trail(office)
    assert changed(office, lambda said: said).changes == ()
    assert trail(office) == before


def test_a_rubric_that_changed_meanwhile_stays(office: Office) -> None:
    with office.store.unit() as unit:
        contest = unit.contest()
        said = json.loads(FILES.write(contest.rules))
        section = replace(contest.rules.rounds[0].rubric.sections[0], name="Phần mới", key=SectionKey("new"))
        round = replace(contest.rules.rounds[0], rubric=Rubric(sections=(section,)))
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(round,))))
        unit.commit()
    drop_one(said)
    with office.store.unit() as unit:
        change_settings(unit, rules_file=json.dumps(said).encode(), rules_files=FILES, scribe=office.scribe)
        assert unit.contest().rules.rounds[0].rubric.sections == (section,)
        assert unit.contest().rules.rounds[0].consolidation.drop_high == 1


def test_a_round_can_be_put_before_with_a_rubric_of_its_own(office: Office) -> None:
    def add(said: dict[str, Any]) -> None:
        said["rounds"].insert(0, {**said["rounds"][0], "key": "first", "name": "Sơ khảo", "advance": {"count": 5}})

    rules = changed(office, add).rules
    assert [one.name for one in rules.rounds] == ["Sơ khảo", "Chung khảo"]


def test_settings_that_go_against_each_other_change_nothing(office: Office) -> None:
    before = trail(office)
    with pytest.raises(RulesFileError):
        changed(office, lambda said: said["rounds"][0].update(carry_over="20"))
    assert trail(office) == before


def test_a_block_to_which_units_belong_stays_in_the_rules(office: Office) -> None:
    office.set_up()
    with pytest.raises(BlockInUseError) as refused:
        changed(office, lambda said: said.update(blocks=[{"key": "town", "name": "Khối thành phố"}]))
    assert (refused.value.block, refused.value.count) == ("Tất cả các đơn vị", 3)
    more = [{"key": "all", "name": "Khối tỉnh"}, {"key": "town", "name": "Khối thành phố"}]
    assert [one.name for one in changed(office, lambda said: said.update(blocks=more)).rules.blocks] == [
        "Khối tỉnh",
        "Khối thành phố",
    ]


def test_settings_stand_still_once_packs_are_out(office: Office) -> None:
    office.set_up().issue()
    with pytest.raises(RoundBegunError):
        changed(office, drop_one)
    with office.store.unit() as unit:
        assert unit.contest().rules == FILES.read(json.dumps(RULES).encode())
