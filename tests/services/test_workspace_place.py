"""Real files: the work of a judge lies in the person's own folder, and a pack finds it from wherever it is opened."""

import shutil
from pathlib import Path

import pytest

from judging_app.bootstrap import Application
from judging_app.core.ids import EntryCode
from judging_app.services.desk_state import desk_state
from judging_app.services.mark_sheets import set_pending
from judging_app.services.open_pack import Desk, confirm_code
from judging_app.settings import Settings
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.services.office import TOPIC, Office, StepClock

ONE, TWO = EntryCode("001"), EntryCode("002")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder of packs as it lies on a memory stick."""
    return tmp_path / "packs"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path, SqlContestStores(clock=StepClock()), SqlWorkspaceStores(clock=StepClock()))
    made.set_up().issue()
    return made


@pytest.fixture
def app(tmp_path: Path) -> Application:
    return Application(settings=Settings(data=tmp_path / "home"))


def opened(app: Application, pack: Path) -> Desk:
    return confirm_code(app.open_pack(pack), clock=app.clock)


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_nothing_of_the_work_lies_on_the_stick(office: Office, app: Application, stick: Path) -> None:
    before = files_below(stick)
    desk = opened(app, stick / "GK1.clipjury")
    office.mark(desk, ONE, 800, 700)
    assert files_below(stick) == before
    assert any(name.endswith(".workspace") for name in files_below(app.settings.workspaces))
    desk.store.close()


def test_a_pack_finds_its_work_also_from_another_place(office: Office, app: Application, stick: Path) -> None:
    desk = opened(app, stick / "GK1.clipjury")
    office.mark(desk, ONE, 800, 700)
    set_pending(desk, entry=TWO, criterion=TOPIC, text="1")
    before = desk_state(desk)
    desk.store.close()

    elsewhere = stick.with_name("trên máy")
    shutil.copytree(stick, elsewhere)
    shutil.rmtree(stick)
    (elsewhere / "GK1.clipjury").rename(elsewhere / "gói của tôi.clipjury")
    again = app.open_pack(elsewhere / "gói của tôi.clipjury")
    assert desk_state(again) == before
    assert again.confirmed
    assert again.folder == elsewhere.resolve()
    again.store.close()


def test_a_newer_pack_keeps_marks_and_what_is_being_typed(office: Office, app: Application, stick: Path) -> None:
    desk = opened(app, stick / "GK1.clipjury")
    office.mark(desk, ONE, 800, 700)
    set_pending(desk, entry=TWO, criterion=TOPIC, text="1")
    before = desk_state(desk)
    desk.store.close()

    office.issue("GK1", to="newer")
    newer = app.open_pack(office.folder / "newer" / "GK1.clipjury")
    assert newer.pack.enrolment == desk.pack.enrolment + 1
    assert (desk_state(newer).sheets, desk_state(newer).pending) == (before.sheets, before.pending)
    newer.store.close()
