"""A pack is handed on only when its code was confirmed; its clips are looked at, and what is amiss is named first."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from judging_app.bootstrap import Application
from judging_app.core.score_sheet import SheetState
from judging_app.ports.desk_errors import WorkspaceBusyError
from judging_app.ports.errors import FileMissingError, NotAnEnvelopeError
from judging_app.ports.exchange import Pack, PackEntry
from judging_app.services.desk_state import desk_state
from judging_app.services.hand_in import write_safety_copy
from judging_app.services.mark_sheets import set_mark
from judging_app.services.open_pack import Desk, confirm_code
from judging_app.services.restore_copy import Restored
from judging_app.services.rubric_news import RubricNews
from judging_app.settings import Settings
from tests.fakes.immediate_runner import ImmediateRunner
from tests.fakes.judge_desk import ONE, TWO, NotingHost, judge_desk, rules
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.office import TOPIC, Office
from ui.screens.opening.presenter import CountingHasher, Presenter
from ui.tasks.runner import StoppedError


class Screen:
    """Fills `presenter.View`."""

    def __init__(self) -> None:
        self.pack: Pack | None = None
        self.code = ""
        self.heard: list[object] = []

    def show_pack(self, pack: Pack, code: str, *, confirmed: bool) -> None:
        self.pack, self.code = pack, code
        self.heard.append("confirmed before" if confirmed else "to be compared")

    def show_different(self) -> None:
        self.heard.append("different")

    def show_confirmed(self) -> None:
        self.heard.append("confirmed")

    def show_checking(self, permille: int) -> None:
        self.heard.append(permille)

    def show_clips(self, amiss: Sequence[PackEntry], whole: int) -> None:
        self.heard.append(([entry.code for entry in amiss], whole))

    def show_later_pack(self, number: int) -> None:
        self.heard.append(("later pack", number))

    def show_restored(self, found: Restored) -> None:
        self.heard.append(found)

    def show_rubric_news(self, news: RubricNews, *, leads_on: bool) -> None:
        self.heard.append((news, leads_on))

    def show_reading(self) -> None:
        """Nothing is known yet."""

    def show_refused(self) -> None:
        self.heard.append("refused")

    def show_busy(self, error: WorkspaceBusyError) -> None:
        self.heard.append(error)

    def show_unanswered(self) -> None:
        self.heard.append("unanswered")


@pytest.fixture
def app(tmp_path: Path) -> Application:
    return Application(settings=Settings(data=tmp_path / "data"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    office = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules())
    office.set_up().issue()
    return tmp_path / "packs" / "GK1.clipjury"


class Opening:
    """The screen's presenter and what came of it."""

    def __init__(self, app: Application) -> None:
        self.screen, self.host = Screen(), NotingHost()
        self.desks: list[Desk] = []
        self.called: list[int] = []
        self.presenter = Presenter(
            app, ImmediateRunner(), self.host, self.screen, self.desks.append, switch=self._switch
        )

    def _switch(self, process: int, unanswered: Callable[[], None]) -> None:
        self.called.append(process)
        unanswered()


@pytest.fixture
def opening(app: Application) -> Opening:
    return Opening(app)


def test_a_new_pack_shows_its_code_and_hands_nothing_on(opening: Opening, pack: Path) -> None:
    opening.presenter.read(pack)
    assert opening.screen.heard[0] == "to be compared"
    assert len(opening.screen.code.split()) == 6
    assert opening.desks == []


def test_the_same_code_hands_the_desk_on_confirmed(opening: Opening, pack: Path) -> None:
    opening.presenter.read(pack)
    opening.presenter.same()
    (desk,) = opening.desks
    assert desk.confirmed
    desk.store.close()


def test_a_different_code_says_what_to_do_and_writes_nothing(opening: Opening, pack: Path, app: Application) -> None:
    opening.presenter.read(pack)
    opening.presenter.different()
    opening.presenter.leave()
    assert opening.screen.heard[-1] == "different"
    assert opening.desks == []
    assert not app.open_pack(pack).confirmed


def test_a_pack_confirmed_earlier_is_handed_on_at_once(opening: Opening, pack: Path, app: Application) -> None:
    opening.presenter.read(pack)
    opening.presenter.same()
    opening.desks[0].store.close()
    later = Opening(app)
    later.presenter.read(pack)
    assert later.screen.heard == ["confirmed before"]
    assert len(later.desks) == 1


