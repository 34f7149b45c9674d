"""Makes files whole or not at all, and opens them after every check, backup and migration that they need."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from judging_app.ports.errors import ContestFileError, FileExistsAlreadyError, FileMissingError
from judging_app.ports.whole_files import sync_folder
from judging_app.storage.engine import copy_file, is_sound, mark_as, open_engine, storage_errors
from judging_app.storage.file_kind import FileKind
from judging_app.storage.migrating import check_known, lay_out, revision, upgrade

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BESIDE = ("", "-journal", "-wal", "-shm")


def make_file(path: Path, kind: FileKind, *, busy_ms: int, fill: Callable[[Engine], None]) -> None:
    """Make a file with what `fill` writes: under a passing name first, so that a failure leaves nothing behind.

    Raises FileExistsAlreadyError and SaveFailedError.
    """
    with storage_errors(path):
        if path.exists() or path.is_symlink():
            raise FileExistsAlreadyError(path=str(path))
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with storage_errors(path):
            _build(draft, kind, busy_ms=busy_ms, fill=fill)
            _move(draft, path)
    finally:
        for ending in _BESIDE:
            with suppress(OSError):
                draft.with_name(draft.name + ending).unlink()


def open_file(path: Path, kind: FileKind, *, busy_ms: int, now_ms: Callable[[], int]) -> Engine:
    """An engine on a checked file of the newest form.

    Raises FileMissingError, ContestFileError, ContestFileNewerError and SaveFailedError.
    """
    with storage_errors(path):
        _check_owner(path, kind, busy_ms=busy_ms)
    engine = open_engine(path, kind, busy_ms=busy_ms)
    try:
        with storage_errors(path):
            found = _revision_of_sound(engine, path)
            if found != kind.head:
                check_known(found, kind, path)
                _bring_up(path, kind, busy_ms=busy_ms, stamp=_stamp(now_ms()))
    except BaseException:
        engine.dispose()
        raise
    return engine


def _build(draft: Path, kind: FileKind, *, busy_ms: int, fill: Callable[[Engine], None]) -> None:
    engine = open_engine(draft, kind, busy_ms=busy_ms)
    try:
        with engine.begin() as connection:
            mark_as(connection, kind)
            lay_out(connection, kind)
        fill(engine)
    finally:
        engine.dispose()


def _move(draft: Path, path: Path) -> None:
    """Rename without writing over anything: the name is claimed first (hard links don't work on memory sticks)."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise FileExistsAlreadyError(path=str(path)) from error
    try:
        draft.replace(path)
    except OSError:
        path.unlink()
        raise
    sync_folder(path.parent)


def _check_owner(path: Path, kind: FileKind, *, busy_ms: int) -> None:
    if not path.exists():
        raise FileMissingError(path=str(path))
    if not path.is_file() or not kind.owns(path, busy_ms=busy_ms):
        raise ContestFileError(path=str(path))


def _revision_of_sound(engine: Engine, path: Path) -> str | None:
    with engine.connect() as connection:
        if not is_sound(connection):
            raise ContestFileError(path=str(path))
        return revision(connection)


def _bring_up(path: Path, kind: FileKind, *, busy_ms: int, stamp: str) -> None:
    """Backup copy and migration in one transaction; another program that opens the file waits for both."""
    engine = open_engine(path, kind, busy_ms=busy_ms, foreign_keys=False)
    try:
        with engine.begin() as connection:
            found = revision(connection)
            if found == kind.head:
                return
            with _backup(path, path.with_name(f"{path.name}.backup-{found}-{stamp}")):
                upgrade(connection, kind, path)
    finally:
        engine.dispose()


@contextmanager
def _backup(path: Path, target: Path) -> Iterator[None]:
    """A copy of the file as it is now. It is taken away again where the work that it guards fails and is rolled back."""
    target.open("xb").close()
    try:
        copy_file(path, target)
        yield
    except BaseException:
        target.unlink()
        raise


def _stamp(now_ms: int) -> str:
    moment = _EPOCH + timedelta(milliseconds=now_ms)
    return f"{moment:%Y%m%dT%H%M%S}{now_ms % 1000:03}Z"
