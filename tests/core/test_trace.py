"""A trace alone is enough to calculate the figure again."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.beside import Beside
from judging_app.core.consolidation.figure import consolidated, figure_of
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import TraceStep
from judging_app.core.rubric import Rubric
from judging_app.core.rules import ConsolidationRules, Marking, Per, Round, Rounding, RoundingEach, RoundingMode
from tests.core.making import by_code, criterion, jury, round_of, rounds, section, sheet, sheets_of
from tests.core.oracle import decimal_rounded


class Replay:
    """Goes through the steps, taking every input from an earlier step's value."""

    def __init__(self) -> None:
        self.totals: dict[str, Fraction] = {}
        self.leaving: set[str] = set()
        self.at_hand: dict[str, Fraction] = {}
        self.products: list[Fraction] = []
        self.end = Fraction(-1)
        self.votes_of = Fraction(0)  # of an entry of which no votes were taken in, nothing is said
        self.worth = Fraction(-1)

    def run(self, steps: Iterable[TraceStep]) -> Fraction:
        steps = tuple(steps)
        self.leaving = {step.subject for step in steps if step.rule.startswith("dropped")}
        for step in steps:
            getattr(self, step.rule.replace("-", "_"))(step)
        return self.end

    def sheet_total(self, step: TraceStep) -> None:
        self.totals[step.subject] = sum(step.inputs, Fraction(0))
        assert step.value == self.totals[step.subject]

    def rounded_sheet(self, step: TraceStep) -> None:
        assert step.inputs == (self.totals[step.subject],)
        self.totals[step.subject] = self._round(step)

    def second_look(self, step: TraceStep) -> None:
        assert step.value is not None

    def not_counted(self, step: TraceStep) -> None:
        assert step.value is None

    def agreed(self, step: TraceStep) -> None:
        assert step.value is None

    def not_given(self, step: TraceStep) -> None:
        assert step.value == 0

    def z_score(self, step: TraceStep) -> None:
        total, mean, own, panel, spread = step.inputs
        assert total == self.totals[step.subject]
        self.totals[step.subject] = panel + spread * (total - mean) / own if own else panel
        assert step.value == self.totals[step.subject]

    def severity(self, step: TraceStep) -> None:
        assert step.inputs[0] == self.totals[step.subject]
        self.totals[step.subject] -= step.inputs[1]
        assert step.value == self.totals[step.subject]

    def set_aside(self, step: TraceStep) -> None:
        if self.totals:
            assert step.inputs == (self.totals.pop(step.subject),)

    def rank(self, step: TraceStep) -> None:
        better, sharing = step.inputs
        self._take_rank(step, better + (sharing + 1) / 2)

    def points_for_rank(self, step: TraceStep) -> None:
        _, sharing, *points = step.inputs
        self._take_rank(step, sum(points, Fraction(0)) / sharing)

    def _take_rank(self, step: TraceStep, value: Fraction) -> None:
        assert step.value == value
        if self.totals:
            self.totals[step.subject] = value

    def set_by_chair(self, step: TraceStep) -> None:
        assert step.inputs == (self.end,)
        assert step.value is not None
        self.end = step.value

    def adjusted(self, step: TraceStep) -> None:
        assert step.inputs[0] == self.end
        self.end += step.inputs[1]
        assert step.value == self.end

    def carried(self, step: TraceStep) -> None:
        assert step.inputs[0] == self.end
        self.end += step.inputs[1] * step.inputs[2] / 100
        assert step.value == self.end

    def tally(self, step: TraceStep) -> None:
        counts, weights = step.inputs[::2], step.inputs[1::2]
        self.votes_of = sum((c * w for c, w in zip(counts, weights, strict=True)), Fraction(0))
        assert step.value == self.votes_of

    def vote_worth(self, step: TraceStep) -> None:
        if step.detail == "ranks":
            *points, first = step.inputs
            self.worth = sum(points, Fraction(0)) / len(points) / first
        else:
            tally, *limits = step.inputs
            assert tally == self.votes_of
            if step.detail == "best":
                self.worth = tally / limits[0] if limits[0] else Fraction(0)
            else:
                self.worth = min(Fraction(int(tally * limits[0])), limits[1]) / limits[1]
        assert step.value == self.worth

    def votes(self, step: TraceStep) -> None:
        figure, share, total, worth = step.inputs
        assert (figure, worth) == (self.end, self.worth)
        self.end = figure * (100 - share) / 100 + total * share / 100 * worth
        assert step.value == self.end

    def dropped_high(self, step: TraceStep) -> None:
        if self.totals:
            assert step.inputs == (self.totals.pop(step.subject),)
            assert step.inputs[0] >= max(self._kept())

    def dropped_low(self, step: TraceStep) -> None:
        if self.totals:
            assert step.inputs == (self.totals.pop(step.subject),)
            assert step.inputs[0] <= min(self._kept())

    def _kept(self) -> list[Fraction]:
        return [total for judge, total in self.totals.items() if judge not in self.leaving]

    def mean(self, step: TraceStep) -> None:
        self._combined(step, list(step.inputs), sum(step.inputs, Fraction(0)) / len(step.inputs))

    rank_sum = rank_points = mean

    def median(self, step: TraceStep) -> None:
        self._combined(step, list(step.inputs), median(step.inputs))

    def weighted_mean(self, step: TraceStep) -> None:
        figures, weights = step.inputs[::2], step.inputs[1::2]
        total = sum((f * w for f, w in zip(figures, weights, strict=True)), Fraction(0))
        self._combined(step, list(figures), total / sum(weights))

    def weighted(self, step: TraceStep) -> None:
        assert step.inputs[0] == self.at_hand.pop(step.subject)
        self.products.append(step.inputs[0] * step.inputs[1])
        assert step.value == self.products[-1]

    def rounded_criterion(self, step: TraceStep) -> None:
        if step.subject in self.at_hand:
            assert step.inputs == (self.at_hand[step.subject],)
            self.at_hand[step.subject] = self._round(step)
        else:
            assert step.inputs == (self.products[-1],)
            self.products[-1] = self._round(step)

    def sum(self, step: TraceStep) -> None:
        assert list(step.inputs) == self.products
        self.end = sum(self.products, Fraction(0))
        assert step.value == self.end

    def rounded(self, step: TraceStep) -> None:
        assert step.inputs == (self.end,)
        self.exact, self.end = self.end, self._round(step)

    def compared(self, step: TraceStep) -> None:
        self.end = self.end if step.detail == "rounded" else self.exact
        assert step.value == self.end

    def _combined(self, step: TraceStep, figures: list[Fraction], value: Fraction) -> None:
        assert step.value == value
        if step.subject:
            self.at_hand[step.subject] = value
        else:
            assert sorted(figures) == sorted(self.totals.values())
            self.end = value

    @staticmethod
    def _round(step: TraceStep) -> Fraction:
        decimals, mode = step.detail.split()
        value = decimal_rounded(step.inputs[0], int(decimals), RoundingMode(mode))
        assert step.value == value
        return value


