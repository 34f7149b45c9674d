"""Where the rules of a new contest come from: templates that the rules reader takes, or last year's contest."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.rules import Rules
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.list_errors import TextMissingError
from judging_app.services.new_contest import make_contest
from judging_app.services.rule_sources import Template, renamed, rules_of_last_year, template_rules
from tests.services.office import Office

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def of(template: Template) -> Rules:
    return template_rules(template, resources=RESOURCES, rules_files=JsonRulesFiles())


@pytest.mark.parametrize("template", Template)
def test_every_template_passes_the_rules_reader_and_has_all_prizes(template: Template) -> None:
    rules = of(template)
    assert [tier.name for tier in rules.awards.tiers] == ["Giải Nhất", "Giải Nhì", "Giải Ba", "Giải Khuyến khích"]
    assert {round.rubric.total for round in rules.rounds} == {100}


def test_templates_differ_in_what_their_names_say() -> None:
    assert [of(one).blind for one in Template] == [False, False, False, True]
    assert [len(of(one).rounds) for one in Template] == [1, 2, 1, 1]
    assert [of(one).rounds[-1].votes is not None for one in Template] == [False, False, True, False]


def test_no_template_promises_money() -> None:
    """A made-up sum could find its way into a decision."""
    assert {tier.money for template in Template for tier in of(template).awards.tiers} == {0}


def test_last_years_rules_say_the_year_after_and_nothing_else_is_taken_over(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        old = unit.contest()
        unit.save_contest(replace(old, rules=replace(old.rules, name="Hội thi thử năm 2024")))
        unit.commit()
    rules = rules_of_last_year(office.folder / "a.contest", stores=office.contests)
    assert (rules.name, rules.year) == ("Hội thi thử năm 2025", 2025)
    assert replace(rules, name="", year=0) == replace(old.rules, name="", year=0)
    new = make_contest(
        path=office.folder / "b.contest",
        rules=rules,
        stores=office.contests,
        exchange=office.exchange,
        scribe=office.scribe,
    )
    with new.unit() as unit, office.store.unit() as before:
        assert unit.contest().id != before.contest().id
        assert unit.keys() != before.keys()
        assert (unit.entries(), unit.judges(), unit.units()) == ((), (), ())
    new.close()


@pytest.mark.parametrize(
    ("name", "later"),
    [
        ("Hội thi năm 2024", "Hội thi năm 2025"),
        ("Hội thi giai đoạn 2024 - 2025 năm 2024", "Hội thi giai đoạn 2024 - 2025 năm 2025"),
        ("Hội thi giai đoạn 2021-2024, năm 2024.", "Hội thi giai đoạn 2021-2024, năm 2025."),
        ("Hội thi giai đoạn 2021 – 2024", "Hội thi giai đoạn 2021 – 2024"),
        ("Hội thi", "Hội thi"),
    ],
)
def test_the_year_in_a_name_is_raised_but_no_end_of_a_span(office: Office, name: str, later: str) -> None:
    with office.store.unit() as unit:
        unit.save_contest(replace(unit.contest(), rules=replace(unit.contest().rules, name=name)))
        unit.commit()
    assert rules_of_last_year(office.folder / "a.contest", stores=office.contests).name == later


def test_rules_without_a_year_stay_as_they_are(office: Office) -> None:
    with office.store.unit() as unit:
        unit.save_contest(replace(unit.contest(), rules=replace(unit.contest().rules, year=None)))
        unit.commit()
        kept = unit.contest().rules
    assert rules_of_last_year(office.folder / "a.contest", stores=office.contests) == kept


def test_a_contest_has_a_name_of_one_line() -> None:
    rules = renamed(of(Template.USUAL), name="  Hội thi \n tuyên truyền ", year=2026)
    assert (rules.name, rules.year) == ("Hội thi tuyên truyền", 2026)
    with pytest.raises(TextMissingError):
        renamed(rules, name=" ", year=2026)
