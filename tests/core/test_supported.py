"""What this version can't calculate is refused by name, before the first mark."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.errors import RuleNotSupportedError
from judging_app.core.ids import BlockKey, RoundKey, TierKey
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    AwardTier,
    Block,
    ConsolidationRules,
    DivergenceRules,
    EveningOut,
    Marking,
    Per,
    Rounding,
    RoundingEach,
    Rules,
    VoteRules,
    VoteScale,
    VoteWeight,
)
from judging_app.core.supported import check_supported
from tests.core.making import CHAIN, TWO_SECTIONS, criterion, round_of, section, tier

EACH_SHEET, EACH_CRITERION = Rounding(each=RoundingEach.SHEET), Rounding(each=RoundingEach.CRITERION)
PER_CRITERION = ConsolidationRules(per=Per.CRITERION)
HALF = Fraction(1, 2)
PER = {"consolidation": PER_CRITERION}
VOTES = VoteRules(weights=(VoteWeight(column="likes"),), share=Fraction(30))


def scaled(**scale: Any) -> VoteRules:
    return replace(VOTES, scale=VoteScale(**scale))


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
        {"divergence": DivergenceRules(limit=Fraction(20), settle="third-official")},
        {"consolidation": ConsolidationRules(method="rank-sum", per=Per.CRITERION, drop_high=1)},
        {"consolidation": ConsolidationRules(method="rank-points", points=(Fraction(3), HALF))},
        {"evening_out": EveningOut.SEVERITY, "sheets_per_entry": 3, "least_sheets": 2},
        {"votes": VOTES, "tie_breaks": ("votes",)},
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
        (combined(method="mode"), "consolidation.method", "mode"),
        (combined(method="rank-points"), "consolidation.points", ""),
        (combined(method="weighted-mean", drop_low=1), "consolidation.drop_high, drop_low", "0, 1"),
        (combined(points=(Fraction(10), HALF)), "consolidation.points", "10, 1/2"),
        (combined(drop_high=-1), "consolidation.drop_high, drop_low, drop_from", "-1, 0, 0"),
        ({"chair_weight": Fraction(2)}, "judge_weights", "2, 1"),
        ({"member_weight": Fraction(0)} | combined(method="weighted-mean"), "judge_weights", "1, 0"),
        ({"rounding": EACH_CRITERION}, "rounding.each", "criterion"),
        ({"rounding": EACH_SHEET, "consolidation": PER_CRITERION}, "rounding.each", "sheet"),
        ({"rounding": Rounding(decimals=-1)}, "rounding.decimals", "-1"),
        ({"divergence": DivergenceRules(limit=HALF, settle="luck")}, "divergence.settle", "luck"),
        ({"divergence": DivergenceRules(limit=Fraction(0))}, "divergence.limit", "0"),
        (tied("firsts", "votes"), "tie_breaks[1]", "votes"),
        ({"evening_out": EveningOut.Z_SCORE} | PER, "evening_out", "z-score"),
        ({"evening_out": EveningOut.Z_SCORE} | combined(method="rank-sum"), "evening_out", "z-score"),
        ({"votes": VOTES} | combined(method="rank-sum"), "votes.share", "30"),
        ({"sheets_per_entry": 3} | combined(method="rank-sum"), "sheets_per_entry", "3"),
        ({"sheets_per_entry": 3, "least_sheets": 4}, "sheets_per_entry", "3"),
        ({"votes": replace(VOTES, share=Fraction(61))}, "votes.share", "61"),
        ({"votes": replace(VOTES, share=Fraction(-1))}, "votes.share", "-1"),
        ({"votes": replace(VOTES, weights=())}, "votes.weights", ""),
        ({"votes": replace(VOTES, weights=(VoteWeight(column="likes", weight=-HALF),))}, "votes.weights", "-1/2"),
        ({"votes": replace(VOTES, weights=VOTES.weights * 2)}, "votes.weights", "likes, likes"),
        ({"votes": scaled(points_per=Fraction(0), cap=HALF)}, "votes.scale.points_per", "0"),
        ({"votes": scaled(points_per=HALF, cap=Fraction(-1))}, "votes.scale.cap", "-1"),
        ({"votes": scaled(ranks=(Fraction(0),))}, "votes.scale.ranks", "0"),
        ({"votes": scaled(ranks=(HALF, Fraction(1)))}, "votes.scale.ranks", "1/2, 1"),
        ({"votes": scaled(ranks=(HALF, Fraction(-1)))}, "votes.scale.ranks", "1/2, -1"),
        ({"carry_over": Fraction(10)}, "carry_over", "10"),
        ({"advance": AdvanceRules(count=2)}, "advance", ""),
        (tied("luck"), "tie_breaks", "luck"),
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


def two(first: dict[str, Any], last: dict[str, Any], *tiers: AwardTier) -> Rules:
    rounds = (replace(round_of(TWO_SECTIONS, **first), key=RoundKey("semi")), round_of(TWO_SECTIONS, **last))
    return Rules(name="Hội thi", rounds=rounds, awards=AwardRules(tiers=tiers))


RANKED = combined(method="rank-sum")
LOVED = replace(VOTES, share=None, prize=TierKey("loved"))


@pytest.mark.parametrize(
    ("rules", "round_key", "setting", "value"),
    [
        (two(RANKED, {"carry_over": Fraction(5)}), "final", "carry_over", "5"),
        (two({}, {"carry_over": Fraction(5)} | RANKED), "final", "carry_over", "5"),
        (two({}, {"carry_over": Fraction(101)}), "final", "carry_over", "101"),
        (two({"advance": AdvanceRules(floor=HALF)} | RANKED, {}), "semi", "advance.floor", "1/2"),
        (two({"votes": LOVED}, {}), "semi", "votes.prize", "loved"),
        (two({}, {"votes": LOVED}), "", "rounds[1].votes.prize", "loved"),
        (two({}, {"votes": LOVED}, tier("loved", 1)), "", "rounds[1].votes.prize", "loved"),
        (two({}, {}, replace(tier("loved", 1), by="votes")), "", "awards.tiers[0].by", "votes"),
        (two({}, {}, replace(tier("best", 1), by="criterion:form")), "", "awards.tiers[0].by", "criterion:form"),
        (two({}, {}, replace(tier("best", 1), by="section:form")), "", "awards.tiers[0].by", "section:form"),
        (two({}, RANKED, tier("first", 1, floor=5)), "", "awards.tiers[0].floor", "5"),
    ],
)
def test_settings_of_several_rounds_that_go_against_each_other_are_named(
    rules: Rules, round_key: str, setting: str, value: str
) -> None:
    with pytest.raises(RuleNotSupportedError) as refused:
        check_supported(rules)
    assert (refused.value.round, refused.value.setting, refused.value.value) == (round_key, setting, value)


def test_rounds_and_special_prizes_that_go_together_are_accepted() -> None:
    prizes = (
        replace(tier("loved", 1), by="votes"),
        replace(tier("picture", 1, floor=5), by="criterion:picture"),
        tier("first", 1, floor=5),
    )
    check_supported(two({"advance": AdvanceRules(count=3)}, {"votes": LOVED, "carry_over": Fraction(100)}, *prizes))
    check_supported(Rules(name="", rounds=()))


def test_blocks_may_have_prizes_of_their_own_where_there_are_blocks() -> None:
    blocks = (Block(key=BlockKey("x"), name="X"),)
    check_supported(Rules(name="", rounds=(round_of(),), blocks=blocks, awards=AwardRules(per_block=True, per_unit=1)))


def test_two_rounds_of_one_key_are_refused() -> None:
    with pytest.raises(RuleNotSupportedError) as refused:
        check_supported(Rules(name="", rounds=(round_of(), round_of())))
    assert refused.value.setting == "rounds"


@pytest.mark.parametrize(
    ("settings", "setting"),
    [
        ({"consolidation": ConsolidationRules(method="median")}, "consolidation.method"),
        ({"consolidation": ConsolidationRules(drop_high=1)}, "consolidation.drop_high"),
        ({"consolidation": ConsolidationRules(drop_low=1)}, "consolidation.drop_low"),
        ({"evening_out": EveningOut.SEVERITY}, "evening_out"),
        ({"divergence": DivergenceRules(limit=Fraction(5))}, "divergence"),
        ({"least_sheets": 2}, "least_sheets"),
        ({"tie_breaks": ("section:form", "firsts")}, "tie_breaks[1]"),
    ],
)
def test_what_needs_several_sheets_does_not_go_with_one_that_judges_agree_on(
    settings: dict[str, Any], setting: str
) -> None:
    with pytest.raises(RuleNotSupportedError) as caught:
        check_supported(book(marking=Marking.TOGETHER, **settings))
    assert caught.value.setting == setting
    check_supported(book(**settings))


def test_judges_who_agree_on_one_sheet_may_share_the_entries() -> None:
    check_supported(book(marking=Marking.TOGETHER, sheets_per_entry=3, tie_breaks=("section:form", "lot")))
