"""The form beside the pages: by keys and mouse, with the real printer; the pages follow without losing their place."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from judging_app.core.papers import Papers
from judging_app.services.paper_kinds import Paper
from tests.fakes.chair import APART, closed, judged
from tests.fakes.secretariat import Room
from tests.ui.papers.test_form_presenter import earlier
from ui.screens.papers.form_controls import BoxControl, LineControl, PowerControl, YesControl
from ui.screens.papers.form_list import RowsControl
from ui.screens.papers.form_years import YearsControl
from ui.screens.papers.view import PapersScreen, build_for_office
from ui.tasks.pool_runner import PoolRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[PoolRunner]:
    made = PoolRunner()
    yield made
    made.close()


Opened = Callable[[Room], PapersScreen]


@pytest.fixture
def opened(qtbot: QtBot, runner: PoolRunner) -> Opened:
    def build(room: Room) -> PapersScreen:
        screen = PapersScreen(room.host, room.app, room.contest, runner, room.changes)
        qtbot.addWidget(screen, before_close_func=PapersScreen.leave)
        screen.resize(1158, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.come_to_front()
        return screen

    return build


def kept(room: Room) -> Papers:
    with room.work.store.unit() as unit:
        return unit.contest().papers


def edited(qtbot: QtBot, screen: PapersScreen) -> None:
    """Turn to the form once the paper is there."""
    qtbot.waitUntil(screen.preview.pages.isVisible)
    screen.edit.click()
    screen.form.page.complete()
    assert screen.form.isVisible()


def line(screen: PapersScreen, key: str) -> LineControl:
    control = screen.form.page.line(key).control
    assert isinstance(control, LineControl)
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    return control


def rows(screen: PapersScreen, key: str) -> RowsControl:
    control = screen.form.page.line(key).control
    assert isinstance(control, RowsControl)
    return control


def test_what_is_typed_is_drawn_when_typing_rests_and_kept_without_a_button(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    room = closed(tmp_path, APART)
    screen = opened(room)
    edited(qtbot, screen)
    before = screen.presenter.pdf()
    pages = screen.preview.pages
    pages.zoom(1)
    name = line(screen, "name")
    for letter in "Le Sau":
        QTest.keyClicks(name, letter)
    assert screen.presenter.pdf() == before
    qtbot.waitUntil(lambda: screen.presenter.pdf() != before)
    qtbot.waitUntil(lambda: kept(room).name == "Le Sau", timeout=5000)
    assert pages.isVisible()
    assert pages._spot is not None
    assert pages._zoom == 150


def test_the_same_paper_drawn_anew_keeps_its_place(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    screen = opened(closed(tmp_path, APART))
    edited(qtbot, screen)
    qtbot.waitUntil(lambda: 0 in screen.preview.pages._images)
    bar = screen.preview.pages.verticalScrollBar()
    bar.setValue(40)
    shown = screen.presenter.pdf()
    QTest.keyClicks(line(screen, "place"), "X")
    qtbot.waitUntil(lambda: screen.presenter.pdf() != shown)
    assert bar.value() == 40
    assert 0 in screen.preview.pages._images


def test_a_field_that_is_turned_to_comes_into_sight_on_the_paper(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    screen = opened(closed(tmp_path, APART))
    edited(qtbot, screen)
    screen.preview.pages.zoom(3)
    rows(screen, "recipients").boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)
    bar = screen.preview.pages.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)


def test_taking_back_belongs_to_the_form_wherever_the_cursor_is(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(room)
    edited(qtbot, screen)
    name = line(screen, "name")
    QTest.keyClicks(name, "Sau")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept(room).name == "Sau")
    qtbot.waitUntil(screen.form.undo.isEnabled)
    for control in (name, rows(screen, "bases").boxes[0]):
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            wish = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
            assert not control.event(wish)
            assert not wish.isAccepted()
    screen.form.undo.click()
    qtbot.waitUntil(lambda: kept(room).name == "")
    qtbot.waitUntil(lambda: name.text() == "")
    qtbot.waitUntil(screen.form.redo.isEnabled)
    screen.form.redo.click()
    qtbot.waitUntil(lambda: name.text() == "Sau")


def test_lines_of_a_list_are_added_moved_pasted_and_taken_out(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(room)
    edited(qtbot, screen)
    control = rows(screen, "bases")
    first = [box.toPlainText() for box in control.boxes]
    QTest.keyClick(control.boxes[0], Qt.Key.Key_Return)
    assert [box.toPlainText() for box in control.boxes] == [first[0], "", *first[1:]]
    data = QMimeData()
    data.setText("Căn cứ A\nCăn cứ B\n")
    control.boxes[1].insertFromMimeData(data)
    assert [box.toPlainText() for box in control.boxes][:3] == [first[0], "Căn cứ A", "Căn cứ B"]
    control._rows[2].up.click()
    assert [box.toPlainText() for box in control.boxes][1:3] == ["Căn cứ B", "Căn cứ A"]
    control._rows[0].gone.click()
    control.add.click()
    control.boxes[-1].insertPlainText("Căn cứ C")
    QTest.keyClick(control.boxes[-1], Qt.Key.Key_Backspace)
    screen.form.finish()
    qtbot.waitUntil(lambda: kept(room).bases == ("Căn cứ B", "Căn cứ A", *first[1:], "Căn cứ"))
    control.boxes[0].selectAll()
    QTest.keyClick(control.boxes[0], Qt.Key.Key_Backspace)
    QTest.keyClick(control.boxes[0], Qt.Key.Key_Backspace)
    assert control.boxes[0].toPlainText() == "Căn cứ A"
    data.setText("một dòng")
    control.boxes[0].selectAll()
    control.boxes[0].insertFromMimeData(data)
    assert control.boxes[0].toPlainText() == "một dòng"


def test_a_choice_and_a_tick_are_kept_at_once(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    screen = opened(room)
    edited(qtbot, screen)
    power, tick = screen.form.page.line("power").control, screen.form.page.line("figures").control
    assert isinstance(power, PowerControl)
    assert isinstance(tick, YesControl)
    power.setFocus(Qt.FocusReason.OtherFocusReason)
    power.choose("KT.")
    power.chosen.emit("KT.")
    qtbot.waitUntil(lambda: kept(room).power == "KT.")
    tick.setFocus(Qt.FocusReason.OtherFocusReason)
    tick.click()
    qtbot.waitUntil(lambda: kept(room).figures)
    usual = screen.form.page.line("power").usual
    assert usual.isVisible()
    usual.click()
    qtbot.waitUntil(lambda: kept(room).power == "")


def test_another_paper_has_its_own_fields_and_is_shown_beside_them(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    screen = opened(closed(tmp_path, APART))
    edited(qtbot, screen)
    screen.form.paper.choose(Paper.MINUTES.value)
    screen.form.paper.chosen.emit(Paper.MINUTES.value)
    qtbot.waitUntil(lambda: (pdf := screen.presenter.pdf()) is not None and pdf.name == "bien-ban-cham-thi.pdf")
    assert screen.form.page.line("venue").isVisible()
    assert not screen.form.page.line("bases").isVisible()
    box = screen.form.page.line("object").control
    assert isinstance(box, BoxControl)
    screen.form.done.click()
    assert screen.table.isVisible()


def test_an_earlier_contest_is_dropped_on_the_form_and_left_out(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    room = closed(tmp_path, APART)
    old = earlier(room, tmp_path / "old.contest")
    screen = opened(room)
    assert not screen.take_files([old])
    edited(qtbot, screen)
    screen.form.paper.chosen.emit(Paper.REPORT.value)
    assert not screen.take_files([tmp_path / "a.txt"])
    assert screen.take_files([old])
    qtbot.waitUntil(lambda: len(kept(room).earlier) == 1)
    years = screen.form.page.line("earlier").control
    assert isinstance(years, YearsControl)
    qtbot.waitUntil(lambda: len(years.chain) == 2)
    years.left_out.emit(kept(room).earlier[0].contest)
    qtbot.waitUntil(lambda: kept(room).earlier == ())
    screen.form._take_files([old])
    qtbot.waitUntil(lambda: len(kept(room).earlier) == 1)


def test_while_the_round_is_open_the_words_can_be_edited_and_are_kept_on_leaving(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    room = judged(tmp_path, APART)
    screen = opened(room)
    qtbot.waitUntil(lambda: screen._open)
    screen.edit_early.click()
    QTest.keyClicks(line(screen, "name"), "Sau")
    screen.form.paper.chosen.emit(Paper.REPORT.value)
    assert not screen.preview.pages.isVisible()
    screen.come_to_front()
    screen.form.done.click()
    qtbot.waitUntil(screen.edit_early.isVisible)
    qtbot.waitUntil(lambda: kept(room).name == "Sau")


def test_what_is_to_be_looked_at_is_counted_beside_the_list(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    screen = opened(closed(tmp_path, APART))
    qtbot.waitUntil(screen.to_look_at.isVisible)


def test_the_secretariat_goes_back_to_the_rounds(qtbot: QtBot, runner: PoolRunner, tmp_path: Path) -> None:
    room = judged(tmp_path, APART)
    screen = build_for_office(room.app, room.contest, runner, room.changes)(room.host)
    assert isinstance(screen, PapersScreen)
    qtbot.addWidget(screen, before_close_func=PapersScreen.leave)
    screen._back()
    assert room.host.places == ["rounds"]
