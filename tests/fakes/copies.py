"""Passing copies of contests that lie in memory, for tests of what is read of earlier ones."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from judging_app.ports.copies import CopiedContest
from judging_app.ports.errors import FileMissingError
from judging_app.ports.storage import ContestStore

DIGEST = "ab" * 32


class FakeCopies:
    """Fills `judging_app.ports.copies.ContestCopies`: the stores are given by the paths of their files."""

    def __init__(self, stores: dict[Path, ContestStore]) -> None:
        self._stores = stores

    @contextmanager
    def copy_of(self, path: Path) -> Iterator[CopiedContest]:
        if path not in self._stores:
            raise FileMissingError(path=str(path))
        yield CopiedContest(store=self._stores[path], digest=DIGEST)
