"""Ties go down the chain of rules; the outcome says what was tried and what decided."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.beside import Beside, ChairOrder
from judging_app.core.contest import RoundStatus
from judging_app.core.digest import digest
from judging_app.core.entry import Entry
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.outcome import OpenKind, Standing, TieOutcome
from judging_app.core.people import JudgeRole
from judging_app.core.rules import AwardRules, Compare, ConsolidationRules, Round, Rounding
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.tie_rules import TIE_RULES
from tests.core.making import (
    CHAIN,
    NOBODY,
    TWO_SECTIONS,
    entry,
    judged,
    jury,
    place_of,
    ranks,
    round_of,
    sheet,
    sheets_of,
    standing_of,
    tier,
    units_of,
)

ROUGH = Rounding(decimals=1)
DRAWN = RoundStatus(key=RoundKey("final"), fingerprint="f00d", lot="4711")
ONE_PRIZE = AwardRules(tiers=(tier("first", 1),))


def tied(table: dict[str, list[int | None]], *chain: str, **more: Any) -> Standing:
    return judged(table, rules={"tie_breaks": chain, **more.pop("rules", {})}, **more)


def on_sections(marks: dict[str, list[tuple[int, int, int]]], *chain: str, **rules: Any) -> Standing:
    entries = [entry(code) for code in marks]
    return standing_of(
        round=round_of(TWO_SECTIONS, tie_breaks=chain, **rules),
        entries=entries,
        units=units_of(entries),
        judges=jury(max(map(len, marks.values()))),
        sheets=[sheet(i, code, *m, None) for code, rows in marks.items() for i, m in enumerate(rows, 1)],
        recused=NOBODY,
        awards=AwardRules(),
        blocks=(),
        status=RoundStatus(key=RoundKey("final")),
    )


def outcomes(standing: Standing, code: str) -> list[tuple[str, str]]:
    tie_break = place_of(standing, code).tie_break
    return [] if tie_break is None else [(step.rule, step.outcome.value) for step in tie_break.steps]


def decided(standing: Standing, code: str) -> tuple[str, tuple[str, ...]]:
    tie_break = place_of(standing, code).tie_break
    assert tie_break is not None
    return tie_break.rule, tie_break.between


@pytest.mark.parametrize("rule", ["section:content", "criterion:truth"])
def test_more_points_in_a_section_or_criterion_stand_first(rule: str) -> None:
    standing = on_sections({"A": [(0, 0, 800)], "B": [(0, 1000, 0)]}, rule)
    assert ranks(standing) == {"B": 1, "A": 2}
    assert decided(standing, "A") == decided(standing, "B") == (rule, ("A", "B"))
    step = place_of(standing, "A").tie_break.steps[0]  # type: ignore[union-attr]
    assert step.values == {"A": 0, "B": 10}


def test_section_figures_that_print_alike_stay_tied_unless_exact_ones_decide() -> None:
    marks = {
        "A": [(100, 0, 804), (100, 0, 800), (100, 0, 800)],
        "B": [(105, 0, 800), (100, 0, 800), (100, 0, 800)],
    }
    assert ranks(on_sections(marks, "section:content", rounding=ROUGH)) == {"A": 1, "B": 1}
    exact = on_sections(marks, "section:content", rounding=ROUGH, compare=Compare.EXACT)
    assert ranks(exact) == {"B": 1, "A": 2}
    assert decided(exact, "A") == ("section:content", ("A", "B"))


def test_first_places_among_judges_are_counted_over_all_that_each_marked() -> None:
    table: dict[str, list[int | None]] = {"A": [9000, 9000, 3000], "B": [6000, 6000, 9000], "C": [1000, 9500, 1000]}
    standing = tied(table, "firsts")
    assert ranks(standing) == {"A": 1, "B": 1, "C": 3}  # A: GK01, B: GK03; GK02 prefers C
    table["C"] = [1000, 1000, 1000]
    assert ranks(tied(table, "firsts")) == {"A": 1, "B": 2, "C": 3}


def test_a_shared_first_place_counts_its_part() -> None:
    table: dict[str, list[int | None]] = {"A": [9000, 8000, 1000], "B": [9000, 0, 9000], "C": [9000, 9000, 1000]}
    steps = place_of(tied(table, "firsts"), "A").tie_break.steps  # type: ignore[union-attr]
    assert steps[0].values == {"A": Fraction(1, 3), "B": Fraction(4, 3)}


def test_the_median_of_all_sheets_decides_dropped_ones_too() -> None:
    rules = {"consolidation": ConsolidationRules(drop_high=1)}
    table: dict[str, list[int | None]] = {"A": [1000, 5000, 6000], "B": [2000, 4000, 10000]}
    assert ranks(tied(table, "median", rules=rules)) == {"A": 1, "B": 2}


def test_the_sheet_of_the_chair_decides() -> None:
    assert ranks(tied({"A": [7000, 9000], "B": [9000, 7000]}, "chair-sheet")) == {"B": 1, "A": 2}


def test_a_step_is_skipped_where_a_tied_entry_lacks_the_datum_and_says_so() -> None:
    recused = frozenset({(JudgeCode("GK01"), EntryCode("A"))})
    standing = tied({"A": [1000, 8000, 8000], "B": [9000, 7000, 8000]}, "chair-sheet", "spread", recused=recused)
    assert outcomes(standing, "A") == [("chair-sheet", "lacking"), ("spread", "split")]
    assert place_of(standing, "A").tie_break.steps[0].lacking == ("A",)  # type: ignore[union-attr]
    assert decided(standing, "B") == ("spread", ("A", "B"))
    assert ranks(standing) == {"A": 1, "B": 2}


def test_two_chairs_have_no_one_sheet_that_decides() -> None:
    judges = tuple(replace(judge, role=JudgeRole.CHAIR) for judge in jury(2))
    standing = tied({"A": [7000, 9000], "B": [9000, 7000]}, "chair-sheet", judges=judges)
    assert outcomes(standing, "A") == [("chair-sheet", "lacking")]


def test_a_single_sheet_has_no_spread() -> None:
    standing = tied({"A": [8000, None, None], "B": [8000, 7000, 9000]}, "spread")
    assert outcomes(standing, "B") == [("spread", "lacking")]
    assert ranks(standing) == {"A": 1, "B": 1}


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ("2023-06-15", "2023-06-16", "split"),
        ("2023-06-15", "2023-06-15", "equal"),
        ("2023-06-15T08:00", "2023-06-15T09:30", "split"),
        ("2023-06-15", "2023-06-15T09:30", "equal"),
        ("2023-06-15T08:00", "2023-06-15T02:00+00:00", "split"),
        ("2023-06-15T08:00", "2023-06-15T01:00+00:00", "equal"),
        ("", "2023-06-15", "lacking"),
        ("15/6/2023", "2023-06-16", "lacking"),
    ],
)
def test_earlier_receipt_stands_first(first: str, second: str, outcome: str) -> None:
    entries = [entry("B", received_at=first), entry("A", received_at=second)]
    standing = tied({"A": [8000], "B": [8000]}, "receipt", entries=entries)
    assert outcomes(standing, "A") == [("receipt", outcome)]
    assert ranks(standing) == ({"B": 1, "A": 2} if outcome == "split" else {"A": 1, "B": 1})


def test_a_partial_tie_goes_on_down_the_chain() -> None:
    marks = {"A": [(1000, 0, 0)], "B": [(0, 0, 800)], "C": [(0, 0, 800)], "D": [(0, 1000, 0)]}
    standing = on_sections(marks, "section:content", "criterion:truth", "share")
    assert ranks(standing) == {"D": 1, "A": 2, "B": 3, "C": 3}
    assert decided(standing, "A") == ("criterion:truth", ("A", "D"))
    assert decided(standing, "B") == ("section:content", ("A", "B", "C", "D"))
    assert outcomes(standing, "B")[1:] == [("criterion:truth", "equal"), ("share", "shared")]


def test_a_tie_that_no_rule_parts_names_all_of_it() -> None:
    standing = tied({"A": [8000], "B": [8000]}, "median")
    assert decided(standing, "A") == ("", ("A", "B"))


def test_no_tie_and_no_chain_have_nothing_to_tell() -> None:
    assert place_of(tied({"A": [8000], "B": [9000]}, "median"), "A").tie_break is None
    assert place_of(tied({"A": [8000], "B": [8000]}), "A").tie_break is None


def test_a_lot_orders_by_the_digest_of_number_fingerprint_and_code() -> None:
    table: dict[str, list[int | None]] = {code: [8000] for code in "ABCDEF"}
    standing = tied(table, "lot", status=DRAWN, awards=ONE_PRIZE)
    expected = sorted(table, key=lambda code: digest(["4711", "f00d", code]))
    assert [place.entry for place in standing.places] == expected
    assert [award.entry for award in standing.awards] == expected[:1]
    assert standing.open == ()


def test_another_number_or_another_round_is_another_lot() -> None:
    table: dict[str, list[int | None]] = {code: [8000] for code in "ABCDEF"}
    orders = {
        tuple(p.entry for p in tied(table, "lot", status=status, awards=ONE_PRIZE).places)
        for status in (DRAWN, replace(DRAWN, lot="4712"), replace(DRAWN, fingerprint="beef"))
    }
    assert len(orders) == 3


@pytest.mark.parametrize("rule", ["lot", "chair-decides"])
def test_a_lot_not_drawn_or_a_word_not_spoken_leaves_the_tie_open(rule: str) -> None:
    standing = tied({"A": [8000], "B": [8000]}, rule, "share", awards=ONE_PRIZE)
    (question,) = standing.open
    assert (question.kind, question.entries, question.tier) == (OpenKind.TIE, ("A", "B"), "first")
    assert outcomes(standing, "A") == [(rule, "waits")]
    assert standing.awards == ()


@pytest.mark.parametrize("rule", ["lot", "chair-decides"])
def test_no_lot_and_no_word_where_no_award_hangs_on_the_tie(rule: str) -> None:
    standing = tied({"A": [9000], "B": [8000], "C": [8000]}, rule, "share", awards=ONE_PRIZE, status=DRAWN)
    assert outcomes(standing, "B") == [(rule, TieOutcome.NOT_AT_STAKE.value), ("share", "shared")]
    assert ranks(standing) == {"A": 1, "B": 2, "C": 2}
    assert standing.open == ()
    said = place_of(standing, "B").tie_break
    assert said is not None
    assert [step.between for step in said.steps] == [("B", "C"), ("B", "C")]


def test_a_lot_is_drawn_only_for_the_part_of_a_tie_that_is_at_stake() -> None:
    entries = [
        entry(code, received_at=day) for code, day in zip("ABCD", ["2023-06-15"] * 2 + ["2023-06-16"] * 2, strict=True)
    ]
    table: dict[str, list[int | None]] = {code: [8000] for code in "ABCD"}
    standing = tied(table, "receipt", "lot", entries=entries, awards=ONE_PRIZE, status=DRAWN)
    assert sorted([ranks(standing)["A"], ranks(standing)["B"]]) == [1, 2]
    assert (ranks(standing)["C"], ranks(standing)["D"]) == (3, 3)


def test_every_rule_is_registered_under_its_own_key() -> None:
    assert all(rule.key == key and rule.name for key, rule in TIE_RULES.items())


def by_hand(rule: str, sheets: list[ScoreSheet], entries: list[Entry], round: Round, code: str) -> Any:
    """The datum of a rule, larger better, written apart from the registry."""
    own = {s.judge: s.total(round.rubric) for s in sheets if s.entry == code}
    totals = sorted(own.values())
    if rule == "firsts":
        firsts = Fraction(0)
        for judge, total in own.items():
            all_of_judge = [s.total(round.rubric) for s in sheets if s.judge == judge]
            if total == max(all_of_judge):
                firsts += Fraction(1, all_of_judge.count(total))
        return firsts
    if rule == "median":
        return totals[len(totals) // 2] + totals[(len(totals) - 1) // 2]
    if rule == "chair-sheet":
        return own[JudgeCode("GK01")]
    if rule == "spread":
        return totals[0] - totals[-1]
    if rule == "receipt":
        return [-ord(letter) for e in entries if e.code == code for letter in e.received_at]
    keys = {"section:content": slice(0, 2), "criterion:picture": slice(2, 3)}
    return sum(m for s in sheets if s.entry == code for m in s.marks[keys[rule]] if m is not None)


@given(st.data(), st.permutations(CHAIN))
def test_a_chain_orders_like_comparing_all_its_data_at_once(data: st.DataObject, chain: list[str]) -> None:
    entries = [entry(code, received_at=f"2023-06-{15 + data.draw(st.integers(0, 1))}") for code in "ABCD"]
    sheets = [s for e in entries for s in data.draw(sheets_of(e.code, 3))]
    round = round_of(TWO_SECTIONS, tie_breaks=tuple(chain), compare=Compare.EXACT)
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
    keys = {
        e.code: [sum(s.total(round.rubric) for s in sheets if s.entry == e.code)]
        + [by_hand(rule, sheets, entries, round, e.code) for rule in chain]
        for e in entries
    }
    assert ranks(standing) == {code: 1 + sum(other > key for other in keys.values()) for code, key in keys.items()}


def spoken(*codes: str) -> Beside:
    order = ChairOrder(number=1, round=RoundKey("final"), entries=tuple(map(EntryCode, codes)), reason="x")
    return Beside(orders=(order,))


def test_the_chairs_word_comes_after_the_rules_and_says_whom_it_puts_where() -> None:
    """B is better in the first place that the rules look at, whatever the chair said."""
    table: dict[str, list[int | None]] = {"A": [9000, 7000], "B": [8000, 8000]}
    ruled = tied(table, "spread", awards=ONE_PRIZE, beside=spoken("A", "B"))
    assert ranks(ruled) == {"B": 1, "A": 2}
    assert outcomes(ruled, "A") == [("spread", "split")]
    even = tied({"A": [8000], "B": [8000]}, "median", awards=ONE_PRIZE, beside=spoken("B", "A"))
    assert outcomes(even, "A") == [("median", "equal"), ("chair-decides", "split")]
    tie_break = place_of(even, "A").tie_break
    assert tie_break is not None
    assert tie_break.steps[-1].values == {EntryCode("A"): Fraction(2), EntryCode("B"): Fraction(1)}


def test_the_chairs_word_does_not_stand_in_for_a_lot_that_is_still_to_be_drawn() -> None:
    standing = tied({"A": [8000], "B": [8000]}, "lot", awards=ONE_PRIZE, beside=spoken("B", "A"))
    assert outcomes(standing, "A") == [("lot", "waits")]
    assert standing.awards == ()
