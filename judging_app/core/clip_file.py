"""A file that screening found in a folder of clips, and which entry it belongs to."""

from dataclasses import dataclass
from enum import Enum

from judging_app.core.entry import Clip
from judging_app.core.ids import EntryCode


class MatchedBy(Enum):
    """What tied a file to its entry, or that a person said so. NOT_YET: names were not compared since it was looked into."""

    LIST = "list"
    PATTERN = "pattern"
    CODE = "code"
    TITLE = "title"
    UNIT = "unit"
    LIKENESS = "likeness"
    PERSON = "person"
    NOTHING = "nothing"
    NOT_YET = "not-yet"

    @property
    def settled(self) -> bool:
        """Whether a person decided it; such a match is kept."""
        return self is MatchedBy.PERSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An entry that a file may belong to, and how much speaks for it, 0 to 100."""

    entry: EntryCode
    score: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedClip:
    """The clip of an entry as judges get it in a blind contest: without what its file says about itself.

    `received` and `issued`: SHA-256 of the file as it came in and of the copy that goes out; `size` of the copy in bytes.
    """

    entry: EntryCode
    received: str
    issued: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipFile:
    """`name`: path below `folder` with "/"; `clip`: what is in the file, None where `defect` says why not.

    `entry` None with a person's word: the file belongs to no entry. `modified_ns` and `size` tell whether it was altered.
    """

    folder: str
    name: str
    size: int
    modified_ns: int
    sha256: str = ""
    clip: Clip | None = None
    defect: str = ""
    entry: EntryCode | None = None
    by: MatchedBy = MatchedBy.NOTHING
    score: int = 0
    candidates: tuple[Candidate, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What a file is known by."""
        return self.folder, self.name

    @property
    def waits(self) -> bool:
        """Whether a person has to say where it belongs."""
        return self.by is MatchedBy.NOTHING
