"""docs/legal-form.md names tests and places of the program that are really there."""

import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

_PACKAGES = ("judging_app.documents", "judging_app.services", "judging_app")
ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "legal-form.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`([^`]+)`", PAGE)
TESTS = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").rglob("test_*.py")))
_NAME = re.compile(r"([a-z][a-z_/]*)\.([A-Za-z_]+)")


@pytest.mark.parametrize("name", sorted({name for name in NAMED if name.startswith("test_")}))
def test_every_test_that_is_named_is_there(name: str) -> None:
    assert f"def {name}(" in TESTS or (ROOT / "tests" / "documents" / f"{name}.py").is_file()


@pytest.mark.parametrize(
    "name", sorted({name for name in NAMED if _NAME.fullmatch(name) and not name.endswith((".py", ".md"))})
)
def test_every_place_that_is_named_is_there(name: str) -> None:
    module, _, attribute = name.replace("/", ".").rpartition(".")
    packages = (package for package in _PACKAGES if find_spec(f"{package}.{module.partition('.')[0]}"))
    assert any(hasattr(import_module(f"{package}.{module}"), attribute) for package in packages)


@pytest.mark.parametrize("name", sorted({name for name in NAMED if name.endswith(".py") or "tests/" in name}))
def test_every_file_that_is_named_is_there(name: str) -> None:
    below = (ROOT, ROOT / "judging_app", ROOT / "judging_app" / "documents")
    assert any((folder / one).exists() for folder in below for one in (name, f"{name}.py"))


def test_every_rule_names_a_test() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith(("| rule", "| block"))]
    assert len(rows) > 30
    for row in rows:
        measured = row.rstrip(" |").rpartition(" | ")[2]
        assert "`" in measured or measured.startswith(("the same", "as ", "golden")), row
