"""Each judge's total first, then one figure from the totals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.consolidation.dropping import Dropped, left_out
from judging_app.core.consolidation.mean import mean
from judging_app.core.consolidation.method import Combine
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.on_demand import OnDemand
from judging_app.core.consolidation.ranks import combined_ranks
from judging_app.core.consolidation.rows import Row, whole
from judging_app.core.consolidation.totals import even_totals, points_of, rounded_totals
from judging_app.core.ids import CriterionKey, SectionKey
from judging_app.core.rules import Round


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWork:
    """The calculation over sheet totals. `totals` divided by `unit` are points; `combined` divided by `scale` is what the
    method combined, in the order of the sheets that were kept.
    """

    totals: tuple[int, ...]
    unit: int
    dropped: Dropped
    combined: tuple[int, ...]
    scale: int
    exact: Fraction
    criteria: Mapping[CriterionKey, Fraction]
    sections: Mapping[SectionKey, Fraction]


def over_sheets(round: Round, rows: Sequence[Row]) -> SheetWork:
    """Totals, evened out and rounded where the rules say so; what is dropped; the rest combined, and so each section and
    criterion. Methods of ranks combine ranks, and take the mean of sections and criteria.
    """
    points = points_of(round, rows)
    totals, unit = rounded_totals(round, *even_totals(rows, [sum(row) for row in points], round))
    dropped = left_out(rows, totals, round.consolidation)
    kept = [points[i] for i in dropped.kept]
    weights = [rows[i].weight for i in dropped.kept]
    method = METHODS[round.consolidation.method]
    figures, scale, parts = tuple(totals[i] for i in dropped.kept), unit, method.combine
    if method.of_ranks:
        ranks = combined_ranks(round, [rows[i].ranks[0] for i in dropped.kept], method.of_ranks)
        (figures, scale), parts = whole(ranks), mean
    of_parts = _Parts(round=round, kept=kept, weights=weights, combine=parts)
    return SheetWork(
        totals=totals,
        unit=unit,
        dropped=dropped,
        combined=figures,
        scale=scale,
        exact=method.combine(figures, weights, scale),
        criteria=OnDemand(round.rubric.criterion_keys, of_parts.criterion),
        sections=OnDemand(round.rubric.section_keys, of_parts.section),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What the kept sheets' points come to, criterion by criterion and section by section."""

    round: Round
    kept: Sequence[Sequence[int]]
    weights: Sequence[int]
    combine: Combine

    def criterion(self, key: CriterionKey) -> Fraction:
        place = self.round.rubric.position(key)
        return self._of([row[place] for row in self.kept])

    def section(self, key: SectionKey) -> Fraction:
        places = self.round.rubric.section_positions(key)
        return self._of([sum(row[place] for place in places) for row in self.kept])

    def _of(self, figures: Sequence[int]) -> Fraction:
        return self.combine(figures, self.weights, self.round.rubric.unit)
