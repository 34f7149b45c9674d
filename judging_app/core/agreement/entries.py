"""Each entry's totals: how far they lie apart, and whose stands apart from the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.found import LEAST, Found, Totals, Why, marking, mean, median
from judging_app.core.consolidation.evening import deviation
from judging_app.core.ids import EntryCode, JudgeCode

TIMES_USUAL = 4
"""A total stands apart beyond so many times the usual distance; about 1 in 150 totals of a normal distribution does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryStatistics:
    """The counting totals of one entry, in points. `apart`: judges whose total stands apart, and by how much: above zero when
    it is higher than the others'.
    """

    entry: EntryCode
    sheets: int
    mean: Fraction
    spread: Found
    deviation: Found
    apart: Mapping[JudgeCode, Fraction]


def entry_statistics(totals: Totals) -> tuple[EntryStatistics, ...]:
    """Every entry that has a total, in order of code.

    A total's distance is that from the median of the entry's other totals, of which there must be at least two. It stands
    apart when none of the entry's lies further off and it is more than TIMES_USUAL times the round's usual distance, the
    median of all distances. Medians, because one strange total must not hide itself by stretching a mean; for four medians of
    distances as a limit compare Hampel (1974), J. Am. Stat. Ass. 69:383. Spread: largest less smallest. Deviation: population
    standard deviation. Both ONE_SHEET where there is one.
    """
    by_entry = marking(totals)
    distances = {code: _distances(several) for code, several in by_entry.items()}
    usual = [abs(one) for own in distances.values() for one in own.values()]
    limit = TIMES_USUAL * median(usual) if usual else Fraction(0)
    return tuple(_entry(code, several, distances[code], limit) for code, several in by_entry.items())


def _entry(
    code: EntryCode, several: Mapping[JudgeCode, Fraction], distances: Mapping[JudgeCode, Fraction], limit: Fraction
) -> EntryStatistics:
    values = list(several.values())
    furthest = max((abs(one) for one in distances.values()), default=limit)
    return EntryStatistics(
        entry=code,
        sheets=len(values),
        mean=mean(values),
        spread=max(values) - min(values) if len(values) > 1 else Why.ONE_SHEET,
        deviation=deviation(values) if len(values) > 1 else Why.ONE_SHEET,
        apart={judge: one for judge, one in distances.items() if abs(one) == furthest > limit},
    )


def _distances(several: Mapping[JudgeCode, Fraction]) -> Mapping[JudgeCode, Fraction]:
    """How far each total lies from the median of the others; none where there are fewer than LEAST."""
    if len(several) < LEAST:
        return {}
    return {
        judge: total - median([other for who, other in several.items() if who != judge])
        for judge, total in several.items()
    }
