"""Handing in: what is missing is named, what was handed in is known, and what is private stays on the laptop."""

from pathlib import Path

import pytest

from judging_app.core.ids import EntryCode
from judging_app.core.score_sheet import SheetState
from judging_app.exchange.sealing import unseal
from judging_app.ports.errors import EntryUnknownError, ReasonMissingError
from judging_app.services.desk_state import desk_state
from judging_app.services.hand_in import write_safety_copy
from judging_app.services.mark_sheets import recuse, reopen_sheet, set_mark, submit_sheet, undo_recusal
from judging_app.services.merge_files import merge_files
from judging_app.services.open_pack import Desk
from judging_app.services.rounds import load_round
from judging_app.services.scratch import set_scratch
from judging_app.services.trial_entry import choose_trial
from tests.services.office import TOPIC, Office

ONE, TWO, THREE = EntryCode("001"), EntryCode("002"), EntryCode("003")


@pytest.fixture
def desk(office: Office) -> Desk:
    office.set_up().issue()
    return office.desk("GK1")


def test_a_partial_handing_in_names_what_is_missing(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    recuse(desk, entry=TWO, reason="người nhà", clock=office.clock)
    first = office.hand_in(desk, "a.clipscore")
    assert (first.partial, first.missing) == (True, (THREE,))
    assert first.size == (office.folder / "a.clipscore").stat().st_size
    office.mark(desk, THREE, 800, 700)
    second = office.hand_in(desk, "b.clipscore")
    assert (second.partial, second.missing, second.submitted, second.recused) == (False, (), 2, 1)


def test_a_begun_and_a_reopened_sheet_are_missing(office: Office, desk: Desk) -> None:
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=100, clock=office.clock)
    office.mark(desk, TWO, 800, 700)
    reopen_sheet(desk, entry=TWO, reason="", clock=office.clock)
    told = office.hand_in(desk, "a.clipscore")
    assert (set(told.missing), told.drafts, told.submitted) == ({ONE, TWO, THREE}, 2, 0)


def test_the_trial_is_in_the_file_and_is_never_missing(office: Office) -> None:
    office.set_up()
    with office.store.unit() as unit:
        choose_trial(unit, entry=TWO, scribe=office.scribe)
    office.issue()
    desk = office.desk("GK1")
    office.mark(desk, ONE, 800, 700)
    office.mark(desk, THREE, 800, 700)
    bare = office.hand_in(desk, "a.clipscore")
    office.mark(desk, TWO, 100, 200)
    full = office.hand_in(desk, "b.clipscore")
    assert [(one.missing, one.submitted) for one in (bare, full)] == [((), 2), ((), 2)]
    assert full.size > bare.size


