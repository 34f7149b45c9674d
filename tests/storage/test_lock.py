"""One window at a time works in a workspace; whoever dies or closes lets the next one in."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest

from judging_app.ports.desk_errors import WorkspaceBusyError
from judging_app.ports.errors import ContestFileError, SaveFailedError
from judging_app.storage import lock
from judging_app.storage.stores import SqlWorkspaceStores
from tests.storage.samples import INFO, SHEET, FixedClock, workspace_stores

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from tests.storage.samples import workspace_stores
store = workspace_stores().open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "gk1.workspace"
    workspace_stores().create(place, INFO).close()
    return place


def test_a_second_window_is_told_who_works_there(path: Path) -> None:
    first = workspace_stores().open(path)
    with pytest.raises(WorkspaceBusyError) as refused:
        workspace_stores().open(path)
    assert (refused.value.path, refused.value.process) == (str(path), os.getpid())
    first.close()
    first.close()
    workspace_stores().open(path).close()


def test_a_new_workspace_is_locked_from_the_first(tmp_path: Path) -> None:
    place = tmp_path / "new.workspace"
    first = workspace_stores().create(place, INFO)
    with pytest.raises(WorkspaceBusyError):
        workspace_stores().open(place)
    first.close()


def test_another_program_that_dies_lets_go(path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        with pytest.raises(WorkspaceBusyError) as refused:
            workspace_stores().open(path)
        assert refused.value.process == child.pid
        child.kill()
    workspace_stores().open(path).close()


def test_a_desk_that_was_dropped_unclosed_lets_go(path: Path) -> None:
    store = workspace_stores().open(path)
    del store
    workspace_stores().open(path).close()


def test_opening_waits_for_a_window_that_is_just_closing(path: Path) -> None:
    first = workspace_stores().open(path)
    closing = Timer(0.05, first.close)
    closing.start()
    SqlWorkspaceStores(clock=FixedClock(), lock_ms=60_000).open(path).close()
    closing.join()


def test_whoever_only_looks_needs_no_lock_and_takes_none(path: Path) -> None:
    first = workspace_stores().open(path)
    with first.unit() as unit:
        unit.save_sheet(SHEET)
        unit.commit()
    other = workspace_stores().look(path)
    with other.unit() as unit:
        assert unit.sheets() == (SHEET,)
    first.close()
    workspace_stores().open(path).close()
    other.close()


def test_a_damaged_workspace_is_refused_and_nothing_is_left_beside_it(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    path.with_name(f"{path.name}.lock").unlink()
    with pytest.raises(ContestFileError):
        workspace_stores().open(path)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_where_no_lock_can_lie_opening_says_so(path: Path) -> None:
    beside = path.with_name(f"{path.name}.lock")
    beside.unlink()
    beside.mkdir()
    with pytest.raises(SaveFailedError):
        workspace_stores().open(path)


def test_on_a_disk_without_locks_work_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "flock", failing(OSError(95, "Operation not supported")))
    first = workspace_stores().open(path)
    workspace_stores().open(path).close()
    first.close()


def test_an_unreadable_holder_is_nobody_known(path: Path) -> None:
    beside = path.with_name(f"{path.name}.lock")
    handle = lock.hold(path, wait_ms=0)
    beside.write_text("?")
    with pytest.raises(WorkspaceBusyError) as refused:
        lock.hold(path, wait_ms=0)
    assert refused.value.process == 0
    lock.release(handle)


def failing(error: OSError) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail
