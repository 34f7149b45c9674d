"""Files of every form open: newer ones are refused, older ones are copied and brought up."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect

from judging_app.core.beside import VoteCount
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import Recusal
from judging_app.ports.errors import ContestFileError, ContestFileNewerError
from judging_app.storage import migrating
from judging_app.storage.contest_records import ContestBase
from judging_app.storage.file_kind import CONTEST as CONTEST_KIND
from judging_app.storage.file_kind import WORKSPACE as WORKSPACE_KIND
from judging_app.storage.file_kind import FileKind
from judging_app.storage.migrating import revision
from judging_app.storage.stores import SqlContestStores
from judging_app.storage.workspace_records import WorkspaceBase
from tests.storage.samples import (
    CONTEST,
    ENTRY,
    INFO,
    JUDGE,
    KEYS,
    FixedClock,
    contest_stores,
    open_contest,
    save_some,
    workspace_stores,
)

DECLARED = {CONTEST_KIND: ContestBase.metadata, WORKSPACE_KIND: WorkspaceBase.metadata}
NEXT = "9999"
NEXT_FORM = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{CONTEST_KIND.head}"

def upgrade():
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("judge", recreate="always") as table:
        table.add_column(sa.Column("phone", sa.String(), nullable=False, server_default="none"))
"""
RECUSAL = Recusal(judge=JUDGE.code, entry=ENTRY.code, reason="cùng đơn vị")
BACKUP = f".backup-{CONTEST_KIND.head}-20231114T221320123Z"


def kind_of_later(folder: Path, migration: str = NEXT_FORM) -> FileKind:
    folder.mkdir()
    (folder / f"{NEXT}_next_form.py").write_text(migration)
    return replace(CONTEST_KIND, head=NEXT, versions=(*CONTEST_KIND.versions, folder))


def stores_of(kind: FileKind) -> SqlContestStores:
    return SqlContestStores(clock=FixedClock(), busy_ms=300, kind=kind)


def older_file(folder: Path) -> Path:
    path = folder / "a.contest"
    contest_stores().create(path, CONTEST, KEYS).close()
    with open_contest(path) as store, store.unit() as unit:
        save_some(unit)
        unit.save_recusal(RECUSAL)
        unit.commit()
    return path


def check_declared(connection: Connection, kind: FileKind) -> None:
    metadata = DECLARED[kind]
    reference = create_engine("sqlite://")
    metadata.create_all(reference)
    with reference.connect() as declared:
        assert revision(connection) == kind.head
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert schema(connection) == schema(declared)
    reference.dispose()


def schema(connection: Any) -> dict[str, list[object]]:
    """Columns, keys and checks of each table, which Alembic's comparison leaves out in part."""
    found = inspect(connection)
    return {
        table: [
            sorted((one["name"], str(one["type"]), one["nullable"]) for one in found.get_columns(table)),
            found.get_pk_constraint(table),
            sorted(found.get_foreign_keys(table), key=str),
            found.get_check_constraints(table),
            sorted(found.get_indexes(table), key=str),
        ]
        for table in found.get_table_names()
        if table != "alembic_version"
    }


@pytest.mark.parametrize("kind", DECLARED, ids=lambda kind: kind.name)
def test_migrations_lead_to_the_declared_schema(kind: FileKind) -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrating.upgrade(connection, kind, Path(kind.name))
        check_declared(connection, kind)
    engine.dispose()


def test_new_files_have_the_declared_schema(tmp_path: Path) -> None:
    for store, kind in (
        (contest_stores().create(tmp_path / "a", CONTEST, KEYS), CONTEST_KIND),
        (workspace_stores().create(tmp_path / "w", INFO), WORKSPACE_KIND),
    ):
        with store._engine.connect() as connection:
            check_declared(connection, kind)
        store.close()


def test_an_older_file_is_copied_and_brought_up_with_its_data(tmp_path: Path) -> None:
    path = older_file(tmp_path)
    before = path.read_bytes()
    later = stores_of(kind_of_later(tmp_path / "versions"))
    for _ in range(2):
        store = later.open(path)
        with store.unit() as unit:
            assert (unit.contest(), unit.judges(), unit.recusals()) == (CONTEST, (JUDGE,), (RECUSAL,))
        with store._engine.connect() as connection:
            assert connection.exec_driver_sql("SELECT phone FROM judge").scalar() == "none"
            assert revision(connection) == NEXT
        store.close()
    assert {one.name for one in tmp_path.iterdir()} == {path.name, path.name + BACKUP, "versions"}
    assert path.read_bytes() != before


