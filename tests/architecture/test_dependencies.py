"""Third-party packages: each is pinned, and each is banned from where it must not be."""

import re
import tomllib
from importlib.metadata import packages_distributions
from typing import Any

from tests.architecture.sources import ROOT

QT = {"PySide6_Essentials"}


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def plain(name: str) -> str:
    """One spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", re.split(r"[ ;<>=\[]", name)[0]).lower()


def pinned() -> set[str]:
    return {plain(line) for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if "==" in line}


def import_names(wanted: set[str]) -> set[str]:
    return {
        module
        for module, owners in packages_distributions().items()
        if not module.startswith("_") and wanted & {plain(owner) for owner in owners}
    }


def banned(contract: str) -> set[str]:
    contracts = project()["tool"]["importlinter"]["contracts"]
    return next(set(found["forbidden_modules"]) for found in contracts if found["name"] == contract)


def test_every_dependency_is_pinned() -> None:
    table = project()["project"]
    named = [*table["dependencies"], *table["optional-dependencies"]["dev"]]
    assert {plain(name) for name in named} - pinned() == set()


def test_every_dependency_is_banned_from_core_ports_and_services() -> None:
    wanted = {plain(name) for name in project()["project"]["dependencies"]} - {plain(name) for name in QT}
    assert import_names(wanted)
    assert import_names(wanted) - banned("core, ports and services import no third party") == set()


def test_every_dependency_but_qt_is_banned_from_the_window() -> None:
    wanted = {plain(name) for name in project()["project"]["dependencies"]} - {plain(name) for name in QT}
    assert import_names(wanted) - banned("the window reaches data through use cases only") == set()
