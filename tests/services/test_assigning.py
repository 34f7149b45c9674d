"""Who marks what: drawn, changed, judges who come late or drop out; packs, counting and papers follow."""

from collections.abc import Callable
from pathlib import Path

import pytest

from judging_app.core.assignment import AssignmentKind
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.outcome import OpenKind
from judging_app.core.people import Judge
from judging_app.ports.errors import (
    EntryUnknownError,
    JudgeUnknownError,
    ReasonMissingError,
    RoundBegunError,
    RoundClosedError,
    RoundIncompleteError,
)
from judging_app.ports.office_errors import (
    JudgeSeatedError,
    NotAssignedError,
    NotDrawnError,
    NothingToAssignError,
    RecordGoneError,
    SeedMissingError,
)
from judging_app.services.assign import change_cells, draw, join, leave, needs_pack, take_back
from judging_app.services.assignment_words import assignment_lines
from judging_app.services.close_round import close_round
from judging_app.services.count_twice import counted_twice
from judging_app.services.import_marks import import_marks
from judging_app.services.merge_files import merge_files
from judging_app.services.progress import CellState, progress_of
from judging_app.services.result_papers import summary_data
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import standing, trail
from tests.services.office import RULES, Office, table

JUDGES = table("code,name,role", "GK1,Trần An,chair", "GK2,Lê Bình,member", "GK3,Ngô Chi,member", "GK4,Đỗ Dung,member")
ENTRIES = table("mã,tên clip,đơn vị", *(f"00{i},Clip {i},Đơn vị {i}" for i in range(1, 7)))
GK1, GK2, GK3, GK4 = (JudgeCode(f"GK{i}") for i in range(1, 5))
ONE, TWO = EntryCode("001"), EntryCode("002")
LATE = Judge(code=JudgeCode("GK5"), name="Vũ Em")


def office_of(folder: Path, sheets: int | None = 2) -> Office:
    rules = {**RULES, "rounds": [RULES["rounds"][0] | {"sheets_per_entry": sheets}]}
    return Office(folder, FakeContestStores(), FakeWorkspaceStores(), rules).set_up(ENTRIES, JUDGES)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return office_of(tmp_path)


@pytest.fixture
def everyone(tmp_path: Path) -> Office:
    """Everyone marks everything."""
    return office_of(tmp_path, None)


def do(office: Office, act: Callable[..., object], **more: object) -> object:
    with office.store.unit() as unit:
        return act(unit, scribe=office.scribe, **more)


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def drawn(office: Office, seed: str = "2023") -> Office:
    do(office, draw, seed=seed)
    return office


def loads(office: Office) -> list[int]:
    found = view(office)
    return [len(found.entries_for(judge.code)) for judge in found.judges]


def of(office: Office, judge: JudgeCode) -> list[str]:
    return [entry.code for entry in view(office).entries_for(judge)]


def mark(office: Office, judge: str, *entries: str) -> None:
    rows = [f"{judge},{code},{criterion},8" for code in entries for criterion in ("topic", "novelty")]
    read = table("judge,entry,criterion,mark", *rows)
    with office.store.unit() as unit:
        import_marks(unit, table=read, name=f"{judge}.csv", exchange=office.exchange, scribe=office.scribe)


def someone_else(office: Office, entry: EntryCode) -> JudgeCode:
    return next(judge.code for judge in view(office).judges if not view(office).marks(judge.code, entry))


def marker(office: Office, entry: EntryCode) -> JudgeCode:
    return next(judge.code for judge in view(office).judges if view(office).marks(judge.code, entry))


def test_nothing_is_issued_before_judges_are_drawn(office: Office) -> None:
    with pytest.raises(NotAssignedError) as caught:
        office.issue()
    assert caught.value.entries == ("001", "002", "003", "004", "005", "006")


def test_packs_hold_what_was_drawn(office: Office) -> None:
    issued = drawn(office).issue()
    assert [one.entries for one in issued] == loads(office) == [3, 3, 3, 3]
    desk = office.desk("GK2", confirm=False)
    assert {entry.code for entry in desk.pack.entries} == set(of(office, GK2))


def test_a_drawing_is_on_record_with_its_seed_and_can_be_taken_back(office: Office) -> None:
    drawn(office, " 2023 ")
    (step,) = view(office).steps
    assert (step.kind, step.seed, step.per_entry, step.amendment) == (AssignmentKind.DRAW, "2023", 2, 0)
    assert trail(office)[-1] == ("assign", "#1 final draw seed 2023")
    with pytest.raises(ReasonMissingError):
        do(office, take_back, number=1, reason=" ")
    do(office, take_back, number=1, reason="nhầm số")
    assert loads(office) == [0, 0, 0, 0]
    assert trail(office)[-1] == ("take-back-assignment", "#1 final draw seed 2023: nhầm số")
    with pytest.raises(RecordGoneError):
        do(office, take_back, number=1, reason="lại")


