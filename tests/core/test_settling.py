"""A divergence is settled by a record with a reason, and only for the sheets that it speaks of."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.beside import Beside, Settlement
from judging_app.core.consolidation.settling import about
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing
from judging_app.core.rules import ConsolidationRules, DivergenceRules, Per
from tests.core.making import TWO_SECTIONS, judged, place_of, round_of, sheet
from tests.core.test_trace import Replay

FINAL = RoundKey("final")
MARKS = {"A": [9000, 5000, 6000], "B": [8000, 8000, 8000]}


def rules(settle: str, **more: Any) -> dict[str, Any]:
    return {"divergence": DivergenceRules(limit=Fraction(20), settle=settle), **more}


def settled(marks: list[int], judge: str | None = None, points: int | None = None) -> Beside:
    sheets = [sheet(i, "A", mark) for i, mark in enumerate(marks, 1)]
    one = Settlement(
        number=1,
        round=FINAL,
        entry=EntryCode("A"),
        about=about(round_of(), sheets),
        reason="đã xem lại",
        judge=None if judge is None else JudgeCode(judge),
        points=points,
    )
    return Beside(settlements=(one,))


def diverging(standing: Standing) -> list[tuple[str, ...]]:
    return [one.entries for one in standing.open if one.kind is OpenKind.DIVERGENCE]


@pytest.mark.parametrize("settle", ["second-look", "chair-decides", "third-joins", "third-official"])
def test_until_it_is_settled_a_divergence_is_an_open_question(settle: str) -> None:
    assert diverging(judged(MARKS, rules=rules(settle))) == [("A",)]


@pytest.mark.parametrize("settle", ["second-look", "chair-decides"])
def test_the_chairs_word_lets_the_figure_stand(settle: str) -> None:
    standing = judged(MARKS, rules=rules(settle), beside=settled(MARKS["A"]))
    assert diverging(standing) == []
    assert place_of(standing, "A").figure.exact == Fraction(200, 3)


def test_the_chair_may_set_the_figure() -> None:
    figure = place_of(judged(MARKS, rules=rules("chair-decides"), beside=settled(MARKS["A"], points=7250)), "A").figure
    assert (figure.jury, figure.exact) == (Fraction(200, 3), Fraction("72.5"))
    assert Replay().run(figure.trace) == figure.compared
    step = next(one for one in figure.trace if one.rule == "set-by-chair")
    assert step.detail == "đã xem lại"


def test_a_third_judge_who_joins_counts_beside_the_others() -> None:
    standing = judged(MARKS, rules=rules("third-joins"), beside=settled(MARKS["A"], "GK03"))
    assert diverging(standing) == []
    assert place_of(standing, "A").figure.exact == Fraction(200, 3)


@pytest.mark.parametrize("per", Per)
@pytest.mark.parametrize("method", ["mean", "rank-sum"])
def test_an_official_third_judge_alone_makes_the_figure(per: Per, method: str) -> None:
    combined = ConsolidationRules(per=per, method=method, drop_low=1)
    standing = judged(MARKS, rules=rules("third-official", consolidation=combined), beside=settled(MARKS["A"], "GK03"))
    figure = place_of(standing, "A").figure
    assert figure.exact == (60 if method == "mean" else 2)
    assert [total.judge for total in figure.totals if not total.dropped] == ["GK03"]
    assert figure.sections == {"all": 60}
    assert [
        (one.detail if per is Per.CRITERION else one.subject) for one in figure.trace if one.rule == "set-aside"
    ] == ["GK01", "GK02"]
    assert Replay().run(figure.trace) == figure.compared


def test_a_settlement_is_void_when_a_total_changes_or_a_sheet_goes() -> None:
    beside = settled(MARKS["A"], "GK03")
    changed = {**MARKS, "A": [9000, 5100, 6000]}
    assert diverging(judged(changed, rules=rules("third-official"), beside=beside)) == [("A",)]
    gone: dict[str, list[int | None]] = {"A": [9000, 5000, None], "B": [8000, 8000, 8000]}
    assert diverging(judged(gone, rules=rules("third-official"), beside=beside)) == [("A",)]


def test_a_later_settlement_takes_the_place_of_an_earlier_one() -> None:
    (first,) = settled(MARKS["A"], points=7000).settlements
    beside = Beside(settlements=(first, replace(first, number=2, points=7100)))
    assert place_of(judged(MARKS, rules=rules("chair-decides"), beside=beside), "A").figure.exact == 71


def test_without_a_limit_nothing_is_settled() -> None:
    assert place_of(judged(MARKS, beside=settled(MARKS["A"], points=7000)), "A").figure.exact == Fraction(200, 3)


def test_what_was_settled_of_an_entry_without_a_place_is_nothing() -> None:
    standing = judged({"B": [8000, 8000]}, rules=rules("chair-decides"), beside=settled(MARKS["A"]))
    assert standing.open == ()


@given(st.lists(st.integers(0, 40), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_a_settlement_speaks_of_totals_in_whatever_order(marks: list[int], random: Any) -> None:
    sheets = [sheet(i, "A", mark * 100) for i, mark in enumerate(marks, 1)]
    assert about(round_of(), random.sample(sheets, len(sheets))) == about(round_of(), sheets)
    assert about(round_of(), sheets[1:]) != about(round_of(), sheets)


def test_the_chairs_word_without_a_third_judge_leaves_all_sheets_counting() -> None:
    standing = judged(MARKS, rules=rules("third-official"), beside=settled(MARKS["A"]))
    assert place_of(standing, "A").figure.exact == Fraction(200, 3)


def test_a_settlement_speaks_of_sheets_whose_bonus_is_not_given() -> None:
    """Such a sheet counts, and one without a mark that it needs does not."""
    round = round_of(TWO_SECTIONS)
    counting, unfinished = sheet(1, "A", 1000, 1000, 1000, None), sheet(2, "A", 1000, None, 1000, 0)
    assert about(round, [counting]) == about(round, [counting, unfinished]) != about(round, [])
