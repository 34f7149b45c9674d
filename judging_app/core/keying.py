"""A sheet on paper is keyed twice, by one person or by two; what differs is settled before it becomes a sheet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from judging_app.core.ids import EntryCode, FileDigest, JudgeCode, RoundKey
from judging_app.core.rubric_versions import FIRST as FIRST_VERSION

FIRST, SECOND = 1, 2
Pair = tuple[JudgeCode, EntryCode]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keying:
    """What one person keyed from one sheet on paper: marks in hundredths and remarks in the rubric's order of criteria.

    `turn`: FIRST or SECOND; remarks are keyed in the first turn only. `reason`: why a sheet that is in is keyed anew.
    `file`: the envelope that it became a part of, None before. Of several of one turn the last one counts. `rubric`: the
    version of the rubric that the paper bears.
    """

    number: int
    round: RoundKey
    judge: JudgeCode
    entry: EntryCode
    turn: int
    who: str
    at_ms: int
    marks: tuple[int | None, ...]
    remarks: tuple[str, ...] = ()
    remark: str = ""
    reason: str = ""
    file: FileDigest | None = None
    rubric: int = FIRST_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed:
    """How far one sheet on paper is: its first keying and, where it was keyed again, the second."""

    first: Keying
    second: Keying | None = None

    @property
    def differences(self) -> tuple[int, ...]:
        """Positions of the criteria for which the two keyings say different things; none before the second."""
        if self.second is None:
            return ()
        pairs = zip(self.first.marks, self.second.marks, strict=True)
        return tuple(i for i, (one, other) in enumerate(pairs) if one != other)


def under_way(keyings: Iterable[Keying], *, rubric: int = FIRST_VERSION) -> Mapping[Pair, Keyed]:
    """The sheets that were keyed on that version and did not become an envelope yet; a first keying begins anew."""
    found: dict[Pair, Keyed] = {}
    for one in sorted(
        (one for one in keyings if one.file is None and one.rubric == rubric), key=lambda one: one.number
    ):
        pair = one.judge, one.entry
        if one.turn == FIRST:
            found[pair] = Keyed(first=one)
        elif pair in found:
            found[pair] = Keyed(first=found[pair].first, second=one)
    return found
