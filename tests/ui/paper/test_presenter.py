"""Ways in on the screen; sheets keyed twice from a pile of paper, the second time blind to the first."""

from pathlib import Path

import pytest

from judging_app.core.counting import Source
from judging_app.services.rounds import RoundView, load_round
from tests.fakes.secretariat import Room, filled
from ui.screens.paper.presenter import PaperPresenter
from ui.screens.paper.rows import DIFFERS, FIRST, IN, SECOND, JudgeRow, PaperShown, SheetRow, details_of


class Screen:
    """Fills `presenter.PaperView`."""

    def __init__(self) -> None:
        self.shown: PaperShown | None = None
        self.judge: JudgeRow | None = None
        self.tab, self.anew = "", False
        self.sheet: SheetRow | None = None
        self.asked: list[Source] = []

    def show_judges(self, shown: PaperShown) -> None:
        self.shown, self.judge = shown, None

    def show_keying(self, shown: PaperShown, judge: JudgeRow, tab: str, sheet: SheetRow | None, *, anew: bool) -> None:
        self.shown, self.judge, self.tab, self.sheet, self.anew = shown, judge, tab, sheet, anew

    def ask_why(self, judge: JudgeRow, way: Source) -> None:
        self.asked.append(way)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    made.list_judges()
    return made


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def presenter(screen: Screen, room: Room) -> PaperPresenter:
    made = PaperPresenter(screen, room.desk())
    made.load()
    return made


def keying(presenter: PaperPresenter) -> bool:
    return presenter.keying


def row(screen: Screen, place: int = 0) -> JudgeRow:
    assert screen.shown is not None
    return screen.shown.rows[place]


def begin(presenter: PaperPresenter, screen: Screen, who: str = "Hoa") -> None:
    presenter.declare(row(screen), Source.PAPER)
    presenter.who = who
    presenter.begin(row(screen).judge.code)


def in_hand(screen: Screen) -> tuple[str, str]:
    return screen.tab, screen.sheet.code if screen.sheet else ""


def in_sheet(screen: Screen) -> SheetRow:
    assert screen.sheet is not None
    return screen.sheet


def view(room: Room) -> RoundView:
    with room.work.store.unit() as unit:
        return load_round(unit)


def key(presenter: PaperPresenter, topic: int, novelty: int) -> None:
    presenter.keep((topic, novelty), ("", ""), "")


def test_a_way_in_is_declared_and_changed_for_a_reason(presenter: PaperPresenter, screen: Screen, room: Room) -> None:
    presenter.declare(row(screen), Source.PAPER)
    assert (row(screen).way, row(screen).on_paper) == (Source.PAPER, True)
    assert filled(screen.shown.headline if screen.shown else "").startswith("1 judges on paper · 0 by spreadsheet")
    presenter.declare(row(screen), Source.SPREADSHEET)
    assert (screen.asked, row(screen).way) == ([Source.SPREADSHEET], Source.PAPER)
    presenter.declare(row(screen), Source.SPREADSHEET, "đổi ý")
    assert row(screen).way is Source.SPREADSHEET
    presenter.take_back(row(screen), "nhầm")
    assert row(screen).way is Source.PAPER
    assert room.host.errors == []


def test_a_pile_of_paper_is_keyed_in_its_order_twice(presenter: PaperPresenter, screen: Screen, room: Room) -> None:
    begin(presenter, screen)
    assert in_hand(screen) == (FIRST, "001")
    key(presenter, 800, 900)
    assert in_hand(screen) == (FIRST, "002")
    key(presenter, 700, 700)
    key(presenter, 600, 600)
    assert in_hand(screen) == (FIRST, "")
    presenter.who = "Lan"
    presenter.turn_to(SECOND)
    assert in_hand(screen) == (SECOND, "001")
    assert (in_sheet(screen).who, in_sheet(screen).differences) == ("Hoa", ())
    for topic, novelty in ((800, 900), (700, 750), (600, 600)):
        presenter.keep((topic, novelty), (), "")
    assert room.told()[-1] == "Entry {entry}: the two keyings differ in {count} marks. Look at the paper."
    assert sorted(one.sheets[0].entry for one in view(room).files) == ["001", "003"]
    presenter.turn_to(DIFFERS)
    assert [(one.position, one.first, one.second) for one in in_sheet(screen).differences] == [(1, 700, 750)]
    presenter.settle({1: 750})
    assert in_hand(screen) == (DIFFERS, "")
    assert ("002", ("Hoa", "Lan", "Lan")) in [(one.sheets[0].entry, one.keyed_by) for one in view(room).files]
    assert room.host.marks["paper"][1] == "3"
    assert [filled(one.text) for one in details_of(row(screen))][1:] == [
        "3 of 3",
        "0 to key, 0 keyed once, 0 with differences, 3 in",
    ]


def test_a_sheet_that_is_in_is_keyed_anew_for_a_reason(presenter: PaperPresenter, screen: Screen, room: Room) -> None:
    begin(presenter, screen)
    key(presenter, 800, 900)
    presenter.turn_to(SECOND)
    key(presenter, 800, 900)
    presenter.turn_to(IN)
    assert screen.sheet is None
    assert screen.judge is not None
    presenter.again(screen.judge.of(IN)[0], "giám khảo sửa, có ký")
    assert (in_hand(screen), screen.anew) == ((IN, "001"), True)
    key(presenter, 850, 900)
    presenter.turn_to(SECOND)
    presenter.keep((850, 900), (), "")
    sheet = view(room).sheets[0]
    assert (sheet.marks, sheet.reason) == ((850, 900), "giám khảo sửa, có ký")


def test_a_sheet_that_is_in_is_withdrawn_for_a_reason_and_keyed_again(
    presenter: PaperPresenter, screen: Screen, room: Room
) -> None:
    begin(presenter, screen)
    key(presenter, 800, 900)
    presenter.turn_to(SECOND)
    key(presenter, 800, 900)
    presenter.turn_to(IN)
    assert screen.judge is not None
    presenter.withdraw(screen.judge.of(IN)[0], "phiếu của người khác")
    presenter.load()
    assert screen.judge.of(IN) == ()
    assert view(room).sheets == ()
    with room.work.store.unit() as unit:
        assert [one.reason for one in unit.rulings()] == ["phiếu của người khác"]


def test_what_is_wrong_is_told_and_the_sheet_stays_in_hand(
    presenter: PaperPresenter, screen: Screen, room: Room
) -> None:
    begin(presenter, screen)
    key(presenter, 800, 100)
    assert [type(one).__name__ for one in room.host.errors] == ["RemarksLackError"]
    assert in_hand(screen) == (FIRST, "001")


def test_spreadsheets_are_written_for_those_who_hand_them_in(
    presenter: PaperPresenter, screen: Screen, room: Room
) -> None:
    presenter.declare(row(screen, 1), Source.SPREADSHEET)
    presenter.write_spreadsheets(room.folder / "out")
    assert [one.name for one in (room.folder / "out").iterdir()] == ["GK2.xlsx"]
    assert room.told()[-1] == "{count} spreadsheets were written to {path}."


def test_who_is_not_on_paper_is_not_keyed_and_one_goes_back(presenter: PaperPresenter, screen: Screen) -> None:
    presenter.begin(row(screen).judge.code)
    assert not keying(presenter)
    begin(presenter, screen)
    assert keying(presenter)
    presenter.end()
    assert not keying(presenter)
