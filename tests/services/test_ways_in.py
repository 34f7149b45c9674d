"""Each judge's sheets come in by one declared way; another counts only after a recorded change."""

from pathlib import Path

import pytest

from judging_app.core.counting import SetAsideReason, Source
from judging_app.core.ids import EntryCode, JudgeCode
from judging_app.core.merging import FileOutcome
from judging_app.ports.errors import JudgeUnknownError, ReasonMissingError, RoundClosedError
from judging_app.ports.office_errors import RecordGoneError, SameWayError
from judging_app.services.close_round import close_round
from judging_app.services.import_marks import import_marks
from judging_app.services.merge_files import Merged, merge_files
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.ways_in import declare_way, sheets_by_source, take_back_way
from tests.services.office import Office, table

ONE, AN = EntryCode("001"), JudgeCode("GK1")
TABLE = ("GK1,001,topic,5", "GK1,001,novelty,5")


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def declare(office: Office, way: Source, reason: str = "") -> None:
    with office.store.unit() as unit:
        declare_way(unit, judge=AN, way=way, scribe=office.scribe, reason=reason)


def take_back(office: Office, reason: str = "nhầm") -> None:
    with office.store.unit() as unit:
        take_back_way(unit, judge=AN, reason=reason, scribe=office.scribe)


def table_of_marks(office: Office) -> None:
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *TABLE)
        import_marks(unit, table=read, name="m.csv", exchange=office.exchange, scribe=office.scribe)


def signed(office: Office) -> Path:
    desk = office.desk("GK1")
    office.mark(desk, "001", 900, 900)
    path = office.hand_in(desk, "a.clipscore").path
    desk.store.close()
    return path


def merge(office: Office, path: Path) -> Merged:
    return merge_files(office.store, [path], exchange=office.exchange, scribe=office.scribe)[0]


def counting(office: Office) -> int | None:
    found = view(office).counted.in_force.get((AN, ONE))
    return None if found is None else found.sheet.marks[0]


def test_an_unsigned_sheet_never_replaces_a_signed_one_where_the_file_is_declared(office: Office) -> None:
    office.set_up().issue()
    declare(office, Source.FILE)
    assert merge(office, signed(office)).outcome is FileOutcome.NEW
    table_of_marks(office)
    assert counting(office) == 900
    (aside,) = view(office).counted.set_aside
    assert (aside.sheet.entry, aside.reason) == (ONE, SetAsideReason.OTHER_WAY)
    assert view(office).counted.conflicts == ()


def test_a_signed_sheet_never_replaces_one_on_paper_but_by_a_recorded_change(office: Office) -> None:
    office.set_up().issue()
    declare(office, Source.TABLE)
    table_of_marks(office)
    assert merge(office, signed(office)).outcome is FileOutcome.SET_ASIDE
    assert counting(office) == 500
    with pytest.raises(ReasonMissingError):
        declare(office, Source.FILE)
    declare(office, Source.FILE, "đã tìm thấy máy tính")
    assert counting(office) == 900
    take_back(office)
    assert counting(office) == 500
    with office.store.unit() as unit:
        assert [one.taken_back for one in unit.ways_in()] == ["", "nhầm"]
        told = [(one.action, one.detail) for one in unit.audit_trail()][-3:]
    assert told[0] == ("merge", "a.clipscore: set-aside")
    assert [action for action, _ in told[1:]] == ["declare-way", "take-back-way"]


def test_the_first_word_needs_no_reason_unless_sheets_came_by_another_way(office: Office) -> None:
    office.set_up().issue()
    table_of_marks(office)
    with pytest.raises(ReasonMissingError):
        declare(office, Source.PAPER, "  ")
    declare(office, Source.TABLE)
    with pytest.raises(SameWayError):
        declare(office, Source.TABLE)


def test_a_conflict_of_files_is_none_where_another_way_is_declared(office: Office) -> None:
    office.set_up().issue()
    first = office.desk("GK1")
    office.mark(first, "001", 900, 900)
    second = office.desk("GK1", laptop="other")
    office.mark(second, "001", 800, 800)
    for desk, name in ((first, "a.clipscore"), (second, "b.clipscore")):
        merge(office, office.hand_in(desk, name).path)
        desk.store.close()
    assert view(office).counted.conflicts
    declare(office, Source.PAPER, "máy hỏng")
    assert view(office).counted.conflicts == ()
    assert counting(office) is None


def test_who_is_not_on_the_panel_has_no_way_in_and_nothing_is_taken_back_twice(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit, pytest.raises(JudgeUnknownError):
        declare_way(unit, judge=JudgeCode("X"), way=Source.PAPER, scribe=office.scribe)
    declare(office, Source.PAPER)
    with pytest.raises(ReasonMissingError):
        take_back(office, " ")
    take_back(office)
    with pytest.raises(RecordGoneError):
        take_back(office)


def test_the_way_in_stays_once_the_round_is_closed(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        close_round(unit, scribe=office.scribe, reason="thử")
    with pytest.raises(RoundClosedError):
        declare(office, Source.PAPER)


def test_sheets_that_count_are_told_by_the_way_they_came(office: Office) -> None:
    office.set_up().issue()
    merge(office, signed(office))
    with office.store.unit() as unit:
        read = table("judge,entry,criterion,mark", "GK2,001,topic,5", "GK2,001,novelty,5", "GK2,002,topic,5")
        import_marks(unit, table=read, name="m.csv", exchange=office.exchange, scribe=office.scribe)
    assert sheets_by_source(view(office)) == {Source.FILE: 1, Source.TABLE: 1}
