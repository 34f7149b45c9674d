"""The one way in that is declared for each judge: signed file, paper, spreadsheet or a table of marks.

A declaration is a record. The last one that was not taken back stands; changing it needs a reason.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from judging_app.core.counting import Source
from judging_app.core.ids import JudgeCode, RoundKey


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """By which way a judge's sheets of a round come in. `reason`: why it was changed, "" where it was the first word.

    `taken_back`: why it stands no more, "" = it does.
    """

    number: int
    round: RoundKey
    judge: JudgeCode
    way: Source
    reason: str = ""
    taken_back: str = ""


def ways_of(records: Iterable[WayIn]) -> Mapping[JudgeCode, Source]:
    """The way of each judge for whom one is declared; `records`: those of one round that are in force, in order."""
    return {one.judge: one.way for one in records}
