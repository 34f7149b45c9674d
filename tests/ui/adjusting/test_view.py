"""The screen of points: asking for them needs an entry, points and a reason."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.fakes.secretariat import Room
from ui.screens.adjusting.give_dialog import GiveDialog
from ui.screens.adjusting.view import AdjustmentsScreen


def test_points_are_asked_for_with_entry_and_reason_and_stand_in_the_list(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.list_entries()
    screen = AdjustmentsScreen(room.desk(), room.changes)
    qtbot.addWidget(screen, before_close_func=lambda one: one.leave())
    screen.show()
    screen.come_to_front()
    assert screen.contents.shown == "empty"
    screen.first.click()
    dialog = screen.findChild(GiveDialog)
    assert dialog is not None
    dialog.entry.setText("00")
    dialog.points.setText("1,5")
    dialog.reason.setPlainText("quá dài")
    assert not dialog.act.isEnabled()
    dialog.entry.setText("001")
    assert dialog.hundredths() == -150
    dialog.act.click()
    assert screen.contents.shown == "full"
    assert [row.points for row in screen.list.card.table.source.rows()] == ["-1,50"]
    screen.list.card.table.choose(lambda one: one.one.entry == "001")
    assert not screen.undo.isHidden()
