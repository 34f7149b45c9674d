"""Decisions are made in the contest's own file; a copy, an older one or a strange one says what it is, and can be taken over."""

from pathlib import Path

import pytest

from judging_app.ports.chair_errors import NotFromHereError, NotOwnFileError
from judging_app.ports.errors import CannotWriteError, ReasonMissingError
from judging_app.ports.homes import Home
from judging_app.services.adjust import set_adjustment
from judging_app.services.approve import approve
from judging_app.services.own_file import OwnFile, Place, take_over
from judging_app.services.reverse import open_correction, revoke_award, take_back_reversal
from judging_app.storage.homes import FileHomes
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.fakes.homes import FakeHomes
from tests.services.closed_round import ONE, marked, trail
from tests.services.deciding import CLEAR, with_tiers
from tests.services.office import Office, StepClock


class Machine:
    """A contest that was made on it, judged and closed."""

    def __init__(self, folder: Path) -> None:
        self.homes = FileHomes(folder / "home")
        self.stores = SqlContestStores(clock=StepClock(), homes=self.homes)
        self.path = folder / "a.contest"
        self.office = Office(folder, self.stores, SqlWorkspaceStores(clock=StepClock()), with_tiers())
        marked(self.office.set_up(), CLEAR)

    def approve(self, path: Path | None = None) -> None:
        own = OwnFile(path=path or self.path, homes=self.homes)
        store = self.stores.open(path or self.path)
        with store.unit() as unit:
            approve(unit, by="Trần An", own=own, exchange=self.office.exchange, scribe=self.office.scribe)
        store.close()

    def place(self, path: Path | None = None) -> Place:
        store = self.stores.open(path or self.path)
        with store.unit() as unit:
            found = OwnFile(path=path or self.path, homes=self.homes).place(unit)
        store.close()
        return found

    def take_over(self, path: Path, reason: str = "máy cũ hỏng") -> Place:
        store = self.stores.open(path)
        with store.unit() as unit:
            was = take_over(unit, own=OwnFile(path=path, homes=self.homes), reason=reason, scribe=self.office.scribe)
        store.close()
        return was

    def adjust(self, path: Path) -> None:
        store = self.stores.open(path)
        with store.unit() as unit:
            set_adjustment(unit, entry=ONE, points=-100, reason="x", scribe=self.office.scribe)
        store.close()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def copied(machine: Machine, name: str) -> Path:
    copy = machine.path.with_name(name)
    copy.write_bytes(machine.path.read_bytes())
    return copy


def test_the_file_that_was_made_here_is_the_contests_own_also_under_another_name(machine: Machine) -> None:
    assert machine.place() is Place.OWN
    moved = machine.path.with_name("b.contest")
    machine.office.store.close()
    machine.path.rename(moved)
    assert machine.place(moved) is Place.OWN
    machine.approve(moved)
    assert machine.place(moved) is Place.OWN


def test_a_copy_beside_the_own_file_is_refused_until_it_is_taken_over(machine: Machine) -> None:
    copy = copied(machine, "copy.contest")
    with pytest.raises(NotOwnFileError) as refused:
        machine.approve(copy)
    assert (refused.value.place, refused.value.own) == (Place.COPY, str(machine.path.resolve()))
    with pytest.raises(ReasonMissingError):
        machine.take_over(copy, " ")
    assert machine.take_over(copy) is Place.COPY
    machine.approve(copy)
    assert machine.place() is Place.COPY
    store = machine.stores.open(copy)
    with store.unit() as unit:
        notes = [(one.action, one.detail) for one in unit.audit_trail()]
    store.close()
    assert ("take-over", "copy: máy cũ hỏng") in notes


def test_an_older_copy_in_the_place_of_the_file_says_so(machine: Machine) -> None:
    before = machine.path.read_bytes()
    machine.approve()
    machine.office.store.close()
    machine.path.write_bytes(before)
    assert machine.place() is Place.OLDER
    with pytest.raises(NotOwnFileError):
        machine.approve()


def test_a_copy_that_went_another_way_says_so(machine: Machine) -> None:
    copy = copied(machine, "copy.contest")
    machine.approve()
    for _ in range(4):
        machine.adjust(copy)
    machine.office.store.close()
    machine.path.write_bytes(copy.read_bytes())
    copy.unlink()
    assert machine.place() is Place.APART
    assert machine.take_over(machine.path) is Place.APART
    machine.approve()


def test_on_a_machine_that_knows_nothing_of_the_contest_it_is_taken_over_first(
    machine: Machine, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "other" / "a.contest"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(machine.path.read_bytes())
    machine.homes = FileHomes(tmp_path / "other home")
    with pytest.raises(NotFromHereError):
        machine.approve(elsewhere)
    assert machine.take_over(elsewhere) is Place.UNKNOWN
    machine.approve(elsewhere)


def test_revoking_and_correcting_want_the_own_file_as_well(machine: Machine) -> None:
    machine.approve()
    copy = copied(machine, "copy.contest")
    own, scribe = OwnFile(path=copy, homes=machine.homes), machine.office.scribe
    store = machine.stores.open(copy)
    with store.unit() as unit:
        with pytest.raises(NotOwnFileError):
            revoke_award(unit, entry=ONE, reason="x", own=own, scribe=scribe)
        with pytest.raises(NotOwnFileError):
            open_correction(unit, reason="x", own=own, scribe=scribe)
        with pytest.raises(NotOwnFileError):
            take_back_reversal(unit, number=1, reason="x", own=own, scribe=scribe)
    store.close()
    assert trail(machine.office)[-1][0] == "approve"


class FullDisk(FakeHomes):
    def save_home(self, contest: object, home: Home) -> None:
        raise CannotWriteError(path="home", reason="đĩa đầy")


def test_a_machine_that_can_not_write_what_it_remembers_keeps_what_it_knew(tmp_path: Path) -> None:
    stores = SqlContestStores(clock=StepClock(), homes=FullDisk())
    office = Office(tmp_path, stores, SqlWorkspaceStores(clock=StepClock()), with_tiers())
    file = OwnFile(path=tmp_path / "a.contest", homes=FullDisk())
    with office.store.unit() as unit:
        file.keep(unit)
        assert file.place(unit) is Place.UNKNOWN
