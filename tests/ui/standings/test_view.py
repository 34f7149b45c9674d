"""The standings by keys alone: walk, copy, close, go on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.ports.media import PlayerEvent
from tests.fakes.chair import APART, closed, judged, let_diverge
from tests.fakes.judge_desk import FakePlayer
from tests.fakes.secretariat import Room
from ui.screens.standings.sheets import Beside
from ui.screens.standings.view import StandingsScreen
from ui.widgets.labels import Label


def opened(qtbot: QtBot, room: Room) -> StandingsScreen:
    screen = StandingsScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.resize(1158, 740)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.come_to_front()
    return screen


def words(screen: StandingsScreen) -> list[str]:
    return [label.text() for label in screen.why.findChildren(Label) if label.isVisibleTo(screen)]


def test_walking_down_the_table_explains_each_entry(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    assert "Vì sao hạng 1?" in words(screen)
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    assert "Vì sao hạng 2?" in words(screen)


def test_a_row_is_copied_for_a_spreadsheet(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    QTest.keySequence(screen.table, QKeySequence(QKeySequence.StandardKey.Copy))
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[:3] == ["1", "001", "Một cửa"]
    assert cells[-2:] == ["19,00", "Nhất"]


def test_the_one_action_closes_a_whole_round_and_then_leads_to_the_papers(qtbot: QtBot, tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    screen = opened(qtbot, room)
    screen.action.click()
    assert screen.table.isVisible()
    assert [tone for tone, _ in room.host.told] == ["good"]
    screen.action.click()
    assert room.host.places == ["papers"]


def test_nothing_can_be_closed_before_a_sheet_is_in(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.begin()
    assert not opened(qtbot, room).action.isEnabled()


def test_a_question_leads_to_its_entry(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {**APART, "003": (1000, 1000)})
    let_diverge(room, 5)
    screen = opened(qtbot, room)
    assert screen.action.text() == "Việc cần quyết (1)"
    screen.action.click()
    screen.banner.problem_chosen.emit(0)
    chosen = screen.table.chosen()
    assert chosen is not None
    assert chosen.code == "003"


def test_the_filter_asks_for_no_tones(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    QTest.keyClicks(screen.search, "khong hen")
    assert screen.table.sieve.rowCount() == 1


def test_one_block_is_kept_to_by_the_keyboard_and_a_question_leads_out_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {**APART, "001": (900, 400)})
    let_diverge(room, 5)
    screen = opened(qtbot, room)
    screen.blocks.setFocus()
    QTest.keyClick(screen.blocks, Qt.Key.Key_Down)
    QTest.keyClick(screen.blocks, Qt.Key.Key_Down)
    assert screen.table.sieve.rowCount() == 2
    screen.action.click()
    screen.banner.problem_chosen.emit(0)
    assert screen.table.sieve.rowCount() == 3
    chosen = screen.table.chosen()
    assert chosen is not None
    assert chosen.code == "001"


def test_the_standing_is_exported_where_a_person_says(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(qtbot, room)
    screen.export.click()
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "thu-hang.xlsx"))
    dialog.close()
    assert (tmp_path / "thu-hang.xlsx").exists()
    assert [tone for tone, _ in room.host.told] == ["good"]


def test_a_sheet_is_unfolded_by_the_keyboard_and_stays_so_from_entry_to_entry(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    button = screen.why.sheets.buttons["GK2"]
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "9,00" in words(screen))
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "7,00" in words(screen))
    QTest.keyClick(screen.why.sheets.buttons["GK2"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "7,00" not in words(screen))


def test_the_clip_plays_beside_its_place_where_its_file_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    players: list[FakePlayer] = []

    def player(on_event: Callable[[PlayerEvent], None]) -> FakePlayer:
        players.append(FakePlayer(on_event))
        return players[-1]

    room.app.__dict__["player"] = player
    screen = opened(qtbot, room)
    assert not screen.why.watch.isVisible()
    clip = room.file("clips/001.mp4", "200")
    screen.show_beside(Beside(clip=str(clip), length_ms=200_000))
    qtbot.waitUntil(screen.why.watch.isVisible)
    QTest.keyClick(screen.table, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: bool(players))
    assert players[0].calls[-1] == ("open", "001.mp4", 0, True)
    assert screen.why.preview.isVisible()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    assert not screen.why.preview.isVisible()
    screen.leave()
