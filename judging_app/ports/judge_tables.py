"""Spreadsheets that go to a judge and come back filled in. Values and a Protocol only."""

from dataclasses import dataclass
from typing import Protocol

from judging_app.core.ids import JudgeCode, RoundKey
from judging_app.core.people import Judge
from judging_app.ports.exchange import KnownContest, PackEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeTable:
    """What one judge is asked to fill in: a row for each entry. `deadline`: ISO date or ""."""

    round: RoundKey
    judge: Judge
    entries: tuple[PackEntry, ...]
    deadline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRow:
    """A row as it came back, all as text: "" where empty. Marks and remarks in the rubric's order of criteria."""

    number: int
    entry: str
    marks: tuple[str, ...]
    remarks: tuple[str, ...]
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledTable:
    """A judge's spreadsheet that is one of ours. `saved_s`: seconds since 1970 UTC at its last saving, 0 = it says none."""

    round: RoundKey
    judge: JudgeCode
    saved_s: int
    rows: tuple[FilledRow, ...]


class JudgeTables(Protocol):
    """Spreadsheets for judges (.xlsx)."""

    def knows(self, data: bytes) -> bool:
        """Whether the file is a spreadsheet at all."""
        ...

    def written(self, table: JudgeTable, known: KnownContest) -> bytes:
        """An .xlsx in which only marks and remarks can be typed, checked by the rubric while typing."""
        ...

    def read(self, data: bytes, known: KnownContest) -> FilledTable:
        """What was filled in. Raises NotAJudgeTableError, FormNewerError, OtherContestError, UnknownRoundError,
        UnknownJudgeError, OtherRubricError or JudgeTableAlteredError.
        """
        ...
