"""Entries' figures from their sheets, by the rules of their round."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, partial

from judging_app.core.beside import NOTHING_BESIDE, Beside, Settlement
from judging_app.core.consolidation.ends import End, Ends
from judging_app.core.consolidation.evening import evened_out, without_spread
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.per_criterion import over_criteria
from judging_app.core.consolidation.per_sheet import over_sheets
from judging_app.core.consolidation.ranks import with_ranks
from judging_app.core.consolidation.rows import Row, counting_rows, weights_of
from judging_app.core.consolidation.settling import holding, official
from judging_app.core.consolidation.trace import Steps, TraceOnDemand, trace_of
from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode, SectionKey
from judging_app.core.outcome import Figure, JudgeTotal, TraceStep
from judging_app.core.people import Judge
from judging_app.core.rounding import as_declared
from judging_app.core.rules import Compare, Per, Round
from judging_app.core.score_sheet import ScoreSheet

ZERO = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consolidated:
    """The figures of all entries with a place; the divergences that were settled; judges that no z-score says anything of."""

    figures: Mapping[EntryCode, Figure]
    settled: Mapping[EntryCode, Settlement]
    without_spread: tuple[JudgeCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Jury:
    """What the method made of one entry's sheets."""

    exact: Fraction
    totals: tuple[JudgeTotal, ...]
    criteria: Mapping[CriterionKey, Fraction]
    sections: Mapping[SectionKey, Fraction]


def consolidated(
    round: Round,
    field: Mapping[EntryCode, Sequence[ScoreSheet]],
    judges: Mapping[JudgeCode, Judge],
    beside: Beside = NOTHING_BESIDE,
) -> Consolidated:
    """The figures of these entries; their traces are worked out when they are read.

    `field`: the sheets of each entry, one per judge at most, none of a judge who stands aside; the ones that do not count
    are left out here. Of each entry at least one must count: ValueError otherwise. The rules must have passed
    `check_supported`. Raises JudgesNotConnectedError.
    """
    weights = weights_of(round, judges)
    counting = {code: counting_rows(round, sheets, weights) for code, sheets in field.items()}
    for code, rows in counting.items():
        if not rows:
            raise ValueError(code)
    table = evened_out(round, counting)
    if METHODS[round.consolidation.method].of_ranks:
        table = with_ranks(round, table)
    settled = holding(round, beside.settlements, field)
    if settled:
        table = {code: official(round, rows, settled.get(code)) for code, rows in table.items()}
    jury = {code: _jury(round, rows) for code, rows in table.items()}
    ends = Ends(round, beside, settled).of({code: one.exact for code, one in jury.items()})
    return Consolidated(
        figures={
            code: _figure(
                round, code, jury[code], ends[code], partial(_trace, round, rows, field[code], ends[code], beside)
            )
            for code, rows in table.items()
        },
        settled=settled,
        without_spread=without_spread(round, counting),
    )


def figure_of(
    round: Round, entry: EntryCode, sheets: Sequence[ScoreSheet], judges: Mapping[JudgeCode, Judge]
) -> Figure:
    """The figure of an entry that stands alone. Raises as `consolidated`."""
    return consolidated(round, {entry: tuple(sheets)}, judges).figures[entry]


def _trace(
    round: Round, rows: Sequence[Row], sheets: Sequence[ScoreSheet], end: End, beside: Beside
) -> tuple[TraceStep, ...]:
    answers = [one for one in beside.answers if one.after in sheets]
    agreeing = beside.agreeing.get(sheets[0].entry, ())
    return trace_of(round, rows, sheets, ends=end.steps, exact=end.exact, answers=answers, agreeing=agreeing)


def _jury(round: Round, rows: Sequence[Row]) -> _Jury:
    return (_from_sheets if round.consolidation.per is Per.SHEET else _from_criteria)(round, rows)


def _from_sheets(round: Round, rows: Sequence[Row]) -> _Jury:
    work = over_sheets(round, rows)
    kept = frozenset(work.dropped.kept)
    totals = tuple(
        [
            _total(row.judge, total, work.unit, i not in kept)
            for i, (row, total) in enumerate(zip(rows, work.totals, strict=True))
        ]
    )
    return _Jury(
        exact=work.exact,
        totals=totals,
        criteria=work.criteria,
        sections=work.sections,
    )


@lru_cache(maxsize=2**16)
def _total(judge: JudgeCode, total: int, unit: int, dropped: bool) -> JudgeTotal:  # noqa: FBT001 - many calls
    """What a judge gave an entry. The same few totals come up in every entry, so they are kept."""
    return JudgeTotal(judge=judge, total=Fraction(total, unit), dropped=dropped)


def _from_criteria(round: Round, rows: Sequence[Row]) -> _Jury:
    works = over_criteria(round, rows)
    own = tuple(work.own for work in works)
    parts = zip(round.rubric.sections, round.rubric.section_slices, strict=True)
    return _Jury(
        exact=sum((work.points for work in works), ZERO),
        totals=tuple(
            JudgeTotal(judge=row.judge, total=row.sheet.total(round.rubric), dropped=row.aside) for row in rows
        ),
        criteria={c.key: value for c, value in zip(round.rubric.criteria, own, strict=True)},
        sections={section.key: sum(own[part], ZERO) for section, part in parts},
    )


def _figure(round: Round, entry: EntryCode, jury: _Jury, end: End, steps: Steps) -> Figure:
    printed = as_declared(end.exact, round.rounding)
    return Figure(
        entry=entry,
        exact=end.exact,
        printed=printed,
        compared=printed if round.compare is Compare.ROUNDED else end.exact,
        totals=jury.totals,
        criteria=jury.criteria,
        sections=jury.sections,
        jury=jury.exact,
        adjustment=end.adjustment,
        carried=end.carried,
        votes=end.votes,
        tally=end.tally,
        trace=TraceOnDemand(steps),
    )
