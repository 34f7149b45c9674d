"""Undo and redo bring sheets back as they were, across entries, through the same committed step as marking."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judging_app.core.errors import MarkOffStepError, SheetIncompleteError
from judging_app.core.ids import CriterionKey, EntryCode
from judging_app.core.rubric import Rubric
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.core.watched import Watched
from judging_app.ports.errors import ReasonMissingError
from judging_app.services.hand_in import HandedIn
from judging_app.services.mark_sheets import (
    put_back,
    record_watched,
    recuse,
    reopen_sheet,
    set_criterion_remark,
    set_mark,
    set_notes,
    set_pending,
    set_remark,
    sheet_of,
    submit_sheet,
    undo_recusal,
)
from judging_app.services.open_pack import Desk
from judging_app.services.undo import MOST_EDITS, TYPING_MS, Edit, EditKind, History, edit_of
from tests.core.making import TWO_SECTIONS
from tests.core.making import sheet as made
from tests.services.office import NOVELTY, TOPIC, Office

ONE, TWO = EntryCode("001"), EntryCode("002")


class Session:
    """A judge who marks and takes back; each step is further from the one before than typing is."""

    def __init__(self, office: Office) -> None:
        office.set_up().issue()
        self.office, self.clock = office, office.clock
        self.desk: Desk = office.desk("GK1")
        self.history = History()

    def sheet(self, entry: EntryCode = ONE) -> ScoreSheet:
        with self.desk.store.unit() as unit:
            return sheet_of(unit, self.desk, entry)

    def note(self, before: ScoreSheet, after: ScoreSheet) -> None:
        self.clock.now += TYPING_MS
        rubric = self.desk.pack.rubric
        self.history = self.history.with_edit(edit_of(before, after, rubric=rubric, at_ms=self.clock.now_ms()))

    def mark(self, mark: int | None, *, entry: EntryCode = ONE, criterion: CriterionKey = TOPIC) -> None:
        before = self.sheet(entry)
        self.note(before, set_mark(self.desk, entry=entry, criterion=criterion, mark=mark, clock=self.clock))

    def submit(self, entry: EntryCode = ONE) -> None:
        before = self.sheet(entry)
        self.note(before, submit_sheet(self.desk, entry=entry, watched_reason="đã xem ở hội trường", clock=self.clock))

    def reopen(self, reason: str = "") -> None:
        before = self.sheet()
        self.note(before, reopen_sheet(self.desk, entry=ONE, reason=reason, clock=self.clock))

    def undo(self, reason: str = "") -> Edit | None:
        if (edit := self.history.last) is not None:
            put_back(self.desk, sheet=edit.before, reason=reason, clock=self.clock)
            self.history = self.history.back()
        return edit

    def redo(self, reason: str = "") -> Edit | None:
        if (edit := self.history.next) is not None:
            put_back(self.desk, sheet=edit.after, reason=reason, clock=self.clock)
            self.history = self.history.forth()
        return edit

    def hand_in(self) -> HandedIn:
        return self.office.hand_in(self.desk, "a.clipscore")


@pytest.fixture
def session(office: Office) -> Session:
    return Session(office)


def test_marks_are_taken_back_across_entries_and_given_again(session: Session) -> None:
    session.mark(800)
    session.mark(0, entry=TWO)
    session.mark(900)
    states = [
        (edit.entry, session.sheet(ONE).marks[0], session.sheet(TWO).marks[0]) for edit in iter(session.undo, None)
    ]
    assert states == [(ONE, 800, 0), (TWO, 800, None), (ONE, None, None)]
    assert len(list(iter(session.redo, None))) == 3
    assert (session.sheet(ONE).marks[0], session.sheet(TWO).marks[0]) == (900, 0)


def test_an_undo_says_what_it_took_back(session: Session) -> None:
    session.mark(800)
    session.mark(925)
    edit = session.undo()
    assert edit is not None
    rubric = session.desk.pack.rubric
    assert (edit.kind, edit.entry, edit.criterion) == (EditKind.MARK, ONE, TOPIC)
    assert (edit.mark_before(rubric), edit.mark_after(rubric)) == (800, 925)


def test_remarks_and_notes_are_taken_back(session: Session) -> None:
    desk, clock = session.desk, session.clock
    before = session.sheet()
    after = set_criterion_remark(desk, entry=ONE, criterion=NOVELTY, text="Mới", clock=clock)
    session.note(before, after)
    session.note(after, set_remark(desk, entry=ONE, text="Hay", clock=clock))
    held = session.sheet()
    session.note(held, set_notes(desk, entry=ONE, notes=(Note(at_ms=9, text="a"),), clock=clock))
    kinds = [edit.kind for edit in iter(session.undo, None)]
    assert kinds == [EditKind.NOTES, EditKind.REMARK, EditKind.CRITERION_REMARK]
    found = session.sheet()
    assert (found.remarks, found.remark, found.notes) == (before.remarks, before.remark, before.notes)


def test_a_recusal_is_taken_back_and_made_again(session: Session) -> None:
    session.mark(800)
    before = session.sheet()
    session.note(before, recuse(session.desk, entry=ONE, reason="của đơn vị mình", clock=session.clock))
    session.undo()
    assert (session.sheet().state, session.sheet().marks[0]) == (SheetState.REOPENED, 800)
    session.redo()
    assert (session.sheet().state, session.sheet().reason) == (SheetState.RECUSED, "của đơn vị mình")


def test_the_taking_back_of_a_recusal_is_taken_back_too(session: Session) -> None:
    recused = recuse(session.desk, entry=ONE, reason="người nhà", clock=session.clock)
    session.note(recused, undo_recusal(session.desk, entry=ONE, clock=session.clock))
    assert session.history.last is not None
    assert session.history.last.kind is EditKind.RECUSAL_UNDONE
    session.undo()
    assert (session.sheet().state, session.sheet().reason) == (SheetState.RECUSED, "người nhà")


def whole(session: Session) -> None:
    session.mark(800)
    session.mark(700, criterion=NOVELTY)


def test_finishing_a_sheet_is_taken_back_and_done_again(session: Session) -> None:
    whole(session)
    session.submit()
    done = session.sheet()
    edit = session.undo()
    assert edit is not None
    assert (edit.kind, session.sheet().state) == (EditKind.FINISHED, SheetState.REOPENED)
    session.redo()
    assert session.sheet() == replace(done, last_change_ms=session.sheet().last_change_ms)


def test_opening_a_sheet_again_is_taken_back(session: Session) -> None:
    whole(session)
    session.submit()
    done = session.sheet()
    session.reopen()
    edit = session.undo()
    assert edit is not None
    assert edit.kind is EditKind.REOPENED
    assert session.sheet() == replace(done, last_change_ms=session.sheet().last_change_ms)


def test_a_whole_evening_goes_back_step_by_step_through_finished_sheets(session: Session) -> None:
    whole(session)
    session.submit()
    session.reopen()
    session.mark(900)
    session.submit()
    kinds = [edit.kind for edit in iter(session.undo, None)]
    kind = EditKind
    assert kinds == [kind.FINISHED, kind.MARK, kind.REOPENED, kind.FINISHED, kind.MARK, kind.MARK]
    assert session.sheet().marks == (None, None)
    assert len(list(iter(session.redo, None))) == len(kinds)
    assert (session.sheet().state, session.sheet().marks) == (SheetState.SUBMITTED, (900, 700))


def test_a_sheet_that_was_handed_in_is_taken_back_for_a_reason_only(session: Session) -> None:
    whole(session)
    session.submit()
    session.hand_in()
    with pytest.raises(ReasonMissingError):
        session.undo("  ")
    assert session.sheet().state is SheetState.SUBMITTED
    session.undo("chấm nhầm bài")
    assert (session.sheet().state, session.sheet().reason) == (SheetState.REOPENED, "chấm nhầm bài")


def test_nothing_is_finished_again_over_text_that_is_no_mark_yet(session: Session) -> None:
    whole(session)
    session.submit()
    session.undo()
    set_pending(session.desk, entry=ONE, criterion=TOPIC, text="8,")
    with pytest.raises(SheetIncompleteError):
        session.redo()
    assert session.sheet().state is SheetState.REOPENED


def test_what_was_handed_in_never_goes_back_to_a_draft(session: Session) -> None:
    """A draft would say nothing beside the submitted sheet, which would go on counting."""
    session.mark(800)
    session.mark(700, criterion=NOVELTY)
    session.office.mark(session.desk, ONE, 800, 700)
    session.hand_in()
    reopen_sheet(session.desk, entry=ONE, reason="nghe lại", clock=session.clock)
    session.undo()
    assert (session.sheet().state, session.sheet().marks) == (SheetState.REOPENED, (800, None))
    assert session.sheet().reason == "nghe lại"


def test_undo_keeps_what_was_watched_and_forgets_text_typed_over_it(session: Session) -> None:
    session.mark(800)
    record_watched(session.desk, entry=ONE, watched=Watched(ranges=((0, 9000),)))
    for criterion in (TOPIC, NOVELTY):
        set_pending(session.desk, entry=ONE, criterion=criterion, text="8,")
    session.undo()
    assert session.sheet().watched_seconds == 9
    with session.desk.store.unit() as unit:
        assert dict(unit.pending()) == {(ONE, NOVELTY): "8,"}


def test_with_nothing_to_undo_nothing_happens(session: Session) -> None:
    assert session.undo() is None
    assert session.redo() is None


def test_a_mark_that_the_scale_does_not_have_is_not_put_back(session: Session) -> None:
    with pytest.raises(MarkOffStepError):
        put_back(session.desk, sheet=replace(session.sheet(), marks=(801, None)), clock=session.clock)


# The history alone


RUBRIC: Rubric = TWO_SECTIONS
EMPTY = made(1, "A", None, None, None, None, state=SheetState.DRAFT)


def typed(*steps: tuple[ScoreSheet, int]) -> History:
    """A history of one sheet, from empty, at those times."""
    history, before = History(), EMPTY
    for after, at_ms in steps:
        history = history.with_edit(edit_of(before, after, rubric=RUBRIC, at_ms=at_ms))
        before = after
    return history


def remarked(text: str) -> ScoreSheet:
    return replace(EMPTY, remark=text)


def test_typing_in_one_field_is_one_change() -> None:
    history = typed((remarked("R"), 0), (remarked("Rõ"), TYPING_MS), (remarked("Rõ ràng"), 2 * TYPING_MS))
    assert [(one.before, one.after) for one in history.done] == [(EMPTY, remarked("Rõ ràng"))]


def test_after_a_pause_a_new_change_begins() -> None:
    assert len(typed((remarked("a"), 0), (remarked("b"), TYPING_MS + 1)).done) == 2


def test_what_is_typed_and_deleted_again_is_no_change() -> None:
    assert typed((remarked("a"), 0), (EMPTY, 10)) == History()


def test_changes_of_two_fields_never_grow_into_one() -> None:
    first = replace(EMPTY, marks=(100, None, None, None))
    second = replace(EMPTY, marks=(100, 200, None, None))
    assert [one.criterion for one in typed((first, 0), (second, 1)).done] == ["novelty", "truth"]


def test_a_new_change_after_an_undo_stands_alone_and_forgets_what_was_undone() -> None:
    history = typed((remarked("a"), 0), (remarked("b"), TYPING_MS + 1)).back()
    history = history.with_edit(edit_of(remarked("a"), remarked("c"), rubric=RUBRIC, at_ms=TYPING_MS + 2))
    assert [one.after.remark for one in history.done] == ["a", "c"]
    assert history.next is None


def test_the_history_is_bounded() -> None:
    history = typed(*((remarked(str(i)), i * (TYPING_MS + 1)) for i in range(MOST_EDITS + 5)))
    assert len(history.done) == MOST_EDITS
    assert history.done[0].after.remark == "5"


def test_watching_is_no_marking() -> None:
    assert edit_of(EMPTY, replace(EMPTY, watched_seconds=9), rubric=RUBRIC, at_ms=0) is None
    assert History().with_edit(None) == History()


def test_several_fields_at_once_are_said_to_be_so() -> None:
    two_marks = replace(EMPTY, marks=(100, 200, None, None))
    two_parts = replace(remarked("a"), marks=(100, None, None, None))
    for after in (two_marks, two_parts):
        edit = edit_of(EMPTY, after, rubric=RUBRIC, at_ms=0)
        assert edit is not None
        assert (edit.kind, edit.mark_before(RUBRIC), edit.mark_after(RUBRIC)) == (EditKind.SEVERAL, None, None)


def test_notes_that_came_and_went_are_named() -> None:
    old, new, same = Note(at_ms=1, text="a"), Note(at_ms=2, text="b"), Note(at_ms=3, text="c")
    edit = edit_of(replace(EMPTY, notes=(old, same)), replace(EMPTY, notes=(new, same)), rubric=RUBRIC, at_ms=0)
    assert edit is not None
    assert (edit.notes_gone, edit.notes_new) == ((old,), (new,))


@given(st.lists(st.tuples(st.sampled_from(["a", "b", ""]), st.integers(0, 2 * TYPING_MS)), max_size=8))
def test_going_all_the_way_back_and_forth_ends_where_it_began(steps: list[tuple[str, int]]) -> None:
    at, timed = 0, []
    for text, pause in steps:
        at += pause
        timed.append((remarked(text), at))
    history = typed(*timed)
    whole = history
    while (last := history.last) is not None:
        assert last.before.remark != last.after.remark
        history = history.back()
    while history.next is not None:
        history = history.forth()
    assert history.done == whole.done
