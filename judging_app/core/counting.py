"""What there is to count: stored files, the records that say which of their sheets speak, and the outcome (`core.speaking`)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.moving import Move
from judging_app.core.rubric_versions import FIRST, RubricReading
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import LookAnswer, SecondLook

Pair = tuple[JudgeCode, EntryCode]


class Source(Enum):
    """By which way a judge's sheets came in."""

    FILE = "file"
    PAPER = "paper"
    SPREADSHEET = "spreadsheet"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A verified envelope as the contest keeps it. `digest` is the SHA-256 of its payload.

    Sheets that came in another way than by a file belong to no enrolment: theirs is 0. `keyed_by`: who keyed a sheet that
    came on paper, once, then again, then whoever settled the differences. `rubric`: the version of the round's rubric that the
    sheets were given on; their marks are in the order of its criteria.
    """

    digest: FileDigest
    round: RoundKey
    judge: JudgeCode
    enrolment: int
    sequence: int
    device_key: str
    sheets: tuple[ScoreSheet, ...]
    source: Source = Source.FILE
    keyed_by: tuple[str, ...] = ()
    rubric: int = FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A person's choice in a conflict: within one enrolment, only files of `device_key` and, where one sequence number
    came twice, of `digests` count. With `enrolment` 0 it settles by which way a judge's sheets count where they came by
    two: `device_key` is the value of that Source. A choice without a round stands for any.
    """

    judge: JudgeCode
    enrolment: int
    device_key: str
    digests: tuple[FileDigest, ...]
    reason: str
    round: RoundKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountingRecords:
    """The contest's records that decide what counts: who marks what, who stands aside, which conflicts are settled, which
    sheets belong to another entry.

    `assigned`: the entries of each judge that are judged; `recused`: pairs that the secretariat recorded;
    `ways`: by which way each judge's sheets come in, where that is declared: what comes by another does not count;
    `frozen`: digests of all files that were stored when the round closed, None while it is open; `looks`: what judges
    were asked to look at again in this round, those taken back as well; `accepted`: files that count although they came
    after closing; `withdrawn`: files that a person set aside; `reading`: how sheets on earlier
    versions of the rubric speak, None where there is but one.
    """

    assigned: Mapping[JudgeCode, frozenset[EntryCode]]
    recused: frozenset[tuple[JudgeCode, EntryCode]] = frozenset()
    choices: tuple[Choice, ...] = ()
    moves: tuple[Move, ...] = ()
    ways: Mapping[JudgeCode, Source] = field(default_factory=dict)
    frozen: frozenset[FileDigest] | None = None
    looks: tuple[SecondLook, ...] = ()
    accepted: frozenset[FileDigest] = frozenset()
    withdrawn: frozenset[FileDigest] = frozenset()
    reading: RubricReading | None = None


class SetAsideReason(Enum):
    """Why a stored sheet is not counted."""

    NOT_ASSIGNED = "not-assigned"
    RECUSED = "recused"
    OTHER_WAY = "other-way"
    NOT_CHOSEN = "not-chosen"
    NOT_ASKED = "not-asked"
    WITHDRAWN = "withdrawn"
    OTHER_RUBRIC = "other-rubric"


class SheetInForce(NamedTuple):
    """The sheet that speaks for a judge and an entry, on the newest version of the rubric, and the file that it came in; a bare
    tuple, because there are as many as sheets. `stored`: the sheet as it was given on an earlier version, None where it was not.
    """

    sheet: ScoreSheet
    file: FileDigest
    stored: ScoreSheet | None = None

    @property
    def as_stored(self) -> ScoreSheet:
        """The sheet in the words of its file, for the entry that it speaks of."""
        return self.stored or self.sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A sheet in force that is stored but not counted until the record is undone; marks as they are stored."""

    sheet: ScoreSheet
    file: FileDigest
    reason: SetAsideReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Files that contradict each other, within one enrolment, or (`two_ways`, enrolment 0) by the way they came in.

    Until a person chooses nothing of the enrolment (of that source) counts, nor of `entries`, which came by two ways.
    """

    judge: JudgeCode
    enrolment: int
    digests: tuple[FileDigest, ...]
    two_devices: bool = False
    two_ways: bool = False
    source: Source = Source.FILE
    entries: tuple[EntryCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What counts. `in_force` holds every sheet that speaks, submitted or not, by judge and entry; `answers` the second
    looks among them that took an earlier sheet's place.
    """

    in_force: Mapping[Pair, SheetInForce]
    set_aside: tuple[SetAside, ...]
    conflicts: tuple[Conflict, ...]
    late: tuple[FileDigest, ...]
    answers: Mapping[Pair, LookAnswer] = field(default_factory=dict)
