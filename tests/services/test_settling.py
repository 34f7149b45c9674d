"""Conflicts are settled and sheets moved by a person, on record, and each record can be taken back."""

from pathlib import Path

import pytest

from judging_app.core.counting import Counted
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.merging import FileOutcome
from judging_app.core.score_sheet import SheetState
from judging_app.ports.errors import ReasonMissingError, RoundClosedError, RoundOpenError
from judging_app.ports.office_errors import (
    ConflictGoneError,
    NothingToMoveError,
    NotMarkedHereError,
    RecordGoneError,
    SheetThereError,
)
from judging_app.services.close_round import close_round
from judging_app.services.file_versions import sheet_changes
from judging_app.services.import_marks import import_marks
from judging_app.services.merge_files import merge_files
from judging_app.services.move_sheet import move_sheet, take_back_move
from judging_app.services.rounds import load_round
from judging_app.services.settle_conflict import settle_conflict, take_back_choice
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import NOVELTY, Office, StepClock, table

ONE, TWO, THREE = (EntryCode(code) for code in ("001", "002", "003"))
AN = JudgeCode("GK1")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock())).set_up()
    office.issue()
    return office


def merge(office: Office, *names: str) -> tuple[FileDigest, ...]:
    paths = [office.folder / name for name in names]
    merged = merge_files(office.store, paths, exchange=office.exchange, scribe=office.scribe)
    return tuple(one.digest for one in merged if one.digest)


def counted(office: Office) -> Counted:
    with office.store.unit() as unit:
        return load_round(unit).counted


def marks(office: Office, entry: EntryCode) -> tuple[int | None, ...]:
    found = counted(office).in_force.get((AN, entry))
    return found.sheet.marks if found else ()


def two_laptops(office: Office) -> tuple[FileDigest, FileDigest]:
    """One pack opened on two laptops: two device keys within one enrolment."""
    for laptop, mark in (("a", 500), ("b", 900)):
        desk = office.desk("GK1", laptop=laptop)
        office.mark(desk, "001", mark, mark)
        office.hand_in(desk, f"{laptop}.clipscore")
    first, second = merge(office, "a.clipscore", "b.clipscore")
    return first, second


def test_in_a_conflict_the_chosen_file_counts_until_that_is_taken_back(office: Office) -> None:
    first, second = two_laptops(office)
    assert marks(office, ONE) == ()
    with office.store.unit() as unit:
        choice = settle_conflict(unit, file=second, reason=" máy thứ nhất hỏng ", scribe=office.scribe)
    assert marks(office, ONE) == (900, 900)
    assert counted(office).conflicts == ()
    assert choice.reason == "máy thứ nhất hỏng"
    with office.store.unit() as unit:
        take_back_choice(unit, choice=choice, scribe=office.scribe)
    assert [one.digests for one in counted(office).conflicts] == [tuple(sorted((first, second)))]
    with office.store.unit() as unit:
        assert [one.action for one in unit.audit_trail()][-2:] == ["settle-conflict", "take-back-choice"]
        with pytest.raises(RecordGoneError):
            take_back_choice(unit, choice=choice, scribe=office.scribe)


def test_of_two_ways_the_chosen_one_counts(office: Office) -> None:
    desk = office.desk("GK1")
    office.mark(desk, "001", 500, 500)
    office.hand_in(desk, "a.clipscore")
    (file,) = merge(office, "a.clipscore")
    with office.store.unit() as unit:
        rows = table("judge,entry,criterion,mark", "GK1,001,topic,9", "GK1,001,novelty,9")
        import_marks(unit, table=rows, name="marks.csv", exchange=office.exchange, scribe=office.scribe)
    assert marks(office, ONE) == ()
    with office.store.unit() as unit:
        settle_conflict(unit, file=file, reason="bảng chép sai", scribe=office.scribe)
    assert marks(office, ONE) == (500, 500)


def test_settling_needs_a_reason_and_an_open_conflict_in_an_open_round(office: Office) -> None:
    _, second = two_laptops(office)
    with office.store.unit() as unit:
        with pytest.raises(ReasonMissingError):
            settle_conflict(unit, file=second, reason=" ", scribe=office.scribe)
        choice = settle_conflict(unit, file=second, reason="x", scribe=office.scribe)
        with pytest.raises(ConflictGoneError):
            settle_conflict(unit, file=second, reason="x", scribe=office.scribe)
        close_round(unit, scribe=office.scribe, reason="thiếu phiếu")
        with pytest.raises(RoundClosedError):
            take_back_choice(unit, choice=choice, scribe=office.scribe)
        with pytest.raises(RoundClosedError):
            settle_conflict(unit, file=second, reason="x", scribe=office.scribe)


