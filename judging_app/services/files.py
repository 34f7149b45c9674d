"""Folders and copies that a use case leaves behind."""

import unicodedata
from pathlib import Path

from judging_app.ports.errors import CannotWriteError, NotAFolderError

UNKNOWN = "\ufffd"
"""Stands for what is no letter that a record, a table or a terminal could take."""


def name_of(path: Path) -> str:
    """A file's name as records and tables show it: composed, without control signs and bytes that are no text."""
    name = unicodedata.normalize("NFC", path.name)
    return "".join(UNKNOWN if unicodedata.category(letter)[0] == "C" else letter for letter in name)


def make_folder(path: Path) -> None:
    """Make a folder and those above it where they are missing. Raises NotAFolderError where a file stands in the way, else
    CannotWriteError.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        for one in (path, *path.parents):
            if one.is_file():
                raise NotAFolderError(path=str(one), reason=error.strerror or "") from error
        raise CannotWriteError(path=str(path), reason=error.strerror or "") from error
