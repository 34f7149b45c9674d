"""Packs on the screen: the action names how many, a wrong day stops it, a judge can get a new one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from judging_app.core.entry import Finding, FindingKind
from judging_app.core.ids import EntryCode
from judging_app.services.trial_entry import choose_trial
from tests.fakes.secretariat import Room
from ui.screens.packs.view import PacksScreen


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.list_entries()
    made.list_judges()
    return made


@pytest.fixture
def screen(qtbot: QtBot, room: Room) -> PacksScreen:
    made = PacksScreen(room.desk(), room.changes)
    qtbot.addWidget(made, before_close_func=lambda one: one.leave())
    made.show()
    made.come_to_front()
    return made


def choose_folder(screen: PacksScreen, folder: Path) -> None:
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    dialog.setParent(None)


def test_the_action_issues_to_all_who_lack_a_pack_and_then_goes(screen: PacksScreen, room: Room) -> None:
    assert screen.action.text() == "Phát 2 gói chấm…"
    screen.with_clips.setChecked(False)
    screen.deadline.setText("31/12/2024")
    screen.action.click()
    choose_folder(screen, room.folder / "out")
    assert screen.action.isHidden()
    assert len(list((room.folder / "out").glob("*.clipjury"))) == 2


def test_a_day_that_is_none_is_marked_and_stops_the_issue(screen: PacksScreen, room: Room) -> None:
    screen.deadline.setText("31/2/2024")
    assert screen.deadline.property("state") == "bad"
    screen.action.click()
    assert screen.findChild(QFileDialog) is None
    assert room.host.told[0][0] == "warn"


def test_one_judge_gets_a_new_pack(screen: PacksScreen, room: Room) -> None:
    room.work.issue()
    screen.come_to_front()
    screen.list.card.table.choose(lambda one: one.judge.code == "GK2")
    assert screen.again.text() == "Phát gói mới…"
    screen.again.click()
    choose_folder(screen, room.folder / "new")
    assert [path.name for path in (room.folder / "new").glob("*.clipjury")] == ["GK2.clipjury"]


def test_open_findings_warn_before_the_packs_go_out(screen: PacksScreen, room: Room) -> None:
    assert not screen.undecided.isVisible()
    with room.work.store.unit() as unit:
        unit.replace_findings([Finding(entry=EntryCode("001"), kind=FindingKind.MISSING)])
        unit.commit()
    screen.come_to_front()
    assert screen.undecided.isVisible()
    screen.to_clips.click()
    assert room.host.places == ["clips"]
    room.work.issue()
    screen.come_to_front()
    assert not screen.undecided.isVisible()


def test_the_trial_is_named_before_and_after_the_packs_go_out(screen: PacksScreen, room: Room) -> None:
    assert "Bài dự thi" in screen.trial.accessibleName()
    with room.work.store.unit() as unit:
        choose_trial(unit, entry=EntryCode("002"), scribe=room.work.scribe)
    screen.come_to_front()
    assert "002 Thời 4.0" in screen.trial.accessibleName()
    room.work.issue()
    screen.come_to_front()
    assert "002 Thời 4.0" in screen.trial.accessibleName()
