"""What is told to be enough to pass the one above is enough, and one step less is not."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judging_app.core.beside import Beside, Settlement, VoteTally
from judging_app.core.consolidation.settling import about
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.outcome import Place, Standing
from judging_app.core.passing import Given, OneSheet, Passing, Together, Untold, bound_beyond, passes, to_pass
from judging_app.core.raising import raises_of
from judging_app.core.rounding import comparable
from judging_app.core.rules import (
    Compare,
    ConsolidationRules,
    DivergenceRules,
    EveningOut,
    Per,
    Rounding,
    RoundingEach,
    RoundingMode,
    VoteRules,
    VoteWeight,
)
from tests.core.cases import cases, one_mark, standing_from
from tests.core.making import ONE_MARK, TWO_SECTIONS, place_of, round_of, sheet, these

A = EntryCode("A")
NUMBERS = st.fractions(min_value=-3, max_value=3, max_denominator=1000)


def passing(case: Given, code: str) -> Passing:
    standing = standing_from(case)
    found = to_pass(standing, place_of(standing, code), case)
    assert found is not None
    return found


def below_the_first(standing: Standing) -> list[Place]:
    return [place for place in standing.places if place.rank > 1]


@given(
    NUMBERS,
    NUMBERS,
    st.integers(0, 2),
    st.sampled_from(RoundingMode),
    st.sampled_from(Compare),
    st.sampled_from(["mean", "rank-sum"]),
)
def test_a_figure_passes_from_the_bound_on_and_not_before(
    theirs: Fraction, ours: Fraction, decimals: int, mode: RoundingMode, compare: Compare, method: str
) -> None:
    rounding = Rounding(decimals=decimals, mode=mode)
    round = round_of(rounding=rounding, compare=compare, consolidation=ConsolidationRules(method=method))
    compared = comparable(theirs, round)
    bound = bound_beyond(compared, round)
    beyond = bound.value - ours if method == "rank-sum" else ours - bound.value
    better = comparable(ours, round) < compared if method == "rank-sum" else comparable(ours, round) > compared
    assert better == (beyond > 0 or (beyond == 0 and bound.reached))
    on_it = comparable(bound.value, round)
    assert bound.reached == (on_it < compared if method == "rank-sum" else on_it > compared)


@given(cases())
def test_the_first_has_none_above_and_all_others_pass_the_next_place(case: Given) -> None:
    standing = standing_from(case)
    for place in standing.places:
        found = to_pass(standing, place, case)
        assert (found is None) == (place.rank == 1)
        if found is not None:
            above = [one for one in standing.places if one.entry in found.above]
            assert (
                {one.rank for one in above}
                == {found.rank}
                == {max(o.rank for o in standing.places if o.rank < place.rank)}
            )
            assert found.by == abs(found.figure.value - place.figure.exact)
            assert found.printed == above[0].figure.printed


@settings(max_examples=20)  # each tries every sheet of every entry, below and above what is told
@given(cases())
def test_one_sheet_that_rises_as_told_passes_and_one_step_less_does_not(case: Given) -> None:
    standing = standing_from(case)
    for place in below_the_first(standing):
        found = to_pass(standing, place, case)
        assert found is not None
        targets = [place_of(standing, code).figure for code in found.above]
        for one in found.sheets:
            (own,) = (s for s in case.sheets[place.entry] if s.judge == one.judge)
            raises = raises_of(case.round.rubric, own)
            enough = [u for u in raises.units if passes(case, targets, raises.raised(u))]
            assert one.total == own.total(case.round.rubric)
            assert one.least == (enough[0] * raises.unit if enough else None)
            assert enough == [u for u in raises.units if enough and u >= enough[0]]


@given(cases())
def test_what_passes_by_one_sheet_stands_before_the_other_in_a_standing_of_its_own(case: Given) -> None:
    standing = standing_from(case)
    for place in below_the_first(standing):
        found = to_pass(standing, place, case)
        for one in found.sheets if found else ():
            if found is None or one.least is None:
                continue
            (own,) = (s for s in case.sheets[place.entry] if s.judge == one.judge)
            raises = raises_of(case.round.rubric, own)
            risen = raises.raised(int(one.least / raises.unit))
            assert risen.total(case.round.rubric) == one.total + one.least
            sheets = {code: tuple(risen if s is own else s for s in some) for code, some in case.sheets.items()}
            after = standing_from(replace(case, sheets=sheets))
            assert all(place_of(after, place.entry).rank < place_of(after, code).rank for code in found.above)


@given(
    st.lists(
        st.tuples(st.integers(2000, 3000), st.integers(2000, 3000), st.integers(2000, 3000)), min_size=2, max_size=2
    ),
    st.sampled_from([("mean", 0), ("mean", 1), ("weighted-mean", 0)]),
    st.sampled_from(RoundingMode),
    st.sampled_from(Compare),
)
def test_all_sheets_together_pass_by_what_is_told_and_by_a_hundredth_less_they_do_not(
    marks: list[tuple[int, ...]], how: tuple[str, int], mode: RoundingMode, compare: Compare
) -> None:
    method, drop = how
    rules: dict[str, Any] = {
        "consolidation": ConsolidationRules(method=method, drop_high=drop, drop_low=drop),
        "chair_weight": Fraction(3, 2) if method == "weighted-mean" else Fraction(1),
        "rounding": Rounding(decimals=1, mode=mode),
        "compare": compare,
    }
    case = one_mark(dict(zip("AB", marks, strict=True)), **rules)
    standing = standing_from(case)
    for place in below_the_first(standing):
        found = to_pass(standing, place, case)
        assert found is not None
        assert found.together is not None
        together, enough = found.together, found.figure.reached
        weights = sum((step.inputs[1::2] for step in place.figure.trace if step.rule == "weighted-mean"), ())
        whole = sum(weights) / 2 if weights else together.sheets
        assert together.sum == together.each * whole
        rise = -(-together.each * 100 // 1)
        rise += not enough and rise == together.each * 100
        for more, passed in ((rise, True), (rise - 1, False)):
            risen = {
                code: (tuple(m + int(more) * (code == place.entry) for m in row))
                for code, row in zip("AB", marks, strict=True)
            }
            after = standing_from(one_mark(risen, **rules))
            better = place_of(after, place.entry).figure.compared > place_of(after, found.above[0]).figure.compared
            assert better is passed


def test_a_printed_figure_is_passed_by_the_next_printed_one() -> None:
    found = passing(one_mark({"A": [8333, 8334], "B": [8330, 8330]}, step=5), "B")
    assert these(found.above, found.rank, found.printed) == ((A,), 1, Fraction(8334, 100))
    assert (found.figure.value, found.figure.reached) == (Fraction(83345, 1000), True)
    assert found.by == Fraction(45, 1000)
    assert found.together == Together(each=Fraction(45, 1000), sum=Fraction(9, 100), sheets=2)
    assert [(one.judge, one.total, one.least) for one in found.sheets] == [
        ("GK01", Fraction(833, 10), Fraction(1, 10)),
        ("GK02", Fraction(833, 10), Fraction(1, 10)),
    ]


def test_an_exact_figure_is_passed_by_whatever_is_more() -> None:
    found = passing(one_mark({"A": [9000], "B": [9000], "C": [8000]}, compare=Compare.EXACT), "C")
    assert these(found.above, found.by, found.figure.reached) == (("A", "B"), 10, False)
    assert found.sheets == (
        OneSheet(judge=found.sheets[0].judge, total=Fraction(80), least=Fraction(1001, 100), room=Fraction(20)),
    )


def test_a_sheet_that_is_dropped_or_has_no_room_may_not_be_enough() -> None:
    rules = ConsolidationRules(drop_high=1, drop_low=1)
    found = passing(one_mark({"A": [9500, 9600, 9400], "B": [9000, 9000, 10000]}, consolidation=rules), "B")
    assert [these(one.least, one.room) for one in found.sheets] == [
        (Fraction(501, 100), 10),
        (Fraction(501, 100), 10),
        (None, 0),
    ]


def test_where_a_smaller_figure_is_better_it_must_fall() -> None:
    by_rank = ConsolidationRules(method="rank-sum")
    found = passing(one_mark({"A": [9000, 9000], "B": [8000, 8000]}, consolidation=by_rank), "B")
    assert found.lower
    assert (found.figure.value, found.figure.reached, found.by) == (Fraction(995, 1000), False, Fraction(1005, 1000))
    assert found.together is None
    assert [one.least for one in found.sheets] == [None, None]


def test_a_table_of_points_that_does_not_fall_is_tried_step_by_step() -> None:
    rules = ConsolidationRules(method="rank-points", points=(Fraction(1), Fraction(10), Fraction(0)))
    found = passing(one_mark({"A": [8000], "B": [9000], "C": [1000]}, consolidation=rules, step=500), "C")
    assert these(found.above, found.printed) == (("B",), 1)
    assert [one.least for one in found.sheets] == [Fraction(70)]  # a place shared with A is worth half of 10


@pytest.mark.parametrize(
    ("rules", "untold"),
    [
        ({"evening_out": EveningOut.Z_SCORE}, Untold.EVENED_OUT),
        ({"consolidation": ConsolidationRules(per=Per.CRITERION)}, None),
        ({"consolidation": ConsolidationRules(per=Per.CRITERION, method="median")}, Untold.BY_CRITERION),
        ({"consolidation": ConsolidationRules(per=Per.CRITERION, drop_high=1)}, Untold.BY_CRITERION),
        (
            {"consolidation": ConsolidationRules(per=Per.CRITERION), "rounding": Rounding(each=RoundingEach.CRITERION)},
            Untold.BY_CRITERION,
        ),
    ],
)
def test_where_a_sheet_alone_tells_nothing_nothing_is_told_of_it(rules: dict[str, Any], untold: Untold | None) -> None:
    found = passing(one_mark({"A": [9000, 8000], "B": [8000, 7000]}, **rules), "B")
    assert found.untold is untold
    assert (found.sheets == ()) is (found.together is None) is (untold is not None)


@pytest.mark.parametrize(
    "rules", [{"consolidation": ConsolidationRules(method="median")}, {"rounding": Rounding(each=RoundingEach.SHEET)}]
)
def test_where_sheets_do_not_add_up_to_the_figure_only_single_ones_are_told(rules: dict[str, Any]) -> None:
    found = passing(one_mark({"A": [9000, 8000], "B": [8000, 7000]}, **rules), "B")
    assert found.together is None
    assert len(found.sheets) == 2


def test_a_figure_that_the_chair_set_goes_by_no_sheet() -> None:
    rules: dict[str, Any] = {"divergence": DivergenceRules(limit=Fraction(5))}
    bare = one_mark({"A": [9000, 9000], "B": [8000, 7000]}, **rules)
    word = Settlement(
        number=1,
        round=RoundKey("final"),
        entry=EntryCode("B"),
        about=about(bare.round, bare.sheets[EntryCode("B")]),
        reason="x",
        points=7700,
    )
    found = passing(replace(bare, beside=Beside(settlements=(word,))), "B")
    assert (found.untold, found.by) == (Untold.SETTLED, Fraction(13005, 1000))


def test_the_share_of_votes_thins_out_what_sheets_give() -> None:
    votes = VoteRules(weights=(VoteWeight(column="likes"),), share=Fraction(60))
    tallies = tuple(VoteTally(entry=code, counts=()) for code in (A, EntryCode("B")))
    found = passing(
        one_mark({"A": [9000], "B": [8000]}, Beside(votes=tallies), votes=votes, compare=Compare.EXACT), "B"
    )
    assert found.by == 4
    assert found.together == Together(each=Fraction(10), sum=Fraction(10), sheets=1)
    assert [one.least for one in found.sheets] == [Fraction(1001, 100)]


def test_whoever_waits_is_asked_before_each_sheet_and_may_end_it() -> None:
    case = one_mark({"A": [9000, 9000], "B": [8000, 8000]})
    standing, asked = standing_from(case), list[bool]()

    def once() -> None:
        if asked:
            raise TimeoutError
        asked.append(True)

    with pytest.raises(TimeoutError):
        to_pass(standing, place_of(standing, "B"), case, before_each=once)
    assert asked == [True]


def test_rises_go_by_steps_weights_and_bonus_marks_that_were_not_given() -> None:
    raises = raises_of(TWO_SECTIONS, sheet(1, "A", 2000, 2999, 3999, None))
    assert raises.unit == Fraction(1, 400)
    assert raises.units[:3] == (4, 5, 9)
    assert raises.units[-1] == 4 + 5 + 5000
    assert raises.raised(9).total(TWO_SECTIONS) - raises.sheet.total(TWO_SECTIONS) == 9 * raises.unit
    assert raises_of(ONE_MARK, sheet(1, "A", 10000)).units == ()
