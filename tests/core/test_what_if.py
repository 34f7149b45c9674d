"""A look at what would come out changes nothing by itself, takes over what was settled, and asks where nobody was asked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.award_changes import Fate
from judging_app.core.award_orders import Ordered, as_awarded, awards_in_force
from judging_app.core.beside import Adjustment, Beside, ChairOrder, Settlement, VoteCount, VoteTally
from judging_app.core.changed_rules import Change, changed_round
from judging_app.core.consolidation.settling import about
from judging_app.core.contest import RoundStatus
from judging_app.core.decisions import AwardOrder
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing
from judging_app.core.rules import (
    AdvanceRules,
    AfterRevocation,
    AwardRules,
    AwardTier,
    Block,
    Compare,
    ConsolidationRules,
    DivergenceRules,
    EveningOut,
    Marking,
    Per,
    Round,
    Rounding,
    RoundingEach,
    Rules,
    Shared,
    VoteRules,
    VoteWeight,
)
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.standings import Case, Figured, figured, standing_in_full
from judging_app.core.what_if import Variant, margin, what_if
from tests.core.making import NOBODY, entry, jury, marks, round_of, rounds, sheet, tier, units_of

BLOCKS = (Block(key=BlockKey("all"), name="all"),)
FINAL = RoundKey("final")
FIRST, SECOND = tier("first", 1, 2), tier("second", 1, 1)
REASON = "vì thế"


def case_of(
    table: Mapping[str, Sequence[int | None]], *tiers: AwardTier, sheets: Sequence[ScoreSheet] = (), **more: Any
) -> Case:
    """One mark per judge and entry, in hundredths; None = no sheet."""
    entries = [entry(code) for code in table]
    given_sheets = [
        sheet(i, code, mark) for code, row in table.items() for i, mark in enumerate(row, 1) if mark is not None
    ]
    return Case(
        round=round_of(**more.pop("rules", {})),
        entries=entries,
        units=units_of(entries),
        judges=jury(max(len(row) for row in table.values())),
        sheets=sheets or given_sheets,
        recused=NOBODY,
        awards=AwardRules(tiers=tiers, **more.pop("awards", {})),
        blocks=BLOCKS,
        status=RoundStatus(key=FINAL, fingerprint="ab", **more.pop("status", {})),
        beside=Beside(**more),
    )


def book_of(case: Case, *before: Round) -> Rules:
    return Rules(name="Hội thi", rounds=(*before, case.round), awards=case.awards, blocks=BLOCKS)


def looked(case: Case, **change: Any) -> Variant:
    return looked_after(case, (), (), **change)


def looked_after(case: Case, gone: Sequence[str], orders: Sequence[AwardOrder], **change: Any) -> Variant:
    """A look at a case in which the awards of `gone` were revoked, and the chair said these words on prizes."""
    made = figured(case)
    standing, awards = awarded(made, gone, orders)
    return what_if(made, standing, awards, book_of(case), Change(**change))


def awarded(made: Figured, revoked: Sequence[str] = (), orders: Sequence[AwardOrder] = ()) -> tuple[Standing, Ordered]:
    first = standing_in_full(made)
    awards = awards_in_force(made, first, frozenset(map(EntryCode, revoked)), orders)
    return as_awarded(first, awards), awards


def without(case: Case, *judges: int) -> Variant:
    return looked(case, without=tuple(JudgeCode(f"GK{one:02}") for one in judges))


def order(one: Variant | Standing) -> str:
    """ "A B=C": places, those shared joined."""
    standing = one.standing if isinstance(one, Variant) else one
    assert standing is not None
    ranks = [place.rank for place in standing.places]
    return " ".join(
        "=".join(place.entry for place in standing.places if place.rank == rank) for rank in dict.fromkeys(ranks)
    )


def told(one: Variant) -> str:
    return " ".join(f"{each.award.tier}:{each.award.entry}:{each.fate.value}" for each in one.fates)


def why(one: Variant) -> str:
    assert one.standing is None
    assert one.refused is not None
    return one.refused.what


SPLIT = {"A": (900, 900, 200), "B": (700, 700, 700), "C": (500, 500, 500)}


def test_a_judge_left_out_moves_the_prize_to_whom_the_others_have_first() -> None:
    case = case_of({"A": (900, 200), "B": (500, 700)}, FIRST, SECOND)
    assert order(standing_in_full(figured(case))) == "B A"
    found = without(case, 2)
    assert order(found) == "A B"
    assert told(found) == "first:B:changes second:A:changes"
    assert [(one.tier, one.leaving, one.coming) for one in found.changes] == [
        ("first", ("B",), ("A",)),
        ("second", ("A",), ("B",)),
    ]


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({}, "B A C"),
        ({"method": "median"}, "A B C"),
        ({"drop_low": 1}, "A B C"),
        ({"drop_high": 1, "drop_low": 1}, "A B C"),
        ({"method": "rank-sum"}, "A=B C"),
        ({"evening_out": EveningOut.Z_SCORE}, "A B C"),
        ({"decimals": 0}, "A=B C"),
    ],
)
def test_the_places_under_another_rule(change: dict[str, Any], wanted: str) -> None:
    case = case_of({"A": (900, 900, 230), "B": (700, 700, 650), "C": (500, 500, 500)}, FIRST)
    assert order(looked(case, **change)) == wanted


def test_without_rounding_the_exact_figures_rank() -> None:
    case = case_of({"A": (901, 900, 900), "B": (900, 900, 900)}, FIRST, rules={"rounding": Rounding(decimals=1)})
    assert order(standing_in_full(figured(case))) == "A=B"
    found = looked(case, compare=Compare.EXACT)
    assert order(found) == "A B"
    assert [(one.tier, one.coming) for one in found.changes] == [("first", ("A",))]


def test_a_judge_left_out_leaves_a_place_to_entries_with_fewer_sheets_than_the_rules_want() -> None:
    rules = {"least_sheets": 2}
    case = case_of({"A": (900, 800), "B": (700, 700), "C": (None, 900)}, FIRST, rules=rules)
    assert order(without(case, 1)) == "A B"


def test_an_entry_whose_only_sheet_is_left_out_has_no_place() -> None:
    case = case_of({"A": (900, None), "B": (700, 700)}, FIRST, SECOND)
    found = without(case, 1)
    assert order(found) == "B"
    assert told(found) == "first:A:changes second:B:changes"


def test_the_lot_speaks_of_the_tie_that_it_parted_and_of_no_other() -> None:
    rules = {"tie_breaks": ("lot",)}
    tied = {"A": (900, 900), "B": (900, 900), "C": (800, 700)}
    case = case_of(tied, FIRST, rules=rules, status={"lot": "7"})
    assert told(without(case, 2)).endswith("holds")
    other = case_of({"A": (900, 800), "B": (700, 800), "C": (600, 600)}, FIRST, rules=rules, status={"lot": "7"})
    found = without(other, 1)
    assert told(found) == "first:A:open"
    assert [(one.tier, one.asked) for one in found.changes] == [("first", ("A", "B"))]


def test_the_chairs_word_speaks_of_the_entries_that_it_named() -> None:
    word = ChairOrder(number=1, round=FINAL, entries=(EntryCode("B"), EntryCode("A")), reason=REASON)
    tied = {"A": (900, 900), "B": (900, 900), "C": (800, 900)}
    case = case_of(tied, FIRST, orders=(word,))
    assert told(without(case, 2)) == "first:B:holds"
    assert told(without(case, 1)) == "first:B:open"


def test_what_was_settled_stays_settled_unless_the_third_judge_is_left_out() -> None:
    table = {"A": (900, 300, 500), "B": (600, 600, 600)}
    sheets = [sheet(i, code, mark) for code, row in table.items() for i, mark in enumerate(row, 1)]
    rules = {"divergence": DivergenceRules(limit=Fraction(4), settle="third-official")}
    speaks = about(round_of(), [one for one in sheets if one.entry == "A"])
    third = Settlement(
        number=1, round=FINAL, entry=EntryCode("A"), about=speaks, reason=REASON, judge=JudgeCode("GK03")
    )
    case = case_of(table, FIRST, rules=rules, settlements=(third,))
    figures = {n: _figure(without(case, n), "A") for n in (1, 3)}
    assert figures == {1: 5, 3: 6}


def test_a_figure_that_the_chair_set_stays_and_is_no_rank() -> None:
    table = {"A": (900, 300), "B": (600, 600)}
    sheets = [sheet(i, code, mark) for code, row in table.items() for i, mark in enumerate(row, 1)]
    speaks = about(round_of(), [one for one in sheets if one.entry == "A"])
    rules = {"divergence": DivergenceRules(limit=Fraction(4))}
    word = Settlement(number=1, round=FINAL, entry=EntryCode("A"), about=speaks, reason=REASON, points=650)
    case = case_of(table, FIRST, rules=rules, settlements=(word,))
    assert _figure(without(case, 1), "A") == Fraction(13, 2)
    assert why(looked(case, method="rank-sum")) == "points-given"


def _figure(one: Variant, code: str) -> Fraction:
    assert one.standing is not None
    return next(place.figure.exact for place in one.standing.places if place.entry == code)


def test_points_given_are_left_out_and_are_no_ranks() -> None:
    given_points = Adjustment(number=1, round=FINAL, entry=EntryCode("B"), points=500, reason=REASON)
    case = case_of(SPLIT, FIRST, adjustments=(given_points,))
    assert order(case_standing(case)) == "B A C"
    assert order(looked(case, without_adjustments=True, method="median")) == "A B C"
    assert why(looked(case, method="rank-sum")) == "points-given"
    assert order(looked(case, method="rank-sum", without_adjustments=True)) == "A=B C"


def case_standing(case: Case) -> Standing:
    return standing_in_full(figured(case))


def test_votes_are_left_out_of_the_figure_but_not_of_ties_and_prizes() -> None:
    rules = VoteRules(weights=(VoteWeight(column="likes"),), share=Fraction(50))
    votes = tuple(
        VoteTally(entry=EntryCode(code), counts=(VoteCount(column="likes", count=n),))
        for code, n in (("A", 1), ("B", 9))
    )
    loved = AwardTier(key=SECOND.key, name="loved", count=1, by="votes")
    table = {"A": (900, 900), "B": (800, 800)}
    case = case_of(table, FIRST, loved, rules={"votes": rules, "tie_breaks": ("votes",)}, votes=votes)
    assert order(case_standing(case)) == "B A"
    found = looked(case, without_votes=True)
    assert order(found) == "A B"
    assert told(found) == "first:B:changes second:B:holds"
    assert why(looked(case, method="rank-sum")) == "with-ranks"
    assert order(looked(case, method="rank-sum", without_votes=True)) == "A B"


@pytest.mark.parametrize(
    ("rules", "tiers", "change", "wanted"),
    [
        ({}, (tier("first", 1, floor=5),), {"method": "rank-sum"}, "floor-with-ranks"),
        ({}, (FIRST,), {"method": "rank-points"}, "points"),
        (
            {"consolidation": ConsolidationRules(per=Per.CRITERION)},
            (),
            {"evening_out": EveningOut.SEVERITY},
            "other-per",
        ),
        ({}, (), {"method": "weighted-mean", "drop_high": 1}, "not-supported"),
        ({"marking": Marking.TOGETHER}, (), {"without": ("GK01",)}, "one-sheet"),
        ({}, (), {"without": ("GK01", "GK02", "GK03")}, "nothing-left"),
    ],
)
def test_what_the_rule_book_can_not_follow_says_why(
    rules: dict[str, Any], tiers: tuple[AwardTier, ...], change: dict[str, Any], wanted: str
) -> None:
    assert why(looked(case_of(SPLIT, *tiers, rules=rules), **change)) == wanted


def test_judges_whom_no_entry_links_without_one_can_not_be_evened_out() -> None:
    table = {"A": (900, None, None), "B": (700, 700, None), "C": (None, 800, 600), "D": (None, None, 500)}
    case = case_of(table, FIRST, rules={"evening_out": EveningOut.SEVERITY})
    assert why(without(case, 2)) == "not-connected"


def test_a_change_takes_along_what_can_not_stand_beside_it() -> None:
    weighted = round_of(chair_weight=Fraction(2), consolidation=ConsolidationRules(method="weighted-mean"))
    plain = changed_round(weighted, Change(method="median"))
    assert {plain.chair_weight, plain.member_weight} == {Fraction(1)}
    assert changed_round(weighted, Change()) == weighted
    dropping = round_of(consolidation=ConsolidationRules(drop_high=1, drop_low=1))
    heavy = changed_round(dropping, Change(method="weighted-mean")).consolidation
    assert (heavy.drop_high, heavy.drop_low) == (0, 0)
    fine = round_of(rounding=Rounding(each=RoundingEach.SHEET))
    assert changed_round(fine, Change(per=Per.CRITERION)).rounding.each is RoundingEach.ENTRY
    assert changed_round(fine, Change(compare=Compare.EXACT)).rounding.each is RoundingEach.ENTRY
    assert changed_round(fine, Change(decimals=1)).rounding == Rounding(decimals=1, each=RoundingEach.SHEET)
    points = round_of(consolidation=ConsolidationRules(method="rank-points", points=(Fraction(3),)))
    assert changed_round(points, Change(method="mean")).consolidation == ConsolidationRules()
    assert changed_round(round_of(), Change(without_votes=True)) == round_of()


def test_who_would_go_on_to_the_next_round() -> None:
    case = case_of({"A": (900, 200), "B": (500, 700)}, rules={"advance": AdvanceRules(count=1)})
    made, later = figured(case), replace(round_of(), key=RoundKey("later"))
    rules = Rules(name="Hội thi", rounds=(case.round, later), blocks=BLOCKS)
    found = what_if(made, *awarded(made), rules, Change(without=(JudgeCode("GK02"),)))
    assert (found.going_out, found.going_in) == (("B",), ("A",))


def test_the_winners_margin() -> None:
    assert margin(case_standing(case_of({"A": (900,), "B": (850,)}))) == Fraction(1, 2)
    assert margin(case_standing(case_of({"A": (900,), "B": (900,)}))) == 0
    assert margin(case_standing(case_of({"A": (900,)}))) is None


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Small contests of coarse marks with gaps, ties, words of the chair and lots."""
    size, count = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    codes = "ABCDE"[: count + 1]
    sheets = [
        sheet(i, code, *draw(marks())) for code in codes for i in range(1, size + 1) if draw(st.integers(0, 4)) > 0
    ]
    round = draw(rounds())
    ending = draw(st.sampled_from([(), ("lot",), ("chair-decides",), ("lot", "chair-decides"), ("share",)]))
    word = ChairOrder(
        number=1, round=FINAL, entries=tuple(EntryCode(one) for one in draw(st.permutations(codes))), reason=REASON
    )
    made = case_of(
        dict.fromkeys(codes, (0,) * (size + 1)),
        FIRST,
        tier("second", 2, 1, draw(st.none() | st.integers(0, 60))),
        replace(tier("picture", 1), by="criterion:picture"),
        sheets=sheets,
        orders=(word,) if draw(st.booleans()) else (),
        status={"lot": draw(st.sampled_from(["", "12"]))},
        awards={"shared": draw(st.sampled_from(Shared)), "per_unit": draw(st.none() | st.just(1))},
    )
    return replace(made, sheets=sheets, round=replace(round, tie_breaks=(*round.tie_breaks, *ending)))


