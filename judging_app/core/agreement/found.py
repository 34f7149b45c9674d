"""What a statistic finds: a number, or why there is none. Never a zero in place of a reason."""

from collections.abc import Mapping, Sequence
from enum import Enum
from fractions import Fraction

from judging_app.core.ids import EntryCode, JudgeCode

Totals = Mapping[JudgeCode, Mapping[EntryCode, Fraction]]
"""Each judge's totals, in points; an entry that a judge did not mark is not there."""

ZERO = Fraction(0)
LEAST = 3
"""Any two points lie on a line, so that a correlation says nothing of fewer than three."""


class Why(Enum):
    """Why a statistic can't be computed."""

    NO_SHEETS = "no-sheets"
    ONE_SHEET = "one-sheet"
    ONE_JUDGE = "one-judge"
    ONE_CRITERION = "one-criterion"
    NOTHING_SHARED = "nothing-shared"
    TOO_FEW_ENTRIES = "too-few-entries"
    TOO_FEW_COMPLETE = "too-few-complete"
    ALL_EQUAL = "all-equal"
    ENTRIES_ALIKE = "entries-alike"
    NOT_RECORDED = "not-recorded"
    NO_CLIPS = "no-clips"


Found = Fraction | Why


def mean(values: Sequence[Fraction]) -> Fraction:
    """The arithmetic mean of at least one value, exact."""
    return sum(values, ZERO) / len(values)


def median(values: Sequence[Fraction]) -> Fraction:
    """The middle of at least one value, or the mean of the two in the middle."""
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def mean_found(values: Sequence[Found], otherwise: Why) -> Found:
    """The mean of the numbers among these, and a reason where there is none."""
    numbers = [value for value in values if isinstance(value, Fraction)]
    return mean(numbers) if numbers else otherwise


def marking(totals: Totals) -> Mapping[EntryCode, Mapping[JudgeCode, Fraction]]:
    """The same totals by entry, in order of code."""
    found: dict[EntryCode, dict[JudgeCode, Fraction]] = {}
    for judge in sorted(totals):
        for entry, total in totals[judge].items():
            found.setdefault(entry, {})[judge] = total
    return {entry: found[entry] for entry in sorted(found)}


def complete(totals: Totals) -> tuple[EntryCode, ...]:
    """The entries that every judge marked who marked anything, in order of code."""
    active = [frozenset(own) for own in totals.values() if own]
    return tuple(sorted(frozenset.intersection(*active))) if active else ()
