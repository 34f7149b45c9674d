"""Imports point one way, and the back end needs no window."""

import json
import subprocess
import sys

from tests.architecture.sources import ROOT, sources

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
