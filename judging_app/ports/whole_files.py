"""Files read up to a limit, and files written whole or not at all: the same for use cases and adapters."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from judging_app.ports.errors import CannotWriteError, FileMissingError, FileTooLargeError, FileUnreadableError


def read_whole(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes; of a larger one no more than that is read.

    Raises FileMissingError, FileUnreadableError or FileTooLargeError.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
            size = max(len(data), os.fstat(file.fileno()).st_size)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissingError(path=str(path)) from error
    except OSError as error:
        raise FileUnreadableError(path=str(path), reason=error.strerror or "") from error
    if len(data) > limit:
        raise FileTooLargeError(size=size, limit=limit)
    return data


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or, after any failure, as it was before. Raises CannotWriteError."""
    with whole_file(path) as file:
        file.write(data)


def draft_of(path: Path) -> Path:
    """Where a file lies until it is whole; one that is found there later was left by a program that was killed."""
    return path.with_name(f".{path.name}.part")


def accepted(_draft: Path) -> None:
    """Take what was written as it is."""


@contextmanager
def whole_file(path: Path, check: Callable[[Path], None] = accepted) -> Iterator[BinaryIO]:
    """A file to write into, which takes the place of `path` once it is whole and on the disk. Raises CannotWriteError.

    `check` looks at what was written before it takes its place; whatever it raises leaves `path` as it was.
    """
    draft = draft_of(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        check(draft)
        draft.replace(path)
    except OSError as error:
        _forget(draft)
        raise CannotWriteError(path=str(path), reason=error.strerror or "") from error
    except BaseException:
        _forget(draft)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Let new names in a folder outlast a power cut as well; where a system can't, that is left to it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_from_disk_next(path: Path) -> None:
    """Let what is read of a file from now on come from its disk and not from memory, where a system can do that."""
    if not hasattr(os, "posix_fadvise"):
        return
    with suppress(OSError), path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _forget(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink()