def handed_in(office: Office, *entries: tuple[str, int]) -> FileDigest:
    desk = office.desk("GK1")
    for entry, mark in entries:
        office.mark(desk, entry, mark, mark)
    office.hand_in(desk, "a.clipscore")
    desk.store.close()
    return merge(office, "a.clipscore")[0]


def test_a_sheet_is_moved_with_a_reason_and_comes_back(office: Office) -> None:
    handed_in(office, ("001", 500))
    with office.store.unit() as unit:
        (move,) = move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="nhầm bài", scribe=office.scribe)
    assert (marks(office, ONE), marks(office, TWO)) == ((), (500, 500))
    with office.store.unit() as unit:
        with pytest.raises(NothingToMoveError):
            move_sheet(unit, judge=AN, entry=TWO, to=THREE, reason="x", scribe=office.scribe)
        take_back_move(unit, move=move, scribe=office.scribe)
    assert (marks(office, ONE), marks(office, TWO)) == ((500, 500), ())
    with office.store.unit() as unit, pytest.raises(RecordGoneError):
        take_back_move(unit, move=move, scribe=office.scribe)


def test_sheets_that_were_mixed_up_change_places(office: Office) -> None:
    handed_in(office, ("001", 500), ("002", 900))
    with office.store.unit() as unit:
        with pytest.raises(SheetThereError):
            move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="x", scribe=office.scribe)
        moves = move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="x", scribe=office.scribe, swap=True)
    assert (marks(office, ONE), marks(office, TWO)) == ((900, 900), (500, 500))
    assert {(one.entry, one.to) for one in moves} == {(ONE, TWO), (TWO, ONE)}
    with office.store.unit() as unit:
        take_back_move(unit, move=moves[0], scribe=office.scribe)
        assert unit.moves() == ()
    assert (marks(office, ONE), marks(office, TWO)) == ((500, 500), (900, 900))


def test_a_move_in_a_closed_round_needs_no_opening(office: Office) -> None:
    handed_in(office, ("001", 500))
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, reason="thiếu phiếu")
        (move,) = move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="nhầm bài", scribe=office.scribe)
        assert load_round(unit).closed
    assert marks(office, TWO) == (500, 500)
    with office.store.unit() as unit:
        take_back_move(unit, move=move, scribe=office.scribe)
    assert marks(office, ONE) == (500, 500)


@pytest.mark.parametrize(
    ("entry", "to", "reason", "error"),
    [
        (ONE, TWO, " ", ReasonMissingError),
        (THREE, TWO, "x", NothingToMoveError),
        (ONE, ONE, "x", NotMarkedHereError),
        (ONE, EntryCode("009"), "x", NotMarkedHereError),
    ],
)
def test_what_can_t_be_moved_is_refused(
    office: Office, entry: EntryCode, to: EntryCode, reason: str, error: type[Exception]
) -> None:
    handed_in(office, ("001", 500))
    with office.store.unit() as unit, pytest.raises(error):
        move_sheet(unit, judge=AN, entry=entry, to=to, reason=reason, scribe=office.scribe)
    assert marks(office, ONE) == (500, 500)


def test_differences_between_two_files_are_shown_mark_by_mark_once_the_round_is_closed(office: Office) -> None:
    first = handed_in(office, ("001", 500), ("002", 700))
    desk = office.desk("GK1")
    office.mark(desk, "003", 100, 200)
    office.hand_in(desk, "b.clipscore")
    (second,) = merge(office, "b.clipscore")
    with office.store.unit() as unit:
        with pytest.raises(RoundOpenError):
            sheet_changes(load_round(unit), first, second)
        close_round(unit, scribe=office.scribe, reason="thiếu phiếu")
        changes = sheet_changes(load_round(unit), first, second)
    assert [(one.entry, one.first, one.then) for one in changes] == [(THREE, None, SheetState.SUBMITTED)]
    assert [(one.criterion, one.first, one.then) for one in changes[0].marks][-1] == (NOVELTY, None, 200)


def test_a_file_with_a_moved_sheet_is_still_the_same_again(office: Office) -> None:
    handed_in(office, ("001", 500))
    with office.store.unit() as unit:
        move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="nhầm bài", scribe=office.scribe)
    merged = merge_files(office.store, [office.folder / "a.clipscore"], exchange=office.exchange, scribe=office.scribe)
    assert merged[0].outcome is FileOutcome.SAME_AGAIN
    assert marks(office, TWO) == (500, 500)
