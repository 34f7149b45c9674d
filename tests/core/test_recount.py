"""The second count says what the first one says, or what differs."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.beside import Beside, ChairOrder, Settlement, VoteCount, VoteTally
from judging_app.core.consolidation.settling import about
from judging_app.core.contest import RoundStatus
from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, RoundKey, TierKey
from judging_app.core.outcome import Award, Standing
from judging_app.core.recount.comparing import CountDifference, Counted, differences
from judging_app.core.recount.counting import Recount, recount
from judging_app.core.recount.rounding import rounded
from judging_app.core.rules import (
    AdvanceRules,
    AwardRules,
    DivergenceRules,
    EveningOut,
    Rounding,
    RoundingMode,
    Shared,
    VoteRules,
    VoteWeight,
)
from judging_app.core.standings import standing_of
from tests.core.contests import contests
from tests.core.making import NOBODY, entry, jury, round_of, sheet, tier, units_of
from tests.core.oracle import decimal_rounded

MANY = settings(max_examples=max(150, settings().max_examples))
A, B = EntryCode("A"), EntryCode("B")


def counted(count: Callable[..., Any], case: dict[str, Any]) -> Any:
    try:
        return count(**case)
    except JudgesNotConnectedError:
        return None


def check_agreement(case: dict[str, Any]) -> None:
    first, second = counted(standing_of, case), counted(recount, case)
    if first is None or second is None:
        assert first is second
    else:
        assert differences(first, second) == ()


@pytest.mark.slow
@MANY
@given(contests())
def test_both_counts_agree_on_contests_of_every_rule(case: dict[str, Any]) -> None:
    check_agreement(case)


@pytest.mark.slow
@MANY
@given(contests(of_ties=True))
def test_both_counts_agree_on_contests_full_of_ties(case: dict[str, Any]) -> None:
    check_agreement(case)


def small_case(**more: Any) -> dict[str, Any]:
    """A stands before B; A has the one prize and goes on."""
    entries = [entry("A"), entry("B")]
    case: dict[str, Any] = {
        "round": round_of(advance=AdvanceRules(count=1)),
        "entries": entries,
        "units": units_of(entries),
        "judges": jury(3),
        "sheets": [sheet(i, code, mark) for code, mark in (("A", 8000), ("B", 7000)) for i in (1, 2, 3)],
        "recused": NOBODY,
        "awards": AwardRules(tiers=(tier("first", 1, 3_000_000),)),
        "blocks": (),
        "status": RoundStatus(key=RoundKey("final")),
    }
    return case | more


def changed_place(standing: Standing, **more: Any) -> Standing:
    first, *others = standing.places
    return replace(standing, places=(replace(first, **more), *others))


def changed_figure(standing: Standing, **more: Any) -> Standing:
    return changed_place(standing, figure=replace(standing.places[0].figure, **more))


def changed_award(standing: Standing, **more: Any) -> Standing:
    return replace(standing, awards=(replace(standing.awards[0], **more),))


PRIZE = "first (-) 3000000"
SECOND_PRIZE = Award(tier=TierKey("first"), entry=A, money=3_000_000)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda one: changed_figure(one, exact=Fraction(241, 3)), [(A, Counted.EXACT, "241/3", "80")]),
        (lambda one: changed_figure(one, printed=Fraction("80.01")), [(A, Counted.PRINTED, "8001/100", "80")]),
        (lambda one: changed_place(one, rank=2), [(A, Counted.RANK, "2", "1")]),
        (lambda one: replace(one, awards=()), [(A, Counted.AWARDS, "", PRIZE)]),
        (lambda one: changed_award(one, money=3), [(A, Counted.AWARDS, "first (-) 3", PRIZE)]),
        (lambda one: changed_award(one, tier=TierKey("x")), [(A, Counted.AWARDS, "x (-) 3000000", PRIZE)]),
        (lambda one: changed_award(one, block=BlockKey("x")), [(A, Counted.AWARDS, "first (x) 3000000", PRIZE)]),
        (
            lambda one: changed_award(one, entry=B),
            [(A, Counted.AWARDS, "", PRIZE), (B, Counted.AWARDS, PRIZE, "")],
        ),
        (
            lambda one: replace(one, awards=(*one.awards, SECOND_PRIZE)),
            [(A, Counted.AWARDS, f"{PRIZE}, {PRIZE}", PRIZE)],
        ),
        (lambda one: replace(one, going_on=(A, B)), [(B, Counted.GOING_ON, "yes", "")]),
        (
            lambda one: replace(one, places=one.places[:1]),
            [(B, Counted.EXACT, "", "70"), (B, Counted.PRINTED, "", "70"), (B, Counted.RANK, "", "2")],
        ),
    ],
)
def test_a_standing_with_one_thing_wrong_is_told(
    wrong: Callable[[Standing], Standing], told: list[tuple[EntryCode, Counted, str, str]]
) -> None:
    case = small_case()
    second = recount(**case)
    assert differences(standing_of(**case), second) == ()
    assert differences(wrong(standing_of(**case)), second) == tuple(
        CountDifference(entry=code, what=what, first=first, second=other) for code, what, first, other in told
    )


@given(contests(of_ties=True), st.data())
def test_no_place_and_no_award_of_any_contest_can_be_changed_unnoticed(
    case: dict[str, Any], data: st.DataObject
) -> None:
    standing, second = standing_of(**case), recount(**case)
    if standing.places:
        i = data.draw(st.integers(0, len(standing.places) - 1))
        places = list(standing.places)
        places[i] = replace(places[i], rank=places[i].rank + 1)
        (told,) = differences(replace(standing, places=tuple(places)), second)
        assert (told.entry, told.what) == (places[i].entry, Counted.RANK)
    if standing.awards:
        i = data.draw(st.integers(0, len(standing.awards) - 1))
        fewer = (*standing.awards[:i], *standing.awards[i + 1 :])
        (told,) = differences(replace(standing, awards=fewer), second)
        assert (told.entry, told.what) == (standing.awards[i].entry, Counted.AWARDS)


THREE_TIERS = (tier("first", 1), tier("second", 2), tier("third", 2))


@pytest.mark.parametrize(
    ("line", "shared", "per_unit", "prizes"),
    [
        ("A B C D E F", Shared.ASK, None, "A:first B:second C:second D:third E:third"),
        ("A=B C D E F", Shared.ASK, None, "C:second D:third E:third"),
        ("A=B C D E F", Shared.USE_UP_NEXT, None, "A:first B:first C:second D:third E:third"),
        ("A=B C D E F", Shared.EXTRA_PRIZE, None, "A:first B:first C:second D:second E:third F:third"),
        ("A B C D=E=F", Shared.USE_UP_NEXT, None, "A:first B:second C:second"),
        ("A=B=C=D=E=F", Shared.USE_UP_NEXT, None, ""),
        ("A1 A2 B C", Shared.ASK, 1, "A1:first B:second C:second"),
        ("B A1=A2=C D", Shared.ASK, 1, "B:first C:second D:third"),
        ("A1=A2=B C", Shared.ASK, 1, "C:second"),
        ("A1=A2=B=C D", Shared.EXTRA_PRIZE, 1, "B:first C:first D:second"),
    ],
)
def test_prizes_for_shared_places_and_units_are_those_of_the_rules(
    line: str, shared: Shared, per_unit: int | None, prizes: str
) -> None:
    """The line names entries, best first, equal ones with "=" between them; the letter is the unit."""
    marks = {code: 9000 - 100 * i for i, place in enumerate(line.split()) for code in place.split("=")}
    entries = [entry(code, code[0]) for code in marks]
    case = small_case(
        round=round_of(),
        entries=entries,
        units=units_of(entries),
        judges=jury(1),
        sheets=[sheet(1, code, mark) for code, mark in marks.items()],
        awards=AwardRules(tiers=THREE_TIERS, shared=shared, per_unit=per_unit),
    )
    found = sorted(recount(**case).prizes, key=lambda one: one.entry)
    assert " ".join(f"{one.entry}:{one.tier}" for one in found) == prizes
    check_agreement(case)


def tied_case(rules: dict[str, Any], **beside: Any) -> dict[str, Any]:
    """A and B are equal, and there is one prize."""
    sheets = [sheet(i, code, 8000) for code in "AB" for i in (1, 2, 3)]
    return small_case(round=round_of(**rules), sheets=sheets, beside=Beside(**beside))


def test_of_two_words_on_a_tie_the_later_one_counts() -> None:
    words = [
        ChairOrder(number=i, round=RoundKey("final"), entries=pair, reason="x")
        for i, pair in enumerate([(A, B), (B, A)])
    ]
    for orders, best in ((words, B), (words[:1], A)):
        case = tied_case({"tie_breaks": ("chair-decides",)}, orders=tuple(orders))
        assert recount(**case).places[0].entry == best
        check_agreement(case)


def test_votes_part_a_tie_by_more_than_is_printed() -> None:
    rules = VoteRules(weights=(VoteWeight(column="likes", weight=Fraction(1, 3)),), share=Fraction(0))
    tallies = tuple(VoteTally(entry=code, counts=(VoteCount(column="likes", count=n),)) for code, n in ((A, 4), (B, 5)))
    case = tied_case({"votes": rules, "tie_breaks": ("votes",), "rounding": Rounding(decimals=0)}, votes=tallies)
    assert [(one.entry, one.rank) for one in recount(**case).places] == [(B, 1), (A, 2)]
    check_agreement(case)


def test_ties_still_see_the_sheets_beside_an_official_third_judge() -> None:
    divergence = DivergenceRules(limit=Fraction(20), settle="third-official")
    sheets = [sheet(i, "A", mark) for i, mark in ((1, 9000), (2, 5000), (3, 8000))]
    sheets += [sheet(i, "B", mark) for i, mark in ((1, 8000), (2, 8000), (3, 8000))]
    settled = Settlement(
        number=1,
        round=RoundKey("final"),
        entry=A,
        about=about(round_of(), sheets[:3]),
        reason="x",
        judge=JudgeCode("GK03"),
    )
    case = small_case(
        round=round_of(divergence=divergence, tie_breaks=("spread",)),
        sheets=sheets,
        beside=Beside(settlements=(settled,)),
    )
    assert [(one.entry, str(one.printed), one.rank) for one in recount(**case).places] == [(B, "80", 1), (A, "80", 2)]
    check_agreement(case)


def test_a_round_without_entries_is_nothing_to_both_counts() -> None:
    for evening_out in EveningOut:
        case = small_case(entries=[], sheets=[], round=round_of(evening_out=evening_out))
        assert recount(**case) == Recount(places=(), prizes=(), going_on=())


def test_both_counts_refuse_judges_that_no_entry_links() -> None:
    sheets = [sheet(1, "A", 8000), sheet(2, "B", 7000)]
    case = small_case(sheets=sheets, judges=jury(2), round=round_of(evening_out=EveningOut.SEVERITY))
    for count in (standing_of, recount):
        with pytest.raises(JudgesNotConnectedError):
            count(**case)


@given(st.fractions(-100, 100, max_denominator=4000), st.integers(0, 4), st.sampled_from(RoundingMode))
def test_the_second_count_rounds_as_the_decimal_module_does(value: Fraction, decimals: int, mode: RoundingMode) -> None:
    for one in (value, Fraction(round(value * 10**decimals * 2), 10**decimals * 2)):  # halves as well
        assert rounded(one, Rounding(decimals=decimals, mode=mode)) == decimal_rounded(one, decimals, mode)
