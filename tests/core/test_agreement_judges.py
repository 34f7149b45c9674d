"""What is said of each judge and each entry: severity, agreement, direction, habits, who stands apart."""

import statistics
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from math import isqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.agreement.correlation import correlation, mid_ranks, rank_correlation
from judging_app.core.agreement.entries import TIMES_USUAL, entry_statistics
from judging_app.core.agreement.found import Found, Totals, Why, marking, median
from judging_app.core.agreement.habits import Marks, halo
from judging_app.core.agreement.same_order import Agreement, agreements
from judging_app.core.agreement.severity import apart_from_others, severity
from judging_app.core.agreement.statistics import JudgeStatistics, RoundStatistics, statistics_of
from judging_app.core.consolidation.evening import severities_of
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import ScoreSheet
from tests.core.making import ONE_MARK, criterion, section, sheet

ONE, TWO, THREE = (JudgeCode(code) for code in ("GK01", "GK02", "GK03"))
PAIR = Rubric(sections=(section("all", criterion("idea", 1000), criterion("picture", 1000)),))
MINUTE = 60_000
START = 1_700_000_000_000


def table(*rows: str) -> Totals:
    """A row of totals for each judge, entries in order; "." is a gap."""
    return {
        JudgeCode(f"GK{j:02}"): {
            EntryCode(f"{e:02}"): Fraction(value) for e, value in enumerate(row.split(), 1) if value != "."
        }
        for j, row in enumerate(rows, 1)
    }


def numbers(text: str) -> list[Fraction]:
    return [Fraction(one) for one in text.split()]


def found_of(totals: Totals) -> Mapping[JudgeCode, Agreement]:
    """Agreements; totals are whole in quarters of a point."""
    return agreements({judge: {code: int(4 * one) for code, one in own.items()} for judge, own in totals.items()})


def severities(totals: Totals) -> Mapping[JudgeCode, Found]:
    return {judge: severity(apart) for judge, apart in apart_from_others(totals).items()}


def of(sheets: list[ScoreSheet], rubric: Rubric = PAIR, minutes: int | None = None) -> RoundStatistics:
    """The statistics of these sheets, all clips of that length."""
    lengths = {one.entry: minutes * MINUTE for one in sheets} if minutes else {}
    return statistics_of(rubric=rubric, judges=[ONE, TWO, THREE], sheets=sheets, lengths_ms=lengths)


def first(sheets: list[ScoreSheet], minutes: int | None = None) -> JudgeStatistics:
    return of(sheets, minutes=minutes).judges[ONE]


# ---------------------------------------------------------------------------------------------------------- severity


def test_severity_is_how_much_more_a_judge_gives_than_the_others_to_the_same_entries() -> None:
    assert [*severities(table("80 70", "60 60", "70 50")).values()] == [15, Fraction(-15, 2), Fraction(-15, 2)]


def test_entries_that_nobody_else_marked_say_nothing_of_severity() -> None:
    totals = table("80 10 .", "70 . .", ". . 50")
    assert severities(totals) == {ONE: 10, TWO: -10, THREE: Why.NOTHING_SHARED}
    assert found_of(totals)[THREE] == Agreement(shared=0, found=Why.NOTHING_SHARED)
    assert found_of(totals)[ONE] == Agreement(shared=1, found=Why.TOO_FEW_ENTRIES)


@st.composite
def full(draw: st.DrawFn) -> Totals:
    judges, entries = draw(st.integers(2, 5)), draw(st.integers(2, 8))
    return {
        JudgeCode(f"GK{j:02}"): {EntryCode(f"{e:02}"): Fraction(draw(st.integers(0, 20))) for e in range(entries)}
        for j in range(judges)
    }


@given(full())
def test_where_all_mark_all_severity_is_that_of_least_squares_times_k_over_k_less_one(totals: Totals) -> None:
    k, squares = len(totals), severities_of(totals)
    assert severities(totals) == {judge: Fraction(k, k - 1) * own for judge, own in squares.items()}


# --------------------------------------------------------------------------------------------------------- agreement


@given(full())
def test_agreement_is_the_correlation_of_own_ranks_with_those_of_the_sum_of_the_others(totals: Totals) -> None:
    ranks = {judge: mid_ranks(list(own.values())) for judge, own in totals.items()}
    for judge, one in found_of(totals).items():
        others = [sum(column) for column in zip(*(ranks[o] for o in ranks if o != judge), strict=True)]
        assert one.found == correlation(ranks[judge], mid_ranks([Fraction(one) for one in others]))


