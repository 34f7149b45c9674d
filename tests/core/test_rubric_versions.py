"""Sheets on earlier versions of a rubric: what counts without a ruling of the chair, with one, and once it is taken back."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from judging_app.core.counting import Counted, SetAsideReason, StoredFile
from judging_app.core.rubric import Rubric
from judging_app.core.rubric_versions import (
    FIRST,
    RubricReading,
    RubricRuling,
    RubricRulingKind,
    RubricVersion,
    number_of,
    ruling_on,
    versions_of,
)
from judging_app.core.score_sheet import ScoreSheet, SheetState
from judging_app.core.second_look import Asked, SecondLook
from judging_app.core.speaking import count_files
from tests.core.making import criterion, section
from tests.core.small_rubrics import small_rubrics
from tests.core.test_counting import AN, FINAL, ONE, RECORDS, TWO, file
from tests.strategies import sheets

IDEA, FORM = criterion("idea", 1000), criterion("form", 1000)
V1 = Rubric(sections=(section("all", IDEA, FORM),))
RENAMED = Rubric(sections=(section("all", replace(IDEA, name="Ý tưởng"), FORM),))
WIDER = Rubric(sections=(section("all", IDEA, replace(FORM, most=2000)),))
KINDS = (None, *RubricRulingKind)


def sheet(*marks: int | None, state: SheetState = SheetState.SUBMITTED) -> ScoreSheet:
    return ScoreSheet(judge=AN, entry=ONE, state=state, marks=marks, remarks=("",) * len(marks))


def counted(files: list[StoredFile], *rubrics: Rubric, ruling: RubricRulingKind | None = None) -> Counted:
    return count_files(files, replace(RECORDS, reading=RubricReading(rubrics=rubrics, ruling=ruling)))


def old(one: ScoreSheet, **more: object) -> StoredFile:
    return file("old", one, **more)  # type: ignore[arg-type]


def new(one: ScoreSheet, **more: object) -> StoredFile:
    return replace(file("new", one, number=(2, 1), **more), rubric=2)  # type: ignore[arg-type]


def in_force(found: Counted) -> list[tuple[str, tuple[int | None, ...]]]:
    return [(one.file, one.sheet.marks) for one in found.in_force.values()]


def test_a_sheet_on_an_earlier_version_waits_for_a_ruling() -> None:
    found = counted([old(sheet(800, 650))], V1, RENAMED)
    assert in_force(found) == []
    assert [(one.sheet, one.reason) for one in found.set_aside] == [(sheet(800, 650), SetAsideReason.OTHER_RUBRIC)]


@pytest.mark.parametrize(
    ("kind", "after", "speaks"),
    [
        (RubricRulingKind.WHOLE, RENAMED, (800, 650)),
        (RubricRulingKind.WHOLE, WIDER, None),
        (RubricRulingKind.FITTING, RENAMED, (800, 650)),
        (RubricRulingKind.FITTING, WIDER, (800, None)),
        (RubricRulingKind.AGAIN, RENAMED, None),
        (RubricRulingKind.AGAIN, WIDER, None),
    ],
)
def test_the_ruling_says_which_sheets_speak(
    kind: RubricRulingKind, after: Rubric, speaks: tuple[int | None, ...] | None
) -> None:
    found = counted([old(sheet(800, 650))], V1, after, ruling=kind)
    assert in_force(found) == ([] if speaks is None else [("old", speaks)])
    assert len(found.set_aside) == (1 if speaks is None else 0)


def test_a_sheet_that_was_carried_over_knows_how_it_is_stored() -> None:
    found = counted([old(sheet(800, 650))], V1, WIDER, ruling=RubricRulingKind.FITTING)
    (one,) = found.in_force.values()
    assert (one.stored, one.as_stored) == (sheet(800, 650), sheet(800, 650))
    (now,) = counted([new(sheet(700, 1200))], V1, WIDER).in_force.values()
    assert (now.stored, now.as_stored) == (None, sheet(700, 1200))


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_on_the_newest_version_counts_under_any_ruling(kind: RubricRulingKind | None) -> None:
    assert in_force(counted([old(sheet(800, 650)), new(sheet(700, 1200))], V1, WIDER, ruling=kind)) == [
        ("new", (700, 1200))
    ]


def test_a_draft_on_the_newest_version_takes_nothing_out() -> None:
    files = [old(sheet(800, 650)), new(sheet(700, None, state=SheetState.DRAFT))]
    assert in_force(counted(files, V1, RENAMED, ruling=RubricRulingKind.WHOLE)) == [("old", (800, 650))]


@pytest.mark.parametrize("state", [SheetState.RECUSED, SheetState.REOPENED, SheetState.WITHDRAWN, SheetState.DRAFT])
def test_who_says_no_marks_waits_for_no_ruling(state: SheetState) -> None:
    (one,) = counted([old(sheet(800, 650, state=state))], V1, WIDER).in_force.values()
    assert (one.sheet.state, one.sheet.marks) == (state, (800, None))


def test_versions_that_say_the_same_are_one() -> None:
    assert number_of(V1, (V1, WIDER, V1)) == FIRST
    assert number_of(RENAMED, (V1, WIDER)) is None
    assert in_force(counted([old(sheet(800, 650))], V1, WIDER, V1)) == [("old", (800, 650))]
    assert in_force(counted([new(sheet(700, 1200))], V1, WIDER, V1)) == []


LOOK = SecondLook(
    number=1,
    round=FINAL,
    judge=AN,
    enrolment=2,
    asked=(Asked(entry=ONE, spread=Fraction(9), limit=Fraction(5)),),
)
ANSWER = file("answer", replace(sheet(750, 650), reason="nghe lại"), number=(2, 1))


def looked_at(*files: StoredFile, after: Rubric, ruling: RubricRulingKind | None = None) -> Counted:
    reading = RubricReading(rubrics=(V1, after), ruling=ruling)
    return count_files(files, replace(RECORDS, reading=reading, looks=(LOOK,)))


def test_an_answer_to_a_second_look_on_an_earlier_version_waits_as_any_sheet() -> None:
    found = looked_at(old(sheet(800, 650)), ANSWER, after=RENAMED)
    assert in_force(found) == []
    assert {(one.file, one.reason) for one in found.set_aside} == {
        ("old", SetAsideReason.OTHER_RUBRIC),
        ("answer", SetAsideReason.OTHER_RUBRIC),
    }
    assert in_force(looked_at(old(sheet(800, 650)), ANSWER, after=RENAMED, ruling=RubricRulingKind.WHOLE)) == [
        ("answer", (750, 650))
    ]


def test_a_sheet_on_the_newest_version_speaks_before_an_answer_on_an_earlier_one() -> None:
    later = replace(file("new", sheet(700, 1200), number=(3, 1)), rubric=2)
    for ruling in (None, RubricRulingKind.FITTING):
        assert in_force(looked_at(ANSWER, later, after=WIDER, ruling=ruling)) == [("new", (700, 1200))]


@st.composite
def stored(draw: DrawFn) -> tuple[tuple[Rubric, ...], list[StoredFile]]:
    rubrics = tuple(draw(st.lists(small_rubrics(), min_size=2, max_size=3)))
    files = []
    for name in "abc":
        number = draw(st.integers(1, len(rubrics)))
        canonical = number_of(rubrics[number - 1], rubrics) or FIRST
        given_sheets = tuple(draw(sheets(rubrics[number - 1], AN, entry)) for entry in (ONE, TWO))
        one = file(name, *given_sheets, number=(draw(st.integers(1, 3)), 1 + ord(name)))
        files.append(replace(one, rubric=canonical))
    return rubrics, files


@given(stored(), st.sampled_from(KINDS))
def test_whatever_speaks_is_on_the_newest_version_and_says_what_was_said(
    case: tuple[tuple[Rubric, ...], list[StoredFile]], kind: RubricRulingKind | None
) -> None:
    rubrics, files = case
    by_digest = {one.digest: one for one in files}
    for (_, entry), one in counted(files, *rubrics, ruling=kind).in_force.items():
        origin = by_digest[one.file]
        (said,) = (each for each in origin.sheets if each.entry == entry)
        given_marks = dict(zip((c.key for c in rubrics[origin.rubric - 1].criteria), said.marks, strict=True))
        assert one.as_stored == said
        for criterion_, mark in zip(rubrics[-1].criteria, one.sheet.marks, strict=True):
            assert mark is None or given_marks[criterion_.key] == mark


@given(stored())
def test_the_milder_the_ruling_the_more_speaks(case: tuple[tuple[Rubric, ...], list[StoredFile]]) -> None:
    rubrics, files = case
    speaks = {kind: set(counted(files, *rubrics, ruling=kind).in_force) for kind in KINDS}
    assert (
        speaks[RubricRulingKind.AGAIN]
        == speaks[None]
        <= speaks[RubricRulingKind.WHOLE]
        <= speaks[RubricRulingKind.FITTING]
    )


@given(stored(), st.sampled_from(KINDS))
def test_the_order_of_files_never_matters(
    case: tuple[tuple[Rubric, ...], list[StoredFile]], kind: RubricRulingKind | None
) -> None:
    rubrics, files = case
    assert counted(files, *rubrics, ruling=kind) == counted(files[::-1], *rubrics, ruling=kind)


def test_the_rubric_of_a_round_is_its_first_version_until_another_is_made() -> None:
    first = RubricVersion(round=FINAL, number=1, rubric=V1)
    second = RubricVersion(round=FINAL, number=2, rubric=WIDER, reason="sửa")
    assert versions_of((), FINAL, V1) == (first,)
    assert versions_of((second, first, replace(second, round=ONE)), FINAL, WIDER) == (first, second)  # type: ignore[arg-type]


def test_a_ruling_speaks_of_its_version_only_and_not_once_it_is_taken_back() -> None:
    second = RubricVersion(round=FINAL, number=2, rubric=WIDER)
    ruling = RubricRuling(number=1, round=FINAL, version=2, kind=RubricRulingKind.WHOLE, reason="đổi tên")
    assert ruling_on((ruling,), second) == ruling
    assert ruling_on((ruling,), replace(second, number=3)) is None
    assert ruling_on((replace(ruling, taken_back="nhầm"),), second) is None
    assert ruling_on((ruling, replace(ruling, number=2)), second) == replace(ruling, number=2)
