"""Looks into a file beside the program that has it open, in the same process and in others, take nothing of its work away."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from judging_app.storage.stores import SqlWorkspaceStore
from tests.storage.samples import INFO, SHEET, workspace_stores

ANOTHER = """
import json, sqlite3, sys
base = sqlite3.connect(sys.argv[1])
print(json.dumps([row[0] for row in base.execute("SELECT " + sys.argv[2])]))
base.close()
"""
"""Another program that opens the file, reads, and closes it: what it finds."""


def seen_by_another(path: Path, what: str) -> list[object]:
    done = subprocess.run([sys.executable, "-c", ANOTHER, str(path), what], check=True, capture_output=True, text=True)
    found: list[object] = json.loads(done.stdout)
    return found


def mark(store: SqlWorkspaceStore, first: int) -> None:
    with store.unit() as unit:
        unit.save_sheet(replace(SHEET, marks=(first, *SHEET.marks[1:])))
        unit.commit()


def test_marks_given_after_a_look_and_after_another_program_looked_are_there(tmp_path: Path) -> None:
    """Closing a file drops a process's locks on it under POSIX, unless SQLite itself does it; without its locks the journal of
    an open workspace would be removed by whoever looks last.
    """
    path = tmp_path / "a.workspace"
    stores = workspace_stores()
    stores.create(path, INFO).close()
    store = stores.open(path)
    mark(store, 100)
    stores.look(path).close()
    assert [json.loads(str(one))[0] for one in seen_by_another(path, "marks FROM sheet")] == [100]
    assert path.with_name(f"{path.name}-wal").exists(), "the journal of an open workspace stays"
    mark(store, 200)
    assert [json.loads(str(one))[0] for one in seen_by_another(path, "marks FROM sheet")] == [200]
    store.close()
    with workspace_stores().look(path).unit() as unit:
        assert unit.sheets()[0].marks[0] == 200
