"""Diverging marks at the secretariat's desk: sent back, answered by file or on paper, decided by the chair, taken back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from judging_app.core.ids import EntryCode
from judging_app.services.close_round import close_round
from judging_app.services.consolidate import standing_in
from judging_app.services.import_marks import import_marks
from judging_app.services.merge_files import merge_files
from judging_app.services.rounds import load_round
from judging_app.services.second_look import EntryLook, LookState
from judging_app.services.send_back import Whom
from tests.fakes import secretariat
from tests.fakes.secretariat import Room, filled
from tests.services.looked_again import DIVERGENCE, GIVEN, answer, opened
from tests.services.office import RULES, table
from ui.dialogs.chairs_word import DecideDialog
from ui.models.rail_steps import steps_of
from ui.screens.second_look.answer_dialog import AnswerDialog
from ui.screens.second_look.presenter import LooksPresenter, SendWish
from ui.screens.second_look.rows import LooksShown, details_of
from ui.screens.second_look.send_dialog import SendDialog
from ui.screens.second_look.view import LooksScreen
from ui.screens.standings.why import why_of
from ui.tasks.steps import LOOKS
from ui.theme.phrase import Words
from ui.widgets.cells import Dot

ONE = EntryCode("001")


class Screen:
    """Fills `presenter.LooksView`."""

    def __init__(self) -> None:
        self.shown: LooksShown | None = None
        self.work: list[str] = []

    def show_looks(self, shown: LooksShown) -> None:
        self.shown = shown

    def show_work(self, what: Words, permille: int, left: Words) -> None:
        self.work.append(filled(what))

    def show_idle(self) -> None:
        self.work.append("idle")


def room_of(folder: Path, monkeypatch: pytest.MonkeyPatch, divergence: object = DIVERGENCE) -> Room:
    rounds = [RULES["rounds"][0] | {"divergence": divergence}]
    rules = {**RULES, "blocks": secretariat.BLOCKS, "rounds": rounds}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    made = Room(folder)
    made.begin()
    return made


def handed_in(room: Room) -> Room:
    """Both judges marked by signed files and the round is closed; on 001 they lie eight points apart."""
    for judge, given in GIVEN.items():
        desk = room.work.desk(judge)
        for entry, mark in given.items():
            room.work.mark(desk, entry, mark, mark)
        take(room, room.work.hand_in(desk, f"{judge}.clipscore").path)
        desk.store.close()
    return closed(room)


def on_paper(room: Room) -> Room:
    """The same, but the marks came in a table."""
    rows = [
        f"{j},{e},{c},{m // 100}" for j, given in GIVEN.items() for e, m in given.items() for c in ("topic", "novelty")
    ]
    with room.work.store.unit() as unit:
        read = table("judge,entry,criterion,mark", *rows)
        import_marks(unit, table=read, name="m.csv", exchange=room.work.exchange, scribe=room.work.scribe)
    return closed(room)


def closed(room: Room) -> Room:
    with room.work.store.unit() as unit:
        close_round(unit, scribe=room.work.scribe)
    return room


def take(room: Room, path: Path) -> None:
    (merged,) = merge_files(room.work.store, [path], exchange=room.work.exchange, scribe=room.work.scribe)
    assert merged.error is None


def answered(room: Room, judge: str, mark: int | None) -> None:
    desk = opened(room.work, judge)
    answer(room.work, desk, mark)
    take(room, room.work.hand_in(desk, f"{judge}-2.clipscore").path)
    desk.store.close()


def shown(screen: Screen, presenter: LooksPresenter) -> LooksShown:
    presenter.load()
    assert screen.shown is not None
    return screen.shown


def wish(room: Room, whom: Whom | None = None) -> SendWish:
    return SendWish(folder=room.folder / "again", with_clips=False, deadline="", whom=whom or Whom())


def why(room: Room) -> list[str]:
    """What the chair's desk says of the entry's place."""
    with room.work.store.unit() as unit:
        view = load_round(unit)
    return [filled(one) for one in why_of(view, standing_in(view), ONE).sentences]


def step(room: Room) -> tuple[Dot, str]:
    with room.work.store.unit() as unit:
        (found,) = [one for one in steps_of(unit, load_round(unit)) if one.place == LOOKS]
    return found.dot, filled(found.count)


def test_what_diverges_is_sent_back_and_what_was_answered_stands_mark_by_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, screen = handed_in(room_of(tmp_path, monkeypatch)), Screen()
    presenter = LooksPresenter(screen, room.desk())
    found = shown(screen, presenter)
    assert (found.lack, found.to_send, [(one.code, one.on_paper) for one in found.receivers]) == (
        "", 1, [("GK1", False), ("GK2", False)],
    )  # fmt: skip
    assert step(room) == (Dot.WARN, "1")
    presenter.send(wish(room))
    assert room.host.errors == []
    assert filled(room.host.told[-1][1]).startswith("2 packs are written")
    (row,) = shown(screen, presenter).rows
    assert (row.one.state, row.asked_again, step(room)) == (LookState.OUT, ("GK1", "GK2"), (Dot.BEGUN, "1"))
    answered(room, "GK2", 750)
    (row,) = shown(screen, presenter).rows
    details = [filled(one.text) for one in details_of(row)]
    assert details[1:] == [
        "18,00 points · pack no. 2 is out",
        "10,00 → 15,00 points, changed",
        "nghe lại lời bình",
        "Đúng chủ đề: 5 → 7,5\nTính mới: 5 → 7,5",
    ]
    assert (row.one.state, step(room)) == (LookState.WITHIN, (Dot.DONE, ""))
    assert "GK2 looked again and went from 10,00 to 15,00 (nghe lại lời bình)." in why(room)
    presenter.take_back(2, "nhầm bài")
    assert shown(screen, presenter).rows[0].one.state is LookState.OUT


def test_the_chair_decides_on_what_stays_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    room, screen = handed_in(room_of(tmp_path, monkeypatch)), Screen()
    presenter = LooksPresenter(screen, room.desk())
    presenter.send(wish(room))
    for judge in GIVEN:
        answered(room, judge, None)
    (row,) = shown(screen, presenter).rows
    assert row.one.state is LookState.FOR_CHAIR
    assert "GK1 looked again and stayed at 18,00 (nghe lại lời bình)." in why(room)
    assert [filled(one.text) for one in details_of(row)[1:3]] == ["18,00 points, confirmed", "nghe lại lời bình"]
    presenter.decide(ONE, 1400, "thống nhất tại cuộc họp")
    assert shown(screen, presenter).rows[0].one.state is LookState.DECIDED
    presenter.send(wish(room))
    assert [type(one).__name__ for one in room.host.errors] == ["NothingToLookAtError"]


@pytest.mark.parametrize(
    ("divergence", "lack", "dot"),
    [
        (None, "no-rules", Dot.STOOD_ASIDE),
        (DIVERGENCE | {"limit": "15"}, "none", Dot.DONE),
        (DIVERGENCE | {"settle": "chair-decides"}, "other-way", Dot.WARN),
    ],
)
def test_why_there_is_nothing_to_send_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, divergence: object, lack: str, dot: Dot
) -> None:
    room, screen = on_paper(room_of(tmp_path, monkeypatch, divergence)), Screen()
    found = shown(screen, LooksPresenter(screen, room.desk()))
    assert found.lack == lack
    for row in found.rows:
        assert next(one.text for one in details_of(row, "not here")) == "not here", (
            "nobody is told to send what can't be sent"
        )
    assert step(room)[0] is dot


def test_the_window_asks_where_to_and_keys_answers_on_paper(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_of(tmp_path, monkeypatch)
    screen = LooksScreen(room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.show()
    screen.come_to_front()
    assert screen.to_progress.isVisible()
    on_paper(room)
    screen.come_to_front()
    screen.action.click()
    (asking,) = screen.findChildren(SendDialog)
    assert not asking.act.isEnabled()
    asking.take_folder(tmp_path / "again")
    asking.deadline.setText("31/2/2024")
    assert not asking.act.isEnabled()
    asking.deadline.setText("20/7/2024")
    asking.act.click()
    assert not screen.action.isVisible()
    screen.list.card.table.choose(lambda one: one.code == ONE)
    assert screen.key.isVisible()
    assert not screen.again.isVisible()
    high, low = in_hand(screen).judges
    screen.ask_answer(low)
    (keying,) = screen.findChildren(AnswerDialog)
    keying.fields[0].show_mark(850)
    keying.fields[0].committed.emit(850)
    assert (keying.befores[0].text(), keying.act.isEnabled()) == ("trước: 5", False)
    keying.reason.setPlainText("nghe lại")
    keying.act.click()
    assert in_hand(screen).state is LookState.WITHIN
    assert (high.judge.code, low.judge.code) == ("GK1", "GK2")
    assert room.host.errors == []


def in_hand(screen: LooksScreen) -> EntryLook:
    chosen = screen.list.chosen()
    assert chosen is not None
    return chosen.one


def test_the_chairs_word_needs_a_reason_and_a_figure_that_can_be_read(qtbot: QtBot) -> None:
    parent, given = QWidget(), []
    qtbot.addWidget(parent)
    dialog = DecideDialog("001", parent)
    dialog.given.connect(lambda points, reason: given.append((points, reason)))
    assert not dialog.act.isEnabled()
    dialog.reason.setPlainText(" thống nhất ")
    dialog.points.setText("x")
    assert not dialog.act.isEnabled()
    dialog.points.setText("14,5")
    dialog.act.click()
    assert given == [(1450, "thống nhất")]
