"""Several files that belong together: all of them take their places, or the folder stays as it was."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from judging_app.ports.errors import CannotWriteError
from judging_app.ports.whole_files import sync_folder
from judging_app.services.files import make_folder

KEPT = "kept"
"""Within the drafts: the earlier files, until all new ones have their places."""


@contextmanager
def draft_folder(folder: Path) -> Iterator[Path]:
    """A folder for drafts within `folder`, so that they lie on its disk; gone at the end, as is a folder that was made for
    nothing. Raises CannotWriteError.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        make_folder(folder)
        drafts = _made_in(folder)
        try:
            yield drafts
        finally:
            _forget(drafts)
    finally:
        for one in missing:  # the innermost first; one that holds something stays
            with suppress(OSError):
                one.rmdir()


def take_places(drafts: Path, folder: Path) -> None:
    """Put all drafts in their places, one by one; where one can't be, or on Ctrl+C, the earlier files are put back.
    Raises CannotWriteError.
    """
    names, kept = sorted(one.name for one in drafts.iterdir()), drafts / KEPT
    try:
        kept.mkdir()
        for name in names:
            _place(drafts / name, folder / name, kept / name)
    except BaseException:
        _put_back(names, drafts, folder)
        raise
    shutil.rmtree(kept, ignore_errors=True)
    sync_folder(folder)


def _made_in(folder: Path) -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix=".papers-", dir=folder))
    except OSError as error:
        raise CannotWriteError(path=str(folder), reason=error.strerror or "") from error


def _place(draft: Path, path: Path, kept: Path) -> None:
    try:
        if path.is_dir():  # a folder of that name is somebody's own
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists():
            path.replace(kept)
        draft.replace(path)
    except OSError as error:
        raise CannotWriteError(path=str(path), reason=error.strerror or "") from error


def _put_back(names: Sequence[str], drafts: Path, folder: Path) -> None:
    """A file that can't be put back stays among the drafts, which then stay as well."""
    for name in names:
        with suppress(OSError):
            if (drafts / KEPT / name).exists():
                (drafts / KEPT / name).replace(folder / name)
            elif not (drafts / name).exists():
                (folder / name).unlink()


def _forget(drafts: Path) -> None:
    """Drafts go; what was put aside and could not be put back stays."""
    for one in drafts.iterdir():
        with suppress(OSError):
            one.rmdir() if one.is_dir() else one.unlink()
    with suppress(OSError):
        drafts.rmdir()
