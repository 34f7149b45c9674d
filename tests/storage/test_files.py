"""Making, refusing and copying files: nothing foreign is touched, nothing half made is left."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing as closing_connection
from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.ports.errors import ContestFileError, FileExistsAlreadyError, FileMissingError, SaveFailedError
from judging_app.ports.storage import ContestUnit
from judging_app.storage.opening import _move
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.storage.samples import (
    CONTEST,
    ENTRY,
    INFO,
    KEYS,
    ROUND,
    contest_stores,
    open_contest,
    receipt,
    save_some,
    stored_file,
    workspace_stores,
)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def change(path: Path, statement: str) -> None:
    with closing_connection(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


@pytest.fixture(params=["memory", "file"])
def stores(request: pytest.FixtureRequest) -> object:
    """Contest stores and workspace stores."""
    fakes = (FakeContestStores(), FakeWorkspaceStores())
    return fakes if request.param == "memory" else (contest_stores(), workspace_stores())


def test_what_lies_there_already_is_never_written_over(
    tmp_path: Path, stores: tuple[FakeContestStores, object]
) -> None:
    stores[0].create(tmp_path / "a.contest", CONTEST, KEYS).close()
    before = everything_in(tmp_path)
    with pytest.raises(FileExistsAlreadyError):
        stores[0].create(tmp_path / "a.contest", replace(CONTEST, sample=True), KEYS)
    assert everything_in(tmp_path) == before


def test_a_workspace_is_made_once_and_found_again(tmp_path: Path, stores: tuple[object, FakeWorkspaceStores]) -> None:
    path = tmp_path / "w"
    assert not stores[1].exists(path)
    stores[1].create(path, INFO).close()
    assert stores[1].exists(path)
    with pytest.raises(FileExistsAlreadyError):
        stores[1].create(path, INFO)
    store = stores[1].open(path)
    with store.unit() as unit:
        assert unit.info() == INFO
    store.close()


def test_a_file_that_is_not_there_is_missing(
    tmp_path: Path, stores: tuple[FakeContestStores, FakeWorkspaceStores]
) -> None:
    for one in stores:
        with pytest.raises(FileMissingError):
            one.open(tmp_path / "nothing")
    assert everything_in(tmp_path) == {}


def test_a_new_contest_is_one_file(tmp_path: Path) -> None:
    contest_stores().create(tmp_path / "a.contest", CONTEST, KEYS).close()
    assert list(everything_in(tmp_path)) == ["a.contest"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SaveFailedError):
        contest_stores().create(tmp_path / "nowhere" / "a.contest", CONTEST, KEYS)
    assert list(tmp_path.iterdir()) == []


def test_a_contest_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(SaveFailedError):
        contest_stores().create(tmp_path / "a.contest", CONTEST, replace(KEYS, private="\udcff"))
    with pytest.raises(SaveFailedError):
        workspace_stores().create(tmp_path / "w", replace(INFO, folder="\udcff"))
    assert everything_in(tmp_path) == {}


def test_a_name_taken_while_the_file_was_made_is_not_written_over(tmp_path: Path) -> None:
    path, draft = tmp_path / "a.contest", tmp_path / "draft"
    path.write_bytes(b"another's")
    draft.write_bytes(b"ours")
    with pytest.raises(FileExistsAlreadyError):
        _move(draft, path)
    assert path.read_bytes() == b"another's"


def text(path: Path) -> None:
    path.write_text("Danh sách bài dự thi")


def empty(path: Path) -> None:
    path.touch()


def foreign_database(path: Path) -> None:
    change(path, "CREATE TABLE contest (id)")


def workspace(path: Path) -> None:
    workspace_stores().create(path, INFO).close()


def cut(path: Path) -> None:
    filled(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def scratched(path: Path) -> None:
    filled(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * 20_000 + whole[28_192:])


def without_revision(path: Path) -> None:
    filled(path)
    change(path, "DELETE FROM alembic_version")


def without_any_table(path: Path) -> None:
    filled(path)
    change(path, "DROP TABLE alembic_version")


def filled(path: Path) -> None:
    store = contest_stores().create(path, CONTEST, KEYS)
    with store.unit() as unit:
        save_some(unit)
        unit.save_entries(replace(ENTRY, code=EntryCode(f"{i:03}"), title="x" * 400) for i in range(110))
        unit.commit()
    store.close()


@pytest.mark.parametrize(
    "make", [text, empty, foreign_database, workspace, cut, scratched, without_revision, without_any_table]
)
def test_what_is_no_sound_contest_file_is_refused_unchanged(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "a.contest"
    make(path)
    before = everything_in(tmp_path)
    with pytest.raises(ContestFileError) as caught:
        contest_stores().open(path)
    assert caught.value.path == str(path)
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("make", [text, empty, foreign_database, filled])
def test_what_is_no_workspace_is_refused_unchanged(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "w"
    make(path)
    before = everything_in(tmp_path)
    with pytest.raises(ContestFileError):
        workspace_stores().open(path)
    assert everything_in(tmp_path) == before


def test_a_folder_is_no_contest_file(tmp_path: Path) -> None:
    with pytest.raises(ContestFileError):
        contest_stores().open(tmp_path)


@pytest.mark.parametrize(
    ("damage", "read"),
    [
        ("UPDATE contest SET rules = '{'", lambda unit: unit.contest()),
        ("UPDATE contest SET rules = '{}'", lambda unit: unit.contest()),
        ("DELETE FROM contest", lambda unit: unit.contest()),
        ("DROP TABLE contest_keys", lambda unit: unit.keys()),
        ("UPDATE judge SET role = 'king'", lambda unit: unit.judges()),
        ("UPDATE judge SET name = CAST(X'FF' AS TEXT)", lambda unit: unit.judges()),
        ("UPDATE entry SET title = X'00'", lambda unit: unit.entries()),
        ("UPDATE sheet SET marks = '[true]'", lambda unit: unit.files(ROUND)),
        ("UPDATE sheet SET remarks = '7'", lambda unit: unit.files(ROUND)),
        ("UPDATE sheet SET state = 'done'", lambda unit: unit.files(ROUND)),
        ("UPDATE stored_file SET source = 'dream'", lambda unit: unit.files(ROUND)),
    ],
)
def test_a_row_that_makes_no_sense_is_a_damaged_file(
    contest_path: Path, damage: str, read: Callable[[ContestUnit], object]
) -> None:
    with open_contest(contest_path) as store, store.unit() as unit:
        save_some(unit)
        unit.add_file(stored_file(), envelope=b"x", receipt=receipt())
        unit.commit()
    change(contest_path, damage)
    with open_contest(contest_path) as store, store.unit() as unit, pytest.raises(ContestFileError):
        read(unit)


def test_a_contest_file_copied_while_it_is_open_is_whole(contest_path: Path) -> None:
    copy = contest_path.with_name("copy.contest")
    with open_contest(contest_path) as store, store.unit() as unit:
        save_some(unit)
        unit.commit()
        assert list(everything_in(contest_path.parent)) == [contest_path.name]
        shutil.copyfile(contest_path, copy)
    with open_contest(copy) as store, store.unit() as unit:
        assert (unit.contest(), unit.entries()) == (CONTEST, (ENTRY,))


def test_a_draft_that_cannot_be_moved_frees_the_name_again(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _move(tmp_path / "no draft", tmp_path / "a.contest")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["file/a.contest", "none/a.contest", "x" * 300])
def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SaveFailedError):
        contest_stores().create(tmp_path / place, CONTEST, KEYS)
    assert list(everything_in(tmp_path)) == ["file"]


def test_the_name_of_a_new_file_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("judging_app.storage.opening.sync_folder", synced.append)
    contest_stores().create(tmp_path / "a.contest", CONTEST, KEYS).close()
    assert synced == [tmp_path]