@given(rounds(), st.data())
def test_the_trace_recomputes_the_figure(round: Round, data: st.DataObject) -> None:
    sheets = data.draw(sheets_of("A", data.draw(st.integers(1, 7))))
    figure = figure_of(round, EntryCode("A"), sheets, by_code(jury(7)))
    assert Replay().run(figure.trace) == figure.compared


def test_a_trace_can_be_counted_and_searched() -> None:
    trace = figure_of(round_of(), EntryCode("A"), [sheet(1, "A", 8000)], by_code(jury(1))).trace
    assert [step.rule for step in trace] == ["sheet-total", "mean", "rounded", "compared"]
    assert len(trace) == 4
    assert TraceStep(rule="mean", inputs=(Fraction(80),), value=Fraction(80)) in trace


def test_a_trace_ends_with_the_figure_as_it_is_rounded_and_as_it_is_compared() -> None:
    trace = figure_of(round_of(), EntryCode("A"), [sheet(1, "A", 8000), sheet(2, "A", 8001)], by_code(jury(2))).trace
    exact, printed = Fraction(16001, 200), Fraction(8001, 100)
    assert tuple(trace)[-2:] == (
        TraceStep(rule="rounded", inputs=(exact,), value=printed, detail="2 half-up"),
        TraceStep(rule="compared", inputs=(printed,), value=printed, detail="rounded"),
    )


def test_who_agreed_on_the_one_sheet_stands_before_it() -> None:
    round = round_of(marking=Marking.TOGETHER)
    one, agreeing = sheet(1, "A", 9000), {EntryCode("A"): (JudgeCode("GK01"), JudgeCode("GK02"))}
    found = consolidated(round, {EntryCode("A"): (one,)}, by_code(jury(2)), Beside(agreeing=agreeing))
    steps = tuple(found.figures[EntryCode("A")].trace)
    assert (steps[0].rule, steps[0].subject, steps[0].detail) == ("agreed", "GK01", "GK01, GK02")
    assert Replay().run(steps) == 90


TWO_BY_CRITERION = Rubric(sections=(section("all", criterion("idea", 1000), criterion("picture", 1000)),))
THREE = [sheet(1, "A", 900, 400), sheet(2, "A", 700, 500), sheet(3, "A", 800, 600)]


def told(round: Round, rule: str) -> list[tuple[str, tuple[Fraction, ...], str]]:
    """Subject, inputs and detail of every step of a rule."""
    trace = figure_of(round, EntryCode("A"), THREE, by_code(jury(3))).trace
    return [(step.subject, step.inputs, step.detail) for step in trace if step.rule == rule]


def test_what_is_left_out_of_a_criterion_says_which_mark_and_whose() -> None:
    dropping = ConsolidationRules(per=Per.CRITERION, drop_high=1, drop_low=1)
    round = round_of(TWO_BY_CRITERION, consolidation=dropping)
    assert told(round, "dropped-high") == [("idea", (Fraction(9),), "GK01"), ("picture", (Fraction(6),), "GK03")]
    assert told(round, "dropped-low") == [("idea", (Fraction(7),), "GK02"), ("picture", (Fraction(4),), "GK01")]


def test_each_rounding_of_a_criterion_says_of_which() -> None:
    rounding = Rounding(decimals=1, each=RoundingEach.CRITERION)
    round = round_of(TWO_BY_CRITERION, consolidation=ConsolidationRules(per=Per.CRITERION), rounding=rounding)
    assert [(subject, detail) for subject, _, detail in told(round, "rounded-criterion")] == [
        (key, "1 half-up") for key in ("idea", "idea", "picture", "picture")
    ]


@pytest.mark.parametrize(("method", "rule"), [("rank-sum", "rank"), ("rank-points", "points-for-rank")])
def test_each_place_says_whose_it_is_and_in_what(method: str, rule: str) -> None:
    combined = ConsolidationRules(method=method, points=(Fraction(10), Fraction(8)))
    assert [(one, detail) for one, _, detail in told(round_of(TWO_BY_CRITERION, consolidation=combined), rule)] == [
        (judge.code, "") for judge in jury(3)
    ]
    each = replace(combined, per=Per.CRITERION)
    assert [(one, detail) for one, _, detail in told(round_of(TWO_BY_CRITERION, consolidation=each), rule)] == [
        (key, judge.code) for key in ("idea", "picture") for judge in jury(3)
    ]
