"""A sheet's three states of a mark, its total, and when it counts."""

from fractions import Fraction

import pytest
from hypothesis import given

from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import EntryState
from judging_app.core.ids import EntryCode, JudgeCode, RoundKey
from judging_app.core.rules import Rules
from judging_app.core.score_sheet import SheetState, empty_sheet
from tests.core.making import TWO_SECTIONS, marks, round_of, sheet

FULL = sheet(1, "A", 1000, 2000, 4000, None)


def test_an_empty_sheet_gives_no_mark_at_all() -> None:
    empty = empty_sheet(JudgeCode("GK01"), EntryCode("A"), TWO_SECTIONS)
    assert empty.marks == (None,) * 4
    assert empty.remarks == ("",) * 4
    assert empty.missing(TWO_SECTIONS) == ("novelty", "truth", "picture")
    assert not empty.counts(TWO_SECTIONS)


def test_a_true_zero_is_a_mark() -> None:
    assert sheet(1, "A", 0, 0, 0, None).counts(TWO_SECTIONS)
    assert sheet(1, "A", 0, None, 0, None).missing(TWO_SECTIONS) == ("truth",)


@pytest.mark.parametrize("state", SheetState)
def test_only_a_submitted_sheet_counts(state: SheetState) -> None:
    assert sheet(1, "A", 0, 0, 0, 0, state=state).counts(TWO_SECTIONS) is (state is SheetState.SUBMITTED)


def test_points_and_total_are_weighted_and_leave_out_what_is_not_given() -> None:
    assert FULL.points(TWO_SECTIONS) == (Fraction(10), Fraction(20), Fraction(50), None)
    assert FULL.total(TWO_SECTIONS) == 80


@given(marks())
def test_the_total_is_the_sum_of_the_points(given_marks: tuple[int | None, ...]) -> None:
    one = sheet(1, "A", *given_marks)
    assert one.total(TWO_SECTIONS) == sum((p for p in one.points(TWO_SECTIONS) if p is not None), Fraction(0))


def test_a_sheet_of_another_scale_has_no_total() -> None:
    with pytest.raises(ValueError):
        sheet(1, "A", 100).total(TWO_SECTIONS)


def test_only_received_and_valid_entries_are_judged() -> None:
    assert {state for state in EntryState if state.judged} == {EntryState.RECEIVED, EntryState.VALID}


def test_rounds_are_found_by_key() -> None:
    rules = Rules(name="Hội thi", rounds=(round_of(),))
    assert rules.round(RoundKey("final")) is rules.rounds[0]
    with pytest.raises(KeyError):
        rules.round(RoundKey("other"))


def test_a_round_starts_in_drafting() -> None:
    assert RoundStatus(key=RoundKey("final")).state is RoundState.DRAFTING
