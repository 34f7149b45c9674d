"""Who goes on and why, ties at the cut, the next round opened and taken back."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from judging_app.services.close_round import close_round
from judging_app.services.import_marks import import_marks
from judging_app.services.rounds import load_round
from tests.fakes import secretariat
from tests.fakes.secretariat import Room, filled
from tests.services.office import RULES, table
from ui.dialogs.order_tie import OrderDialog
from ui.screens.panel.importing import take_in
from ui.screens.rounds.presenter import RoundsPresenter
from ui.screens.rounds.rows import RoundsShown, details_of
from ui.screens.rounds.view import RoundsScreen

SHORT = {"sections": [{"criteria": [{"key": "all", "name": "Chung", "max": "10"}]}]}


class Screen:
    """Fills `presenter.RoundsView`."""

    def __init__(self) -> None:
        self.shown: RoundsShown | None = None

    def show_rounds(self, shown: RoundsShown) -> None:
        self.shown = shown


def room_of(folder: Path, monkeypatch: pytest.MonkeyPatch, advance: dict[str, object], *tie_breaks: str) -> Room:
    rules = {
        **RULES,
        "blocks": secretariat.BLOCKS,
        "rounds": [
            {
                **RULES["rounds"][0],
                "key": "semi",
                "name": "Sơ khảo",
                "advance": advance,
                "tie_breaks": list(tie_breaks),
            },
            {"key": "final", "name": "Chung khảo", "rubric": SHORT},
        ],
    }
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    made = Room(folder)
    made.list_entries()
    made.list_judges()
    return made


def marked(room: Room, *marks: int, close: bool = True) -> None:
    rows = [
        f"{judge},{number:03},{criterion},{mark}"
        for judge in ("GK1", "GK2")
        for number, mark in enumerate(marks, 1)
        for criterion in ("topic", "novelty")
    ]
    work = room.work
    with work.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m", exchange=work.exchange, scribe=work.scribe)
    if close:
        with work.store.unit() as unit:
            close_round(unit, scribe=work.scribe)


def shown(presenter: RoundsPresenter, screen: Screen) -> RoundsShown:
    presenter.load()
    assert screen.shown is not None
    return screen.shown


def kinds(found: RoundsShown) -> list[tuple[str, str]]:
    return [(one.code, one.kind) for one in found.rows]


def test_the_best_go_on_and_the_next_round_is_in_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room, screen = room_of(tmp_path, monkeypatch, {"count": 2}), Screen()
    presenter = RoundsPresenter(screen, room.desk())
    assert (shown(presenter, screen).closed, shown(presenter, screen).entries) == (False, 3)
    marked(room, 9, 8, 7)
    found = shown(presenter, screen)
    assert kinds(found) == [("001", "on"), ("002", "on"), ("003", "stays")]
    assert filled(found.rows[2].why) == "Place 3: the best 2 go on."
    presenter.open_next()
    with room.work.store.unit() as unit:
        view = load_round(unit)
        assert (view.round.key, [one.code for one in view.entries]) == ("final", ["001", "002"])
        read = room.app.tables.read(room.file("ck.csv", "mã,họ tên,vai trò\nCK1,Phạm Dung,trưởng ban\n"))
        take_in(unit, table=read, scribe=room.work.scribe)
    with room.work.store.unit() as unit:
        assert [one.code for one in load_round(unit).judges] == ["CK1"]
    assert shown(presenter, screen).opened == 2
    presenter.choose(found.tabs[1].key)
    assert (shown(presenter, screen).name, shown(presenter, screen).later) == ("Chung khảo", "")
    presenter.choose(found.tabs[0].key)
    presenter.reopen("đếm lại")
    assert (shown(presenter, screen).closed, shown(presenter, screen).opened) == (False, None)
    assert room.host.errors == []


def test_from_the_last_round_no_one_goes_on_and_the_one_before_stays_shut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, screen = room_of(tmp_path, monkeypatch, {"count": 2}), Screen()
    marked(room, 9, 8, 7)
    presenter = RoundsPresenter(screen, room.desk())
    presenter.load()
    presenter.open_next()
    work = room.work
    with work.store.unit() as unit:
        rows = [f"{judge},{code},all,{mark}" for judge in ("GK1", "GK2") for code, mark in (("001", 7), ("002", 8))]
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m", exchange=work.exchange, scribe=work.scribe)
    with work.store.unit() as unit:
        close_round(unit, scribe=work.scribe)
    assert not shown(presenter, screen).reopenable
    presenter.reopen("đếm lại")
    assert [type(one).__name__ for one in room.host.errors] == ["RoundBegunError"]
    presenter.choose(shown(presenter, screen).tabs[1].key)
    found = shown(presenter, screen)
    assert kinds(found) == [("002", "last"), ("001", "last")]
    assert [filled(one.name) for one in details_of(found.rows[0])] == ["Rank", "Points"]


def test_a_tie_at_the_cut_stretches_it_or_waits_for_the_chair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room, screen = room_of(tmp_path, monkeypatch, {"count": 1}), Screen()
    marked(room, 9, 9, 7)
    found = shown(RoundsPresenter(screen, room.desk()), screen)
    assert kinds(found) == [("001", "on"), ("002", "on"), ("003", "stays")]
    assert "stretches" in filled(found.rows[0].why)


def test_a_tie_that_waits_is_settled_on_the_screen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_of(tmp_path, monkeypatch, {"count": 1}, "chair-decides")
    marked(room, 9, 9, 7)
    screen = RoundsScreen(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.show()
    screen.come_to_front()
    assert screen.contents.shown == "closed"
    assert not screen.action.isEnabled()
    assert not screen.strip.isHidden()
    screen.list.card.table.choose(lambda one: one.code == "002")
    screen.order.click()
    dialog = screen.findChild(OrderDialog)
    assert dialog is not None
    dialog.down.click()
    dialog.reason.setPlainText("tính mới trội hơn")
    assert dialog.codes() == ("002", "001")
    dialog.act.click()
    assert screen.strip.isHidden()
    screen.action.click()
    with room.work.store.unit() as unit:
        assert [one.code for one in load_round(unit).entries] == ["002"]


def test_a_drawn_number_settles_a_tie_that_a_lot_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room, screen = room_of(tmp_path, monkeypatch, {"count": 1}, "lot"), Screen()
    marked(room, 9, 9, 7)
    presenter = RoundsPresenter(screen, room.desk())
    found = shown(presenter, screen)
    assert (found.lot, found.ties) == (True, (("001", "002"),))
    assert found.tie_of(found.rows[2].code) == ()
    presenter.draw("4711")
    found = shown(presenter, screen)
    assert (found.lot, found.ties, found.count("on")) == (False, (), 1)


@pytest.mark.parametrize(
    ("advance", "going"),
    [({"per_block": 1}, ["001", "002"]), ({"floor": "16"}, ["001", "002"]), ({"floor": "17"}, ["001"])],
)
def test_the_best_of_each_block_or_all_from_a_floor_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, advance: dict[str, object], going: list[str]
) -> None:
    room, screen = room_of(tmp_path, monkeypatch, advance), Screen()
    marked(room, 9, 8, 7)
    found = shown(RoundsPresenter(screen, room.desk()), screen)
    assert [code for code, kind in kinds(found) if kind == "on"] == going
