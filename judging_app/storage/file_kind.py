"""The two kinds of file that the program keeps its data in, and what sets each apart."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """`application_id`: the number in SQLite's header that says whose file it is. `journal_mode`: SQLite's word.
    `head`: revision that this program reads and writes. `versions`: folders with the migrations up to it.
    """

    name: str
    application_id: int
    journal_mode: str
    head: str
    versions: tuple[Path, ...]

    def owns(self, path: Path, *, busy_ms: int) -> bool:
        """Whether the file is of this kind; nothing is written. Raises sqlite3.Error.

        SQLite itself looks: where a process closes a file that it opened by another way, POSIX drops all locks that it holds
        on it, also those of its open connections. Another program would then take itself for the last user of a workspace and
        remove the journal to which this one goes on writing.
        """
        with closing(sqlite3.connect(path, timeout=busy_ms / 1000)) as base:
            try:
                (found,) = base.execute("PRAGMA application_id").fetchone()
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                    return False
                raise
        return bool(found == self.application_id)


# A contest file is copied while it is open, so all of it must lie in the one file: never WAL.
CONTEST = FileKind(
    name="contest",
    application_id=0x4A554443,
    journal_mode="DELETE",
    head="0014",
    versions=(MIGRATIONS / "versions" / "contest",),
)

WORKSPACE = FileKind(
    name="workspace",
    application_id=0x4A554457,
    journal_mode="WAL",
    head="0001",
    versions=(MIGRATIONS / "versions" / "workspace",),
)
