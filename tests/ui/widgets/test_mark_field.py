"""A mark is what was settled; anything else stays pending."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.mark_field import MarkField
from ui.widgets.mark_rules import MarkRange


class Panel(QWidget):
    """Two fields in a row, and what they tell."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = (MarkField(MarkRange(most=1000, step=25), name) for name in ("a", "b"))
        inner = QVBoxLayout(self)
        inner.addWidget(self.first)
        inner.addWidget(self.second)
        self.first.onward.connect(lambda _step: self.second.setFocus(Qt.FocusReason.TabFocusReason))
        self.marks: list[int | None] = []
        self.pending: list[str] = []
        self.reasons: list[object] = []
        self.first.committed.connect(self.marks.append)
        self.first.pending_changed.connect(self.pending.append)
        self.first.objected.connect(self.reasons.append)


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    made = Panel()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.first.setFocus()
    qtbot.waitUntil(made.first.hasFocus)
    return made


def test_typing_gives_no_mark_before_it_is_settled(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "1")
    assert (panel.marks, panel.pending, panel.first.pending()) == ([], ["1"], "1")


def test_enter_settles_and_goes_to_the_next_field(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "8.75")
    QTest.keyClick(panel.first, Qt.Key.Key_Return)
    assert panel.marks == [875]
    assert panel.first.text() == "8,75"
    assert panel.first.pending() == ""
    assert panel.second.hasFocus()


def test_a_mark_that_is_shown_anew_is_replaced_by_the_next_digit(panel: Panel, qtbot: QtBot) -> None:
    panel.first.show_mark(750)
    QTest.keyClicks(panel.first, "9")
    assert panel.first.text() == "9"


def test_tab_settles(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "9")
    QTest.keyClick(panel.first, Qt.Key.Key_Tab)
    assert panel.marks == [900]


def test_a_mark_off_the_range_is_not_settled_and_keeps_the_field(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "12")
    QTest.keyClick(panel.first, Qt.Key.Key_Return)
    assert panel.marks == []
    assert panel.first.hasFocus()
    assert panel.first.pending() == "12"
    assert panel.first.property("state") == "bad"
    assert panel.reasons[-1] is not None


def test_what_is_no_mark_stays_pending_when_left(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "9,3")
    panel.second.setFocus()
    assert panel.marks == []
    assert panel.first.pending() == "9,3"


def test_another_window_in_front_does_not_settle(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "1")
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(panel.first, away)
    assert panel.marks == []
    assert panel.first.pending() == "1"


def test_emptying_a_field_takes_the_mark_back(panel: Panel, qtbot: QtBot) -> None:
    panel.first.show_mark(800)
    panel.first.selectAll()
    QTest.keyClick(panel.first, Qt.Key.Key_Delete)
    QTest.keyClick(panel.first, Qt.Key.Key_Return)
    assert panel.marks == [None]


def test_the_same_mark_again_tells_nothing(panel: Panel, qtbot: QtBot) -> None:
    panel.first.show_mark(800)
    panel.first.setText("8")
    QTest.keyClick(panel.first, Qt.Key.Key_Return)
    assert panel.marks == []
    assert panel.first.text() == "8,00"


def test_escape_brings_the_settled_mark_back(panel: Panel, qtbot: QtBot) -> None:
    panel.first.show_mark(800)
    panel.first.selectAll()
    QTest.keyClicks(panel.first, "5")
    QTest.keyClick(panel.first, Qt.Key.Key_Escape)
    assert (panel.first.text(), panel.first.pending(), panel.pending) == ("8,00", "", ["5", ""])


def test_letters_do_not_enter_the_field(panel: Panel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.first, "n8x")
    assert panel.first.text() == "8"


def test_letters_and_space_are_left_to_the_shortcuts_of_the_screen(panel: Panel) -> None:
    for key, text, taken in ((Qt.Key.Key_N, "n", False), (Qt.Key.Key_Space, " ", False), (Qt.Key.Key_8, "8", True)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, text)
        event.ignore()
        QApplication.sendEvent(panel.first, event)
        assert event.isAccepted() is taken


def test_the_mouse_wheel_changes_nothing(panel: Panel) -> None:
    panel.first.show_mark(800)
    nothing = Qt.MouseButton.NoButton
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), nothing, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.first, turn)
    assert (panel.first.text(), panel.marks) == ("8,00", [])


def test_stored_pending_text_is_shown_as_unfinished(panel: Panel) -> None:
    panel.second.show_mark(None, "1")
    assert panel.second.text() == "1"
    assert panel.second.mark() is None
    assert panel.second.property("state") == "pending"


def test_a_band_gives_a_settled_mark(panel: Panel) -> None:
    panel.first.give(950)
    assert panel.marks == [950]
    assert panel.first.text() == "9,50"
