"""A folder into which score files come: which of them are new and whole."""

from dataclasses import dataclass, field
from pathlib import Path

from judging_app.ports.errors import FileUnreadableError

Stamp = tuple[int, int]
"""Bytes, and the time of the last change in nanoseconds."""


@dataclass(slots=True)
class FolderWatch:
    """Gives each file once, and again when it has changed; one that is still being copied waits until it stands still."""

    folder: Path
    suffix: str
    _before: dict[Path, Stamp] = field(default_factory=dict)
    _given: dict[Path, Stamp] = field(default_factory=dict)

    def look(self) -> tuple[Path, ...]:
        """The files that have stood still since the last look and were not given yet, in order of name.

        Raises FileUnreadableError when the folder can't be read.
        """
        now = self._stamps()
        ready = [path for path, stamp in now.items() if self._before.get(path) == stamp != self._given.get(path)]
        self._before = now
        self._given |= {path: now[path] for path in ready}
        return tuple(sorted(ready))

    def _stamps(self) -> dict[Path, Stamp]:
        found = {}
        try:
            for path in self.folder.iterdir():
                if path.suffix.lower() == self.suffix and path.is_file():
                    known = path.stat()
                    found[path] = known.st_size, known.st_mtime_ns
        except OSError as error:
            raise FileUnreadableError(path=str(self.folder), reason=error.strerror or "") from error
        return found
