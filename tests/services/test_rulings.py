"""A person sets a file aside, accepts a late one, withdraws a keyed sheet; each is a record and can be taken back."""

from pathlib import Path

import pytest

from judging_app.core.counting import SetAsideReason, Source
from judging_app.core.ids import EntryCode, FileDigest, JudgeCode
from judging_app.core.rulings import RulingKind
from judging_app.ports.errors import ReasonMissingError, RoundClosedError, RoundOpenError
from judging_app.ports.office_errors import (
    LateConflictError,
    NothingKeyedError,
    NothingToMoveError,
    NothingToRuleError,
    RecordGoneError,
    StoredFileUnknownError,
)
from judging_app.services.close_round import close_round, reopen_round
from judging_app.services.file_states import (
    FileState,
    choice_about,
    file_state,
    find_file,
    inbox_records,
    ruling_about,
    take_back_record,
)
from judging_app.services.key_sheets import PaperSheet, key_first, key_second
from judging_app.services.merge_files import merge_files
from judging_app.services.move_sheet import move_sheet
from judging_app.services.progress import CellState, progress_of
from judging_app.services.recuse import recuse
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.rule_on_file import (
    accept_late,
    restore_keyed,
    set_aside,
    take_back_ruling,
    withdraw_keyed,
)
from judging_app.services.settle_conflict import settle_conflict
from judging_app.services.ways_in import declare_way
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import Office, StepClock

ONE, TWO = EntryCode("001"), EntryCode("002")
AN, BINH = JudgeCode("GK1"), JudgeCode("GK2")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock())).set_up()
    office.issue()
    return office


def hand_in(
    office: Office, judge: str, *entries: str, name: str, laptop: str = "laptop", mark: int = 500
) -> FileDigest:
    desk = office.desk(judge, laptop=laptop)
    for entry in entries:
        office.mark(desk, entry, mark, mark)
    office.hand_in(desk, name)
    desk.store.close()
    (merged,) = merge_files(office.store, [office.folder / name], exchange=office.exchange, scribe=office.scribe)
    assert merged.digest is not None
    return merged.digest


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def state(office: Office, file: FileDigest) -> FileState:
    now = view(office)
    return file_state(now, next(one for one in now.files if one.digest == file))


def cell(office: Office, judge: JudgeCode, entry: EntryCode) -> CellState:
    return progress_of(view(office)).cells[judge, entry]


def close(office: Office) -> None:
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, reason="thiếu phiếu")


# set aside


