"""The trial comes first in every pack, its sheets are stored, and no standing ever uses them."""

from dataclasses import replace

import pytest

from judging_app.core.entry import EntryState, Finding, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.ports.errors import EntryUnknownError, RoundBegunError
from judging_app.services.consolidate import standing_in
from judging_app.services.merge_files import merge_files
from judging_app.services.progress import progress_of
from judging_app.services.rounds import RoundView, load_round
from judging_app.services.trial_entry import choose_trial
from tests.services.office import Office

TRIAL = EntryCode("002")


def choose(office: Office, entry: EntryCode | None) -> dict[str, EntryState]:
    with office.store.unit() as unit:
        choose_trial(unit, entry=entry, scribe=office.scribe)
    with office.store.unit() as unit:
        return {one.code: one.state for one in unit.entries()}


def view(office: Office) -> RoundView:
    with office.store.unit() as unit:
        return load_round(unit)


def test_there_is_one_trial_at_most_and_a_way_back(office: Office) -> None:
    office.set_up()
    assert choose(office, TRIAL)[TRIAL] is EntryState.TRIAL
    states = choose(office, EntryCode("003"))
    assert (states[TRIAL], states["003"]) == (EntryState.RECEIVED, EntryState.TRIAL)
    assert set(choose(office, None).values()) == {EntryState.RECEIVED}


def test_a_rejected_entry_is_rejected_again_when_it_is_the_trial_no_more(office: Office) -> None:
    office.set_up()
    missing = Finding(entry=TRIAL, kind=FindingKind.MISSING, decision=FindingDecision.REJECTED, reason="không có clip")
    with office.store.unit() as unit:
        unit.replace_findings([missing])
        unit.save_entries([replace(one, state=EntryState.REJECTED) for one in unit.entries() if one.code == TRIAL])
        unit.commit()
    choose(office, TRIAL)
    assert choose(office, None)[TRIAL] is EntryState.REJECTED


def test_an_unknown_trial_is_refused(office: Office) -> None:
    office.set_up()
    with pytest.raises(EntryUnknownError):
        choose(office, EntryCode("999"))


def test_the_trial_stands_fast_once_packs_are_out(office: Office) -> None:
    office.set_up().issue()
    with pytest.raises(RoundBegunError):
        choose(office, TRIAL)


def test_the_trial_comes_first_in_every_pack(office: Office) -> None:
    choose(office.set_up(), TRIAL)
    office.issue()
    for judge in ("GK1", "GK2"):
        pack = office.desk(judge).pack
        assert (pack.trial, pack.entries[0].code, len(pack.entries)) == (TRIAL, TRIAL, 3)


def test_a_pack_without_a_trial_names_none(office: Office) -> None:
    office.set_up().issue()
    assert office.desk("GK1").pack.trial is None


def test_a_sheet_of_the_trial_is_stored_and_changes_no_standing(office: Office) -> None:
    choose(office.set_up(), TRIAL)
    office.issue()
    desk = office.desk("GK1")
    for entry, mark in ((TRIAL, 1000), ("001", 500), ("003", 700)):
        office.mark(desk, entry, mark, mark)
    office.hand_in(desk, "a.clipscore")
    (merged,) = merge_files(
        office.store, [office.folder / "a.clipscore"], exchange=office.exchange, scribe=office.scribe
    )
    seen = view(office)
    standing = standing_in(seen)
    assert not merged.refused
    assert [sheet.marks for file in seen.files for sheet in file.sheets if sheet.entry == TRIAL] == [(1000, 1000)]
    assert [place.entry for place in standing.places] == ["003", "001"]
    assert TRIAL not in {one.entry for one in standing.unranked}
    assert {entry for _, entry in progress_of(seen).cells} == {"001", "003"}
