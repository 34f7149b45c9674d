"""Prizes are given out over the places; a list's order never decides."""

from fractions import Fraction

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from judging_app.core.entry import Unit
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.core.outcome import AwardList, PassedOverReason, UnawardedReason
from judging_app.core.prize_table import InLine
from judging_app.core.rules import AwardRules, AwardTier, Block, Compare, Shared
from tests.core.making import award_entries, entry, given, judged, tier

TABLE = (tier("first", 1, 3_000_000), tier("second", 2, 2_000_000), tier("third", 2, 1_500_000))
BLOCKS = (Block(key=BlockKey("x"), name="X"), Block(key=BlockKey("y"), name="Y"))
ASK, USE_UP, EXTRA = Shared.ASK, Shared.USE_UP_NEXT, Shared.EXTRA_PRIZE


def places(text: str, figures: dict[str, str] | None = None) -> list[InLine]:
    """ "A B=C D": A first, B and C share, then D. Each entry's unit is its letter: A1 and A2 are of unit A."""
    lines = text.split()
    found = figures or {}
    return [
        InLine(
            entries=tuple((EntryCode(code), UnitCode(code[0])) for code in sorted(line.split("="))),
            figure=Fraction(found.get(line, 90 - i)),
        )
        for i, line in enumerate(lines)
    ]


def awarded(
    line: str,
    shared: Shared = ASK,
    tiers: tuple[AwardTier, ...] = TABLE,
    per_unit: int | None = None,
    figures: dict[str, str] | None = None,
) -> AwardList:
    return award_entries(places(line, figures), AwardRules(tiers=tiers, shared=shared, per_unit=per_unit))


def told(result: AwardList) -> tuple[str, str]:
    """ "A:first B:second", and the open questions "B=C?second"."""
    return (
        " ".join(f"{award.entry}:{award.tier}" for award in result.awards),
        " ".join(f"{'='.join(question.entries)}?{question.tier}" for question in result.open),
    )


@pytest.mark.parametrize(
    ("line", "shared", "awards", "questions"),
    [
        ("A B C D E F", ASK, "A:first B:second C:second D:third E:third", ""),
        ("A", ASK, "A:first", ""),
        ("A B=C D", ASK, "A:first B:second C:second D:third", ""),
        ("A B=C D", USE_UP, "A:first B:second C:second D:third", ""),
        ("A=B C D E F", ASK, "C:second D:third E:third", "A=B?first"),
        ("A=B C D E F", USE_UP, "A:first B:first C:second D:third E:third", ""),
        ("A=B C D E F", EXTRA, "A:first B:first C:second D:second E:third F:third", ""),
        ("A B C=D E F", ASK, "A:first B:second E:third", "C=D?second"),
        ("A B C D=E=F", ASK, "A:first B:second C:second", "D=E=F?third"),
        ("A B C D=E=F", USE_UP, "A:first B:second C:second", "D=E=F?third"),
        ("A B C D=E=F G", EXTRA, "A:first B:second C:second D:third E:third F:third", ""),
        ("A=B=C=D E", USE_UP, "A:first B:first C:first D:first E:third", ""),
        ("A=B=C=D=E=F", USE_UP, "", "A=B=C=D=E=F?first"),
        ("A=B=C=D=E", ASK, "", "A=B=C=D=E?first"),
    ],
)
def test_shared_places_and_what_they_cost(line: str, shared: Shared, awards: str, questions: str) -> None:
    assert told(awarded(line, shared)) == (awards, questions)


def test_money_is_that_of_the_tier() -> None:
    assert [award.money for award in awarded("A=B C", USE_UP).awards] == [3_000_000, 3_000_000, 2_000_000]


