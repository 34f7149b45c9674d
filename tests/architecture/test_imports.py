"""Imports point one way, and the back end needs no window."""

import ast
import json
import subprocess
import sys

from tests.architecture.sources import ROOT, nodes, sources

# What goes into both counts, and the outcome of the first one that the second is compared with.
VALUES = {"beside", "contest", "entry", "errors", "ids", "outcome", "people", "rules", "score_sheet"}

BLOCKED_IMPORT = """
import importlib, json, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(name + " is blocked")
        return None

sys.meta_path.insert(0, NoQt())
failed = {}
for name in json.loads(sys.argv[1]):
    try:
        importlib.import_module(name)
    except ImportError as error:
        failed[name] = str(error)
print(json.dumps(failed))
"""


def test_import_contract_is_kept() -> None:
    lint = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(is_debug_mode=False))"
    run = subprocess.run([sys.executable, "-c", lint], cwd=ROOT, check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_back_end_module_imports_with_qt_blocked() -> None:
    names = [source.module for source in sources("judging_app") if "versions" not in source.path.parts]
    names = [name for name in names if not name.endswith("migrations.env")]
    run = subprocess.run(
        [sys.executable, "-c", BLOCKED_IMPORT, json.dumps(names)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == {}


def test_starting_the_window_module_imports_no_qt() -> None:
    probe = "import sys, ui.__main__; print([m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))])"
    run = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, check=False, capture_output=True, text=True)
    assert run.stdout.strip() == "[]", run.stderr


def test_the_second_count_is_made_of_values_and_itself_alone() -> None:
    allowed = {f"judging_app.core.{name}" for name in VALUES}
    imported = {node.module or "" for _, node in nodes("judging_app/core/recount") if isinstance(node, ast.ImportFrom)}
    own = {name for name in imported if name.startswith("judging_app.")}
    assert {name for name in own - allowed if not name.startswith("judging_app.core.recount.")} == set()
