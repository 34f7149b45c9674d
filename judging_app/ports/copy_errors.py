"""What keeps clips from being copied beside packs. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError
from judging_app.ports.media_errors import Kept


@dataclass(eq=False)
class NoRoomError(PortError):
    """A folder or stick has too little room; `lacking_bytes`: how much must be made."""

    path: str
    needed_bytes: int
    free_bytes: int
    lacking_bytes: int


@dataclass(eq=False)
class CopyWrongError(PortError):
    """What was read back from a folder or stick is not what was written there."""

    entry: str
    path: str


@dataclass(eq=False)
class ClipNotNeutralError(PortError):
    """A clip of a blind contest can't be given out without what its file says about itself."""

    entry: str
    path: str
    kept: Kept


@dataclass(eq=False)
class ClipsNotCopiedError(PortError):
    """So many clips of a blind contest were never copied for packs, so it is not known which files judges will have; `entries`:
    the first of them.
    """

    count: int
    entries: tuple[str, ...]
