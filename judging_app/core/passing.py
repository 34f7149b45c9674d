"""What would have to change for an entry to pass the one above: in its figure, in all its sheets, in one sheet alone.

Nothing is estimated: what is said of one sheet was tried by calculating the figures again. To pass means a better figure;
at an equal one the rules for ties would decide.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from judging_app.core.beside import NOTHING_BESIDE, Beside
from judging_app.core.consolidation.figure import consolidated
from judging_app.core.consolidation.methods import METHODS
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import Figure, Place, Standing
from judging_app.core.people import Judge, JudgeRole
from judging_app.core.raising import raises_of
from judging_app.core.rounding import as_declared
from judging_app.core.rules import Compare, EveningOut, Per, Round, Rounding, RoundingEach, RoundingMode
from judging_app.core.score_sheet import ScoreSheet

PERCENT = 100
PLAIN_MEANS = frozenset({"mean", "weighted-mean"})
OF_A_SETTLEMENT = frozenset({"set-by-chair", "set-aside"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the figures of a round come from. `sheets`: those of judges who don't stand aside, for each entry with a place."""

    round: Round
    sheets: Mapping[EntryCode, Sequence[ScoreSheet]]
    judges: Mapping[JudgeCode, Judge]
    beside: Beside = NOTHING_BESIDE


