"""The sheets of one entry that count, ready to be combined in whole numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import lcm
from operator import attrgetter
from typing import NamedTuple

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.rules import Round
from judging_app.core.score_sheet import ScoreSheet, counting_sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """Where a judge puts an entry among all that the judge marked: how many stand before it, how many share its place."""

    better: int
    sharing: int

    @property
    def middle(self) -> Fraction:
        """The mean of the places that those who share it take up."""
        return self.better + Fraction(self.sharing + 1, 2)

    def of_points(self, table: Sequence[Fraction]) -> tuple[Fraction, ...]:
        """The points of these places; beyond the end of the table there are none."""
        places = range(self.better, self.better + self.sharing)
        return tuple(table[place] if place < len(table) else Fraction(0) for place in places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evened:
    """A total after evening out, and what it was made of: the inputs of the step in the trace."""

    inputs: tuple[Fraction, ...]
    value: Fraction


class Row(NamedTuple):
    """One counting sheet; a bare tuple, because there are as many as sheets. `marks` in hundredths: a bonus mark that was not given adds nothing, so it stands as 0.

    `weight`: the judge's weight as a whole number, in proportion to the others. `evened`: the total after evening out.
    `ranks`: for methods of ranks, one of the total or one of each criterion. `aside`: not combined, because a third
    judge's total is official.
    """

    judge: JudgeCode
    marks: tuple[int, ...]
    weight: int
    sheet: ScoreSheet
    evened: Evened | None = None
    ranks: tuple[Rank, ...] = ()
    aside: bool = False


def counting_rows(round: Round, sheets: Sequence[ScoreSheet], weights: Mapping[JudgeCode, int]) -> tuple[Row, ...]:
    """The counting sheets of one entry in order of judge code; `weights` as `weights_of` says. KeyError for a sheet of a judge
    who is not named.
    """
    counting = sorted(counting_sheets(sheets, round.rubric), key=attrgetter("judge"))
    given = _given if len(round.rubric.required) < len(round.rubric.criteria) else attrgetter("marks")
    return tuple([Row(sheet.judge, given(sheet), weights[sheet.judge], sheet) for sheet in counting])


def _given(sheet: ScoreSheet) -> tuple[int, ...]:
    """The marks of a rubric with bonus criteria, which may lack theirs."""
    return tuple(mark or 0 for mark in sheet.marks)


@lru_cache(maxsize=2**16)
def exact(number: int, unit: int) -> Fraction:
    """A whole number of parts of a point as points. The same few totals come up in every entry, so they are kept."""
    return Fraction(number, unit)


def whole(values: Sequence[Fraction]) -> tuple[tuple[int, ...], int]:
    """The values as whole numbers, and what these are to be divided by."""
    units = {value.denominator for value in values}
    unit = lcm(*units)
    if units == {unit}:
        return tuple([value.numerator for value in values]), unit
    return tuple(value.numerator * (unit // value.denominator) for value in values), unit


def weights_of(round: Round, judges: Mapping[JudgeCode, Judge]) -> Mapping[JudgeCode, int]:
    """Each judge's weight as a whole number, in proportion to the others."""
    chair, member = round.chair_weight, round.member_weight
    of_chair, of_member = chair.numerator * member.denominator, member.numerator * chair.denominator
    return {code: of_chair if judge.role is JudgeRole.CHAIR else of_member for code, judge in judges.items()}