def test_the_same_seed_draws_the_same_again(office: Office) -> None:
    before = [of(drawn(office), judge.code) for judge in view(office).judges]
    drawn(office, "1")
    assert [of(drawn(office), judge.code) for judge in view(office).judges] == before


def test_drawing_needs_a_seed_and_rules_that_ask_for_it(office: Office, tmp_path: Path) -> None:
    with pytest.raises(SeedMissingError):
        drawn(office, "  ")
    with pytest.raises(NotDrawnError):
        drawn(office_of(tmp_path / "other", None))


def test_once_packs_are_out_nothing_is_drawn_or_taken_back_that_was_there_before(office: Office) -> None:
    drawn(office).issue()
    with pytest.raises(RoundBegunError):
        drawn(office)
    with pytest.raises(RoundBegunError):
        do(office, take_back, number=1, reason="nhầm")


def test_cells_change_freely_before_packs_and_for_a_reason_afterwards(office: Office) -> None:
    drawn(office)
    old, new = marker(office, ONE), someone_else(office, ONE)
    do(office, change_cells, give=[(new, ONE)], take=[(old, ONE)])
    assert not view(office).marks(old, ONE)
    assert view(office).marks(new, ONE)
    office.issue()
    with pytest.raises(ReasonMissingError):
        do(office, change_cells, give=[(old, ONE)])
    do(office, change_cells, give=[(old, ONE)], reason="thêm người chấm")
    assert [step.amendment for step in view(office).steps] == [0, 0, 1]
    assert trail(office)[-1] == ("assign", f"#3 final edit + {old} 001: thêm người chấm")


def test_what_is_like_that_already_is_no_change(office: Office) -> None:
    drawn(office)
    with pytest.raises(NothingToAssignError):
        do(office, change_cells, give=[(marker(office, ONE), ONE)])
    with pytest.raises(JudgeUnknownError):
        do(office, change_cells, give=[(JudgeCode("GK9"), ONE)])
    with pytest.raises(EntryUnknownError):
        do(office, change_cells, take=[(GK1, EntryCode("099"))])


def test_only_judges_whose_entries_changed_need_another_pack(office: Office) -> None:
    drawn(office).issue()
    old, new = marker(office, ONE), someone_else(office, ONE)
    do(office, change_cells, give=[(new, ONE)], take=[(old, ONE)], reason="đổi người")
    assert waiting(office) == {old, new}
    office.issue(new)
    assert waiting(office) == {old}
    do(office, take_back, number=2, reason="thôi")
    assert waiting(office) == {new}


def waiting(office: Office) -> set[str]:
    with office.store.unit() as unit:
        found, packs = load_round(unit), unit.enrolments()
    last = {one.judge: one.issued_at_ms for one in packs}
    return {judge for judge, at_ms in last.items() if needs_pack(found, judge, at_ms)}


def test_sheets_for_entries_that_are_not_assigned_are_set_aside(office: Office) -> None:
    drawn(office)
    stranger = someone_else(office, ONE)
    mark(office, stranger, "001")
    progress = progress_of(view(office))
    assert progress.cells[stranger, ONE] is CellState.SET_ASIDE
    assert (progress.expected, progress.count(CellState.IN)) == (12, 0)
    assert progress.count(CellState.NOT_ASSIGNED) == 11
    do(office, change_cells, give=[(stranger, ONE)], reason="chấm thay")
    assert progress_of(view(office)).cells[stranger, ONE] is CellState.IN


def test_a_round_is_complete_with_the_sheets_that_were_assigned(office: Office) -> None:
    drawn(office)
    for judge in view(office).judges:
        mark(office, judge.code, *of(office, judge.code))
    do(office, close_round)
    assert {len(place.figure.totals) for place in standing(office).places} == {2}
    assert not any(one.kind is OpenKind.INCOMPLETE for one in standing(office).open)


def test_a_missing_sheet_is_one_that_was_assigned(office: Office) -> None:
    drawn(office)
    for judge in view(office).judges[1:]:
        mark(office, judge.code, *of(office, judge.code))
    with pytest.raises(RoundIncompleteError) as caught:
        do(office, close_round)
    assert caught.value.missing == 3
    gaps = [one for one in standing(office).open if one.kind is OpenKind.INCOMPLETE]
    assert [one.judges for one in gaps] == [("GK1",)] * 3


def test_the_table_leaves_cells_blank_that_were_not_assigned_and_says_how_it_was_drawn(office: Office) -> None:
    drawn(office)
    for judge in view(office).judges:
        mark(office, judge.code, *of(office, judge.code))
    do(office, close_round)
    data = summary_data(view(office), counted_twice(view(office)), day=None)
    assert {sum(cell.state.value == "not-assigned" for cell in row.cells) for row in data.rows} == {2}
    assert "Mỗi bài do 2 giám khảo chấm, phân công bằng bốc thăm theo số gốc “2023”" in data.legend