class Untold(Enum):
    """Why nothing is said of sheets: evening out lets each sheet move all figures; each criterion is combined on its own,
    so that a sheet's total does not tell what comes of it; the figure goes by how a divergence was settled, which would be
    open again.
    """

    EVENED_OUT = "evened-out"
    BY_CRITERION = "by-criterion"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A figure from which on an entry passes; with `reached` it is enough itself, without only what lies beyond it."""

    value: Fraction
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """By how many points the sheets that were combined would have to give more: `each` of them, or so many in the `sum`
    (with a weighted mean times their weights). Only what lies beyond is enough where the bound is not.
    """

    each: Fraction
    sum: Fraction
    sheets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSheet:
    """What one judge alone would have had to give: the total, and the least rise of it that is enough, None where not even
    `room` is, the rise to the greatest marks.
    """

    judge: JudgeCode
    total: Fraction
    least: Fraction | None
    room: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """What it takes to pass the entries of the next place above.

    `figure`: where the exact figure would have to come to; `by`: how far that is, never below zero; `lower`: a smaller figure
    is the better one. `together`: None where no simple sum is exact; `untold`: why `sheets` says nothing.
    """

    above: tuple[EntryCode, ...]
    rank: int
    printed: Fraction
    figure: Bound
    by: Fraction
    lower: bool
    together: Together | None = None
    sheets: tuple[OneSheet, ...] = ()
    untold: Untold | None = None


def to_pass(
    standing: Standing, place: Place, given: Given, *, before_each: Callable[[], None] = lambda: None
) -> Passing | None:
    """What it takes to pass the next place above; None where there is none. `given` must be what the standing came from.

    `before_each` is called before each judge's sheet is tried, and may end it all by raising: under methods of ranks each
    takes its time.
    """
    higher = [one for one in standing.places if one.rank < place.rank]
    if not higher:
        return None
    above = [one for one in higher if one.rank == higher[-1].rank]
    target, round = above[0].figure, given.round
    lower = METHODS[round.consolidation.method].lower_is_better
    figure = bound_beyond(target.compared, round)
    untold = _untold(round, place.figure)
    by = abs(figure.value - place.figure.exact)
    return Passing(
        above=tuple(one.entry for one in above),
        rank=above[0].rank,
        printed=target.printed,
        figure=figure,
        by=by,
        lower=lower,
        together=None if untold else _together(given, place.figure, by),
        sheets=() if untold else _each_alone(given, place.figure, [one.figure for one in above], before_each),
        untold=untold,
    )


def bound_beyond(compared: Fraction, round: Round) -> Bound:
    """From which exact figure on an entry stands before one whose figure that ranks is `compared`."""
    if METHODS[round.consolidation.method].lower_is_better:
        mirrored = _above(-compared, round)
        return Bound(value=-mirrored.value, reached=mirrored.reached)
    return _above(compared, round)


def _above(compared: Fraction, round: Round) -> Bound:
    """Rounding treats figures below zero as those above, so that one side is enough."""
    if round.compare is Compare.EXACT:
        return Bound(value=compared, reached=False)
    next_printed = compared + Fraction(1, 10**round.rounding.decimals)
    start = _start_of(next_printed, compared, round.rounding)
    return Bound(value=start, reached=as_declared(start, round.rounding) >= next_printed)


def _start_of(printed: Fraction, before: Fraction, rounding: Rounding) -> Fraction:
    """Where the figures begin that are printed as `printed`, `before` being the last printed one."""
    if rounding.mode is RoundingMode.DOWN:
        return printed if printed > 0 else before
    return (printed + before) / 2


def _untold(round: Round, figure: Figure) -> Untold | None:
    rules = round.consolidation
    if any(step.rule in OF_A_SETTLEMENT for step in figure.trace):
        return Untold.SETTLED
    if round.evening_out is not EveningOut.NONE:
        return Untold.EVENED_OUT
    by_totals = rules.method in PLAIN_MEANS and not (rules.drop_high or rules.drop_low)
    if rules.per is Per.SHEET or (by_totals and round.rounding.each is RoundingEach.ENTRY):
        return None
    return Untold.BY_CRITERION


def _together(given: Given, figure: Figure, by: Fraction) -> Together | None:
    """Where a mean follows its sheets without a step between, all of them rise as the figure does."""
    round = given.round
    if round.consolidation.method not in PLAIN_MEANS or round.rounding.each is RoundingEach.SHEET:
        return None
    share = (round.votes.share if round.votes else None) or Fraction(0)
    each = by * PERCENT / (PERCENT - share)
    kept = [one.judge for one in figure.totals if not one.dropped]
    weights = sum((_weight(given, judge) for judge in kept), Fraction(0))
    return Together(each=each, sum=each * weights, sheets=len(kept))


def _weight(given: Given, judge: JudgeCode) -> Fraction:
    """The plain mean is supported only where all weigh the same."""
    if not METHODS[given.round.consolidation.method].weighted:
        return Fraction(1)
    chair = given.judges[judge].role is JudgeRole.CHAIR
    return given.round.chair_weight if chair else given.round.member_weight


def _each_alone(
    given: Given, figure: Figure, targets: Sequence[Figure], before_each: Callable[[], None]
) -> tuple[OneSheet, ...]:
    found = []
    for one in figure.totals:
        before_each()
        found.append(_alone(given, figure.entry, one.judge, targets))
    return tuple(found)


def _alone(given: Given, entry: EntryCode, judge: JudgeCode, targets: Sequence[Figure]) -> OneSheet:
    (sheet,) = (one for one in given.sheets[entry] if one.judge == judge)
    raises = raises_of(given.round.rubric, sheet)
    units = raises.units
    found = _least(given.round, units, lambda rise: passes(given, targets, raises.raised(rise)))
    return OneSheet(
        judge=judge,
        total=sheet.total(given.round.rubric),
        least=None if found is None else found * raises.unit,
        room=units[-1] * raises.unit if units else Fraction(0),
    )


def _least(round: Round, rises: Sequence[int], enough: Callable[[int], bool]) -> int | None:
    """The smallest rise that is enough. More is never worse, but where a table of points for places does not fall."""
    points = list(round.consolidation.points)
    if [*points, Fraction(0)] != sorted([*points, Fraction(0)], reverse=True):
        return next((rise for rise in rises if enough(rise)), None)
    if not rises or not enough(rises[-1]):
        return None
    return rises[bisect_left(rises, True, hi=len(rises) - 1, key=enough)]


def passes(given: Given, targets: Iterable[Figure], sheet: ScoreSheet) -> bool:
    """Whether the entry of this sheet has a better figure than all `targets` when the sheet takes the place of its judge's.

    All figures are calculated again where they hang together, by ranks or by votes; else those of the others stay.
    """
    code, round = sheet.entry, given.round
    method = METHODS[round.consolidation.method]
    own = tuple(sheet if one.judge == sheet.judge else one for one in given.sheets[code])
    field = {**given.sheets, code: own} if method.of_ranks or round.votes else {code: own}
    figures = consolidated(round, field, given.judges, given.beside).figures
    ours, theirs = figures[code].compared, [figures.get(one.entry, one).compared for one in targets]
    return ours < min(theirs) if method.lower_is_better else ours > max(theirs)
