"""Brings a file to the form that this program reads; Alembic is imported only where a file is old."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, MetaData

from judging_app.ports.errors import ContestFileError, ContestFileNewerError
from judging_app.storage.engine import dangling
from judging_app.storage.file_kind import CONTEST, MIGRATIONS, WORKSPACE, FileKind

if TYPE_CHECKING:
    from alembic.config import Config

_VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def revision(connection: Connection) -> str | None:
    """The revision that the file says it has."""
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def check_known(found: str | None, kind: FileKind, path: Path) -> None:
    """Raise ContestFileNewerError for a revision that this program has never heard of, ContestFileError for none."""
    if found is None:
        raise ContestFileError(path=str(path))
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory.from_config(_config(kind)).walk_revisions()}
    if found not in known:
        raise ContestFileNewerError(path=str(path))


def lay_out(connection: Connection, kind: FileKind) -> None:
    """The tables of a new file as they are declared, which is where all migrations lead as well. A kind of another form than
    this program's has only its migrations.
    """
    declared = _declared(kind)
    if declared is None:
        upgrade(connection, kind, Path(kind.name))
        return
    declared.create_all(connection)
    connection.exec_driver_sql(_VERSION_TABLE)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (kind.head,))


def _declared(kind: FileKind) -> MetaData | None:
    if kind == CONTEST:
        from judging_app.storage.contest_records import ContestBase

        return ContestBase.metadata
    if kind == WORKSPACE:
        from judging_app.storage.workspace_records import WorkspaceBase

        return WorkspaceBase.metadata
    return None


def upgrade(connection: Connection, kind: FileKind, path: Path) -> None:
    """Bring the file to the newest form. Foreign keys must be off on the connection; they are checked at the end."""
    from alembic import command

    config = _config(kind)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if dangling(connection):
        raise ContestFileError(path=str(path))


def _config(kind: FileKind) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _escaped(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_escaped, kind.versions)))
    return config


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")
