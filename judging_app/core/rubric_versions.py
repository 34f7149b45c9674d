"""The versions of a round's rubric, and the chair's ruling on sheets that were given on an earlier one.

Versions are numbered from 1, that of the first pack. Two versions that say the same are one: sheets on either are right under
both. A ruling speaks of one version only; a newer one makes it void.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from judging_app.core.carrying import Carried, Carrier
from judging_app.core.ids import RoundKey
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet, SheetState

FIRST = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricVersion:
    """One version: since when (milliseconds since 1970 UTC, 0 = not known) and why; `fingerprint`: the round's under it."""

    round: RoundKey
    number: int
    rubric: Rubric
    reason: str = ""
    at_ms: int = 0
    fingerprint: str = ""


class RubricRulingKind(Enum):
    """What becomes of sheets on earlier versions: those count whose every mark stands; what stands is carried over and the
    rest marked again; all are marked again.
    """

    WHOLE = "whole"
    FITTING = "fitting"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricRuling:
    """The chair's ruling while that version is the newest. `taken_back`: why it stands no more, "" = it does."""

    number: int
    round: RoundKey
    version: int
    kind: RubricRulingKind
    reason: str
    at_ms: int = 0
    taken_back: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSheet:
    """A sheet in the order of the newest version's criteria; `waits`: it was finished on another one and does not count."""

    sheet: ScoreSheet
    waits: bool = False


@dataclass(frozen=True, kw_only=True)
class RubricReading:
    """How sheets of any version speak now. `rubrics`: all versions of a round from the first to the newest."""

    rubrics: tuple[Rubric, ...]
    ruling: RubricRulingKind | None = None

    @cached_property
    def number(self) -> int:
        """The number under which sheets on the newest version are stored."""
        return number_of(self.rubrics[-1], self.rubrics) or FIRST

    @cached_property
    def carriers(self) -> Mapping[int, Carrier]:
        """What carries sheets of each version over to the newest."""
        newest = self.rubrics[-1]
        return {number: Carrier(before=one, after=newest) for number, one in enumerate(self.rubrics, FIRST)}

    def carried(self, sheet: ScoreSheet, number: int) -> Carried:
        """A sheet that was given on that version, as it would be on the newest one."""
        return self.carriers[number].carry(sheet)

    def read(self, sheet: ScoreSheet, number: int) -> ReadSheet:
        """What a sheet that was given on that version says. Only a submitted one has to wait: the others say no marks."""
        if number == self.number:
            return ReadSheet(sheet=sheet)
        carried = self.carried(sheet, number)
        if sheet.state is not SheetState.SUBMITTED or self.ruling is RubricRulingKind.FITTING:
            return ReadSheet(sheet=carried.sheet)
        stands = self.ruling is RubricRulingKind.WHOLE and carried.stands(self.rubrics[-1])
        return ReadSheet(sheet=carried.sheet, waits=not stands)


def number_of(rubric: Rubric, rubrics: Iterable[Rubric]) -> int | None:
    """The first version that says the same, None where none does."""
    return next((number for number, one in enumerate(rubrics, FIRST) if one == rubric), None)


def versions_of(versions: Iterable[RubricVersion], round_key: RoundKey, rubric: Rubric) -> tuple[RubricVersion, ...]:
    """The versions of a round in order of number; its rubric is the first where no other was ever made."""
    mine = sorted((one for one in versions if one.round == round_key), key=lambda one: one.number)
    return tuple(mine) or (RubricVersion(round=round_key, number=FIRST, rubric=rubric),)


def ruling_on(rulings: Iterable[RubricRuling], version: RubricVersion) -> RubricRuling | None:
    """The ruling in force on sheets of versions before that one, the last where there are several."""
    of_it = [one for one in rulings if (one.round, one.version) == (version.round, version.number)]
    return max((one for one in of_it if not one.taken_back), key=lambda one: one.number, default=None)
