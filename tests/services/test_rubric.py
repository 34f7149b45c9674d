"""The rubric of a round is replaced, copied or taken from a table: checked as a rules file is, while the round is drafting."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from judging_app.core.errors import RuleNotSupportedError
from judging_app.core.ids import CriterionKey
from judging_app.core.rubric import Band, Criterion, Rubric
from judging_app.core.rubric_edit import Spot, part_at, with_new, with_part, without
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.errors import RoundBegunError, RulesProblem
from judging_app.ports.rubric_errors import (
    NoRubricThereError,
    RubricElsewhereError,
    RubricNeededError,
    RubricRefusedError,
)
from judging_app.services.edit_rubric import RubricReplaced, replace_rubric, rubrics_in
from tests.services.office import RULES, Office

FILES = JsonRulesFiles()
TOPIC, NOVELTY, CONTENT = Spot(section=0, criterion=0), Spot(section=0, criterion=1), Spot(section=0)
LIMIT = 1_000_000


def rubric_of(office: Office) -> Rubric:
    with office.store.unit() as unit:
        return unit.contest().rules.rounds[0].rubric


def put(office: Office, rubric: Rubric, **more: object) -> RubricReplaced:
    with office.store.unit() as unit:
        return replace_rubric(unit, rubric=rubric, rules_files=FILES, scribe=office.scribe, **more)  # type: ignore[arg-type]


def changed(office: Office, spot: Spot, **more: Any) -> Rubric:
    rubric = rubric_of(office)
    return with_part(rubric, spot, replace(part_at(rubric, spot), **more))


def trail(office: Office) -> list[str]:
    with office.store.unit() as unit:
        return [one.action for one in unit.audit_trail()]


def test_a_change_is_kept_and_noted_and_no_change_is_not(office: Office) -> None:
    before = rubric_of(office)
    done = put(office, changed(office, TOPIC, most=2000))
    assert (done.before, done.after) == (before, rubric_of(office))
    assert rubric_of(office).total == 30
    assert trail(office)[-1] == "edit-rubric"
    put(office, rubric_of(office))
    assert trail(office).count("edit-rubric") == 1


def test_the_trail_says_the_round_how_many_changes_and_from_where(office: Office) -> None:
    put(office, changed(office, TOPIC, most=2000), source="Năm ngoái")
    with office.store.unit() as unit:
        detail = unit.audit_trail()[-1].detail
    assert detail.startswith("final: 1, ")
    assert detail.endswith(", Năm ngoái")


def test_texts_are_kept_as_a_rules_file_would_bring_them(office: Office) -> None:
    assert put(office, changed(office, TOPIC, name="a\x07b")).after.criteria[0].name == "ab"


@pytest.mark.parametrize(
    ("spot", "wrong", "where", "what"),
    [
        (TOPIC, {"name": ""}, "criteria[0].name", "empty"),
        (TOPIC, {"most": 0}, "criteria[0].max", "range"),
        (TOPIC, {"step": 30}, "criteria[0].step", "step"),
        (TOPIC, {"most": 10**9}, "criteria[0].max", "two-decimals"),
        (NOVELTY, {"weight": Fraction(0)}, "criteria[1].weight", "not-positive"),
        (NOVELTY, {"weight": Fraction(1, 3)}, "criteria[1].weight", "no-decimal"),
        (NOVELTY, {"weight": Fraction(-1, 2)}, "criteria[1].weight", "not-positive"),
        (NOVELTY, {"least": -1}, "criteria[1].step", "step"),
        (NOVELTY, {"bands": (Band(low=0, high=1100, text=""),)}, "criteria[1].bands[0]", "band-outside"),
    ],
)
def test_what_a_rules_file_may_not_say_is_refused_at_its_place(
    office: Office, spot: Spot, wrong: dict[str, Any], where: str, what: str
) -> None:
    before = rubric_of(office)
    with pytest.raises(RubricRefusedError) as refused:
        put(office, changed(office, spot, **wrong))
    assert refused.value.problems == (RulesProblem(f"$.rounds[0].rubric.sections[0].{where}", what),)
    assert rubric_of(office) == before


def test_what_a_rule_for_ties_goes_by_stays(office: Office) -> None:
    with pytest.raises(RubricNeededError) as refused:
        put(office, without(rubric_of(office), NOVELTY))
    assert refused.value.parts == ("Tính mới",)
    assert len(put(office, without(rubric_of(office), TOPIC)).after.criteria) == 1


def test_only_the_rubric_that_was_looked_at_is_replaced(office: Office) -> None:
    seen = rubric_of(office)
    put(office, changed(office, TOPIC, most=2000), known=seen)
    with pytest.raises(RubricElsewhereError):
        put(office, seen, known=seen)


def test_nothing_is_edited_once_packs_are_out(office: Office) -> None:
    office.set_up().issue()
    with pytest.raises(RoundBegunError):
        put(office, changed(office, TOPIC, most=2000))


def test_a_rubric_without_points_is_refused_though_its_places_are_right(office: Office) -> None:
    with pytest.raises(RuleNotSupportedError):
        put(office, changed(office, TOPIC, least=-1000, most=-500).__class__(sections=_below_zero(rubric_of(office))))


def _below_zero(rubric: Rubric) -> tuple:  # type: ignore[type-arg]
    section = rubric.sections[0]
    return (replace(section, criteria=tuple(replace(c, least=-1000, most=-500) for c in section.criteria)),)


def test_rubrics_of_another_contest_and_of_a_rules_file_are_found_with_their_names(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "rules.JSON"
    path.write_text(json.dumps(RULES), encoding="utf-8")
    for one in (office.folder / "a.contest", path):
        found = rubrics_in(one, stores=office.contests, rules_files=FILES, limit=LIMIT)
        assert [(there.contest, there.round) for there in found] == [("Hội thi thử", "Chung khảo")]
        assert found[0].rubric == rubric_of(office)
    with pytest.raises(NoRubricThereError):
        rubrics_in(tmp_path / "a.txt", stores=office.contests, rules_files=FILES, limit=LIMIT)


def test_a_rubric_that_gained_a_part_is_another_one(office: Office) -> None:
    new = Criterion(key=CriterionKey("x"), name="x", most=500)
    assert len(put(office, with_new(rubric_of(office), Spot(section=0, criterion=2), new)).after.criteria) == 3
