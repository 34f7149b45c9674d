"""A judge's answer to a second look takes the place of the sheet that diverged, whatever came before or comes after."""

from dataclasses import replace
from fractions import Fraction

import pytest

from judging_app.core.beside import NOTHING_BESIDE
from judging_app.core.consolidation.figure import consolidated
from judging_app.core.counting import Counted, SetAsideReason, Source
from judging_app.core.ids import EntryCode, FileDigest
from judging_app.core.merging import FileOutcome, outcome_of
from judging_app.core.rules import DivergenceRules, DivergenceUnit
from judging_app.core.score_sheet import SheetState
from judging_app.core.second_look import Asked, LookAnswer, SecondLook, limit_in_points, sent_back
from judging_app.core.speaking import count_files
from tests.core import making
from tests.core.test_counting import AN, FINAL, ONE, RECORDS, TWO, file, sheet, spoken, table
from tests.core.test_trace import Replay

CLOSED = replace(RECORDS, frozen=frozenset({FileDigest("first")}))
FIRST = file("first", sheet(1), sheet(1, entry=TWO))
ANSWER = file("answer", replace(sheet(2), reason="nghe lại"), number=(2, 1))


def look(
    number: int = 1, *entries: EntryCode, enrolment: int = 2, files: tuple[str, ...] = (), **more: object
) -> SecondLook:
    asked = tuple(Asked(entry=one, spread=Fraction(9), limit=Fraction(5)) for one in entries or (ONE,))
    digests = tuple(map(FileDigest, files))
    made = SecondLook(number=number, round=FINAL, judge=AN, enrolment=enrolment, asked=asked, files=digests)
    return replace(made, **more)  # type: ignore[arg-type]  # a test names the fields


def counted(*files: object, looks: tuple[SecondLook, ...] = (look(),), **more: object) -> Counted:
    return count_files(files, replace(CLOSED, looks=looks, **more))  # type: ignore[arg-type]  # files by name


def test_an_answer_counts_in_a_closed_round_and_says_what_it_took_the_place_of() -> None:
    found = counted(ANSWER, FIRST)
    assert these(found) == ({ONE: "answer", TWO: "first"}, ())
    answer = found.answers[AN, ONE]
    assert (answer.look, answer.before, answer.after.marks, answer.changed) == (1, sheet(1), (2,), True)


def these(found: Counted) -> tuple[dict[EntryCode, str], tuple[str, ...]]:
    return spoken(found), found.late


def test_marks_that_stay_are_confirmed() -> None:
    confirmed = file("answer", replace(sheet(1), reason="vẫn vậy"), number=(2, 1))
    assert not counted(FIRST, confirmed).answers[AN, ONE].changed


@pytest.mark.parametrize("number", [(1, 9), (3, 1)])
def test_no_ordinary_file_undoes_an_answer_not_even_a_newer_one_in_an_open_round(number: tuple[int, int]) -> None:
    ordinary = file("other", sheet(7), number=number)
    records = replace(RECORDS, looks=(look(),))
    assert spoken(count_files([FIRST, ANSWER, ordinary], records)) == {ONE: "answer", TWO: "first"}
    assert these(counted(FIRST, ANSWER, ordinary)) == ({ONE: "answer", TWO: "first"}, ("other",))
    before, after = count_files([FIRST, ANSWER], records), count_files([FIRST, ANSWER, ordinary], records)
    assert outcome_of(ordinary, stored=(), before=before, after=after).outcome is FileOutcome.OLDER


@pytest.mark.parametrize("state", [one for one in SheetState if one is not SheetState.SUBMITTED])
def test_what_is_not_answered_yet_leaves_the_earlier_sheet_in_force(state: SheetState) -> None:
    found = counted(FIRST, file("draft", sheet(2, state=state), number=(2, 1)))
    assert (spoken(found)[ONE], found.set_aside, dict(found.answers)) == ("first", (), {})


def test_nothing_but_the_entries_asked_about_can_be_changed() -> None:
    both = file("answer", sheet(2), sheet(2, entry=TWO), number=(2, 1))
    found = counted(FIRST, both)
    assert spoken(found) == {ONE: "answer", TWO: "first"}
    assert [(one.sheet.entry, one.reason) for one in found.set_aside] == [(TWO, SetAsideReason.NOT_ASKED)]


def test_an_answer_counts_no_more_once_the_second_look_is_taken_back() -> None:
    found = counted(FIRST, ANSWER, looks=(look(taken_back="nhầm bài"),))
    assert spoken(found)[ONE] == "first"
    assert [one.reason for one in found.set_aside] == [SetAsideReason.NOT_ASKED]


