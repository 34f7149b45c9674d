"""Single entries and units are changed while the list may change; states have a reason and a way back."""

from typing import Any

import pytest

from judging_app.core.entry import Entry, EntryState, Finding, FindingDecision, FindingKind
from judging_app.core.ids import BlockKey, EntryCode, UnitCode
from judging_app.ports.errors import (
    EntryUnknownError,
    ReasonMissingError,
    RoundBegunError,
    RoundClosedError,
    RowsWrongError,
)
from judging_app.ports.list_errors import TextMissingError, UnitFullError, UnitTwiceError, UnitUnknownError
from judging_app.services.close_round import close_round
from judging_app.services.edit_entry import edit_entry, edit_unit, put_out, take_back_in
from judging_app.services.import_entries import import_entries
from tests.services.office import Office, table

ALL, FIRST = BlockKey("all"), EntryCode("001")


def act(office: Office, what: Any, **given: Any) -> Any:
    with office.store.unit() as unit:
        return what(unit, scribe=office.scribe, **given)


def entry_of(office: Office, code: str = "001") -> Entry:
    with office.store.unit() as unit:
        return next(one for one in unit.entries() if one.code == code)


def test_title_and_unit_of_an_entry_change_and_the_trail_says_from_what(office: Office) -> None:
    office.set_up()
    other = entry_of(office, "002").unit
    act(office, edit_entry, code=FIRST, title=" Tên \n mới ", of_unit=other)
    changed = entry_of(office)
    assert (changed.title, changed.unit) == ("Tên mới", other)
    with office.store.unit() as unit:
        last = unit.audit_trail()[-1]
    assert (last.action, last.detail) == ("edit-entry", "001: Một cửa (U0001) -> Tên mới (U0002)")


def test_an_entry_keeps_a_title_and_goes_to_no_unit_that_is_unknown_or_full(office: Office) -> None:
    office.set_up(table("code,title,unit", "001,A,Sở A", "002,B,Sở B", "003,C,Sở B"))
    own, full = entry_of(office).unit, entry_of(office, "002").unit
    for error, given in (
        (TextMissingError, {"title": " ", "of_unit": own}),
        (UnitUnknownError, {"title": "x", "of_unit": UnitCode("?")}),
        (UnitFullError, {"title": "x", "of_unit": full}),
    ):
        with pytest.raises(error):
            act(office, edit_entry, code=FIRST, **given)
    with pytest.raises(EntryUnknownError):
        act(office, edit_entry, code=EntryCode("?"), title="x", of_unit=own)
    assert entry_of(office).title == "A"
    assert act(office, edit_entry, code=EntryCode("002"), title="Mới", of_unit=full).title == "Mới"


def test_a_unit_takes_another_name_unless_its_block_has_that_name_already(office: Office) -> None:
    office.set_up()
    first = entry_of(office).unit
    assert act(office, edit_unit, code=first, name="Sở  Mới", block=ALL).name == "Sở Mới"
    with pytest.raises(UnitTwiceError):
        act(office, edit_unit, code=first, name="Sở B", block=ALL)
    with pytest.raises(UnitUnknownError):
        act(office, edit_unit, code=UnitCode("?"), name="x", block=ALL)
    assert act(office, edit_unit, code=first, name="Sở Mới", block=ALL).name == "Sở Mới"


def test_nothing_is_edited_once_packs_are_out_but_an_entry_may_be_withdrawn(office: Office) -> None:
    office.set_up().issue()
    own = entry_of(office).unit
    with pytest.raises(RoundBegunError):
        act(office, edit_entry, code=FIRST, title="x", of_unit=own)
    with pytest.raises(RoundBegunError):
        act(office, edit_unit, code=own, name="x", block=ALL)
    act(office, put_out, code=FIRST, state=EntryState.WITHDRAWN, reason=" xin rút ")
    assert (entry_of(office).state, entry_of(office).reason) == (EntryState.WITHDRAWN, "xin rút")


def test_a_withdrawn_entry_comes_back_as_screening_left_it(office: Office) -> None:
    office.set_up()
    finding = Finding(entry=FIRST, kind=FindingKind.TOO_LONG, decision=FindingDecision.REJECTED, reason="dài")
    with office.store.unit() as unit:
        unit.replace_findings([finding])
        unit.commit()
    act(office, put_out, code=FIRST, state=EntryState.DISQUALIFIED, reason="sao chép")
    act(office, take_back_in, code=FIRST, reason="khiếu nại đúng")
    assert entry_of(office).state is EntryState.REJECTED
    act(office, put_out, code=EntryCode("002"), state=EntryState.WITHDRAWN, reason="x")
    act(office, take_back_in, code=EntryCode("002"), reason="x")
    assert (entry_of(office, "002").state, entry_of(office, "002").reason) == (EntryState.RECEIVED, "")


def test_a_state_needs_a_reason_and_an_open_round(office: Office) -> None:
    office.set_up().issue()
    for reason in ("", " "):
        with pytest.raises(ReasonMissingError):
            act(office, put_out, code=FIRST, state=EntryState.WITHDRAWN, reason=reason)
        with pytest.raises(ReasonMissingError):
            act(office, take_back_in, code=FIRST, reason=reason)
    act(office, close_round, reason="thiếu phiếu")
    with pytest.raises(RoundClosedError):
        act(office, put_out, code=FIRST, state=EntryState.WITHDRAWN, reason="x")


@pytest.mark.parametrize("state", [EntryState.WITHDRAWN, EntryState.DISQUALIFIED])
def test_what_competes_for_nothing_takes_no_place_among_its_units_entries(office: Office, state: EntryState) -> None:
    office.set_up(table("code,title,unit", "001,A,Sở A", "002,B,Sở B", "003,C,Sở B"))
    full = entry_of(office, "002").unit
    act(office, put_out, code=EntryCode("002"), state=state, reason="Rút bài")
    assert act(office, edit_entry, code=FIRST, title="A", of_unit=full).unit == full
    with pytest.raises(UnitFullError):
        act(office, take_back_in, code=EntryCode("002"), reason="Nộp lại")
    with office.store.unit() as unit, pytest.raises(RowsWrongError):
        import_entries(unit, table=table("code,title,unit", "004,D,Sở B"), scribe=office.scribe)
    act(office, put_out, code=EntryCode("003"), state=state, reason="Rút bài")
    with office.store.unit() as unit:
        import_entries(unit, table=table("code,title,unit", "004,D,Sở B"), scribe=office.scribe)
    assert entry_of(office, "004").unit == full
