"""A trial comes first, is called so, and counts nowhere on the desk."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from judging_app.core.score_sheet import SheetState
from judging_app.services.desk_state import desk_state, lacks
from tests.fakes.judge_desk import ONE, THREE, TWO, sitting
from tests.services.office import TOPIC
from tests.ui.judging.front import Desk, shown
from ui.screens.comparing.rows import lines_of
from ui.screens.judging.listing import CODE
from ui.tasks.sitting import HANDING_IN

CTRL = Qt.KeyboardModifier.ControlModifier
TRIAL = TWO


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    at = sitting(tmp_path)
    at.desk = replace(at.desk, pack=replace(at.desk.pack, trial=TRIAL))
    return shown(qtbot, at)


def finish(desk: Desk) -> None:
    for _ in range(2):
        desk.type("9")
        desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return, CTRL)


def test_it_comes_first_in_every_order_and_is_called_so(desk: Desk) -> None:
    assert desk.screen.presenter.entry == TRIAL
    assert desk.screen.entries.codes() == (TRIAL, ONE, THREE)
    desk.screen.entries.order.choose(CODE)
    desk.screen.entries.order.chosen.emit(CODE)
    assert desk.screen.entries.codes() == (TRIAL, ONE, THREE)
    assert desk.screen.sheet.trial.isVisible()
    desk.key(Qt.Key.Key_PageDown)
    assert not desk.screen.sheet.trial.isVisible()


def test_it_counts_in_no_figure_of_the_desk(desk: Desk) -> None:
    finish(desk)
    assert desk.stored(TRIAL).state is SheetState.SUBMITTED
    assert desk.screen.presenter.table.progress.done == 0
    assert desk.screen.presenter.table.progress.whole == 2
    assert desk.screen.presenter.own_marks(TOPIC) == ()
    state = desk_state(desk.sitting.desk)
    assert {line.code for line in lines_of(desk.sitting.desk.pack, state)} == {ONE, THREE}


def test_left_out_it_is_missing_nowhere_and_nobody_is_led_back_to_it(desk: Desk) -> None:
    desk.key(Qt.Key.Key_PageDown)
    finish(desk)
    assert desk.screen.presenter.entry == THREE
    finish(desk)
    assert desk.screen.presenter.entry == THREE
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.host.places == [HANDING_IN]
    assert lacks(desk.sitting.desk, desk_state(desk.sitting.desk)) == ()
