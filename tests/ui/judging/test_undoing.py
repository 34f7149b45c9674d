"""What was marked is taken back and done again by keys, whichever entry it was made to, and the desk says what."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from judging_app.core.score_sheet import Note, SheetState
from judging_app.services.hand_in import write_score_file
from tests.fakes.judge_desk import ONE, TWO
from tests.services.office import TOPIC
from tests.ui.judging.front import Desk
from ui.dialogs.reason import ReasonDialog
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


def test_a_note_that_was_changed_or_taken_away_comes_back(desk: Desk) -> None:
    old, new = Note(at_ms=1_000, text="hay"), Note(at_ms=1_000, text="hay lắm")
    marking = desk.screen.presenter.marking
    marking.add_note(old)
    marking.change_note(old, new)
    marking.drop_note(new)
    found = []
    for _ in range(3):
        desk.key(Qt.Key.Key_Z, CTRL)
        found.append(desk.stored(ONE).notes)
    assert found == [(new,), (old,), ()]
    assert "00:01" in text_of(desk.host.said[-1])


def finish(desk: Desk) -> None:
    give(desk, "9")
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)


def test_finishing_is_taken_back_where_it_was_done_and_done_again(desk: Desk) -> None:
    finish(desk)
    assert desk.screen.presenter.entry == TWO
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.screen.presenter.entry == ONE
    assert (desk.stored(ONE).state, desk.stored(ONE).marks) == (SheetState.REOPENED, (900, 800))
    assert desk.screen.sheet.lines[TOPIC].field.isEnabled()
    assert str(ONE) in text_of(desk.host.said[-1])
    desk.key(Qt.Key.Key_Y, CTRL)
    assert desk.stored(ONE).state is SheetState.SUBMITTED
    assert not desk.screen.sheet.lines[TOPIC].field.isEnabled()


def test_opening_again_is_taken_back(desk: Desk) -> None:
    finish(desk)
    desk.key(Qt.Key.Key_PageUp)
    desk.key(Qt.Key.Key_E, CTRL)
    assert desk.stored(ONE).state is SheetState.REOPENED
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.stored(ONE).state is SheetState.SUBMITTED


def test_what_was_handed_in_is_taken_back_for_a_reason_only(desk: Desk, tmp_path: Path) -> None:
    finish(desk)
    write_score_file(desk.sitting.desk, path=tmp_path / "a.clipscore", exchange=desk.sitting.app.exchange)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.stored(ONE).state is SheetState.SUBMITTED
    (dialog,) = desk.screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("Chấm nhầm bài")
    dialog.act.click()
    assert (desk.stored(ONE).state, desk.stored(ONE).reason) == (SheetState.REOPENED, "Chấm nhầm bài")


def test_a_new_mark_forgets_what_was_taken_back(desk: Desk) -> None:
    give(desk, "9,5")
    desk.key(Qt.Key.Key_Z, CTRL)
    give(desk, "7")
    desk.key(Qt.Key.Key_Y, CTRL)
    assert desk.stored(ONE).marks == (700, None)


def test_a_remark_is_taken_back_and_the_desk_says_which(desk: Desk) -> None:
    desk.screen.presenter.marking.remark_on(TOPIC, "rõ")
    desk.screen.presenter.marking.remark("hay")
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert (desk.stored(ONE).remark, desk.stored(ONE).remarks) == ("", ("", ""))
    assert "Nội dung" in text_of(desk.host.said[-1]) or "bài 001" in text_of(desk.host.said[-1])


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_with_nothing_to_take_back_the_desk_says_so(desk: Desk, key: Qt.Key) -> None:
    desk.key(key, CTRL)
    assert text_of(desk.host.said[-1])
