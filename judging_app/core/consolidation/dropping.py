"""Leaving out the highest and the lowest figures, the same for every method."""

from collections.abc import Sequence
from dataclasses import dataclass

from judging_app.core.consolidation.rows import Row
from judging_app.core.rules import ConsolidationRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """Positions of the figures left out as highest, as lowest, and because another judge's is official; and of those
    kept; each in ascending order.
    """

    high: tuple[int, ...] = ()
    low: tuple[int, ...] = ()
    aside: tuple[int, ...] = ()
    kept: tuple[int, ...]


def drop(figures: Sequence[int], rules: ConsolidationRules) -> Dropped:
    """Which figures are left out; `figures` stand in the order of judge codes.

    Nothing is dropped below max(drop_from, high + low + 1) figures. Of equal figures that of the later judge code goes
    first, and the highest are taken out before the lowest.
    """
    every = range(len(figures))
    leaving = rules.drop_high + rules.drop_low
    if not leaving or len(figures) < max(rules.drop_from, leaving + 1):
        return Dropped(kept=tuple(every))
    falling = sorted(every, key=lambda i: (-figures[i], -i))
    high, rest = falling[: rules.drop_high], falling[rules.drop_high :]
    rising = sorted(rest, key=lambda i: (figures[i], -i))
    low, kept = rising[: rules.drop_low], rising[rules.drop_low :]
    return Dropped(high=tuple(sorted(high)), low=tuple(sorted(low)), kept=tuple(sorted(kept)))


def left_out(rows: Sequence[Row], figures: Sequence[int], rules: ConsolidationRules) -> Dropped:
    """As `drop`; where one judge's total is official, all others are set aside and nothing is dropped."""
    aside = tuple(i for i, row in enumerate(rows) if row.aside)
    if aside:
        return Dropped(aside=aside, kept=tuple(i for i in range(len(rows)) if i not in aside))
    return drop(figures, rules)
