"""Rules files: the RulesFiles of the ports."""

import json
import re
from collections.abc import Iterator

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from judging_app.core.rules import Rules
from judging_app.exchange.forms import Form, place
from judging_app.exchange.rules_check import problems_of
from judging_app.exchange.rules_form import (
    ASPECT_PATTERN,
    DECIMAL_PATTERN,
    KEY_PATTERN,
    MARK_PATTERN,
    NEWEST,
    RulesForm,
)
from judging_app.exchange.rules_values import rules_of
from judging_app.exchange.rules_writing import form_of
from judging_app.exchange.strict_json import parse
from judging_app.ports.errors import RulesFileError, RulesProblem

_WHAT = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "string_type": "no-text",
    "int_type": "no-whole-number",
    "bool_type": "no-yes-or-no",
    "tuple_type": "no-list",
    "dict_type": "no-object",
    "model_type": "no-object",
    "enum": "no-choice",
    "literal_error": "no-choice",
    "string_too_short": "empty",
    "too_short": "empty",
    "greater_than_equal": "range",
    "less_than_equal": "range",
    "one_of": "one-of",
}
_PATTERNS = {
    MARK_PATTERN: "two-decimals",
    DECIMAL_PATTERN: "no-decimal",
    KEY_PATTERN: "no-key",
    ASPECT_PATTERN: "aspect",
}
_BRANCH = re.compile(r".*ScaleForm.*|literal\['best'\]|\[key\]")


class JsonRulesFiles:
    """Rules files in JSON."""

    def read(self, data: bytes) -> Rules:
        """The rules. Raises RulesFileError naming every wrong place."""
        rules = rules_of(_form(data))
        if problems := problems_of(rules):
            raise RulesFileError(problems=problems)
        return rules

    def write(self, rules: Rules) -> bytes:
        """A rules file that reads as these rules, every setting said."""
        return (json.dumps(form_of(rules), ensure_ascii=False, indent=2) + "\n").encode()

    def schema(self) -> str:
        """The JSON Schema of rules files, as JSON text; every setting with its meaning and default."""
        schema = RulesForm.model_json_schema(by_alias=True)
        head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "judging-app/rules"}
        return json.dumps(schema | head, ensure_ascii=False, indent=2)


def _form(data: bytes) -> RulesForm:
    try:
        value = parse(data, decimals=True)
    except ValueError as error:
        raise RulesFileError(problems=(RulesProblem("$", "no-json"),)) from error
    version = value.get("version") if isinstance(value, dict) else None
    if type(version) is int and version > NEWEST:
        raise RulesFileError(problems=(RulesProblem("$.version", "newer"),))
    try:
        form = RulesForm.model_validate(value)
    except ValidationError as error:
        raise RulesFileError(problems=tuple(dict.fromkeys(map(_problem, error.errors())))) from error
    if form.version < NEWEST and (early := tuple(_too_early(form))):
        raise RulesFileError(problems=early)
    return form


def _too_early(form: RulesForm) -> Iterator[RulesProblem]:
    """Settings that a file of the first version can't say: the programs that read no other would refuse it without a word why."""
    rounds = [(f"$.rounds[{i}]", one, {"marking", "takes_over"}) for i, one in enumerate(form.rounds)]
    parts: list[tuple[str, Form, set[str]]] = [
        ("$", form, {"organising_units", "shut_out"}),
        ("$.clip", form.clip, {"aspect", "file_names"}),
        ("$.awards", form.awards, {"revoked"}),
    ]
    for where, part, names in (*parts, *rounds):
        yield from (RulesProblem(f"{where}.{name}", "version") for name in sorted(names & part.model_fields_set))


def _problem(error: ErrorDetails) -> RulesProblem:
    where = place(tuple(step for step in error["loc"] if not _BRANCH.fullmatch(str(step))))
    if error["type"] == "string_pattern_mismatch":
        return RulesProblem(where, _PATTERNS.get(error["ctx"]["pattern"], "no-choice"))
    return RulesProblem(where, _WHAT.get(error["type"], "wrong"))
