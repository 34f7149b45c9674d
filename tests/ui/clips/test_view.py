"""Findings on the screen: decided with a reason, taken back, by keys alone; nothing once packs are out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from judging_app.core.entry import FindingDecision
from judging_app.ports.media import PlayerEvent
from tests.fakes.judge_desk import FakePlayer
from tests.fakes.secretariat import Room
from ui.screens.clips.decide_dialog import DecideDialog
from ui.screens.clips.rows import ClipRow
from ui.screens.clips.view import ClipsScreen
from ui.theme.phrase import phrase


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    for name, text in (("001.mp4", "200"), ("002.mp4", "312"), ("003.mp4", "broken")):
        made.file(f"clips/{name}", text)
    return made


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> ClipsScreen:
    made = ClipsScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1110, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def tab_to(wanted: QWidget) -> None:
    """Walk there by the Tab key, as far as one round through the window."""
    for _ in range(40):
        if QApplication.focusWidget() is wanted:
            return
        QTest.keyClick(QApplication.focusWidget() or wanted, Qt.Key.Key_Tab)
    raise AssertionError(wanted)


def test_a_folder_is_chosen_and_its_findings_are_shown(screen: ClipsScreen, room: Room) -> None:
    assert screen.pages.shown == "no-clips"
    screen.first.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(room.folder / "clips"))
    dialog.close()
    assert screen.pages.shown == "clips"
    assert screen.list.card.table.sieve.rowCount() == 2


def test_a_finding_is_rejected_with_a_reason_and_taken_back_by_keys_alone(
    screen: ClipsScreen, room: Room, qtbot: QtBot
) -> None:
    screen.take_files([room.folder / "clips"])
    screen.list.card.table.setFocus()
    QTest.keyClick(screen.list.card.table, Qt.Key.Key_Down)
    tab_to(screen.reject)
    QTest.keyClick(screen.reject, Qt.Key.Key_Space)
    dialog = screen.findChild(DecideDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClicks(dialog.field, "quay sai")
    QTest.keyClick(dialog.field, Qt.Key.Key_Tab)
    tab_to(dialog.act)
    QTest.keyClick(dialog.act, Qt.Key.Key_Space)
    assert code_in_hand(screen) == "003"
    screen.tabs.tabs["decided"].click()
    screen.list.card.table.choose(lambda one: code_of(one) == "002")
    chosen = screen.list.chosen()
    assert chosen is not None
    assert chosen.finding is not None
    assert chosen.finding.reason == "quay sai"
    assert screen.take_back.isVisible()
    screen.take_back.click()
    assert screen.list.card.table.sieve.rowCount() == 0
    screen.tabs.tabs["waiting"].click()
    assert screen.list.card.table.sieve.rowCount() == 2


def code_of(row: ClipRow) -> str:
    return row.entry.code if row.entry else ""


def code_in_hand(screen: ClipsScreen) -> str:
    chosen = screen.list.chosen()
    return code_of(chosen) if chosen else ""


def test_the_reason_column_is_there_only_where_findings_are_decided(screen: ClipsScreen, room: Room) -> None:
    screen.take_files([room.folder / "clips"])
    table = screen.list.card.table
    reason = [one.key for one in table.source.columns].index("reason")
    assert table.isColumnHidden(reason)
    screen.presenter.decide(table.source.rows()[0], FindingDecision.ACCEPTED, "vẫn chấm được")
    screen.tabs.tabs["decided"].click()
    assert not table.isColumnHidden(reason)


def test_nothing_can_be_pressed_while_clips_are_looked_into(screen: ClipsScreen) -> None:
    screen.show_work(phrase("Looking into {name}", name="a.mp4"), 437, "")
    assert not screen.action.isEnabled()
    assert not screen.work.isHidden()
    assert screen.pages.shown == "looking"
    screen.come_to_front()
    assert screen.pages.shown == "looking"
    screen.show_idle()
    assert screen.pages.shown == "no-clips"
    assert screen.action.isEnabled()
    assert screen.work.isHidden()


def test_decisions_are_only_read_once_packs_are_out(screen: ClipsScreen, room: Room) -> None:
    screen.take_files([room.folder / "clips"])
    room.list_judges()
    room.work.issue()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: code_of(one) == "002")
    assert not screen.accept.isVisible()
    assert not screen.reject.isVisible()
    assert screen.action.isHidden()


def test_without_entries_the_screen_leads_to_them(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    room = Room(tmp_path / "new")
    screen = ClipsScreen(room.desk(), room.changes)
    qtbot.addWidget(screen)
    screen.come_to_front()
    screen.to_entries.click()
    assert room.host.places == ["entries"]


def test_an_unsure_file_is_settled_by_one_key_and_the_next_comes_in_hand(
    screen: ClipsScreen, room: Room, qtbot: QtBot
) -> None:
    room.file("clips/001 ban 2.mp4", "90")
    room.file("clips/la.mp4", "95")
    screen.take_files([room.folder / "clips"])
    table = screen.list.card.table
    assert [row.file_name for row in table.source.rows()] == ["001 ban 2.mp4", "001.mp4", "la.mp4"]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [button.text()[:6] for button in screen.whose.likely] == ["1  001"]
    QTest.keyClick(table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: file_in_hand(screen) == "001.mp4")
    QTest.keyClick(table, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: file_in_hand(screen) == "la.mp4")
    assert [(row.file_name, row.open) for row in table.source.rows()] == [("la.mp4", True), ("001.mp4", False)]
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len([row for row in table.source.rows() if row.open]) == 2)
    for name in ("001.mp4", "la.mp4"):
        table.choose(partial(is_called, name))
        screen.whose.none.click()
    assert [tone for tone, _ in room.host.told][-1] == "good", "the warning of unsure files goes with the last of them"


def is_called(name: str, row: ClipRow) -> bool:
    return row.file_name == name


def file_in_hand(screen: ClipsScreen) -> str:
    chosen = screen.list.chosen()
    return chosen.file_name if chosen else ""


def test_a_penalty_needs_its_points_and_a_reason(screen: ClipsScreen, room: Room) -> None:
    screen.take_files([room.folder / "clips"])
    screen.list.card.table.choose(lambda one: code_of(one) == "002")
    screen.penalty.click()
    dialog = screen.findChild(DecideDialog)
    assert dialog is not None
    dialog.field.setPlainText("quá giờ")
    assert not dialog.act.isEnabled()
    dialog.points.setText("1,5")
    dialog.act.click()
    screen.tabs.tabs["decided"].click()
    (row,) = screen.list.card.table.source.rows()
    assert row.finding is not None
    assert row.finding.penalty == 150


def test_a_clip_plays_in_the_panel_and_is_let_go_with_its_row(
    screen: ClipsScreen, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    players: list[FakePlayer] = []

    def make(on_event: Callable[[PlayerEvent], None]) -> FakePlayer:
        players.append(FakePlayer(on_event))
        return players[-1]

    monkeypatch.setattr(screen.preview, "_make_player", make)
    screen.take_files([room.folder / "clips"])
    screen.tabs.tabs["entries"].click()
    screen.list.card.table.choose(lambda one: code_of(one) == "001")
    assert players == []
    screen.preview.play.click()
    assert ("open", "001.mp4", 0, True) in players[0].calls
    screen.list.card.table.choose(lambda one: code_of(one) == "003")
    assert players[0].calls[-1] == ("stop",)
    assert screen.preview.controls.isHidden()
