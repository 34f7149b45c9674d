"""What was in before a rubric was made anew: nothing of it is lost or read otherwise, and the chair has the last word."""

from dataclasses import replace

import pytest

from judging_app.core.counting import Source
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.merging import FileOutcome
from judging_app.core.rubric import Criterion
from judging_app.core.rubric_edit import Spot, with_new
from judging_app.core.rubric_versions import RubricRulingKind
from judging_app.core.score_sheet import SheetState
from judging_app.ports.errors import ReasonMissingError
from judging_app.ports.office_errors import RecordGoneError
from judging_app.ports.rubric_errors import (
    NothingToRuleError,
    OldRubricError,
    RulingThereError,
)
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.file_versions import sheet_changes
from judging_app.services.import_marks import import_marks
from judging_app.services.kept_files import check_kept
from judging_app.services.key_sheets import PaperSheet, key_first, key_second
from judging_app.services.mark_sheets import recuse
from judging_app.services.move_sheet import move_sheet
from judging_app.services.progress import CellState, progress_of
from judging_app.services.rounds import load_round
from judging_app.services.rubric_rulings import take_back_ruling
from judging_app.services.ways_in import declare_way
from tests.services.office import NOVELTY, Office, table
from tests.services.revising import (
    AT_TOPIC,
    GK1,
    GK2,
    ONE,
    TWO,
    cells,
    coarser,
    judged_office,
    merge,
    new_version,
    renamed,
    rubric_of,
    rule,
    stored_marks,
    view,
    with_part_as,
)


@pytest.fixture
def judged(office: Office) -> Office:
    return judged_office(office)


def test_nothing_stored_changes_and_nothing_of_it_counts_until_the_chair_rules(judged: Office) -> None:
    before = stored_marks(judged)
    new_version(judged, coarser(judged))
    assert stored_marks(judged) == before == [(1, (825, 900)), (1, (700, 650))]
    assert cells(judged) == [CellState.OLD_RUBRIC, CellState.OLD_RUBRIC]
    assert [one.sheets for one in standing_in(view(judged)).unranked] == [0, 0, 0]
    with judged.store.unit() as unit:
        check_kept(unit, load_round(unit).files, judged.exchange)


@pytest.mark.parametrize(
    ("kind", "expected", "marks"),
    [
        (RubricRulingKind.WHOLE, [CellState.OLD_RUBRIC, CellState.IN], {TWO: (700, 650)}),
        (RubricRulingKind.FITTING, [CellState.OLD_RUBRIC, CellState.IN], {ONE: (None, 900), TWO: (700, 650)}),
        (RubricRulingKind.AGAIN, [CellState.OLD_RUBRIC, CellState.OLD_RUBRIC], {}),
    ],
)
def test_the_chairs_ruling_says_what_counts(
    judged: Office, kind: RubricRulingKind, expected: list[CellState], marks: dict[EntryCode, tuple[int | None, ...]]
) -> None:
    new_version(judged, coarser(judged))
    rule(judged, kind)
    assert cells(judged) == expected
    assert {one.entry: one.marks for one in view(judged).sheets} == marks
    assert [place.entry for place in standing_in(view(judged)).places] == [
        code for code, given in marks.items() if None not in given
    ]


def test_a_ruling_that_is_taken_back_leaves_all_as_it_was(judged: Office) -> None:
    new_version(judged, coarser(judged))
    before = view(judged).counted
    rule(judged, RubricRulingKind.FITTING)
    assert view(judged).counted != before
    with judged.store.unit() as unit:
        gone = take_back_ruling(unit, reason="nhầm", scribe=judged.scribe)
    assert view(judged).counted == before
    with judged.store.unit() as unit:
        assert unit.rubric_rulings() == (gone,)
        assert [one.action for one in unit.audit_trail()[-2:]] == ["rubric-ruling", "take-back-rubric-ruling"]


def test_a_ruling_is_one_for_a_reason_on_sheets_that_are_there(judged: Office) -> None:
    with pytest.raises(NothingToRuleError):
        rule(judged, RubricRulingKind.WHOLE)
    new_version(judged, renamed(judged))
    with pytest.raises(ReasonMissingError):
        rule(judged, RubricRulingKind.WHOLE, reason=" ")
    rule(judged, RubricRulingKind.WHOLE)
    with pytest.raises(RulingThereError):
        rule(judged, RubricRulingKind.AGAIN)
    with judged.store.unit() as unit, pytest.raises(ReasonMissingError):
        take_back_ruling(unit, reason="", scribe=judged.scribe)
    new_version(judged, coarser(judged))
    assert view(judged).ruling is None
    with judged.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_ruling(unit, reason="x", scribe=judged.scribe)


def test_a_file_on_the_version_before_is_refused_and_untouched(judged: Office) -> None:
    desk = judged.desk("GK2")
    judged.mark(desk, "001", 500, 500)
    judged.hand_in(desk, "late.clipscore")
    new_version(judged, renamed(judged))
    before = (judged.folder / "late.clipscore").read_bytes()
    (late,) = merge(judged, "late.clipscore")
    assert isinstance(late.error, OldRubricError)
    assert (late.error.judge, late.error.version, late.error.newest) == ("GK2", 1, 2)
    assert (judged.folder / "late.clipscore").read_bytes() == before
    assert len(view(judged).files) == 1


