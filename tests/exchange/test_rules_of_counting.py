"""Settings of votes, rounds, evening out and special prizes arrive exactly; those against each other are named."""

from copy import deepcopy
from fractions import Fraction
from typing import Any

import pytest

from judging_app.core.ids import TierKey
from judging_app.core.rules import AdvanceRules, EveningOut, VoteRules, VoteScale, VoteWeight
from tests.exchange.forging import Change, put
from tests.exchange.test_rules_file import FILES, ROUND, changed, problems


def test_fewer_sheets_than_judges_are_taken_from_the_rules() -> None:
    assert FILES.read(changed(put(*ROUND, "sheets_per_entry", value=3))).rounds[0].sheets_per_entry == 3


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ({"share": "30"}, VoteRules(weights=(VoteWeight(column="votes"),), share=Fraction(30))),
        (
            {"share": "12.5", "weights": {"likes": "1", "shares": "2"}, "scale": {"points_per": "0.1", "cap": "100"}},
            VoteRules(
                weights=(VoteWeight(column="likes"), VoteWeight(column="shares", weight=Fraction(2))),
                share=Fraction(25, 2),
                scale=VoteScale(points_per=Fraction(1, 10), cap=Fraction(100)),
            ),
        ),
        (
            {"prize": "first", "scale": {"ranks": ["10", "9"]}},
            VoteRules(
                weights=(VoteWeight(column="votes"),),
                prize=TierKey("first"),
                scale=VoteScale(ranks=(Fraction(10), Fraction(9))),
            ),
        ),
    ],
)
def test_rules_for_votes_arrive_exactly(votes: dict[str, Any], expected: VoteRules) -> None:
    rules = FILES.read(changed(put(*ROUND, "votes", value=votes)))
    assert rules.rounds[0].votes == expected
    assert rules.awards.tiers[0].by == ("votes" if "prize" in votes else "")


def test_evening_out_carrying_over_and_going_on_arrive_exactly() -> None:
    def change(rules: dict[str, Any]) -> None:
        first = deepcopy(rules["rounds"][0]) | {"key": "semi", "advance": {"per_block": 2}}
        first |= {"evening_out": "z-score", "consolidation": {}, "rounding": {}}
        rules["rounds"] = [first, rules["rounds"][0] | {"carry_over": "40"}]

    semi, final = FILES.read(changed(change)).rounds
    assert (semi.evening_out, semi.advance, semi.carry_over) == (
        EveningOut.Z_SCORE,
        AdvanceRules(per_block=2),
        Fraction(0),
    )
    assert (final.evening_out, final.advance, final.carry_over) == (EveningOut.NONE, None, Fraction(40))


def test_a_special_prize_says_what_it_goes_by() -> None:
    rules = FILES.read(changed(put("awards", "tiers", 0, "by", value="criterion:novelty")))
    assert rules.awards.tiers[0].by == "criterion:novelty"


@pytest.mark.parametrize(
    ("change", "where", "what"),
    [
        (put(*ROUND, "carry_over", value="10"), "$.rounds[0].carry_over", "no-earlier-round"),
        (put(*ROUND, "advance", value={"count": 25}), "$.rounds[0].advance", "no-later-round"),
        (put(*ROUND, "votes", value={"share": "61"}), "$.rounds[0].votes.share", "range"),
        (put(*ROUND, "votes", value={"prize": "p"}), "$.rounds[0].votes.prize", "unknown-key"),
        (put(*ROUND, "evening_out", value="severity"), "$.rounds[0].evening_out", "other-per"),
        (put(*ROUND, "tie_breaks", value=["votes"]), "$.rounds[0].tie_breaks[0]", "no-votes"),
        (put("awards", "tiers", 0, "by", value="votes"), "$.awards.tiers[0].by", "unknown-key"),
    ],
)
def test_settings_that_go_against_each_other_are_named_by_path(change: Change, where: str, what: str) -> None:
    assert problems(changed(change)) == [(where, what)]
