"""A judge opens the pack with a new version of the rubric: what stands comes along as a proposal, nothing is lost unsaid."""

from dataclasses import replace

import pytest

from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Criterion, Rubric
from judging_app.core.rubric_changes import ChangeKind
from judging_app.core.rubric_edit import Spot, part_at, with_new, with_part
from judging_app.core.rubric_versions import RubricRulingKind
from judging_app.core.score_sheet import SheetState
from judging_app.services.desk_state import desk_state, lacks, news
from judging_app.services.hand_in import write_safety_copy
from judging_app.services.mark_sheets import recuse, reopen_sheet, set_mark, set_pending, submit_sheet
from judging_app.services.merge_files import merge_files
from judging_app.services.open_pack import Desk
from judging_app.services.progress import CellState, progress_of
from judging_app.services.restore_copy import restore_safety_copy
from judging_app.services.rounds import load_round
from judging_app.services.rubric_news import rubric_news
from tests.services.office import NOVELTY, TOPIC, Office
from tests.services.revising import AT_TOPIC, GK1, coarser, merge, new_version, renamed, rubric_of, rule

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")
SOUND = Criterion(key=CriterionKey("sound"), name="Âm thanh", most=500)


@pytest.fixture
def marked(office: Office) -> Office:
    """A laptop with two finished sheets and a recusal that were handed in: the next pack is without that entry."""
    office.set_up().issue()
    desk = office.desk("GK1")
    office.mark(desk, "001", 825, 900)
    office.mark(desk, "002", 700, 650)
    recuse(desk, entry=THREE, reason="người nhà", clock=office.clock)
    office.hand_in(desk, "old.clipscore")
    desk.store.close()
    merge(office, "old.clipscore")
    return office


def reissued(office: Office, rubric: Rubric, ruling: RubricRulingKind | None = None) -> Desk:
    new_version(office, rubric)
    if ruling:
        rule(office, ruling)
    office.issue("GK1", to="second")
    return office.desk("GK1", packs="second")


def states(desk: Desk) -> dict[EntryCode, SheetState]:
    return {code: sheet.state for code, sheet in sorted(desk_state(desk).sheets.items())}


def test_marks_that_stand_are_proposals_and_the_others_are_to_be_given_again(marked: Office) -> None:
    desk = reissued(marked, coarser(marked))
    sheets = desk_state(desk).sheets
    assert (sheets[ONE].marks, sheets[TWO].marks) == ((None, 900), (700, 650))
    assert states(desk) == {ONE: SheetState.DRAFT, TWO: SheetState.DRAFT}
    assert [
        (one.entry.code, one.missing) for one in sorted(lacks(desk, desk_state(desk)), key=lambda x: x.entry.code)
    ] == [
        (ONE, (TOPIC,)),
        (TWO, ()),
    ]


def test_it_is_told_what_came_along_and_what_was_said_before(marked: Office) -> None:
    told = rubric_news(reissued(marked, coarser(marked)))
    assert told is not None
    assert (told.version, told.reason, told.counted, told.look_again) == (2, "sửa lỗi in", 0, 1)
    assert [(one.kind, one.field) for one in told.changes] == [(ChangeKind.CHANGED, "step")]
    (again,) = told.mark_again
    assert (again.entry.code, [one.key for one in again.missing]) == (ONE, [TOPIC])
    assert [(one.criterion.key, one.mark) for one in again.lost] == [(TOPIC, 825)]


def test_a_bonus_mark_that_was_lost_is_told_as_well(office: Office) -> None:
    rubric = with_new(rubric_of(office), Spot(section=0, criterion=2), replace(SOUND, bonus=True))
    office.set_up()
    office.issue()
    new_version(office, rubric)
    office.issue("GK1", to="second")
    desk = office.desk("GK1", packs="second")
    set_mark(desk, entry=ONE, criterion=SOUND.key, mark=475, clock=office.clock)
    office.mark(desk, "001", 800, 900)
    desk.store.close()
    new_version(office, with_part(rubric, Spot(section=0, criterion=2), replace(SOUND, bonus=True, most=1000)))
    office.issue("GK1", to="third")
    told = rubric_news(office.desk("GK1", packs="third"))
    assert told is not None
    ((missing,), (lost,)) = told.mark_again[0].missing, told.mark_again[0].lost
    assert (missing.key, lost.mark, told.version) == (SOUND.key, 475, 3)


