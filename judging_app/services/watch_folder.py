"""A folder into which score files come: which of them are new and whole.

A copy over a slow stick or network may stand still half done, and some systems give a file its whole length at once. So a
file is given when it stands still and can be read; one that can't is waited for, and given all the same, to be refused with
its reason, when it has not changed for long.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import is_zipfile

from judging_app.ports.errors import FileUnreadableError, PortError
from judging_app.ports.office_errors import NotAJudgeTableError

PATIENCE = 30
"""So many looks a file that can't be read may stand still before it is given."""
PASSING = ("~$", ".")
"""How names of files begin that other programs make and take away again."""

Stamp = tuple[int, int]
"""Bytes, and the time of the last change in nanoseconds."""
Refusal = Callable[[Path], PortError | None]


@dataclass(slots=True)
class FolderWatch:
    """Gives each file once, and again when it has changed; one that is still being copied waits.

    `held`: what the folder held at the first look, None before it.
    """

    folder: Path
    suffixes: Collection[str]
    held: frozenset[Path] | None = None
    _before: dict[Path, Stamp] = field(default_factory=dict)
    _given: dict[Path, Stamp] = field(default_factory=dict)
    _still: dict[Path, int] = field(default_factory=dict)

    def look(self, refusal: Refusal) -> tuple[Path, ...]:
        """The files that can be read, or stood still for long, and were not given yet, in order of name.

        `refusal`: the error by which a file would be refused now. A whole spreadsheet that is none of a judge is left
        alone. Raises FileUnreadableError when the folder can't be read.
        """
        now = self._stamps()
        self.held = frozenset(now) if self.held is None else self.held
        self._still = {path: self._still_for(path, stamp) for path, stamp in now.items()}
        self._before = now
        standing = [path for path in now if self._still[path] and self._given.get(path) != now[path]]
        found = {path: refusal(path) for path in standing}
        foreign = {path for path, error in found.items() if _is_foreign(path, error)}
        ready = [
            path
            for path, error in found.items()
            if path not in foreign and (error is None or self._still[path] >= PATIENCE)
        ]
        self._given |= {path: now[path] for path in (*ready, *foreign)}
        return tuple(sorted(ready))

    def waiting(self) -> tuple[Path, ...]:
        """The files that are there and not whole yet, in order of name."""
        return tuple(sorted(path for path, stamp in self._before.items() if self._given.get(path) != stamp))

    def _still_for(self, path: Path, stamp: Stamp) -> int:
        return self._still.get(path, 0) + 1 if self._before.get(path) == stamp else 0

    def _stamps(self) -> dict[Path, Stamp]:
        found = {}
        try:
            for path in self.folder.iterdir():
                if path.suffix.lower() in self.suffixes and not path.name.startswith(PASSING) and path.is_file():
                    known = path.stat()
                    found[path] = known.st_size, known.st_mtime_ns
        except OSError as error:
            raise FileUnreadableError(path=str(self.folder), reason=error.strerror or "") from error
        return found


def _is_foreign(path: Path, error: PortError | None) -> bool:
    return isinstance(error, NotAJudgeTableError) and is_zipfile(path)