@pytest.mark.parametrize(
    ("line", "per_unit", "awards", "questions", "passed"),
    [
        ("A1 A2 B C", 1, "A1:first B:second C:second", "", "A2"),
        ("A1 A2 A3 B", 2, "A1:first A2:second B:second", "", "A3"),
        ("A1 A2 A3 B", None, "A1:first A2:second A3:second B:third", "", ""),
        ("B A1=A2 C D", 1, "B:first C:second D:third", "A1=A2?second", ""),
        ("B A1=A2=C D", 1, "B:first C:second D:third", "A1=A2?second", ""),
        ("A1 A2=B C", 1, "A1:first B:second C:second", "", "A2"),
        ("A1=A2=B C", 1, "C:second", "A1=A2=B?first", ""),
        ("A1=A2 A3 B C", 1, "B:second C:second", "A1=A2?first", "A3"),
    ],
)
def test_one_award_per_unit_and_the_next_takes_it(
    line: str, per_unit: int | None, awards: str, questions: str, passed: str
) -> None:
    result = awarded(line, per_unit=per_unit)
    assert told(result) == (awards, questions)
    assert " ".join(p.entry for p in result.passed_over) == passed
    assert all(p.reason is PassedOverReason.UNIT_HAS_ENOUGH for p in result.passed_over)


def test_what_a_unit_has_already_counts_against_its_entries_that_share_a_place() -> None:
    assert told(awarded("A1 A2=A3 B C D", per_unit=2)) == ("A1:first B:second C:third D:third", "A2=A3?second")
    assert told(awarded("A1 A2=A3 B C D", per_unit=3)) == ("A1:first A2:second A3:second B:third C:third", "")


def test_which_of_a_units_tied_entries_is_honoured_is_asked_even_with_extra_prizes() -> None:
    assert told(awarded("A1=A2=B=C D", EXTRA, per_unit=1)) == (
        "B:first C:first D:second",
        "A1=A2?first",
    )


FLOORS = (tier("first", 1, 3, 80), tier("second", 1, 2, 70), tier("third", 2, 1))


@pytest.mark.parametrize(
    ("figures", "awards", "passed"),
    [
        ({"A": "80", "B": "79.99"}, "A:first B:second", ""),
        ({"A": "79.99", "B": "70"}, "A:second B:third", "A:first"),
        ({"A": "69", "B": "60"}, "A:third B:third", "A:first A:second"),
        ({"A": "90", "B": "69.99"}, "A:first B:third", "B:second"),
    ],
)
def test_a_prize_whose_floor_nobody_reaches_stays_unawarded(figures: dict[str, str], awards: str, passed: str) -> None:
    result = awarded("A B", tiers=FLOORS, figures=figures)
    assert told(result) == (awards, "")
    assert " ".join(f"{p.entry}:{p.tier}" for p in result.passed_over) == passed


def test_nobody_is_above_the_last_floor() -> None:
    result = awarded("A B", tiers=(tier("only", 1, 0, 99),))
    assert told(result) == ("", "")
    assert [(p.entry, p.reason) for p in result.passed_over] == [("A", PassedOverReason.BELOW_FLOOR)]


def test_a_floor_below_a_higher_one_further_down_is_used_first() -> None:
    strange = (tier("first", 1, 0, 80), tier("second", 1, 0, 95), tier("third", 1))
    assert told(awarded("A=B C", tiers=strange, figures={"A=B": "90", "C": "50"})) == ("", "A=B?first")


@pytest.mark.parametrize(
    ("marks", "winner"),
    [((8999, 9000), True), ((8998, 9000), False), ((8999, 8999), False)],
)
def test_a_floor_is_compared_with_the_rounded_figure(marks: tuple[int, int], winner: bool) -> None:
    """89.995 is printed as 90.00 and reaches a floor of 90."""
    awards = AwardRules(tiers=(tier("first", 1, 0, 90),))
    assert bool(given(judged({"A": marks}, awards=awards))) is winner


