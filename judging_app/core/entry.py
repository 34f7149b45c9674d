"""Units and what they enter."""

from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import BlockKey, EntryCode, UnitCode


class EntryState(Enum):
    """Only received and valid entries are judged; every step has a reason and a way back. The trial is marked by all
    judges before the others, to get their bearings, and never counts.
    """

    RECEIVED = "received"
    VALID = "valid"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    DISQUALIFIED = "disqualified"
    TRIAL = "trial"

    @property
    def judged(self) -> bool:
        """Whether sheets for an entry in this state count."""
        return self in (EntryState.RECEIVED, EntryState.VALID)

    @property
    def competes(self) -> bool:
        """Whether an entry in this state is one of its unit's: a rejected one is, since that may be taken back; what was
        withdrawn or disqualified is not, nor the trial, for which a clip of the organisers' own is often the best.
        """
        return self.judged or self is EntryState.REJECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Who enters. Two units may share a name, so the code is the key."""

    code: UnitCode
    name: str
    block: BlockKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """The file of an entry as it was received: size in bytes, length in milliseconds, picture in pixels as displayed."""

    path: str
    size: int
    sha256: str
    length_ms: int
    width: int
    height: int
    container: str
    video_codec: str
    audio_codec: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The thing judged. `clip_name`: the file name that the list gives, if any; `received_at`: ISO date as given; `authors`:
    the people who made it, as the list names them. No judge sees them.
    """

    code: EntryCode
    title: str
    unit: UnitCode
    state: EntryState = EntryState.RECEIVED
    reason: str = ""
    clip_name: str = ""
    received_at: str = ""
    authors: str = ""
    clip: Clip | None = None


class FindingKind(Enum):
    """What screening can find wrong with an entry's clip."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    LOW_RESOLUTION = "low-resolution"
    ORIENTATION = "orientation"
    ASPECT = "aspect"
    CONTAINER = "container"
    FILE_NAME = "file-name"
    NO_AUDIO = "no-audio"
    DARK = "dark"
    SILENT = "silent"
    IDENTICAL = "identical"
    ALIKE = "alike"


class FindingDecision(Enum):
    """A person decides on each finding; until then it is open."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PENALTY = "penalty"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One breach of the clip rules. `found` and `limit`: figures or words to fill a sentence with; `found` of an
    identical or nearly identical clip names the other entries. `penalty`: hundredths of a point that accepting costs.
    """

    entry: EntryCode
    kind: FindingKind
    found: str = ""
    limit: str = ""
    decision: FindingDecision = FindingDecision.OPEN
    reason: str = ""
    penalty: int = 0
