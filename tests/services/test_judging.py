"""At the judge's desk every change is kept, nothing half, and what is handed in stays as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from judging_app.core.errors import (
    MarkOffStepError,
    MarkOutOfRangeError,
    RemarkMissingError,
    SheetIncompleteError,
)
from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import Note, ScoreSheet, SheetState
from judging_app.core.watched import Watched
from judging_app.ports.desk_errors import OtherPackError, WorkspaceBusyError
from judging_app.ports.errors import (
    EntryUnknownError,
    FileMissingError,
    NotAnEnvelopeError,
    NotConfirmedError,
    ReasonMissingError,
    SheetSubmittedError,
)
from judging_app.services.issue_packs import issue_packs
from judging_app.services.mark_sheets import (
    fill_sheet,
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
from judging_app.services.open_pack import Desk, PackGlance, look_at_pack
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import NO_COPYING, NOVELTY, RULES, TOPIC, Office

ONE = EntryCode("001")


def sheet(desk: Desk, entry: EntryCode = ONE) -> ScoreSheet:
    with desk.store.unit() as unit:
        return sheet_of(unit, desk, entry)


@pytest.fixture
def desk(office: Office) -> Desk:
    office.set_up().issue()
    return office.desk("GK1")


def test_nothing_is_marked_before_the_contest_code_was_compared(office: Office) -> None:
    office.set_up().issue()
    bare = office.desk("GK1", confirm=False)
    with pytest.raises(NotConfirmedError):
        set_mark(bare, entry=ONE, criterion=TOPIC, mark=800, clock=office.clock)
    with pytest.raises(NotConfirmedError):
        office.hand_in(bare, "a.clipscore")


def test_marks_are_there_when_the_pack_is_opened_again(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=0, clock=office.clock)
    set_remark(desk, entry=ONE, text="Rõ ràng", clock=office.clock)
    desk.store.close()
    again = office.desk("GK1", confirm=False)
    assert again.confirmed
    assert sheet(again).marks == (0, None)
    assert sheet(again).remark == "Rõ ràng"


def test_a_mark_that_cannot_be_given_changes_nothing(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=825, clock=office.clock)
    for wrong, error in ((1025, MarkOutOfRangeError), (-25, MarkOutOfRangeError), (810, MarkOffStepError)):
        with pytest.raises(error):
            set_mark(desk, entry=ONE, criterion=TOPIC, mark=wrong, clock=office.clock)
    assert sheet(desk).marks == (825, None)


def test_an_unknown_entry_is_refused(office: Office, desk: Desk) -> None:
    with pytest.raises(EntryUnknownError):
        set_mark(desk, entry=EntryCode("999"), criterion=TOPIC, mark=0, clock=office.clock)


def test_typed_text_is_no_mark_and_is_missing_when_submitting(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=800, clock=office.clock)
    set_mark(desk, entry=ONE, criterion=NOVELTY, mark=800, clock=office.clock)
    set_pending(desk, entry=ONE, criterion=NOVELTY, text="1")
    with pytest.raises(SheetIncompleteError) as refused:
        submit_sheet(desk, entry=ONE, clock=office.clock)
    assert refused.value.criteria == (NOVELTY,)
    assert sheet(desk).marks == (800, 800)
    set_mark(desk, entry=ONE, criterion=NOVELTY, mark=1000, clock=office.clock)
    assert submit_sheet(desk, entry=ONE, clock=office.clock).state is SheetState.SUBMITTED


def test_a_sheet_without_all_marks_is_not_submitted(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=NOVELTY, mark=500, clock=office.clock)
    with pytest.raises(SheetIncompleteError) as refused:
        submit_sheet(desk, entry=ONE, clock=office.clock)
    assert refused.value.criteria == (TOPIC,)


def test_a_forced_remark_is_asked_for(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=800, clock=office.clock)
    set_mark(desk, entry=ONE, criterion=NOVELTY, mark=175, clock=office.clock)
    with pytest.raises(RemarkMissingError):
        submit_sheet(desk, entry=ONE, clock=office.clock)
    set_criterion_remark(desk, entry=ONE, criterion=NOVELTY, text="Chưa có gì mới", clock=office.clock)
    assert submit_sheet(desk, entry=ONE, clock=office.clock).state is SheetState.SUBMITTED


def test_a_submitted_sheet_changes_only_after_it_is_reopened(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    with pytest.raises(SheetSubmittedError):
        set_mark(desk, entry=ONE, criterion=TOPIC, mark=900, clock=office.clock)
    reopen_sheet(desk, entry=ONE, reason="nghe lại", clock=office.clock)
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=900, clock=office.clock)
    assert sheet(desk).marks == (900, 700)
    assert sheet(desk).state is SheetState.REOPENED


def test_a_recusal_needs_a_reason_and_keeps_the_marks_for_its_undoing(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=800, clock=office.clock)
    with pytest.raises(ReasonMissingError):
        recuse(desk, entry=ONE, reason=" ", clock=office.clock)
    assert recuse(desk, entry=ONE, reason="clip của đơn vị mình", clock=office.clock).state is SheetState.RECUSED
    assert undo_recusal(desk, entry=ONE, clock=office.clock).marks == (800, None)


def test_notes_stand_in_order_of_time(office: Office, desk: Desk) -> None:
    notes = (Note(at_ms=9000, text="b"), Note(at_ms=100, text="a", criterion=TOPIC))
    assert set_notes(desk, entry=ONE, notes=notes, clock=office.clock).notes == notes[::-1]


def test_a_filled_form_is_one_step_with_the_same_checks(office: Office, desk: Desk) -> None:
    form = replace(sheet(desk), marks=(825, 1000), remark="Hay")
    assert fill_sheet(desk, sheet=form, clock=office.clock).marks == (825, 1000)
    with pytest.raises(MarkOffStepError):
        fill_sheet(desk, sheet=replace(form, marks=(825, 999)), clock=office.clock)
    assert sheet(desk).marks == (825, 1000)


def test_what_was_watched_is_kept_and_a_submitted_sheet_keeps_its_seconds(office: Office, desk: Desk) -> None:
    record_watched(desk, entry=ONE, watched=Watched(ranges=((0, 3500),)))
    office.mark(desk, ONE, 800, 800)
    record_watched(desk, entry=ONE, watched=Watched(ranges=((0, 9000),)))
    assert sheet(desk).watched_seconds == 3
    with desk.store.unit() as unit:
        assert unit.settings()["watched 001"] == "0-9000"


def test_a_sheet_that_is_opened_again_knows_what_was_played_while_it_was_closed(office: Office, desk: Desk) -> None:
    record_watched(desk, entry=ONE, watched=Watched(ranges=((0, 3500),)))
    office.mark(desk, ONE, 800, 800)
    record_watched(desk, entry=ONE, watched=Watched(ranges=((0, 9000),)))
    assert reopen_sheet(desk, entry=ONE, reason="", clock=office.clock).watched_seconds == 9


def test_a_newer_pack_takes_over_and_an_older_one_is_refused(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    desk.store.close()
    office.issue("GK1", to="second")
    newer = office.desk("GK1", packs="second")
    assert newer.pack.enrolment == 2
    assert sheet(newer).marks == (800, 700)
    assert newer.judge_code != desk.judge_code
    newer.store.close()
    with pytest.raises(OtherPackError):
        office.desk("GK1")


def test_two_packs_of_one_number_never_share_the_work(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    desk.store.close()
    forged = office.exchange.read_pack((office.folder / "packs" / "GK1.clipjury").read_bytes()).pack
    with office.store.unit() as unit:
        other = office.exchange.write_pack(replace(forged, secret="ab" * 32), unit.keys())
    (office.folder / "packs" / "GK1.clipjury").write_bytes(other.data)
    with pytest.raises(OtherPackError):
        office.desk("GK1")


def test_each_round_has_its_own_sheets(tmp_path: Path) -> None:
    first = RULES["rounds"][0]
    office = Office(
        tmp_path, FakeContestStores(), FakeWorkspaceStores(), {**RULES, "rounds": [first, first | {"key": "last"}]}
    )
    office.set_up().issue("GK1")
    issue_packs(
        office.store,
        out=tmp_path / "last",
        exchange=office.exchange,
        copying=NO_COPYING,
        scribe=office.scribe,
        round_key="last",
    )
    desk = office.desk("GK1")
    office.mark(desk, ONE, 800, 700)
    later = office.desk("GK1", packs="last")
    assert sheet(later).marks == (None, None)
    office.mark(later, ONE, 500, 500)
    desk.store.close()
    assert sheet(office.desk("GK1")).marks == (800, 700)


def test_what_is_no_pack_is_refused(office: Office) -> None:
    packs = office.folder / "packs"
    packs.mkdir()
    with pytest.raises(FileMissingError):
        office.desk("GK1")
    (packs / "GK1.clipjury").write_bytes(b"PK\x03\x04")
    with pytest.raises(NotAnEnvelopeError):
        office.desk("GK1")


def test_no_two_score_files_bear_the_same_number(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    first, second = office.hand_in(desk, "a.clipscore"), office.hand_in(desk, "b.clipscore")
    assert (first.sequence, second.sequence) == (1, 2)
    assert (first.submitted, first.recused, first.drafts) == (1, 0, 0)


def test_a_pack_that_is_open_in_another_window_says_so(office: Office, desk: Desk) -> None:
    with pytest.raises(WorkspaceBusyError):
        office.desk("GK1")
    desk.store.close()
    office.desk("GK1").store.close()


def glance(office: Office) -> PackGlance:
    path = office.folder / "packs" / "GK1.clipjury"
    place, stores = office.folder / "laptop", office.workspaces
    return look_at_pack(path=path, workspaces=place, stores=stores, exchange=office.exchange)


def test_a_look_at_a_pack_makes_no_workspace_and_disturbs_nobody(office: Office) -> None:
    office.set_up().issue()
    assert (glance(office).finished, (office.folder / "laptop").exists()) == (0, False)
    desk = office.desk("GK1")
    office.mark(desk, ONE, 800, 700)
    recuse(desk, entry=EntryCode("002"), reason="người nhà", clock=office.clock)
    set_mark(desk, entry=EntryCode("003"), criterion=TOPIC, mark=0, clock=office.clock)
    seen = glance(office)
    assert (seen.finished, seen.pack) == (2, desk.pack)
    office.mark(desk, "003", 800, 700)
