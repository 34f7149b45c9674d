"""Awards and approval by keys: depart from the proposal, approve, revoke, correct."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.fakes import secretariat
from tests.fakes.chair import APART, closed, judged
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.approving.test_presenter import Desk
from tests.ui.work_list.test_presenter import compare_codes, office
from ui.dialogs.reason import ReasonDialog
from ui.messages import language
from ui.screens.approving.approve_dialog import ApproveDialog
from ui.screens.approving.depart_dialog import DepartDialog
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
    dialog.entry.choose("003")
    dialog.reason.setPlainText("tác động xã hội")
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
