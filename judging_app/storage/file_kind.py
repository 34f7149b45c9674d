"""The two kinds of file that the program keeps its data in, and what sets each apart."""

from dataclasses import dataclass
from pathlib import Path

MIGRATIONS = Path(__file__).parent / "migrations"
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_APPLICATION_ID = slice(68, 72)


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

    def owns(self, path: Path) -> bool:
        """Whether the file's header is one of this kind; nothing but its first bytes is read. Raises OSError."""
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
        own = int.from_bytes(header[_APPLICATION_ID], "big") == self.application_id
        return own and header.startswith(_MAGIC)


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
