"""Notes at a time of the clip: written by one key, shown on the bar, a press goes there; a private one stays here."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from judging_app.core.score_sheet import Note
from judging_app.ports.media import Position
from judging_app.services.desk_state import desk_state
from tests.fakes.judge_desk import ONE
from tests.services.office import NOVELTY, TOPIC
from tests.ui.judging.front import Desk
from ui.screens.judging.lower_panel import NOTES, PRIVATE


@pytest.fixture
def at_three(desk: Desk) -> Desk:
    desk.screen.presenter.viewing.hear(Position(opening=desk.player.opening, ms=3_000))
    return desk


def test_n_writes_a_note_at_the_place_of_the_clip_for_the_criterion_in_hand(at_three: Desk) -> None:
    at_three.key(Qt.Key.Key_N)
    at_three.type("Mo dau hay")
    at_three.key(Qt.Key.Key_Return)
    assert at_three.stored(ONE).notes == (Note(at_ms=3_000, text="Mo dau hay", criterion=TOPIC),)
    assert at_three.screen.sheet.current().field.hasFocus()


def test_a_note_may_belong_to_no_criterion(at_three: Desk) -> None:
    at_three.key(Qt.Key.Key_N)
    notes = at_three.screen.clip.below.notes
    notes.tie.choose("")
    at_three.type("Nhac")
    at_three.key(Qt.Key.Key_Return)
    assert at_three.stored(ONE).notes == (Note(at_ms=3_000, text="Nhac"),)


def test_escape_writes_no_note(at_three: Desk) -> None:
    at_three.key(Qt.Key.Key_N)
    at_three.type("Nhac")
    at_three.key(Qt.Key.Key_Escape)
    assert at_three.stored(ONE).notes == ()
    assert at_three.screen.sheet.current().field.hasFocus()


def test_space_and_digits_in_a_note_are_letters(at_three: Desk) -> None:
    at_three.key(Qt.Key.Key_N)
    at_three.type("canh 2, F")
    at_three.key(Qt.Key.Key_Return)
    assert at_three.stored(ONE).notes[0].text == "canh 2, F"
    assert at_three.stored(ONE).marks == (None, None)
    assert ("play",) not in at_three.player.calls


def noted(desk: Desk) -> None:
    marking = desk.screen.presenter.marking
    marking.add_note(Note(at_ms=7_000, text="sau", criterion=NOVELTY))
    marking.add_note(Note(at_ms=1_000, text="trước"))


def test_a_note_is_gone_to_changed_and_taken_away_by_keys(desk: Desk) -> None:
    noted(desk)
    found = desk.screen.clip.below.notes.list
    found.setFocus()
    found.setCurrentIndex(found.model().index(1, 0))
    desk.key(Qt.Key.Key_Return)
    assert desk.player.calls[-1] == ("seek", 7_000)
    desk.key(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is desk.screen.clip.below.notes.field
    desk.type("!")
    desk.key(Qt.Key.Key_Return)
    assert [note.text for note in desk.stored(ONE).notes] == ["trước", "sau!"]
    found.setFocus()
    found.setCurrentIndex(found.model().index(0, 0))
    desk.key(Qt.Key.Key_Delete)
    assert [note.text for note in desk.stored(ONE).notes] == ["sau!"]


def test_a_half_written_note_is_kept_when_another_entry_is_chosen(at_three: Desk) -> None:
    at_three.key(Qt.Key.Key_N)
    at_three.type("giua")
    at_three.key(Qt.Key.Key_PageDown)
    assert at_three.stored(ONE).notes[0].text == "giua"


def test_a_private_note_lies_beside_the_sheet_and_not_in_it(desk: Desk) -> None:
    desk.key(Qt.Key.Key_P)
    assert desk.screen.clip.below.part() == PRIVATE
    desk.type("xem lai")
    desk.screen.settle()
    assert desk_state(desk.sitting.desk).scratch == {ONE: "xem lai"}
    assert "xem lai" not in repr(desk.stored(ONE))


def test_the_notes_stand_below_the_clip_at_first(desk: Desk) -> None:
    assert desk.screen.clip.below.part() == NOTES