def test_packs_that_an_older_program_issued_are_kept() -> None:
    engine = create_engine("sqlite://")
    config = migrating._config(CONTEST_KIND)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        connection.exec_driver_sql("INSERT INTO judge VALUES ('GK1', 'Trần An', 'chair', '')")
        connection.exec_driver_sql("INSERT INTO enrolment VALUES ('r', 'GK1', 2, 's', '7', 1, 'd', 'k')")
        command.upgrade(config, "head")
        row = connection.exec_driver_sql("SELECT number, device_key, reason, deadline FROM enrolment").one()
        assert tuple(row) == (2, "k", "", "")
    engine.dispose()


def test_votes_that_an_older_program_took_in_count_as_one_table(tmp_path: Path) -> None:
    kept = [one for one in sorted(CONTEST_KIND.versions[0].glob("0*.py")) if one.name < "0011"]
    folder = tmp_path / "versions"
    folder.mkdir()
    for one in kept:
        (folder / one.name).write_text(one.read_text())
    path = tmp_path / "a.contest"
    stores_of(replace(CONTEST_KIND, head="0010", versions=(folder,))).create(path, CONTEST, KEYS).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO unit VALUES ('u', 'Sở Ấ', 'all', 0)")
        for code in ("002", "001"):
            connection.exec_driver_sql(
                "INSERT INTO entry (code, title, unit, clip_name, state, reason, received_at) VALUES (?, 't', 'u', '', 'valid', '', '')",
                (code,),
            )
            connection.exec_driver_sql(
                "INSERT INTO vote VALUES ('vong-1', ?, ?)", (code, '[{"column": "likes", "count": 12}]')
            )
    engine.dispose()
    with open_contest(path) as store, store.unit() as unit:
        (made,) = unit.vote_imports()
        assert (made.number, made.round, made.taken_back) == (1, "vong-1", "")
        assert [(one.entry, one.counts) for one in made.votes] == [
            (EntryCode(code), (VoteCount(column="likes", count=12),)) for code in ("001", "002")
        ]


def test_the_backup_copy_opens_with_the_older_program(tmp_path: Path) -> None:
    path = older_file(tmp_path)
    stores_of(kind_of_later(tmp_path / "versions")).open(path).close()
    with open_contest(path.with_name(path.name + BACKUP)) as store, store.unit() as unit:
        assert (unit.contest(), unit.recusals()) == (CONTEST, (RECUSAL,))


def test_a_file_of_a_newer_program_is_refused_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "a.contest"
    stores_of(kind_of_later(tmp_path / "versions")).create(path, CONTEST, KEYS).close()
    before = path.read_bytes()
    with pytest.raises(ContestFileNewerError):
        contest_stores().open(path)
    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {"a.contest", "versions"}


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        ("raise RuntimeError", RuntimeError),
        ("op.execute('SELECT nonsense')", ContestFileError),
        ("op.execute('DELETE FROM entry')", ContestFileError),
    ],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, broken: str, error: type[Exception]) -> None:
    path = older_file(tmp_path)
    before = path.read_bytes()
    with pytest.raises(error):
        stores_of(kind_of_later(tmp_path / "versions", f"{NEXT_FORM}    {broken}\n")).open(path)
    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {"a.contest", "versions"}
    with open_contest(path) as store, store.unit() as unit:
        assert [judge.code for judge in unit.judges()] == [JudgeCode("gk1")]


def test_a_file_with_packs_and_sheets_of_the_fifth_form_opens(tmp_path: Path) -> None:
    kept = [one for one in sorted(CONTEST_KIND.versions[0].glob("0*.py")) if one.name < "0006"]
    folder = tmp_path / "versions"
    folder.mkdir()
    for one in kept:
        (folder / one.name).write_text(one.read_text())
    path = tmp_path / "a.contest"
    stores_of(replace(CONTEST_KIND, head="0005", versions=(folder,))).create(path, CONTEST, KEYS).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO judge VALUES ('gk1', 'Một', 'member', '')")
        connection.exec_driver_sql("INSERT INTO enrolment VALUES ('vong-1', 'gk1', 1, 'aa', '7', 5, 'bb', '')")
        connection.exec_driver_sql(
            "INSERT INTO stored_file VALUES ('cc', 'vong-1', 'gk1', 1, 1, 'dd', 'file', 'a', 6, x'00')"
        )
    engine.dispose()
    with open_contest(path) as store, store.unit() as unit:
        assert [one.pack_digest for one in unit.enrolments()] == ["bb"]
        assert [(one.digest, one.keyed_by) for one in unit.files(CONTEST.rules.rounds[0].key)] == [("cc", ())]
