import json
from collections.abc import Iterator
from typing import Any

from judging_app.exchange import rules_file
from judging_app.exchange.rules_file import JsonRulesFiles
from judging_app.ports.sentences import RULE_PLACES

FILES = JsonRulesFiles()


def test_every_kind_of_wrong_setting_has_its_sentence() -> None:
    assert {*rules_file._WHAT.values(), *rules_file._PATTERNS.values()} <= set(RULE_PLACES)


def settings_of(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], bool]]:
    for name, form in {"": schema, **schema["$defs"]}.items():
        for setting, said in form.get("properties", {}).items():
            form_of = schema["$defs"].get(said.get("$ref", "").rpartition("/")[2], {})
            yield f"{name}.{setting}", form_of | said, setting in form.get("required", [])


def test_the_schema_tells_the_meaning_of_every_setting_and_the_default_of_all_that_may_be_left_out() -> None:
    schema = json.loads(FILES.schema())
    assert schema["$schema"].startswith("https://json-schema.org/")
    settings = list(settings_of(schema))
    assert [name for name, said, _ in settings if not said.get("description")] == []
    assert [name for name, said, required in settings if required == ("default" in said)] == []
    assert {name for name, _, _ in settings} >= {
        "RoundForm.votes",
        "RoundForm.carry_over",
        "TierForm.by",
        "BandForm.from",
    }


def test_the_schema_requires_only_what_has_no_default() -> None:
    required = {name for name, _, needed in settings_of(json.loads(FILES.schema())) if needed}
    assert required == {
        ".format",
        ".version",
        ".contest",
        ".rounds",
        "ContestForm.name",
        "BlockForm.key",
        "BlockForm.name",
        "RoundForm.key",
        "RoundForm.rubric",
        "RubricForm.sections",
        "SectionForm.criteria",
        "CriterionForm.key",
        "CriterionForm.name",
        "CriterionForm.max",
        "BandForm.from",
        "BandForm.to",
        "DivergenceForm.limit",
        "TierForm.key",
        "TierForm.name",
        "ShutOutForm.name",
    }
