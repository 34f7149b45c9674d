"""A table of votes: what each counts and what it does to the order shows before it counts."""

from fractions import Fraction
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from judging_app.services.close_round import close_round
from judging_app.services.import_marks import import_marks
from tests.fakes import secretariat
from tests.fakes.secretariat import Room, filled
from tests.services.office import RULES, table
from ui.dialogs.reason import ReasonDialog
from ui.screens.votes.presenter import Coming, VotesPresenter
from ui.screens.votes.rows import VotesShown
from ui.screens.votes.view import VotesScreen
from ui.widgets.labels import Label

VOTES = "mã bài,lượt thích,lượt chia sẻ\n001,5,0\n002,0,0\n003,40,5\n"
SHARED = {"share": "50", "weights": {"likes": "1", "shares": "2"}}


class Screen:
    """Fills `presenter.VotesView`."""

    def __init__(self) -> None:
        self.shown: VotesShown | None = None
        self.coming: Coming | None = None

    def show_votes(self, shown: VotesShown) -> None:
        self.shown, self.coming = shown, None

    def show_coming(self, shown: VotesShown, coming: Coming) -> None:
        self.shown, self.coming = shown, coming


def room_of(folder: Path, monkeypatch: pytest.MonkeyPatch, votes: object, *, close: bool = True) -> Room:
    rounds = [{**RULES["rounds"][0], **({"votes": votes} if votes else {})}]
    monkeypatch.setattr(secretariat, "rules", lambda: {**RULES, "blocks": secretariat.BLOCKS, "rounds": rounds})
    room = Room(folder)
    room.list_entries()
    room.list_judges()
    rows = [f"{j},{n:03},{c},{10 - n}" for j in ("GK1", "GK2") for n in (1, 2, 3) for c in ("topic", "novelty")]
    with room.work.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m", exchange=room.work.exchange, scribe=room.work.scribe)
    if close:
        with room.work.store.unit() as unit:
            close_round(unit, scribe=room.work.scribe)
    return room


def coming(screen: Screen) -> Coming:
    assert screen.coming is not None
    return screen.coming


def actions(room: Room) -> list[str]:
    with room.work.store.unit() as unit:
        return [one.action for one in unit.audit_trail()]


def test_what_votes_count_and_change_is_shown_before_they_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, screen = room_of(tmp_path, monkeypatch, SHARED), Screen()
    presenter = VotesPresenter(screen, room.desk())
    presenter.load()
    assert presenter.take_files([room.file("votes.csv", VOTES)])
    rows = coming(screen).rows
    assert [one.code for one in rows] == ["003", "001", "002"]
    assert [(one.tally, one.points) for one in rows] == [(Fraction(n), Fraction(n, 5)) for n in (50, 5, 0)]
    assert filled(rows[0].counts) == "40 likes · 5 shares"
    moved = [one.moved for one in rows if one.moved]
    assert [(one.rank_without, one.rank_with) for one in moved] == [(3, 1), (1, 2), (2, 3)]
    assert moved[0].figure_with == Fraction(17)
    with room.work.store.unit() as unit:
        assert unit.vote_imports() == ()
    presenter.take_in()
    presenter.load()
    assert screen.shown is not None
    assert (screen.shown.taken_in, screen.shown.lacking) == (True, 0)
    assert room.told()[-1] == "Votes for {entries} entries were taken in."
    assert "look-before-close" not in actions(room)


def test_the_effect_on_an_open_round_is_an_early_look_that_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, screen = room_of(tmp_path, monkeypatch, SHARED, close=False), Screen()
    presenter = VotesPresenter(screen, room.desk())
    presenter.load()
    presenter.begin(room.file("votes.csv", VOTES.replace("002,0,0\n", "")))
    assert (coming(screen).looked, coming(screen).lacking, coming(screen).rows[0].moved) == (False, 1, None)
    assert "look-before-close" not in actions(room)
    presenter.look()
    assert coming(screen).looked
    assert "look-before-close" in actions(room)
    presenter.give_up()
    assert screen.coming is None
    presenter.begin(room.file("bad.csv", VOTES.replace("40", "nhiều")))
    assert [type(one).__name__ for one in room.host.errors] == ["RowsWrongError"]


def test_votes_are_taken_back_and_those_before_them_count_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    room = room_of(tmp_path, monkeypatch, SHARED)
    screen = VotesScreen(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.show()
    screen.come_to_front()
    assert screen.back.isHidden()
    for name in ("nháp.csv", "thật.csv"):
        screen.presenter.begin(room.file(name, VOTES))
        screen.take_in.click()
    screen.come_to_front()
    for after in ("nháp.csv", "chưa có bình chọn nào được tính"):
        screen.back.click()
        dialog = screen.findChild(ReasonDialog)
        assert dialog is not None
        assert any(after in label.text() for label in dialog.findChildren(Label))
        dialog.field.setPlainText("bảng nháp")
        dialog.act.click()
        dialog.setParent(None)
        screen.come_to_front()
    assert screen.contents.shown == "empty"
    screen.presenter.take_back("x")
    with room.work.store.unit() as unit:
        assert [one.taken_back for one in unit.vote_imports()] == ["bảng nháp"] * 2


def test_votes_for_a_prize_of_their_own_add_no_points(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prize = {"prize": "first", "weights": {"hearts": "1"}}
    room, screen = room_of(tmp_path, monkeypatch, prize), Screen()
    presenter = VotesPresenter(screen, room.desk())
    presenter.load()
    if room.host.errors:
        pytest.fail(str(room.host.errors))
    presenter.begin(room.file("votes.csv", "mã bài,hearts\n001,5\n"))
    assert (coming(screen).rows[0].points, filled(coming(screen).rows[0].counts)) == (None, "5 hearts")


def test_the_screen_leads_from_an_empty_state_over_the_preview_to_the_votes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_of(tmp_path, monkeypatch, SHARED)
    screen = VotesScreen(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.show()
    screen.come_to_front()
    assert screen.contents.shown == "empty"
    assert screen.take_files([room.file("votes.csv", VOTES)])
    assert (screen.contents.shown, screen.take_in.isHidden(), screen.look.isHidden()) == ("table", False, True)
    screen.take_in.click()
    assert (screen.take_in.isHidden(), screen.action.isHidden()) == (True, False)


def test_a_round_that_asks_for_no_votes_says_so(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room = room_of(tmp_path, monkeypatch, None)
    screen = VotesScreen(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.show()
    screen.come_to_front()
    assert screen.contents.shown == "none"
    assert not screen.take_files([room.file("votes.csv", VOTES)])