def test_a_judge_drops_out_and_what_is_missing_goes_to_others(office: Office) -> None:
    drawn(office).issue()
    first = of(office, GK1)[0]
    mark(office, "GK1", first)
    do(office, leave, judge=GK1, reason="ốm", to_others=True)
    assert of(office, GK1) == [first]
    assert sum(loads(office)) == 12
    assert sorted(loads(office)) in ([1, 3, 4, 4], [1, 3, 3, 5])
    assert "giám khảo GK1 thôi chấm, 2 trong 2 phiếu còn thiếu giao cho giám khảo khác (lý do: ốm)" in lines(office)
    do(office, leave, judge=GK2, reason="bận", to_others=True)
    assert of(office, GK1) == [first]


def test_a_judge_drops_out_and_what_is_missing_is_waived(everyone: Office) -> None:
    everyone.issue()
    mark(everyone, "GK1", "001")
    do(everyone, leave, judge=GK1, reason="ốm")
    assert loads(everyone) == [1, 6, 6, 6]
    for judge in ("GK2", "GK3", "GK4"):
        mark(everyone, judge, *of(everyone, JudgeCode(judge)))
    do(everyone, close_round)
    assert "giám khảo GK1 thôi chấm, 5 phiếu còn thiếu không chấm nữa (lý do: ốm)" in lines(everyone)
    with pytest.raises(RoundClosedError):
        do(everyone, leave, judge=GK2, reason="muộn")


def lines(office: Office) -> str:
    return " ".join(assignment_lines(view(office)))


def test_where_everyone_marks_everything_nothing_can_be_passed_on(everyone: Office) -> None:
    do(everyone, leave, judge=GK1, reason="ốm", to_others=True)
    assert loads(everyone) == [0, 6, 6, 6]
    assert lines(everyone) == ""


def test_dropping_out_needs_a_judge_a_reason_and_something_missing(everyone: Office) -> None:
    with pytest.raises(JudgeUnknownError):
        do(everyone, leave, judge=JudgeCode("GK9"), reason="ốm")
    with pytest.raises(ReasonMissingError):
        do(everyone, leave, judge=GK1, reason=" ")
    do(everyone, leave, judge=GK1, reason="ốm")
    with pytest.raises(NothingToAssignError):
        do(everyone, leave, judge=GK1, reason="ốm")


def test_a_judge_who_joins_late_marks_like_the_others(everyone: Office) -> None:
    everyone.issue()
    do(everyone, join, judge=LATE, reason="bổ sung")
    assert loads(everyone) == [6] * 5
    assert everyone.issue("GK5")[0].entries == 6
    assert "Điều chỉnh phân công lần 1: giám khảo GK5 tham gia sau khi đã phát gói chấm (lý do: bổ sung)" in lines(
        everyone
    )


def test_a_late_judge_takes_over_from_one_who_drops_out(office: Office) -> None:
    drawn(office).issue()
    do(office, join, judge=LATE, reason="thay GK1")
    do(office, leave, judge=GK1, reason="ốm", to_others=True)
    assert loads(office) == [0, 3, 3, 3, 3]
    do(office, take_back, number=3, reason="đã khỏe")
    assert loads(office) == [3, 3, 3, 3, 0]


def test_a_seat_is_taken_once_and_for_a_reason(office: Office) -> None:
    drawn(office)
    with pytest.raises(ReasonMissingError):
        do(office, join, judge=LATE, reason="")
    with pytest.raises(JudgeSeatedError):
        do(office, join, judge=Judge(code=GK1, name="Người khác"), reason="bổ sung")


def test_by_hand_alone_is_said_in_the_papers_as_well(office: Office) -> None:
    do(office, change_cells, give=[(GK1, EntryCode(f"00{i}")) for i in range(1, 7)])
    office.issue("GK1")
    do(office, change_cells, give=[(GK2, ONE)], take=[(GK1, TWO)], reason="đổi")
    assert assignment_lines(view(office)) == (
        "Mỗi bài do 2 giám khảo chấm theo phân công",
        "Điều chỉnh phân công lần 1: thêm 1 phiếu, bớt 1 phiếu của GK1, GK2 (lý do: đổi)",
    )


def test_a_new_pack_brings_the_entries_that_were_given_later(office: Office) -> None:
    drawn(office).issue()
    other = someone_else(office, ONE)
    desk = office.desk(other)
    for entry in of(office, other):
        office.mark(desk, entry, 800, 700)
    written = [office.hand_in(desk, "first.clipscore").path]
    do(office, change_cells, give=[(other, ONE)], reason="chấm thêm")
    office.issue(other, to="again")
    again = office.desk(other, packs="again", laptop="another")
    assert {entry.code for entry in again.pack.entries} == set(of(office, other))
    office.mark(again, "001", 900, 800)
    written.append(office.hand_in(again, "second.clipscore").path)
    merge_files(office.store, written, exchange=office.exchange, scribe=office.scribe)
    progress = progress_of(view(office))
    assert progress.count(CellState.IN, judge=other) == len(of(office, other)) == 4
