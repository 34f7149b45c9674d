"""The example shows what each setting does: the same sheets, counted by the real engine under the rules as they stand."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.example import example_standing
from judging_app.core.ids import BlockKey
from judging_app.core.outcome import OpenKind, Standing
from judging_app.core.rubric import Rubric
from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    Block,
    ConsolidationRules,
    DivergenceRules,
    Marking,
    Rules,
    VoteRules,
    VoteWeight,
)
from judging_app.core.supported import check_supported
from tests.core.making import TWO_SECTIONS, criterion, round_of, section, tier

HUNDRED = Rubric(sections=(section("content", criterion("truth", 6000)), section("form", criterion("picture", 4000))))


def counted(rubric: Rubric = HUNDRED, **settings: Any) -> Standing:
    rules = Rules(name="", rounds=(round_of(rubric, **settings),))
    check_supported(rules)
    return example_standing(rules, rules.rounds[0].key)


def order(standing: Standing) -> list[tuple[int, str]]:
    return [(place.rank, place.entry) for place in standing.places]


def test_the_plain_mean_has_a_tie_and_an_entry_that_one_sheet_holds_back() -> None:
    standing = counted()
    assert order(standing) == [(1, "B"), (1, "C"), (3, "A"), (4, "D")]
    assert [place.figure.printed for place in standing.places] == [86, 86, Fraction("84.6"), 81]


def test_dropping_lifts_the_entry_with_one_low_sheet() -> None:
    standing = counted(consolidation=ConsolidationRules(drop_high=1, drop_low=1))
    assert order(standing)[0] == (1, "A")
    assert [one.judge for one in standing.places[0].figure.totals if one.dropped] == ["GK1", "GK5"]


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("section:content", "B"),
        ("section:form", "C"),
        ("criterion:picture", "C"),
        ("firsts", "B"),
        ("chair-sheet", "B"),
        ("receipt", "B"),
    ],
)
def test_each_rule_of_a_tie_parts_the_two_equal_entries(rule: str, first: str) -> None:
    standing = counted(tie_breaks=(rule,))
    assert order(standing)[0] == (1, first)
    assert standing.places[1].rank == 2
    tie_break = standing.places[0].tie_break
    assert tie_break is not None
    assert tie_break.rule == rule


def test_votes_change_the_order() -> None:
    votes = VoteRules(weights=(VoteWeight(column="likes"), VoteWeight(column="shares")), share=Fraction(20))
    assert [code for _, code in order(counted(votes=votes))] == ["C", "D", "A", "B"]


def test_the_sheets_of_one_entry_lie_apart_and_a_judge_stands_aside_for_another() -> None:
    standing = counted(divergence=DivergenceRules(limit=Fraction(20)), least_sheets=5)
    assert ("A",) in [one.entries for one in standing.open]
    assert [(one.entry, one.sheets, one.needed) for one in standing.unranked] == [("D", 4, 5)]


def test_the_round_before_is_carried_over() -> None:
    round = round_of(HUNDRED)
    rules = Rules(name="", rounds=(replace(round, key="first"), replace(round, carry_over=Fraction(50))))  # type: ignore[arg-type]
    standing = example_standing(rules, round.key)
    assert {place.entry: place.figure.carried for place in standing.places} == {
        "A": 35,
        "B": Fraction("37.5"),
        "C": 40,
        "D": 45,
    }


@pytest.mark.parametrize("rubric", [TWO_SECTIONS, Rubric(sections=(section("all", criterion("points", 100)),))])
def test_any_rubric_gives_the_equal_entries_equal_totals(rubric: Rubric) -> None:
    """Weights, bonus criteria and a single criterion make no difference."""
    standing = counted(rubric)
    assert [place.rank for place in standing.places[:3]] == [1, 1, 3]
    assert standing.places[0].figure.exact <= rubric.total


TIERS = AwardRules(tiers=tuple(tier(key, 5) for key in ("first", "second", "third")))


def awarded(standing: Standing) -> dict[str, str]:
    return {award.entry: award.tier for award in standing.awards}


def in_rounds(advance: AdvanceRules | None, awards: AwardRules = TIERS) -> Standing:
    """What the first of two rounds gives."""
    one, two = replace(round_of(HUNDRED), key="one", advance=advance), round_of(HUNDRED)  # type: ignore[arg-type]
    blocks = tuple(Block(key=BlockKey(key), name=key) for key in ("town", "commune"))
    return example_standing(Rules(name="", rounds=(one, two), awards=awards, blocks=blocks), one.key)


def test_the_last_round_gives_one_of_each_award() -> None:
    rules = Rules(name="", rounds=(round_of(HUNDRED, tie_breaks=("firsts",)),), awards=TIERS)
    assert awarded(example_standing(rules, rules.rounds[0].key)) == {"B": "first", "C": "second", "A": "third"}
    one_each = replace(rules, awards=replace(TIERS, per_unit=1))
    assert awarded(example_standing(one_each, rules.rounds[0].key)) == {"B": "first", "C": "second", "D": "third"}


def test_where_there_are_special_prizes_alone_a_tie_still_hangs_on_something() -> None:
    special = AwardRules(tiers=(replace(tier("truth", 2), by="criterion:truth"),), per_block=True, per_unit=1)
    rules = Rules(
        name="",
        rounds=(round_of(HUNDRED, tie_breaks=("lot",)),),
        awards=special,
        blocks=(Block(key=BlockKey("town"), name="town"),),
    )
    standing = example_standing(rules, rules.rounds[0].key)
    assert [award.entry for award in standing.awards if award.tier == "truth"] == ["B"]
    assert ("B", "C") in [question.entries for question in standing.open]


@pytest.mark.parametrize(
    ("advance", "going_on"),
    [
        (None, ""),
        (AdvanceRules(count=25), "BC"),
        (AdvanceRules(per_block=5), "BC"),
        (AdvanceRules(floor=Fraction(84)), "ABC"),
    ],
)
def test_an_earlier_round_gives_no_awards_and_lets_some_go_on(advance: AdvanceRules | None, going_on: str) -> None:
    standing = in_rounds(advance)
    assert standing.awards == ()
    assert "".join(standing.going_on) == going_on


def test_where_judges_agree_there_is_one_sheet_of_each_entry() -> None:
    standing = counted(marking=Marking.TOGETHER)
    assert [len(place.figure.totals) for place in standing.places] == [1, 1, 1, 1]
    assert order(standing) == [(1, "A"), (2, "B"), (3, "C"), (4, "D")]
    assert not any(one.kind is OpenKind.INCOMPLETE for one in standing.open)