def test_a_file_that_was_set_aside_counts_again_once_that_is_taken_back(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        made = set_aside(unit, file=file, reason=" gửi nhầm ", scribe=office.scribe)
    assert (made.number, made.kind, made.reason) == (1, RulingKind.SET_ASIDE, "gửi nhầm")
    now = view(office)
    assert not now.counted.in_force
    assert [(one.file, one.reason) for one in now.counted.set_aside] == [(file, SetAsideReason.WITHDRAWN)]
    assert (cell(office, AN, ONE), state(office, file)) == (CellState.SET_ASIDE, FileState.WITHDRAWN)
    with office.store.unit() as unit:
        with pytest.raises(NothingToRuleError):
            set_aside(unit, file=file, reason="x", scribe=office.scribe)
        gone = take_back_ruling(unit, number=1, reason=" gửi đúng ", scribe=office.scribe)
        assert unit.rulings() == (gone,)
        assert [(one.action, one.detail) for one in unit.audit_trail()][-1] == (
            "take-back-ruling",
            f"#1 final set-aside {file}: gửi đúng",
        )
        with pytest.raises(RecordGoneError):
            take_back_ruling(unit, number=1, reason="x", scribe=office.scribe)
    assert (cell(office, AN, ONE), state(office, file)) == (CellState.IN, FileState.IN_FORCE)


def test_a_sheet_of_a_file_set_aside_moves_nowhere(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        set_aside(unit, file=file, reason="x", scribe=office.scribe)
        with pytest.raises(NothingToMoveError):
            move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="x", scribe=office.scribe)


def test_of_two_laptops_one_file_set_aside_ends_the_conflict(office: Office) -> None:
    first = hand_in(office, "GK1", "001", name="a.clipscore", laptop="a")
    second = hand_in(office, "GK1", "001", name="b.clipscore", laptop="b", mark=900)
    assert (state(office, first), state(office, second)) == (FileState.CONFLICT, FileState.CONFLICT)
    with office.store.unit() as unit:
        set_aside(unit, file=first, reason="máy thử", scribe=office.scribe)
    assert (state(office, first), state(office, second)) == (FileState.WITHDRAWN, FileState.IN_FORCE)


def test_setting_aside_needs_a_known_file_a_reason_and_an_open_round(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        with pytest.raises(StoredFileUnknownError):
            set_aside(unit, file=FileDigest("ff"), reason="x", scribe=office.scribe)
        with pytest.raises(ReasonMissingError):
            set_aside(unit, file=file, reason=" ", scribe=office.scribe)
        made = set_aside(unit, file=file, reason="x", scribe=office.scribe)
        with pytest.raises(ReasonMissingError):
            take_back_ruling(unit, number=made.number, reason=" ", scribe=office.scribe)
        close_round(unit, scribe=office.scribe, reason="thiếu phiếu")
        with pytest.raises(RoundClosedError):
            set_aside(unit, file=file, reason="x", scribe=office.scribe)
        with pytest.raises(RoundClosedError):
            take_back_ruling(unit, number=made.number, reason="x", scribe=office.scribe)


# late


def test_a_late_file_counts_by_the_chair_s_reason_until_that_is_taken_back(office: Office) -> None:
    hand_in(office, "GK1", "001", name="a.clipscore")
    close(office)
    late = hand_in(office, "GK2", "001", name="b.clipscore")
    assert (cell(office, BINH, ONE), state(office, late)) == (CellState.MISSING, FileState.LATE)
    with office.store.unit() as unit:
        made = accept_late(unit, file=late, reason="bão, đường tắc", scribe=office.scribe)
    assert view(office).closed
    assert (cell(office, BINH, ONE), state(office, late)) == (CellState.IN, FileState.IN_FORCE)
    with office.store.unit() as unit:
        with pytest.raises(NothingToRuleError):
            accept_late(unit, file=late, reason="x", scribe=office.scribe)
        take_back_ruling(unit, number=made.number, reason="nhầm", scribe=office.scribe)
    assert (cell(office, BINH, ONE), state(office, late)) == (CellState.MISSING, FileState.LATE)


def test_a_late_file_that_was_accepted_counts_by_that_record_alone_after_closing_again(office: Office) -> None:
    close(office)
    late = hand_in(office, "GK2", "001", name="b.clipscore")
    with office.store.unit() as unit:
        made = accept_late(unit, file=late, reason="x", scribe=office.scribe)
        reopen_round(unit, scribe=office.scribe, reason="x")
    assert state(office, late) is FileState.IN_FORCE
    close(office)
    assert state(office, late) is FileState.IN_FORCE
    with office.store.unit() as unit:
        take_back_ruling(unit, number=made.number, reason="x", scribe=office.scribe)
    assert state(office, late) is FileState.LATE


def test_closing_tells_the_sheets_that_count_with_late_ones_accepted_and_without_files_set_aside(
    office: Office,
) -> None:
    aside = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        set_aside(unit, file=aside, reason="máy thử", scribe=office.scribe)
        assert close_round(unit, scribe=office.scribe, reason="x").sheets == 0
    late = hand_in(office, "GK2", "001", name="b.clipscore")
    with office.store.unit() as unit:
        accept_late(unit, file=late, reason="x", scribe=office.scribe)
        reopen_round(unit, scribe=office.scribe, reason="x")
        assert close_round(unit, scribe=office.scribe, reason="x").sheets == 1


def test_an_acceptance_can_be_taken_back_while_the_round_is_open_again(office: Office) -> None:
    close(office)
    late = hand_in(office, "GK2", "001", name="b.clipscore")
    with office.store.unit() as unit:
        made = accept_late(unit, file=late, reason="x", scribe=office.scribe)
        reopen_round(unit, scribe=office.scribe, reason="x")
        take_back_ruling(unit, number=made.number, reason="x", scribe=office.scribe)
    assert state(office, late) is FileState.IN_FORCE


def test_only_a_late_file_of_a_closed_round_is_accepted_and_none_that_contradicts(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore", laptop="a")
    with office.store.unit() as unit, pytest.raises(RoundOpenError):
        accept_late(unit, file=file, reason="x", scribe=office.scribe)
    close(office)
    other = hand_in(office, "GK1", "001", name="b.clipscore", laptop="b", mark=900)
    with office.store.unit() as unit:
        with pytest.raises(NothingToRuleError):
            accept_late(unit, file=file, reason="x", scribe=office.scribe)
        with pytest.raises(LateConflictError):
            accept_late(unit, file=other, reason="x", scribe=office.scribe)


# sheets keyed from paper


def keyed(office: Office, mark: int, reason: str = "") -> FileDigest:
    sheet = PaperSheet(judge=AN, entry=ONE, marks=(mark, mark))
    with office.store.unit() as unit:
        key_first(unit, sheet=sheet, scribe=office.scribe, reason=reason)
        done = key_second(unit, sheet=sheet, exchange=office.exchange, scribe=office.scribe)
    assert done.file is not None
    return done.file


def test_a_keyed_sheet_is_withdrawn_with_all_its_keyings_and_keyed_again_without_a_reason(office: Office) -> None:
    with office.store.unit() as unit:
        declare_way(unit, judge=AN, way=Source.PAPER, reason="x", scribe=office.scribe)
        with pytest.raises(NothingKeyedError):
            withdraw_keyed(unit, judge=AN, entry=ONE, reason="x", scribe=office.scribe)
    keyed(office, 500)
    keyed(office, 600, reason="gõ sai")
    with office.store.unit() as unit:
        with pytest.raises(ReasonMissingError):
            withdraw_keyed(unit, judge=AN, entry=ONE, reason=" ", scribe=office.scribe)
        with pytest.raises(RecordGoneError):
            restore_keyed(unit, judge=AN, entry=ONE, reason="x", scribe=office.scribe)
        made = withdraw_keyed(unit, judge=AN, entry=ONE, reason="phiếu của người khác", scribe=office.scribe)
    assert len(made) == 2
    assert not view(office).counted.in_force
    keyed(office, 700)
    assert view(office).counted.in_force[AN, ONE].sheet.marks == (700, 700)


def test_a_withdrawal_that_is_taken_back_lets_the_last_keying_count(office: Office) -> None:
    with office.store.unit() as unit:
        declare_way(unit, judge=AN, way=Source.PAPER, reason="x", scribe=office.scribe)
    keyed(office, 500)
    keyed(office, 600, reason="gõ sai")
    with office.store.unit() as unit:
        withdraw_keyed(unit, judge=AN, entry=ONE, reason="x", scribe=office.scribe)
        with pytest.raises(ReasonMissingError):
            restore_keyed(unit, judge=AN, entry=ONE, reason="", scribe=office.scribe)
        assert len(restore_keyed(unit, judge=AN, entry=ONE, reason="đúng phiếu", scribe=office.scribe)) == 2
    assert view(office).counted.in_force[AN, ONE].sheet.marks == (600, 600)


# the list of records


def test_every_record_of_the_inbox_stands_in_one_list_and_can_be_taken_back_from_it(office: Office) -> None:
    first = hand_in(office, "GK1", "001", name="a.clipscore", laptop="a")
    second = hand_in(office, "GK1", "001", name="b.clipscore", laptop="b", mark=900)
    other = hand_in(office, "GK2", "001", name="c.clipscore")
    with office.store.unit() as unit:
        settle_conflict(unit, file=first, reason="máy chính", scribe=office.scribe)
        move_sheet(unit, judge=AN, entry=ONE, to=TWO, reason="nhầm bài", scribe=office.scribe)
        set_aside(unit, file=other, reason="gửi nhầm", scribe=office.scribe)
        records = inbox_records(unit, load_round(unit))
        assert [(one.judge, one.reason, one.name) for one in records] == [
            (AN, "máy chính", ""),
            (BINH, "gửi nhầm", "c.clipscore"),
            (AN, "nhầm bài", ""),
        ]
    assert state(office, second) is FileState.NOT_CHOSEN
    with office.store.unit() as unit:
        for one in records:
            assert take_back_record(unit, key=one.key, reason="x", scribe=office.scribe) == one
        assert inbox_records(unit, load_round(unit)) == ()
        with pytest.raises(RecordGoneError):
            take_back_record(unit, key=records[0].key, reason="x", scribe=office.scribe)
    assert state(office, second) is FileState.CONFLICT
    assert state(office, other) is FileState.IN_FORCE


def test_a_choice_is_found_by_each_file_it_speaks_of(office: Office) -> None:
    first = hand_in(office, "GK1", "001", name="a.clipscore", laptop="a")
    hand_in(office, "GK1", "001", name="b.clipscore", laptop="b", mark=900)
    with office.store.unit() as unit:
        choice = settle_conflict(unit, file=first, reason="x", scribe=office.scribe)
    now = view(office)
    assert [choice_about(now, file) for file in now.files] == [choice, choice]


def test_a_file_is_found_by_its_name_or_the_beginning_of_its_digest(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        now = load_round(unit)
        assert find_file(unit, now, "a.clipscore") == file
        assert find_file(unit, now, file[:8]) == file
        for unknown in ("b.clipscore", ""):
            with pytest.raises(StoredFileUnknownError):
                find_file(unit, now, unknown)


def test_an_older_file_and_one_by_another_way_say_so(office: Office) -> None:
    older = hand_in(office, "GK1", "001", name="a.clipscore")
    newer = hand_in(office, "GK1", "002", name="b.clipscore")
    assert (state(office, older), state(office, newer)) == (FileState.OLDER, FileState.IN_FORCE)
    with office.store.unit() as unit:
        declare_way(unit, judge=AN, way=Source.PAPER, reason="x", scribe=office.scribe)
    assert state(office, newer) is FileState.OTHER_WAY


def test_a_file_whose_judge_stands_aside_for_all_of_it_is_set_aside_not_older(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        recuse(unit, judge=AN, entry=ONE, reason="cùng đơn vị", scribe=office.scribe)
    assert state(office, file) is FileState.SET_ASIDE


def test_of_a_closed_round_only_an_acceptance_can_be_taken_back(office: Office) -> None:
    file = hand_in(office, "GK1", "001", name="a.clipscore")
    with office.store.unit() as unit:
        made = set_aside(unit, file=file, reason="x", scribe=office.scribe)
        assert ruling_about(unit, load_round(unit), file) == made
        close_round(unit, scribe=office.scribe, reason="thiếu phiếu")
        assert ruling_about(unit, load_round(unit), file) is None
    late = hand_in(office, "GK2", "001", name="b.clipscore")
    with office.store.unit() as unit:
        accepted = accept_late(unit, file=late, reason="x", scribe=office.scribe)
        assert ruling_about(unit, load_round(unit), late) == accepted