def test_what_is_no_pack_is_refused_with_its_reason(opening: Opening, tmp_path: Path) -> None:
    bad = tmp_path / "a.clipjury"
    bad.write_bytes(b"{}")
    opening.presenter.read(bad)
    opening.presenter.read(tmp_path / "none.clipjury")
    assert [type(error) for error in opening.host.errors] == [NotAnEnvelopeError, FileMissingError]
    assert opening.screen.heard == ["refused", "refused"]


def test_a_pack_open_in_another_window_offers_to_go_there_or_to_try_again(
    opening: Opening, pack: Path, app: Application
) -> None:
    first = app.open_pack(pack)
    opening.presenter.read(pack)
    busy = opening.screen.heard[-1]
    assert isinstance(busy, WorkspaceBusyError)
    assert opening.host.errors == [], "the offer says it already"
    opening.presenter.switch()
    assert (opening.called, opening.screen.heard[-1]) == ([os.getpid()], "unanswered")
    first.store.close()
    opening.presenter.read_again()
    assert opening.screen.heard[-1] != "refused"
    assert opening.screen.pack is not None
    opening.presenter.leave()


def with_clips(folder: Path) -> Desk:
    """A desk whose first clip is as issued, the second altered, the third missing."""
    desk = judge_desk(folder, confirmed=False)
    clips = desk.folder / "clips"
    clips.mkdir()
    (clips / "001.mp4").write_bytes(b"1")
    (clips / "002.mp4").write_bytes(b"x")
    digest = sha256(b"1").hexdigest()
    entries = tuple(
        replace(one, clip=replace(one.clip, sha256=digest)) if one.clip else one for one in desk.pack.entries
    )
    return replace(desk, pack=replace(desk.pack, entries=entries))


def test_missing_and_altered_clips_are_named_and_the_judge_decides_to_go_on(opening: Opening, tmp_path: Path) -> None:
    opening.presenter.show(with_clips(tmp_path))
    opening.presenter.look_at_clips()
    opening.presenter.same()
    assert opening.screen.heard[-2:] == [(["002", "003"], 3), "confirmed"]
    assert opening.desks == []
    opening.presenter.go_on()
    assert len(opening.desks) == 1


def test_the_look_at_the_clips_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[object, int]] = []
    asked = iter([False, False, True])
    hasher = CountingHasher(
        lambda _path, _progress=None: "0", 4, lambda words, share: told.append((words, share)), lambda: next(asked)
    )
    assert hasher(Path("a.mp4")) == "0"
    hasher(Path("b.mp4"))
    assert told == [("a.mp4", 0), ("b.mp4", 250)]
    with pytest.raises(StoppedError):
        hasher(Path("c.mp4"))


def test_a_desk_in_use_is_not_closed_by_its_facts(app: Application, tmp_path: Path) -> None:
    desk = judge_desk(tmp_path)
    known = Presenter(app, ImmediateRunner(), NotingHost(), Screen(), None)
    known.show(desk)
    known.leave()
    assert {entry.code for entry in desk.pack.entries} >= {ONE, TWO}
    with desk.store.unit() as unit:
        assert unit.sheets() == ()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), rules())
    made.set_up().issue()
    made.issue("GK1", to="second")
    return made


def test_a_later_pack_where_nothing_is_marked_waits_for_what_another_laptop_kept(
    opening: Opening, office: Office, tmp_path: Path
) -> None:
    old = office.desk("GK1")
    office.mark(old, ONE, 800, 700)
    set_mark(old, entry=TWO, criterion=TOPIC, mark=900, clock=office.clock)
    copy = write_safety_copy(old, exchange=office.exchange).path
    opening.presenter.read(tmp_path / "second" / "GK1.clipjury")
    opening.presenter.same()
    assert opening.desks == []
    assert ("later pack", 2) in opening.screen.heard
    opening.presenter.restore(copy)
    found = opening.screen.heard[-1]
    assert isinstance(found, Restored)
    assert set(found.taken) == {ONE, TWO}
    opening.presenter.go_on()
    (desk,) = opening.desks
    sheets = desk_state(desk).sheets
    assert (sheets[ONE].state, sheets[TWO].marks) == (SheetState.SUBMITTED, (900, None))


def test_a_later_pack_where_something_is_marked_goes_on_at_once(
    opening: Opening, office: Office, app: Application, tmp_path: Path
) -> None:
    first = confirm_code(app.open_pack(tmp_path / "packs" / "GK1.clipjury"), clock=app.clock)
    set_mark(first, entry=ONE, criterion=TOPIC, mark=900, clock=app.clock)
    first.store.close()
    opening.presenter.read(tmp_path / "second" / "GK1.clipjury")
    (desk,) = opening.desks
    assert desk_state(desk).sheets[ONE].marks == (900, None)
