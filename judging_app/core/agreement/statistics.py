"""All statistics of a round's counting sheets. They help a chair to look, and never change a figure or a rank."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.agreement.entries import EntryStatistics, entry_statistics
from judging_app.core.agreement.found import Found, Totals, Why, mean
from judging_app.core.agreement.habits import Marks, at_ends, halo, minutes, order_effect, watched
from judging_app.core.agreement.panel import PanelStatistics, panel_statistics
from judging_app.core.agreement.same_order import Agreement, Orders, agreements
from judging_app.core.agreement.severity import Apart, apart_from_others, severity
from judging_app.core.consolidation.evening import deviation
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeStatistics:
    """One judge. `mean`, `deviation` (population), `least`, `most`: of the judge's totals, in points; `distinct`: how many
    different totals; `at_least`, `at_most`: shares of marks at the ends of their scales; the others as in severity.py,
    same_order.py and habits.py.
    """

    sheets: int
    mean: Found
    deviation: Found
    least: Found
    most: Found
    distinct: int
    at_least: Found
    at_most: Found
    severity: Found
    agreement: Agreement
    order_effect: Found
    halo: Found
    minutes: Found
    watched: Found


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundStatistics:
    """`halo`: that of the panel's mean marks, beside which those of judges are to be read."""

    panel: PanelStatistics
    halo: Found
    judges: Mapping[JudgeCode, JudgeStatistics]
    entries: tuple[EntryStatistics, ...]

    @property
    def upside_down(self) -> Mapping[JudgeCode, Agreement]:
        """The judges for whom the direction alarm sounds."""
        return {judge: one.agreement for judge, one in self.judges.items() if one.agreement.upside_down}


def statistics_of(
    *,
    rubric: Rubric,
    judges: Sequence[JudgeCode],
    sheets: Sequence[ScoreSheet],
    lengths_ms: Mapping[EntryCode, int],
) -> RoundStatistics:
    """The statistics of counting sheets of these judges, one per judge and entry at most; their order changes nothing.

    `lengths_ms`: above zero, for the entries whose clip was looked into. Totals are those that stand on the sheets, before
    evening out, rounding and dropping; a sheet that the method leaves out speaks of its judge all the same.
    """
    own = _by_judge(judges, sheets)
    totals = _totals(rubric, own)
    apart, agreement = apart_from_others(totals), agreements(_orders(rubric, own))
    return RoundStatistics(
        panel=panel_statistics(totals),
        halo=halo(_mean_marks([sheet for several in own.values() for sheet in several])),
        judges={
            judge: _judge(several, totals[judge], apart[judge], agreement[judge], rubric, lengths_ms)
            for judge, several in own.items()
        },
        entries=entry_statistics(totals),
    )


def upside_down(
    rubric: Rubric, judges: Sequence[JudgeCode], sheets: Sequence[ScoreSheet]
) -> Mapping[JudgeCode, Agreement]:
    """Only the judges for whom the direction alarm sounds, of the same sheets."""
    own = _by_judge(judges, sheets)
    return {judge: one for judge, one in agreements(_orders(rubric, own)).items() if one.upside_down}


def _by_judge(judges: Sequence[JudgeCode], sheets: Sequence[ScoreSheet]) -> Mapping[JudgeCode, Sequence[ScoreSheet]]:
    """The sheets of each judge in order of entry, judges in order of code."""
    own: dict[JudgeCode, list[ScoreSheet]] = {judge: [] for judge in sorted(judges)}
    for sheet in sorted(sheets, key=lambda sheet: sheet.entry):
        own[sheet.judge].append(sheet)
    return own


def _totals(rubric: Rubric, sheets: Mapping[JudgeCode, Sequence[ScoreSheet]]) -> Totals:
    return {judge: {sheet.entry: sheet.total(rubric) for sheet in own} for judge, own in sheets.items()}


def _orders(rubric: Rubric, sheets: Mapping[JudgeCode, Sequence[ScoreSheet]]) -> Orders:
    return {judge: {sheet.entry: sheet.whole_total(rubric) for sheet in own} for judge, own in sheets.items()}


def _judge(
    sheets: Sequence[ScoreSheet],
    totals: Mapping[EntryCode, Fraction],
    apart: Apart,
    agreement: Agreement,
    rubric: Rubric,
    lengths_ms: Mapping[EntryCode, int],
) -> JudgeStatistics:
    values = list(totals.values())
    at_least, at_most = at_ends(sheets, rubric)
    return JudgeStatistics(
        sheets=len(values),
        mean=mean(values) if values else Why.NO_SHEETS,
        deviation=_deviation(values),
        least=min(values, default=Why.NO_SHEETS),
        most=max(values, default=Why.NO_SHEETS),
        distinct=len(set(values)),
        at_least=at_least,
        at_most=at_most,
        severity=severity(apart),
        agreement=agreement,
        order_effect=order_effect(sheets, apart) if sheets else Why.NO_SHEETS,
        halo=halo([_marks(sheet) for sheet in sheets]) if sheets else Why.NO_SHEETS,
        minutes=minutes(sheets, lengths_ms) if sheets else Why.NO_SHEETS,
        watched=watched(sheets, lengths_ms) if sheets else Why.NO_SHEETS,
    )


def _deviation(values: Sequence[Fraction]) -> Found:
    if len(values) > 1:
        return deviation(values)
    return Why.ONE_SHEET if values else Why.NO_SHEETS


def _marks(sheet: ScoreSheet) -> Marks:
    return [None if mark is None else Fraction(mark) for mark in sheet.marks]


def _mean_marks(sheets: Sequence[ScoreSheet]) -> list[Marks]:
    """For each entry the mean of what its judges gave for each criterion."""
    by_entry: defaultdict[EntryCode, list[ScoreSheet]] = defaultdict(list)
    for sheet in sheets:
        by_entry[sheet.entry].append(sheet)
    return [
        [_mean_given(marks) for marks in zip(*(sheet.marks for sheet in several), strict=True)]
        for several in by_entry.values()
    ]


def _mean_given(marks: Sequence[int | None]) -> Fraction | None:
    given = [Fraction(mark) for mark in marks if mark is not None]
    return mean(given) if given else None