def test_a_file_that_was_taken_in_before_is_the_same_again(judged: Office) -> None:
    new_version(judged, renamed(judged))
    (again,) = merge(judged, "old.clipscore")
    assert (again.refused, again.outcome, again.judge) == (False, FileOutcome.SAME_AGAIN, GK1)


def test_a_sheet_on_the_newest_version_counts_beside_those_that_wait(judged: Office) -> None:
    new_version(judged, coarser(judged))
    judged.issue(to="second")
    desk = judged.desk("GK2", packs="second")
    judged.mark(desk, "001", 500, 500)
    judged.hand_in(desk, "new.clipscore")
    (new,) = merge(judged, "new.clipscore")
    assert new.outcome is FileOutcome.NEW
    assert [file.rubric for file in view(judged).files if file.judge == GK2] == [2]
    assert progress_of(view(judged)).cells[GK2, ONE] is CellState.IN


def test_a_sheet_that_was_carried_over_can_still_be_moved_to_its_right_entry(judged: Office) -> None:
    new_version(judged, renamed(judged))
    rule(judged, RubricRulingKind.WHOLE)
    with judged.store.unit() as unit:
        move_sheet(unit, judge=GK1, entry=ONE, to=EntryCode("003"), reason="nhầm bài", scribe=judged.scribe)
    assert {one.entry for one in view(judged).sheets} == {TWO, "003"}


# other ways in


def test_a_table_of_marks_on_the_newest_version_is_something_new(office: Office) -> None:
    office.set_up()
    marks = table("judge,entry,criterion,mark", "GK1,001,topic,8", "GK1,001,novelty,9")

    def take_in() -> int:
        with office.store.unit() as unit:
            done = import_marks(unit, table=marks, name="a.csv", exchange=office.exchange, scribe=office.scribe)
        return done.same

    assert (take_in(), take_in()) == (0, 1)
    new_version(office, with_part_as(rubric_of(office), AT_TOPIC, name="Chủ đề"))
    assert (take_in(), take_in()) == (0, 1)
    assert [file.rubric for file in sorted(view(office).files, key=lambda one: one.sequence)] == [1, 2]
    with office.store.unit() as unit:
        check_kept(unit, load_round(unit).files, office.exchange)


def test_a_paper_that_was_keyed_once_on_the_version_before_begins_anew(office: Office) -> None:
    office.set_up().issue()
    with office.store.unit() as unit:
        declare_way(unit, judge=GK1, way=Source.PAPER, scribe=office.scribe, reason="máy hỏng")
        key_first(unit, sheet=PaperSheet(judge=GK1, entry=ONE, marks=(800, 900)), scribe=office.scribe)
    new = with_new(
        rubric_of(office), Spot(section=0, criterion=2), Criterion(key=CriterionKey("c"), name="c", most=1000)
    )
    new_version(office, new)
    sheet = PaperSheet(judge=GK1, entry=ONE, marks=(800, 900, 700))
    with office.store.unit() as unit:
        key_first(unit, sheet=sheet, scribe=office.scribe)
        done = key_second(unit, sheet=sheet, exchange=office.exchange, scribe=office.scribe)
        assert done.file is not None
        assert len(unit.keyings(load_round(unit).round.key)) == 3
    assert [(file.rubric, file.sheets[0].marks) for file in view(office).files] == [(2, (800, 900, 700))]


def test_who_stood_aside_on_the_version_before_still_does(office: Office) -> None:
    office.set_up().issue()
    desk = office.desk("GK1")
    recuse(desk, entry=ONE, reason="người nhà", clock=office.clock)
    office.hand_in(desk, "a.clipscore")
    merge(office, "a.clipscore")
    new_version(office, coarser(office))
    assert progress_of(view(office)).cells[GK1, ONE] is CellState.RECUSED


def test_the_sheets_of_the_two_versions_are_compared_by_criterion(judged: Office) -> None:
    swapped = rubric_of(judged)
    section = swapped.sections[0]
    swapped = replace(swapped, sections=(replace(section, criteria=section.criteria[::-1]),))
    new_version(judged, swapped)
    judged.issue(to="second")
    desk = judged.desk("GK1", packs="second")
    judged.mark(desk, "001", 500, 900)
    judged.hand_in(desk, "new.clipscore")
    merge(judged, "new.clipscore")
    with judged.store.unit() as unit:
        close_round(unit, scribe=judged.scribe, reason="xong")
    first, then = sorted(view(judged).files, key=lambda one: one.enrolment)
    changes = {one.entry: one for one in sheet_changes(view(judged), first.digest, then.digest)}
    assert [(one.criterion, one.first, one.then) for one in changes[ONE].marks] == [("topic", 825, 500)]
    assert changes[TWO].then is SheetState.DRAFT
    assert NOVELTY not in {one.criterion for one in changes[TWO].marks}