def test_reopening_needs_a_reason_once_the_sheet_was_handed_in(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    office.hand_in(desk, "a.clipscore")
    office.mark(desk, TWO, 800, 700)
    with pytest.raises(ReasonMissingError):
        reopen_sheet(desk, entry=ONE, reason="  ", clock=office.clock)
    assert desk_state(desk).sheets[ONE].state is SheetState.SUBMITTED
    assert reopen_sheet(desk, entry=TWO, reason="", clock=office.clock).state is SheetState.REOPENED
    assert reopen_sheet(desk, entry=ONE, reason=" nghe lại ", clock=office.clock).reason == "nghe lại"


def test_why_a_sheet_was_opened_again_goes_with_the_next_file(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    office.hand_in(desk, "a.clipscore")
    reopen_sheet(desk, entry=ONE, reason="nghe lại", clock=office.clock)
    set_mark(desk, entry=ONE, criterion=TOPIC, mark=900, clock=office.clock)
    submit_sheet(desk, entry=ONE, watched_reason="đã xem ở hội trường", clock=office.clock)
    office.hand_in(desk, "b.clipscore")
    merge_files(office.store, [office.folder / "b.clipscore"], exchange=office.exchange, scribe=office.scribe)
    with office.store.unit() as unit:
        view = load_round(unit)
    (sheet,) = (one for one in view.sheets if one.entry == ONE)
    assert (sheet.state, sheet.reason) == (SheetState.SUBMITTED, "nghe lại")


def test_a_recusal_is_taken_back_freely_until_it_was_handed_in_and_for_a_reason_then(
    office: Office, desk: Desk
) -> None:
    recuse(desk, entry=ONE, reason="người nhà", clock=office.clock)
    undo_recusal(desk, entry=ONE, clock=office.clock)
    recuse(desk, entry=ONE, reason="người nhà", clock=office.clock)
    office.hand_in(desk, "a.clipscore")
    with pytest.raises(ReasonMissingError):
        undo_recusal(desk, entry=ONE, clock=office.clock)
    assert desk_state(desk).sheets[ONE].state is SheetState.RECUSED
    opened = undo_recusal(desk, entry=ONE, reason=" nhầm người ", clock=office.clock)
    assert (opened.state, opened.reason) == (SheetState.REOPENED, "nhầm người")


def test_a_safety_copy_is_no_handing_in(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    write_safety_copy(desk, exchange=office.exchange)
    assert reopen_sheet(desk, entry=ONE, reason="", clock=office.clock).state is SheetState.REOPENED


def test_on_a_new_laptop_the_pack_says_what_the_secretariat_has(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    office.hand_in(desk, "a.clipscore")
    merge_files(office.store, [office.folder / "a.clipscore"], exchange=office.exchange, scribe=office.scribe)
    office.issue("GK1", to="second")
    newer = office.desk("GK1", packs="second", laptop="new")
    office.mark(newer, ONE, 900, 900)
    office.mark(newer, TWO, 900, 900)
    with pytest.raises(ReasonMissingError):
        reopen_sheet(newer, entry=ONE, reason="", clock=office.clock)
    reopen_sheet(newer, entry=TWO, reason="", clock=office.clock)
    assert set(desk_state(newer).handed_in) == {ONE}


def test_the_desk_knows_what_changed_since_it_was_handed_in(office: Office, desk: Desk) -> None:
    for entry in (ONE, TWO):
        office.mark(desk, entry, 800, 700)
    told = office.hand_in(desk, "a.clipscore")
    reopen_sheet(desk, entry=TWO, reason="nghe lại", clock=office.clock)
    state = desk_state(desk)
    assert {code: (one.sequence, one.changed(state.sheets[code])) for code, one in state.handed_in.items()} == {
        ONE: (told.sequence, False),
        TWO: (told.sequence, True),
    }
    assert state.remembered == {}


NOTE = "so với bài 003: hơi khắt khe"


def test_a_private_note_is_kept_for_its_entry(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    set_scratch(desk, entry=ONE, text=NOTE)
    state = desk_state(desk)
    assert (dict(state.scratch), dict(state.remembered)) == ({ONE: NOTE}, {})
    set_scratch(desk, entry=ONE, text="")
    assert desk_state(desk).scratch == {}
    with pytest.raises(EntryUnknownError):
        set_scratch(desk, entry=EntryCode("999"), text=NOTE)


def test_a_private_note_never_leaves_the_laptop(office: Office, desk: Desk) -> None:
    office.mark(desk, ONE, 800, 700)
    set_scratch(desk, entry=ONE, text=NOTE)
    office.hand_in(desk, "a.clipscore")
    copy = write_safety_copy(desk, exchange=office.exchange).path
    with office.store.unit() as unit:
        identity = unit.keys().identity
    for path in (office.folder / "a.clipscore", copy):
        assert NOTE not in str(payload(path, identity))


def payload(path: Path, identity: str) -> object:
    """All that a score file says."""
    import base64
    import json

    envelope = json.loads(unseal(path.read_bytes(), identity).data)
    found: object = json.loads(base64.b64decode(envelope["payload"]))
    return found
