"""Conflicts and the assignment on the screen, by keyboard and by dialogs that ask who and why."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from judging_app.core.ids import JudgeCode
from judging_app.core.people import Judge
from tests.fakes.secretariat import JUDGES, Room
from tests.ui.panel.test_presenter import sparse
from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.dialogs.reason import ReasonDialog
from ui.screens.panel.fill_dialogs import FillDialog, StepBackDialog
from ui.screens.panel.people_dialogs import EditDialog, JoinDialog, LeaveDialog
from ui.screens.panel.view import ASSIGN, CONFLICTS, PanelScreen


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return sparse(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> PanelScreen:
    made = PanelScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.resize(1110, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def asked(screen: PanelScreen, kind: type[QDialog]) -> QDialog:
    (found,) = [one for one in screen.findChildren(kind) if one.isVisible()]
    return found


def reason(screen: PanelScreen, text: str) -> None:
    dialog = asked(screen, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.field.setPlainText(text)
    dialog.act.click()
    dialog.setParent(None)


def loads(screen: PanelScreen) -> list[str]:
    screen.come_to_front()
    assert screen._shown is not None
    return [card.figure for card in screen._shown.matrix.cards]


def take(screen: PanelScreen, row: int, column: int) -> None:
    grid = screen.assigning.matrix.view
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(row, column))


def test_a_conflict_waits_in_its_tab_and_is_settled_beside_the_list(screen: PanelScreen) -> None:
    tab = screen.tabs.tabs[CONFLICTS]
    assert tab.text().endswith("(1)")
    tab.click()
    assert screen.parts.shown == CONFLICTS
    screen.conflicts.list.card.table.choose(lambda _one: True)
    screen.conflicts.confirm.click()
    dialog = asked(screen, ChooseReasonDialog)
    assert isinstance(dialog, ChooseReasonDialog)
    dialog.act.click()
    dialog.setParent(None)
    screen.come_to_front()
    assert not tab.text().endswith(")")
    assert screen.conflicts.confirm.isHidden()
    screen.conflicts.back.click()
    reason(screen, "nhầm")
    screen.come_to_front()
    screen.conflicts.dismiss.click()
    reason(screen, "trùng tên")
    screen.come_to_front()
    assert not screen.conflicts.back.isHidden()


def test_a_judge_becomes_the_chair_beside_the_list(screen: PanelScreen) -> None:
    screen.list.card.table.choose(lambda one: one.judge.code == "GK2")
    screen.edit.click()
    dialog = asked(screen, EditDialog)
    assert isinstance(dialog, EditDialog)
    dialog.name.setText(" ")
    assert not dialog.act.isEnabled()
    dialog.name.setText("Lê Thanh Bình")
    dialog.role.choose("chair")
    dialog.act.click()
    screen.come_to_front()
    assert screen._shown is not None
    assert [(row.judge.name, row.judge.role.value) for row in screen._shown.rows] == [
        ("Trần An", "member"),
        ("Lê Thanh Bình", "chair"),
    ]


def test_an_assignment_is_drawn_walked_and_changed_by_keys(screen: PanelScreen) -> None:
    screen.tabs.tabs[ASSIGN].click()
    screen.assigning.draw.click()
    reason(screen, "2023")
    assert sorted(loads(screen)) == ["1", "2"]
    take(screen, 0, 1)
    before = loads(screen)
    QTest.keyClick(screen.assigning.matrix.view, Qt.Key.Key_Return)
    assert loads(screen) != before
    assert screen.assigning.matrix.view.in_hand() == ("001", "GK1")
    screen.assigning.turn.click()
    assert loads(screen) == before
    take(screen, 0, 0)
    assert not screen.assigning.turn.isEnabled()
    screen.assigning.back.click()
    step_back(screen, 0, "thôi")
    screen.assigning.matrix.view.setCurrentIndex(screen.assigning.matrix.view.model().index(1, 1))
    screen.assigning.aside.click()
    dialog = asked(screen, ChooseReasonDialog)
    assert isinstance(dialog, ChooseReasonDialog)
    dialog.act.click()
    dialog.setParent(None)
    screen.come_to_front()
    assert screen._shown is not None
    assert len(screen._shown.conflicts) == 2


def test_after_packs_a_change_asks_why_and_judges_come_and_go(screen: PanelScreen, room: Room) -> None:
    screen.presenter.draw("2023")
    room.work.issue()
    screen.come_to_front()
    screen.tabs.tabs[ASSIGN].click()
    take(screen, 0, 1)
    screen.assigning.turn.click()
    reason(screen, "đổi người")
    screen.assigning.join.click()
    joining = asked(screen, JoinDialog)
    assert isinstance(joining, JoinDialog)
    assert not joining.act.isEnabled()
    joining.code.setText("GK3")
    joining.name.setText("Đỗ  Dung")
    joining.reason.setPlainText("bổ sung")
    joining.act.click()
    joining.setParent(None)
    assert loads(screen)[2] == "0"
    screen.assigning.drop.click()
    leaving = asked(screen, LeaveDialog)
    assert isinstance(leaving, LeaveDialog)
    leaving.who.choose("GK2")
    leaving.reason.setPlainText("ốm")
    leaving.act.click()
    assert loads(screen)[1] == "0"
    assert int(loads(screen)[2]) >= 1


def test_a_substitute_is_offered_first_and_takes_the_place(screen: PanelScreen, room: Room) -> None:
    room.list_judges("code,name,role\nGK3,Đỗ Dung,dự khuyết\n")
    screen.presenter.draw("1")
    assert loads(screen)[2] == "0"
    room.work.issue()
    screen.come_to_front()
    screen.assigning.drop.click()
    leaving = asked(screen, LeaveDialog)
    assert isinstance(leaving, LeaveDialog)
    assert leaving.way.key() == "GK3"
    leaving.who.choose("GK2")
    leaving.reason.setPlainText("ốm")
    leaving.act.click()
    assert loads(screen)[1] == "0"
    assert int(loads(screen)[2]) >= 1


def step_back(screen: PanelScreen, place: int, why: str) -> StepBackDialog:
    dialog = screen.findChild(StepBackDialog)
    assert dialog is not None
    dialog.which.setCurrentIndex(place)
    dialog.reason.setPlainText(why)
    dialog.act.click()
    dialog.setParent(None)
    return dialog


def four_judges(room: Room) -> None:
    room.list_judges(JUDGES + "GK3,Ngô Chi,thành viên,\nGK4,Đỗ Dung,thành viên,\n")


def test_a_place_left_empty_is_filled_once_it_was_read_and_any_step_goes_back(screen: PanelScreen, room: Room) -> None:
    four_judges(room)
    screen.come_to_front()
    screen.presenter.draw("2023")
    room.work.issue()
    screen.come_to_front()
    assert screen.assigning.fill.isHidden()
    assert screen._shown is not None
    judge = next(card.code for card in screen._shown.matrix.cards if card.load)
    screen.presenter.drop_out(judge, "ốm", to_others=False)
    assert not screen.assigning.fill.isHidden()
    screen.assigning.fill.click()
    dialog = screen.findChild(FillDialog)
    assert dialog is not None
    assert not dialog.act.isEnabled()
    assert any("→" in line.text() for line in dialog.lines)
    dialog.reason.setPlainText("thay người")
    dialog.act.click()
    dialog.setParent(None)
    assert screen.assigning.fill.isHidden()
    screen.assigning.back.click()
    kept = step_back(screen, 1, "thôi")
    assert not kept.act.isEnabled()
    assert "3" in kept.told.text()
    assert len(screen._shown.matrix.steps) == 2
    screen.assigning.back.click()
    step_back(screen, 0, "thôi")
    screen.assigning.back.click()
    step_back(screen, 0, "thôi")
    assert screen.assigning.back.isHidden()


def test_a_judge_who_joined_late_gets_a_share_that_was_read(screen: PanelScreen, room: Room) -> None:
    screen.presenter.draw("2023")
    room.work.issue()
    screen.presenter.join(Judge(code=JudgeCode("GK9"), name="Vũ Em"), "thêm người")
    screen.tabs.tabs[ASSIGN].click()
    take(screen, 0, 3)
    assert screen.assigning.matrix.view.in_hand() == ("001", "GK9")
    assert not screen.assigning.share.isHidden()
    screen.assigning.share.click()
    dialog = screen.findChild(FillDialog)
    assert dialog is not None
    dialog.reason.setPlainText("chia bài")
    dialog.act.click()
    dialog.setParent(None)
    assert screen._shown is not None
    assert sorted(card.load for card in screen._shown.matrix.cards) == [1, 1, 1]
    screen.assigning.share.click()
    again = screen.findChild(FillDialog)
    assert again is not None
    again.reason.setPlainText("x")
    assert not again.act.isEnabled()
