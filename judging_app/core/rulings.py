"""A person's word on one stored file: it is set aside, or it counts although it came after closing.

A ruling is a record. One that is taken back keeps its number and says why; it counts no more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from judging_app.core.ids import FileDigest, RoundKey


class RulingKind(Enum):
    """SET_ASIDE: nothing of the file counts. ACCEPTED: the file counts although the round was closed when it came."""

    SET_ASIDE = "set-aside"
    ACCEPTED = "accepted-late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What was said of a file, and why. `taken_back`: why it stands no more, "" = it does."""

    number: int
    round: RoundKey
    file: FileDigest
    kind: RulingKind
    reason: str
    taken_back: str = ""


def ruled(rulings: Iterable[Ruling], kind: RulingKind) -> frozenset[FileDigest]:
    """The files of which that is said; `rulings`: those of one round that are in force."""
    return frozenset(one.file for one in rulings if one.kind is kind)
