"""Places, who has none, and what stays open."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import EntryState
from judging_app.core.ids import BlockKey, EntryCode, JudgeCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing, UnrankedReason
from judging_app.core.rules import (
    AwardRules,
    Block,
    Compare,
    ConsolidationRules,
    DivergenceRules,
    DivergenceUnit,
    Per,
    Round,
    Rounding,
    RoundingEach,
    Shared,
)
from judging_app.core.score_sheet import SheetState
from tests.core.making import (
    NOBODY,
    TWO_SECTIONS,
    entry,
    judged,
    jury,
    place_of,
    ranks,
    round_of,
    rounds,
    sheet,
    sheets_of,
    standing_of,
    tier,
    units_of,
)

CODES = ("A", "B", "C", "D", "E")


def reasons(standing: Standing) -> dict[str, UnrankedReason]:
    return {unranked.entry: unranked.reason for unranked in standing.unranked}


def open_of(standing: Standing, kind: OpenKind) -> list[tuple[str, ...]]:
    return [question.entries for question in standing.open if question.kind is kind]


def test_equal_figures_share_a_rank_and_the_next_rank_is_left_out() -> None:
    standing = judged({"A": [8000], "B": [9000], "C": [8000], "D": [7000]})
    assert [(p.entry, p.rank, p.tied) for p in standing.places] == [
        ("B", 1, False),
        ("A", 2, True),
        ("C", 2, True),
        ("D", 4, False),
    ]


def test_equal_printed_figures_are_a_tie_unless_exact_ones_rank() -> None:
    table = {"A": [8000, 8000, 8001], "B": [8000, 8000, 8000]}
    assert ranks(judged(table)) == {"A": 1, "B": 1}
    assert ranks(judged(table, rules={"compare": Compare.EXACT})) == {"A": 1, "B": 2}


def test_a_true_zero_has_a_place_and_a_missing_sheet_has_none() -> None:
    standing = judged({"A": [0, 0], "B": [None, None], "C": [5000, 5000]})
    assert ranks(standing) == {"C": 1, "A": 2}
    assert reasons(standing) == {"B": UnrankedReason.NO_SHEETS}


def test_an_entry_with_too_few_sheets_is_unranked_never_last() -> None:
    standing = judged({"A": [9000, None, None], "B": [1000, 1000, 1000]}, rules={"least_sheets": 2})
    assert ranks(standing) == {"B": 1}
    (unranked,) = standing.unranked
    assert (unranked.reason, unranked.sheets, unranked.needed) == (UnrankedReason.TOO_FEW_SHEETS, 1, 2)


@pytest.mark.parametrize("state", [EntryState.REJECTED, EntryState.WITHDRAWN, EntryState.DISQUALIFIED])
def test_an_entry_taken_out_never_ranks(state: EntryState) -> None:
    entries = [entry("A", state=state), entry("B", state=EntryState.VALID)]
    standing = judged({"A": [9000, None], "B": [8000, 8000]}, entries=entries)
    assert ranks(standing) == {"B": 1}
    assert reasons(standing) == {"A": UnrankedReason.NOT_JUDGED}
    assert standing.open == ()


def test_an_entry_of_which_all_judges_stand_aside_says_so() -> None:
    recused = frozenset({(JudgeCode("GK01"), EntryCode("A")), (JudgeCode("GK02"), EntryCode("A"))})
    standing = judged({"A": [9000, 9000], "B": [8000, 8000]}, recused=recused)
    assert reasons(standing) == {"A": UnrankedReason.ALL_RECUSED}
    assert standing.open == ()


def test_without_judges_nothing_ranks() -> None:
    standing = judged({"A": [9000]}, judges=())
    assert reasons(standing) == {"A": UnrankedReason.NO_SHEETS}


def test_an_empty_round_has_an_empty_standing() -> None:
    standing = judged({"A": [9000]}, entries=[])
    assert (standing.places, standing.unranked, standing.awards, standing.open) == ((), (), (), ())


def test_missing_sheets_are_an_open_question_naming_the_judges() -> None:
    standing = judged({"A": [9000, None, None], "B": [8000, 8000, 8000]})
    (question,) = standing.open
    assert (question.kind, question.entries, question.judges) == (OpenKind.INCOMPLETE, ("A",), ("GK02", "GK03"))


def test_closing_with_a_reason_settles_gaps_and_closing_without_does_not() -> None:
    table: dict[str, list[int | None]] = {"A": [9000, None], "B": [8000, 8000]}
    closed = RoundStatus(key=RoundKey("final"), state=RoundState.CLOSED, reason="Giám khảo 2 ốm")
    unexplained = RoundStatus(key=RoundKey("final"), state=RoundState.CLOSED)
    assert judged(table, status=closed).open == ()
    assert open_of(judged(table, status=unexplained), OpenKind.INCOMPLETE) == [("A",)]


def test_a_judge_who_recuses_on_the_sheet_is_not_awaited() -> None:
    judges = jury(2)
    sheets = [sheet(1, "A", 9000), sheet(2, "A", 1000, state=SheetState.RECUSED)]
    standing = standing_of(
        round=round_of(),
        entries=[entry("A")],
        units=units_of([entry("A")]),
        judges=judges,
        sheets=sheets,
        recused=NOBODY,
        awards=AwardRules(),
        blocks=(),
        status=RoundStatus(key=RoundKey("final")),
    )
    assert place_of(standing, "A").figure.exact == 90
    assert standing.open == ()


@pytest.mark.parametrize(
    ("limit", "unit", "marks", "asked"),
    [
        ("20", DivergenceUnit.POINTS, (5000, 6000, 7000), True),
        ("20", DivergenceUnit.POINTS, (5000, 6000, 6999), False),
        ("20", DivergenceUnit.PERCENT, (5000, 6000, 7000), True),
        ("20.01", DivergenceUnit.PERCENT, (5000, 6000, 7000), False),
        ("1", DivergenceUnit.POINTS, (5000, None, None), False),
    ],
)
def test_sheets_that_lie_too_far_apart_ask_for_a_second_look(
    limit: str, unit: DivergenceUnit, marks: tuple[int | None, ...], asked: bool
) -> None:
    rules = {"divergence": DivergenceRules(limit=Fraction(limit), unit=unit)}
    assert open_of(judged({"A": marks}, rules=rules), OpenKind.DIVERGENCE) == [("A",)] * asked


def test_divergence_looks_at_raw_totals_before_rounding_and_dropping() -> None:
    rules = {
        "divergence": DivergenceRules(limit=Fraction(20)),
        "rounding": Rounding(decimals=0, each=RoundingEach.SHEET),
        "consolidation": ConsolidationRules(drop_high=1, drop_low=1),
    }
    (question,) = judged({"A": [5049, 6000, 7049]}, rules=rules).open
    assert question.spread == 20
    assert judged({"A": [5049, 6000, 7048]}, rules=rules).open == ()


@st.composite
def contests(draw: st.DrawFn) -> dict[str, Any]:
    """Some entries, some judges, some sheets missing or set aside, some rules."""
    size = draw(st.integers(1, 4))
    units = st.sampled_from(["u1", "u2", "u3"])
    entries = [
        entry(code, draw(units), received_at=draw(st.sampled_from(["", "2023-06-15", "2023-06-16"])), state=state)
        for code in CODES[: draw(st.integers(1, len(CODES)))]
        for state in [draw(st.sampled_from([EntryState.RECEIVED, EntryState.VALID, EntryState.REJECTED]))]
    ]
    sheets = [one for e in entries for one in draw(sheets_of(e.code, size))]
    kept = [one for one in sheets if draw(st.integers(0, 9))]
    judges = jury(size)
    pairs = st.tuples(st.sampled_from([j.code for j in judges]), st.sampled_from([e.code for e in entries]))
    return {
        "round": draw(rounds()),
        "entries": entries,
        "units": units_of(entries, {"u1": "x", "u2": "y", "u3": "y"}),
        "judges": judges,
        "sheets": kept,
        "recused": frozenset(draw(st.sets(pairs, max_size=2))),
        "awards": AwardRules(
            tiers=(tier("first", 1, 3, 30), tier("second", draw(st.integers(0, 2)), 2), tier("third", 2, 1)),
            per_block=draw(st.booleans()),
            per_unit=draw(st.sampled_from([None, 1, 2])),
            shared=draw(st.sampled_from(Shared)),
        ),
        "blocks": (Block(key=BlockKey("x"), name="X"), Block(key=BlockKey("y"), name="Y")),
        "status": RoundStatus(key=RoundKey("final"), fingerprint="f", lot=draw(st.sampled_from(["", "7"]))),
    }


@given(contests())
def test_a_tie_break_never_moves_untied_entries(case: dict[str, Any]) -> None:
    plain = standing_of(**case | {"round": without_ties_broken(case["round"])})
    broken = ranks(standing_of(**case))
    for place in plain.places:
        group = [p for p in plain.places if p.rank == place.rank]
        assert place.rank <= broken[place.entry] < place.rank + len(group)
        assert place.tied or broken[place.entry] == place.rank


def without_ties_broken(round: Round) -> Round:
    return replace(round, tie_breaks=())


@given(contests())
def test_nobody_gets_an_award_that_an_open_tie_asks_about(case: dict[str, Any]) -> None:
    standing = standing_of(**case)
    asked = {code for question in standing.open if question.kind is OpenKind.TIE for code in question.entries}
    assert asked.isdisjoint(award.entry for award in standing.awards)


@given(contests())
def test_a_drawn_lot_leaves_no_tie_open(case: dict[str, Any]) -> None:
    case["round"] = replace(case["round"], tie_breaks=(*case["round"].tie_breaks, "lot"))
    case["status"] = replace(case["status"], lot="1234")
    assert not open_of(standing_of(**case), OpenKind.TIE)


def test_per_criterion_and_per_sheet_may_rank_differently() -> None:
    marks = {
        "A": [(1000, 0, 0), (0, 1000, 0), (0, 0, 1000)],
        "B": [(200, 200, 200), (200, 200, 200), (200, 200, 200)],
    }
    entries = [entry(code) for code in marks]
    sheets = [sheet(i, code, *m, 0) for code, rows in marks.items() for i, m in enumerate(rows, 1)]
    found = []
    for per in Per:
        round = round_of(TWO_SECTIONS, consolidation=ConsolidationRules(per=per, method="median"))
        standing = standing_of(
            round=round,
            entries=entries,
            units=units_of(entries),
            judges=jury(3),
            sheets=sheets,
            recused=NOBODY,
            awards=AwardRules(),
            blocks=(),
            status=RoundStatus(key=RoundKey("final")),
        )
        found.append(standing.places[0].entry)
    assert found == ["A", "B"]