def test_a_floor_is_compared_with_the_exact_figure_where_that_ranks() -> None:
    """89.995 does not reach a floor of 90; 90 does."""
    awards = AwardRules(tiers=(tier("first", 1, 0, 90),))
    exact = {"compare": Compare.EXACT}
    assert given(judged({"A": (8999, 9000)}, awards=awards, rules=exact)) == {}
    assert given(judged({"A": (9000, 9000)}, awards=awards, rules=exact)) == {"A": "first"}


def test_all_equal_get_the_first_prizes_where_there_are_enough() -> None:
    awards = AwardRules(tiers=(tier("first", 3), tier("second", 1)))
    assert given(judged({"A": [9000], "B": [9000], "C": [9000]}, awards=awards)) == dict.fromkeys("ABC", "first")


@pytest.mark.parametrize(
    ("shared", "awards", "questions"),
    [
        (ASK, "A:first B:second C:second D:third", "E=F?third"),
        (USE_UP, "A:first B:second C:second D:third", "E=F?third"),
        (EXTRA, "A:first B:second C:second D:third E:third F:third", ""),
    ],
)
def test_a_place_shared_at_the_last_prize(shared: Shared, awards: str, questions: str) -> None:
    assert told(awarded("A B C D E=F", shared)) == (awards, questions)


def test_a_prize_closed_by_a_floor_is_never_given_to_a_lower_figure_nor_to_another_tier() -> None:
    """A can't reach the first prize; B neither; there are still no more second prizes than the table has."""
    tiers = (tier("first", 2, 0, 95), tier("second", 1), tier("third", 1))
    assert told(awarded("A B C", tiers=tiers)) == ("A:second B:third", "")


def test_blocks_have_prize_tables_of_their_own() -> None:
    entries = [entry(code, code) for code in "ABCD"]
    units = {
        UnitCode(code): Unit(code=UnitCode(code), name=code, block=BlockKey("y" if code < "C" else "x"))
        for code in "ABCD"
    }
    standing = judged(
        {"A": [9000], "B": [8000], "C": [8000], "D": [8000]},
        entries=entries,
        units=units,
        awards=AwardRules(tiers=(tier("first", 1), tier("second", 1)), per_block=True),
        blocks=BLOCKS,
    )
    assert [(a.block, a.tier, a.entry) for a in standing.awards] == [("y", "first", "A"), ("y", "second", "B")]
    assert [(q.block, q.tier, q.entries) for q in standing.open] == [("x", "first", ("C", "D"))]
    assert [(one.block, one.tier, one.reason) for one in standing.unawarded] == [
        ("x", "first", UnawardedReason.WAITS),
        ("x", "second", UnawardedReason.WAITS),
    ]


def test_a_tie_between_blocks_leaves_no_award_at_stake() -> None:
    units = {
        UnitCode(code): Unit(code=UnitCode(code), name=code, block=BlockKey(block)) for code, block in ("Ax", "By")
    }
    standing = judged(
        {"A": [9000], "B": [9000]},
        entries=[entry("A", "A"), entry("B", "B")],
        units=units,
        rules={"tie_breaks": ("chair-decides",)},
        awards=AwardRules(tiers=(tier("first", 1),), per_block=True),
        blocks=BLOCKS,
    )
    assert given(standing) == {"A": "first", "B": "first"}
    assert standing.open == ()


@given_any(st.lists(st.integers(1, 3), max_size=6), st.sampled_from(Shared), st.sampled_from([None, 1, 2]))
def test_prizes_are_given_or_asked_about_as_long_as_there_are_takers(
    sizes: list[int], shared: Shared, per_unit: int | None
) -> None:
    letters = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    line = " ".join("=".join(next(letters) for _ in range(size)) for size in sizes)
    result = awarded(line, shared, per_unit=per_unit)
    taken = len(result.awards) + sum(len(question.entries) for question in result.open)
    assert taken >= min(sum(sizes), 5)
    assert [a.entry for a in result.awards] == sorted(a.entry for a in result.awards)
    if shared is ASK:
        assert taken - len(result.awards) == 0 or result.open
