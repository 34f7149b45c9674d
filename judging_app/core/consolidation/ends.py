"""From the jury's figure to the one that is rounded: what the chair set, adjustments, the carried share, votes."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from judging_app.core.beside import Adjustment, Beside, Settlement
from judging_app.core.consolidation.votes import tally_of, tally_step, worth_steps
from judging_app.core.ids import EntryCode
from judging_app.core.outcome import TraceStep
from judging_app.core.rubric import HUNDRED
from judging_app.core.rules import Round

ZERO = Fraction(0)
PERCENT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """What was added to the jury's figure, and how. `votes`: the points that votes made up, `tally` what they came from."""

    exact: Fraction
    adjustment: Fraction = ZERO
    carried: Fraction = ZERO
    votes: Fraction = ZERO
    tally: Fraction | None = None
    steps: tuple[TraceStep, ...] = ()


class Ends:
    """The last steps of every figure of a round; votes need all entries at once."""

    def __init__(self, round: Round, beside: Beside, settled: Mapping[EntryCode, Settlement]) -> None:
        self._round, self._beside, self._settled = round, beside, settled
        self._adjustments: defaultdict[EntryCode, list[Adjustment]] = defaultdict(list)
        for one in beside.adjustments:
            self._adjustments[one.entry].append(one)
        self._votes = {one.entry: one for one in beside.votes}

    def of(self, jury: Mapping[EntryCode, Fraction]) -> dict[EntryCode, End]:
        """The ends of all figures, from what the jury's sheets gave."""
        if not (self._adjustments or self._settled or self._round.carry_over or self._round.votes):
            return {code: End(exact=figure) for code, figure in jury.items()}
        worth = self._worth(jury.keys())
        return {code: self._end(code, figure, worth.get(code)) for code, figure in jury.items()}

    def _worth(self, codes: Collection[EntryCode]) -> Mapping[EntryCode, TraceStep]:
        """Entries for which no votes were taken in stand with none; that they lack them is a question of its own."""
        rules = self._round.votes
        if rules is None or rules.share is None:
            return {}
        tallies = {code: tally_of(rules, self._votes[code]) if code in self._votes else ZERO for code in codes}
        return worth_steps(rules.scale, tallies)

    def _end(self, code: EntryCode, jury: Fraction, worth: TraceStep | None) -> End:
        chair = self._set_by_chair(code, jury)
        start = _after(chair, jury)
        adjusted = self._adjusted(code, start)
        before = _after(adjusted, start)
        carried = self._carried(code, before)
        figure = _after(carried, before)
        tally = self._tally(code)
        shared = [worth, self._shared(figure, worth)] if worth else []
        exact = _after(shared, figure)
        return End(
            exact=exact,
            adjustment=before - start,
            carried=figure - before,
            votes=exact - figure * (PERCENT - self._share) / PERCENT,
            tally=tally[0].value if tally else None,
            steps=(*chair, *adjusted, *carried, *tally, *shared),
        )

    @property
    def _share(self) -> Fraction:
        return (self._round.votes.share if self._round.votes else None) or ZERO

    def _set_by_chair(self, code: EntryCode, jury: Fraction) -> list[TraceStep]:
        settled = self._settled.get(code)
        if settled is None or settled.points is None:
            return []
        points = Fraction(settled.points, HUNDRED)
        return [TraceStep(rule="set-by-chair", inputs=(jury,), value=points, detail=settled.reason)]

    def _adjusted(self, code: EntryCode, figure: Fraction) -> list[TraceStep]:
        steps = []
        for one in self._adjustments.get(code, ()):
            before, points = figure, one.exact
            figure += points
            steps.append(TraceStep(rule="adjusted", inputs=(before, points), value=figure, detail=one.reason))
        return steps

    def _carried(self, code: EntryCode, figure: Fraction) -> list[TraceStep]:
        share = self._round.carry_over
        if not share:
            return []
        earlier = self._beside.carried[code]
        return [TraceStep(rule="carried", inputs=(figure, earlier, share), value=figure + earlier * share / PERCENT)]

    def _tally(self, code: EntryCode) -> list[TraceStep]:
        rules, votes = self._round.votes, self._votes.get(code)
        return [tally_step(rules, votes)] if rules and votes else []

    def _shared(self, figure: Fraction, worth: TraceStep) -> TraceStep:
        share, total, part = self._share, self._round.rubric.total, worth.value or ZERO
        value = figure * (PERCENT - share) / PERCENT + total * share / PERCENT * part
        return TraceStep(rule="votes", inputs=(figure, share, total, part), value=value)


def _after(steps: Sequence[TraceStep], before: Fraction) -> Fraction:
    """The figure after these steps."""
    value = steps[-1].value if steps else None
    return before if value is None else value
