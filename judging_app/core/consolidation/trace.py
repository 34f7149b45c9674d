"""How a figure came about: steps from which it can be calculated again without the sheets.

All keys stand in docs/judging.md, in order. The inputs of a weighted mean are figure, weight, figure, weight ...; those of
a rank: how many stand before the entry, and how many share its place. The `detail` of a rounding is its decimals and mode
("2 half-up"), of a mark of a criterion the judge's code, of a sheet that does not count or was looked at again the reason.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.consolidation.dropping import Dropped
from judging_app.core.consolidation.method import OfRanks
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.consolidation.per_criterion import CriterionWork, over_criteria
from judging_app.core.consolidation.per_sheet import over_sheets
from judging_app.core.consolidation.rows import Rank, Row
from judging_app.core.ids import JudgeCode
from judging_app.core.outcome import TraceStep
from judging_app.core.rounding import as_declared
from judging_app.core.rubric import HUNDRED, Criterion
from judging_app.core.rules import Compare, Per, Round, RoundingEach
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import LookAnswer

ZERO = Fraction(0)
Steps = Callable[[], tuple[TraceStep, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class TraceOnDemand:
    """The steps of a trace, worked out each time they are read: a standing of thousands costs nothing for them."""

    steps: Steps

    def __iter__(self) -> Iterator[TraceStep]:
        return iter(self.steps())

    def __len__(self) -> int:
        return len(self.steps())

    def __contains__(self, step: object) -> bool:
        return step in self.steps()


def trace_of(
    round: Round,
    rows: Sequence[Row],
    sheets: Sequence[ScoreSheet],
    *,
    ends: Sequence[TraceStep],
    exact: Fraction,
    answers: Sequence[LookAnswer] = (),
    agreeing: Sequence[JudgeCode] = (),
) -> tuple[TraceStep, ...]:
    """All steps from the sheets of one entry to its figure; `rows` are those of the sheets that count, `ends` the steps
    that follow on what they gave, `exact` what came of it all, `answers` the sheets among them that were looked at again,
    `agreeing` who agreed on the one sheet, where judges do.
    """
    steps = (_sheet_steps if round.consolidation.per is Per.SHEET else _criteria_steps)(round, rows)
    agreed = (TraceStep(rule="agreed", subject=row.judge, detail=", ".join(agreeing)) for row in rows if agreeing)
    before = (*_left_out(round, sheets), *agreed, *_looked_at(round, answers))
    return (*before, *steps, *ends, *_end(round, exact))


def _left_out(round: Round, sheets: Sequence[ScoreSheet]) -> Iterator[TraceStep]:
    for sheet in sorted(sheets, key=lambda s: s.judge):
        if not sheet.counts(round.rubric):
            why = "unfinished" if sheet.state is SheetState.SUBMITTED else sheet.state.value
            yield TraceStep(rule="not-counted", subject=sheet.judge, detail=why)


def _looked_at(round: Round, answers: Sequence[LookAnswer]) -> Iterator[TraceStep]:
    """What each second look came to: the judge's total before and after, and the reason."""
    for one in sorted(answers, key=lambda a: a.after.judge):
        before = () if one.before is None else (one.before.total(round.rubric),)
        total, reason = one.after.total(round.rubric), one.after.reason
        yield TraceStep(rule="second-look", subject=one.after.judge, inputs=before, value=total, detail=reason)


def _sheet_steps(round: Round, rows: Sequence[Row]) -> list[TraceStep]:
    work = over_sheets(round, rows)
    totals = tuple(Fraction(total, work.unit) for total in work.totals)
    steps = list(_totals(round, rows, totals))
    for rule, positions in _dropped(work.dropped):
        steps += (TraceStep(rule=rule, subject=rows[i].judge, inputs=(totals[i],)) for i in positions)
    kept = _kept(rows, work.dropped)
    steps += (_ranked(round, row.judge, row.ranks[0]) for row in kept if row.ranks)
    steps.append(_combined(round, "", [Fraction(one, work.scale) for one in work.combined], kept, work.exact))
    return steps


