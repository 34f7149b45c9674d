"""Whether the file of a clip is still what it was when the clip was opened."""

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from judging_app.media.hashing import access_defect
from judging_app.ports.media_errors import ClipDefect

_EARLY_MS = 1_500
_EARLY_PERCENT = 5


@dataclass(slots=True)
class FileWatch:
    """One clip's file."""

    path: Path
    _size: int | None = field(default=None)

    def defect(self) -> ClipDefect | None:
        """What is wrong with the file now: gone, forbidden, or shorter than it was; None when nothing is."""
        try:
            found = self.path.stat()
        except OSError as error:
            return access_defect(error)
        if not stat.S_ISREG(found.st_mode):
            return ClipDefect.MISSING
        if not os.access(self.path, os.R_OK):
            return ClipDefect.NO_ACCESS
        shorter = self._size is not None and found.st_size < self._size
        self._size = found.st_size if self._size is None else self._size
        return ClipDefect.CUT_SHORT if shorter else None

    def defect_at_end(self, at_ms: int, length_ms: int) -> ClipDefect | None:
        """Why a clip ended at this place: its file went away, or it is shorter than it says; None at its true end."""
        defect = self.defect()
        early = length_ms - at_ms > max(_EARLY_MS, length_ms * _EARLY_PERCENT // 100)
        return defect or (ClipDefect.CUT_SHORT if early else None)
