"""The reserve of a tier is whoever would take one prize more of it."""

from typing import Any

import pytest

from judging_app.core.contest import RoundStatus
from judging_app.core.ids import BlockKey, RoundKey
from judging_app.core.reserves import reserves
from judging_app.core.rules import AwardRules, Block, Shared
from judging_app.core.standings import Case, Figured, figured
from tests.core.making import NOBODY, entry, jury, round_of, sheet, tier, units_of

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


def told(case: Figured) -> list[str]:
    """ "first:B" or "second:C=D" where several are tied, "third:nobody-left" where there is nobody."""
    return [
        f"{one.block or ''}{one.tier}:{'='.join(one.entries) if one.tied else ' '.join(one.entries)}"
        f"{one.reason.value if one.reason else ''}"
        for one in reserves(case)
    ]


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
    (found,) = reserves(case)
    assert not found.tied
    assert len(found.entries) == 1


def test_blocks_whose_shared_places_cost_extra_prizes_have_reserves_of_their_own() -> None:
    rules = AwardRules(tiers=(tier("first", 1),), per_block=True, shared=Shared.EXTRA_PRIZE)
    case = made({"A": 9000, "B": 9000, "A2": 8000, "C": 9000, "D": 8000, "E": 7000}, rules)
    assert told(case) == ["xfirst:A2", "yfirst:D"]
