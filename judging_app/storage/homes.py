"""Where contests' own files lie, as small files in this person's folder."""

import json
from dataclasses import asdict
from pathlib import Path

from judging_app.core.errors import NotPlainError
from judging_app.core.ids import ContestId
from judging_app.core.plain import from_plain
from judging_app.ports.errors import CannotWriteError
from judging_app.ports.homes import Home
from judging_app.ports.whole_files import write_whole


class FileHomes:
    """Fills ports.homes.Homes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def home(self, contest: ContestId) -> Home | None:
        try:
            return from_plain(Home, json.loads(self._path(contest).read_text(encoding="utf-8")), "home")
        except (OSError, ValueError, NotPlainError):
            return None

    def save_home(self, contest: ContestId, home: Home) -> None:
        path = self._path(contest)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotWriteError(path=str(path), reason=error.strerror or "") from error
        write_whole(path, json.dumps(asdict(home), ensure_ascii=False).encode())

    def _path(self, contest: ContestId) -> Path:
        return self._folder / f"{contest}.json"
