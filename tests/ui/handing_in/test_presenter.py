"""Handing in names what is missing, leads there, and writes the score file after all that waits to be saved."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judging_app.core.ids import CriterionKey
from judging_app.ports.errors import CannotWriteError
from judging_app.services.hand_in import HandedIn
from judging_app.services.mark_sheets import recuse, reopen_sheet, set_mark, set_pending, submit_sheet
from tests.fakes.judge_desk import ONE, THREE, TWO, NotingHost, sitting
from tests.fakes.printing import printed
from tests.services.office import NOVELTY, TOPIC
from ui.screens.handing_in.presenter import Presenter
from ui.screens.handing_in.rows import Counts, LackRow, short_digest
from ui.tasks.runner import StoppedError
from ui.tasks.sitting import JUDGING, Sitting, Wanted
from ui.theme.phrase import Phrase
from ui.widgets.cells import Dot


class Screen:
    """Fills `presenter.View`."""

    def __init__(self) -> None:
        self.rows: dict[str, LackRow] = {}
        self.counts = Counts(done=0, aside=0, open=0)
        self.place = Path()
        self.written: HandedIn | None = None
        self.busy: list[bool] = []

    def show_missing(self, rows: Sequence[LackRow], found: Counts) -> None:
        self.rows = {row.code: row for row in rows}
        self.counts = found

    def show_news(self, last: int, changed: int) -> None:
        self.news = (last, changed)

    def show_place(self, path: Path) -> None:
        self.place = path

    def show_written(self, written: HandedIn) -> None:
        self.written = written

    def show_printing(self, permille: int | None) -> None:
        self.printing = permille

    def show_busy(self, *, busy: bool) -> None:
        self.busy.append(busy)


@pytest.fixture
def at(tmp_path: Path) -> Sitting:
    return sitting(tmp_path)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def host() -> NotingHost:
    return NotingHost()


@pytest.fixture
def presenter(at: Sitting, host: NotingHost, screen: Screen) -> Presenter:
    return Presenter(at, host, screen)


def give(at: Sitting, entry: str, criterion: CriterionKey, mark: int) -> None:
    set_mark(at.desk, entry=ONE if entry == "001" else TWO, criterion=criterion, mark=mark, clock=at.app.clock)


def finish_one(at: Sitting) -> None:
    give(at, "001", TOPIC, 800)
    give(at, "001", NOVELTY, 700)
    submit_sheet(at.desk, entry=ONE, clock=at.app.clock)


def test_what_is_missing_is_counted_and_named(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    finish_one(at)
    give(at, "002", TOPIC, 900)
    presenter.come()
    assert screen.counts == Counts(done=1, aside=0, open=2)
    assert list(screen.rows) == ["002", "003"]
    assert (screen.rows["002"].dot, screen.rows["003"].dot) == (Dot.BEGUN, Dot.NOT_BEGUN)
    what = screen.rows["002"].what
    assert isinstance(what, Phrase)
    assert dict(what.fields) == {"count": 1, "names": "Tính mới"}


def test_unfinished_text_is_named_first(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    give(at, "002", TOPIC, 900)
    set_pending(at.desk, entry=TWO, criterion=NOVELTY, text="1")
    presenter.come()
    assert screen.rows["002"].wanted == Wanted(entry=TWO, criterion=NOVELTY)
    what = screen.rows["002"].what
    assert isinstance(what, Phrase)
    assert what.source.startswith("typed but not finished")


def test_a_remark_that_is_missing_is_named_and_led_to(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    give(at, "001", TOPIC, 900)
    give(at, "001", NOVELTY, 100)
    presenter.come()
    assert screen.rows["001"].wanted == Wanted(entry=ONE, criterion=NOVELTY)
    what = screen.rows["001"].what
    assert isinstance(what, Phrase)
    assert what.source.startswith("a remark is missing")


def test_recusals_are_not_missing(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    recuse(at.desk, entry=THREE, reason="Bài của đơn vị mình", clock=at.app.clock)
    presenter.come()
    assert screen.counts.aside == 1
    assert "003" not in screen.rows


def test_a_line_leads_to_what_is_missing(at: Sitting, host: NotingHost, screen: Screen, presenter: Presenter) -> None:
    give(at, "002", TOPIC, 900)
    presenter.come()
    presenter.jump(screen.rows["002"])
    assert at.take_wanted() == Wanted(entry=TWO, criterion=NOVELTY)
    assert host.places == [JUDGING]


def test_the_score_file_lies_beside_the_pack(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    finish_one(at)
    presenter.come()
    assert screen.place == at.desk.folder / "GK1-1.clipscore"
    presenter.write()
    assert screen.place.is_file()
    assert screen.written is not None
    assert (screen.written.submitted, screen.written.sequence) == (1, 1)
    assert screen.busy == [True, False]


def test_each_file_has_the_next_number_and_a_name_of_its_own(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    presenter.write()
    first = (at.desk.folder / "GK1-1.clipscore").read_bytes()
    presenter.write()
    assert screen.written is not None
    assert (screen.written.sequence, screen.written.path.name) == (2, "GK1-1-2.clipscore")
    assert (at.desk.folder / "GK1-1.clipscore").read_bytes() == first


def test_what_changed_since_the_last_file_is_counted(at: Sitting, screen: Screen, presenter: Presenter) -> None:
    presenter.come()
    assert screen.news == (0, 0)
    finish_one(at)
    presenter.write()
    assert screen.news == (1, 0)
    reopen_sheet(at.desk, entry=ONE, reason="nghe lại", clock=at.app.clock)
    recuse(at.desk, entry=TWO, reason="người nhà", clock=at.app.clock)
    presenter.come()
    assert screen.news == (1, 2)


def test_the_file_that_was_written_is_copied(
    tmp_path: Path, at: Sitting, host: NotingHost, presenter: Presenter
) -> None:
    (tmp_path / "usb").mkdir()
    presenter.write()
    presenter.write()
    presenter.copy(tmp_path / "usb")
    copied = tmp_path / "usb" / "GK1-1-2.clipscore"
    assert copied.read_bytes() == (at.desk.folder / copied.name).read_bytes()
    assert host.told[-1][0] == "good"


def test_another_place_gets_the_ending(tmp_path: Path, screen: Screen, presenter: Presenter) -> None:
    presenter.choose_place(tmp_path / "usb" / "của tôi")
    assert screen.place == tmp_path / "usb" / "của tôi.clipscore"
    presenter.choose_place(tmp_path / "a.clipscore")
    presenter.write()
    assert (tmp_path / "a.clipscore").is_file()


def test_a_place_that_cannot_be_written_is_told(
    tmp_path: Path, host: NotingHost, screen: Screen, presenter: Presenter
) -> None:
    (tmp_path / "file").write_text("")
    presenter.choose_place(tmp_path / "file" / "a.clipscore")
    presenter.write()
    assert [type(error) for error in host.errors] == [CannotWriteError]
    assert screen.written is None
    assert screen.busy == [True, False]


def test_a_short_digest_is_its_beginning_in_groups() -> None:
    assert short_digest("0123456789abcdef" * 4) == "0123 4567 89ab"


def test_own_sheets_go_to_the_printer_all_in_one(
    at: Sitting, host: NotingHost, presenter: Presenter, tmp_path: Path
) -> None:
    finish_one(at)
    presenter.print_out()
    (wish,) = host.printed
    assert printed(wish, tmp_path) == ["phieu-cham-GK1.pdf"]
    with pytest.raises(StoppedError):
        wish.draw("own-sheets", tmp_path, lambda _words, _permille: None, lambda: True)
