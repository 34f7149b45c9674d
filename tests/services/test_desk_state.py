"""Where the work stands is read at once, and what is not finished is named in the order of the pack."""

import pytest

from judging_app.core.ids import EntryCode
from judging_app.core.watched import Watched
from judging_app.services.desk_state import desk_state, lacks, remember
from judging_app.services.mark_sheets import record_watched, recuse, set_mark, set_pending
from judging_app.services.open_pack import Desk
from tests.services.office import NOVELTY, TOPIC, Office

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")


@pytest.fixture
def desk(office: Office) -> Desk:
    office.set_up().issue()
    return office.desk("GK1")


def test_an_untouched_desk_has_an_empty_sheet_for_every_entry_in_the_order_of_the_pack(desk: Desk) -> None:
    state = desk_state(desk)
    assert list(state.sheets) == [entry.code for entry in desk.pack.entries]
    assert all(sheet.marks == (None, None) for sheet in state.sheets.values())
    assert (state.pending, state.remembered) == ({}, {})


def test_the_state_is_what_was_stored(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=0, clock=office.clock)
    set_pending(desk, entry=TWO, criterion=NOVELTY, text="9,")
    record_watched(desk, entry=ONE, watched=Watched(ranges=((0, 1_500),)))
    remember(desk, {"entry": "002", "volume": "40"})
    remember(desk, {"volume": "50"})
    state = desk_state(desk)
    assert state.sheets[ONE].marks == (0, None)
    assert state.pending == {(TWO, NOVELTY): "9,"}
    assert state.watched[ONE].ranges == ((0, 1_500),)
    assert state.watched[TWO].ranges == ()
    assert state.remembered == {"entry": "002", "volume": "50"}


def test_what_is_missing_is_named_and_unfinished_text_apart(office: Office, desk: Desk) -> None:
    office.mark(desk, "001", 800, 700)
    set_mark(desk, entry=TWO, criterion=TOPIC, mark=900, clock=office.clock)
    set_pending(desk, entry=THREE, criterion=TOPIC, text="1")
    found = {lack.entry.code: (lack.missing, lack.unfinished) for lack in lacks(desk, desk_state(desk))}
    assert found == {TWO: ((NOVELTY,), ()), THREE: ((NOVELTY,), (TOPIC,))}


def test_a_full_sheet_that_is_not_finished_is_missing_too(office: Office, desk: Desk) -> None:
    for criterion in (TOPIC, NOVELTY):
        set_mark(desk, entry=ONE, criterion=criterion, mark=800, clock=office.clock)
    found = {lack.entry.code: lack.missing for lack in lacks(desk, desk_state(desk))}
    assert found[ONE] == ()


def test_a_recusal_is_nothing_missing(office: Office, desk: Desk) -> None:
    recuse(desk, entry=ONE, reason="Bài của đơn vị mình", clock=office.clock)
    assert ONE not in {lack.entry.code for lack in lacks(desk, desk_state(desk))}