@given(full(), st.integers(1, 5), st.integers(-9, 9))
def test_another_scale_of_one_judge_changes_no_agreement(totals: Totals, times: int, more: int) -> None:
    judge = min(totals)
    changed = {**totals, judge: {code: total * times + more for code, total in totals[judge].items()}}
    assert found_of(changed) == found_of(totals)


def test_judges_of_part_of_the_entries_are_compared_by_the_places_in_their_own_lists() -> None:
    """Of 01 to 04 the others put 01 and 02 first of their lists, 03 and 04 second; and so on."""
    found = found_of(table("90 80 70 60 . .", "9 . 7 . 5 3", ". 8 . 6 4 2"))
    own = numbers("4 3 2 1")
    rest = (numbers("7/2 7/2 3/2 3/2"), numbers("4 5/2 5/2 1"), numbers("4 3/2 3 3/2"))
    assert [one.found for one in found.values()] == [correlation(own, ranks) for ranks in rest]


@st.composite
def with_gaps(draw: st.DrawFn) -> Totals:
    judges, entries = draw(st.integers(2, 5)), draw(st.integers(3, 9))
    return {
        JudgeCode(f"GK{j:02}"): {
            EntryCode(f"{e:02}"): Fraction(draw(st.integers(0, 6))) for e in range(entries) if draw(st.integers(0, 3))
        }
        for j in range(judges)
    }


@given(with_gaps())
def test_with_gaps_agreement_is_with_the_mean_of_the_others_places_in_their_own_lists(totals: Totals) -> None:
    """The definition, in fractions: a place is (mid-rank - 1/2) / length of the list."""
    places = {
        judge: {
            code: (rank - Fraction(1, 2)) / len(own)
            for code, rank in zip(own, mid_ranks(list(own.values())), strict=True)
        }
        for judge, own in totals.items()
    }
    for judge, own in totals.items():
        others = {code: [places[o][code] for o in totals if o != judge and code in places[o]] for code in own}
        shared = [code for code in own if others[code]]
        rest = [sum(others[code], Fraction(0)) / len(others[code]) for code in shared]
        expected = rank_correlation([own[code] for code in shared], rest) if shared else Why.NOTHING_SHARED
        assert found_of(totals)[judge] == Agreement(shared=len(shared), found=expected)


# --------------------------------------------------------------------------------------------------- direction alarm


@pytest.mark.parametrize(
    ("shared", "agreement", "alarm"),
    [
        (7, "-1", True), (6, "-1", False), (7, "-0.95", False), (12, "-0.71", True), (12, "-0.7", False),
        (23, "-0.5", True), (22, "-0.5", False), (1000, "-0.5", True), (1000, "-0.49", False), (1000, "0.9", False),
    ],
)  # fmt: skip
def test_the_alarm_sounds_from_minus_one_half_on_and_beyond_chance(shared: int, agreement: str, alarm: bool) -> None:
    assert Agreement(shared=shared, found=Fraction(agreement)).upside_down is alarm


def test_without_an_agreement_there_is_no_alarm() -> None:
    assert not Agreement(shared=1000, found=Why.ALL_EQUAL).upside_down


UP, DOWN = "1 2 3 4 5 6 7", "7 6 5 4 3 2 1"


def alarmed(totals: Totals) -> list[JudgeCode]:
    return [judge for judge, one in found_of(totals).items() if one.upside_down]


def test_a_judge_who_reads_the_scale_upside_down_agrees_with_minus_one_and_raises_the_alarm() -> None:
    totals = table(UP, UP, UP, DOWN)
    assert found_of(totals)[JudgeCode("GK04")].found == -1
    assert alarmed(totals) == ["GK04"]


def test_six_entries_are_too_few_for_an_alarm() -> None:
    assert alarmed(table(UP[:-2], UP[:-2], UP[:-2], DOWN[:-2])) == []


def test_of_two_judges_who_contradict_each_other_either_may_be_meant() -> None:
    assert alarmed(table(UP, DOWN)) == [ONE, TWO]


def test_who_only_disagrees_raises_no_alarm() -> None:
    totals = table(*[" ".join(str(i) for i in range(1, 31))] * 3, " ".join(str(i * 7 % 31) for i in range(1, 31)))
    assert alarmed(totals) == []


@given(st.integers(7, 30), st.data())
def test_a_reversed_copy_of_the_rest_always_raises_the_alarm_and_a_true_one_never(
    entries: int, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(entries)))
    copy, turned = " ".join(map(str, order)), " ".join(str(-one) for one in order)
    assert alarmed(table(copy, copy, turned)) == [THREE]
    assert alarmed(table(copy, copy, copy)) == []


