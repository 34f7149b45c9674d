"""Awards and approval by keys: depart from the proposal, approve, revoke, correct."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from judging_app.exchange.rules_form import NEWEST
from tests.fakes import secretariat
from tests.fakes.chair import APART, closed, judged
from tests.fakes.forging import raise_marks
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.approving.test_presenter import Desk
from tests.ui.work_list.test_presenter import compare_codes, office
from ui.dialogs.reason import ReasonDialog
from ui.messages import language, text_of
from ui.models.dragging import DragTable, carried, carrying
from ui.screens.approving.approve_dialog import ApproveDialog
from ui.screens.approving.depart_dialog import DepartDialog
from ui.screens.approving.rows import PrizeRow
from ui.screens.approving.view import ApprovingScreen
from ui.tasks.steps import WORK_LIST
from ui.widgets.labels import Label


@pytest.fixture(autouse=True)
def two_prizes(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)


def opened(qtbot: QtBot, desk: Desk) -> ApprovingScreen:
    room = desk.room
    screen = ApprovingScreen(office(room), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.resize(1158, 740)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.come_to_front()
    return screen


def said(screen: ApprovingScreen) -> str:
    return "\n".join(one.accessibleName() or one.text() for one in screen.status.findChildren(Label))


def reason(screen: ApprovingScreen, words: str) -> ReasonDialog:
    dialog = screen.findChildren(ReasonDialog)[-1]
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText(words)
    dialog.act.click()
    return dialog


def pick(dialog: DepartDialog, entry: str) -> None:
    dialog.entry.choose(entry)
    dialog.entry.chosen.emit(entry)


def drag(code: str, table: DragTable[PrizeRow], to: str) -> bool:
    """Drag an entry over a prize and let it go there; whether it could be dropped."""
    assert table.choose(lambda one: one.entry == to)
    place = table.visualRect(table.currentIndex()).center()
    data, left, none = carrying(code), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    enter = QDragEnterEvent(place, move, data, left, none)
    over = QDragMoveEvent(place, move, data, left, none)
    drop = QDropEvent(place.toPointF(), move, data, left, none)
    for event in (enter, over):
        QApplication.sendEvent(table.viewport(), event)
    QApplication.sendEvent(table.viewport(), drop)
    return over.isAccepted()


def asked(screen: ApprovingScreen) -> DepartDialog:
    return screen.findChildren(DepartDialog)[-1]


def choose(screen: ApprovingScreen, entry: str | None) -> None:
    assert screen.list.card.table.choose(lambda one: one.entry == entry)


def test_a_prize_is_given_otherwise_then_the_result_is_approved_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART))))
    table = screen.list.card.table
    QAbstractItemModelTester(table.source, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert screen.panel.isVisible()
    choose(screen, "002")
    screen.depart.setFocus()
    QTest.keyClick(screen.depart, Qt.Key.Key_Space)
    dialog = screen.findChild(DepartDialog)
    assert dialog is not None
    dialog.reason.setPlainText("tác động xã hội")
    pick(dialog, "003")
    assert "Giải Nhì được trao cho 003" in dialog.follows.accessibleName()
    dialog.act.click()
    choose(screen, "003")
    assert screen.undo.isVisible()
    screen.undo.click()
    reason(screen, "bàn lại")
    assert screen.action.isEnabled()
    screen.action.click()
    approving = screen.findChild(ApproveDialog)
    assert approving is not None
    approving.name.setText("")
    assert not approving.act.isEnabled()
    approving.name.setText("Trần An")
    approving.act.click()
    assert screen.action.isHidden()
    assert "Trần An" in said(screen)
    assert "lần thứ 1" in said(screen)


def test_an_entry_of_the_list_is_dragged_onto_a_prize_and_that_is_undone_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART))))
    assert not screen.entries.isVisible()
    screen.aside.click()
    assert screen.entries.isVisible()
    shown = [(one.code, text_of(one.below)) for one in screen.entries.table.source.rows()]
    assert shown[:2] == [("001", "Giải Nhất · Sở A"), ("002", "Giải Nhì · UBND xã B")]
    assert shown[2] == ("003", "dự bị Giải Nhì · UBND xã C")
    assert drag("003", screen.table, "002")
    dialog = asked(screen)
    assert dialog.entry.key() == "003"
    assert dialog.follows.accessibleName().splitlines()[:2] == [
        "Giải Nhì được trao cho 003 · Không hẹn.",
        "002 · Thời 4.0 không còn giải nào.",
    ]
    assert not dialog.act.isEnabled()
    dialog.reason.setPlainText("tác động xã hội")
    dialog.act.click()
    choose(screen, "003")
    assert screen.undo.isVisible()
    assert not screen.entries.isVisible()
    QTest.keySequence(screen.table, QKeySequence("Ctrl+Z"))
    screen.findChildren(ReasonDialog)[-1].act.click()
    choose(screen, "002")
    assert screen.undo.isHidden()


def test_a_prizes_holder_is_given_the_one_above_by_mouse_or_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART))))
    assert not drag("001", screen.table, "001")
    assert drag("002", screen.table, "001")
    assert asked(screen).entry.key() == "002"
    asked(screen).reject()
    choose(screen, "002")
    screen.table.setFocus()
    QTest.keySequence(screen.table, QKeySequence("Alt+Up"))
    dialog = asked(screen)
    assert dialog.follows.accessibleName().splitlines()[:2] == [
        "Giải Nhất được trao cho 002 · Thời 4.0.",
        "Giải Nhì: 1 giải không trao (trưởng ban không trao).",
    ]
    dialog.reject()
    QTest.keySequence(screen.table, QKeySequence("Alt+Down"))
    assert asked(screen) is dialog


def test_what_the_prize_table_forbids_is_said_in_the_dialog_and_can_not_be_recorded(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = {**RULES, "version": NEWEST, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS, "per_block": True}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART))))
    assert drag("001", screen.table, "002")
    dialog = asked(screen)
    dialog.reason.setPlainText("thử")
    assert "001" in dialog.follows.accessibleName()
    assert not dialog.act.isEnabled()


def test_a_locked_result_takes_no_entry(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(compare_codes(closed(tmp_path, APART)))
    desk.presenter.approve("Trần An")
    screen = opened(qtbot, desk)
    assert screen.aside.isHidden()
    assert not drag("003", screen.table, "002")
    assert not screen.findChildren(DepartDialog)


def test_a_file_changed_after_the_approval_is_told_in_place_of_the_lock(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(compare_codes(closed(tmp_path, APART)))
    desk.presenter.approve("Trần An")
    raise_marks(desk.room.contest, "003")
    screen = opened(qtbot, desk)
    assert screen.status.property("surface") == "bad"
    told = said(screen)
    assert "Đây không phải là kết quả đã phê duyệt (lần thứ 1)" in told
    assert "Tệp đã bị sửa sau khi phê duyệt" in told
    assert "bản sao lưu" in told
    assert "Trần An" in told
    assert "đã khóa" not in told
    assert screen.action.isHidden()


def test_a_row_is_dragged_with_the_mouse(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART))))
    screen.aside.click()
    table, carried_codes = screen.entries.table, list[str]()
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried_codes.append(carried(drag.mimeData())))
    begin = table.visualRect(table.sieve.index(1, 1)).center()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(table.viewport(), left, pos=begin)
    far = begin + QPoint(0, 3 * QApplication.startDragDistance())
    spot = table.viewport().mapToGlobal(far).toPointF()
    none = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, far.toPointF(), spot, left, left, none)
    QApplication.sendEvent(table.viewport(), moved)
    QTest.mouseRelease(table.viewport(), left, pos=far)
    assert carried_codes == ["002"]


def test_an_approved_award_is_revoked_after_what_follows_was_read(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(compare_codes(closed(tmp_path, APART)))
    desk.presenter.approve("Trần An")
    screen = opened(qtbot, desk)
    choose(screen, "001")
    assert not screen.depart.isVisible()
    screen.revoke.click()
    dialog = screen.findChildren(ReasonDialog)[-1]
    assert any("Giải Nhất được trao cho 002" in one.text() for one in dialog.findChildren(Label))
    reason(screen, "vi phạm thể lệ")
    assert screen.action.isEnabled()
    screen.status.undo.click()
    reason(screen, "nhầm bài")
    assert screen.action.isHidden()
    screen.correct.click()
    reason(screen, "nhập sai điểm")
    assert screen.action.isVisible()


def test_what_is_open_leads_to_the_work_list(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(closed(tmp_path, APART))
    screen = opened(qtbot, desk)
    assert not screen.action.isEnabled()
    screen.status.to_work.click()
    assert desk.room.host.places == [WORK_LIST]


def test_another_file_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART)), own=False))
    assert not screen.action.isEnabled()
    screen.status.take_over.click()
    reason(screen, "máy cũ hỏng")
    assert screen.action.isEnabled()
    assert not screen.status.take_over.isVisible()


def test_an_open_round_leads_to_the_standings(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(judged(tmp_path, APART))
    screen = opened(qtbot, desk)
    assert screen.contents.shown == "shut"
    screen.to_standings.click()
    assert desk.room.host.places == ["standings"]


def test_the_screen_speaks_english_too(qtbot: QtBot, tmp_path: Path) -> None:
    screen = opened(qtbot, Desk(compare_codes(closed(tmp_path, APART))))
    spoken = language()
    assert spoken is not None
    spoken.use("en")
    assert "Nothing is open: the result can be approved" in said(screen)
    assert screen.list.card.table.accessibleName() == "Awards and approval"
