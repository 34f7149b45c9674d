"""Dialogs answer by signals and never block."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.confirm_code import ConfirmCodeDialog, groups
from ui.dialogs.message import MessageDialog
from ui.dialogs.reason import ReasonDialog

CODE = "481620937751036499215508"


def button(dialog: QDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_a_code_is_read_in_groups_of_four() -> None:
    assert groups("4816 2093 7751 0364 9921 5508") == ("4816", "2093", "7751", "0364", "9921", "5508")
    with pytest.raises(ValueError):
        groups("4816")


@pytest.mark.parametrize(("text", "same"), [("Giống nhau, tiếp tục", True), ("Khác nhau", False)])
def test_comparing_a_code_is_answered_by_a_press(qtbot: QtBot, text: str, same: bool) -> None:
    dialog = ConfirmCodeDialog("Mã", "So mã", CODE)
    dialog.open()
    with qtbot.waitSignal(dialog.answered) as told:
        button(dialog, text).click()
    assert told.args == [same]


def test_enter_alone_never_says_that_two_codes_are_the_same(qtbot: QtBot) -> None:
    dialog = ConfirmCodeDialog("Mã", "So mã", CODE)
    answers: list[bool] = []
    dialog.answered.connect(answers.append)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert answers == []
    dialog.reject()


def test_a_reason_must_be_given(qtbot: QtBot) -> None:
    dialog = ReasonDialog("Rút khỏi chấm", "Vì sao?", "Rút khỏi chấm")
    dialog.open()
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText("   ")
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText(" bài của đơn vị mình ")
    with qtbot.waitSignal(dialog.given) as told:
        dialog.act.click()
    assert told.args == ["bài của đơn vị mình"]


def test_a_problem_in_a_list_leads_on(qtbot: QtBot) -> None:
    dialog = MessageDialog("Chưa nộp được", "", ["một", "hai"])
    dialog.open()
    dialog.problems.setFocus()
    dialog.problems.setCurrentIndex(dialog.problems.model().index(1, 0))
    with qtbot.waitSignal(dialog.problem_opened) as told:
        dialog.problems.activated.emit(dialog.problems.currentIndex())
    assert told.args == [1]
