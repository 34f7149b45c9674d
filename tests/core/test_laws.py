"""Laws that hold for contests of every rule: order, recusal, places, prizes, traces, dropping."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judging_app.core.rules import (
    ConsolidationRules,
    EveningOut,
    Per,
    RoundingEach,
    Shared,
)
from tests.core.contests import contests
from tests.core.laws import Case, any_contests, both, with_round, with_sheet
from tests.core.making import place_of
from tests.core.test_trace import Replay

pytestmark = pytest.mark.slow


@given(any_contests(), st.randoms(use_true_random=False))
def test_the_order_of_entries_judges_sheets_and_records_never_matters(case: Case, random: Any) -> None:
    def shuffled(some: Sequence[Any]) -> list[Any]:
        return random.sample(list(some), len(some))  # type: ignore[no-any-return]

    beside = case["beside"]
    names = ("adjustments", "votes", "settlements", "orders")
    other = case | {name: shuffled(case[name]) for name in ("entries", "judges", "sheets")}
    other["beside"] = replace(beside, **{name: tuple(shuffled(getattr(beside, name))) for name in names})
    assert both(other) == both(case)


@given(any_contests(), st.data())
def test_what_a_judge_marked_who_stands_aside_never_matters(case: Case, data: st.DataObject) -> None:
    assume(len(case["sheets"]) > 0)
    i = data.draw(st.integers(0, len(case["sheets"]) - 1))
    own = case["sheets"][i]
    case["recused"] |= {(own.judge, own.entry)}
    marks = tuple(data.draw(st.sampled_from([None, 0, 500, 1000])) for _ in own.marks)
    without = case | {"sheets": [*case["sheets"][:i], *case["sheets"][i + 1 :]]}
    assert both(with_sheet(case, i, replace(own, marks=marks))) == both(without)


@given(any_contests())
def test_places_are_counted_by_those_who_stand_before_1_2_2_4(case: Case) -> None:
    found = [place.rank for place in both(case).places]
    assert found == [1 + sum(other < rank for other in found) for rank in found]
    assert [place.tied for place in both(case).places] == [found.count(rank) > 1 for rank in found]


@given(any_contests())
def test_every_entry_has_a_place_or_a_reason(case: Case) -> None:
    standing = both(case)
    named = [*(place.entry for place in standing.places), *(one.entry for one in standing.unranked)]
    assert sorted(named) == sorted(one.code for one in case["entries"])


@given(contests())
def test_a_better_figure_never_has_a_worse_place(case: Case) -> None:
    """Where a sum of places is the figure, less of it is better."""
    figures = [place.figure.compared for place in both(case).places]
    assert figures == sorted(figures, reverse=case["round"].consolidation.method != "rank-sum")


@given(contests())
def test_every_trace_leads_to_its_figure(case: Case) -> None:
    for place in both(case).places:
        assert Replay().run(place.figure.trace) == place.figure.compared


@given(any_contests())
def test_no_tier_gives_more_than_its_prizes_and_no_unit_has_more_than_its_share(case: Case) -> None:
    """Only shared places that use up the next prizes, or are given extra ones, may give more of a tier."""
    standing, rules = both(case), case["awards"]
    unit = {one.code: one.unit for one in case["entries"]}
    special = {tier.key: tier.by for tier in rules.tiers}
    for block in [one.key for one in case["blocks"]] if rules.per_block else [None]:
        own = [award for award in standing.awards if award.block == block]
        places = [award.entry for award in own if not special[award.tier]]
        assert len(set(places)) == len(places)
        for tier in rules.tiers:
            many = sum(award.tier == tier.key for award in own)
            assert many <= tier.count or (
                rules.shared is not Shared.ASK and (tier.by == "" or rules.shared is Shared.EXTRA_PRIZE)
            )
        if rules.shared is not Shared.EXTRA_PRIZE:
            assert len(places) <= sum(tier.count for tier in rules.tiers if not tier.by)
    winners = [award.entry for award in standing.awards if not special[award.tier]]
    for one in unit.values():
        assert rules.per_unit is None or sum(unit[winner] == one for winner in winners) <= rules.per_unit


@given(any_contests())
def test_no_prize_for_a_place_goes_below_its_floor(case: Case) -> None:
    standing = both(case)
    floors = {tier.key: tier.floor for tier in case["awards"].tiers if not tier.by}
    for award in standing.awards:
        floor = floors.get(award.tier)
        assert floor is None or place_of(standing, award.entry).figure.compared >= floor


@given(contests(), st.integers(0, 2), st.integers(0, 2))
def test_dropping_from_more_sheets_than_there_are_is_dropping_none(case: Case, high: int, low: int) -> None:
    combine = case["round"].consolidation
    assume(combine.method != "weighted-mean")
    never = with_round(case, consolidation=replace(combine, drop_high=high, drop_low=low, drop_from=99))
    none = with_round(case, consolidation=replace(combine, drop_high=0, drop_low=0))
    assert both(never) == both(none)


@given(contests())
def test_dropping_none_is_the_plain_mean(case: Case) -> None:
    """Without evening out, votes and what else comes after: the mean of the totals, by sheet and by criterion."""
    for per in Per:
        plain = with_round(
            case,
            consolidation=ConsolidationRules(per=per),
            rounding=replace(case["round"].rounding, each=RoundingEach.ENTRY),
            evening_out=EveningOut.NONE,
            chair_weight=Fraction(1),
            divergence=None,
        )
        for place in both(plain).places:
            totals = [total.total for total in place.figure.totals]
            assert place.figure.jury == sum(totals, Fraction(0)) / len(totals)
