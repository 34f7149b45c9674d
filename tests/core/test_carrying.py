"""Marks of one version of a rubric on another: each stays with its criterion or is not given, and none comes from nowhere."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from judging_app.core.carrying import Carrier, LostMark, stands
from judging_app.core.ids import CriterionKey, EntryCode, JudgeCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from tests.core.making import criterion, section
from tests.core.small_rubrics import small_rubrics
from tests.strategies import sheets

JUDGE, ENTRY = JudgeCode("GK01"), EntryCode("001")
IDEA, FORM = replace(criterion("idea", 1000), step=50), replace(criterion("form", 1000), step=50)
BEFORE = Rubric(sections=(section("all", IDEA, FORM),))


def sheet(*marks: int | None, notes: tuple[Note, ...] = (), remarks: tuple[str, ...] = ("rõ", "đẹp")) -> ScoreSheet:
    state = SheetState.SUBMITTED
    return ScoreSheet(judge=JUDGE, entry=ENTRY, state=state, marks=marks, remarks=remarks, notes=notes)


def rubric(*criteria: object) -> Rubric:
    return Rubric(sections=(section("all", *criteria),))  # type: ignore[arg-type]


@st.composite
def versions(draw: DrawFn) -> tuple[Rubric, Rubric, ScoreSheet]:
    before, after = draw(small_rubrics()), draw(small_rubrics())
    return before, after, draw(sheets(before, JUDGE, ENTRY))


@given(versions())
def test_no_mark_changes_its_criterion_and_none_is_made_up(case: tuple[Rubric, Rubric, ScoreSheet]) -> None:
    before, after, given_sheet = case
    said = dict(zip((one.key for one in before.criteria), given_sheet.marks, strict=True))
    carried = Carrier(before=before, after=after).carry(given_sheet).sheet
    assert len(carried.marks) == len(carried.remarks) == len(after.criteria)
    for one, mark in zip(after.criteria, carried.marks, strict=True):
        if mark is not None:
            one.check(mark)
            assert said[one.key] == mark


@given(versions())
def test_each_mark_and_remark_comes_along_or_is_named_as_lost(case: tuple[Rubric, Rubric, ScoreSheet]) -> None:
    before, after, given_sheet = case
    carried = Carrier(before=before, after=after).carry(given_sheet)
    kept = dict(zip((one.key for one in after.criteria), carried.sheet.marks, strict=True))
    words = dict(zip((one.key for one in after.criteria), carried.sheet.remarks, strict=True))
    lost = {one.criterion.key: one for one in carried.lost}
    for one, mark, remark in zip(before.criteria, given_sheet.marks, given_sheet.remarks, strict=True):
        missing = lost.get(one.key, LostMark(criterion=one, mark=None))
        assert mark in (kept.get(one.key), missing.mark)
        assert remark.strip() in (words.get(one.key, "").strip(), missing.remark.strip())


@given(versions())
def test_all_else_of_a_sheet_stays(case: tuple[Rubric, Rubric, ScoreSheet]) -> None:
    before, after, given_sheet = case
    carried = Carrier(before=before, after=after).carry(given_sheet).sheet
    same = {"marks": (), "remarks": (), "notes": ()}
    assert replace(carried, **same) == replace(given_sheet, **same)  # type: ignore[arg-type]
    assert [(one.at_ms, one.text) for one in carried.notes] == [(one.at_ms, one.text) for one in given_sheet.notes]


@given(versions())
def test_on_the_same_rubric_a_sheet_is_the_same(case: tuple[Rubric, Rubric, ScoreSheet]) -> None:
    before, _, given_sheet = case
    carried = Carrier(before=before, after=before).carry(given_sheet)
    assert (carried.sheet, carried.lost) == (given_sheet, ())


@given(versions())
def test_there_and_back_nothing_is_there_that_was_not_before(case: tuple[Rubric, Rubric, ScoreSheet]) -> None:
    before, after, given_sheet = case
    there = Carrier(before=before, after=after).carry(given_sheet).sheet
    back = Carrier(before=after, after=before).carry(there).sheet
    assert all(mark in (None, was) for mark, was in zip(back.marks, given_sheet.marks, strict=True))


def test_marks_go_with_their_criteria_to_other_places() -> None:
    carried = Carrier(before=BEFORE, after=rubric(FORM, IDEA)).carry(sheet(800, 650))
    assert (carried.sheet.marks, carried.sheet.remarks) == ((650, 800), ("đẹp", "rõ"))
    assert carried.stands(rubric(FORM, IDEA))


def test_another_name_weight_or_step_that_the_mark_is_on_changes_nothing() -> None:
    assert stands(800, IDEA, replace(IDEA, name="Ý tưởng mới", step=100, bonus=True, guidance="…"))


def test_8_of_10_is_not_8_of_20() -> None:
    after = rubric(replace(IDEA, most=2000), FORM)
    carried = Carrier(before=BEFORE, after=after).carry(sheet(800, 650))
    assert (carried.sheet.marks, carried.sheet.remarks) == ((None, 650), ("rõ", "đẹp"))
    assert carried.lost == (LostMark(criterion=IDEA, mark=800),)
    assert not carried.stands(after)


def test_a_mark_off_the_new_step_is_to_be_given_again() -> None:
    after = rubric(replace(IDEA, step=100), FORM)
    assert Carrier(before=BEFORE, after=after).carry(sheet(850, 650)).sheet.marks == (None, 650)
    assert Carrier(before=BEFORE, after=after).carry(sheet(800, 650)).sheet.marks == (800, 650)


def test_what_was_said_of_a_criterion_that_is_gone_is_told_and_its_notes_stay() -> None:
    notes = (Note(at_ms=5, text="hay", criterion=FORM.key), Note(at_ms=9, text="rõ", criterion=IDEA.key))
    carried = Carrier(before=BEFORE, after=rubric(IDEA)).carry(sheet(800, 650, notes=notes))
    assert carried.lost == (LostMark(criterion=FORM, mark=650, remark="đẹp"),)
    assert carried.sheet.notes == (replace(notes[0], criterion=None), notes[1])
    assert not carried.stands(rubric(IDEA))


def test_a_remark_alone_that_is_lost_leaves_every_mark_standing() -> None:
    carried = Carrier(before=BEFORE, after=rubric(IDEA)).carry(sheet(800, None))
    assert carried.lost == (LostMark(criterion=FORM, mark=None, remark="đẹp"),)
    assert carried.stands(rubric(IDEA))


def test_a_new_criterion_is_missing_unless_it_is_a_bonus() -> None:
    new = criterion("sound", 1000)
    for after, standing in ((rubric(IDEA, FORM, new), False), (rubric(IDEA, FORM, replace(new, bonus=True)), True)):
        carried = Carrier(before=BEFORE, after=after).carry(sheet(800, 650))
        assert carried.sheet.marks == (800, 650, None)
        assert (carried.lost, carried.stands(after)) == ((), standing)


def test_a_criterion_of_another_key_is_another_one() -> None:
    assert not stands(800, IDEA, replace(IDEA, key=CriterionKey("other")))