# ------------------------------------------------------------------------------------------------------------ habits


def test_mean_deviation_and_use_of_the_scale_are_of_the_judges_own_totals() -> None:
    one = first([sheet(1, "A", 1000, 500), sheet(1, "B", 0, 500), sheet(1, "C", 1000, 500), sheet(2, "A", 0, 0)])
    assert [one.sheets, one.mean, one.least, one.most, one.distinct] == [3, Fraction(35, 3), 5, 15, 2]
    assert one.deviation == Fraction(isqrt(200 * 10**24 // 9), 10**12)
    assert (one.at_least, one.at_most) == (Fraction(1, 6), Fraction(1, 3))


def test_a_judge_without_sheets_says_why_each_figure_is_missing() -> None:
    nobody = of([sheet(1, "A", 1, 2)]).judges[THREE]
    figures = (
        nobody.mean, nobody.deviation, nobody.least, nobody.most, nobody.at_least, nobody.at_most, nobody.order_effect,
        nobody.halo, nobody.minutes, nobody.watched,
    )  # fmt: skip
    assert (nobody.sheets, nobody.distinct, set(figures)) == (0, 0, {Why.NO_SHEETS})


def test_one_sheet_has_no_deviation_and_two_have() -> None:
    assert first([sheet(1, "A", 100, 200)]).deviation is Why.ONE_SHEET
    assert first([sheet(1, "A", 100, 200), sheet(1, "B", 200, 200)]).deviation == Fraction(1, 2)


def test_marks_that_run_alike_show_as_a_halo_beside_that_of_the_panel() -> None:
    alike = [sheet(1, code, mark, mark) for code, mark in (("A", 100), ("B", 300), ("C", 900))]
    apart = [sheet(2, code, mark, 900 - mark) for code, mark in (("A", 100), ("B", 300), ("C", 900))]
    found = of([*alike, *apart])
    assert [one.halo for one in found.judges.values()] == [1, -1, Why.NO_SHEETS]
    assert found.halo is Why.ALL_EQUAL


def test_a_bonus_mark_that_was_not_given_has_no_part_in_a_halo() -> None:
    rows: list[Marks] = [
        [Fraction(1), Fraction(1), None],
        [Fraction(2), Fraction(2), None],
        [Fraction(3), Fraction(3), Fraction(9)],
    ]
    assert halo(rows) == 1


def test_a_halo_says_why_there_is_none() -> None:
    marks = [[Fraction(i), Fraction(5)] for i in range(3)]
    assert halo(marks[:2]) is Why.TOO_FEW_ENTRIES
    assert halo([row[:1] for row in marks]) is Why.ONE_CRITERION
    assert halo(marks) is Why.ALL_EQUAL


def test_a_rubric_of_bonus_marks_only_may_leave_nothing_to_look_at() -> None:
    bonus = Rubric(sections=(section("all", criterion("extra", bonus=True)),))
    empty = [sheet(judge, "A", None) for judge in (1, 2)]
    found = of(empty, bonus)
    assert (found.judges[ONE].at_least, found.halo) == (Why.NO_SHEETS, Why.TOO_FEW_ENTRIES)


def timed(judge: int, entry: str, mark: int, begun: int, ended: int, watched: int = 0) -> ScoreSheet:
    """A sheet with times in minutes after the start, and watched minutes."""
    return replace(
        sheet(judge, entry, mark, mark),
        watched_seconds=watched * 60,
        first_change_ms=START + begun * MINUTE,
        last_change_ms=START + ended * MINUTE,
    )


EVEN = [sheet(2, code, 500, 500) for code in "ABCD"]


def test_a_judge_who_grows_milder_has_an_order_effect_of_one_whatever_the_last_correction() -> None:
    own = [
        timed(1, "B", 100, 0, 99),
        timed(1, "A", 200, 10, 12),
        timed(1, "D", 300, 20, 22),
        timed(1, "C", 400, 30, 33),
    ]
    assert first([*own, *EVEN]).order_effect == 1


def test_sheets_without_times_have_no_order() -> None:
    assert first([*[sheet(1, code, 100, 100) for code in "ABCD"], *EVEN]).order_effect is Why.NOT_RECORDED
    assert first([timed(1, "A", 100, 0, 1), *EVEN]).order_effect is Why.TOO_FEW_ENTRIES


def test_minutes_leave_pauses_out_and_need_the_length_of_the_clip() -> None:
    own = [timed(1, "A", 100, 0, 1), timed(1, "B", 200, 4, 5), timed(1, "C", 300, 500, 502)]
    assert first(own, minutes=3).minutes == 4
    assert first(own).minutes is Why.NO_CLIPS
    assert first([sheet(1, "A", 1, 1)], minutes=3).minutes is Why.NOT_RECORDED


def test_the_share_watched_is_the_mean_over_the_sheets_that_say_it() -> None:
    own = [timed(1, "A", 100, 0, 1, watched=2), timed(1, "B", 200, 4, 5, watched=9), sheet(1, "C", 1, 1)]
    assert first(own, minutes=4).watched == Fraction(3, 4)
    assert first(own).watched is Why.NO_CLIPS
    assert first([sheet(1, "A", 1, 1)], minutes=4).watched is Why.NOT_RECORDED


# ----------------------------------------------------------------------------------------------------------- entries


def apart_of(totals: Totals) -> Mapping[EntryCode, Mapping[JudgeCode, Fraction]]:
    return {one.entry: one.apart for one in entry_statistics(totals) if one.apart}


def test_an_entry_has_its_spread_and_its_deviation() -> None:
    one, lonely = entry_statistics(table("10 5", "13 .", "16 ."))
    assert [one.sheets, one.mean, one.spread] == [3, 13, 6]
    assert one.deviation == Fraction(isqrt(6 * 10**24), 10**12)
    assert (lonely.spread, lonely.deviation, lonely.apart) == (Why.ONE_SHEET, Why.ONE_SHEET, {})


def test_two_sheets_have_a_spread_and_a_deviation() -> None:
    (one,) = entry_statistics(table("10", "13"))
    assert (one.spread, one.deviation) == (Fraction(3), Fraction(3, 2))


@given(st.lists(st.integers(-20, 20), min_size=1, max_size=9))
def test_a_median_is_the_middle_or_the_mean_of_the_two_in_the_middle(values: list[int]) -> None:
    assert median([Fraction(one) for one in values]) == Fraction(statistics.median([Fraction(one) for one in values]))


def test_a_total_far_from_the_median_of_the_others_stands_apart() -> None:
    totals = table("10 11 12 13", "11 12 13 14", "12 13 14 55")
    assert apart_of(totals) == {"04": {THREE: Fraction(83, 2)}}


@pytest.mark.parametrize(("total", "apart"), [("3", {}), ("3.25", {"06": {THREE: Fraction(9, 4)}})])
def test_only_beyond_four_times_the_usual_distance_a_total_stands_apart(total: str, apart: object) -> None:
    """Ten of eighteen distances are one half: twice that is 2."""
    assert TIMES_USUAL == 4
    assert apart_of(table("0 0 0 0 0 1", "1 1 1 1 1 1", f"1 1 1 1 1 {total}")) == apart


def test_of_two_sheets_neither_stands_apart() -> None:
    assert apart_of(table("1 1 1", "1 1 99")) == {}


def test_two_may_stand_apart_alike() -> None:
    assert apart_of(table("5 5 5 1", "5 5 5 9", "5 5 5 5")) == {"04": {ONE: -6, TWO: 6}}


@given(full(), st.randoms(use_true_random=False))
def test_the_order_of_judges_and_entries_never_matters(totals: Totals, chance: object) -> None:
    judges = [*totals]
    chance.shuffle(judges)  # type: ignore[attr-defined]  # hypothesis has no type of its own for it
    shuffled = {judge: dict(reversed([*totals[judge].items()])) for judge in judges}
    assert entry_statistics(shuffled) == entry_statistics(totals)
    assert found_of(shuffled) == found_of(totals)
    assert severities(shuffled) == severities(totals)
    assert marking(shuffled) == marking(totals)


def test_the_order_of_sheets_never_matters() -> None:
    sheets = [timed(j, code, (j * 7 + i * 3) % 10 * 100, i, i + 1) for j in (1, 2, 3) for i, code in enumerate("ABCD")]
    assert of(sheets[::-1], minutes=2) == of(sheets, minutes=2)


def test_the_round_names_the_judges_to_be_asked() -> None:
    codes = "ABCDEFGH"
    sheets = [sheet(j, code, mark) for j in (1, 2) for mark, code in enumerate(codes)]
    found = of([*sheets, *(sheet(3, code, 99 - mark) for mark, code in enumerate(codes))], ONE_MARK)
    assert [*found.upside_down] == [THREE]


@pytest.mark.parametrize("why", list(Why))
def test_reasons_are_words_of_their_own(why: Why) -> None:
    assert why.value.replace("-", "").isalpha()
