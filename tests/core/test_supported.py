"""What this version can't calculate is refused by name, before the first mark."""

from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.errors import RuleNotSupportedError
from judging_app.core.ids import BlockKey
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    AwardRules,
    Block,
    ConsolidationRules,
    DivergenceRules,
    Per,
    Rounding,
    RoundingEach,
    Rules,
)
from judging_app.core.supported import check_supported
from tests.core.making import CHAIN, TWO_SECTIONS, criterion, round_of, section, tier

EACH_SHEET, EACH_CRITERION = Rounding(each=RoundingEach.SHEET), Rounding(each=RoundingEach.CRITERION)
PER_CRITERION = ConsolidationRules(per=Per.CRITERION)
HALF = Fraction(1, 2)


def book(awards: AwardRules | None = None, **more: Any) -> Rules:
    return Rules(name="Hội thi", rounds=(round_of(**{"rubric": TWO_SECTIONS} | more),), awards=awards or AwardRules())


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"tie_breaks": (*CHAIN, "lot", "chair-decides", "share")},
        {"tie_breaks": ("section:form", "criterion:extra")},
        {"consolidation": ConsolidationRules(drop_high=7, drop_low=7, drop_from=15)},
        {"consolidation": ConsolidationRules(method="weighted-mean"), "chair_weight": Fraction(2)},
        {"rounding": EACH_SHEET},
        {"rounding": EACH_CRITERION, "consolidation": PER_CRITERION},
        {"divergence": DivergenceRules(limit=Fraction(20), settle="second-look")},
    ],
)
def test_what_can_be_calculated_is_accepted(settings: dict[str, Any]) -> None:
    check_supported(book(**settings))


def tied(*chain: str) -> dict[str, Any]:
    return {"tie_breaks": chain}


def combined(**more: Any) -> dict[str, Any]:
    return {"consolidation": ConsolidationRules(**more)}


@pytest.mark.parametrize(
    ("settings", "setting", "value"),
    [
        (combined(method="rank-sum"), "consolidation.method", "rank-sum"),
        (combined(method="weighted-mean", drop_low=1), "consolidation.drop_high, drop_low", "0, 1"),
        (combined(points=(Fraction(10), HALF)), "consolidation.points", "10, 1/2"),
        (combined(drop_high=-1), "consolidation.drop_high, drop_low, drop_from", "-1, 0, 0"),
        ({"chair_weight": Fraction(2)}, "judge_weights", "2, 1"),
        ({"member_weight": Fraction(0)} | combined(method="weighted-mean"), "judge_weights", "1, 0"),
        ({"rounding": EACH_CRITERION}, "rounding.each", "criterion"),
        ({"rounding": EACH_SHEET, "consolidation": PER_CRITERION}, "rounding.each", "sheet"),
        ({"rounding": Rounding(decimals=-1)}, "rounding.decimals", "-1"),
        ({"divergence": DivergenceRules(limit=HALF, settle="third-joins")}, "divergence.settle", "third-joins"),
        ({"divergence": DivergenceRules(limit=Fraction(0))}, "divergence.limit", "0"),
        (tied("firsts", "votes"), "tie_breaks", "votes"),
        (tied("section:nowhere"), "tie_breaks", "section:nowhere"),
        (tied("criterion:content"), "tie_breaks", "criterion:content"),
        (tied("section"), "tie_breaks", "section"),
        (tied("median:2"), "tie_breaks", "median:2"),
        (tied("share", "lot"), "tie_breaks", "lot"),
        ({"rubric": Rubric(sections=())}, "rubric.total", "0"),
        ({"rubric": Rubric(sections=(section("a", criterion("x", weight=-HALF)),))}, "rubric.weight", "-1/2"),
        ({"rubric": Rubric(sections=(section("a", criterion("x"), criterion("x")),))}, "rubric.criteria", "x"),
        ({"rubric": Rubric(sections=(section("a", criterion("x")), section("a")))}, "rubric.sections", "a"),
    ],
)
def test_a_setting_that_cannot_be_calculated_is_named(settings: dict[str, Any], setting: str, value: str) -> None:
    with pytest.raises(RuleNotSupportedError) as refused:
        check_supported(book(**settings))
    assert (refused.value.round, refused.value.setting, refused.value.value) == ("final", setting, value)


@pytest.mark.parametrize(
    ("awards", "setting", "value"),
    [
        (AwardRules(tiers=(tier("first", 1), tier("first", 2))), "awards.tiers", "first"),
        (AwardRules(tiers=(tier("first", -1),)), "awards.count", "-1"),
        (AwardRules(per_unit=0), "awards.per_unit", "0"),
        (AwardRules(per_block=True), "awards.per_block", "True"),
    ],
)
def test_prize_tables_that_contradict_themselves_are_named(awards: AwardRules, setting: str, value: str) -> None:
    with pytest.raises(RuleNotSupportedError) as refused:
        check_supported(book(awards))
    assert (refused.value.round, refused.value.setting, refused.value.value) == ("", setting, value)


def test_blocks_may_have_prizes_of_their_own_where_there_are_blocks() -> None:
    blocks = (Block(key=BlockKey("x"), name="X"),)
    check_supported(Rules(name="", rounds=(round_of(),), blocks=blocks, awards=AwardRules(per_block=True, per_unit=1)))


def test_two_rounds_of_one_key_are_refused() -> None:
    with pytest.raises(RuleNotSupportedError) as refused:
        check_supported(Rules(name="", rounds=(round_of(), round_of())))
    assert refused.value.setting == "rounds"
