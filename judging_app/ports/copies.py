"""The Protocol of who looks into a contest file that must not be changed by it."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from judging_app.ports.storage import ContestStore


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedContest:
    """A contest as its file had it: `store` on a passing copy, `digest`: SHA-256 of the file."""

    store: ContestStore
    digest: str


class ContestCopies(Protocol):
    """Opens passing copies of contest files. The file itself is only read, and stays as it is also where its form is older."""

    def copy_of(self, path: Path) -> AbstractContextManager[CopiedContest]:
        """A copy, gone at the end. Raises FileMissingError, ContestFileError, ContestFileNewerError, EarlierUnreadableError."""
        ...
