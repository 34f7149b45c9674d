"""The chair may withhold an award or give one, for a reason; what does not fit the proposal is void."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.departures import Departed, Departure, departed
from judging_app.core.ids import EntryCode, TierKey
from judging_app.core.outcome import Award, AwardList, Unawarded, UnawardedReason
from judging_app.core.rules import AwardRules
from tests.core.making import tier
from tests.core.test_reserves import BLOCKS
from tests.core.test_unawarded import told

LOVED = replace(tier("loved", 1, 7), by="votes")
RULES = AwardRules(tiers=(tier("first", 1, 3), tier("second", 2, 2), LOVED))
PLACED = [EntryCode(one) for one in "ABCDE"]
PROPOSAL = AwardList(
    awards=tuple(
        Award(tier=TierKey(key), entry=EntryCode(code), money=money)
        for key, code, money in (("first", "A", 3), ("second", "B", 2), ("loved", "C", 7))
    ),
    unawarded=(Unawarded(tier=TierKey("second"), count=1, reason=UnawardedReason.BELOW_FLOOR),),
)


def said(text: str) -> list[Departure]:
    """ "+D:second" gives, "-A:first" withholds."""
    return [
        Departure(tier=TierKey(key), entry=EntryCode(code), gives=one[0] == "+", reason="vì thế")
        for one in text.split()
        for code, key in [one[1:].split(":")]
    ]


def after(text: str) -> Departed:
    return departed(PROPOSAL, said(text), RULES, PLACED)


def shown(result: Departed) -> tuple[str, str, str]:
    awards = " ".join(f"{one.entry}:{one.tier}:{one.money}" for one in result.awards.awards)
    return awards, told(result.awards), " ".join(f"{one.entry}:{one.tier}" for one in result.void)


@pytest.mark.parametrize(
    ("departures", "awards", "unawarded", "void"),
    [
        ("", "A:first:3 B:second:2 C:loved:7", "second:1:below-floor", ""),
        ("-A:first", "B:second:2 C:loved:7", "second:1:below-floor first:1:withheld", ""),
        ("+D:second", "A:first:3 B:second:2 D:second:2 C:loved:7", "", ""),
        ("+D:first", "A:first:3 D:first:3 B:second:2 C:loved:7", "second:1:below-floor", ""),
        ("-A:first +B:first -B:second", "B:first:3 C:loved:7", "second:1:below-floor second:1:withheld", ""),
        ("-B:second +D:second", "A:first:3 D:second:2 C:loved:7", "second:1:below-floor", ""),
        ("+A:loved", "A:first:3 B:second:2 C:loved:7 A:loved:7", "second:1:below-floor", ""),
        ("+C:second", "A:first:3 B:second:2 C:second:2 C:loved:7", "", ""),
        ("-A:second", "A:first:3 B:second:2 C:loved:7", "second:1:below-floor", "A:second"),
        ("-A:first -A:first", "B:second:2 C:loved:7", "second:1:below-floor first:1:withheld", "A:first"),
        ("+A:second", "A:first:3 B:second:2 C:loved:7", "second:1:below-floor", "A:second"),
        ("+A:first", "A:first:3 B:second:2 C:loved:7", "second:1:below-floor", "A:first"),
        ("+Z:second", "A:first:3 B:second:2 C:loved:7", "second:1:below-floor", "Z:second"),
        ("+D:fourth", "A:first:3 B:second:2 C:loved:7", "second:1:below-floor", "D:fourth"),
    ],
)
def test_what_the_chair_departs_in(departures: str, awards: str, unawarded: str, void: str) -> None:
    assert shown(after(departures)) == (awards, unawarded, void)


def test_a_prize_that_waits_for_a_question_keeps_waiting() -> None:
    waits = (Unawarded(tier=TierKey("second"), count=2, reason=UnawardedReason.WAITS),)
    result = departed(AwardList(awards=(), unawarded=waits), said("+D:second"), RULES, PLACED)
    assert told(result.awards) == "second:2:waits"


def test_a_departure_speaks_of_one_block() -> None:
    x, y = (one.key for one in BLOCKS)
    first = TierKey("first")
    given_first = (("A", x), ("B", y))
    awards = tuple(Award(tier=first, entry=EntryCode(code), money=3, block=block) for code, block in given_first)
    proposal, ours = AwardList(awards=awards), said("-A:first +D:first")
    elsewhere = [replace(one, block=y) for one in ours[:1]]
    assert departed(proposal, elsewhere, RULES, PLACED, BLOCKS).void == tuple(elsewhere)
    found = departed(proposal, [replace(one, block=x) for one in ours], RULES, PLACED, BLOCKS)
    assert [(one.entry, one.block) for one in found.awards.awards] == [("D", "x"), ("B", "y")]
    assert found.void == ()


@given(st.permutations(said("-A:first +B:first -B:second +D:second +E:second +C:loved -Z:first")))
def test_the_order_of_departures_never_matters(departures: list[Departure]) -> None:
    result = departed(PROPOSAL, departures, RULES, PLACED)
    assert shown(result) == shown(after("-A:first +B:first -B:second +D:second +E:second +C:loved -Z:first"))
