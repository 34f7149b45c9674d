"""A second look at the judge's desk: what was given before beside what is changed, an answer with a reason for each entry."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from judging_app.core.score_sheet import SheetState
from tests.fakes.judge_desk import ONE, NotingHost, second_look
from tests.ui.judging.front import Desk, shown
from ui.dialogs.reason import ReasonDialog
from ui.messages import text_of
from ui.screens.handing_in.view import HandingInScreen
from ui.screens.judging.sheet_panel import CHANGE, CONFIRM, HAND_IN
from ui.tasks.sitting import HANDING_IN
from ui.widgets.buttons import Button

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return shown(qtbot, second_look(tmp_path))


def asked(desk: Desk) -> ReasonDialog:
    (dialog,) = [one for one in desk.screen.findChildren(ReasonDialog) if one.isVisible()]
    return dialog


def says(button: Button) -> str:
    return button.text().replace("&", "")


def test_it_is_said_that_this_is_a_second_look_and_why(desk: Desk) -> None:
    sheet = desk.screen.sheet
    assert not sheet.look.isHidden()
    assert "8,00" in sheet.why.text()
    assert "5,00" in sheet.why.text()
    assert "Xem lại điểm" in text_of(desk.host.notes[-1])
    assert [line.field.text() for line in sheet.lines.values()] == ["5,00", "5,00"]
    assert says(sheet.finish) == text_of(CONFIRM)


def test_what_was_given_before_stands_beside_each_mark_that_is_another_now(desk: Desk) -> None:
    desk.type("7,5")
    desk.key(Qt.Key.Key_Return)
    first, second = desk.screen.sheet.lines.values()
    assert (first.before(), second.before()) == ("trước: 5", "")
    assert says(desk.screen.sheet.finish) == text_of(CHANGE)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert first.before() == ""
    assert says(desk.screen.sheet.finish) == text_of(CONFIRM)


def test_marks_are_changed_by_keys_alone_with_a_reason(desk: Desk) -> None:
    desk.type("7")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return, CTRL)
    dialog = asked(desk)
    assert dialog.windowTitle() == "Sửa điểm"
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText("nghe lại lời bình")
    dialog.act.click()
    sheet = desk.stored(ONE)
    assert (sheet.state, sheet.marks, sheet.reason) == (SheetState.SUBMITTED, (700, 500), "nghe lại lời bình")
    assert says(desk.screen.sheet.finish) == text_of(HAND_IN)


def test_marks_are_confirmed_with_a_reason_and_nobody_stands_aside(desk: Desk) -> None:
    assert not desk.screen.actions_by_key["recuse"].isEnabled()
    desk.key(Qt.Key.Key_Return, CTRL)
    dialog = asked(desk)
    assert dialog.windowTitle() == "Giữ nguyên điểm"
    dialog.reject()
    assert desk.stored(ONE).state is SheetState.REOPENED
    desk.screen.to_marks()
    desk.key(Qt.Key.Key_Return, CTRL)
    asked(desk).given.emit("vẫn thấy như vậy")
    assert (desk.stored(ONE).marks, desk.stored(ONE).reason) == ((500, 500), "vẫn thấy như vậy")
    QApplication.sendPostedEvents()
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.host.places[-1] == HANDING_IN


def test_it_is_handed_in_once_every_entry_has_its_answer(qtbot: QtBot, desk: Desk) -> None:
    screen = HandingInScreen(desk.sitting, NotingHost())
    qtbot.addWidget(screen)
    for _step in screen.fill():
        pass
    screen.come_to_front()
    assert not screen.write.isEnabled()
    desk.screen.presenter.finishing.finish(answer="vẫn thấy như vậy")
    screen.come_to_front()
    assert screen.write.isEnabled()
    screen.write.click()
    assert list(desk.sitting.desk.folder.glob("GK2-2.clipscore"))
