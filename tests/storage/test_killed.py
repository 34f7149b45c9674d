"""A program that is killed while it writes leaves what it committed last, whole."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.contest import AuditEntry
from judging_app.core.rules import Rules
from tests.storage.samples import (
    AUDIT,
    CONTEST,
    INFO,
    SHEET,
    contest_stores,
    open_contest,
    workspace_stores,
)

ROOT = Path(__file__).resolve().parents[2]


def named(number: int) -> Rules:
    return replace(CONTEST.rules, name=str(number))


def write_contest(path: Path) -> None:
    """Write for ever; each commit changes two tables and is told when it is done."""
    store = contest_stores().open(path)
    for number in range(1, 1_000_000):
        with store.unit() as unit:
            unit.audit(AuditEntry(at_ms=number, who="x" * 3000, action="write"))
            unit.save_contest(replace(CONTEST, rules=named(number)))
            unit.commit()
        print(number, flush=True)


def write_workspace(path: Path) -> None:
    store = workspace_stores().open(path)
    for number in range(1, 1_000_000):
        with store.unit() as unit:
            unit.save_sheet(replace(SHEET, marks=(number, *SHEET.marks[1:])))
            unit.save_info(replace(INFO, sequence=number))
            unit.commit()
        print(number, flush=True)


def kill_after(commits: int, job: str, path: Path) -> int:
    """Let a child process write, kill it in the midst, and say what it told last."""
    code = f"import sys; from pathlib import Path; from {__name__} import {job}; {job}(Path(sys.argv[1]))"
    with subprocess.Popen([sys.executable, "-c", code, path], cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        told = [int(child.stdout.readline()) for _ in range(commits)]
        child.kill()
    return told[-1]


@pytest.mark.parametrize("commits", [1, 7, 20])
def test_a_killed_secretariat_loses_nothing_committed(contest_path: Path, commits: int) -> None:
    told = kill_after(commits, "write_contest", contest_path)
    with open_contest(contest_path) as store, store.unit() as unit:
        written = len(unit.audit_trail())
        assert written >= told
        assert unit.contest().rules == named(written)
        unit.audit(AUDIT)
        unit.commit()
        assert len(unit.audit_trail()) == written + 1


@pytest.mark.parametrize("commits", [1, 15])
def test_a_killed_desk_loses_no_committed_mark(tmp_path: Path, commits: int) -> None:
    path = tmp_path / "w"
    workspace_stores().create(path, INFO).close()
    told = kill_after(commits, "write_workspace", path)
    store = workspace_stores().open(path)
    with store.unit() as unit:
        written = unit.info().sequence
        assert written >= told
        assert [sheet.marks[0] for sheet in unit.sheets()] == [written]
    store.close()
