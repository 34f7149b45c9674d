"""The top of the standings at one look: the first three places with what they have. Knows no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ui.screens.standings.rows import StandingRow

LAST_PLACE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One place of the podium. Several entries share it where they are equal; `waits`: a tie there is not settled."""

    place: int
    rank: str
    rows: tuple[StandingRow, ...]

    @property
    def waits(self) -> bool:
        """Whether an award or going on hangs on these entries' order."""
        return any(row.waits for row in self.rows)


def podium_of(rows: Sequence[StandingRow]) -> tuple[Step, ...]:
    """The places up to the third among these rows, which stand in their order."""
    top = [row for row in rows if 0 < row.place <= LAST_PLACE]
    found = [(place, tuple(equal)) for place, equal in groupby(top, key=lambda row: row.place)]
    return tuple(Step(place=place, rank=equal[0].rank, rows=equal) for place, equal in found)
