"""Files read up to a limit, and files written whole or not at all: the same for use cases and adapters."""

import os
from collections.abc import Iterator
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


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which takes the place of `path` once it is whole and on the disk. Raises CannotWriteError."""
    draft = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
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


def _forget(draft: Path) -> None:
    with suppress(OSError):
        draft.unlink()
