"""Passing copies of contest files, for a look that must not change them."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from judging_app.ports.clock import Clock
from judging_app.ports.copies import CopiedContest
from judging_app.ports.errors import ContestFileError, ContestFileNewerError, FileMissingError
from judging_app.ports.paper_errors import EarlierUnreadableError
from judging_app.storage.file_kind import CONTEST, FileKind
from judging_app.storage.stores import BUSY_MS, SqlContestStores

NAME = "copy.contest"


class SqlContestCopies:
    """Fills ports.copies.ContestCopies. `busy_ms`: how long it waits for a program that is writing."""

    def __init__(self, *, clock: Clock, busy_ms: int = BUSY_MS, kind: FileKind = CONTEST) -> None:
        self._clock = clock
        self._busy_ms = busy_ms
        self._kind = kind

    @contextmanager
    def copy_of(self, path: Path) -> Iterator[CopiedContest]:
        """SQLite reads the file, by a connection that can't write; only the copy is brought to the newest form."""
        whole = self._read(path)
        with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            target = Path(folder) / NAME
            target.write_bytes(whole)
            try:
                store = SqlContestStores(clock=self._clock, kind=self._kind).open(target)
            except ContestFileNewerError as error:
                raise ContestFileNewerError(path=str(path)) from error
            except ContestFileError as error:
                raise ContestFileError(path=str(path)) from error
            try:
                yield CopiedContest(store=store, digest=hashlib.sha256(whole).hexdigest())
            finally:
                store.close()

    def _read(self, path: Path) -> bytes:
        if not path.is_file():
            raise FileMissingError(path=str(path))
        address = f"{path.resolve().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(address, uri=True, timeout=self._busy_ms / 1000)) as source:
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody writes
                return source.serialize()
        except sqlite3.OperationalError as error:
            raise EarlierUnreadableError(path=str(path)) from error
        except sqlite3.DatabaseError as error:
            raise ContestFileError(path=str(path)) from error
