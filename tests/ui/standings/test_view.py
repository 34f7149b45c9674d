"""The standings by keys alone: walk, copy, close, go on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.ports.media import PlayerEvent
from tests.fakes import secretariat
from tests.fakes.chair import APART, closed, judged, let_diverge
from tests.fakes.forging import raise_marks
from tests.fakes.judge_desk import FakePlayer
from tests.fakes.secretariat import Room
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.approving.test_presenter import Desk as Approving
from tests.ui.work_list.test_presenter import compare_codes
from ui.messages import text_of
from ui.screens.standings.sheets import Beside
from ui.screens.standings.view import StandingsScreen
from ui.widgets.cells import Dot
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


def chosen(screen: StandingsScreen) -> str:
    found = screen.table.chosen()
    assert found is not None
    return found.code


def heads_and_codes(screen: StandingsScreen) -> list[str]:
    rows = (screen.table.sieve.row_at(screen.table.sieve.index(at, 0)) for at in range(screen.table.sieve.rowCount()))
    return [text_of(one.head.words) if one.head else one.code for one in rows if one is not None]


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


def test_an_approved_round_is_not_opened_again_and_a_file_changed_since_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    room = compare_codes(closed(tmp_path, APART))
    screen = opened(qtbot, room)
    assert screen.again.isVisible()
    Approving(room).presenter.approve("Trần An")
    screen.come_to_front()
    assert screen.again.isHidden()
    assert screen.banner.isHidden()
    raise_marks(room.contest, "003")
    screen.come_to_front()
    assert screen.banner.isVisible()
    told = [one.accessibleName() or one.text() for one in screen.banner.findChildren(Label)]
    assert any("Tệp đã bị sửa sau khi phê duyệt" in one for one in told)
    assert room.host.marks["standings"] == (Dot.BAD, "")


def test_nothing_can_be_closed_before_a_sheet_is_in(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.begin()
    assert not opened(qtbot, room).action.isEnabled()


def test_what_is_open_leads_to_its_very_line_of_the_work_list(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART, {**APART, "003": (1000, 1000)})
    let_diverge(room, 5)
    screen = opened(qtbot, room)
    assert screen.action.text() == "Việc cần quyết (1)"
    screen.action.click()
    assert not screen.why.to_line.isVisible()
    screen.take_in_hand("003")
    assert any("9,00" in one for one in words(screen))
    screen.why.to_line.click()
    assert room.host.in_hand == [("work-list", "divergence:003")] * 2


def test_the_panel_leads_to_what_would_come_out_otherwise(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(qtbot, room)
    screen.take_in_hand("002")
    assert screen.why.to_looks.isVisible()
    screen.why.to_looks.click()
    assert room.host.in_hand == [("what-if", "002")]


def test_an_entry_is_put_in_hand_from_elsewhere_wherever_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = StandingsScreen(room.host, room.app, room.contest, room.runner, room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.take_in_hand("002")
    screen.come_to_front()
    assert chosen(screen) == "002"
    screen.blocks.choose("commune")
    screen.blocks.chosen.emit("commune")
    screen.search.setText("khong hen")
    screen.take_in_hand("001")
    assert chosen(screen) == "001"
    assert screen.table.sieve.rowCount() == 3


def test_the_filter_asks_for_no_tones(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    QTest.keyClicks(screen.search, "khong hen")
    assert screen.table.sieve.rowCount() == 1


def test_one_block_is_kept_to_by_the_keyboard_and_that_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(qtbot, room)
    screen.blocks.setFocus()
    for _ in range(3):
        QTest.keyClick(screen.blocks, Qt.Key.Key_Down)
    assert screen.table.sieve.rowCount() == 2
    assert opened(qtbot, room).table.sieve.rowCount() == 2


def test_blocks_stand_under_heads_that_fold_by_keys_and_stay_so(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    room.host.kept["standings/block"] = "*"
    screen = opened(qtbot, room)
    assert heads_and_codes(screen) == ["Khối thành phố", "001", "Khối xã", "002", "003"]
    assert chosen(screen) == "001"
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    assert "Vì sao hạng 1?" in words(screen)
    QTest.keyClick(screen.table, Qt.Key.Key_Left)
    assert heads_and_codes(screen) == ["Khối thành phố", "001", "Khối xã"]
    assert room.host.kept["standings/folded"] == "commune"
    assert heads_and_codes(opened(qtbot, room)) == ["Khối thành phố", "001", "Khối xã"]
    QTest.keyClick(screen.table, Qt.Key.Key_Left)
    QTest.keyClick(screen.table, Qt.Key.Key_Space)
    assert heads_and_codes(screen)[-1] == "003"


def test_a_head_is_folded_by_the_mouse_and_search_looks_into_folded_blocks(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    room.host.kept["standings/block"] = "*"
    screen = opened(qtbot, room)
    head = screen.table.visualRect(screen.table.sieve.index(2, 2)).center()
    QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert heads_and_codes(screen) == ["Khối thành phố", "001", "Khối xã"]
    QTest.keyClicks(screen.search, "khong hen")
    assert heads_and_codes(screen) == ["Khối xã", "003"]
    screen.take_in_hand("002")
    assert chosen(screen) == "002"


def test_order_is_within_the_blocks_whichever_way(qtbot: QtBot, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    room.host.kept["standings/block"] = "*"
    screen = opened(qtbot, room)
    screen.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert heads_and_codes(screen) == ["Khối thành phố", "001", "Khối xã", "003", "002"]
    screen.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert heads_and_codes(screen) == ["Khối thành phố", "001", "Khối xã", "002", "003"]


def test_the_podium_stands_above_the_table_and_puts_its_entries_in_hand(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, APART))
    screen.resize(1158, 740)
    first, second, third = screen.podium.steps
    assert screen.podium.isVisible()
    assert first.accessibleName() == "Hạng 1: 001 Một cửa, Sở A, 19,00 · Nhất"
    third.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(third, Qt.Key.Key_Space)
    assert chosen(screen) == "003"
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chosen(screen) == "002"
    screen.resize(1158, 460)
    assert not screen.podium.isVisible()
    screen.blocks.choose("commune")
    screen.blocks.chosen.emit("commune")
    screen.resize(1158, 740)
    assert not screen.podium.isVisible()


def test_on_a_shared_place_of_the_podium_each_press_takes_the_next_entry(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, closed(tmp_path, {"001": (900, 900), "002": (900, 900), "003": (500, 500)}))
    first, third = screen.podium.steps
    assert (first.step.rank, third.step.rank) == ("1 =", "3")
    taken = []
    for _ in range(3):
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
        taken.append(chosen(screen))
    assert taken == ["001", "002", "001"]


def test_an_open_round_has_no_podium(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, judged(tmp_path, APART))
    screen.presenter.look_early()
    assert screen.table.isVisible()
    assert not screen.podium.isVisible()


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