def test_on_a_laptop_without_sheets_and_on_the_same_rubric_there_is_nothing_to_tell(marked: Office) -> None:
    marked.issue("GK1", to="same")
    desk = marked.desk("GK1", packs="same")
    assert rubric_news(desk) is None
    assert states(desk)[ONE] is SheetState.SUBMITTED
    desk.store.close()
    new_version(marked, renamed(marked))
    marked.issue("GK2", to="second")
    assert rubric_news(marked.desk("GK2", packs="second")) is None


def test_what_counts_by_the_chairs_ruling_stays_finished_and_is_no_news(marked: Office) -> None:
    desk = reissued(marked, coarser(marked), RubricRulingKind.WHOLE)
    assert states(desk) == {ONE: SheetState.DRAFT, TWO: SheetState.SUBMITTED}
    assert news(desk, desk_state(desk)) == (0, 0)
    told = rubric_news(desk)
    assert told is not None
    assert (told.counted, told.look_again, len(told.mark_again)) == (1, 0, 1)


def test_finished_once_more_the_sheets_count_and_proposals_take_nothing_out(marked: Office) -> None:
    desk = reissued(marked, coarser(marked))
    rule(marked, RubricRulingKind.WHOLE)
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=800, clock=marked.clock)
    submit_sheet(desk, entry=ONE, clock=marked.clock)
    marked.hand_in(desk, "new.clipscore")
    merge(marked, "new.clipscore")
    with marked.store.unit() as unit:
        progress = progress_of(load_round(unit))
        found = {one.entry: one.marks for one in load_round(unit).sheets}
    assert [progress.cells[GK1, code] for code in (ONE, TWO)] == [CellState.IN, CellState.IN]
    assert (found[ONE], found[TWO]) == ((800, 900), (700, 650))


def test_a_sheet_that_was_opened_again_stays_open_with_its_reason(marked: Office) -> None:
    desk = marked.desk("GK1")
    reopen_sheet(desk, entry=ONE, reason="nghe lại", clock=marked.clock)
    desk.store.close()
    desk = reissued(marked, coarser(marked))
    sheet = desk_state(desk).sheets[ONE]
    assert (sheet.state, sheet.reason, sheet.marks) == (SheetState.REOPENED, "nghe lại", (None, 900))


def test_text_typed_for_a_criterion_that_is_gone_keeps_no_sheet_open(office: Office) -> None:
    office.set_up()
    rubric = with_new(rubric_of(office), Spot(section=0, criterion=2), SOUND)
    plain = rubric_of(office)
    office.issue()
    new_version(office, rubric)
    office.issue("GK1", to="second")
    desk = office.desk("GK1", packs="second")
    set_pending(desk, entry=ONE, criterion=SOUND.key, text="4")
    desk.store.close()
    new_version(office, plain)
    office.issue("GK1", to="third")
    desk = office.desk("GK1", packs="third")
    office.mark(desk, "001", 800, 900)
    assert desk_state(desk).sheets[ONE].state is SheetState.SUBMITTED


def test_a_safety_copy_of_the_version_before_brings_what_stands(office: Office) -> None:
    office.set_up().issue()
    old = office.desk("GK1")
    office.mark(old, "001", 825, 900)
    office.mark(old, "002", 700, 650)
    copy = write_safety_copy(old, exchange=office.exchange).path
    new_version(office, coarser(office))
    office.issue("GK1", to="second")
    desk = office.desk("GK1", packs="second", laptop="new")
    told = restore_safety_copy(desk, path=copy, exchange=office.exchange)
    assert told.taken == (ONE, TWO)
    assert [desk_state(desk).sheets[code].marks for code in (ONE, TWO)] == [(None, 900), (700, 650)]
    found = rubric_news(desk)
    assert found is not None
    assert (found.look_again, [one.entry.code for one in found.mark_again]) == (1, [ONE])


def test_a_pack_tells_of_all_versions_before(marked: Office) -> None:
    first = rubric_of(marked)
    desk = reissued(marked, renamed(marked))
    assert (desk.pack.rubrics, desk.pack.rubric_reason) == ((first, rubric_of(marked)), "sửa lỗi in")
    assert part_at(desk.pack.rubric, AT_TOPIC).name == "Đúng chủ đề hội thi"
    marked.hand_in(desk, "new.clipscore")
    (merged,) = merge_files(
        marked.store, [marked.folder / "new.clipscore"], exchange=marked.exchange, scribe=marked.scribe
    )
    assert not merged.refused
    assert NOVELTY in {one.key for one in desk.pack.rubric.criteria}
