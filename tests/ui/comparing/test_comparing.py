"""Own marks side by side: put in order, settled in place by the same line of changes, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from judging_app.core.rubric import Criterion
from judging_app.core.score_sheet import SheetState
from judging_app.services.desk_state import desk_state
from judging_app.services.hand_in import write_score_file
from judging_app.services.mark_sheets import recuse, set_mark, set_remark, submit_sheet
from judging_app.services.undo import EditKind
from tests.fakes.judge_desk import ONE, THREE, TWO, NotingHost, sitting
from tests.services.office import NOVELTY, TOPIC
from ui.dialogs.reason import ReasonDialog
from ui.messages import text_of
from ui.screens.comparing.rows import FIRST, RANK, TOTAL, decimals_of
from ui.screens.comparing.view import ComparingScreen
from ui.tasks.sitting import JUDGING, Sitting, Wanted
from ui.widgets.cells import Dot

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(tmp_path: Path) -> Sitting:
    """The first two entries are marked, the second is finished."""
    made = sitting(tmp_path)
    for entry, marks in ((ONE, (600, 700)), (TWO, (800, 900))):
        for criterion, mark in zip((TOPIC, NOVELTY), marks, strict=True):
            set_mark(made.desk, entry=entry, criterion=criterion, mark=mark, clock=made.app.clock)
    submit_sheet(made.desk, entry=TWO, clock=made.app.clock)
    return made


@pytest.fixture
def host() -> NotingHost:
    return NotingHost()


@pytest.fixture
def screen(qtbot: QtBot, at: Sitting, host: NotingHost) -> ComparingScreen:
    made = ComparingScreen(at, host)
    qtbot.addWidget(made)
    made.resize(1310, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.come_to_front()
    return made


def codes(screen: ComparingScreen) -> list[str]:
    return [line.code for line in screen.grid.rows.lines]


def stand_at(screen: ComparingScreen, row: int, column: int) -> None:
    screen.grid.setFocus()
    screen.grid.setCurrentIndex(screen.grid.rows.index(row, column))


def type_mark(screen: ComparingScreen, text: str) -> None:
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or screen, letter)
    QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Return)
    QApplication.processEvents()  # the field of a cell closes in its turn


def test_ranks_and_totals_stand_beside_the_titles(screen: ComparingScreen) -> None:
    assert [[cell.text for cell in line.cells] for line in screen.grid.rows.lines] == [
        ["2", "13,00", "6,00", "7,00"],
        ["1", "17,00", "8,00", "9,00"],
        ["", "", "", ""],
    ]


def test_a_head_puts_in_order_and_again_the_other_way_with_gaps_last(screen: ComparingScreen) -> None:
    screen.grid.sorted_by.emit(TOTAL)
    assert codes(screen) == [TWO, ONE, THREE]
    screen.grid.sorted_by.emit(TOTAL)
    assert codes(screen) == [ONE, TWO, THREE]
    screen.grid.sorted_by.emit(RANK)
    assert codes(screen) == [TWO, ONE, THREE]


def test_codes_put_in_order_and_the_third_press_brings_the_own_order_back(screen: ComparingScreen) -> None:
    given = codes(screen)
    screen.grid.sorted_by.emit(TOTAL)
    found = []
    for _ in range(3):
        screen.grid.corner.click()
        found.append(codes(screen))
    assert found == [[ONE, TWO, THREE], [THREE, TWO, ONE], given]


@pytest.mark.parametrize(("step", "least", "decimals"), [(100, 0, 0), (50, 0, 1), (10, 0, 1), (25, 0, 2), (100, 50, 1)])
def test_marks_of_a_column_have_as_many_decimals_as_its_step_needs(step: int, least: int, decimals: int) -> None:
    assert decimals_of(Criterion(key=TOPIC, name="A", most=1000, least=least, step=step)) == decimals


def test_three_equal_totals_share_a_rank_and_the_next_is_left_out(screen: ComparingScreen, at: Sitting) -> None:
    """1, 2, 2, 4 rather than the order of the list."""
    for criterion, mark in ((TOPIC, 600), (NOVELTY, 700)):
        set_mark(at.desk, entry=THREE, criterion=criterion, mark=mark, clock=at.app.clock)
    screen.come_to_front()
    assert [line.cells[RANK].text for line in screen.grid.rows.lines] == ["2=", "1", "2="]


def test_a_clip_stood_aside_from_is_in_the_table_without_figures_and_not_to_be_marked(
    screen: ComparingScreen, at: Sitting
) -> None:
    recuse(at.desk, entry=ONE, reason="người nhà", clock=at.app.clock)
    screen.come_to_front()
    (line,) = (one for one in screen.grid.rows.lines if one.code == ONE)
    assert (line.dot, [cell.text for cell in line.cells]) == (Dot.STOOD_ASIDE, [""] * 4)
    stand_at(screen, codes(screen).index(ONE), FIRST)
    type_mark(screen, "5")
    assert desk_state(at.desk).sheets[ONE].marks == (600, 700)


def test_a_key_puts_the_column_in_hand_in_order(screen: ComparingScreen) -> None:
    screen.grid.setFocus()
    screen.grid.setCurrentIndex(screen.grid.rows.index(0, TOTAL))
    QTest.keyClick(screen.grid, Qt.Key.Key_S)
    best = codes(screen)
    QTest.keyClick(screen.grid, Qt.Key.Key_S)
    assert best[:2] == codes(screen)[1::-1]


def test_a_digit_begins_a_new_mark_in_place_and_it_is_taken_back(screen: ComparingScreen, at: Sitting) -> None:
    stand_at(screen, 0, FIRST)
    type_mark(screen, "9,5")
    assert desk_state(at.desk).sheets[ONE].marks == (950, 700)
    assert at.stale
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    assert desk_state(at.desk).sheets[ONE].marks == (600, 700)
    QTest.keyClick(screen, Qt.Key.Key_Y, CTRL)
    assert desk_state(at.desk).sheets[ONE].marks == (950, 700)


def test_a_finished_sheet_stays_finished_with_its_new_mark(screen: ComparingScreen, at: Sitting) -> None:
    stand_at(screen, 1, FIRST)
    type_mark(screen, "7")
    sheet = desk_state(at.desk).sheets[TWO]
    assert (sheet.marks, sheet.state) == ((700, 900), SheetState.SUBMITTED)


def test_a_sheet_that_was_handed_in_asks_why(screen: ComparingScreen, at: Sitting, tmp_path: Path) -> None:
    write_score_file(at.desk, path=tmp_path / "GK1.clipscore", exchange=at.app.exchange)
    stand_at(screen, 1, FIRST)
    type_mark(screen, "7")
    assert desk_state(at.desk).sheets[TWO].marks == (800, 900)
    (dialog,) = screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("Chấm nhầm dòng")
    dialog.act.click()
    assert desk_state(at.desk).sheets[TWO].marks == (700, 900)
    assert desk_state(at.desk).sheets[TWO].state is SheetState.SUBMITTED


def test_a_change_here_is_taken_back_at_the_clip_and_the_reverse(
    screen: ComparingScreen, at: Sitting, host: NotingHost
) -> None:
    at.note(
        before := desk_state(at.desk).sheets[THREE], set_remark(at.desk, entry=THREE, text="hay", clock=at.app.clock)
    )
    stand_at(screen, 1, FIRST)
    type_mark(screen, "7")
    edit = at.history.last
    assert edit is not None
    assert (edit.kind, edit.entry, edit.criterion) == (EditKind.MARK, TWO, TOPIC)
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    assert (desk_state(at.desk).sheets[TWO].marks, desk_state(at.desk).sheets[TWO].state) == (
        (800, 900),
        SheetState.SUBMITTED,
    )
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    assert desk_state(at.desk).sheets[THREE].remark == before.remark
    assert str(THREE) in text_of(host.said[-1])
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    assert at.history.last is None


def test_two_quick_marks_of_one_entry_are_taken_back_one_by_one(screen: ComparingScreen, at: Sitting) -> None:
    screen.presenter.give(ONE, TOPIC, 900)
    screen.presenter.give(ONE, NOVELTY, 950)
    QTest.keyClick(screen, Qt.Key.Key_Z, CTRL)
    assert desk_state(at.desk).sheets[ONE].marks == (900, 700)


def test_a_mark_that_needs_a_remark_asks_for_it_and_a_finished_sheet_is_never_half_changed(
    screen: ComparingScreen, at: Sitting
) -> None:
    stand_at(screen, 1, FIRST + 1)
    type_mark(screen, "1")
    assert (desk_state(at.desk).sheets[TWO].marks, desk_state(at.desk).sheets[TWO].state) == (
        (800, 900),
        SheetState.SUBMITTED,
    )
    (dialog,) = screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("Chép ý của clip khác")
    dialog.act.click()
    sheet = desk_state(at.desk).sheets[TWO]
    assert (sheet.marks, sheet.remarks[1], sheet.state) == ((800, 100), "Chép ý của clip khác", SheetState.SUBMITTED)


def test_a_finished_sheet_that_loses_a_mark_is_open_again_and_the_judge_is_told(
    screen: ComparingScreen, at: Sitting, host: NotingHost
) -> None:
    screen.presenter.give(TWO, TOPIC, None)
    assert (desk_state(at.desk).sheets[TWO].marks, desk_state(at.desk).sheets[TWO].state) == (
        (None, 900),
        SheetState.REOPENED,
    )
    assert str(TWO) in text_of(host.told[-1][1])


def test_a_mark_beyond_the_range_is_not_taken_and_the_reason_is_said(
    screen: ComparingScreen, at: Sitting, host: NotingHost
) -> None:
    stand_at(screen, 0, FIRST)
    type_mark(screen, "11")
    assert desk_state(at.desk).sheets[ONE].marks == (600, 700)
    assert host.told[-1][0] == "warn"


def test_letters_write_no_mark(screen: ComparingScreen) -> None:
    stand_at(screen, 0, FIRST)
    QTest.keyClicks(screen.grid, "x")
    assert QApplication.focusWidget() is screen.grid


def test_enter_leads_to_the_clip_and_its_criterion(screen: ComparingScreen, at: Sitting, host: NotingHost) -> None:
    stand_at(screen, 1, FIRST + 1)
    QTest.keyClick(screen.grid, Qt.Key.Key_Return)
    assert host.places == [JUDGING]
    assert at.take_wanted() == Wanted(entry=TWO, criterion=NOVELTY)
