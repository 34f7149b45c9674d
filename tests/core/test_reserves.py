"""The reserve of a tier is whoever would take one prize more of it."""

from dataclasses import replace
from typing import Any

import pytest

from judging_app.core.award_orders import Ordered, about, ordered, proposed
from judging_app.core.contest import RoundStatus
from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import BlockKey, EntryCode, RoundKey, TierKey
from judging_app.core.reserves import reserves
from judging_app.core.rules import AfterRevocation, AwardRules, Block, Shared
from judging_app.core.standings import Case, Figured, figured, standing_in_full
from tests.core.making import NOBODY, entry, jury, round_of, sheet, tier, units_of

NOBODY_REVOKED = frozenset[EntryCode]()
TABLE = (tier("first", 1, 3), tier("second", 1, 2), tier("third", 1, 1))
BLOCKS = (Block(key=BlockKey("x"), name="X"), Block(key=BlockKey("y"), name="Y"))


def made(marks: dict[str, int], awards: AwardRules, **more: Any) -> Figured:
    """One judge's marks; an entry's unit is its first letter, units A and B are of block x, all others of y."""
    entries = [entry(code, code[0]) for code in marks]
    units = units_of(entries, {one.unit: "x" if one.unit in "AB" else "y" for one in entries})
    return figured(
        Case(
            round=round_of(**more.pop("rules", {})),
            entries=entries,
            units=units,
            judges=jury(1),
            sheets=[sheet(1, code, mark) for code, mark in marks.items()],
            recused=NOBODY,
            awards=awards,
            blocks=BLOCKS,
            status=RoundStatus(key=RoundKey("final"), **more),
        )
    )


def told(case: Figured, *words: AwardOrder, revoked: frozenset[EntryCode] = NOBODY_REVOKED) -> list[str]:
    """ "first:B" or "second:C=D" where several are tied, "third:nobody-left" where there is nobody."""
    return [
        f"{one.block or ''}{one.tier}:{'='.join(one.entries) if one.tied else ' '.join(one.entries)}"
        f"{one.reason.value if one.reason else ''}"
        for one in reserves(case, awarded(case, *words, revoked=revoked), revoked)
    ]


def awarded(case: Figured, *words: AwardOrder, revoked: frozenset[EntryCode] = NOBODY_REVOKED) -> Ordered:
    """The awards as they are given; every word holds."""
    found = ordered(case, proposed(case, standing_in_full(case), revoked), revoked, words)
    assert found.holding == words
    return found


def word(case: Figured, prize: str, entry: str, instead_of: str, block: str = "") -> AwardOrder:
    """The chair's word: `entry` ("" = nobody) has the prize that is proposed for `instead_of` ("" = that nobody has)."""
    key, code, of = TierKey(prize), EntryCode(entry) or None, BlockKey(block) or None
    proposal = proposed(case, standing_in_full(case), NOBODY_REVOKED)
    return AwardOrder(
        number=1,
        round=RoundKey("final"),
        tier=key,
        block=of,
        entry=code,
        instead_of=EntryCode(instead_of) or None,
        about=about(proposal, key, of, code),
        reason="why",
        who="chair",
        at_ms=1,
    )


@pytest.mark.parametrize(
    ("marks", "rules", "wanted"),
    [
        ("A9 B8 C7 D6 E5", {}, ["first:B", "second:C", "third:D"]),
        ("A9 B8 C7", {}, ["first:B", "second:C", "third:nobody-left"]),
        ("A9 B8 C7 D6 E6", {}, ["first:B", "second:C", "third:D=E"]),
        ("A9 B9 C7 D6", {}, ["first:waits", "second:waits", "third:D"]),
        ("A9 B9 C7 D6", {"shared": Shared.USE_UP_NEXT}, ["first:C", "second:C", "third:D"]),
        ("A9 B9 C7 D6 E5", {"shared": Shared.EXTRA_PRIZE}, ["first:C", "second:D", "third:E"]),
        ("A9 A8 B7 C6 D5", {"per_unit": 1}, ["first:B", "second:C", "third:D"]),
        ("A9 A8", {"per_unit": 1}, ["first:nobody-left", "second:nobody-left", "third:nobody-left"]),
        (
            "A9 C8 B7 D6 C5",
            {"per_block": True},
            ["xfirst:B", "xsecond:nobody-left", "xthird:nobody-left", "yfirst:D", "ysecond:C", "ythird:nobody-left"],
        ),
    ],
)
def test_one_prize_more_of_a_tier_goes_to_its_reserve(marks: str, rules: dict[str, Any], wanted: list[str]) -> None:
    codes = [f"{one[0]}{i}" for i, one in enumerate(marks.split())]
    table = {code: int(one[1:]) * 100 for code, one in zip(codes, marks.split(), strict=True)}
    found = told(made(table, AwardRules(tiers=TABLE, **rules)))
    assert [_letters(one) for one in found] == wanted


def _letters(text: str) -> str:
    tier_name, _, entries = text.partition(":")
    return f"{tier_name}:{''.join(one for one in entries if not one.isdigit())}"


