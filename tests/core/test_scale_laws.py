"""Laws of scale: ten times the points, the same more for everyone."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judging_app.core.outcome import Standing
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.rules import (
    AwardRules,
    Compare,
    DivergenceUnit,
    EveningOut,
    Per,
    Rounding,
)
from tests.core.contests import contests
from tests.core.laws import Case, both, with_round, without_settlements
from tests.core.making import ranks
from tests.core.rule_books import OF_RANKS

pytestmark = pytest.mark.slow


def ten_times(case: Case) -> Case:
    """The same contest on a scale of ten times the points: marks, most, limits, floors, and what counts beside the sheets."""
    rules, beside = case["round"], case["beside"]
    divergence = rules.divergence
    if divergence is not None and divergence.unit is DivergenceUnit.POINTS:
        divergence = replace(divergence, limit=divergence.limit * 10)
    advance = rules.advance
    if advance is not None and advance.floor is not None:
        advance = replace(advance, floor=advance.floor * 10)
    made = with_round(
        case,
        rubric=with_criteria(rules.rubric, lambda one: replace(one, most=one.most * 10)),
        rounding=replace(rules.rounding, decimals=rules.rounding.decimals - 1),
        divergence=divergence,
        advance=advance,
    )
    tiers = tuple(
        tier if tier.floor is None or tier.by == "votes" else replace(tier, floor=tier.floor * 10)
        for tier in case["awards"].tiers
    )
    return made | {
        "sheets": [replace(one, marks=tuple(m if m is None else m * 10 for m in one.marks)) for one in case["sheets"]],
        "awards": replace(case["awards"], tiers=tiers),
        "beside": replace(
            beside,
            adjustments=tuple(replace(one, points=one.points * 10) for one in beside.adjustments),
            carried={code: figure * 10 for code, figure in beside.carried.items()},
        ),
    }


def with_criteria(rubric: Rubric, change: Callable[[Criterion], Criterion]) -> Rubric:
    sections = tuple(replace(one, criteria=tuple(map(change, one.criteria))) for one in rubric.sections)
    return replace(rubric, sections=sections)


def outcome(standing: Standing) -> object:
    """Places, prizes, who goes on, what is asked: all but the figures."""
    places = [(place.entry, place.rank, place.tied) for place in standing.places]
    asked = [replace(question, spread=None) for question in standing.open]
    return places, standing.unranked, standing.awards, standing.unawarded, standing.going_on, asked


@given(contests())
def test_on_ten_times_the_scale_figures_are_ten_times_as_high_and_nothing_else_changes(case: Case) -> None:
    """With one decimal less, so that every rounding cuts at the same place."""
    rules = case["round"]
    assume(rules.consolidation.method not in OF_RANKS)
    evening = EveningOut.NONE if rules.evening_out is EveningOut.Z_SCORE else rules.evening_out
    finer = replace(rules.rounding, decimals=rules.rounding.decimals + 1)
    case = with_round(without_settlements(case), evening_out=evening, rounding=finer)
    small, large = both(case), both(ten_times(case))
    for one, other in zip(small.places, large.places, strict=True):
        assert (other.figure.exact, other.figure.printed) == (one.figure.exact * 10, one.figure.printed * 10)
    assert outcome(large) == outcome(small)


@given(contests())
def test_z_scores_follow_the_scale_to_nine_decimals(case: Case) -> None:
    """A deviation is cut to twelve decimals, of small numbers as of large ones."""
    rules = case["round"]
    assume(rules.consolidation.method not in OF_RANKS)
    case = with_round(
        without_settlements(case),
        evening_out=EveningOut.Z_SCORE,
        consolidation=replace(rules.consolidation, per=Per.SHEET),
        rounding=Rounding(),
        compare=Compare.EXACT,
    )
    small, large = both(case), both(ten_times(case))
    figures = {place.entry: place.figure.exact for place in large.places}
    for place in small.places:
        assert abs(figures[place.entry] - place.figure.exact * 10) < Fraction(1, 10**9)


@given(contests(), st.sampled_from([2, 3, 7]), st.sampled_from(["rank-sum", "rank-points"]))
def test_by_places_the_scale_never_matters(case: Case, times: int, method: str) -> None:
    """Where totals and criteria are not rounded: a coarser rounding makes other ties."""
    case = by_places(case, method)
    sheets = [replace(one, marks=tuple(m if m is None else m * times for m in one.marks)) for one in case["sheets"]]
    small, large = both(case), both(case | {"sheets": sheets})
    assert [place.figure.exact for place in large.places] == [place.figure.exact for place in small.places]
    assert ranks(large) == ranks(small)


def by_places(case: Case, method: str) -> Case:
    """The contest under a method of places, without what does not go with it, and without rules for ties."""
    points = (Fraction(3), Fraction(1)) if method == "rank-points" else ()
    made = with_round(
        without_settlements(case),
        consolidation=replace(case["round"].consolidation, method=method, points=points),
        rounding=Rounding(),
        evening_out=EveningOut.NONE,
        chair_weight=Fraction(1),
        votes=None,
        carry_over=Fraction(0),
        advance=None,
        divergence=None,
        tie_breaks=(),
    )
    return made | {"awards": AwardRules(), "beside": replace(made["beside"], adjustments=(), votes=(), carried={})}


@given(contests(), st.integers(1, 400), st.data())
def test_the_same_more_of_one_criterion_for_everyone_shifts_every_figure_by_its_weight(
    case: Case, more: int, data: st.DataObject
) -> None:
    """Votes take their share off the shift; under methods of places nothing moves."""
    case = with_round(without_settlements(case), compare=Compare.EXACT, rounding=Rounding())
    rules, rubric = case["round"], case["round"].rubric
    which = data.draw(st.sampled_from([i for i, one in enumerate(rubric.criteria) if not one.bonus]))
    sheets = [
        replace(one, marks=tuple(m if m is None or i != which else m + more for i, m in enumerate(one.marks)))
        for one in case["sheets"]
    ]
    before, after = both(case), both(case | {"sheets": sheets})
    shift = Fraction(more, 100) * rubric.weights[which]
    if rules.votes is not None and rules.votes.share is not None:
        shift *= 1 - rules.votes.share / 100
    if rules.consolidation.method in OF_RANKS:
        shift = Fraction(0)
    figures = {place.entry: place.figure.exact for place in after.places}
    assert figures == {place.entry: place.figure.exact + shift for place in before.places}
    assert ranks(after) == ranks(before)
