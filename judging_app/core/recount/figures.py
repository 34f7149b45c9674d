"""Sheets become figures, entry by entry, in the order of calculation of docs/judging.md."""

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property

from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.recount.case import Case
from judging_app.core.recount.combining import combined, kept, places
from judging_app.core.recount.evening import evened
from judging_app.core.recount.rounding import rounded
from judging_app.core.recount.settled import Settled
from judging_app.core.recount.sheets import Totals, counting, mark, raw_totals, weights
from judging_app.core.recount.votes import tallies, worth
from judging_app.core.rules import Per, RoundingEach

OF_RANKS = ("rank-sum", "rank-points")


class Figures:
    """All figures of a round; what only few ask for is counted when it is asked for."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.sheets = counting(case)
        raw = raw_totals(case.round, self.sheets)
        self._settled = Settled(case, raw)
        self.totals = self._rounded_sheets(evened(case.round, raw))

    @cached_property
    def exact(self) -> dict[EntryCode, Fraction]:
        """The figure of every entry that has a place, before the last rounding."""
        jury = self._by_criterion() if self._per_criterion else self._by_sheet()
        return {code: self._after_the_jury(code, figure) for code, figure in jury.items()}

    @cached_property
    def tallies(self) -> dict[EntryCode, Fraction]:
        """The votes of each entry with a place for which any were taken in."""
        return {code: tally for code, tally in tallies(self.case).items() if code in self.sheets}

    def part(self, code: EntryCode, positions: list[int]) -> Fraction:
        """The consolidated points of some criteria that belong together, from the kept sheets."""
        parts = weights(self.case.round)
        if self._per_criterion:
            return sum((self._points_of_criterion(code, i) for i in positions), Fraction(0))
        column = {
            judge: sum((mark(self.sheets[code][judge], i) * parts[i] for i in positions), Fraction(0))
            for judge in self._kept(code, self.totals[code])
        }
        return combined(self.case, column)

    @property
    def _per_criterion(self) -> bool:
        return self.case.round.consolidation.per is Per.CRITERION

    def _each(self, stage: RoundingEach, value: Fraction) -> Fraction:
        rules = self.case.round.rounding
        return rounded(value, rules) if rules.each is stage else value

    def _rounded_sheets(self, totals: Totals) -> Totals:
        return {
            code: {judge: self._each(RoundingEach.SHEET, total) for judge, total in own.items()}
            for code, own in totals.items()
        }

    def _kept(self, code: EntryCode, column: Mapping[JudgeCode, Fraction]) -> list[JudgeCode]:
        official = self._settled.official(code)
        return kept(column, self.case.round.consolidation) if official is None else [official]

    def _by_sheet(self) -> dict[EntryCode, Fraction]:
        values = self._places(self.totals)
        return {
            code: combined(self.case, {judge: values[code][judge] for judge in self._kept(code, own)})
            for code, own in self.totals.items()
        }

    def _by_criterion(self) -> dict[EntryCode, Fraction]:
        found = dict.fromkeys(self.sheets, Fraction(0))
        for i, weight in enumerate(weights(self.case.round)):
            marks = {code: self._marks(code, i) for code in self.sheets}
            values = self._places(marks)
            for code, own in marks.items():
                figure = combined(self.case, {judge: values[code][judge] for judge in self._kept(code, own)})
                found[code] += self._weighted(figure, weight)
        return found

    def _marks(self, code: EntryCode, i: int) -> dict[JudgeCode, Fraction]:
        return {judge: mark(sheet, i) for judge, sheet in self.sheets[code].items()}

    def _weighted(self, figure: Fraction, weight: Fraction) -> Fraction:
        stage = RoundingEach.CRITERION
        return self._each(stage, self._each(stage, figure) * weight)

    def _points_of_criterion(self, code: EntryCode, i: int) -> Fraction:
        marks = self._marks(code, i)
        figure = combined(self.case, {judge: marks[judge] for judge in self._kept(code, marks)})
        return self._weighted(figure, weights(self.case.round)[i])

    def _places(self, values: Totals) -> Totals:
        """Under methods of ranks what each judge's values are worth among the entries that this judge marked."""
        rules = self.case.round.consolidation
        if rules.method not in OF_RANKS:
            return values
        columns: dict[JudgeCode, dict[EntryCode, Fraction]] = {}
        for code, own in values.items():
            for judge, value in own.items():
                columns.setdefault(judge, {})[code] = value
        ranked = {judge: places(column, rules.points) for judge, column in columns.items()}
        return {code: {judge: ranked[judge][code] for judge in own} for code, own in values.items()}

    @cached_property
    def _worth(self) -> dict[EntryCode, Fraction]:
        """Without votes that were taken in an entry stands with none."""
        votes = {code: self.tallies.get(code, Fraction(0)) for code in self.sheets}
        return worth(self.case.round.votes, votes) if self.case.round.votes else {}

    def _after_the_jury(self, code: EntryCode, figure: Fraction) -> Fraction:
        round, beside = self.case.round, self.case.beside
        chair = self._settled.set_by_chair(code)
        if chair is not None:
            figure = Fraction(chair, 100)
        figure += sum((Fraction(one.points, 100) for one in beside.adjustments if one.entry == code), Fraction(0))
        if round.carry_over:
            figure += beside.carried[code] * round.carry_over / 100
        if round.votes is None or round.votes.share is None:
            return figure
        share = round.votes.share / 100
        most = sum(
            (
                Fraction(criterion.most, 100) * criterion.weight * section.weight
                for section in round.rubric.sections
                for criterion in section.criteria
                if not criterion.bonus
            ),
            Fraction(0),
        )
        return figure * (1 - share) + most * share * self._worth[code]
