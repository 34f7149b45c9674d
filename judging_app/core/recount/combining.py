"""What is left out of a column of judges' values, what places are worth, and how a column becomes one figure."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.people import JudgeRole
from judging_app.core.recount.case import Case
from judging_app.core.rules import ConsolidationRules

Who = TypeVar("Who", bound=Hashable)
Key = TypeVar("Key", bound=Hashable)


def kept(column: Mapping[JudgeCode, Fraction], rules: ConsolidationRules) -> list[JudgeCode]:
    """The judges whose values stay: without so many highest and lowest; of equal ones the later code goes first."""
    high, low = rules.drop_high, rules.drop_low
    if len(column) < max(rules.drop_from, high + low + 1):
        return sorted(column)
    later_first = sorted(column, reverse=True)
    highest_first = sorted(later_first, key=lambda judge: column[judge], reverse=True)
    left = highest_first[high:]
    lowest_first = sorted(sorted(left, reverse=True), key=lambda judge: column[judge])
    return sorted(lowest_first[low:])


def places(column: Mapping[Who, Fraction], points: Sequence[Fraction] = ()) -> dict[Who, Fraction]:
    """The place of each by its value, highest first, or the points for that place; equal values share the mean of theirs.

    Without a table of points a place is worth its number; places beyond the table give none.
    """
    worth: dict[Fraction, list[Fraction]] = {}
    for i, value in enumerate(sorted(column.values(), reverse=True)):
        given = Fraction(i + 1) if not points else points[i] if i < len(points) else Fraction(0)
        worth.setdefault(value, []).append(given)
    shared = {value: sum(some, Fraction(0)) / len(some) for value, some in worth.items()}
    return {who: shared[value] for who, value in column.items()}


def combined(case: Case, column: Mapping[JudgeCode, Fraction]) -> Fraction:
    """One figure: median, weighted mean, or the mean, which places and points for places have as well."""
    if case.round.consolidation.method == "median":
        return median(column.values())
    chairs = {judge.code for judge in case.judges if judge.role is JudgeRole.CHAIR}
    total, whole = Fraction(0), Fraction(0)
    for judge, value in column.items():
        weight = case.round.chair_weight if judge in chairs else case.round.member_weight
        share = weight if case.round.consolidation.method == "weighted-mean" else Fraction(1)
        total, whole = total + value * share, whole + share
    return total / whole


def median(values: Iterable[Fraction]) -> Fraction:
    """The value in the middle, or the mean of the two there."""
    row = sorted(values)
    return (row[len(row) // 2] + row[(len(row) - 1) // 2]) / 2


def equal(values: Mapping[EntryCode, Key]) -> dict[Key, list[EntryCode]]:
    """The entries of each value, in order of code."""
    found: dict[Key, list[EntryCode]] = {}
    for code in sorted(values):
        found.setdefault(values[code], []).append(code)
    return found
