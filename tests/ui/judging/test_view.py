"""The judge's desk by keys alone: digits are always marks, other keys play the clip, nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from judging_app.core.score_sheet import SheetState
from judging_app.ports.media import Frame, FrameReady, PlayerGone, PlayState, StateChanged
from judging_app.ports.media_errors import PlayerLack, PlayerUnavailableError
from judging_app.services.desk_state import desk_state
from tests.fakes.judge_desk import ONE, THREE, TWO, again, sitting
from tests.services.office import NOVELTY, TOPIC
from tests.ui.judging.front import Desk, shown
from ui.dialogs.choose_reason import ChooseReasonDialog
from ui.dialogs.reason import ReasonDialog
from ui.messages import sentence
from ui.screens.judging.commands import ACTIONS
from ui.tasks.sitting import HANDING_IN, Wanted

CTRL = Qt.KeyboardModifier.ControlModifier


def field(desk: Desk, place: int = 0) -> QWidget:
    return list(desk.screen.sheet.lines.values())[place].field


def test_an_evening_by_keys_alone(desk: Desk) -> None:
    for entry in (ONE, TWO, THREE):
        assert desk.screen.presenter.entry == entry
        desk.type("9,5")
        desk.key(Qt.Key.Key_Return)
        desk.type("8.25")
        desk.key(Qt.Key.Key_Return, CTRL)
        assert desk.stored(entry).marks == (950, 825)
        assert desk.stored(entry).state is SheetState.SUBMITTED
    assert "Ctrl" in desk.screen.sheet.finish.text()
    assert "nộp" in desk.screen.sheet.finish.text()
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.host.places == [HANDING_IN]


def test_a_desk_opened_on_a_finished_sheet_takes_keys(desk: Desk, qtbot: QtBot) -> None:
    for entry in (ONE, TWO, THREE):
        desk.screen.presenter.choose(entry)
        desk.type("9")
        desk.key(Qt.Key.Key_Return)
        desk.type("8")
        desk.key(Qt.Key.Key_Return, CTRL)
    later = shown(qtbot, again(desk.sitting))
    assert later.screen.presenter.entry == THREE
    assert QApplication.focusWidget() is later.screen.sheet.finish
    later.key(Qt.Key.Key_PageUp)
    assert later.screen.presenter.entry == TWO


def test_a_gap_takes_the_cursor_and_is_named(desk: Desk) -> None:
    desk.type("9")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.stored(ONE).state is SheetState.DRAFT
    assert desk.stored(ONE).marks == (900, None)
    assert QApplication.focusWidget() is field(desk, 1)
    assert "Tính mới" in desk.screen.sheet.notice()
    desk.type("8")
    assert desk.screen.sheet.notice() == ""


def test_digits_typed_at_the_list_go_to_the_mark_in_hand(desk: Desk) -> None:
    desk.screen.entries.view.setFocus()
    desk.type("7,5")
    assert QApplication.focusWidget() is field(desk)
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[0] == 750


@pytest.mark.parametrize("part", ["seek", "volume"])
def test_digits_typed_at_the_player_go_to_the_mark_in_hand(desk: Desk, part: str) -> None:
    getattr(desk.screen.clip, part).setFocus()
    desk.type("7")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[0] == 700


def test_no_key_of_the_desk_writes_a_digit() -> None:
    keys = {key for spec in ACTIONS for key in spec.shortcut.split("; ")}
    assert not keys & set("0123456789")


def test_a_comma_within_a_mark_is_no_step_of_the_clip(desk: Desk) -> None:
    desk.type("9,5")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[0] == 950
    assert ("step", True) not in desk.player.calls
    assert ("step", False) not in desk.player.calls


def test_comma_and_point_step_through_the_pictures_while_no_mark_is_written(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Comma)
    desk.key(Qt.Key.Key_Period)
    assert desk.player.calls[-2:] == [("step", False), ("step", True)]


def test_the_player_is_worked_from_the_mark_field(desk: Desk) -> None:
    desk.player.tell(StateChanged(opening=1, state=PlayState.PAUSED))
    desk.screen.presenter.viewing.place_ms = 5_000
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_M):
        desk.key(key)
    desk.key(Qt.Key.Key_Down, CTRL)
    calls = desk.player.calls
    assert ("play",) in calls
    assert ("seek", 10_000) in calls
    assert ("muted", True) in calls
    assert calls[-2:] == [("volume", 90), ("muted", False)]
    assert desk.stored(ONE).marks == (None, None)


def test_while_a_mark_is_typed_the_arrows_belong_to_it(desk: Desk) -> None:
    desk.type("85")
    desk.key(Qt.Key.Key_Left)
    desk.type(",")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[0] == 850
    assert not [call for call in desk.player.calls if call[0] == "seek"]


def test_the_wheel_never_changes_a_mark(desk: Desk) -> None:
    desk.type("8")
    desk.key(Qt.Key.Key_Return)
    over = field(desk)
    place = QPointF(over.rect().center())
    turned = QWheelEvent(
        place,
        QPointF(over.mapToGlobal(over.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, turned)
    assert desk.stored(ONE).marks[0] == 800
    assert desk.screen.sheet.lines[TOPIC].field.text() == "8,00"


def test_what_a_crash_left_unfinished_is_shown_and_becomes_no_mark_by_walking_past(qtbot: QtBot, desk: Desk) -> None:
    desk.type("1")
    assert desk_state(desk.sitting.desk).pending == {(ONE, TOPIC): "1"}
    later = shown(qtbot, again(desk.sitting))
    left_over = later.screen.sheet.lines[TOPIC].field
    assert (left_over.text(), left_over.pending()) == ("1", "1")
    later.screen.sheet.go_to(NOVELTY)
    later.screen.sheet.settle()
    assert later.stored(ONE).marks[0] is None
    assert left_over.property("state") == "pending"
    later.screen.sheet.go_to(TOPIC)
    later.key(Qt.Key.Key_Return)
    assert later.stored(ONE).marks[0] == 100
    assert desk_state(later.sitting.desk).pending == {}


def test_leaving_a_field_makes_a_mark_of_what_was_typed(desk: Desk) -> None:
    desk.type("6,75")
    desk.key(Qt.Key.Key_Tab)
    assert desk.stored(ONE).marks[0] == 675
    assert desk_state(desk.sitting.desk).pending == {}


def test_a_band_gives_its_middle_and_a_finer_mark_can_be_typed(desk: Desk) -> None:
    bands = desk.screen.sheet.lines[TOPIC].bands()
    QTest.mouseClick(bands[1], Qt.MouseButton.LeftButton)
    assert desk.stored(ONE).marks[0] == 625
    assert [band.isChecked() for band in bands] == [False, True, False]
    desk.type("9")
    assert [band.isChecked() for band in bands] == [True, False, False]


def test_after_the_last_mark_a_digit_begins_a_new_one(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return)
    desk.type("9")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[1] == 900


def test_the_filter_asks_for_no_tones(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F, CTRL)
    desk.type("mot cua")
    desk.key(Qt.Key.Key_Return)
    model = desk.screen.entries.view.model()
    assert model.rowCount() == 1
    assert desk.screen.presenter.entry == ONE
    assert desk.screen.entries.view.hasFocus()


def test_filtering_does_not_take_another_entry_in_hand(desk: Desk) -> None:
    desk.screen.entries.search.setText("khong hen")
    assert desk.screen.presenter.entry == ONE
    assert desk.screen.entries.chosen() is None
    desk.screen.entries.search.clear()
    assert desk.screen.entries.chosen() == ONE


def test_arrows_walk_through_the_entries_and_enter_goes_to_the_marks(desk: Desk) -> None:
    desk.screen.entries.view.setFocus()
    desk.key(Qt.Key.Key_Down)
    assert desk.screen.presenter.entry == TWO
    desk.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is field(desk)


def test_a_full_picture_gives_way_to_the_sheet_when_a_digit_is_typed(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F)
    assert not desk.screen.sheet.isVisible()
    assert not desk.screen.entries.isVisible()
    desk.type("8")
    assert desk.screen.sheet.isVisible()
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[0] == 800
    desk.key(Qt.Key.Key_Escape)
    assert not desk.screen.sheet.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert desk.screen.entries.isVisible()
    assert desk.screen.sheet.isVisible()


def test_the_sheet_upon_a_full_picture_has_the_whole_height_and_the_buttons_make_way(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F)
    desk.key(Qt.Key.Key_S)
    QApplication.processEvents()
    sheet, bar = desk.screen.sheet, desk.screen.clip.bar
    assert (sheet.y(), sheet.height()) == (0, desk.screen.height())
    buttons = [one for one in bar.findChildren(QAbstractButton) if one.isVisible()]
    assert max(one.mapTo(desk.screen, one.rect().topRight()).x() for one in buttons) < sheet.x()
    desk.key(Qt.Key.Key_Escape)
    assert bar.contentsMargins().right() == 0
    desk.key(Qt.Key.Key_S)
    desk.key(Qt.Key.Key_F)
    assert bar.contentsMargins().right() == 0


def test_pictures_of_the_clip_are_painted(desk: Desk, qtbot: QtBot) -> None:
    desk.player.frame = Frame(opening=1, sequence=1, width=2, height=2, stride=8, pixels=bytes([0, 0, 200, 255] * 4))
    desk.player.tell(FrameReady(opening=1, sequence=1))
    video = desk.screen.clip.video
    qtbot.waitUntil(lambda: video.grab().toImage().pixelColor(video.rect().center()).red() == 200)


def test_without_a_player_the_picture_says_what_to_do_and_marking_goes_on(desk: Desk, qtbot: QtBot) -> None:
    error = PlayerUnavailableError(lack=next(iter(PlayerLack)), found="", least="3.0.0")
    desk.player.tell(PlayerGone(error=error))
    qtbot.waitUntil(lambda: desk.screen.clip.video._words == sentence(error))
    desk.type("9")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks[0] == 900


def test_a_closed_sheet_says_how_to_open_it_and_opens(desk: Desk) -> None:
    desk.type("9")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.key(Qt.Key.Key_PageUp)
    desk.type("7")
    assert "Ctrl+E" in desk.screen.sheet.notice()
    assert desk.stored(ONE).marks == (900, 800)
    desk.key(Qt.Key.Key_E, CTRL)
    desk.type("7")
    desk.key(Qt.Key.Key_Return)
    assert desk.stored(ONE).marks == (700, 800)


def test_standing_aside_offers_the_usual_reasons_and_takes_own_words(desk: Desk) -> None:
    desk.key(Qt.Key.Key_R, CTRL)
    (dialog,) = desk.screen.findChildren(ChooseReasonDialog)
    assert dialog.reason()
    dialog.options[-1].setChecked(True)
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText("Bài của đơn vị mình")
    dialog.act.click()
    assert desk.stored(ONE).state is SheetState.RECUSED
    assert desk.stored(ONE).reason == "Bài của đơn vị mình"
    assert not desk.screen.clip.buttons["recuse"].isVisible()


def test_too_little_watched_asks_why_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    desk = shown(qtbot, sitting(tmp_path, least_watched=90))
    desk.type("9")
    desk.key(Qt.Key.Key_Return)
    desk.type("8")
    desk.key(Qt.Key.Key_Return, CTRL)
    (dialog,) = desk.screen.findChildren(ReasonDialog)
    dialog.field.setPlainText("Đã xem ở buổi chiếu chung")
    dialog.act.click()
    assert desk.stored(ONE).state is SheetState.SUBMITTED
    assert desk.screen.presenter.entry == TWO


def test_a_mark_that_needs_a_remark_shows_its_field(desk: Desk) -> None:
    remark = desk.screen.sheet.lines[NOVELTY].remark
    assert not remark.isVisible()
    desk.type("9")
    desk.key(Qt.Key.Key_Return)
    desk.type("1")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert remark.hasFocus()
    desk.type("cu")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.stored(ONE).remarks == ("", "cu")
    assert desk.stored(ONE).state is SheetState.SUBMITTED


def test_going_to_another_screen_stops_the_clip_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.screen.presenter.viewing.hear(StateChanged(opening=1, state=PlayState.PLAYING))
    desk.type("9")
    desk.screen.hide()
    assert desk.player.calls[-2:] == [("pause",), ("visible", False)]
    assert desk.stored(ONE).marks[0] == 900


def test_a_window_that_is_put_away_stops_the_clip(desk: Desk) -> None:
    desk.screen.presenter.viewing.hear(StateChanged(opening=1, state=PlayState.PLAYING))
    desk.screen.showMinimized()
    assert desk.player.calls[-2:] == [("pause",), ("visible", False)]
    desk.screen.showNormal()
    assert desk.player.calls[-1] == ("visible", True)


def test_another_screen_can_ask_for_a_criterion(desk: Desk) -> None:
    desk.sitting.wanted = Wanted(entry=TWO, criterion=NOVELTY)
    desk.screen.come_to_front()
    assert desk.screen.presenter.entry == TWO
    assert QApplication.focusWidget() is field(desk, 1)


def test_the_guidance_follows_the_criterion_in_hand(desk: Desk) -> None:
    desk.key(Qt.Key.Key_G)
    assert "mở đầu" in desk.screen.clip.below.guidance.said()
    desk.key(Qt.Key.Key_Return)
    assert "mở đầu" not in desk.screen.clip.below.guidance.said()


def test_every_button_has_a_name_and_names_its_key(desk: Desk) -> None:
    for button in desk.screen.findChildren(QAbstractButton):
        assert button.accessibleName()
    assert "Space" in desk.screen.clip.buttons["play"].toolTip()
