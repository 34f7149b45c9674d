"""The project's own Python files, read and parsed once."""

import ast
import gc
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("judging_app", "ui")
EVERYWHERE = (*PACKAGES, "tests", "tools", "benchmarks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Python file: where it lies under the root, its text and its tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """Path under the root with forward slashes, as messages show it."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def module(self) -> str:
        """Dotted name by which the file is imported."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """All Python files below the named folders of the root, in order of path."""
    paths = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    texts = [(path, path.read_text(encoding="utf-8")) for path in paths]
    return tuple(Source(path=path, text=text, tree=ast.parse(text, str(path))) for path, text in texts)


@cache
def nodes(*folders: str) -> tuple[tuple[Source, ast.AST], ...]:
    """Every node of all those files, with its file; kept out of the collector's rounds, for there are a million."""
    found = tuple((source, node) for source in sources(*folders) for node in ast.walk(source.tree))
    gc.freeze()
    return found


@cache
def project() -> dict[str, dict[str, object]]:
    """The tables of pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