def _totals(round: Round, rows: Sequence[Row], totals: Sequence[Fraction]) -> Iterator[TraceStep]:
    for row, total in zip(rows, totals, strict=True):
        points = tuple(p for p in row.sheet.points(round.rubric) if p is not None)
        raw = row.sheet.total(round.rubric)
        yield TraceStep(rule="sheet-total", subject=row.judge, inputs=points, value=raw)
        if row.evened is not None:
            raw = row.evened.value
            yield TraceStep(rule=round.evening_out.value, subject=row.judge, inputs=row.evened.inputs, value=raw)
        if round.rounding.each is RoundingEach.SHEET:
            yield _rounding(round, "rounded-sheet", row.judge, raw, total)


def _criteria_steps(round: Round, rows: Sequence[Row]) -> list[TraceStep]:
    works = over_criteria(round, rows)
    steps: list[TraceStep] = []
    for i, (criterion, work) in enumerate(zip(round.rubric.criteria, works, strict=True)):
        steps += _not_given(rows, i, criterion)
        steps += _criterion(round, rows, i, work)
    points = tuple(work.points for work in works)
    steps.append(TraceStep(rule="sum", inputs=points, value=sum(points, ZERO)))
    return steps


def _not_given(rows: Sequence[Row], position: int, criterion: Criterion) -> Iterator[TraceStep]:
    for row in rows:
        if row.sheet.marks[position] is None:
            yield TraceStep(rule="not-given", subject=criterion.key, value=ZERO, detail=row.judge)


def _criterion(round: Round, rows: Sequence[Row], position: int, work: CriterionWork) -> Iterator[TraceStep]:
    key, weight = round.rubric.criteria[position].key, round.rubric.weights[position]
    marks = [Fraction(mark, HUNDRED) for mark in work.marks]
    for rule, positions in _dropped(work.dropped):
        for i in positions:
            yield TraceStep(rule=rule, subject=key, inputs=(marks[i],), detail=rows[i].judge)
    kept = _kept(rows, work.dropped)
    yield from (_ranked(round, key, row.ranks[position], row.judge) for row in kept if row.ranks)
    yield _combined(round, key, [Fraction(one, work.unit) for one in work.inputs], kept, work.combined)
    each = round.rounding.each is RoundingEach.CRITERION
    if each:
        yield _rounding(round, "rounded-criterion", key, work.combined, work.combined_rounded)
    yield TraceStep(rule="weighted", subject=key, inputs=(work.combined_rounded, weight), value=work.product)
    if each:
        yield _rounding(round, "rounded-criterion", key, work.product, work.points)


def _dropped(dropped: Dropped) -> tuple[tuple[str, tuple[int, ...]], ...]:
    return ("set-aside", dropped.aside), ("dropped-high", dropped.high), ("dropped-low", dropped.low)


def _kept(rows: Sequence[Row], dropped: Dropped) -> list[Row]:
    return [rows[i] for i in dropped.kept]


def _ranked(round: Round, subject: str, rank: Rank, judge: str = "") -> TraceStep:
    before = (Fraction(rank.better), Fraction(rank.sharing))
    if METHODS[round.consolidation.method].of_ranks is OfRanks.PLACES:
        return TraceStep(rule="rank", subject=subject, inputs=before, value=rank.middle, detail=judge)
    points = rank.of_points(round.consolidation.points)
    value = sum(points, ZERO) / len(points)
    return TraceStep(rule="points-for-rank", subject=subject, inputs=(*before, *points), value=value, detail=judge)


def _combined(
    round: Round, subject: str, figures: Sequence[Fraction], rows: Sequence[Row], value: Fraction
) -> TraceStep:
    method = METHODS[round.consolidation.method]
    inputs = tuple(figures)
    if method.weighted:
        pairs = zip(figures, rows, strict=True)
        inputs = tuple(part for figure, row in pairs for part in (figure, Fraction(row.weight)))
    return TraceStep(rule=method.key, subject=subject, inputs=inputs, value=value)


def _rounding(round: Round, rule: str, subject: str, before: Fraction, after: Fraction) -> TraceStep:
    detail = f"{round.rounding.decimals} {round.rounding.mode.value}"
    return TraceStep(rule=rule, subject=subject, inputs=(before,), value=after, detail=detail)


def _end(round: Round, exact: Fraction) -> tuple[TraceStep, TraceStep]:
    printed = as_declared(exact, round.rounding)
    compared = printed if round.compare is Compare.ROUNDED else exact
    return (
        _rounding(round, "rounded", "", exact, printed),
        TraceStep(rule="compared", inputs=(compared,), value=compared, detail=round.compare.value),
    )
