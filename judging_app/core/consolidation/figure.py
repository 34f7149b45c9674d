"""An entry's figure from its sheets, by the rules of its round."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial

from judging_app.core.consolidation.per_criterion import over_criteria
from judging_app.core.consolidation.per_sheet import over_sheets
from judging_app.core.consolidation.rows import Row, counting_rows
from judging_app.core.consolidation.trace import TraceOnDemand, trace_of
from judging_app.core.ids import EntryCode, JudgeCode, SectionKey
from judging_app.core.outcome import Figure, JudgeTotal
from judging_app.core.people import Judge
from judging_app.core.rounding import as_declared
from judging_app.core.rules import Compare, Per, Round
from judging_app.core.score_sheet import ScoreSheet

ZERO = Fraction(0)


def figure_of(
    round: Round, entry: EntryCode, sheets: Sequence[ScoreSheet], judges: Mapping[JudgeCode, Judge]
) -> Figure:
    """The entry's figure; its trace is worked out when it is read.

    `sheets`: those of this entry, one per judge at most, none of a judge who stands aside; the ones that do not count
    are left out here. At least one must count: ValueError otherwise. The rules must have passed `check_supported`.
    """
    rows = counting_rows(round, sheets, judges)
    if not rows:
        raise ValueError(entry)
    trace = TraceOnDemand(partial(trace_of, round, rows, tuple(sheets)))
    if round.consolidation.per is Per.SHEET:
        return _from_sheets(round, entry, rows, trace)
    return _from_criteria(round, entry, rows, trace)


def _from_sheets(round: Round, entry: EntryCode, rows: Sequence[Row], trace: TraceOnDemand) -> Figure:
    work = over_sheets(round, rows)
    kept = frozenset(work.dropped.kept)
    totals = tuple(
        JudgeTotal(judge=row.judge, total=Fraction(total, work.unit), dropped=i not in kept)
        for i, (row, total) in enumerate(zip(rows, work.totals, strict=True))
    )
    sections = {s.key: value for s, value in zip(round.rubric.sections, work.sections, strict=True)}
    return _figure(
        round,
        entry=entry,
        exact=work.exact,
        totals=totals,
        criteria=work.criteria,
        sections=sections,
        trace=trace,
    )


def _from_criteria(round: Round, entry: EntryCode, rows: Sequence[Row], trace: TraceOnDemand) -> Figure:
    points = tuple(work.points for work in over_criteria(round, rows))
    totals = tuple(JudgeTotal(judge=row.judge, total=row.sheet.total(round.rubric)) for row in rows)
    parts = zip(round.rubric.sections, round.rubric.section_slices, strict=True)
    sections = {section.key: sum(points[part], ZERO) for section, part in parts}
    return _figure(
        round,
        entry=entry,
        exact=sum(points, ZERO),
        totals=totals,
        criteria=points,
        sections=sections,
        trace=trace,
    )


def _figure(
    round: Round,
    *,
    entry: EntryCode,
    exact: Fraction,
    totals: tuple[JudgeTotal, ...],
    criteria: tuple[Fraction, ...],
    sections: Mapping[SectionKey, Fraction],
    trace: TraceOnDemand,
) -> Figure:
    printed = as_declared(exact, round.rounding)
    return Figure(
        entry=entry,
        exact=exact,
        printed=printed,
        compared=printed if round.compare is Compare.ROUNDED else exact,
        totals=totals,
        criteria={c.key: value for c, value in zip(round.rubric.criteria, criteria, strict=True)},
        sections=sections,
        trace=trace,
    )
