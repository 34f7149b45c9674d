"""The window shows places, remembers choices, tells errors, and can be used by keys alone."""

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from judging_app.core.errors import MarkTextError
from ui.dialogs.message import MessageDialog
from ui.shell.commands import ACTIONS, FOOT, MENU
from ui.shell.exception_hook import ExceptionHook
from ui.shell.main_window import PAINTED_MS, MainWindow
from ui.shell.navigation import Builder, Desk, Place, RailKind
from ui.shell.remembered import Remembered
from ui.shell.unfolding import Steps
from ui.theme.phrase import phrase
from ui.theme.theme import theme
from ui.widgets.actions import sheet_lines
from ui.widgets.cells import Dot
from ui.widgets.host import Host
from ui.widgets.labels import Label


class Screen(QWidget):
    """A screen that notes what the window asks of it."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self.host = host
        self.times_in_front = 0
        self.left = 0
        self.files: list[Path] = []
        self.in_hand: list[str] = []
        self.takes = True

    def take_in_hand(self, what: str) -> None:
        self.in_hand.append(what)

    def come_to_front(self) -> None:
        self.times_in_front += 1

    def leave(self) -> None:
        self.left += 1

    def take_files(self, paths: Sequence[Path]) -> bool:
        self.files = list(paths)
        return self.takes


def desk(rail: RailKind = RailKind.STEPS, build: Builder = Screen) -> Desk:
    places = tuple(
        Place(key=key, title=phrase("Settings"), icon="list", build=build) for key in ("one", "two", "three")
    )
    return Desk(key="d", title="Hội thi", below="Ban Thư ký", rail=rail, places=places)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Remembered(tmp_path / "window.ini"), tmp_path / "app.log")
    qtbot.addWidget(made)
    made.show_desk(desk())
    made.show()
    return made


def front(window: MainWindow) -> Screen:
    screen = window.front()
    assert isinstance(screen, Screen)
    return screen


def test_a_screen_is_built_when_it_is_first_gone_to_and_kept(window: MainWindow) -> None:
    first = front(window)
    window.go("two")
    window.go("one")
    assert front(window) is first
    assert first.times_in_front == 2
    assert set(window._screens) == {"one", "two"}


class Unfolded(Screen):
    """A screen that is filled in steps; `filled`: how many were taken."""

    filled = 0


def unfold(host: Host, steps: int = 5) -> Steps:
    screen = Unfolded(host)
    yield screen
    for _ in range(steps):
        screen.filled += 1
        yield None


def test_a_screen_that_is_made_in_steps_comes_when_it_is_ready(window: MainWindow, qtbot: QtBot) -> None:
    window.show_desk(desk(build=unfold))
    assert window.front() is None
    qtbot.waitUntil(lambda: window.front() is not None)
    screen = front(window)
    assert isinstance(screen, Unfolded)
    assert (screen.filled, screen.times_in_front, screen.isVisible()) == (5, 1, True)


def test_a_screen_that_unfolds_does_not_come_before_one_that_was_gone_to_since(
    window: MainWindow, qtbot: QtBot
) -> None:
    mixed = desk(build=unfold).places[:1] + desk().places[1:]
    window.show_desk(replace(desk(), places=mixed))
    window.go("two")
    qtbot.waitUntil(lambda: "one" in window._screens)
    assert window.place == "two"
    assert front(window).isVisible()
    window.go("one")
    assert front(window).times_in_front == 1


def test_screens_wanted_ahead_are_there_with_their_size_before_the_first_is_ready(
    window: MainWindow, qtbot: QtBot
) -> None:
    first, *others = desk(build=unfold).places
    window.show_desk(replace(desk(), places=(first, *(replace(one, ahead=True) for one in others))))
    qtbot.waitUntil(lambda: window.front() is not None)
    assert front(window) is window._screens["one"]
    ahead = [window._screens[key] for key in ("two", "three")]
    for screen in ahead:
        assert isinstance(screen, Unfolded)
        assert (screen.filled, screen.times_in_front, screen.isVisible()) == (5, 0, False)
        assert screen.size() == front(window).size()
    window.go("three")
    assert front(window) is ahead[1]
    assert front(window).times_in_front == 1


def test_a_place_that_is_gone_to_while_others_are_made_ahead_comes_once(window: MainWindow, qtbot: QtBot) -> None:
    first, *others = desk(build=unfold).places
    window.show_desk(replace(desk(), places=(first, *(replace(one, ahead=True) for one in others))))
    window.go("two")
    qtbot.waitUntil(lambda: set(window._screens) == {"one", "two", "three"})
    assert window.place == "two"
    assert [front(window).times_in_front, window._screens["one"].isVisible()] == [1, False]


def test_a_place_that_is_gone_to_while_it_is_made_ahead_is_there_at_once(window: MainWindow, qtbot: QtBot) -> None:
    first, second, third = desk().places
    long = replace(second, build=partial(unfold, steps=10**6), ahead=True)
    window.show_desk(replace(desk(), places=(first, long, third)))
    window.work_changed(busy=False)
    qtbot.waitUntil(lambda: "two" in window._unfolding)
    window.go("two")
    screen = window.front()
    assert isinstance(screen, Unfolded)
    assert (screen.filled, screen.times_in_front, window._unfolding) == (10**6, 1, {})


def test_a_screen_is_made_no_further_when_its_desk_is_left(window: MainWindow, qtbot: QtBot) -> None:
    made: list[int] = []

    def endless(host: Host) -> Steps:
        yield Screen(host)
        while True:
            made.append(len(made))
            yield None

    window.show_desk(desk(build=endless))
    qtbot.waitUntil(lambda: len(made) > 1)
    window.show_desk(desk())
    count = len(made)
    QApplication.processEvents()
    assert len(made) == count
    assert front(window).times_in_front == 1


def test_number_keys_go_to_places(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "three"


def test_a_place_wanted_ahead_is_made_once_the_first_one_has_read_what_it_shows(
    window: MainWindow, qtbot: QtBot
) -> None:
    made: list[str] = []

    def build(host: Host) -> QWidget:
        made.append("ahead")
        return Screen(host)

    first, second, third = desk().places
    places = (first, replace(second, build=build, ahead=True), third)
    window.show_desk(replace(desk(), places=places))
    qtbot.wait(20)
    assert (window.place, made) == ("one", [])
    window.work_changed(busy=False)
    window.work_changed(busy=True)
    qtbot.wait(PAINTED_MS + 20)
    assert made == []
    window.work_changed(busy=False)
    qtbot.waitUntil(lambda: made == ["ahead"])
    window.go("two")
    assert made == ["ahead"]
    made.clear()
    window.show_desk(replace(desk(), places=places))
    window.work_changed(busy=False)
    window.show_desk(desk())
    qtbot.wait(PAINTED_MS + 20)
    assert made == []


def test_a_place_is_gone_to_with_something_in_hand(window: MainWindow) -> None:
    window.go_to("two", "tie:first:001+002")
    assert (window.place, front(window).in_hand) == ("two", ["tie:first:001+002"])


def test_a_choice_of_a_screen_is_kept_for_the_next_time(window: MainWindow, tmp_path: Path) -> None:
    window.remember("standings/block", "*")
    window.close()
    again = MainWindow(Remembered(tmp_path / "window.ini"), tmp_path / "app.log")
    assert (again.recall("standings/block"), again.recall("other")) == ("*", "")
    again.deleteLater()


def test_an_unknown_place_is_an_error(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window.go("nowhere")


def test_another_desk_lets_the_first_one_keep_its_things(window: MainWindow) -> None:
    first = front(window)
    window.show_desk(desk(RailKind.ICONS), "two")
    assert first.left == 1
    assert window.place == "two"


def test_a_desk_without_a_rail_has_none(window: MainWindow) -> None:
    window.show_desk(desk(RailKind.NONE))
    assert window._rail is None
    window.mark("one", Dot.DONE)


def test_closing_asks_nothing_and_remembers_the_size(window: MainWindow, tmp_path: Path) -> None:
    first = front(window)
    window.resize(780, 600)
    assert window.close()
    assert first.left == 1
    again = MainWindow(Remembered(tmp_path / "window.ini"), tmp_path / "app.log")
    assert (again.width(), again.height()) == (780, 600)
    again.deleteLater()


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_dropped_file_goes_to_the_screen_in_front(window: MainWindow, tmp_path: Path) -> None:
    told: list[list[Path]] = []
    window.files_dropped.connect(told.append)
    drop(window, tmp_path / "a.clipscore")
    assert front(window).files == [tmp_path / "a.clipscore"]
    assert told == []


def test_a_file_that_no_screen_takes_is_told_to_the_program(window: MainWindow, tmp_path: Path) -> None:
    front(window).takes = False
    told: list[list[Path]] = []
    window.files_dropped.connect(told.append)
    drop(window, tmp_path / "a.clipjury")
    assert told == [[tmp_path / "a.clipjury"]]


def test_theme_language_and_scale_are_used_at_once_and_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.appearance.use_theme("dark")
    window.appearance.use_language("en")
    window.appearance.larger()
    assert theme().dark()
    assert theme().tokens.scale == 110
    assert window.actions_by_key["quit"].text() == "Quit"
    window.remembered.write()
    kept = Remembered(tmp_path / "window.ini")
    assert [kept.text(key) for key in ("theme", "language", "scale")] == ["dark", "en", "110"]


def test_what_is_remembered_wrongly_is_as_good_as_nothing(tmp_path: Path) -> None:
    kept = Remembered(tmp_path / "window.ini")
    kept.put("theme", "pink")
    kept.put("scale", "1e9")
    assert kept.one_of("theme", ("system", "dark")) == "system"
    assert kept.number("scale", 100) == 100


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.key)
def test_every_action_has_a_name_a_tooltip_with_its_key_and_an_icon(window: MainWindow, spec: object) -> None:
    action = window.actions_by_key[spec.key]  # type: ignore[attr-defined]  # a row of the table
    assert action.text()
    assert action.shortcuts()
    assert action.shortcuts()[0].toString() in action.toolTip()
    assert not action.icon().isNull()


def test_the_menu_and_the_foot_name_only_what_there_is(window: MainWindow) -> None:
    known = {*window.actions_by_key, *window.appearance.menus, "-"}
    assert set(MENU) | set(FOOT) <= known


def test_every_button_and_field_has_an_accessible_name(window: MainWindow) -> None:
    parts = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    own = [part for part in parts if not part.objectName().startswith("qt_")]
    assert own
    assert [part for part in own if not (part.accessibleName() or getattr(part, "text", str)())] == []


def test_the_sheet_of_keys_lists_the_actions_in_sight(window: MainWindow) -> None:
    hidden = QWidget(window)
    hidden.hide()
    one = QAction("nie", hidden)
    one.setProperty("sheet-group", "Window")
    lines = sheet_lines(window)
    assert {line.name for line in lines} == {action.text() for action in window.actions_by_key.values()}
    assert all(line.keys and line.group == "Cửa sổ" for line in lines)


def test_a_foreseen_error_is_said_in_the_content(window: MainWindow) -> None:
    window.tell_error(MarkTextError(text="abc"))
    shown = [label.text() for label in window.banner.findChildren(Label)]
    assert any("abc" in text for text in shown)


def test_an_unforeseen_error_is_logged_and_told_calmly(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = ExceptionHook(window.tell_failure, window)
    monkeypatch.setattr(sys, "excepthook", hook.take)
    with caplog.at_level(logging.CRITICAL, "ui"):
        window.tell_error(ZeroDivisionError("half of nothing"))
    qtbot.waitUntil(lambda: bool(window.findChildren(MessageDialog)))
    said = " ".join(label.text() for label in window.findChildren(MessageDialog)[0].findChildren(Label))
    assert "app.log" in said
    assert "half of nothing" in caplog.text


def test_a_failing_message_about_an_error_is_logged_too(
    qtbot: QtBot, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    def tell(_error: BaseException) -> None:
        raise OSError("no screen")

    hook = ExceptionHook(tell, qapp)
    with caplog.at_level(logging.ERROR, "ui"):
        hook.take(ValueError, ValueError("first"), None)
        qtbot.waitUntil(lambda: "no screen" in caplog.text)
    assert "first" in caplog.text
