"""Whether the clip of an entry is the file that was issued. A file that is as it was at the last look is not read again."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from judging_app.core.ids import EntryCode
from judging_app.ports.media import ClipHasher
from judging_app.ports.media_errors import ClipUnreadableError
from judging_app.services.open_pack import Desk

Stamp = tuple[Path, int, int]


class ClipState(StrEnum):
    """What lies where the clip of an entry should."""

    AS_ISSUED = "as-issued"
    ALTERED = "altered"
    """A file, but another one than was issued."""
    GONE = "gone"
    """Nothing, or nothing that can be read."""


class ClipCheck:
    """Looks at the clips of one desk. `look` may be called on any thread, by one at a time."""

    def __init__(self, desk: Desk, hasher: ClipHasher) -> None:
        self._desk, self._hasher = desk, hasher
        self._digests: dict[Stamp, str] = {}

    def look(self, entry: EntryCode, progress: Callable[[int], None] | None = None) -> ClipState:
        """Look at the clip of an entry that has one; `progress` gets the bytes read so far and may raise to stop."""
        path = self._desk.clip_path(entry)
        clip = next(one.clip for one in self._desk.pack.entries if one.code == entry)
        if path is None or clip is None:
            raise LookupError(entry)
        try:
            found = path.stat()
            if not path.is_file():
                return ClipState.GONE
            if found.st_size != clip.size:
                return ClipState.ALTERED
            stamp = (path, found.st_size, found.st_mtime_ns)
            if stamp not in self._digests:
                self._digests[stamp] = self._hasher(path, progress)
        except (OSError, ClipUnreadableError):
            return ClipState.GONE
        return ClipState.AS_ISSUED if self._digests[stamp] == clip.sha256 else ClipState.ALTERED
