"""Makes and opens contest files and workspaces. The database packages are imported at the first file."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import finalize

from judging_app.core.contest import Contest
from judging_app.core.digest import digest
from judging_app.ports.clock import Clock
from judging_app.ports.errors import CannotWriteError, FileMissingError
from judging_app.ports.exchange import ContestKeys
from judging_app.ports.homes import Home, Homes
from judging_app.ports.storage import WorkspaceInfo
from judging_app.storage.file_kind import CONTEST, WORKSPACE, FileKind
from judging_app.storage.lock import forget, hold, release

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from judging_app.storage.contest_unit import SqlContestUnit
    from judging_app.storage.workspace_unit import SqlWorkspaceUnit

BUSY_MS = 10_000
LOCK_MS = 1_000


class SqlContestStore:
    """Fills ports.storage.ContestStore."""

    def __init__(self, engine: "Engine", path: Path) -> None:
        self._engine = engine
        self._path = path

    def unit(self) -> "SqlContestUnit":
        """A fresh unit of work; a second one waits at its first use until the first has ended."""
        from judging_app.storage.contest_unit import SqlContestUnit

        return SqlContestUnit(self._engine, self._path)

    def close(self) -> None:
        self._engine.dispose()


class SqlContestStores:
    """Fills ports.storage.ContestStores. `clock` names backup copies; `busy_ms`: how long a unit waits for another; `homes`:
    where a file that is made is remembered as the contest's own.
    """

    def __init__(
        self, *, clock: Clock, busy_ms: int = BUSY_MS, kind: FileKind = CONTEST, homes: Homes | None = None
    ) -> None:
        self._clock = clock
        self._homes = homes
        self._busy_ms = busy_ms
        self._kind = kind

    def create(self, path: Path, contest: Contest, keys: ContestKeys) -> SqlContestStore:
        from judging_app.storage.contest_unit import SqlContestUnit
        from judging_app.storage.opening import make_file

        def fill(engine: "Engine") -> None:
            with SqlContestUnit(engine, path) as unit:
                unit.begin(contest, keys)
                unit.commit()

        make_file(path, self._kind, busy_ms=self._busy_ms, fill=fill)
        if self._homes is not None:
            with suppress(CannotWriteError):  # whoever decides in it takes it over then
                self._homes.save_home(contest.id, Home(path=str(path.resolve()), length=0, trail=digest([])))
        return self.open(path)

    def open(self, path: Path) -> SqlContestStore:
        from judging_app.storage.opening import open_file

        return SqlContestStore(open_file(path, self._kind, busy_ms=self._busy_ms, now_ms=self._clock.now_ms), path)


class SqlWorkspaceStore:
    """Fills ports.storage.WorkspaceStore. `lock`: handle of the lock that goes with it, None for one that only looks."""

    def __init__(self, engine: "Engine", path: Path, lock: int | None = None) -> None:
        self._engine = engine
        self._path = path
        # A desk that nobody waits for any more is dropped unclosed: its lock goes with it.
        self._unlock = None if lock is None else finalize(self, release, lock)

    def unit(self) -> "SqlWorkspaceUnit":
        """A fresh unit of work; a second one waits at its first use until the first has ended."""
        from judging_app.storage.workspace_unit import SqlWorkspaceUnit

        return SqlWorkspaceUnit(self._engine, self._path)

    def reading(self) -> "SqlWorkspaceUnit":
        """A unit that only reads; no other waits for it."""
        from judging_app.storage.engine import reading
        from judging_app.storage.workspace_unit import SqlWorkspaceUnit

        return SqlWorkspaceUnit(reading(self._engine), self._path)

    def close(self) -> None:
        """Let go of the file; may be called twice."""
        self._engine.dispose()
        if self._unlock:
            self._unlock()


class SqlWorkspaceStores:
    """Fills ports.storage.WorkspaceStores. `clock` names backup copies; `busy_ms`: how long a unit waits for another;
    `lock_ms`: how long opening waits for a window that is just closing.
    """

    def __init__(
        self, *, clock: Clock, busy_ms: int = BUSY_MS, lock_ms: int = LOCK_MS, kind: FileKind = WORKSPACE
    ) -> None:
        self._clock = clock
        self._busy_ms = busy_ms
        self._lock_ms = lock_ms
        self._kind = kind

    def create(self, path: Path, info: WorkspaceInfo) -> SqlWorkspaceStore:
        from judging_app.storage.opening import make_file
        from judging_app.storage.workspace_unit import SqlWorkspaceUnit

        def fill(engine: "Engine") -> None:
            with SqlWorkspaceUnit(engine, path) as unit:
                unit.save_info(info)
                unit.commit()

        make_file(path, self._kind, busy_ms=self._busy_ms, fill=fill)
        return self.open(path)

    def open(self, path: Path) -> SqlWorkspaceStore:
        from judging_app.storage.engine import storage_errors

        if not path.exists():
            raise FileMissingError(path=str(path))
        with storage_errors(path):
            lock = hold(path, wait_ms=self._lock_ms)
        try:
            return SqlWorkspaceStore(self._engine(path), path, lock)
        except BaseException:
            forget(path, lock)
            raise

    def look(self, path: Path) -> SqlWorkspaceStore:
        return SqlWorkspaceStore(self._engine(path), path)

    def exists(self, path: Path) -> bool:
        """Whether anything lies there; opening says whether it is a workspace."""
        return path.exists()

    def _engine(self, path: Path) -> "Engine":
        from judging_app.storage.opening import open_file

        return open_file(path, self._kind, busy_ms=self._busy_ms, now_ms=self._clock.now_ms)
