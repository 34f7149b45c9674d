"""Harsh and mild judges are evened out exactly, and refused where nothing links them."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import isqrt
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from judging_app.core.beside import Beside
from judging_app.core.consolidation.evening import check_connected, deviation, severities_of
from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.errors import JudgesNotConnectedError
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing
from judging_app.core.rules import Compare, EveningOut, Rounding, RoundingEach
from tests.core.making import judged, jury, place_of, ranks, round_of, these

Z = {"evening_out": EveningOut.Z_SCORE, "compare": Compare.EXACT}
SEVERITY = {"evening_out": EveningOut.SEVERITY, "compare": Compare.EXACT}
Marks = Mapping[str, Sequence[int | None]]


def exact(standing: Standing) -> dict[str, Fraction]:
    return {place.entry: place.figure.exact for place in standing.places}


def test_a_deviation_is_an_exact_fraction_cut_to_twelve_decimals() -> None:
    assert deviation([Fraction(70), Fraction(90)]) == 10
    assert deviation([Fraction(0), Fraction(0), Fraction(1)]) == Fraction(isqrt(2 * 10**24 // 9), 10**12)
    assert deviation([Fraction(5)]) == 0


def test_z_scores_bring_every_judge_to_the_panels_mean_and_the_mean_deviation() -> None:
    standing = judged({"A": [9000, 5000], "B": [7000, 4000]}, rules=Z)
    # means 80 and 45, deviations 10 and 5; panel 62.5 and 7.5: both judges say 70 and 55
    assert exact(standing) == {"A": 70, "B": 55}
    step = next(one for one in place_of(standing, "A").figure.trace if one.rule == "z-score")
    assert these(step.subject, step.inputs, step.value) == ("GK01", (90, 80, 10, Fraction(125, 2), Fraction(15, 2)), 70)


def test_a_judge_without_spread_says_nothing_and_raises_a_question_until_a_reason_is_given() -> None:
    table: Marks = {"A": [9000, 5000], "B": [7000, 5000]}
    standing = judged(table, rules=Z)
    assert exact(standing) == {"A": Fraction(65 + 5 + 65, 2), "B": Fraction(65 - 5 + 65, 2)}
    (question,) = standing.open
    assert (question.kind, question.judges, question.entries) == (OpenKind.NO_SPREAD, ("GK02",), ("A", "B"))
    closed = RoundStatus(key=RoundKey("final"), state=RoundState.CLOSED, reason="Chấp nhận")
    assert judged(table, rules=Z, status=closed).open == ()


def test_all_judges_without_spread_leave_all_entries_equal() -> None:
    standing = judged({"A": [9000, 5000], "B": [9000, 5000]}, rules=Z)
    assert exact(standing) == {"A": 70, "B": 70}


def test_an_evened_total_is_rounded_where_each_sheet_is() -> None:
    rounding = Rounding(decimals=0, each=RoundingEach.SHEET)
    standing = judged({"A": [8000, 6100], "B": [7900, 6000], "C": [7900, 6000]}, rules=Z | {"rounding": rounding})
    assert all(total.total.denominator == 1 for place in standing.places for total in place.figure.totals)


def test_severity_is_taken_off_where_judges_marked_different_entries() -> None:
    # the second judge is 10 points harsher on B, which both marked
    table: Marks = {"A": [8000, None], "B": [8000, 7000], "C": [None, 7500]}
    beside = Beside(assigned=assigned(table))
    standing = judged(table, rules=SEVERITY, beside=beside)
    assert exact(standing) == {"A": 75, "B": 75, "C": 80}
    assert standing.open == ()
    step = next(one for one in place_of(standing, "A").figure.trace if one.rule == "severity")
    assert these(step.inputs, step.value) == ((80, 5), 75)


def assigned(table: Marks) -> dict[JudgeCode, frozenset[EntryCode]]:
    size = max(map(len, table.values()))
    return {
        judge.code: frozenset(EntryCode(code) for code, marks in table.items() if marks[i] is not None)
        for i, judge in enumerate(jury(size))
    }


def test_judges_that_no_entry_links_are_named() -> None:
    table: Marks = {"A": [8000, 7000, None, None], "B": [None, None, 6000, 5000]}
    with pytest.raises(JudgesNotConnectedError) as refused:
        judged(table, rules=SEVERITY)
    assert (refused.value.round, refused.value.judges) == ("Chung khảo", ("GK03", "GK04"))


def test_an_empty_table_is_evened_to_nothing() -> None:
    for rules in (Z, SEVERITY):
        assert judged({"A": [8000]}, rules=rules, entries=[]).places == ()


@st.composite
def tables(draw: st.DrawFn) -> dict[JudgeCode, dict[EntryCode, Fraction]]:
    """Totals of some judges on some of the entries."""
    found: dict[JudgeCode, dict[EntryCode, Fraction]] = {}
    codes = [EntryCode(code) for code in "ABCDE"]
    for judge in jury(draw(st.integers(1, 4))):
        own = draw(st.lists(st.sampled_from(codes), min_size=1, unique=True))
        found[judge.code] = {code: Fraction(draw(st.integers(0, 400)), 4) for code in own}
    return found


def linked(totals: Mapping[JudgeCode, Mapping[EntryCode, Fraction]]) -> bool:
    try:
        check_connected(round_of(), totals)
    except JudgesNotConnectedError:
        return False
    return True


@given(tables())
def test_connection_is_what_a_union_of_shared_entries_says(totals: dict[JudgeCode, dict[EntryCode, Fraction]]) -> None:
    pieces = [set(own) for own in totals.values()]
    for _ in pieces:
        for i, piece in enumerate(pieces):
            pieces[i] = piece.union(*(other for other in pieces if other & piece))
    assert linked(totals) == all(piece == pieces[0] for piece in pieces)


@given(tables(), st.data())
def test_severities_are_the_least_squares_and_add_up_to_zero(
    totals: dict[JudgeCode, dict[EntryCode, Fraction]], data: st.DataObject
) -> None:
    assume(linked(totals))
    severities = dict(severities_of(totals))
    assert sum(severities.values()) == 0
    shift = data.draw(st.dictionaries(st.sampled_from(list(totals)), st.integers(-3, 3)))
    other = {judge: value + shift.get(judge, 0) for judge, value in severities.items()}
    assert squares(totals, severities) <= squares(totals, other)


def squares(totals: Mapping[JudgeCode, Mapping[EntryCode, Fraction]], parts: Mapping[JudgeCode, Fraction]) -> Fraction:
    """What remains of the totals after each judge's part and the best part of each entry, squared."""
    left: dict[EntryCode, list[Fraction]] = {}
    for judge, own in totals.items():
        for code, total in own.items():
            left.setdefault(code, []).append(total - parts[judge])
    return sum(
        (sum(((v - sum(some, Fraction(0)) / len(some)) ** 2 for v in some), Fraction(0)) for some in left.values()),
        Fraction(0),
    )


marks = st.lists(st.lists(st.integers(0, 400), min_size=3, max_size=3), min_size=1, max_size=5)


def table_of(rows: Sequence[Sequence[int]]) -> dict[str, list[int]]:
    return {f"E{i}": [mark * 25 for mark in row] for i, row in enumerate(rows)}


@given(marks, st.sampled_from([Z, SEVERITY]), st.integers(0, 2), st.integers(1, 1000))
def test_a_judge_who_gives_the_same_more_to_everyone_changes_no_order(
    rows: list[list[int]], rules: dict[str, Any], judge: int, more: int
) -> None:
    raised = {code: [m + more * (i == judge) for i, m in enumerate(own)] for code, own in table_of(rows).items()}
    assert ranks(judged(raised, rules=rules)) == ranks(judged(table_of(rows), rules=rules))


@given(marks)
def test_where_everyone_marks_everything_severity_leaves_the_mean_as_it_is(rows: list[list[int]]) -> None:
    table = table_of(rows)
    assert exact(judged(table, rules=SEVERITY)) == exact(judged(table, rules={"compare": Compare.EXACT}))