def test_an_answer_that_comes_after_the_end_is_late_and_one_that_was_there_stays() -> None:
    ended = (look(ended=True),)
    assert these(counted(FIRST, ANSWER, looks=ended)) == ({ONE: "first", TWO: "first"}, ("answer",))
    there = frozenset({FileDigest("first"), FileDigest("answer")})
    assert these(counted(FIRST, ANSWER, looks=ended, frozen=there)) == ({ONE: "answer", TWO: "first"}, ())


def test_a_second_look_that_was_asked_for_later_speaks_before_an_earlier_one() -> None:
    again = file("again", sheet(3), number=(3, 1))
    looks = (look(), look(2, enrolment=3))
    assert spoken(counted(FIRST, again, ANSWER, looks=looks))[ONE] == "again"
    unanswered = file("again", sheet(3, state=SheetState.REOPENED), number=(3, 1))
    assert spoken(counted(FIRST, unanswered, ANSWER, looks=looks))[ONE] == "answer"


def test_an_answer_keyed_from_paper_counts_whatever_way_is_declared() -> None:
    keyed = table("keyed", sheet(4), source=Source.PAPER)
    looks = (look(enrolment=0, files=("keyed",)),)
    assert spoken(counted(FIRST, keyed, looks=looks, ways={AN: Source.FILE}))[ONE] == "keyed"
    assert these(counted(FIRST, keyed, looks=())) == ({ONE: "first", TWO: "first"}, ("keyed",))


def test_two_laptops_that_answer_are_a_conflict_and_the_earlier_sheet_counts_meanwhile() -> None:
    other = file("other", sheet(3), number=(2, 1), device="B")
    found = counted(FIRST, ANSWER, other)
    assert spoken(found)[ONE] == "first"
    assert [(one.enrolment, one.two_devices) for one in found.conflicts] == [(2, True)]


def test_who_stands_aside_answers_for_nothing() -> None:
    found = counted(FIRST, ANSWER, recused=frozenset({(AN, ONE)}))
    assert ONE not in spoken(found)
    assert [one.reason for one in found.set_aside] == [SetAsideReason.RECUSED] * 2


def test_an_answer_without_an_earlier_sheet_stands_by_itself() -> None:
    answer = counted(ANSWER).answers[AN, ONE]
    assert (answer.before, answer.changed) == (None, True)


def test_a_limit_in_percent_is_one_of_the_rubric_without_bonus() -> None:
    points = DivergenceRules(limit=Fraction(20))
    percent = replace(points, unit=DivergenceUnit.PERCENT)
    rounds = [making.round_of(making.TWO_SECTIONS, divergence=one) for one in (None, points, percent)]
    assert [limit_in_points(one) for one in rounds] == [None, Fraction(20), Fraction(20)]
    assert limit_in_points(making.round_of(making.ONE_MARK, divergence=replace(percent, limit=Fraction(5)))) == 5


def test_a_sheet_comes_back_to_its_judge_open_with_all_that_stood_in_it() -> None:
    back = sent_back(replace(sheet(3), reason="nghe lại", remark="hay"))
    assert (back.state, back.reason, back.marks, back.remark) == (SheetState.REOPENED, "", (3,), "hay")


def test_the_trace_says_who_looked_again_with_both_totals_and_the_reason() -> None:
    before, after = making.sheet(1, "001", 4000), replace(making.sheet(1, "001", 6000), reason="nghe lại")
    new = replace(making.sheet(2, "001", 7000), reason="bổ sung")
    answers = (LookAnswer(look=2, before=None, after=new), LookAnswer(look=1, before=before, after=after))
    judges = making.by_code(making.jury(2))
    beside = replace(NOTHING_BESIDE, answers=answers)
    field = {EntryCode("001"): [after, new], EntryCode("002"): [making.sheet(1, "002", 5000)]}
    figures = consolidated(making.round_of(), field, judges, beside).figures
    steps = [one for one in figures[EntryCode("001")].trace if one.rule == "second-look"]
    assert [making.these(one.subject, one.inputs, one.value, one.detail) for one in steps] == [
        ("GK01", (Fraction(40),), 60, "nghe lại"),
        ("GK02", (), 70, "bổ sung"),
    ]
    assert Replay().run(figures[EntryCode("001")].trace) == figures[EntryCode("001")].compared
    assert not [one for one in figures[EntryCode("002")].trace if one.rule == "second-look"]
