"""What would come out otherwise: which awards hold, what a look changes, an early look written down."""

from pathlib import Path

from judging_app.core.ids import EntryCode
from tests.fakes.chair import APART, closed, judged, trail
from tests.fakes.secretariat import Room, filled
from ui.screens.what_if.details import LookWords
from ui.screens.what_if.presenter import WhatIfPresenter
from ui.screens.what_if.rows import Move, WhatIf
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

AGAINST = {"001": (600, 500), "002": (1000, 1000), "003": (600, 500)}
"""The other judge would have another winner."""


class Screen:
    """Fills `presenter.WhatIfView`."""

    def __init__(self) -> None:
        self.shut = ""
        self.shown: WhatIf | None = None
        self.look: LookWords | None = None
        self.errors: list[BaseException] = []
        self.marks: dict[str, tuple[Dot, Words]] = {}

    def show_shut(self, round: str) -> None:
        self.shut = round

    def show_what_if(self, shown: WhatIf) -> None:
        self.shown, self.shut = shown, ""

    def show_look(self, words: LookWords) -> None:
        self.look = words

    def tell_error(self, error: BaseException) -> None:
        self.errors.append(error)

    def mark(self, place: str, dot: Dot, count: Words) -> None:
        self.marks[place] = (dot, count)


class Desk:
    """A presenter with its screen, on a contest."""

    def __init__(self, room: Room) -> None:
        self.screen = Screen()
        self.presenter = WhatIfPresenter(self.screen, room.app, room.contest, room.runner)
        self.presenter.load()

    @property
    def shown(self) -> WhatIf:
        assert self.screen.shown is not None
        return self.screen.shown

    def key(self, head: str) -> str:
        return next(one.key for one in self.shown.columns if filled(one.head) == head)

    def told(self, code: str, head: str) -> list[tuple[str, str]]:
        self.presenter.choose(code, self.key(head))
        assert self.screen.look is not None
        return [(filled(one.name), filled(one.text)) for one in self.screen.look.details]


def test_an_open_round_shows_no_marks_until_an_early_look_is_asked_for_and_written_down_once(tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    desk = Desk(room)
    assert desk.screen.shut
    assert desk.screen.shown is None
    assert desk.screen.marks["what-if"] == (Dot.NOT_BEGUN, "")
    desk.presenter.look_early()
    desk.presenter.load()
    assert desk.shown.early
    assert trail(room).count("look-before-close") == 1


def test_judges_who_agree_leave_every_award_where_it_is(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    assert desk.shown.shaky == 0
    assert desk.screen.marks["what-if"] == (Dot.DONE, "")
    assert filled(desk.shown.sentences[0]) == "Every award holds whichever one judge is left out."
    assert [one.judges for one in desk.shown.rows if one.award] == ["2/2"] * sum(
        bool(one.award) for one in desk.shown.rows
    )
    told = desk.told("001", "no GK1")
    assert ("Awards", "Every award stays where it is.") in told


def test_an_award_that_changes_hands_is_the_loudest_cell_and_is_told_with_both_entries(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART, AGAINST))
    assert desk.shown.shaky
    place = [one.key for one in desk.shown.columns].index(desk.key("no GK2"))
    cells = {row.code: row.cells[place] for row in desk.shown.rows}
    first, second = EntryCode("002"), EntryCode("001")
    assert cells[first].move is Move.LOSES
    assert (cells[second].move, cells[second].text) == (Move.GAINS, "1 ↑1")
    told = dict(desk.told("001", "no GK2"))
    changes = [text for text in told.values() if text.startswith("No more: 002")]
    assert changes
    assert "Instead: 001 Một cửa" in changes[0]
    assert told["001 Một cửa"] == "Place 2 by the rules, 1 here"


def test_the_first_column_says_how_firmly_an_award_holds_and_in_which_looks_it_does_not(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART, AGAINST))
    told = desk.told("002", "by the rules")
    assert told[0] == ("002 Thời 4.0", "Place 1")
    assert told[1][1].startswith("Holds in 1 of 2 looks without one judge")
    assert "without GK2" in dict(told)["Does not hold"]


def test_a_round_without_a_place_has_no_grid(tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, {}, reason="Không ai chấm"))
    assert desk.shown.rows == ()


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    desk = Desk(room)
    room.work.store.close()
    room.contest.unlink()
    desk.presenter.load()
    assert len(desk.screen.errors) == 1
