"""What a machine remembers of the contests that are decided on it: where each one's own file lies and how far it was."""

from dataclasses import dataclass
from typing import Protocol

from judging_app.core.ids import ContestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """`path`: where the contest's own file lies. `length`, `trail`: how many entries its audit trail had when that was written
    down, and their digest.
    """

    path: str
    length: int
    trail: str


class Homes(Protocol):
    """Kept outside of all contest files, so that no copy takes it along."""

    def home(self, contest: ContestId) -> Home | None:
        """None where this machine knows of none; also where what was kept can't be read."""
        ...

    def save_home(self, contest: ContestId, home: Home) -> None:
        """Raises CannotWriteError."""
        ...
