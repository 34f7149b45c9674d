"""What can go wrong with clips and their player. Errors carry data; their sentences stand in sentences.py."""

from dataclasses import dataclass
from enum import Enum

from judging_app.ports.errors import PortError


class ClipDefect(Enum):
    """Why a clip file can't be used."""

    MISSING = "missing"
    """There is no such file, or it is not a regular file."""
    NO_ACCESS = "no-access"
    """The file is there but can't be read."""
    NOT_A_CLIP = "not-a-clip"
    """The bytes are no video file that this program knows."""
    NO_PICTURE = "no-picture"
    """It holds sound or data but no moving picture."""
    CUT_SHORT = "cut-short"
    """It says that it is longer than what can be read: copied or uploaded only in part."""
    DAMAGED = "damaged"
    """Parts in the middle can't be decoded."""
    PROBE_FAILED = "probe-failed"
    """Looking into the file crashed the looking process."""


class MediaError(PortError):
    """Root of what goes wrong with clips and their player."""


@dataclass(eq=False)
class ClipUnreadableError(MediaError):
    """A clip file can't be read to its end."""

    path: str
    defect: ClipDefect


@dataclass(eq=False)
class ProbeTimeoutError(MediaError):
    """Looking into a clip took longer than allowed (milliseconds)."""

    path: str
    limit_ms: int


class Kept(Enum):
    """Why a clip can't be copied without what its file says about itself."""

    UNREADABLE = "unreadable"
    """The file can't be read to its end."""
    FORM = "form"
    """Its kind of file, or what is in it, can't be written again without encoding it anew."""
    OTHER = "other"
    """The copy does not play the same: packets are missing, or it is turned another way."""
    METADATA = "metadata"
    """Something that the file says about itself was still there in the copy."""
    NO_ROOM = "no-room"
    """The copy could not be written."""
    FAILED = "failed"
    """Copying crashed the copying process."""


@dataclass(eq=False)
class NotNeutralError(MediaError):
    """A clip can't be copied without its metadata."""

    path: str
    kept: Kept


class PlayerError(MediaError):
    """Root of why there is no player."""


class PlayerLack(Enum):
    """What the player misses on this machine."""

    NOT_FOUND = "not-found"
    """libVLC is not installed."""
    WRONG_VERSION = "wrong-version"
    """The installed libVLC is older or newer than what this program speaks to."""
    DOES_NOT_START = "does-not-start"
    """libVLC is there but does not start: usually its plugins are missing."""


@dataclass(eq=False)
class PlayerUnavailableError(PlayerError):
    """libVLC can't be used; `found` is its version where one was found, `least` the least version needed."""

    lack: PlayerLack
    found: str
    least: str


@dataclass(eq=False)
class PlayerKeepsFailingError(PlayerError):
    """The player's helper was lost this many times in a row with the same clip."""

    path: str
    losses: int
