"""Methods of ranks: every judge's order of the entries is combined, so that harsh and mild judges weigh the same.

A judge's ranks go over the entries of the standing that the judge marked. Equal totals share their places.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

from judging_app.core.consolidation.mean import mean
from judging_app.core.consolidation.method import Method, OfRanks
from judging_app.core.consolidation.rows import Rank, Row
from judging_app.core.consolidation.totals import totals_of
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rules import Per, Round

RANK_SUM = Method(key="rank-sum", name="mean of the places", combine=mean, of_ranks=OfRanks.PLACES)
RANK_POINTS = Method(key="rank-points", name="mean of the points for places", combine=mean, of_ranks=OfRanks.POINTS)

Table = Mapping[EntryCode, tuple[Row, ...]]


def with_ranks(round: Round, table: Table) -> Table:
    """The table with each judge's ranks of the totals, or of each criterion's marks."""
    judged = {code: _judged(round, rows) for code, rows in table.items()}
    best_first: defaultdict[tuple[JudgeCode, int], list[Fraction]] = defaultdict(list)
    for code, rows in table.items():
        for row, values in zip(rows, judged[code], strict=True):
            for position, value in enumerate(values):
                best_first[row.judge, position].append(-value)
    for every in best_first.values():
        every.sort()
    return {
        code: tuple(
            row._replace(ranks=tuple(_rank(best_first[row.judge, i], -value) for i, value in enumerate(values)))
            for row, values in zip(rows, judged[code], strict=True)
        )
        for code, rows in table.items()
    }


def combined_ranks(round: Round, ranks: Sequence[Rank], way: OfRanks) -> tuple[Fraction, ...]:
    """What is combined: each judge's place, or its points."""
    if way is OfRanks.PLACES:
        return tuple(rank.middle for rank in ranks)
    points = (rank.of_points(round.consolidation.points) for rank in ranks)
    return tuple(sum(some, Fraction(0)) / len(some) for some in points)


def _judged(round: Round, rows: Sequence[Row]) -> Sequence[tuple[Fraction, ...]]:
    if round.consolidation.per is Per.CRITERION:
        return [tuple(map(Fraction, row.marks)) for row in rows]
    totals, unit = totals_of(round, rows)
    return [(Fraction(total, unit),) for total in totals]


def _rank(rising: Sequence[Fraction], value: Fraction) -> Rank:
    first = bisect_left(rising, value)
    return Rank(better=first, sharing=bisect_right(rising, value) - first)
