"""How files are opened, locked and read, and what their errors mean."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import event

from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, UnitCode
from judging_app.ports.errors import SaveFailedError
from judging_app.storage.file_kind import CONTEST as CONTEST_KIND
from judging_app.storage.file_kind import WORKSPACE as WORKSPACE_KIND
from judging_app.storage.file_kind import FileKind
from judging_app.storage.stores import SqlContestStore, SqlWorkspaceStore
from tests.storage.samples import (
    AUDIT,
    INFO,
    ROUND,
    SHEET,
    contest_stores,
    receipt,
    save_some,
    stored_file,
    workspace_stores,
)

PRAGMAS = {"foreign_keys": 1, "synchronous": 2, "trusted_schema": 0, "busy_timeout": 300}


def pragmas(store: SqlContestStore | SqlWorkspaceStore, *names: str) -> dict[str, object]:
    with store._engine.connect() as connection:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}


def declared(kind: FileKind) -> dict[str, object]:
    return {**PRAGMAS, "journal_mode": kind.journal_mode.lower(), "application_id": kind.application_id}


def test_a_contest_file_is_opened_as_declared(contest_path: Path) -> None:
    store = contest_stores().open(contest_path)
    assert pragmas(store, *declared(CONTEST_KIND)) == declared(CONTEST_KIND)
    assert CONTEST_KIND.journal_mode == "DELETE"
    store.close()


def test_a_workspace_is_opened_as_declared(tmp_path: Path) -> None:
    store = workspace_stores().create(tmp_path / "w", INFO)
    assert pragmas(store, *declared(WORKSPACE_KIND)) == declared(WORKSPACE_KIND)
    assert WORKSPACE_KIND.journal_mode == "WAL"
    store.close()


def test_an_entry_of_a_unit_that_is_not_there_is_refused(contest_path: Path) -> None:
    store = contest_stores().open(contest_path)
    with store.unit() as unit, pytest.raises(SaveFailedError) as caught:
        unit.save_entries([Entry(code=EntryCode("1"), title="", unit=UnitCode("nowhere"))])
    assert "FOREIGN KEY" in caught.value.reason
    store.close()


def test_two_units_at_once_take_turns(contest_path: Path) -> None:
    store = contest_stores(busy_ms=30_000).open(contest_path)

    def add_many() -> None:
        for _ in range(20):
            with store.unit() as unit:
                unit.audit(AUDIT)
                unit.commit()

    threads = [Thread(target=add_many) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.unit() as unit:
        assert unit.audit_trail() == (AUDIT,) * 40
        assert unit.audit_break() is None
    store.close()


def test_a_full_disk_is_said_and_what_was_saved_stays(contest_path: Path) -> None:
    store = contest_stores().open(contest_path)
    with store.unit() as unit:
        save_some(unit)
        unit.commit()
    with store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with store.unit() as unit, pytest.raises(SaveFailedError) as caught:
        unit.add_file(stored_file(), envelope=b"x" * 100_000, receipt=receipt())
    assert "full" in caught.value.reason
    with store.unit() as unit:
        assert len(unit.entries()) == 1
        assert unit.files(ROUND) == ()
    store.close()


def test_text_that_is_no_unicode_is_refused_and_nothing_saved(contest_path: Path) -> None:
    store = contest_stores().open(contest_path)
    with store.unit() as unit:
        save_some(unit)
        with pytest.raises(SaveFailedError):
            unit.save_entries([Entry(code=EntryCode("2"), title="\udce1", unit=UnitCode("dv1"))])
    with store.unit() as unit:
        assert unit.entries() == ()
    store.close()


def test_all_files_of_a_round_are_read_by_two_queries(contest_path: Path) -> None:
    store = contest_stores().open(contest_path)
    with store.unit() as unit:
        save_some(unit)
        for name in "abcdef":
            unit.add_file(stored_file(name, sheets=(SHEET,) * 3), envelope=b"x", receipt=receipt(name))
        unit.commit()
    queries: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *call: queries.append(call[2]))
    with store.unit() as unit:
        assert [len(file.sheets) for file in unit.files(ROUND)] == [3] * 6
    selects = [query for query in queries if query.startswith("SELECT")]
    assert len(selects) == 2
    assert not any("envelope" in query for query in selects)
    store.close()


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import judging_app.storage.stores", "sqlalchemy"),
        ("from tests.storage.samples import *; contest_stores().open(Path(sys.argv[1])).close()", "alembic"),
    ],
)
def test_packages_are_imported_when_they_are_needed(contest_path: Path, code: str, absent: str) -> None:
    script = f"import sys; {code}; sys.exit({absent!r} in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script, contest_path], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
