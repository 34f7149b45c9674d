"""What was marked is taken back and done again by keys, whichever entry it was made to, and the desk says what."""

import pytest
from PySide6.QtCore import Qt

from judging_app.core.score_sheet import Note, SheetState
from tests.fakes.judge_desk import ONE, TWO
from tests.services.office import TOPIC
from tests.ui.judging.front import Desk
from ui.messages import text_of

CTRL = Qt.KeyboardModifier.ControlModifier


def give(desk: Desk, text: str) -> None:
    desk.type(text)
    desk.key(Qt.Key.Key_Return)


def test_a_mark_is_taken_back_and_given_again(desk: Desk) -> None:
    give(desk, "9,5")
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.stored(ONE).marks == (None, None)
    assert desk.screen.sheet.lines[TOPIC].field.mark() is None
    desk.key(Qt.Key.Key_Y, CTRL)
    assert desk.stored(ONE).marks == (950, None)
    assert "9,5" in text_of(desk.host.said[-1])


def test_taking_back_goes_to_the_entry(desk: Desk) -> None:
    give(desk, "9,5")
    desk.key(Qt.Key.Key_PageDown)
    assert desk.screen.presenter.entry == TWO
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.screen.presenter.entry == ONE
    assert desk.stored(ONE).marks == (None, None)
    assert desk.screen.sheet.current().criterion.key == TOPIC


def test_a_note_and_a_recusal_are_taken_back_too(desk: Desk) -> None:
    desk.screen.presenter.marking.add_note(Note(at_ms=1_000, text="hay"))
    desk.screen.presenter.finishing.recuse("Bài của đơn vị mình")
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.stored(ONE).state is SheetState.REOPENED
    assert desk.screen.clip.recuse.isVisible()
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.stored(ONE).notes == ()


def test_a_finished_sheet_is_left_alone(desk: Desk) -> None:
    give(desk, "9")
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.screen.presenter.entry == ONE
    assert desk.stored(ONE).marks == (900, 800)
    assert desk.screen.sheet.notice()


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_with_nothing_to_take_back_the_desk_says_so(desk: Desk, key: Qt.Key) -> None:
    desk.key(key, CTRL)
    assert text_of(desk.host.said[-1])
