"""Where the rules of a new contest come from besides a rules file: a template, or last year's contest."""

import re
from dataclasses import replace
from enum import Enum
from pathlib import Path

from judging_app.core.rules import Rules
from judging_app.core.supported import check_supported
from judging_app.ports.exchange import RulesFiles
from judging_app.ports.list_errors import TextMissingError
from judging_app.ports.storage import ContestStores
from judging_app.ports.whole_files import read_whole
from judging_app.services.new_contest import read_rules

TEMPLATES = "templates"
LARGEST = 1024 * 1024
"""Most bytes of a template: it is a file of the program's own."""
YEARS = range(1900, 10_000)
"""The years that a rules file can say."""


class Template(Enum):
    """A rule set that the program brings along; the value names its rules file in resources/templates."""

    USUAL = "usual"
    TWO_ROUNDS = "two-rounds"
    VOTES = "votes"
    BLIND = "blind"


def template_rules(template: Template, *, resources: Path, rules_files: RulesFiles) -> Rules:
    """The rules of a template, by the reader that reads any rules file."""
    return read_rules(read_whole(resources / TEMPLATES / f"{template.value}.json", LARGEST), rules_files)


def rules_of_last_year(path: Path, *, stores: ContestStores) -> Rules:
    """The rules of another contest file for the year after: the year is one more, in the contest's name as well.

    Nothing else is taken over: no entries, people or marks, and a contest made by them has an id and keys of its own.
    Raises ContestFileError or RuleNotSupportedError.
    """
    rules = rules_of_contest(path, stores=stores)
    check_supported(rules)
    return rules if rules.year is None else replace(rules, name=_next_name(rules.name, rules.year), year=rules.year + 1)


def rules_of_contest(path: Path, *, stores: ContestStores) -> Rules:
    """The rules of another contest file as they stand there. Raises ContestFileError."""
    store = stores.open(path)
    try:
        with store.unit() as unit:
            return unit.contest().rules
    finally:
        store.close()


def renamed(rules: Rules, *, name: str, year: int | None) -> Rules:
    """The rules under the name and year of the new contest. Raises TextMissingError where the name says nothing."""
    line = " ".join(name.split())
    if not line:
        raise TextMissingError
    return replace(rules, name=line, year=year)


def _next_name(name: str, year: int) -> str:
    """Raise the year where it stands for itself; one end of a span ("2021 - 2025") is no year of the contest."""
    return re.sub(rf"(?<![\d–-])(?<![–-] ){year}(?! ?[–-])(?!\d)", str(year + 1), name)