def outcome(standing: Standing) -> object:
    places = [(one.entry, one.rank, one.tied, one.figure.compared) for one in standing.places]
    ties = [one for one in standing.open if one.kind is OpenKind.TIE]
    return places, standing.awards, ties, standing.going_on, standing.unawarded


@given(cases(), st.sets(st.sampled_from("ABCDE"), max_size=2), st.sampled_from(AfterRevocation))
def test_rules_that_are_those_of_the_contest_change_nothing(
    case: Case, revoked: set[str], after: AfterRevocation
) -> None:
    """Neither does leaving out a judge of whom no sheet counts: the last one of each case has none. With awards revoked before
    it is the same.
    """
    made = figured(replace(case, awards=replace(case.awards, revoked=after)))
    if not made.work.figures:
        return
    standing, awards = awarded(made, sorted(revoked))
    nobody = JudgeCode(f"GK{len(case.judges):02}")
    for change in (Change(), Change(without=(nobody,))):
        found = what_if(made, standing, awards, book_of(made.case), change)
        assert found.standing is not None
        assert outcome(found.standing) == outcome(standing)
        assert (found.changes, found.going_in, found.going_out) == ((), (), ())
        assert all(one.fate is Fate.HOLDS for one in found.fates)


CHANGES = st.sampled_from(
    [
        Change(without=(JudgeCode("GK01"),)),
        Change(method="median"),
        Change(method="mean", drop_high=1, drop_low=1),
        Change(compare=Compare.EXACT),
        Change(evening_out=EveningOut.Z_SCORE),
        Change(decimals=0),
    ]
)


@given(cases(), CHANGES, st.randoms(use_true_random=False))
def test_each_award_holds_changes_or_is_open_and_order_never_matters(case: Case, change: Change, chance: Any) -> None:
    made = figured(case)
    found = what_if(made, *awarded(made), book_of(case), change)
    if found.standing is None:
        assert found.refused is not None
        return
    assert [one.award for one in found.fates] == list(standing_in_full(made).awards)
    sheets, entries = list(case.sheets), list(case.entries)
    chance.shuffle(sheets)
    chance.shuffle(entries)
    mixed: Figured = figured(replace(case, sheets=sheets, entries=entries, judges=case.judges[::-1]))
    again = what_if(mixed, *awarded(mixed), book_of(case), change)
    assert again.standing is not None
    assert outcome(again.standing) == outcome(found.standing)
    assert (again.fates, again.changes) == (found.fates, found.changes)
