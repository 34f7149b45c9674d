"""All that is particular to SQLite: how a file is opened, locked, checked and copied, and what its errors mean."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, NoResultFound

from judging_app.core.errors import CoreError
from judging_app.ports.errors import ContestFileError, SaveFailedError, StorageError
from judging_app.storage.file_kind import FileKind

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH}
_PRIMARY_CODE = 0xFF
_READS = "judging_app_reads"
_DECODER = json.JSONDecoder()


def open_engine(path: Path, kind: FileKind, *, busy_ms: int, foreign_keys: bool = True) -> Engine:
    """An engine on the file; it connects at first use, and makes the file where there is none.

    Every transaction takes the write lock at its beginning, so what a unit has read still holds when it writes; only those
    of `reading` do not. It waits up to `busy_ms` milliseconds for another to end.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)), json_serializer=_compact_json, json_deserializer=_read_json
    )

    def connected(connection: Any, _record: object) -> None:
        # Python's driver would begin transactions by its own lights; without a level it leaves them to us.
        connection.isolation_level = None
        for name, value in _pragmas(kind, busy_ms=busy_ms, foreign_keys=foreign_keys):
            connection.execute(f"PRAGMA {name} = {value}")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", _begin)
    return engine


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that only read: they see what was committed last and keep no writer waiting."""
    return engine.execution_options(**{_READS: True})


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(_READS)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def mark_as(connection: Connection, kind: FileKind) -> None:
    """Write into the file of which kind it is."""
    connection.exec_driver_sql(f"PRAGMA application_id = {kind.application_id}")


def is_sound(connection: Connection) -> bool:
    """Whether SQLite finds the file's structure in order."""
    return connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"


def dangling(connection: Connection) -> bool:
    """Whether any row names another that is not there."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def copy_file(path: Path, target: Path) -> None:
    """Copy a file as it was committed last over another one, by a connection that only reads."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Re-raise what the database, the disk or an unreadable row raises as the ports' errors."""
    try:
        yield
    except DBAPIError as error:
        raise _meaning(path, error.orig) from error
    except sqlite3.Error as error:
        raise _meaning(path, error) from error
    except OSError as error:
        raise SaveFailedError(path=str(path), reason=error.strerror or "") from error
    except (OverflowError, UnicodeEncodeError) as error:
        raise SaveFailedError(path=str(path), reason=str(error)) from error
    except (NoResultFound, CoreError, ValueError) as error:
        raise ContestFileError(path=str(path)) from error


def _meaning(path: Path, error: BaseException | None) -> StorageError:
    code = getattr(error, "sqlite_errorcode", None)  # none where the driver can't decode what it has read
    if code is None or code & _PRIMARY_CODE in _DAMAGE:
        return ContestFileError(path=str(path))
    return SaveFailedError(path=str(path), reason=str(error))


def _pragmas(kind: FileKind, *, busy_ms: int, foreign_keys: bool) -> tuple[tuple[str, str | int], ...]:
    return (
        ("busy_timeout", busy_ms),
        ("foreign_keys", int(foreign_keys)),
        ("journal_mode", kind.journal_mode),
        ("synchronous", "FULL"),
        ("fullfsync", 1),  # macOS keeps what it calls synced in the drive's memory otherwise
        ("trusted_schema", 0),  # a file from elsewhere may bring views and triggers of its own
    )


def _read_json(text: str) -> object:
    """As json.loads, for columns that this program wrote: without its looks at bytes, blanks and options, since a contest has
    hundreds of thousands of such columns. Raises ValueError.
    """
    value, end = _DECODER.raw_decode(text)
    if end != len(text):
        raise ValueError(text)
    return value


def _compact_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
