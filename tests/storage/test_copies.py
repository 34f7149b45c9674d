"""A contest file is read without being changed: also one of an older form, and one that another program is writing into."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from judging_app.ports.errors import ContestFileError, ContestFileNewerError, FileMissingError
from judging_app.ports.paper_errors import EarlierUnreadableError
from judging_app.storage.copies import SqlContestCopies
from judging_app.storage.stores import SqlContestStores
from tests.storage.samples import BUSY_MS, CONTEST, ENTRY, KEYS, FixedClock, save_some
from tests.storage.test_migrations import kind_of_later

COPIES = SqlContestCopies(clock=FixedClock(), busy_ms=BUSY_MS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "hội thi & <năm> 100%.contest"
    store = SqlContestStores(clock=FixedClock()).create(made, CONTEST, KEYS)
    with store.unit() as unit:
        save_some(unit)
        unit.commit()
    store.close()
    return made


def beside(path: Path) -> set[str]:
    return {one.name for one in path.parent.iterdir()}


def test_a_copy_holds_what_the_file_does_and_is_known_by_the_files_own_bytes(path: Path) -> None:
    before, there = path.read_bytes(), beside(path)
    with COPIES.copy_of(path) as copied, copied.store.unit() as unit:
        assert unit.contest() == CONTEST
        assert [one.code for one in unit.entries()] == [ENTRY.code]
        assert copied.digest == hashlib.sha256(before).hexdigest()
    assert path.read_bytes() == before
    assert beside(path) == there


def test_a_file_of_an_older_form_is_brought_up_in_the_copy_only(path: Path, tmp_path: Path) -> None:
    before, there = path.read_bytes(), {*beside(path), "later"}
    later = kind_of_later(tmp_path / "later")
    with SqlContestCopies(clock=FixedClock(), kind=later).copy_of(path) as copied, copied.store.unit() as unit:
        assert unit.contest() == CONTEST
    assert path.read_bytes() == before
    assert beside(path) == there


def test_a_file_of_a_newer_form_is_refused_by_its_own_name(path: Path) -> None:
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(ContestFileNewerError) as caught, COPIES.copy_of(path):
        pass
    assert caught.value.path == str(path)


def test_what_is_no_contest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError), COPIES.copy_of(tmp_path / "none.contest"):
        pass
    text, other = tmp_path / "a.contest", tmp_path / "b.contest"
    text.write_text("không phải hội thi " * 99, encoding="utf-8")
    with closing(sqlite3.connect(other)) as base, base:
        base.execute("CREATE TABLE a (b)")
    for path in (text, other):
        with pytest.raises(ContestFileError) as caught, COPIES.copy_of(path):
            pass
        assert caught.value.path == str(path)


def test_a_file_in_which_a_change_is_under_way_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("PRAGMA locking_mode = EXCLUSIVE")
        base.execute("BEGIN EXCLUSIVE")
        with pytest.raises(EarlierUnreadableError) as caught, COPIES.copy_of(path):
            pass
    assert caught.value.path == str(path)


def test_an_open_contest_keeps_its_locks_while_it_is_copied(path: Path) -> None:
    store = SqlContestStores(clock=FixedClock()).open(path)
    with store.unit() as unit:
        unit.save_contest(CONTEST)
        with COPIES.copy_of(path) as copied, copied.store.unit() as other:
            assert other.contest() == CONTEST
        unit.commit()
    store.close()


def test_a_change_that_a_crash_broke_off_is_not_finished_by_looking(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "after" / path.name
    other.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("PRAGMA cache_size = 1")
        base.execute("BEGIN IMMEDIATE")
        base.execute("CREATE TABLE many (text)")
        base.executemany("INSERT INTO many VALUES (?)", [("x" * 900,)] * 400)
        for ending in ("", "-journal"):
            shutil.copyfile(path.with_name(path.name + ending), other.with_name(other.name + ending))
        base.execute("ROLLBACK")
    before = {one.name: one.read_bytes() for one in other.parent.iterdir()}
    with pytest.raises(EarlierUnreadableError), COPIES.copy_of(other):
        pass
    assert {one.name: one.read_bytes() for one in other.parent.iterdir()} == before