def test_nobody_below_the_floor_stands_in_reserve() -> None:
    rules = AwardRules(tiers=(tier("first", 1, floor=80), tier("second", 1)))
    assert told(made({"A": 9000, "B": 7000, "C": 6000}, rules)) == ["first:below-floor", "second:C"]


def test_a_tier_without_prizes_has_no_reserve() -> None:
    assert told(made({"A": 9000, "B": 7000}, AwardRules(tiers=(tier("none", 0), tier("first", 1))))) == ["first:B"]


def test_a_tie_that_a_drawn_lot_would_part_is_parted_for_the_reserve_too() -> None:
    rules = AwardRules(tiers=(tier("first", 1),))
    case = made({"A": 9000, "B": 8000, "C": 8000}, rules, rules={"tie_breaks": ("lot",)}, lot="7", fingerprint="ab")
    assert case.walked(case.case.awards).places[1].tied
    (found,) = reserves(case, awarded(case))
    assert not found.tied
    assert len(found.entries) == 1


def test_blocks_whose_shared_places_cost_extra_prizes_have_reserves_of_their_own() -> None:
    rules = AwardRules(tiers=(tier("first", 1),), per_block=True, shared=Shared.EXTRA_PRIZE)
    case = made({"A": 9000, "B": 9000, "A2": 8000, "C": 9000, "D": 8000, "E": 7000}, rules)
    assert told(case) == ["xfirst:A2", "yfirst:D"]


# after the chair's words and revocations

LETTERS = {"A": 900, "B": 800, "C": 700, "D": 600, "E": 500}


def test_who_was_given_a_prize_stands_in_reserve_for_it_no_more_and_whom_it_was_taken_from_does_not_either() -> None:
    case = made(LETTERS, AwardRules(tiers=TABLE))
    assert told(case, word(case, "first", "B", "A")) == ["first:C", "second:A", "third:A"]


def test_from_whom_the_chair_took_a_prize_is_in_reserve_for_lower_ones_alone() -> None:
    case = made(LETTERS, AwardRules(tiers=TABLE))
    assert told(case, word(case, "second", "", "B")) == ["first:C", "second:C", "third:B"]


def test_who_was_given_the_last_prize_from_behind_leaves_the_reserve_to_the_next() -> None:
    case = made(LETTERS, AwardRules(tiers=TABLE))
    assert told(case) == ["first:B", "second:C", "third:D"]
    assert told(case, word(case, "third", "D", "C")) == ["first:B", "second:D", "third:E"]


def test_a_unit_that_has_its_award_by_the_chairs_word_has_none_in_reserve_but_the_entry_itself_for_a_higher_one() -> (
    None
):
    marks = {"A": 900, "B": 800, "C": 700, "B2": 600, "E": 500}
    case = made(marks, AwardRules(tiers=TABLE, per_unit=1))
    moved = awarded(case, given := word(case, "second", "", "B"))
    assert [one.entry for one in moved.awards.awards] == ["A", "C"]
    assert told(case, given) == ["first:C", "second:C", "third:B"]
    assert told(case, word(case, "third", "E", "C")) == ["first:B", "second:E", "third:nobody-left"]


def test_the_chairs_word_in_one_block_touches_no_reserve_of_another() -> None:
    rules = AwardRules(tiers=(tier("first", 1),), per_block=True)
    case = made({"A": 900, "B": 800, "A2": 700, "C": 600, "D": 500}, rules)
    assert told(case) == ["xfirst:B", "yfirst:D"]
    assert told(case, word(case, "first", "B", "A", "x")) == ["xfirst:A2", "yfirst:D"]


def test_a_special_prize_that_the_chair_took_goes_not_to_the_same_entry_again() -> None:
    by_mark = replace(tier("best", 1), by="criterion:points")
    case = made(LETTERS, AwardRules(tiers=(tier("first", 1), by_mark), per_unit=1))
    assert told(case) == ["first:B", "best:B"]
    assert told(case, word(case, "best", "B", "A")) == ["first:B", "best:C"]


def test_a_revoked_prize_that_stays_unawarded_moves_nobody_in_the_reserve() -> None:
    case = made(LETTERS, AwardRules(tiers=TABLE, revoked=AfterRevocation.UNAWARDED))
    assert told(case, revoked=frozenset({EntryCode("A")})) == ["first:B", "second:C", "third:D"]


def test_a_revoked_prize_that_is_passed_on_moves_the_reserve_too() -> None:
    case = made(LETTERS, AwardRules(tiers=TABLE))
    assert told(case, revoked=frozenset({EntryCode("A")})) == ["first:C", "second:D", "third:E"]


def test_who_waits_for_a_lower_prize_may_stand_in_reserve_for_a_higher_one() -> None:
    rules = AwardRules(tiers=(tier("first", 1), tier("second", 1)), per_unit=1)
    case = made({"A": 900, "B": 800, "B2": 800, "C": 700}, rules)
    assert told(case) == ["first:B=B2", "second:waits"]
