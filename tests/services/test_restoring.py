"""A laptop dies: the secretariat's new pack and the last safety copy bring everything back, and nothing newer is lost."""

from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import Note, SheetState
from judging_app.core.watched import Watched
from judging_app.ports.desk_errors import CopyNotForPackError
from judging_app.ports.errors import FileMissingError, NotConfirmedError, NotSealedError, SealBrokenError
from judging_app.services.desk_state import desk_state
from judging_app.services.hand_in import write_safety_copy
from judging_app.services.mark_sheets import record_watched, recuse, set_mark, set_notes, set_remark
from judging_app.services.merge_files import merge_files
from judging_app.services.open_pack import Desk
from judging_app.services.restore_copy import restore_safety_copy
from tests.services.office import NOVELTY, TOPIC, Office

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")


@pytest.fixture
def old(office: Office) -> Desk:
    """A desk with a finished sheet, a draft with everything on it, and a recusal."""
    office.set_up().issue()
    desk, clock = office.desk("GK1"), office.clock
    office.mark(desk, ONE, 0, 800)
    record_watched(desk, entry=TWO, watched=Watched(ranges=((5000, 17000),)))
    set_mark(desk, entry=TWO, criterion=NOVELTY, mark=925, clock=clock)
    set_remark(desk, entry=TWO, text="Rõ ràng", clock=clock)
    set_notes(desk, entry=TWO, notes=(Note(at_ms=9000, text="hay", criterion=TOPIC),), clock=clock)
    recuse(desk, entry=THREE, reason="người nhà", clock=clock)
    return desk


def copy_of(office: Office, desk: Desk) -> Path:
    return write_safety_copy(desk, exchange=office.exchange).path


def new_laptop(office: Office, judge: str = "GK1", *, confirm: bool = True) -> Desk:
    office.issue(judge, to="second")
    return office.desk(judge, packs="second", laptop="new", confirm=confirm)


def test_everything_comes_back_on_a_new_laptop(office: Office, old: Desk) -> None:
    before = desk_state(old).sheets
    copy = copy_of(office, old)
    desk = new_laptop(office)
    told = restore_safety_copy(desk, path=copy, exchange=office.exchange)
    assert desk_state(desk).sheets == before
    assert (told.taken, told.kept) == ((ONE, TWO, THREE), ())
    assert (told.judge_code, told.enrolment, told.sequence) == (old.judge_code, 1, 1)
    assert desk.judge_code != old.judge_code


def test_the_seconds_watched_come_back(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    desk = new_laptop(office)
    restore_safety_copy(desk, path=copy, exchange=office.exchange)
    assert desk_state(desk).watched[TWO].seconds == 12
    assert desk_state(desk).watched[ONE].ranges == ()


def test_what_came_back_is_handed_in_as_if_nothing_had_happened(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    desk = new_laptop(office)
    restore_safety_copy(desk, path=copy, exchange=office.exchange)
    told = office.hand_in(desk, "b.clipscore")
    (merged,) = merge_files(
        office.store, [office.folder / "b.clipscore"], exchange=office.exchange, scribe=office.scribe
    )
    assert (told.submitted, told.recused, told.missing, merged.refused) == (1, 1, (TWO,), False)


def test_a_sheet_changed_later_on_the_new_laptop_stays(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    desk = new_laptop(office)
    own = set_mark(desk, entry=ONE, criterion=TOPIC, mark=100, clock=office.clock)
    told = restore_safety_copy(desk, path=copy, exchange=office.exchange)
    assert (told.taken, told.kept) == ((TWO, THREE), (ONE,))
    assert desk_state(desk).sheets[ONE] == own


def test_a_sheet_changed_earlier_gives_way(office: Office, old: Desk) -> None:
    desk = new_laptop(office)
    set_mark(desk, entry=TWO, criterion=TOPIC, mark=100, clock=office.clock)
    set_mark(old, entry=TWO, criterion=TOPIC, mark=700, clock=office.clock)
    restore_safety_copy(desk, path=copy_of(office, old), exchange=office.exchange)
    assert desk_state(desk).sheets[TWO].marks == (700, 925)


def test_the_same_copy_a_second_time_changes_nothing(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    desk = new_laptop(office)
    restore_safety_copy(desk, path=copy, exchange=office.exchange)
    first = desk_state(desk)
    again = restore_safety_copy(desk, path=copy, exchange=office.exchange)
    assert (again.taken, desk_state(desk)) == ((), first)


def test_a_third_laptop_opens_the_copies_of_both_before(office: Office, old: Desk) -> None:
    first = copy_of(office, old)
    second_desk = new_laptop(office)
    restore_safety_copy(second_desk, path=first, exchange=office.exchange)
    set_mark(second_desk, entry=TWO, criterion=TOPIC, mark=650, clock=office.clock)
    second = copy_of(office, second_desk)
    office.issue("GK1", to="third")
    third = office.desk("GK1", packs="third", laptop="third")
    restore_safety_copy(third, path=first, exchange=office.exchange)
    restore_safety_copy(third, path=second, exchange=office.exchange)
    assert desk_state(third).sheets[TWO].marks == (650, 925)
    assert desk_state(third).sheets[ONE].state is SheetState.SUBMITTED


def test_the_pack_beside_a_copy_does_not_open_it(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    thief = office.desk("GK1", laptop="thief")
    with pytest.raises(CopyNotForPackError):
        restore_safety_copy(thief, path=copy, exchange=office.exchange)


def test_another_judges_pack_does_not_open_it(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    office.issue("GK2", to="first")
    other = new_laptop(office, "GK2")
    with pytest.raises(CopyNotForPackError):
        restore_safety_copy(other, path=copy, exchange=office.exchange)
    assert {sheet.marks for sheet in desk_state(other).sheets.values()} == {(None, None)}


def test_what_is_no_copy_or_damaged_or_missing_is_refused(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    desk = new_laptop(office)
    other, cut = office.folder / "x.clipscore", office.folder / "y.clipscore"
    other.write_bytes(b"PK")
    cut.write_bytes(copy.read_bytes()[:-1])
    for path, error in ((other, NotSealedError), (cut, SealBrokenError), (office.folder / "z", FileMissingError)):
        with pytest.raises(error):
            restore_safety_copy(desk, path=path, exchange=office.exchange)
    assert all(sheet.last_change_ms == 0 for sheet in desk_state(desk).sheets.values())


def test_nothing_is_brought_back_before_the_contest_code_was_compared(office: Office, old: Desk) -> None:
    copy = copy_of(office, old)
    desk = new_laptop(office, confirm=False)
    with pytest.raises(NotConfirmedError):
        restore_safety_copy(desk, path=copy, exchange=office.exchange)
