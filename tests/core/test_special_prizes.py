"""Prizes by one criterion or by votes come beside the awards for places."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

from judging_app.core.beside import Beside, ChairOrder, VoteCount, VoteTally
from judging_app.core.contest import RoundStatus
from judging_app.core.ids import BlockKey, EntryCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing, UnawardedReason
from judging_app.core.rules import AwardRules, AwardTier, Block, Shared, VoteRules, VoteWeight
from tests.core.making import NOBODY, TWO_SECTIONS, entry, jury, round_of, sheet, standing_of, tier, units_of

FINAL = RoundKey("final")
LOVED = replace(tier("loved", 1, 5), by="votes")
PICTURE = replace(tier("picture", 1, 7), by="criterion:picture")


def judged(*tiers: AwardTier, marks: dict[str, tuple[int, int, int]], **more: Any) -> Standing:
    tally = more.pop("votes", {})
    votes = tuple(
        VoteTally(entry=EntryCode(code), counts=(VoteCount(column="votes", count=n),)) for code, n in tally.items()
    )
    entries = [entry(code, code[0]) for code in marks]
    rules = VoteRules(weights=(VoteWeight(column="votes"),), prize=LOVED.key)
    awards = AwardRules(
        tiers=tiers, per_unit=1, shared=more.pop("shared", Shared.ASK), per_block=more.pop("per_block", False)
    )
    return standing_of(
        round=round_of(TWO_SECTIONS, votes=rules if tally else None),
        entries=entries,
        units=units_of(entries, {"A": "x", "B": "y", "C": "y"}),
        judges=jury(1),
        sheets=[sheet(1, code, *own, None) for code, own in marks.items()],
        recused=NOBODY,
        awards=awards,
        blocks=(Block(key=BlockKey("x"), name="X"), Block(key=BlockKey("y"), name="Y")),
        status=RoundStatus(key=FINAL),
        beside=Beside(votes=votes, **more),
    )


def given(standing: Standing) -> list[tuple[str, str]]:
    return [(award.tier, award.entry) for award in standing.awards]


MARKS = {"A": (2000, 3000, 1000), "B": (0, 0, 4000), "C": (0, 0, 500)}


def test_the_best_in_a_criterion_gets_its_prize_and_the_places_theirs() -> None:
    standing = judged(tier("first", 1), PICTURE, marks=MARKS)
    assert given(standing) == [("first", "A"), ("picture", "B")]
    assert standing.awards[1].money == 7


def test_one_entry_may_have_both_and_a_special_prize_counts_for_no_units_limit() -> None:
    standing = judged(tier("first", 1), PICTURE, marks={"A1": (2000, 3000, 4000), "A2": (0, 0, 0), "B": (0, 0, 10)})
    assert given(standing) == [("first", "A1"), ("picture", "A1")]


def test_most_votes_win_the_prize_by_votes_whatever_the_jury_says() -> None:
    assert given(judged(tier("first", 1), LOVED, marks=MARKS, votes={"A": 1, "B": 2, "C": 9})) == [
        ("first", "A"),
        ("loved", "C"),
    ]


def test_without_a_vote_there_is_no_claim_to_the_prize() -> None:
    assert given(judged(LOVED, marks=MARKS, votes={"A": 0, "B": 0, "C": 0})) == []


def test_a_floor_is_one_of_what_the_prize_goes_by() -> None:
    votes = {"A": 1, "B": 2, "C": 3}
    assert given(judged(replace(LOVED, floor=Fraction(4)), marks=MARKS, votes=votes)) == []
    assert given(judged(replace(LOVED, floor=Fraction(3)), marks=MARKS, votes=votes)) == [("loved", "C")]


def test_a_tie_at_the_edge_is_asked_about_and_what_stands_above_is_given() -> None:
    two = replace(LOVED, count=2)
    standing = judged(two, marks=MARKS, votes={"A": 5, "B": 2, "C": 2})
    assert given(standing) == [("loved", "A")]
    assert [(one.entries, one.tier) for one in standing.open] == [(("B", "C"), "loved")]


def test_equal_claims_with_prizes_enough_are_no_question() -> None:
    standing = judged(replace(LOVED, count=2), marks=MARKS, votes={"A": 1, "B": 2, "C": 2})
    assert given(standing) == [("loved", "B"), ("loved", "C")]
    assert standing.open == ()


def test_extra_prizes_go_to_all_who_are_tied() -> None:
    standing = judged(LOVED, marks=MARKS, votes={"A": 1, "B": 2, "C": 2}, shared=Shared.EXTRA_PRIZE)
    assert given(standing) == [("loved", "B"), ("loved", "C")]


def test_the_chairs_word_settles_a_tie() -> None:
    order = ChairOrder(number=1, round=FINAL, entries=(EntryCode("C"), EntryCode("B")), reason="x")
    standing = judged(LOVED, marks=MARKS, votes={"A": 1, "B": 2, "C": 2}, orders=(order,))
    assert given(standing) == [("loved", "C")]
    assert standing.open == ()


def test_each_block_has_its_own_special_prize() -> None:
    standing = judged(PICTURE, marks=MARKS, per_block=True)
    assert [(award.block, award.entry) for award in standing.awards] == [("x", "A"), ("y", "B")]


def test_a_tie_for_a_special_prize_is_asked_about_in_its_block_and_only_what_is_not_given_waits() -> None:
    marks = {"A": (0, 0, 10), "B": (0, 0, 400), "C1": (0, 0, 30), "C2": (0, 0, 30)}
    standing = judged(replace(PICTURE, count=2), marks=marks, per_block=True)
    assert [(one.kind, one.block, one.entries) for one in standing.open] == [(OpenKind.TIE, "y", ("C1", "C2"))]
    assert [(one.block, one.count, one.reason) for one in standing.unawarded] == [
        ("x", 1, UnawardedReason.NOBODY_LEFT),
        ("y", 1, UnawardedReason.WAITS),
    ]


def test_who_is_tied_comes_after_those_who_stand_above() -> None:
    two, votes = replace(LOVED, count=2), {"A": 5, "B": 2, "C": 2}
    extra = judged(two, marks=MARKS, votes=votes, shared=Shared.EXTRA_PRIZE)
    assert given(extra) == [("loved", "A"), ("loved", "B"), ("loved", "C")]
    order = ChairOrder(number=1, round=FINAL, entries=(EntryCode("C"), EntryCode("B")), reason="x")
    assert given(judged(two, marks=MARKS, votes=votes, orders=(order,))) == [("loved", "A"), ("loved", "C")]
