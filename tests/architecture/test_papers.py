"""The written pages: links lead somewhere, every ignored check has its reason."""

import re
from pathlib import Path
from unicodedata import is_normalized

import pytest

from judging_app.commands.parser import COMMANDS
from tests.architecture.sources import ROOT

LINK = re.compile(r"\]\(([^)#\s]+)(#[^)\s]*)?\)")
CODE = re.compile(r"```.*?```", re.DOTALL)
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def broken_links(page: Path) -> list[str]:
    targets = [match[1] for match in LINK.finditer(CODE.sub("", page.read_text(encoding="utf-8")))]
    return [target for target in targets if "://" not in target and not (page.parent / target).exists()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    assert broken_links(page) == []


@pytest.mark.parametrize("page", ["README.md", "docs/commands.md"])
def test_every_command_has_its_line(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`{name}" not in text] == []


def test_every_decision_has_context_decision_and_consequence() -> None:
    decisions = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in decisions}
    heads = ("## Context", "## Decision", "## What follows")
    assert texts
    assert {name for name, text in texts.items() if any(head not in text for head in heads)} == set()


def test_the_readme_opens_with_the_two_commands() -> None:
    opening = (ROOT / "README.md").read_text(encoding="utf-8")[:400]
    assert "make demo" in opening
    assert "make test" in opening


def test_every_ignored_lint_rule_stands_with_a_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    table = text[text.index("\nignore = [") : text.index("[tool.ruff.lint.flake8")]
    rows = [line for line in table.splitlines() if re.match(r'\s+"[A-Z]+[0-9]*"', line) or 'py" = ["' in line]
    assert rows
    assert [row for row in rows if "#" not in row] == []


def texts() -> list[Path]:
    folders = ("judging_app", "ui", "tests", "tools", "docs", "resources")
    kinds = {".py", ".md", ".ts", ".json", ".svg", ".qss", ".sh", ".csv"}
    return [*ROOT.glob("*.*"), *(p for folder in folders for p in (ROOT / folder).rglob("*") if p.suffix in kinds)]


def test_every_text_is_composed_unicode() -> None:
    read = ((path, path.read_text(encoding="utf-8")) for path in texts() if path.is_file())
    assert [path.relative_to(ROOT).as_posix() for path, text in read if not is_normalized("NFC", text)] == []


def test_resources_hold_no_program() -> None:
    assert [path.name for path in (ROOT / "resources").rglob("*.py")] == []
