"""Files that a use case leaves behind: written whole or not at all."""

import os
import shutil
from pathlib import Path

from judging_app.ports.errors import CannotWriteError


def make_folder(path: Path) -> None:
    """Make a folder and those above it where they are missing. Raises CannotWriteError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(path=str(path), reason=error.strerror or "") from error


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or, after any failure, as it was before. Raises CannotWriteError."""
    draft = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise CannotWriteError(path=str(path), reason=error.strerror or "") from error


def copy_whole(source: Path, target: Path) -> None:
    """Copy a file so that the copy is there whole or not at all. Raises CannotWriteError."""
    draft = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, draft)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise CannotWriteError(path=str(target), reason=error.strerror or "") from error
