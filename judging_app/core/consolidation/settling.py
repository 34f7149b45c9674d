"""Whether a divergence was settled, and what follows for the figure.

- second-look, chair-decides: the chair's word. The figure stands, or the chair sets another one.
- third-joins: the third judge's sheet counts beside the others; third-official: it alone makes the figure.

A settlement speaks of the totals that lay before whoever settled. When any of them changes, or a sheet comes or goes, it is
void and the question is open again.
"""

from collections.abc import Iterable, Mapping, Sequence

from judging_app.core.beside import Settlement
from judging_app.core.consolidation.rows import Row
from judging_app.core.digest import digest
from judging_app.core.ids import EntryCode
from judging_app.core.rules import Round
from judging_app.core.score_sheet import ScoreSheet

THIRD = frozenset({"third-official", "third-joins"})
SETTLED_BY = THIRD | {"second-look", "chair-decides"}


def about(round: Round, sheets: Iterable[ScoreSheet]) -> str:
    """Which totals a settlement speaks of: a digest of those of all counting sheets."""
    totals = sorted([sheet.judge, str(sheet.total(round.rubric))] for sheet in sheets if sheet.counts(round.rubric))
    return digest(totals)


def holding(
    round: Round, settlements: Iterable[Settlement], field: Mapping[EntryCode, Sequence[ScoreSheet]]
) -> Mapping[EntryCode, Settlement]:
    """The last settlement of each entry whose sheets still are what it speaks of."""
    return {
        one.entry: one
        for one in settlements
        if round.divergence and one.entry in field and one.about == about(round, field[one.entry])
    }


def official(round: Round, rows: tuple[Row, ...], settled: Settlement | None) -> tuple[Row, ...]:
    """The rows; those of all judges but the third are set aside where the third's total is official."""
    if settled is None or settled.judge is None or not round.divergence:
        return rows
    if round.divergence.settle != "third-official":
        return rows
    return tuple(row._replace(aside=row.judge != settled.judge) for row in rows)
