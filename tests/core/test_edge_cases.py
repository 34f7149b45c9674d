"""What comes out at the edges that rule books leave open; decided in docs/judging.md and said so by both counts.

Every standing here is counted twice: `judged` compares the counts.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.beside import Beside, VoteCount, VoteTally
from judging_app.core.contest import RoundStatus
from judging_app.core.errors import RuleNotSupportedError
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey, TierKey
from judging_app.core.outcome import OpenKind, Standing, UnawardedReason, UnrankedReason
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    AwardTier,
    Compare,
    ConsolidationRules,
    EveningOut,
    Per,
    Rounding,
    RoundingMode,
    Rules,
    VoteRules,
    VoteScale,
    VoteWeight,
)
from judging_app.core.supported import check_supported
from tests.core.making import (
    NOBODY,
    criterion,
    entry,
    given,
    judged,
    jury,
    place_of,
    ranks,
    round_of,
    section,
    sheet,
    standing_of,
    tier,
    units_of,
)

POINTS = (Fraction(10), Fraction(6), Fraction(3))
BY_MARKS = ("mean", "weighted-mean", "median")
BY_PLACES = ("rank-sum", "rank-points")
PLACES_OF = {"rank-sum": (1, Fraction(3, 2), 2), "rank-points": (10, 8, 6)}
"""Of the first, of two who share it, and of the second."""
SCALES = (VoteScale(), VoteScale(points_per=Fraction(1, 10), cap=Fraction(5)), VoteScale(ranks=POINTS))
LIKES = (VoteWeight(column="likes"),)


def by(method: str, per: Per = Per.SHEET, **more: Any) -> dict[str, Any]:
    """Rules of this method, with figures that are compared exactly."""
    points = POINTS if method == "rank-points" else ()
    combine = ConsolidationRules(method=method, per=per, points=points, **more)
    return {"consolidation": combine, "compare": Compare.EXACT}


def exact(standing: Standing) -> dict[str, Fraction]:
    return {place.entry: place.figure.exact for place in standing.places}


def open_kinds(standing: Standing) -> list[OpenKind]:
    return [question.kind for question in standing.open]


@pytest.mark.parametrize("evening", EveningOut)
@pytest.mark.parametrize("method", BY_MARKS)
def test_one_judges_totals_are_the_figures_whatever_the_method(method: str, evening: EveningOut) -> None:
    """Nothing is left out of one sheet; the panel's mean and deviation are the judge's own, the severity is 0."""
    drops: dict[str, Any] = {} if method == "weighted-mean" else {"drop_high": 1, "drop_low": 1}
    found = judged({"A": [9000], "B": [7000]}, rules=by(method, **drops) | {"evening_out": evening})
    assert exact(found) == {"A": 90, "B": 70}
    assert found.open == ()


@pytest.mark.parametrize("method", BY_PLACES)
def test_one_judges_order_is_the_order(method: str) -> None:
    first, shared, second = PLACES_OF[method]
    assert exact(judged({"A": [9000], "B": [7000]}, rules=by(method))) == {"A": first, "B": second}
    assert exact(judged({"A": [7000], "B": [7000]}, rules=by(method))) == {"A": shared, "B": shared}


@pytest.mark.parametrize("evening", EveningOut)
@pytest.mark.parametrize("method", BY_MARKS)
def test_one_entry_is_first_and_under_z_scores_every_judge_is_without_spread(method: str, evening: EveningOut) -> None:
    found = judged({"A": [9000, 7000]}, rules=by(method) | {"evening_out": evening})
    assert exact(found) == {"A": 80}
    assert ranks(found) == {"A": 1}
    assert open_kinds(found) == [OpenKind.NO_SPREAD] * (evening is EveningOut.Z_SCORE)


@pytest.mark.parametrize("method", BY_PLACES)
def test_one_entry_has_the_first_place_of_every_judge(method: str) -> None:
    assert exact(judged({"A": [9000, 0]}, rules=by(method))) == {"A": PLACES_OF[method][0]}


def test_one_entry_takes_the_first_prize_whose_floor_it_reaches() -> None:
    awards = AwardRules(tiers=(tier("first", 1, 0, 90), tier("second", 1, 0, 80), tier("third", 1)))
    found = judged({"A": [8500]}, awards=awards)
    assert given(found) == {"A": "second"}
    assert [(one.tier, one.reason) for one in found.unawarded] == [
        ("first", UnawardedReason.BELOW_FLOOR),
        ("third", UnawardedReason.NOBODY_LEFT),
    ]


@pytest.mark.parametrize("evening", EveningOut)
@pytest.mark.parametrize("method", BY_MARKS)
def test_all_equal_share_the_first_place_and_no_prize_goes_by_the_order_of_a_list(
    method: str, evening: EveningOut
) -> None:
    table = {code: [7000, 7000] for code in "ABC"}
    awards = AwardRules(tiers=(tier("first", 1), tier("second", 1)))
    found = judged(table, rules=by(method) | {"evening_out": evening}, awards=awards)
    assert exact(found) == {"A": 70, "B": 70, "C": 70}
    assert ranks(found) == {"A": 1, "B": 1, "C": 1}
    assert given(found) == {}
    (tie,) = (question for question in found.open if question.kind is OpenKind.TIE)
    assert tie.entries == ("A", "B", "C")


@pytest.mark.parametrize("method", BY_PLACES)
def test_all_equal_share_all_places_of_every_judge(method: str) -> None:
    figure = {"rank-sum": Fraction(2), "rank-points": Fraction(19, 3)}[method]
    assert exact(judged({code: [7000, 6000] for code in "ABC"}, rules=by(method))) == dict.fromkeys("ABC", figure)


def test_all_equal_and_no_more_than_the_first_prizes_all_get_one() -> None:
    found = judged({code: [7000] for code in "ABC"}, awards=AwardRules(tiers=(tier("first", 3), tier("second", 1))))
    assert given(found) == {"A": "first", "B": "first", "C": "first"}
    assert found.open == ()


def test_a_judge_without_spread_says_the_panels_mean_of_everyone() -> None:
    """GK02 gives 50 to all: what it says of everyone is 60, the panel's mean; the other one's order decides."""
    found = judged({"A": [9000, 5000], "B": [5000, 5000]}, rules=by("mean") | {"evening_out": EveningOut.Z_SCORE})
    totals = {place.entry: [total.total for total in place.figure.totals] for place in found.places}
    assert totals == {"A": [70, 60], "B": [50, 60]}  # half the deviation of 20, since the other judge has none
    (question,) = found.open
    assert (question.kind, question.judges) == (OpenKind.NO_SPREAD, ("GK02",))


def test_without_evening_out_a_judge_without_spread_is_no_question() -> None:
    assert judged({"A": [9000, 5000], "B": [5000, 5000]}).open == ()


@pytest.mark.parametrize("evening", EveningOut)
def test_an_entry_that_all_judges_stand_aside_from_has_no_place_and_changes_nothing(evening: EveningOut) -> None:
    rules = {"evening_out": evening}
    recused = frozenset({(JudgeCode("GK01"), EntryCode("A")), (JudgeCode("GK02"), EntryCode("A"))})
    found = judged({"A": [100, 10000], "B": [8000, 7000], "C": [6000, 6500]}, recused=recused, rules=rules)
    assert [(one.entry, one.reason) for one in found.unranked] == [("A", UnrankedReason.ALL_RECUSED)]
    assert exact(found) == exact(judged({"B": [8000, 7000], "C": [6000, 6500]}, rules=rules))


def test_where_all_judges_stand_aside_from_every_entry_nobody_has_a_place_or_a_prize() -> None:
    recused = frozenset({(JudgeCode("GK01"), EntryCode("A")), (JudgeCode("GK01"), EntryCode("B"))})
    found = judged({"A": [9000], "B": [8000]}, recused=recused, awards=AwardRules(tiers=(tier("first", 1),)))
    assert (found.places, found.awards, found.open) == ((), (), ())
    assert {one.reason for one in found.unranked} == {UnrankedReason.ALL_RECUSED}


@pytest.mark.parametrize("method", [*BY_MARKS, *BY_PLACES])
def test_an_entry_with_too_few_sheets_has_no_place_and_stands_in_no_judges_order(method: str) -> None:
    rules = by(method) | {"least_sheets": 2}
    found = judged({"A": [9900, None], "B": [8000, 7000], "C": [6000, 6000]}, rules=rules)
    (unranked,) = found.unranked
    assert (unranked.entry, unranked.reason) == ("A", UnrankedReason.TOO_FEW_SHEETS)
    assert (unranked.sheets, unranked.needed) == (1, 2)
    assert exact(found) == exact(judged({"B": [8000, 7000], "C": [6000, 6000]}, rules=rules))


@pytest.mark.parametrize("method", BY_MARKS)
def test_zero_marks_are_marks(method: str) -> None:
    found = judged({"A": [0, 0, 0], "B": [0, 0, 9000]}, rules=by(method))
    assert exact(found) == {"A": 0, "B": 0 if method == "median" else 30}
    assert found.unranked == ()


def test_zeros_reach_a_floor_of_zero_and_no_other() -> None:
    for floor, winner in ((0, {"A": "first"}), (1, {})):
        assert given(judged({"A": [0, 0]}, awards=AwardRules(tiers=(tier("first", 1, 0, floor),)))) == winner


@pytest.mark.parametrize("evening", EveningOut)
def test_a_round_without_entries_has_an_empty_standing(evening: EveningOut) -> None:
    awards = AwardRules(tiers=(tier("first", 2),))
    found = judged({"A": [9000]}, entries=[], rules={"evening_out": evening}, awards=awards)
    assert (found.places, found.unranked, found.awards, found.open) == ((), (), (), ())
    assert [(one.tier, one.count, one.reason) for one in found.unawarded] == [("first", 2, UnawardedReason.NOBODY_LEFT)]


@pytest.mark.parametrize("evening", EveningOut)
@pytest.mark.parametrize("judges", [(), jury(2)])
def test_a_round_without_sheets_ranks_nobody(judges: Sequence[Any], evening: EveningOut) -> None:
    found = judged({"A": [None], "B": [None]}, judges=judges, rules={"evening_out": evening})
    assert (found.places, found.awards) == ((), ())
    assert {one.reason for one in found.unranked} == {UnrankedReason.NO_SHEETS}


def of_two_criteria(weights: Sequence[int], marks: Mapping[str, Sequence[int | None]], **more: Any) -> Standing:
    """One judge, two criteria in a section each; `weights`: of the criterion `free` and of its section."""
    own, around = (Fraction(one) for one in weights)
    rubric = Rubric(
        sections=(
            section("counts", criterion("counted")),
            section("rest", criterion("free", weight=own), weight=around),
        )
    )
    entries = [entry(code) for code in marks]
    return standing_of(
        round=round_of(rubric, **more.pop("rules", {})),
        entries=entries,
        units=units_of(entries),
        judges=jury(1),
        sheets=[sheet(1, code, *row) for code, row in marks.items()],
        recused=NOBODY,
        awards=more.pop("awards", AwardRules()),
        blocks=(),
        status=RoundStatus(key=RoundKey("final")),
    )


@pytest.mark.parametrize("weights", [(0, 1), (1, 0), (0, 0)])
@pytest.mark.parametrize("per", Per)
def test_a_criterion_of_weight_zero_adds_nothing_and_must_be_marked_all_the_same(
    per: Per, weights: tuple[int, int]
) -> None:
    rules = {"consolidation": ConsolidationRules(per=per)}
    found = of_two_criteria(weights, {"A": (8000, 0), "B": (7000, 9000), "C": (9000, None)}, rules=rules)
    assert exact(found) == {"A": 80, "B": 70}
    assert [(one.entry, one.reason) for one in found.unranked] == [("C", UnrankedReason.NO_SHEETS)]


def test_a_rule_for_ties_and_a_special_prize_see_no_points_in_a_criterion_of_weight_zero() -> None:
    prize = AwardTier(key=TierKey("free"), name="free", count=1, by="criterion:free")
    marks = {"A": (8000, 1000), "B": (8000, 9000)}
    rules = {"tie_breaks": ("criterion:free",)}
    found = of_two_criteria((0, 1), marks, rules=rules, awards=AwardRules(tiers=(prize,)))
    assert ranks(found) == {"A": 1, "B": 1}
    assert [(question.tier, question.entries) for question in found.open] == [("free", ("A", "B"))]
    assert ranks(of_two_criteria((1, 1), marks, rules=rules)) == {"A": 2, "B": 1}


@pytest.mark.parametrize(
    ("wrong", "setting"),
    [
        ({"rubric": Rubric(sections=(section("all", criterion("x", weight=Fraction(0))),))}, "rubric.total"),
        ({"rubric": Rubric(sections=(section("all", criterion("x"), weight=Fraction(0)),))}, "rubric.total"),
        (by("weighted-mean") | {"chair_weight": Fraction(0)}, "judge_weights"),
        (by("weighted-mean") | {"member_weight": Fraction(0)}, "judge_weights"),
    ],
)
def test_where_nothing_would_be_left_to_count_a_weight_of_zero_is_refused(wrong: dict[str, Any], setting: str) -> None:
    with pytest.raises(RuleNotSupportedError) as refused:
        check_supported(Rules(name="", rounds=(round_of(**wrong),)))
    assert refused.value.setting == setting


@pytest.mark.parametrize("scale", SCALES)
def test_votes_of_weight_zero_are_no_votes(scale: VoteScale) -> None:
    rules = VoteRules(weights=(VoteWeight(column="likes", weight=Fraction(0)),), share=Fraction(30), scale=scale)
    check_supported(Rules(name="", rounds=(round_of(votes=rules),)))
    assert exact(judged({"A": [8000], "B": [6000]}, rules={"votes": rules}, beside=votes(A=9, B=1))) == {
        "A": 56,
        "B": 42,
    }


@pytest.mark.parametrize("method", BY_MARKS)
@pytest.mark.parametrize(
    ("compare", "mode", "winner"),
    [
        (Compare.ROUNDED, RoundingMode.HALF_UP, True),
        (Compare.ROUNDED, RoundingMode.HALF_EVEN, True),
        (Compare.ROUNDED, RoundingMode.DOWN, False),
        (Compare.EXACT, RoundingMode.HALF_UP, False),
    ],
)
def test_89_995_reaches_a_floor_of_90_by_the_figure_that_the_rules_compare(
    method: str, compare: Compare, mode: RoundingMode, winner: bool
) -> None:
    """8999.5 hundredths are 9000 to half-up and to half-even, 8999 cut; exactly they are less than 9000. A cut is no other."""
    rules = by(method) | {
        "compare": compare,
        "rounding": Rounding(mode=mode),
        "advance": AdvanceRules(floor=Fraction(90)),
    }
    found = judged({"A": [8999, 9000]}, rules=rules, awards=AwardRules(tiers=(tier("first", 1, 0, 90),)))
    assert place_of(found, "A").figure.exact == Fraction("89.995")
    assert given(found) == ({"A": "first"} if winner else {})
    assert found.going_on == (("A",) if winner else ())


@pytest.mark.parametrize(("compare", "winner"), [(Compare.ROUNDED, True), (Compare.EXACT, False)])
def test_89_995_of_a_criterion_reaches_a_special_prizes_floor_of_90_in_the_same_way(
    compare: Compare, winner: bool
) -> None:
    prize = AwardTier(key=TierKey("best"), name="best", count=1, floor=Fraction(90), by="criterion:points")
    found = judged({"A": [8999, 9000]}, rules={"compare": compare}, awards=AwardRules(tiers=(prize,)))
    assert given(found) == ({"A": "best"} if winner else {})


@pytest.mark.parametrize("per", Per)
def test_of_fifteen_judges_dropping_seven_and_seven_leaves_the_middle_one(per: Per) -> None:
    marks = [(37 * i % 15) * 100 for i in range(15)]  # each of 0, 1 ... 14 once, in no order
    middle = judged({"A": marks}, rules=by("mean", per, drop_high=7, drop_low=7))
    assert exact(middle) == exact(judged({"A": marks}, rules=by("median", per))) == {"A": 7}


@pytest.mark.parametrize("per", Per)
def test_of_fourteen_who_are_left_of_fifteen_nobody_is_dropped(per: Per) -> None:
    """One stands aside: 14 are not more than 7 and 7, so that all of them count."""
    marks = [i * i * 10 for i in range(1, 16)]
    rules = by("mean", per, drop_high=7, drop_low=7)
    aside = frozenset({(JudgeCode("GK15"), EntryCode("A"))})
    assert exact(judged({"A": marks}, rules=rules, recused=aside)) == {"A": Fraction(sum(marks[:14]), 1400)}


def test_of_fifteen_judges_places_are_left_out_with_their_totals() -> None:
    """Of A the middle total is judge 8's, who has B before A; of B as well."""
    table = {"A": [i * 100 for i in range(1, 16)], "B": [i * 100 + (50 if i == 8 else -50) for i in range(1, 16)]}
    found = judged(table, rules=by("rank-sum", drop_high=7, drop_low=7))
    assert exact(found) == {"A": 2, "B": 1}


