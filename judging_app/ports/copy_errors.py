"""What keeps clips from being copied beside packs. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass

from judging_app.ports.errors import PortError


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
