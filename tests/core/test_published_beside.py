"""Published figures with votes of the public, evened out severities and marks that lie too far apart."""

from fractions import Fraction

import pytest

from judging_app.core.beside import Beside, VoteCount, VoteTally
from judging_app.core.ids import EntryCode, RoundKey, TierKey
from judging_app.core.outcome import OpenKind
from judging_app.core.rules import (
    AwardRules,
    AwardTier,
    Compare,
    DivergenceRules,
    EveningOut,
    Rounding,
    RoundingMode,
    Rules,
    VoteRules,
    VoteWeight,
)
from judging_app.core.supported import check_supported
from tests.core.making import place_of, round_of, these
from tests.core.published import counted


def test_jury_seventy_votes_thirty_in_proportion_to_the_most() -> None:
    """An example of a rule text: Four.Meme AI Sprint, Community Voting: six marks of ten are 70 percent, votes over the most votes
    are 30; 7 8 5 7 8 8 and 400 of 500 votes come to 50.16 + 24 = 74.16 (cut, not rounded).

    What the one with 500 votes was marked isn't said and changes nothing: zeros stand for it.
    """
    votes = {"yours": 400, "most": 500}
    tallies = tuple(
        VoteTally(entry=EntryCode(code), counts=(VoteCount(column="votes", count=n),)) for code, n in votes.items()
    )
    found = counted(
        {"yours": [[mark] for mark in ["7", "8", "5", "7", "8", "8"]], "most": [["0"]] * 6},
        most=10,
        weights=[Fraction(10)],
        votes=VoteRules(weights=(VoteWeight(column="votes"),), share=Fraction(30)),
        rounding=Rounding(mode=RoundingMode.DOWN),
        beside={"beside": Beside(votes=tallies)},
    )
    figure = place_of(found, "yours").figure
    assert these(figure.votes, figure.printed) == (24, Fraction("74.16"))


def test_likes_count_one_and_shares_two() -> None:
    """A rule text without an example: Hà Tĩnh trong tôi, Tỉnh đoàn Hà Tĩnh 2021: 70 percent jury, 30 percent votes, a like is
    one point and a share two; prizes 1, 2, 3 and 5. It can be said, and 10 likes with 3 shares are 16.
    """
    weights = (VoteWeight(column="likes"), VoteWeight(column="shares", weight=Fraction(2)))
    votes = VoteRules(weights=weights, share=Fraction(30))
    prizes = {"first": 1, "second": 2, "third": 3, "consolation": 5}
    tiers = tuple(AwardTier(key=TierKey(key), name=key, count=count) for key, count in prizes.items())
    check_supported(Rules(name="Hà Tĩnh trong tôi", rounds=(round_of(votes=votes),), awards=AwardRules(tiers=tiers)))
    counts = (VoteCount(column="likes", count=10), VoteCount(column="shares", count=3))
    beside = Beside(votes=(VoteTally(entry=EntryCode("A"), counts=counts),))
    assert place_of(counted({"A": [["80"]]}, votes=votes, beside={"beside": beside}), "A").figure.tally == 16


CATALYSTS = {
    "1": ["73", "74", None, "71"],
    "2": [None, "75", "67", "72"],
    "3": ["73", "75", "68", None],
    "4": ["75", None, "72", "75"],
}


def test_severities_leave_the_published_remainder() -> None:
    """A textbook table: Montgomery, Design and Analysis of Experiments, catalysts over batches, each batch in three of four
    (balanced incomplete blocks); batches stand for judges. By least squares as worked out by J. Terpstra (North Dakota State
    University, Stat 462/662, table 5-22) the sum of squares that remains is 3.25.
    """
    found = counted(
        {code: [[mark] for mark in marks] for code, marks in CATALYSTS.items()},
        evening_out=EveningOut.SEVERITY,
        compare=Compare.EXACT,
    )
    left = [(total.total - place.figure.exact) ** 2 for place in found.places for total in place.figure.totals]
    assert (len(left), sum(left)) == (12, Fraction("3.25"))
    assert found.places[0].entry == "4"


@pytest.mark.parametrize(
    ("marks", "asked", "figure"),
    [("80 85 83", False, "82.7"), ("80 85.25 83", True, "82.8"), ("80 89.75", True, "84.9")],
)
def test_members_whose_marks_lie_more_than_five_apart(marks: str, asked: bool, figure: str) -> None:
    """A rule text without an example: Circular 06/2020/TT-BNV (Viet Nam), article 31, 2: up to 5 points apart the mean counts, with
    one decimal; from more than 5 the head of the board decides. On quarter points that is a limit of 5.25.
    """
    found = counted(
        {"A": [[mark] for mark in marks.split()]},
        divergence=DivergenceRules(limit=Fraction("5.25"), settle="chair-decides"),
        rounding=Rounding(decimals=1),
    )
    assert [question.kind for question in found.open] == [OpenKind.DIVERGENCE] * asked
    assert place_of(found, "A").figure.printed == Fraction(figure)
    assert found.round == RoundKey("final")