def votes(**counts: int) -> Beside:
    return Beside(
        votes=tuple(
            VoteTally(entry=EntryCode(code), counts=(VoteCount(column="likes", count=n),)) for code, n in counts.items()
        )
    )


@pytest.mark.parametrize("scale", SCALES)
def test_votes_all_zero_are_worth_nothing_under_every_scale_and_ask_nothing(scale: VoteScale) -> None:
    rules = {"votes": VoteRules(weights=LIKES, share=Fraction(30), scale=scale)}
    found = judged({"A": [8000], "B": [6000]}, rules=rules, beside=votes(A=0, B=0))
    assert exact(found) == {"A": 56, "B": 42}
    assert found.open == ()


def test_votes_all_zero_give_nobody_a_prize_by_votes() -> None:
    prize = AwardTier(key=TierKey("loved"), name="loved", count=1, by="votes")
    rules = {"votes": VoteRules(weights=LIKES, prize=prize.key)}
    found = judged({"A": [8000], "B": [6000]}, rules=rules, beside=votes(A=0, B=0), awards=AwardRules(tiers=(prize,)))
    assert found.awards == ()
    assert [one.reason for one in found.unawarded] == [UnawardedReason.NOBODY_LEFT]


def test_votes_all_zero_part_no_tie() -> None:
    rules = {"votes": VoteRules(weights=LIKES, share=Fraction(0)), "tie_breaks": ("votes",)}
    assert ranks(judged({"A": [8000], "B": [8000]}, rules=rules, beside=votes(A=0, B=0))) == {"A": 1, "B": 1}
