"""The digest of a clip file, read in pieces."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from judging_app.ports.media_errors import ClipDefect, ClipUnreadableError

_PIECE_BYTES = 1 << 20


def sha256_of(path: Path, progress: Callable[[int], None] | None = None) -> str:
    """SHA-256 of a file in lower-case hex; `progress` gets the bytes read so far.

    Raises ClipUnreadableError.
    """
    digest = hashlib.sha256()
    done = 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                digest.update(piece)
                done += len(piece)
                if progress is not None:
                    progress(done)
    except OSError as error:
        raise ClipUnreadableError(str(path), access_defect(error)) from error
    return digest.hexdigest()


def access_defect(error: OSError) -> ClipDefect:
    """What an operating system's refusal means for a clip file."""
    missing = isinstance(error, FileNotFoundError | NotADirectoryError | IsADirectoryError)
    return ClipDefect.MISSING if missing else ClipDefect.NO_ACCESS
